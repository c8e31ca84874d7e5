//! The content of a file: STREAM (<https://eprint.iacr.org/2015/189>) over pieces of 64 KiB.
//!
//! ```text
//! payload     = nonce (16 bytes) || chunk 0 || chunk 1 || …
//! payload key = HKDF-SHA-256(ikm = file key, salt = nonce, info = "payload")
//! chunk i     = ChaCha20-Poly1305(payload key, nonce = i (11 bytes) || last (0 or 1), 64 KiB of content)
//! ```
//!
//! Only the last chunk may be shorter than 64 KiB, and only an empty content has an empty one. So a cut
//! file is noticed even where it is cut between two chunks.

mod sealer;

use chapoly::{Aead, TAG_BYTES};
use zeroize::Zeroizing;

use super::FileKey;

pub use sealer::Sealer;

/// The content of a full chunk, in bytes.
pub const CHUNK_BYTES: usize = 64 * 1024;

/// The length of the payload's nonce, in bytes.
pub const NONCE_BYTES: usize = 16;

const SEALED_CHUNK_BYTES: usize = CHUNK_BYTES + TAG_BYTES;

/// The length of the payload of `content` bytes, the nonce included:
/// `16 + content + 16 * max(1, ceil(content / 65536))`.
pub const fn sealed_len(content: usize) -> usize {
    // What is in memory has a length that fits.
    sealed_len_u64(content as u64) as usize
}

/// [`sealed_len`] of a content that need not be in memory. Beyond 2^64 bytes it stays there.
pub(crate) const fn sealed_len_u64(content: u64) -> u64 {
    let chunks = if content == 0 { 1 } else { content.div_ceil(CHUNK_BYTES as u64) };
    content.saturating_add(NONCE_BYTES as u64 + TAG_BYTES as u64 * chunks)
}

/// Appends the payload that carries `content` to `file`.
///
/// # Security
/// A nonce must never serve twice under one file key. Both are made fresh by [`seal`](fn@super::seal); this
/// function exists for it and for test vectors.
pub fn seal(file_key: &FileKey, nonce: &[u8; NONCE_BYTES], content: &[u8], file: &mut Vec<u8>) {
    file.reserve(sealed_len(content.len()));
    let mut sealer = Sealer::new(file_key, nonce, file);
    sealer.push(content, file);
    sealer.finish(file);
}

/// The chunks of a payload, verified one at a time and in order.
///
/// Yields each chunk's content as soon as its tag is verified, and an error once, at the first that fails
/// or where the end is missing. Whoever uses the pieces before the iterator ends without an error must be
/// ready to take everything back: a file may turn out to be cut or changed further on.
pub struct Chunks<'a> {
    aead: Aead,
    rest: &'a [u8],
    index: u64,
    state: State,
}

enum State {
    /// Chunks may follow.
    Open,
    /// The last chunk was read.
    Complete,
    /// All was said, for good or ill.
    Ended,
}

impl<'a> Chunks<'a> {
    /// Reads `ciphertext`, what follows the nonce.
    pub(crate) fn new(file_key: &FileKey, nonce: &[u8; NONCE_BYTES], ciphertext: &'a [u8]) -> Self {
        Self { aead: Aead::new(&file_key.payload_key(nonce)), rest: ciphertext, index: 0, state: State::Open }
    }

    /// Reads without looking ahead: a full chunk may or may not be the last, and its nonce tells; a short
    /// one can only be the last.
    fn chunk(&mut self) -> Result<Zeroizing<Vec<u8>>, PayloadError> {
        if self.rest.is_empty() {
            return Err(PayloadError::Truncated);
        }
        let length = self.rest.len().min(SEALED_CHUNK_BYTES);
        let (sealed, rest) = self.rest.split_at(length);
        let mut content = Zeroizing::new(sealed.to_vec());
        self.rest = rest;

        if length == SEALED_CHUNK_BYTES {
            let nonce = chunk_nonce(self.index, false);
            if let Ok(length) = self.aead.open(&nonce, b"", &mut content) {
                content.truncate(length);
                self.index += 1;
                return Ok(content);
            }
        }
        // A failed opening has left `content` as it was.
        let nonce = chunk_nonce(self.index, true);
        let length = self
            .aead
            .open(&nonce, b"", &mut content)
            .map_err(|_| PayloadError::Chunk { index: self.index })?;
        if length == 0 && self.index > 0 {
            return Err(PayloadError::EmptyLastChunk);
        }
        content.truncate(length);
        self.state = State::Complete;
        Ok(content)
    }
}

impl Iterator for Chunks<'_> {
    type Item = Result<Zeroizing<Vec<u8>>, PayloadError>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = match self.state {
            State::Open => self.chunk(),
            State::Complete if !self.rest.is_empty() => Err(PayloadError::TrailingBytes),
            State::Complete | State::Ended => {
                self.state = State::Ended;
                return None;
            }
        };
        if item.is_err() {
            self.state = State::Ended;
        }
        Some(item)
    }
}

