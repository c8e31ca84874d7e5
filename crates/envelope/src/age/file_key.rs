//! The file key: 16 random bytes that every stanza wraps and everything else is derived from.

use std::fmt;

use chapoly::Aead;
use hmac::{Hmac, KeyInit, Mac};
use rand_core::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::kdf;

/// The length of a file key, in bytes.
pub const FILE_KEY_BYTES: usize = 16;

/// A file key sealed in a stanza: the key and a tag, in bytes.
pub(crate) const WRAPPED_BYTES: usize = FILE_KEY_BYTES + chapoly::TAG_BYTES;

/// The symmetric key of one file. Zeroized on drop; never used for two files.
pub struct FileKey(Zeroizing<[u8; FILE_KEY_BYTES]>);

impl FileKey {
    /// A fresh key.
    pub fn make(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; FILE_KEY_BYTES]);
        rng.fill_bytes(bytes.as_mut_slice());
        Self(bytes)
    }

    /// The key with exactly these bytes: for test vectors and for stanza types that unwrap one.
    pub fn from_bytes(bytes: [u8; FILE_KEY_BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn as_bytes(&self) -> &[u8; FILE_KEY_BYTES] {
        &self.0
    }

    /// `ChaCha20-Poly1305(key = wrap key, nonce = 0, plaintext = file key)`, the body of a stanza.
    ///
    /// The zero nonce is safe because a wrap key is used once.
    pub(crate) fn wrap(&self, wrap_key: &[u8; 32]) -> [u8; WRAPPED_BYTES] {
        let mut body = [0; WRAPPED_BYTES];
        let (text, tag) = body.split_at_mut(FILE_KEY_BYTES);
        text.copy_from_slice(self.as_bytes());
        let made = Aead::new(wrap_key).seal(&[0; 12], b"", text);
        tag.copy_from_slice(&made);
        body
    }

    /// The key that [`wrap`](Self::wrap) put into `body`, or nothing if it was wrapped with another key.
    pub(crate) fn unwrap(wrap_key: &[u8; 32], body: &[u8; WRAPPED_BYTES]) -> Option<Self> {
        let mut opened = Zeroizing::new(*body);
        let length = Aead::new(wrap_key).open(&[0; 12], b"", opened.as_mut_slice()).ok()?;
        let key = opened[..length].try_into().ok()?;
        Some(Self::from_bytes(key))
    }

    /// `HMAC-SHA-256(HKDF-SHA-256(ikm = file key, salt = empty, info = "header"), header)`.
    pub(crate) fn header_mac(&self, header: &[u8]) -> [u8; 32] {
        self.header_hmac(header).finalize().into_bytes().into()
    }

    /// Whether `mac` is the header's. Compared in constant time.
    pub(crate) fn is_header_mac(&self, header: &[u8], mac: &[u8; 32]) -> bool {
        self.header_hmac(header).verify_slice(mac).is_ok()
    }

    /// `HKDF-SHA-256(ikm = file key, salt = nonce, info = "payload")`.
    pub(crate) fn payload_key(&self, nonce: &[u8; 16]) -> Zeroizing<[u8; 32]> {
        kdf::hkdf(self.as_bytes(), nonce, b"payload")
    }

    fn header_hmac(&self, header: &[u8]) -> Hmac<Sha256> {
        let key = kdf::hkdf(self.as_bytes(), b"", b"header");
        let mut hmac =
            Hmac::<Sha256>::new_from_slice(key.as_slice()).expect("HMAC takes a key of any length");
        hmac.update(header);
        hmac
    }
}

impl fmt::Debug for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_wrap_key_unwraps() {
        let file_key = FileKey::from_bytes(*b"YELLOW SUBMARINE");
        let body = file_key.wrap(&[1; 32]);
        let unwrapped = FileKey::unwrap(&[1; 32], &body).map(|key| *key.as_bytes());
        assert_eq!(unwrapped, Some(*b"YELLOW SUBMARINE"));
        assert!(FileKey::unwrap(&[2; 32], &body).is_none());
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", FileKey::from_bytes([1; 16])), "FileKey(..)");
    }
}
