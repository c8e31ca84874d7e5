//! A signer's secret key, as its file holds it.

use std::fs;
use std::io::{self, Cursor};
use std::path::Path;

use minisign::{PError, PublicKey, SecretKey, SecretKeyBox};

use super::{DirectoryCommandError, key_id};
use crate::BuildError;

/// A secret key that can sign.
pub(crate) struct Signer {
    key: SecretKey,
    public: PublicKey,
    has_password: bool,
}

impl Signer {
    /// Reads the file of a key. `password` is asked only for a key that has one.
    ///
    /// # Errors
    /// [`DirectoryCommandError::File`], [`DirectoryCommandError::Key`].
    pub(crate) fn read(
        file: &Path,
        password: impl FnOnce() -> io::Result<String>,
    ) -> Result<Self, DirectoryCommandError> {
        let (key, has_password) = read_key(file, password)?;
        let public = PublicKey::from_secret_key(&key).map_err(failed)?;
        Ok(Self { key, public, has_password })
    }

    /// The key's id, as it stands in the names of signature files.
    pub(crate) fn key_id(&self) -> String {
        key_id(self.key.keynum())
    }

    /// Whether anybody may have it. The mark stays if somebody adds a password later: the file could be read before.
    pub(crate) fn is_for_practice(&self) -> bool {
        let marked =
            self.public.to_base64().parse::<directory::PublicKey>().is_ok_and(|key| key.is_practice());
        marked || !self.has_password
    }

    /// A signature file for these bytes. `trusted` is signed with them, `untrusted` only says what the file is.
    ///
    /// # Errors
    /// [`DirectoryCommandError::Sign`].
    pub(crate) fn sign(
        &self,
        bytes: &[u8],
        trusted: &str,
        untrusted: &str,
    ) -> Result<String, DirectoryCommandError> {
        let data = Cursor::new(bytes);
        let signature = minisign::sign(Some(&self.public), &self.key, data, Some(trusted), Some(untrusted));
        Ok(signature.map_err(failed)?.into_string())
    }
}

fn failed(error: PError) -> DirectoryCommandError {
    DirectoryCommandError::Sign(error.to_string())
}

/// The key, and whether it has a password.
fn read_key(
    file: &Path,
    password: impl FnOnce() -> io::Result<String>,
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
