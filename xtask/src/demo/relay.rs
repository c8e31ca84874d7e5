//! The demo's relay: a free port, a configuration, and the command that starts it.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::places::{Places, toml_text};
use super::signer;
use crate::run::Run;

/// How many ports are tried.
const TRIES: u16 = 20;

/// A relay that is ready to be started.
#[derive(Debug)]
pub struct Start {
    /// Starts it.
    pub command: Run,
    /// Its address, such as `http://127.0.0.1:8420`.
    pub origin: String,
    /// A folder for letters that are fetched from it.
    pub letters: PathBuf,
}

/// Chooses a port, at `wanted` or after it, and writes the relay's configuration. What was sent to an earlier
/// relay on that port is deleted, unless it is to be kept.
///
/// # Errors
/// When no port is free, or a file can't be written.
pub fn configure(places: &Places, wanted: u16, keep: bool) -> Result<Start> {
    let port = free_port(wanted)?;
    if port != wanted {
        println!("Port {wanted} is taken; using {port}.");
    }
    let folder = places.of_port(port);
    if !keep && folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("can't remove {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("can't make {}", folder.display()))?;
    let origin = format!("http://127.0.0.1:{port}");
    let config = folder.join("relay.toml");
    let text = relay_toml(port, &origin, &places.directory(), &places.site(), &signer::public_key(places)?);
    fs::write(&config, text).with_context(|| format!("can't write {}", config.display()))?;
    let command = places.program("waymark-relay")?.arg("--config").arg(&config);
    Ok(Start { command, origin, letters: folder.join("letters") })
}

fn relay_toml(port: u16, origin: &str, directory: &Path, site: &Path, signer: &str) -> String {
    format!(
        "# Written by `cargo xtask demo`, for practice on this machine only.\n\
         listen = \"127.0.0.1:{port}\"\n\
         origin = {}\n\
         relay = \"main\"\n\
         database = \"relay.sqlite\"\n\
         directory = {}\n\
         site = {}\n\
         demo = true\n\
         \n\
         [signers]\n\
         keys = [{}]\n\
         threshold = 1\n",
        toml_text(origin),
        toml_text(&directory.display().to_string()),
        toml_text(&site.display().to_string()),
        toml_text(signer)
    )
}

fn free_port(wanted: u16) -> Result<u16> {
    let last = wanted.saturating_add(TRIES - 1);
    for port in wanted..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(_) => return Ok(port),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error).with_context(|| format!("can't listen on port {port}"));
            }
        }
    }
    bail!("the ports {wanted} to {last} are all taken; name another with --port")
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, TcpListener};
    use std::path::Path;

    use super::{free_port, relay_toml};

    #[test]
    fn a_port_that_is_taken_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert_ne!(free_port(port).unwrap(), port);
    }

    #[test]
    fn the_relay_listens_on_loopback_alone_and_knows_that_it_is_practice() {
        let toml = relay_toml(8420, "http://127.0.0.1:8420", Path::new("/d.json"), Path::new("/site"), "RW…");
        assert!(toml.contains("listen = \"127.0.0.1:8420\"\n"), "{toml}");
        assert!(toml.contains("demo = true\n"), "{toml}");
    }
}
