//! `waymark-site sign`, and `waymark-site check` of a site that has to be signed.
//!
//! What is signed is `manifest.json`, which names every file with its hash: so one signature stands for all of them.
//! It lies beside the manifest, `manifest.json.<KEY ID>.minisig`, is minisign's, and is not in the manifest itself.
//! Signers are those of the directory of agencies, or others that a checker knows.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use directory::{Directory, PublicKey, verify_threshold};

use crate::BuildError;
use crate::build::manifest;
use crate::check::{self, Complaint, Folder};
use crate::directory_cmd::{DirectoryCommandError, Signer, signature_path};
use crate::mirror::Pin;

/// The trusted comment of every signature of a manifest: one that was made of a directory is worth nothing here.
pub const COMMENT: &str = "manifest";

/// A signature that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Its file.
    pub file: PathBuf,
    /// The key's id.
    pub key_id: String,
    /// SHA-256 of the manifest: what signers who built by themselves compare.
    pub sha256: String,
}

/// Why a site was not signed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// The key, or the signature.
    #[error(transparent)]
    Key(#[from] DirectoryCommandError),
    /// A key for practice was about to sign a site for people in need.
    #[error(
        "{}: a key without a password signs sites for practice only, whose directory has \"practice\": true; \
         make one with a password (waymark-site directory keygen)",
        .0.display()
    )]
    Practice(PathBuf),
    /// The site is not whole, or can't be read.
    #[error(transparent)]
    Site(#[from] BuildError),
}

/// Whom to believe about a site.
#[derive(Clone, Debug, PartialEq)]
pub struct Trust {
    /// Keys that may sign it.
    pub signers: Vec<PublicKey>,
    /// How many of them have to have signed.
    pub threshold: usize,
}

impl From<Pin> for Trust {
    fn from(pin: Pin) -> Self {
        Self { signers: pin.signers, threshold: pin.threshold }
    }
}

/// Signs the built site in the folder `site` with the secret key in `secret_key`. `password` is asked only for a key
/// that has one.
///
/// A site that is not what its manifest says is not signed, and a key without a password signs sites for practice
/// only.
///
/// # Errors
/// [`SignError`]; nothing was written then.
pub fn sign(
    site: &Path,
    secret_key: &Path,
    password: impl FnOnce() -> io::Result<String>,
) -> Result<Signed, SignError> {
    check::folder(site)?;
    let manifest = site.join(manifest::FILE);
    let bytes = fs::read(&manifest).map_err(BuildError::reading(&manifest))?;
    let signer = Signer::read(secret_key, password)?;
    if signer.is_for_practice() && !is_for_practice(site)? {
        return Err(SignError::Practice(secret_key.to_owned()));
    }
    let signature = signer.sign(&bytes, COMMENT, "signature of the manifest of a site")?;
    let key_id = signer.key_id();
    let file = signature_path(&manifest, &key_id);
    fs::write(&file, signature).map_err(BuildError::writing(&file))?;
    Ok(Signed { file, key_id, sha256: manifest::sha256(&bytes) })
}

/// Checks the site in the folder `site`, and with `trust` also who signed its manifest. `fetched`: it came from a
/// server ([`Folder::fetched`]).
///
/// # Errors
/// [`BuildError::Read`], or [`BuildError::Check`] with everything found: each file that is missing, too many or
/// different, each rule broken, and what is wrong with the signatures.
pub fn check(site: &Path, fetched: bool, trust: Option<&Trust>) -> Result<Folder, BuildError> {
    let found = if fetched { Folder::fetched(site) } else { check::folder(site) };
    let unsigned = trust.map(|trust| unsigned(site, trust)).transpose()?.flatten();
    match (found, unsigned) {
        (found, None) => found,
        (Ok(_), Some(complaint)) => Err(BuildError::Check(vec![complaint])),
        (Err(BuildError::Check(mut complaints)), Some(complaint)) => {
            complaints.insert(0, complaint);
            Err(BuildError::Check(complaints))
        }
        (Err(error), Some(_)) => Err(error),
    }
}

/// Why the manifest is not believed; `None` when enough of the signers signed it.
fn unsigned(site: &Path, trust: &Trust) -> Result<Option<Complaint>, BuildError> {
    let file = site.join(manifest::FILE);
    let bytes = fs::read(&file).map_err(BuildError::reading(&file))?;
    let mut signatures = Vec::new();
    for signer in &trust.signers {
        let path = signature_path(&file, &signer.key_id());
        // A signer may be absent: the threshold says how many are needed.
        if path.exists() {
            signatures.push(fs::read_to_string(&path).map_err(BuildError::reading(&path))?);
        }
    }
    let complaint = |message| Complaint { file: manifest::FILE.to_owned(), message };
    if let Err(error) = verify_threshold(&bytes, &signatures, &trust.signers, trust.threshold, COMMENT) {
        return Ok(Some(complaint(format!("is not signed as it has to be: {error}"))));
    }
    // Anybody may hold the key of a practice signer.
    let practice = trust.signers.iter().find(|signer| signer.is_practice());
    Ok(match practice {
        Some(signer) if !is_for_practice(site)? => Some(complaint(format!(
            "the signer {} is for practice, its key has no password, but the site is for people in need",
            signer.key_id()
        ))),
        _ => None,
    })
}

/// Whether the site says that it is for practice: its directory does.
fn is_for_practice(site: &Path) -> Result<bool, BuildError> {
    let file = site.join("directory.json");
    if !file.exists() {
        return Ok(false);
    }
    let json = fs::read(&file).map_err(BuildError::reading(&file))?;
    Ok(Directory::parse(&json).is_ok_and(|directory| directory.practice))
}
