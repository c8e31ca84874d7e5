//! Randomness that tests can repeat, and hexadecimal.

use std::{collections::VecDeque, convert::Infallible};

use rand_core::{TryCryptoRng, TryRng, utils};

/// A stream of bytes that depends on nothing but the seed: `SHA-256(seed || n)` for n = 0, 1, 2…
pub(crate) struct Repeatable {
    seed: u64,
    blocks: u64,
}

impl Repeatable {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, blocks: 0 }
    }
}

impl TryRng for Repeatable {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        utils::next_word_via_fill(self)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        utils::next_word_via_fill(self)
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        for chunk in out.chunks_mut(32) {
            let block = wire::sha256(&[&self.seed.to_be_bytes(), &self.blocks.to_be_bytes()]);
            chunk.copy_from_slice(&block[..chunk.len()]);
            self.blocks += 1;
        }
        Ok(())
    }
}

impl TryCryptoRng for Repeatable {}

/// Hands out exactly the bytes a test vector prescribes, and panics when they run out.
pub(crate) struct Prescribed(VecDeque<u8>);

impl Prescribed {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl TryRng for Prescribed {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        utils::next_word_via_fill(self)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        utils::next_word_via_fill(self)
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        let prescribed = self.0.drain(..out.len());
        for (byte, prescribed) in out.iter_mut().zip(prescribed) {
            *byte = prescribed;
        }
        Ok(())
    }
}

impl TryCryptoRng for Prescribed {}

/// The known answers of receipt codes (tests/vectors/receipt).
pub(crate) fn receipt_vectors() -> serde_json::Value {
    let text = include_str!("../../../tests/vectors/receipt/receipt.json");
    serde_json::from_str(text).expect("the vectors are JSON")
}

/// The bytes of a hexadecimal text.
pub(crate) fn unhex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks(2)
        .map(|pair| {
            let pair = std::str::from_utf8(pair).expect("ASCII");
            u8::from_str_radix(pair, 16).expect("hexadecimal")
        })
        .collect()
}
