//! WebAssembly as far as the builder touches it: sections, and the numbers and names in them (WebAssembly core
//! specification, "Binary format").

mod bound;
mod exports;
mod imports;
mod marks;
mod words;

pub(super) use bound::with_a_bound;
pub(super) use exports::with_short_exports;
pub(super) use imports::with_short_imports;
pub(crate) use marks::without_marks;

/// Magic number and version.
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// The program with its sections of this number rewritten; `None` when it is no WebAssembly, ends too soon, or `rewrite`
/// can't read such a section.
fn rewritten(wasm: &[u8], number: u8, mut rewrite: impl FnMut(&[u8]) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    let mut input = Input(wasm.strip_prefix(HEADER)?);
    let mut out = HEADER.to_vec();
    while !input.0.is_empty() {
        let id = input.byte()?;
        let length = input.number()?;
        let section = input.take(length)?;
        let rewritten = if id == number { Some(rewrite(section)?) } else { None };
        let section = rewritten.as_deref().unwrap_or(section);
        out.push(id);
        write_number(section.len(), &mut out)?;
        out.extend_from_slice(section);
    }
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

    /// A name: its length in bytes, then UTF-8.
    fn name(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
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
