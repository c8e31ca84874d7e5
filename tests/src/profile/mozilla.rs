//! Firefox's own wrapping of JSON (`*.jsonlz4`, `*.baklz4`, `*.mozlz4`): sessions, settings. A mark, the length, and
//! one block of LZ4.

const MARK: &[u8] = b"mozLz40\0";

/// A length that is larger than this is none.
const MOST_BYTES: usize = 256 << 20;

/// The JSON; `None` for any other file.
pub fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let (length, block) = bytes.strip_prefix(MARK)?.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok().filter(|length| *length <= MOST_BYTES)?;
    lz4_flex::block::decompress(block, length).ok()
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A file with `kestrel` in it: its first half is only referred to.
    pub fn file() -> Vec<u8> {
        // Five bytes as they are, four bytes again from five before, fourteen as they are.
        let block = b"\x50kest-\x05\x00\xe0rel...........";
        [MARK, &23_u32.to_le_bytes(), block].concat()
    }

    #[test]
    fn a_block_is_read_as_it_was_written() {
        assert_eq!(unpacked(&file()).unwrap(), b"kest-kestrel...........");
        let text =
            br#"{"windows":[{"tabs":[{"entries":[{"url":"http://127.0.0.1/en/f1.html"}]}]}]}"#.repeat(20);
        let block = lz4_flex::block::compress(&text);
        let length = u32::try_from(text.len()).unwrap().to_le_bytes();
        assert_eq!(unpacked(&[MARK, &length, &block].concat()).unwrap(), text);
    }

    #[test]
    fn other_files_and_broken_ones_are_none() {
        assert!(unpacked(b"{}").is_none() && unpacked(b"").is_none() && unpacked(MARK).is_none());
        assert!(unpacked(&[MARK, &u32::MAX.to_le_bytes(), b"\x50kest-"].concat()).is_none());
    }
}
