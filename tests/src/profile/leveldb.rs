//! Tables of LevelDB (`*.ldb`, `*.sst`), whose blocks are compressed with Snappy; its logs are plain.
//!
//! Source: <https://github.com/google/leveldb/blob/main/doc/table_format.md>.

/// The last bytes of every table.
const MARK: [u8; 8] = 0xdb47_7524_8b80_fb57_u64.to_le_bytes();

/// Length of what a table ends with: two handles, filled up, and the mark.
const FOOTER_BYTES: usize = 48;

/// Offset and length of a block.
type Handle = (usize, usize);

/// Every block of a table that can be read, one after another; `None` for any other file.
pub fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut footer = bytes.get(bytes.len().checked_sub(FOOTER_BYTES)?..)?.strip_suffix(&MARK)?;
    let _of_other_blocks = handle(&mut footer)?;
    let index = block(bytes, handle(&mut footer)?)?;
    let mut all = Vec::new();
    for handle in handles(&index)? {
        all.extend(block(bytes, handle).unwrap_or_default());
    }
    Some(all)
}

/// A block, and the byte behind it that says whether it is compressed.
fn block(bytes: &[u8], (start, length): Handle) -> Option<Vec<u8>> {
    let end = start.checked_add(length)?;
    let packed = bytes.get(start..end)?;
    match bytes.get(end)? {
        0 => Some(packed.to_vec()),
        _ => snap::raw::Decoder::new().decompress_vec(packed).ok(),
    }
}

/// The index: entries whose values are handles, then the places of some of them, then how many these are.
fn handles(index: &[u8]) -> Option<Vec<Handle>> {
    let (entries, count) = index.split_last_chunk::<4>()?;
    let places = usize::try_from(u32::from_le_bytes(*count)).ok()?.checked_mul(4)?;
    let mut rest = entries.get(..entries.len().checked_sub(places)?)?;
    let mut all = Vec::new();
    while !rest.is_empty() {
        let _shared = number(&mut rest)?;
        let own = number(&mut rest)?;
        let length = number(&mut rest)?;
        let mut value = rest.get(own..own.checked_add(length)?)?;
        rest = rest.get(own.checked_add(length)?..)?;
        all.push(handle(&mut value)?);
    }
    Some(all)
}

fn handle(bytes: &mut &[u8]) -> Option<Handle> {
    Some((number(bytes)?, number(bytes)?))
}

/// Seven bits in each byte, the lowest first; the highest bit says that more follow.
fn number(bytes: &mut &[u8]) -> Option<usize> {
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return usize::try_from(value).ok();
        }
    }
    None
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// `kest-kestrel`: five bytes as they are, four bytes again from five before, three as they are.
    const PACKED: &[u8] = b"\x0c\x10kest-\x01\x05\x08rel";

    /// A table of two blocks, one of them compressed, with `kestrel` in it.
    pub fn file() -> Vec<u8> {
        let mut file = Vec::new();
        let plain = put(&mut file, b"plain", 0);
        let packed = put(&mut file, PACKED, 1);
        let entry =
            |key: &[u8], value: &[u8]| [&[0, byte(key.len()), byte(value.len())][..], key, value].concat();
        let index =
            [entry(b"a", &plain), entry(b"b", &packed), vec![0; 4], 1_u32.to_le_bytes().to_vec()].concat();
        let index = put(&mut file, &index, 0);
        let mut footer = [&[0_u8, 0][..], &index].concat();
        footer.resize(FOOTER_BYTES - MARK.len(), 0);
        [file, footer, MARK.to_vec()].concat()
    }

    /// Adds a block; its handle.
    fn put(file: &mut Vec<u8>, block: &[u8], kind: u8) -> Vec<u8> {
        let handle = vec![byte(file.len()), byte(block.len())];
        file.extend_from_slice(block);
        file.push(kind);
        file.extend_from_slice(&[0; 4]);
        handle
    }

    fn byte(number: usize) -> u8 {
        assert!(number < 0x80);
        u8::try_from(number).unwrap()
    }

    #[test]
    fn every_block_is_read() {
        assert_eq!(unpacked(&file()).unwrap(), b"plainkest-kestrel");
    }

    #[test]
    fn what_others_compress_is_read_as_well() {
        let text = b"what a page kept, what a page kept, what a page kept".repeat(10);
        let packed = snap::raw::Encoder::new().compress_vec(&text).unwrap();
        let bytes = [&packed[..], &[1]].concat();
        assert_eq!(block(&bytes, (0, packed.len())).unwrap(), text);
    }

    #[test]
    fn other_files_and_broken_ones_are_none() {
        assert!(unpacked(b"").is_none() && unpacked(&[0; 100]).is_none());
        let mut file = file();
        // The index is somewhere else.
        let at = file.len() - FOOTER_BYTES + 2;
        file[at] = 0x7f;
        assert!(unpacked(&file).is_none());
    }

    #[test]
    fn numbers_of_more_than_a_byte_are_read() {
        let mut bytes = &[0xac, 0x02, 0x07][..];
        assert_eq!((number(&mut bytes), number(&mut bytes), number(&mut bytes)), (Some(300), Some(7), None));
    }
}
