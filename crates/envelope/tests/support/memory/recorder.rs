//! Randomness that repeats itself, and a list of what it gave.

use std::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng, utils};

use crate::mask::masked;

/// A stream of bytes that depends on nothing but the seed.
pub struct Recorder {
    seed: u64,
    blocks: u64,
    /// All that was drawn, a draw at a time, masked.
    pub draws: Vec<Vec<u8>>,
}

impl Recorder {
    /// The stream of this seed, from its start.
    pub fn new(seed: u64) -> Self {
        Self { seed, blocks: 0, draws: Vec::new() }
    }

    /// Goes on with the stream of another seed: what one file shows openly, its nonce, must be no part of what
    /// another hides.
    pub fn go_on_with(&mut self, seed: u64) {
        self.seed = seed;
    }
}

impl TryRng for Recorder {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        utils::next_word_via_fill(self)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        utils::next_word_via_fill(self)
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        for chunk in out.chunks_mut(32) {
            let block = wire::sha256(&[b"drawn", &self.seed.to_be_bytes(), &self.blocks.to_be_bytes()]);
            chunk.copy_from_slice(&block[..chunk.len()]);
            self.blocks += 1;
        }
        self.draws.push(masked(out));
        Ok(())
    }
}

impl TryCryptoRng for Recorder {}
