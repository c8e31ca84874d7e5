//! `directory check`: would a mirror believe this directory?

use std::fs;
use std::path::Path;

use directory::{Day, Directory, PublicKey};

use super::{DirectoryCommandError, signature_path};
use crate::BuildError;

/// What a directory is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The directory, free of contradictions.
    pub directory: Directory,
    /// Ids of the given signers whose signature file lies beside it. With a threshold, enough of them are
    /// right.
    pub signatures: Vec<String>,
    /// Whether its last day is over.
    pub expired: bool,
    /// Ids of the agencies whose entries no signer has checked with them for more than
    /// [`MAX_VERIFIED_DAYS`](directory::MAX_VERIFIED_DAYS).
    pub unverified: Vec<String>,
}

/// Checks a directory; with `signers`, also that `threshold` of them have signed it.
///
/// # Errors
/// [`DirectoryCommandError::Directory`] with everything that is wrong in it.
pub fn check(
    file: &Path,
    signers: &[PublicKey],
    threshold: usize,
    today: Day,
) -> Result<Checked, DirectoryCommandError> {
    let json = fs::read(file).map_err(BuildError::reading(file))?;
    let refused = |source| DirectoryCommandError::Directory { file: file.to_owned(), source };
    let mut texts = Vec::new();
    let mut signatures = Vec::new();
    for signer in signers {
        let path = signature_path(file, &signer.key_id());
        if path.exists() {
            texts.push(fs::read_to_string(&path).map_err(BuildError::reading(&path))?);
            signatures.push(signer.key_id());
        }
    }
    let directory = if signers.is_empty() {
        let directory = Directory::parse(&json).map_err(refused)?;
        directory.validate().map_err(|problems| refused(directory::DirectoryError::Invalid(problems)))?;
        directory
    } else {
        Directory::open(&json, &texts, signers, threshold).map_err(refused)?
    };
    let expired = directory.is_expired(today);
    // One that has ended takes no letters, and perhaps nobody is left there to ask.
    let listed = directory.agencies.iter().filter(|agency| agency.is_open_for_letters());
    let unverified = listed.filter(|agency| !agency.was_verified_lately(today));
    let unverified = unverified.map(|agency| agency.id.clone()).collect();
    Ok(Checked { directory, signatures, expired, unverified })
}
