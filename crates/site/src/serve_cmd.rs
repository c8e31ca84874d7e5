//! `waymark-site serve-with`: the configuration of another server, so that it answers as our relay does.
//!
//! ```text
//! dist/headers.toml ─ rules ─┬─ nginx ─→ two server blocks
//!                            └─ caddy ─→ a site of a Caddyfile
//! ```
//!
//! Paths and values go into the language of another program. What means something there is refused, not escaped: none
//! of ours has such characters, and a configuration that says something else than it seems to is worse than none.

mod caddy;
mod nginx;
mod pattern;
mod rules;
mod text;

use std::fmt;
use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::build::headers;
use rules::Rules;

/// The page for what does not exist.
const NOT_FOUND: &str = "/404.html";

/// Its type.
const HTML: &str = "text/html; charset=utf-8";

/// The types of all files that are for readers, by the ends of their names, as the relay has them.
const TYPES: &[(&str, &[&str])] = &[
    (HTML, &["html"]),
    ("application/json", &["json"]),
    ("application/manifest+json", &["webmanifest"]),
    ("application/wasm", &["wasm"]),
    ("application/xml", &["xml"]),
    ("audio/mpeg", &["mp3"]),
    ("audio/ogg", &["ogg", "opus"]),
    ("font/woff2", &["woff2"]),
    ("image/jpeg", &["jpg", "jpeg"]),
    ("image/png", &["png"]),
    ("image/svg+xml", &["svg"]),
    ("image/webp", &["webp"]),
    ("image/x-icon", &["ico"]),
    ("text/css; charset=utf-8", &["css"]),
    ("text/javascript; charset=utf-8", &["js"]),
    ("text/plain; charset=utf-8", &["minisig", "pub", "txt"]),
];

/// A server that we know how to set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Server {
    /// nginx 1.22 or newer.
    Nginx,
    /// Caddy 2.6 or newer.
    Caddy,
}

/// Where it listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Under a name, for everybody, with HTTPS.
    Host(HostName),
    /// On this machine alone, without TLS: for a trial, or behind something that adds it.
    Loopback(SocketAddr),
}

/// The name of a host, as it stands in a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostName(String);

/// Not the name of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "write the name alone, like info.example.org: letters, digits, hyphens, dots; other scripts as xn--…"
)]
pub struct NoHostName;

/// Why there is no configuration.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// Others could reach it without TLS.
    #[error(
        "{0} is not of this machine alone; without TLS listen on 127.0.0.1 or [::1] and a port, or name a --host"
    )]
    Address(SocketAddr),
    /// The path of the site can't be written into a configuration.
    #[error("{}: its path has {character:?}, which servers take for something else; move the site", .site.display())]
    Folder {
        /// The site.
        site: PathBuf,
        /// What is in its path.
        character: char,
    },
    /// There is no site, or it can't be read.
    #[error("{}: cannot be read: {source}; name a site with --site (waymark-site build makes one)", .path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A line of `headers.toml` can't be used.
    #[error("{}:{line}: {what}; waymark-site build writes this file: build the site again", .file.display())]
    Wrong {
        /// The file.
        file: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong; lower case.
        what: String,
    },
}

/// The whole configuration for the built site in a folder.
///
/// # Errors
/// [`ServeError`]; there is never a part of a configuration.
pub fn configuration(server: Server, site: &Path, place: &Place) -> Result<String, ServeError> {
    if let Place::Loopback(address) = place
        && (!address.ip().is_loopback() || address.port() == 0)
    {
        return Err(ServeError::Address(*address));
    }
    let file = site.join(headers::FILE);
    let text = fs::read_to_string(&file).map_err(|source| ServeError::Read { path: file.clone(), source })?;
    let rules = Rules::parse(&text).map_err(|(line, what)| ServeError::Wrong { file, line, what })?;
    let site = fs::canonicalize(site).map_err(|source| ServeError::Read { path: site.to_owned(), source })?;
    let root = site.to_string_lossy();
    let strange = meddler(&root).or_else(|| root.chars().find(|c| *c == char::REPLACEMENT_CHARACTER));
    if let Some(character) = strange {
        return Err(ServeError::Folder { site: site.clone(), character });
    }
    Ok(match server {
        Server::Nginx => nginx::configuration(&root, place, &rules),
        Server::Caddy => caddy::configuration(&root, place, &rules),
    })
}

/// The first character of a text that says something of its own to nginx or to Caddy, quoted though it is.
fn meddler(text: &str) -> Option<char> {
    text.chars().find(|character| character.is_control() || "\"\\${}".contains(*character))
}

/// The ends of the names of all files that are for readers, for a regular expression.
fn endings() -> String {
    TYPES.iter().flat_map(|(_, names)| names.iter().copied()).collect::<Vec<&str>>().join("|")
}

impl HostName {
    fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for HostName {
    type Err = NoHostName;

    fn from_str(text: &str) -> Result<Self, NoHostName> {
        let name = text.to_ascii_lowercase();
        let fine = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        // Four numbers are an address, for which hardly anybody gets a certificate.
        let named =
            name.rsplit('.').next().is_some_and(|last| last.bytes().any(|byte| byte.is_ascii_lowercase()));
        if name.len() > 253 || !named || !name.split('.').all(fine) {
            return Err(NoHostName);
        }
        Ok(Self(name))
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
