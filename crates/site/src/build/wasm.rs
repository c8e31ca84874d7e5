//! The browser's program without a name that says where it was built.
//!
//! Leptos marks programs for a tool that splits them, which we do not use: it exports a symbol of no size whose name
//! holds a hash of the folder that its sources lay in. That hash is the one difference between the programs of two
//! people who build the same sources (docs/mirror.md, "The same bytes everywhere"), so the export is taken out. What it
//! exported stays, unnamed; nothing else refers to it.

/// How the names of such exports begin.
const MARKER: &[u8] = b"_WASM_SPLIT_MARKER_";

/// Magic number and version (WebAssembly core specification, "Modules").
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// Number of the section of exports.
const EXPORTS: u8 = 7;

/// The program without marks; `None` when it is no WebAssembly, or ends too soon.
pub(crate) fn without_marks(wasm: &[u8]) -> Option<Vec<u8>> {
    let mut input = Input(wasm.strip_prefix(HEADER)?);
    let mut out = HEADER.to_vec();
    while !input.0.is_empty() {
        let id = input.byte()?;
        let length = input.number()?;
        let section = input.take(length)?;
        let exports = if id == EXPORTS { Some(kept(section)?) } else { None };
        let section = exports.as_deref().unwrap_or(section);
        out.push(id);
        write_number(section.len(), &mut out)?;
        out.extend_from_slice(section);
    }
    Some(out)
}

/// The section of exports, without those that are marks.
fn kept(section: &[u8]) -> Option<Vec<u8>> {
    let mut input = Input(section);
    let mut count = 0;
    let mut exports = Vec::with_capacity(section.len());
    for _ in 0..input.number()? {
        let before = input.0;
        let length = input.number()?;
        let name = input.take(length)?;
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

/// Bytes being read.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number of 32 bits in LEB128: seven bits a byte, the lowest first.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0_u64;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return usize::try_from(u32::try_from(number).ok()?).ok();
            }
        }
        None
    }
}

/// Writes a number in LEB128, in as few bytes as it needs.
fn write_number(number: usize, out: &mut Vec<u8>) -> Option<()> {
    let mut number = u32::try_from(number).ok()?;
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            out.push(low & 0x7f);
            return Some(());
        }
        out.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn numbers_of_every_length_read_back() {
        for number in [0, 127, 128, 16_383, 16_384, 4_294_967_295] {
            let mut bytes = Vec::new();
            write_number(number, &mut bytes).expect("32 bits");
            let mut input = Input(&bytes);
            assert_eq!(input.number(), Some(number));
            assert!(input.0.is_empty());
        }
        assert_eq!(Input(&[0xff, 0xff, 0xff, 0xff, 0x1f]).number(), None, "more than 32 bits");
        assert_eq!(Input(&[0x80; 6]).number(), None, "it does not end");
    }
}
