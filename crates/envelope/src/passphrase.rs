//! Files sealed with a passphrase: how an agency's identity rests on a disk.
//!
//! Any age opens such a file, and accepts it where it asks for an identity file: `age -d -i desk.age …`.
//! Letters are never sealed this way.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::age::{
    self, FileKey, HeaderError, OpenError, Opener,
    native::Native,
    scrypt::{self, WorkFactor},
};
use crate::scrub;

/// The work factor to write with, `log2(N)` of scrypt: 256 MiB and about a second.
pub const WORK_FACTOR: u8 = 18;

/// The highest work factor to accept when reading: 1 GiB. More is somebody's attempt to stop the machine.
pub const MAX_WORK_FACTOR: u8 = 20;

/// Seals `plaintext` with a passphrase that has at least one character.
///
/// `work_factor` is [`WORK_FACTOR`], but for tests that have no time. The passphrase is used as its UTF-8
/// bytes, as age does.
///
/// # Errors
/// [`PassphraseError`] if the passphrase is empty or the work factor out of range.
pub fn seal(
    passphrase: &str,
    plaintext: &[u8],
    work_factor: u8,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, PassphraseError> {
    if passphrase.is_empty() {
        return Err(PassphraseError::Empty);
    }
    let work_factor = WorkFactor::new(work_factor).ok_or(PassphraseError::WorkFactor)?;
    Ok(scrub::after(|| {
        let file_key = FileKey::make(rng);
        let stanza = scrypt::wrap(passphrase, work_factor, &file_key, rng);
        age::write(vec![stanza], &file_key, plaintext, rng)
    }))
}

/// Opens `file` and returns its whole content or nothing.
///
/// # Errors
/// [`OpenError::NoMatch`] if the passphrase is another one or the file was not sealed with one;
/// [`HeaderError::WorkFactor`] if it asks for more work than `max_work_factor`, usually
/// [`MAX_WORK_FACTOR`]; otherwise as [`open`](fn@crate::open).
pub fn open(passphrase: &str, file: &[u8], max_work_factor: u8) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    scrub::after(|| opener(passphrase, file, max_work_factor)?.read_to_end(file.len()))
}

/// As [`open`], but hands out verified pieces one by one, and leaves its traces on the stack.
///
/// # Errors
/// As [`Opener::new`].
pub fn opener<'a>(passphrase: &str, file: &'a [u8], max_work_factor: u8) -> Result<Opener<'a>, OpenError> {
    age::unlock(file, |_, stanza| match stanza {
        Native::Scrypt(sealed) => {
            sealed.unwrap(passphrase, max_work_factor).map_err(|_| HeaderError::WorkFactor)
        }
        _ => Ok(None),
    })
}

/// Whether `file` is an age file that a passphrase opens, rather than an identity.
pub fn is_sealed_with_one(file: &[u8]) -> bool {
    age::Header::parse(file).is_ok_and(|parsed| {
        let stanzas = parsed.header.stanzas();
        stanzas.iter().any(|stanza| stanza.args.first().is_some_and(|kind| kind == scrypt::TYPE))
    })
}

/// The file was not written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PassphraseError {
    /// The passphrase has no characters.
    #[error("the passphrase is empty; choose at least four random words")]
    Empty,
    /// The work factor is zero, or more than this machine can address.
    #[error("the work factor is out of range; use {WORK_FACTOR}")]
    WorkFactor,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Identity, testing::Repeatable};

    const QUICK: u8 = 4;

    fn sealed() -> Vec<u8> {
        seal("four random words here", b"secret", QUICK, &mut Repeatable::new(1)).unwrap()
    }

    #[test]
    fn only_the_same_passphrase_opens() {
        let opened = open("four random words here", &sealed(), MAX_WORK_FACTOR).unwrap();
        assert_eq!(**opened, *b"secret");
        for wrong in ["", "four random words", "Four random words here"] {
            assert_eq!(open(wrong, &sealed(), MAX_WORK_FACTOR), Err(OpenError::NoMatch));
        }
    }

    #[test]
    fn an_identity_does_not_open_it_nor_a_passphrase_a_letter() {
        let mut rng = Repeatable::new(1);
        let identity = Identity::make_x25519(&mut rng);
        let letter = crate::seal(&[identity.recipient()], b"", &mut rng).unwrap();
        assert!(is_sealed_with_one(&sealed()));
        assert!(!is_sealed_with_one(&letter));
        assert_eq!(open("passphrase", &letter, MAX_WORK_FACTOR), Err(OpenError::NoMatch));
        assert_eq!(crate::open(&sealed(), &[identity]), Err(OpenError::NoMatch));
    }

    #[test]
    fn refuses_more_work_than_allowed_before_doing_it() {
        assert_eq!(
            open("four random words here", &sealed(), QUICK - 1),
            Err(OpenError::Header(HeaderError::WorkFactor))
        );
    }

    #[test]
    fn refuses_to_write_with_no_passphrase_or_no_work() {
        let mut rng = Repeatable::new(1);
        assert_eq!(seal("", b"", QUICK, &mut rng), Err(PassphraseError::Empty));
        for work_factor in [0, 255] {
            assert_eq!(seal("p", b"", work_factor, &mut rng), Err(PassphraseError::WorkFactor));
        }
    }
}
