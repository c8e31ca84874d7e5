//! `directory sign`: one signer's signature of a directory.

use std::fs;
use std::path::{Path, PathBuf};

use directory::{Directory, signed_comment};

use super::{DirectoryCommandError, Signer, signature_path};
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

    let signer = Signer::read(secret_key, password)?;
    if !parsed.practice && signer.is_for_practice() {
        return Err(DirectoryCommandError::Practice(secret_key.to_owned()));
    }
    let comment = signed_comment(parsed.version);
    let signature = signer.sign(&json, &comment, "signature of a directory of agencies")?;
    let key_id = signer.key_id();
    let file = signature_path(directory, &key_id);
    fs::write(&file, signature).map_err(BuildError::writing(&file))?;
    Ok(Signed { file, key_id, version: parsed.version })
}
