//! `directory sign`: one signer's signature of a directory.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use directory::{Directory, signed_comment};
use minisign::{PublicKey, SecretKey, SecretKeyBox};

use super::{DirectoryCommandError, key_id, signature_path};
use crate::BuildError;

/// A signature that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Its file.
    pub file: PathBuf,
    /// The key's id.
    pub key_id: String,
    /// The version of the directory it is for.
    pub version: u64,
}

/// Signs `directory.json` with the secret key in `secret_key`. `password` is asked only for a key that has
/// one.
///
/// A directory that contradicts itself is not signed: a signer's name stands for its content. The trusted
/// comment says `directory <version>`, so that the signature of one version is worth nothing for another.
/// A key without a password signs practice directories only, whoever made it.
///
/// # Errors
/// [`DirectoryCommandError`]; nothing was written then.
pub fn sign(
    directory: &Path,
    secret_key: &Path,
    password: impl FnOnce() -> std::io::Result<String>,
) -> Result<Signed, DirectoryCommandError> {
    let json = fs::read(directory).map_err(BuildError::reading(directory))?;
    let refused = |source| DirectoryCommandError::Directory { file: directory.to_owned(), source };
    let parsed = Directory::parse(&json).map_err(refused)?;
    parsed.validate().map_err(|problems| refused(directory::DirectoryError::Invalid(problems)))?;

    let (key, has_password) = read_key(secret_key, password)?;
    let failed = |error: minisign::PError| DirectoryCommandError::Sign(error.to_string());
    let public = PublicKey::from_secret_key(&key).map_err(failed)?;
    // The mark stays if somebody adds a password later: the file could be read before.
    let marked = public.to_base64().parse::<directory::PublicKey>().is_ok_and(|key| key.is_practice());
    if !parsed.practice && (marked || !has_password) {
        return Err(DirectoryCommandError::Practice(secret_key.to_owned()));
    }
    let comment = signed_comment(parsed.version);
    let signature = minisign::sign(
        Some(&public),
        &key,
        Cursor::new(&json),
        Some(&comment),
        Some("signature of a directory of agencies"),
    )
    .map_err(failed)?;
    let key_id = key_id(key.keynum());
    let file = signature_path(directory, &key_id);
    fs::write(&file, signature.into_string()).map_err(BuildError::writing(&file))?;
    Ok(Signed { file, key_id, version: parsed.version })
}

/// The key, and whether it has a password.
fn read_key(
    file: &Path,
    password: impl FnOnce() -> std::io::Result<String>,
) -> Result<(SecretKey, bool), DirectoryCommandError> {
    let text = fs::read_to_string(file).map_err(BuildError::reading(file))?;
    let unusable = |reason: String| DirectoryCommandError::Key { file: file.to_owned(), reason };
    let boxed = |text: &str| SecretKeyBox::from_string(text).map_err(|error| unusable(error.to_string()));
    // A key without a password says so in its own bytes; one with a password is refused here.
    if let Ok(key) = boxed(&text)?.into_unencrypted_secret_key() {
        return Ok((key, false));
    }
    let password = password().map_err(|error| unusable(format!("its password was not given ({error})")))?;
    let key = boxed(&text)?.into_secret_key(Some(password)).map_err(|error| unusable(error.to_string()))?;
    Ok((key, true))
}
