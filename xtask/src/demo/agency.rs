//! The practice agency's keys, made once by the desk itself, as an agency would.

use std::fs;

use anyhow::{Context, Result};

use super::places::{Places, make_folder_of};

/// The agency's id in the directory.
pub const ID: &str = "practice-desk";

/// Not a secret: it says so itself.
const PASSPHRASE: &str = "for practice only";

/// Makes the keys, unless they are there.
///
/// # Errors
/// When the desk refuses, or a file can't be written.
pub fn ensure(places: &Places) -> Result<()> {
    let (keys, passphrase) = (places.agency(), places.passphrase());
    if keys.join("identity.age").is_file() && keys.join("agency.json").is_file() && passphrase.is_file() {
        return Ok(());
    }
    if keys.exists() {
        fs::remove_dir_all(&keys).with_context(|| format!("can't remove {}", keys.display()))?;
    }
    make_folder_of(&passphrase)?;
    fs::write(&passphrase, PASSPHRASE).with_context(|| format!("can't write {}", passphrase.display()))?;
    // A key that every age reads, so that Debian's opens the letters too.
    places
        .program("waymark-desk")?
        .args([
            "keygen",
            "--agency",
            ID,
            "--name",
            "Practice desk",
            "--practice",
            "--no-recovery",
            "--x25519",
            "--out",
        ])
        .arg(&keys)
        .arg("--passphrase-file")
        .arg(&passphrase)
        .visibly()
}
