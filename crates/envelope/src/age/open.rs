//! Reading a file.

use zeroize::Zeroizing;

use super::{
    FileKey, Header, HeaderError, Identity,
    native::{self, Native},
    stream::{Chunks, NONCE_BYTES, PayloadError},
};
use crate::scrub;

/// Opens `file` with the first of `identities` that can, and returns its whole content or nothing.
///
/// # Errors
/// [`OpenError`]. A file of which even one byte was changed, cut off or added is an error.
pub fn open(file: &[u8], identities: &[Identity]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    scrub::after(|| open_whole(file, identities))
}

/// [`open`], but leaves its traces on the stack to the caller.
pub(crate) fn open_whole(file: &[u8], identities: &[Identity]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    Opener::new(file, identities)?.read_to_end(file.len())
}

/// A file whose header was verified, ready to hand out its content piece by piece.
///
/// See [`Chunks`] for what whoever takes pieces before the end must be ready for. Its keys stay on the stack
/// until [`scrub`](fn@crate::scrub) is called.
pub struct Opener<'a>(Chunks<'a>);

impl<'a> Opener<'a> {
    /// Finds the file key with the first of `identities` that can, and verifies the header with it.
    ///
    /// # Errors
    /// [`OpenError::Header`], [`OpenError::NoMatch`] or [`OpenError::HeaderMac`]; no byte of the content
    /// was touched then.
    pub fn new(file: &'a [u8], identities: &[Identity]) -> Result<Self, OpenError> {
        unlock(file, |place, stanza| {
            let mut found = None;
            for identity in identities {
                found = found.or(identity.unwrap(place, stanza)?);
            }
            Ok(found)
        })
    }

    /// All of the content, of at most `length` bytes, or nothing.
    pub(crate) fn read_to_end(self, length: usize) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        // Reserved at once: a vector that grows would leave parts of the content behind.
        let mut content = Zeroizing::new(Vec::with_capacity(length));
        for chunk in self {
            content.extend_from_slice(&chunk?);
        }
        Ok(content)
    }
}

impl Iterator for Opener<'_> {
    type Item = Result<Zeroizing<Vec<u8>>, PayloadError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

/// The file was not opened. The variants are the classes of the public test vectors.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The header is not one of age v1.
    #[error(transparent)]
    Header(#[from] HeaderError),
    /// A stanza gave a file key, but the header was changed after it was written.
    #[error("the header was changed after sealing; fetch or copy the file again")]
    HeaderMac,
    /// No stanza is for any of the identities, or the passphrase is another one.
    #[error("no identity or passphrase given here opens this file: it was sealed for somebody else")]
    NoMatch,
    /// The content was changed, cut off or added to.
    #[error(transparent)]
    Payload(#[from] PayloadError),
}

/// Verifies the header of `file` with the file key that `unwrap` finds in its stanzas.
///
/// `unwrap` is asked about every stanza, also after a match: which one matched is nobody's business.
pub(crate) fn unlock<'a>(
    file: &'a [u8],
    unwrap: impl Fn(usize, &Native) -> Result<Option<FileKey>, HeaderError>,
) -> Result<Opener<'a>, OpenError> {
    let parsed = Header::parse(file)?;
    let stanzas = native::read_all(parsed.header.stanzas())?;
    let (nonce, ciphertext) =
        parsed.payload.split_first_chunk::<NONCE_BYTES>().ok_or(HeaderError::MissingNonce)?;

    let mut found = None;
    for (place, stanza) in stanzas.iter().enumerate() {
        found = found.or(unwrap(place, stanza)?);
    }
    let file_key = found.ok_or(OpenError::NoMatch)?;
    if !parsed.is_authentic(&file_key) {
        return Err(OpenError::HeaderMac);
    }
    Ok(Opener(Chunks::new(&file_key, nonce, ciphertext)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{RecipientKind, seal, testing::Repeatable};

    fn sealed() -> (Vec<u8>, Identity) {
        let mut rng = Repeatable::new(1);
        let identity = Identity::make_x25519(&mut rng);
        let file = seal(&[identity.recipient()], b"a short letter", &mut rng).unwrap();
        (file, identity)
    }

    #[test]
    fn another_identity_is_no_match() {
        let (file, _) = sealed();
        for kind in [RecipientKind::X25519, RecipientKind::Hybrid] {
            let other = Identity::make(kind, &mut Repeatable::new(2));
            assert_eq!(open(&file, &[other]), Err(OpenError::NoMatch));
        }
        assert_eq!(open(&file, &[]), Err(OpenError::NoMatch));
    }

    #[test]
    fn the_right_identity_may_stand_anywhere_among_others() {
        let (file, identity) = sealed();
        let mut rng = Repeatable::new(2);
        let identities = [Identity::make_hybrid(&mut rng), Identity::make_x25519(&mut rng), identity];
        assert_eq!(**open(&file, &identities).unwrap(), *b"a short letter");
    }

    #[test]
    fn a_file_cut_at_any_length_is_not_opened() {
        let (file, identity) = sealed();
        let identity = [identity];
        for length in 0..file.len() {
            assert!(open(&file[..length], &identity).is_err(), "{length}");
        }
    }

    #[test]
    fn a_file_with_any_one_bit_changed_is_not_opened() {
        let (file, identity) = sealed();
        let identity = [identity];
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 1 << (at % 8);
            assert!(open(&changed, &identity).is_err(), "{at}");
        }
    }

    #[test]
    fn a_file_with_one_more_byte_is_not_opened() {
        let (mut file, identity) = sealed();
        file.push(0);
        assert!(open(&file, &[identity]).is_err());
    }
}