/// The content is not whole. What was sealed cannot be told from this; what was released before it can be
/// a part of it. Chunks are counted from zero.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PayloadError {
    /// A chunk was changed, swapped or cut.
    #[error("piece {index} of the content was changed or cut off; fetch or copy the file again")]
    Chunk {
        /// The chunk's place.
        index: u64,
    },
    /// The last chunk is empty although others came before it.
    #[error("the content ends in an empty piece; the file was not made by age")]
    EmptyLastChunk,
    /// Something follows the last chunk.
    #[error("there are bytes behind the end of the content; fetch or copy the file again")]
    TrailingBytes,
    /// The file ends before its last chunk.
    #[error("the end of the content is missing; fetch or copy the file again")]
    Truncated,
}

/// `index` in eleven bytes, then 1 for the last chunk. The three bytes that a `u64` leaves at zero would
/// only count beyond 2^80 bytes.
fn chunk_nonce(index: u64, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&index.to_be_bytes());
    nonce[11] = u8::from(last);
    nonce
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;

#[cfg(test)]
mod tests {
    use super::*;

    const NONCE: [u8; NONCE_BYTES] = [9; NONCE_BYTES];

    fn key() -> FileKey {
        FileKey::from_bytes([7; 16])
    }

    fn sealed(content: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        seal(&key(), &NONCE, content, &mut file);
        file
    }

    /// What was released, and the error that ended it.
    fn opened(payload: &[u8]) -> (Vec<u8>, Option<PayloadError>) {
        let mut released = Vec::new();
        for chunk in Chunks::new(&key(), &NONCE, &payload[NONCE_BYTES..]) {
            match chunk {
                Ok(content) => released.extend_from_slice(&content),
                Err(error) => return (released, Some(error)),
            }
        }
        (released, None)
    }

    fn content(length: usize) -> Vec<u8> {
        (0..length).map(|at| (at % 251) as u8).collect()
    }

    const LENGTHS: [usize; 10] = [
        0,
        1,
        15,
        16,
        17,
        CHUNK_BYTES - 1,
        CHUNK_BYTES,
        CHUNK_BYTES + 1,
        2 * CHUNK_BYTES,
        2 * CHUNK_BYTES + 1,
    ];

    #[test]
    fn what_was_sealed_opens_at_every_edge() {
        for length in LENGTHS {
            let payload = sealed(&content(length));
            assert_eq!(payload.len(), sealed_len(length));
            assert!(opened(&payload) == (content(length), None), "{length}");
        }
    }

    #[test]
    fn a_cut_at_any_place_of_a_small_payload_is_noticed() {
        let payload = sealed(&content(100));
        for length in NONCE_BYTES..payload.len() {
            let (released, error) = opened(&payload[..length]);
            assert!(released.is_empty() && error.is_some(), "{length}");
        }
    }

    #[test]
    fn a_cut_between_chunks_is_noticed_after_what_came_before() {
        let payload = sealed(&content(2 * CHUNK_BYTES));
        let cut = NONCE_BYTES + SEALED_CHUNK_BYTES;
        let (released, error) = opened(&payload[..cut]);
        assert_eq!(released, content(CHUNK_BYTES));
        assert_eq!(error, Some(PayloadError::Truncated));
    }

    #[test]
    fn a_changed_byte_ends_it_at_its_chunk() {
        let mut payload = sealed(&content(2 * CHUNK_BYTES + 5));
        payload[NONCE_BYTES + SEALED_CHUNK_BYTES + 3] ^= 1;
        let (released, error) = opened(&payload);
        assert_eq!(released, content(CHUNK_BYTES));
        assert_eq!(error, Some(PayloadError::Chunk { index: 1 }));
    }

    #[test]
    fn chunks_in_another_order_are_refused() {
        let payload = sealed(&content(3 * CHUNK_BYTES));
        let (nonce, chunks) = payload.split_at(NONCE_BYTES);
        let (first, rest) = chunks.split_at(SEALED_CHUNK_BYTES);
        let (second, third) = rest.split_at(SEALED_CHUNK_BYTES);
        let (released, error) = opened(&[nonce, second, first, third].concat());
        assert!(released.is_empty());
        assert_eq!(error, Some(PayloadError::Chunk { index: 0 }));
    }

    #[test]
    fn bytes_behind_the_last_chunk_are_refused_full_or_not() {
        for length in [CHUNK_BYTES, 2 * CHUNK_BYTES] {
            let mut payload = sealed(&content(length));
            payload.push(0);
            let (released, error) = opened(&payload);
            assert_eq!(released, content(length));
            assert_eq!(error, Some(PayloadError::TrailingBytes));
        }
    }

    #[test]
    fn an_error_ends_the_iterator() {
        let key = key();
        let mut chunks = Chunks::new(&key, &NONCE, b"");
        assert!(matches!(chunks.next(), Some(Err(PayloadError::Truncated))));
        assert!(chunks.next().is_none());
        assert!(chunks.next().is_none());
    }
}
