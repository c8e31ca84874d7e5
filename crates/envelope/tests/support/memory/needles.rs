//! What is looked for, and the search through all memory.

use std::{collections::BTreeMap, ops::Range};

use zeroize::Zeroizing;

use crate::{mask::MASK, process::Memory};

/// How many bytes of a secret are enough to find it by.
const PIECE_BYTES: usize = 16;

/// How far the pieces of one secret stand apart, in bytes: a copy that lost its start or end is found, too.
const STEP_BYTES: usize = 8;

/// How much memory is looked through at a time.
const CHUNK_BYTES: usize = 1024 * 1024;

const WIDE_MASK: u128 = u128::from_le_bytes([MASK; PIECE_BYTES]);

/// Pieces of secrets, masked, with the names of the secrets.
pub struct Needles {
    pieces: BTreeMap<u128, &'static str>,
    /// By the first two bytes of a piece, masked: whether there is one that starts so.
    starts: Vec<bool>,
}

/// A region of the address space.
pub struct Region {
    /// What the system calls it: a file, `[heap]`, `[stack]`. The stacks of threads have no name.
    pub name: String,
    /// Its addresses.
    pub range: Range<u64>,
}

/// What was found.
#[derive(Default)]
pub struct Found {
    /// How many pieces, by the name of the secret and the region of the memory.
    pub pieces: BTreeMap<(&'static str, String), usize>,
    /// How much memory there was.
    pub bytes: u64,
}

impl Needles {
    /// Nothing to look for yet.
    pub fn new() -> Self {
        Self { pieces: BTreeMap::new(), starts: vec![false; 1 << 16] }
    }

    /// How many pieces are looked for.
    pub fn count(&self) -> usize {
        self.pieces.len()
    }

    /// Looks from now on for `secret`.
    #[inline(never)]
    pub fn add(&mut self, name: &'static str, secret: &[u8]) {
        assert!(secret.len() >= PIECE_BYTES, "{name} is too short to be told from anything else");
        for window in secret.windows(PIECE_BYTES).step_by(STEP_BYTES) {
            let piece = masked_piece(window);
            self.starts[start(piece)] = true;
            self.pieces.insert(piece, name);
        }
    }

    /// Looks through all memory that this process can write to.
    #[inline(never)]
    pub fn search(&self) -> Found {
        let mut found = Found::default();
        // Copies of the memory pass through here, so it does not count itself.
        let mut buffer = Zeroizing::new(vec![0_u8; CHUNK_BYTES]);
        let own = buffer.as_ptr().addr() as u64;
        let own = own..own + CHUNK_BYTES as u64;
        let memory = Memory::open();
        for Region { name, range } in memory.regions() {
            for part in without(&range, &own) {
                let mut at = part.start;
                while at < part.end {
                    let end = part.end.min(at + CHUNK_BYTES as u64);
                    let chunk = &mut buffer[..(end - at) as usize];
                    memory.copy(at, chunk);
                    self.look(chunk, |secret| *found.pieces.entry((secret, name.clone())).or_default() += 1);
                    // A piece may stand across the border to the next chunk.
                    at = if end == part.end { end } else { end - (PIECE_BYTES as u64 - 1) };
                }
                found.bytes += part.end.saturating_sub(part.start);
            }
        }
        found
    }

    fn look(&self, bytes: &[u8], mut each: impl FnMut(&'static str)) {
        for window in bytes.windows(PIECE_BYTES) {
            let first = u16::from_le_bytes([window[0] ^ MASK, window[1] ^ MASK]);
            if self.starts[usize::from(first)]
                && let Some(&name) = self.pieces.get(&masked_piece(window))
            {
                each(name);
            }
        }
    }
}

impl Found {
    /// Whether any piece of this secret was found.
    pub fn has(&self, secret: &str) -> bool {
        self.pieces.keys().any(|(name, _)| *name == secret)
    }
}

/// 16 bytes as a number, masked.
fn masked_piece(window: &[u8]) -> u128 {
    let bytes = window.try_into().expect("windows are as long as pieces");
    u128::from_le_bytes(bytes) ^ WIDE_MASK
}

/// The first two bytes of a masked piece.
fn start(piece: u128) -> usize {
    (piece & 0xffff) as usize
}

/// What of `range` is not in `hole`. Nothing is left where a part would end before it starts.
fn without(range: &Range<u64>, hole: &Range<u64>) -> [Range<u64>; 2] {
    let before = range.start..range.end.min(hole.start);
    let behind = range.start.max(hole.end)..range.end;
    [before, behind]
}
