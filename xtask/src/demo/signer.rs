//! Who signs the practice directory: a key without a password. Its number says so (its id begins with
//! `7E577E57`), so that a relay away from loopback refuses to pin it; it signs for practice only.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::places::{Places, make_folder_of};

/// Makes the keys, unless they are there.
///
/// # Errors
/// When the site builder refuses.
pub fn ensure(places: &Places) -> Result<()> {
    let keys = places.signer();
    if secret_key(places).is_file() && keys.join("signer.pub").is_file() {
        return Ok(());
    }
    if keys.exists() {
        fs::remove_dir_all(&keys).with_context(|| format!("can't remove {}", keys.display()))?;
    }
    make_folder_of(&keys)?;
    let keygen = places.program("waymark-site")?.args(["directory", "keygen", "--no-password", "--out"]);
    keygen.arg(&keys).visibly()
}

/// The file of the secret key.
pub fn secret_key(places: &Places) -> PathBuf {
    places.signer().join("signer.key")
}

/// The public key as mirrors and relays pin it: the last line of `signer.pub`.
///
/// # Errors
/// When the file can't be read.
pub fn public_key(places: &Places) -> Result<String> {
    let file = places.signer().join("signer.pub");
    let text = fs::read_to_string(&file).with_context(|| format!("can't read {}", file.display()))?;
    let last = text.lines().map(str::trim).rfind(|line| !line.is_empty());
    last.map(str::to_owned).with_context(|| format!("{} is empty; delete its folder", file.display()))
}
