//! ChaCha20-Poly1305 (RFC 8439) in place, with the nonces and lengths that age and HPKE use.
//!
//! A room of its own because the compiler makes the cipher's code where it is called, and with the flags of that place:
//! this one runs over every byte of a film and is compiled for speed in what mirrors publish, like SHA-2. The rest of the
//! sealing path is compiled to be small.

use chacha20poly1305::{AeadInOut, ChaCha20Poly1305, Key, KeyInit, Tag};

/// What sealing adds to a text, in bytes.
pub const TAG_BYTES: usize = 16;

/// The cipher under one key. The key is zeroized on drop.
pub struct Aead(ChaCha20Poly1305);

/// The text was changed, cut, or sealed under another key or nonce.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BadTag;

impl Aead {
    /// The cipher under this key.
    pub fn new(key: &[u8; 32]) -> Self {
        Self(ChaCha20Poly1305::new(<&Key>::from(key)))
    }

    /// Turns `text` into ciphertext and returns the tag that belongs behind it.
    ///
    /// # Panics
    /// Beyond the cipher's limit of 256 GiB, which no memory of ours holds.
    // Never inlined, nor `open`: it would be compiled anew, for size, in the place of its caller.
    #[inline(never)]
    pub fn seal(&self, nonce: &[u8; 12], aad: &[u8], text: &mut [u8]) -> [u8; TAG_BYTES] {
        self.0
            .encrypt_inout_detached(nonce.into(), aad, text.into())
            .expect("no text here is near the cipher's limit of 256 GiB")
            .into()
    }

    /// Turns `sealed`, ciphertext and tag, into plaintext in place, and returns the plaintext's length.
    ///
    /// The tag is checked first, in constant time. After an error `sealed` is as it was before.
    ///
    /// # Errors
    /// [`BadTag`].
    #[inline(never)]
    pub fn open(&self, nonce: &[u8; 12], aad: &[u8], sealed: &mut [u8]) -> Result<usize, BadTag> {
        let length = sealed.len().checked_sub(TAG_BYTES).ok_or(BadTag)?;
        let (text, tag) = sealed.split_at_mut(length);
        let tag = Tag::try_from(&*tag).map_err(|_| BadTag)?;
        self.0.decrypt_inout_detached(nonce.into(), aad, text.into(), &tag).map_err(|_| BadTag)?;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_opening_leaves_the_bytes_alone() {
        let aead = Aead::new(&[7; 32]);
        let mut sealed = *b"some text and sixteen bytes of tag";
        let before = sealed;
        assert!(aead.open(&[0; 12], b"", &mut sealed).is_err());
        assert_eq!(sealed, before);
    }

    #[test]
    fn the_nonce_and_the_associated_data_are_part_of_what_was_sealed() {
        let aead = Aead::new(&[7; 32]);
        let mut text = *b"text";
        let tag = aead.seal(&[1; 12], b"for you", &mut text);
        let sealed = [&text[..], &tag[..]].concat();

        assert!(aead.open(&[2; 12], b"for you", &mut sealed.clone()).is_err());
        assert!(aead.open(&[1; 12], b"for me", &mut sealed.clone()).is_err());
        let mut opened = sealed;
        assert!(matches!(aead.open(&[1; 12], b"for you", &mut opened), Ok(4)));
        assert_eq!(&opened[..4], b"text");
    }
}
