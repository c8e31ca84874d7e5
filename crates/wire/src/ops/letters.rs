//! Letters as a reply carries them.

use serde::{Deserialize, Serialize};

use crate::{ObjectId, SizeClass};

/// The reply to a get. Payload: `count` times [`GotLetter`]. Letters that are not there are left out.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Got {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// How many letters the payload holds.
    pub count: u32,
}

/// One letter. In bytes: `id (32) || u32 size || the letter`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GotLetter {
    /// Its name, which is the hash of its bytes.
    pub id: ObjectId,
    /// The sealed letter.
    pub bytes: Vec<u8>,
}

impl GotLetter {
    /// The payload that carries these letters.
    pub fn encode_all(letters: &[Self]) -> Vec<u8> {
        let total = letters.iter().map(|letter| 36 + letter.bytes.len()).sum();
        let mut payload = Vec::with_capacity(total);
        for letter in letters {
            // A letter is at most half a megabyte.
            let size = letter.bytes.len() as u32;
            payload.extend_from_slice(letter.id.as_bytes());
            payload.extend_from_slice(&size.to_be_bytes());
            payload.extend_from_slice(&letter.bytes);
        }
        payload
    }

    /// The letters of a payload, every one checked against its name: a relay is not trusted.
    ///
    /// # Errors
    /// [`BadLetters`] if the payload is cut, a size is no size class, or a letter is not what its id says.
    pub fn decode_all(mut payload: &[u8]) -> Result<Vec<Self>, BadLetters> {
        let mut letters = Vec::new();
        while !payload.is_empty() {
            let (id, rest) = payload.split_first_chunk::<32>().ok_or(BadLetters::Truncated)?;
            let (size, rest) = rest.split_first_chunk::<4>().ok_or(BadLetters::Truncated)?;
            let size = SizeClass::of_len(u32::from_be_bytes(*size) as usize).ok_or(BadLetters::Size)?.bytes();
            let (bytes, rest) = rest.split_at_checked(size).ok_or(BadLetters::Truncated)?;
            let id = ObjectId::from_bytes(*id);
            if ObjectId::of(bytes) != id {
                return Err(BadLetters::Hash);
            }
            letters.push(Self { id, bytes: bytes.to_vec() });
            payload = rest;
        }
        Ok(letters)
    }
}

/// The payload holds something other than whole letters.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum BadLetters {
    /// A letter's bytes are not what its id says.
    #[error("a letter is not what its id says; the relay or the line damaged it")]
    Hash,
    /// A letter has a size no letter has.
    #[error("a letter has a size that no letter has; the relay or the line damaged it")]
    Size,
    /// The payload ends inside a letter.
    #[error("the answer ends in the middle of a letter; ask the relay again")]
    Truncated,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn letters() -> Vec<GotLetter> {
        [(1, SizeClass::Small), (2, SizeClass::Medium)]
            .map(|(fill, class)| {
                let bytes = vec![fill; class.bytes()];
                GotLetter { id: ObjectId::of(&bytes), bytes }
            })
            .to_vec()
    }

    #[test]
    fn what_was_encoded_decodes() {
        let payload = GotLetter::encode_all(&letters());
        assert_eq!(GotLetter::decode_all(&payload), Ok(letters()));
        assert_eq!(GotLetter::decode_all(b""), Ok(vec![]));
    }

    #[test]
    fn a_cut_answer_is_refused_wherever_it_is_cut() {
        let payload = GotLetter::encode_all(&letters());
        let first = 36 + SizeClass::Small.bytes();
        for cut in [1, 31, 32, 35, 36, first - 1, first + 1, payload.len() - 1] {
            assert_eq!(GotLetter::decode_all(&payload[..cut]), Err(BadLetters::Truncated), "{cut}");
        }
    }

    #[test]
    fn a_changed_byte_is_refused() {
        let mut payload = GotLetter::encode_all(&letters());
        payload[100] ^= 1;
        assert_eq!(GotLetter::decode_all(&payload), Err(BadLetters::Hash));
    }

    #[test]
    fn a_lying_size_is_refused_before_anything_is_copied() {
        let mut payload = GotLetter::encode_all(&letters());
        payload[32..36].copy_from_slice(&u32::MAX.to_be_bytes());
        assert_eq!(GotLetter::decode_all(&payload), Err(BadLetters::Size));
    }
    proptest! {
        // A letter of the largest class is hashed in each case.
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn letters_of_any_class_and_content_read_back(
            letters in prop::collection::vec((prop::sample::select(&SizeClass::ALL[..]), any::<u8>()), 0..4),
        ) {
            let letters: Vec<_> = letters
                .into_iter()
                .map(|(class, fill)| {
                    let bytes = vec![fill; class.bytes()];
                    GotLetter { id: ObjectId::of(&bytes), bytes }
                })
                .collect();
            let payload = GotLetter::encode_all(&letters);
            prop_assert_eq!(GotLetter::decode_all(&payload), Ok(letters));
        }

        #[test]
        fn any_bytes_behind_a_good_head_are_read_without_a_panic(id: [u8; 32], size: u32, bytes: Vec<u8>) {
            let payload = [&id[..], &size.to_be_bytes(), &bytes].concat();
            prop_assert!(GotLetter::decode_all(&payload).is_err());
        }
    }
}
