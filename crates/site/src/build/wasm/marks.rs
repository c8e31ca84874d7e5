//! The browser's program without a name that says where it was built.
//!
//! Leptos marks programs for a tool that splits them, which we do not use: it exports a symbol of no size whose name
//! holds a hash of the folder that its sources lay in. That hash is the one difference between the programs of two
//! people who build the same sources (docs/mirror.md, "The same bytes everywhere"), so the export is taken out. What it
//! exported stays, unnamed; nothing else refers to it.

use super::{Input, rewritten, write_number};

/// How the names of such exports begin.
const MARKER: &[u8] = b"_WASM_SPLIT_MARKER_";

/// Number of the section of exports.
const EXPORTS: u8 = 7;

/// The program without marks; `None` when it is no WebAssembly, or ends too soon.
pub(crate) fn without_marks(wasm: &[u8]) -> Option<Vec<u8>> {
    rewritten(wasm, EXPORTS, kept)
}

/// The section of exports, without those that are marks.
fn kept(section: &[u8]) -> Option<Vec<u8>> {
    let mut input = Input(section);
    let mut count = 0;
    let mut exports = Vec::with_capacity(section.len());
    for _ in 0..input.number()? {
        let before = input.0;
        let name = input.name()?;
        // What kind of thing is exported, and its index.
        input.byte()?;
        input.number()?;
        if !name.starts_with(MARKER) {
            count += 1;
            exports.extend_from_slice(&before[..before.len() - input.0.len()]);
        }
    }
    let mut out = Vec::with_capacity(section.len());
    write_number(count, &mut out)?;
    out.extend_from_slice(&exports);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::super::HEADER;
    use super::*;

    /// A program whose second section exports functions of these names.
    fn program(names: &[&str]) -> Vec<u8> {
        let mut exports = vec![u8::try_from(names.len()).expect("a few names")];
        for name in names {
            exports.push(u8::try_from(name.len()).expect("a short name"));
            exports.extend_from_slice(name.as_bytes());
            exports.extend_from_slice(&[0, 3]);
        }
        let mut wasm = HEADER.to_vec();
        // A section of another kind, whose bytes look like anything, and a custom one behind.
        wasm.extend_from_slice(&[1, 3, 7, 7, 7, EXPORTS]);
        write_number(exports.len(), &mut wasm).expect("it is short");
        wasm.extend_from_slice(&exports);
        wasm.extend_from_slice(&[0, 2, 1, b'n']);
        wasm
    }

    #[test]
    fn marks_are_taken_out_and_everything_else_stays() {
        let marked = program(&["memory", "_WASM_SPLIT_MARKER_0123456789abcdefversion", "seal"]);
        assert_eq!(without_marks(&marked), Some(program(&["memory", "seal"])));
    }

    #[test]
    fn two_programs_that_differ_in_their_marks_are_the_same_without() {
        let one = program(&["_WASM_SPLIT_MARKER_0000000000000000version", "memory"]);
        let other = program(&["_WASM_SPLIT_MARKER_ffffffffffffffffversion", "memory"]);
        assert_ne!(one, other);
        assert_eq!(without_marks(&one), without_marks(&other));
    }

    #[test]
    fn a_program_without_marks_is_not_changed() {
        let wasm = program(&["memory", "seal"]);
        assert_eq!(without_marks(&wasm), Some(wasm));
    }

    #[test]
    fn a_program_cut_short_anywhere_is_none() {
        let wasm = program(&["memory"]);
        // Between two sections, a program may end.
        let ends = [HEADER.len(), HEADER.len() + 5, wasm.len() - 4];
        for length in (0..wasm.len()).filter(|length| !ends.contains(length)) {
            assert_eq!(without_marks(&wasm[..length]), None, "{length}");
        }
    }
}
