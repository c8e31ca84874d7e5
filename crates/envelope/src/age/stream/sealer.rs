//! Sealing a content that comes piece by piece and is never in memory as a whole.

use chapoly::{Aead, TAG_BYTES};
use zeroize::Zeroizing;

use super::{CHUNK_BYTES, NONCE_BYTES, chunk_nonce};
use crate::age::FileKey;

/// A payload on its way: content goes in, sealed chunks are appended to a file.
///
/// Holds at most one chunk of content, because only the one that nothing follows may be sealed as the last.
/// Key and content are zeroized on drop. A payload that is dropped before [`finish`](Self::finish) has no
/// last chunk, and whoever opens it notices.
pub struct Sealer {
    aead: Aead,
    /// What was not sealed yet: up to one full chunk.
    waiting: Zeroizing<Vec<u8>>,
    /// The place of the next chunk.
    index: u64,
}

impl Sealer {
    /// Begins a payload in `file`, with its nonce.
    ///
    /// # Security
    /// As for [`seal`](super::seal): a nonce must never serve twice under one file key. So content that
    /// changed between two attempts is sealed with another file key, never with the old one again.
    pub fn new(file_key: &FileKey, nonce: &[u8; NONCE_BYTES], file: &mut Vec<u8>) -> Self {
        file.extend_from_slice(nonce);
        Self { aead: Aead::new(&file_key.payload_key(nonce)), waiting: Zeroizing::default(), index: 0 }
    }

    /// Takes more content, and appends the chunks to `file` that are known not to be the last.
    pub fn push(&mut self, mut content: &[u8], file: &mut Vec<u8>) {
        while self.waiting.len() + content.len() > CHUNK_BYTES {
            let (fits, rest) = content.split_at(CHUNK_BYTES - self.waiting.len());
            append(&self.aead, self.index, false, [&self.waiting, fits], file);
            self.index += 1;
            self.waiting.clear();
            content = rest;
        }
        // Reserved at once: a vector that grows would leave parts of the content behind.
        let room = CHUNK_BYTES - self.waiting.len();
        self.waiting.reserve_exact(room);
        self.waiting.extend_from_slice(content);
    }

    /// Appends the last chunk to `file`.
    pub fn finish(self, file: &mut Vec<u8>) {
        append(&self.aead, self.index, true, [&self.waiting, &[]], file);
    }
}

/// Appends the chunk at the place `index`, of `content` one after the other.
fn append(aead: &Aead, index: u64, last: bool, content: [&[u8]; 2], file: &mut Vec<u8>) {
    let place = file.len();
    // At once: a file that grew in between would leave content behind that is not sealed yet.
    file.reserve(content.iter().map(|part| part.len()).sum::<usize>() + TAG_BYTES);
    content.iter().for_each(|part| file.extend_from_slice(part));
    let tag = aead.seal(&chunk_nonce(index, last), b"", &mut file[place..]);
    file.extend_from_slice(&tag);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::age::stream::{seal, sealed_len};

    const NONCE: [u8; NONCE_BYTES] = [9; NONCE_BYTES];

    /// `content` sealed in pieces of at most `size` bytes.
    fn sealed_in_pieces(content: &[u8], size: usize) -> Vec<u8> {
        let mut file = Vec::new();
        let mut sealer = Sealer::new(&FileKey::from_bytes([7; 16]), &NONCE, &mut file);
        for piece in content.chunks(size) {
            sealer.push(piece, &mut file);
        }
        sealer.finish(&mut file);
        file
    }

    #[test]
    fn the_size_of_the_pieces_does_not_show() {
        for length in [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES + 9] {
            let content: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            let mut whole = Vec::new();
            seal(&FileKey::from_bytes([7; 16]), &NONCE, &content, &mut whole);
            assert_eq!(whole.len(), sealed_len(length));
            for size in [1000, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES] {
                assert!(sealed_in_pieces(&content, size) == whole, "{length} in pieces of {size}");
            }
        }
    }

    #[test]
    fn a_full_chunk_waits_until_it_is_known_whether_it_is_the_last() {
        let mut file = Vec::new();
        let mut sealer = Sealer::new(&FileKey::from_bytes([7; 16]), &NONCE, &mut file);
        sealer.push(&[1; CHUNK_BYTES], &mut file);
        assert_eq!(file.len(), NONCE_BYTES);
        sealer.push(&[1], &mut file);
        assert_eq!(file.len(), NONCE_BYTES + CHUNK_BYTES + 16);
    }
}
