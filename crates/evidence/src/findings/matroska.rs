//! Matroska and WebM (RFC 9559): elements with an id and a size of their own lengths.

use super::{Finding, Found, tags};
use crate::bytes::{Cursor, find, is_blank};

/// The notes about the whole.
const TAGS: u64 = 0x1254_c367;

/// As it stands in a file.
const TAGS_BYTES: &[u8] = b"\x12\x54\xc3\x67";

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    let rest = elements(bytes, found);
    // Behind pictures and sound, or in the tail of a long film, where no element begins at the first byte.
    if let Some(at) = find(rest, TAGS_BYTES) {
        elements(&rest[at..], found);
    }
}

/// Reads elements up to one whose end is not there, and gives what is left.
fn elements<'a>(bytes: &'a [u8], found: &mut Found) -> &'a [u8] {
    let mut cursor = Cursor::new(bytes);
    loop {
        let rest = cursor.rest();
        if element(&mut cursor, found).is_none() {
            return rest;
        }
    }
}

fn element(cursor: &mut Cursor<'_>, found: &mut Found) -> Option<()> {
    let (id, _) = number(cursor, 4)?;
    let (size, bits) = number(cursor, 8)?;
    // Segment, Info, Tags, Tag, SimpleTag: what is in them follows, whatever their size.
    if matches!(id, 0x1853_8067 | 0x1549_a966 | TAGS | 0x7373 | 0x67c8) {
        return Some(());
    }
    let data = cursor.take(usize::try_from(size & !(1 << bits)).ok()?)?;
    if is_blank(data) {
        return Some(());
    }
    match id {
        // DateUTC.
        0x4461 => found.insert(Finding::Time),
        // MuxingApp, WritingApp.
        0x4d80 | 0x5741 => found.insert(Finding::Software),
        // TagName. How long it lasts is no news.
        0x45a3 if data != b"DURATION" => found.insert(tags::tells(data)),
        // Title, Attachments.
        0x7ba9 | 0x1941_a469 => found.insert(Finding::Other),
        _ => false,
    };
    Some(())
}

/// A number whose first byte tells its length by the place of its highest bit, with that bit, and which bit
/// that is.
fn number(cursor: &mut Cursor<'_>, most: usize) -> Option<(u64, usize)> {
    let first = *cursor.rest().first()?;
    let length = first.leading_zeros() as usize + 1;
    if length > most {
        return None;
    }
    Some((cursor.number(length)?, 7 * length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(bytes: &[u8]) -> Vec<Finding> {
        let mut found = Found::new();
        read(bytes, &mut found);
        found.into_iter().collect()
    }

    /// Segment of unknown size, Info of 18 bytes with a date and a program.
    const BEGINNING: &[u8] = b"\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff\
        \x15\x49\xa9\x66\x92\x44\x61\x88\x0a\xf3\x25\xbb\0\0\0\0\x57\x41\x84Lavf";

    /// Tags, one tag, one note with a name and a value.
    const NOTE: &[u8] = b"\x12\x54\xc3\x67\x95\x73\x73\x92\x67\xc8\x8f\x45\xa3\x88LOCATION\x44\x87\x811";

    #[test]
    fn time_program_and_notes_are_found() {
        assert_eq!(found(BEGINNING), [Finding::Time, Finding::Software]);
        assert_eq!(found(NOTE), [Finding::Place]);
    }

    #[test]
    fn notes_behind_a_cluster_without_an_end_are_found() {
        let film = [BEGINNING, b"\x1f\x43\xb6\x75\x01\xff\xff\xff\xff\xff\xff\xffxyz", NOTE].concat();
        assert_eq!(found(&film), [Finding::Place, Finding::Time, Finding::Software]);
    }

    #[test]
    fn numbers_longer_than_allowed_end_it() {
        assert!(found(b"\x08\x80").is_empty());
        assert!(found(b"\xec\x00").is_empty());
        assert!(found(&[0; 20]).is_empty());
    }
}
