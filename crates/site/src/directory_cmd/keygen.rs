//! `directory keygen`: a signer's key pair.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use minisign::KeyPair;

use super::{DirectoryCommandError, key_id, practice};
use crate::BuildError;

/// A new key pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// The key's id, as in names of signature files.
    pub key_id: String,
    /// The line for `signers` in `mirror.toml`.
    pub public: String,
    /// Where the secret key was written.
    pub secret_file: PathBuf,
    /// Where the public key was written.
    pub public_file: PathBuf,
}

/// Makes a key pair in `folder`: the secret key `signer.key`, readable by its owner alone, and the public
/// one, `signer.pub`. Without a password whoever reads the file can sign: then the key is marked as one for
/// practice ([`PublicKey::is_practice`](directory::PublicKey::is_practice)).
///
/// # Errors
/// [`DirectoryCommandError::Exists`]: a key is never overwritten; [`DirectoryCommandError::File`].
pub fn keygen(folder: &Path, password: Option<String>) -> Result<Keys, DirectoryCommandError> {
    let (secret_file, public_file) = (folder.join("signer.key"), folder.join("signer.pub"));
    for path in [&secret_file, &public_file] {
        if path.exists() {
            return Err(DirectoryCommandError::Exists(path.clone()));
        }
    }
    fs::create_dir_all(folder).map_err(BuildError::writing(folder))?;
    let KeyPair { pk, sk } = match password {
        Some(password) => KeyPair::generate_encrypted_keypair(Some(password)),
        None => practice::key_pair(),
    }
    .map_err(|error| DirectoryCommandError::Sign(error.to_string()))?;
    let failed = |error: minisign::PError| DirectoryCommandError::Sign(error.to_string());
    let secret =
        sk.to_box(Some("minisign secret key of a directory's signer")).map_err(failed)?.into_string();
    let public = pk.to_box().map_err(failed)?.into_string();
    write_secret(&secret_file, secret.as_bytes()).map_err(BuildError::writing(&secret_file))?;
    fs::write(&public_file, public).map_err(BuildError::writing(&public_file))?;
    Ok(Keys { key_id: key_id(pk.keynum()), public: pk.to_base64(), secret_file, public_file })
}

/// Writes a file that only its owner can read, from the first byte on.
fn write_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)?.write_all(bytes)
}
