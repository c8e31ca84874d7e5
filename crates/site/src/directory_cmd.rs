//! `waymark-site directory`: making, signing and checking the list of agencies.
//!
//! Signatures are minisign's, made with the `minisign` crate by the program's author; anybody can make and
//! check the same ones with the stock program (docs/protocol.md).

mod check;
mod keygen;
mod practice;
mod sign;
mod signer;

use std::path::{Path, PathBuf};

pub use check::{Checked, check};
pub use keygen::{Keys, keygen};
pub use sign::{Signed, sign};
pub(crate) use signer::Signer;

use crate::BuildError;

/// Why a directory could not be signed or checked, or keys not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DirectoryCommandError {
    /// The directory is refused.
    #[error("{}: {source}", .file.display())]
    Directory {
        /// `directory.json`.
        file: PathBuf,
        /// Why.
        source: directory::DirectoryError,
    },
    /// A file stands where a new key would be written.
    #[error("{}: exists; a key is never overwritten, name another folder", .0.display())]
    Exists(PathBuf),
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] BuildError),
    /// A file holds no key, or the password is wrong.
    #[error("{}: no usable key: {reason}", .file.display())]
    Key {
        /// The key's file.
        file: PathBuf,
        /// What the `minisign` crate says.
        reason: String,
    },
    /// A key for practice was about to sign for people in need.
    #[error(
        "{}: a key without a password signs practice directories only; make one with a password \
         (waymark-site directory keygen), or set \"practice\": true in the directory",
        .0.display()
    )]
    Practice(PathBuf),
    /// A signature could not be made.
    #[error("could not sign: {0}")]
    Sign(String),
}

/// Name of the signature of `name` by the key `key_id`: `directory.json.<KEY ID>.minisig`.
pub(crate) fn signature_name(name: &str, key_id: &str) -> String {
    format!("{name}.{key_id}.minisig")
}

/// Whether `path` is the name of a signature of `name`, by whatever key.
pub(crate) fn is_signature_of(name: &str, path: &str) -> bool {
    let inside = path.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')?.strip_suffix(".minisig"));
    inside
        .is_some_and(|id| id.len() == 16 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'F')))
}

/// Where the signature of a directory, or of a manifest, lies: beside it.
pub(crate) fn signature_path(directory: &Path, key_id: &str) -> PathBuf {
    let name = directory.file_name().unwrap_or_default().to_string_lossy();
    directory.with_file_name(signature_name(&name, key_id))
}

/// minisign prints key numbers as little-endian integers.
fn key_id(number: &[u8]) -> String {
    number.iter().rev().map(|byte| format!("{byte:02X}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_lies_beside_its_directory() {
        let path = signature_path(Path::new("mirror/directory.json"), "0123456789ABCDEF");
        assert_eq!(path, Path::new("mirror/directory.json.0123456789ABCDEF.minisig"));
    }

    #[test]
    fn only_a_name_with_the_id_of_a_key_is_that_of_a_signature() {
        let is_signature = |path: &str| is_signature_of("manifest.json", path);
        assert!(is_signature("manifest.json.0123456789ABCDEF.minisig"));
        for path in [
            "manifest.json",
            "manifest.json.minisig",
            "manifest.json.0123456789abcdef.minisig",
            "manifest.json.0123456789ABCDEF0.minisig",
            "manifest.json.0123456789ABCDEF.minisig.html",
            "en/manifest.json.0123456789ABCDEF.minisig",
            "directory.json.0123456789ABCDEF.minisig",
        ] {
            assert!(!is_signature(path), "{path}");
        }
    }

    #[test]
    fn key_numbers_are_printed_as_minisign_does() {
        assert_eq!(key_id(&[1, 2, 3, 4, 5, 6, 7, 0xA8]), "A807060504030201");
    }
}
