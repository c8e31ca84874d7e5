//! From members to a sealed letter of one of the sizes.

use rand_core::CryptoRng;
use serde::Serialize;
use wire::{ObjectId, SizeClass, label, sha256};
use zeroize::Zeroizing;

use super::{Letter, LetterError, size};
use crate::{
    age::{self, Recipient, SealError},
    bundle::{self, Member},
    json,
};

/// A letter as the relay stores it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SealedLetter {
    /// The age file: 32,768, 131,072 or 524,288 bytes.
    pub bytes: Vec<u8>,
    /// Its name, the SHA-256 of the bytes.
    pub id: ObjectId,
    /// The id of what is in it, whoever it is sealed to: the next letter by the same key names it as the one before.
    pub mid: [u8; 32],
}

/// `SHA-256(label("mid") || 00 || letter.json)`: the id of a letter inside its thread.
pub fn mid(letter_json: &[u8]) -> [u8; 32] {
    sha256(&[label("mid").as_bytes(), &[0], letter_json])
}

/// `letter.json`, as it is signed.
pub(super) fn written(letter: &Letter) -> Result<Zeroizing<Vec<u8>>, LetterError> {
    // Room for the longest letter, and for the longest form of a text too long for one (`\u0000`): a vector
    // that grows would leave her words behind.
    let mut json = Zeroizing::new(Vec::<u8>::with_capacity(json::MAX_BYTES + 6 * letter.text.len()));
    letter.serialize(&mut serde_json::Serializer::new(&mut *json)).map_err(|_| LetterError::Shape)?;
    Ok(json)
}

/// Whoever reads the letter, of `length` bytes as JSON, will be strict: what cannot be read must not leave.
pub(super) fn readable(letter: &Letter, length: usize) -> Result<(), LetterError> {
    if length > json::MAX_BYTES {
        return Err(LetterError::TooLong { over: length - json::MAX_BYTES });
    }
    // The letter itself is the first level.
    json::check(&letter.answers, 1)?;
    json::check(&letter.consent, 1)?;
    Ok(())
}

pub(super) fn member(name: &str, data: Vec<u8>) -> Member {
    Member { name: name.to_owned(), data }
}

/// The length of the archive that makes a letter of `members` to `recipients` as small as letters can be.
pub(super) fn room(members: &[Member], recipients: &[Recipient]) -> Result<usize, LetterError> {
    smallest_room(bundle::packed_len(members), header_len(recipients)?)
}

/// Seals `members`, padded to `room` bytes.
pub(super) fn sealed(
    members: &[Member],
    room: usize,
    mid: [u8; 32],
    recipients: &[Recipient],
    rng: &mut impl CryptoRng,
) -> Result<SealedLetter, LetterError> {
    let archive = Zeroizing::new(bundle::write(members, room)?);
    let bytes = age::seal_padded(recipients, &archive, rng)?;
    debug_assert!(SizeClass::of_len(bytes.len()).is_some());
    let id = ObjectId::of(&bytes);
    Ok(SealedLetter { bytes, id, mid })
}

/// How long the header to `recipients` and throw-away ones will be, in bytes.
pub(crate) fn header_len(recipients: &[Recipient]) -> Result<usize, SealError> {
    let kind = age::kind_of(recipients)?;
    let stanzas = age::padded_stanza_count(recipients.len()).ok_or(SealError::TooManyRecipients)?;
    Ok(age::header_len(kind, stanzas))
}

/// How many bytes the smallest class holds that holds `packed`.
fn smallest_room(packed: usize, header: usize) -> Result<usize, LetterError> {
    let mut over = packed;
    for class in SizeClass::ALL {
        let room = size::plaintext_len(class.bytes(), header).unwrap_or(0);
        if packed <= room {
            return Ok(room);
        }
        over = packed - room;
    }
    Err(LetterError::TooLong { over })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_a_letter_is_the_one_of_the_protocol() {
        assert_eq!(mid(b"{}"), sha256(&[b"sealed-intake/v1/mid\0{}"]));
    }
}
