//! The boxes of the ISO base media file format (ISO/IEC 14496-12), which HEIC, AVIF, MP4 and MOV are made of.
//!
//! ```text
//! box = size (u32) || kind (4 characters) || [size (u64), if the first is 1] || body
//! ```

use std::ops::Range;

use crate::bytes::{array, u32_be};

/// One box: its kind, and where in the file its body lies.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Part {
    pub(crate) kind: [u8; 4],
    pub(crate) body: Range<usize>,
}

/// A box leads beyond the end of what it lies in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Broken;

/// The boxes that lie in `range` of a file, one after the other and without a gap. An error ends them.
pub(crate) fn parts(bytes: &[u8], range: Range<usize>) -> impl Iterator<Item = Result<Part, Broken>> {
    let mut at = range.start;
    let end = range.end.min(bytes.len());
    std::iter::from_fn(move || {
        if at >= end {
            return None;
        }
        let part = part(&bytes[..end], at).ok_or(Broken);
        at = part.as_ref().map_or(end, |part| part.body.end);
        Some(part)
    })
}

fn part(bytes: &[u8], at: usize) -> Option<Part> {
    let kind = array(bytes, at.checked_add(4)?)?;
    let (head, size) = match u32_be(bytes, at)? {
        // As far as there is anything.
        0 => (8, bytes.len() - at),
        1 => (16, usize::try_from(u64::from_be_bytes(array(bytes, at.checked_add(8)?)?)).ok()?),
        size => (8, usize::try_from(size).ok()?),
    };
    let end = at.checked_add(size)?;
    (size >= head && end <= bytes.len()).then(|| Part { kind, body: at + head..end })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(bytes: &[u8]) -> Vec<Result<[u8; 4], Broken>> {
        parts(bytes, 0..bytes.len()).map(|part| part.map(|part| part.kind)).collect()
    }

    #[test]
    fn reads_short_long_and_open_boxes() {
        let file = b"\0\0\0\x0aftyp__\0\0\0\x01mdat\0\0\0\0\0\0\0\x12__\0\0\0\0free....";
        let found: Vec<_> = parts(file, 0..file.len()).collect();
        assert_eq!(found[0], Ok(Part { kind: *b"ftyp", body: 8..10 }));
        assert_eq!(found[1], Ok(Part { kind: *b"mdat", body: 26..28 }));
        assert_eq!(found[2], Ok(Part { kind: *b"free", body: 36..40 }));
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn a_box_that_leads_beyond_the_end_is_the_last() {
        assert_eq!(kinds(b"\0\0\0\x08free\0\0\0\x09mdat"), [Ok(*b"free"), Err(Broken)]);
        assert_eq!(kinds(b"\0\0\0\x07mdat"), [Err(Broken)]);
        assert_eq!(kinds(b"\0\0\0\x01mdat\xff\xff\xff\xff\xff\xff\xff\xff"), [Err(Broken)]);
        assert_eq!(kinds(b"\0\0\0"), [Err(Broken)]);
    }
}
