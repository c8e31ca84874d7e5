//! How much memory a program may take.
//!
//! The compiler declares a least size and no greatest one. With a bound, a phone that has too little tells so at once and
//! for one program, instead of slowing down for all.

use super::{Input, rewritten, write_number};

/// Number of the section of memories.
const MEMORIES: u8 = 5;

/// 64 MiB in pages of 64 KiB: a code takes 32, a picture to be cleaned and its copy 48 (BL-8 of docs/requirements.md).
const MOST_PAGES: usize = 1_024;

/// The program with a bound of its memory. `None` when it is no WebAssembly, or has not exactly one memory, neither
/// shared nor bounded.
pub(in crate::build) fn with_a_bound(wasm: &[u8]) -> Option<Vec<u8>> {
    rewritten(wasm, MEMORIES, bounded)
}

fn bounded(section: &[u8]) -> Option<Vec<u8>> {
    let mut input = Input(section);
    if input.number()? != 1 || input.byte()? != 0 {
        return None;
    }
    let mut out = vec![1, 1];
    write_number(input.number()?, &mut out)?;
    write_number(MOST_PAGES, &mut out)?;
    input.0.is_empty().then_some(out)
}

#[cfg(test)]
mod tests {
    use super::super::HEADER;
    use super::*;

    fn program(memories: &[u8]) -> Vec<u8> {
        let length = u8::try_from(memories.len()).expect("a short section");
        [HEADER, &[1, 1, 7, MEMORIES, length], memories, &[7, 1, 0]].concat()
    }

    #[test]
    fn a_memory_without_a_bound_gets_one_and_all_else_stays() {
        assert_eq!(with_a_bound(&program(&[1, 0, 17])), Some(program(&[1, 1, 17, 0x80, 8])));
    }

    #[test]
    fn two_memories_a_shared_one_and_a_bounded_one_are_refused() {
        for memories in [&[2, 0, 1, 0, 1][..], &[1, 3, 1, 2], &[1, 1, 1, 2], &[1, 0, 1, 9], &[1]] {
            assert_eq!(with_a_bound(&program(memories)), None, "{memories:?}");
        }
    }
}
