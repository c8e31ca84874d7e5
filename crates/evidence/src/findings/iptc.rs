//! Photoshop's image resources, and the IPTC records (IIM 4) among them.

use super::{Finding, Found, exif, xmp};
use crate::bytes::{Cursor, is_blank};

/// What image resources tell, as they stand in a JPEG's segment behind its mark.
pub(super) fn read_resources(resources: &[u8], found: &mut Found) {
    let mut cursor = Cursor::new(resources);
    while let Some((id, data)) = resource(&mut cursor) {
        match id {
            0x0404 => read_records(data, found),
            0x0409 | 0x040c => {
                found.insert(Finding::Thumbnail);
            }
            0x0422 => exif::read(data, found),
            0x0424 => xmp::read(data, found),
            _ => {}
        }
    }
}

/// What IPTC records tell.
pub(super) fn read_records(records: &[u8], found: &mut Found) {
    let mut cursor = Cursor::new(records);
    while let Some((record, set, data)) = data_set(&mut cursor) {
        if record == 2 && !is_blank(data) {
            found.extend(tells(set));
        }
    }
}

/// `8BIM || id || name || size || data`, name and data filled up to an even length.
fn resource<'a>(cursor: &mut Cursor<'a>) -> Option<(u64, &'a [u8])> {
    if cursor.take(4)? != b"8BIM" {
        return None;
    }
    let id = cursor.number(2)?;
    let name = usize::try_from(cursor.number(1)?).ok()?;
    cursor.take(name + (name + 1) % 2)?;
    let size = usize::try_from(cursor.number(4)?).ok()?;
    let data = cursor.take(size)?;
    if size % 2 == 1 {
        cursor.take(1);
    }
    Some((id, data))
}

/// `1c || record || number || size || data`. Longer ones than 32 KiB have another form, and no words.
fn data_set<'a>(cursor: &mut Cursor<'a>) -> Option<(u64, u64, &'a [u8])> {
    if cursor.number(1)? != 0x1c {
        return None;
    }
    let (record, set) = (cursor.number(1)?, cursor.number(1)?);
    let size = usize::try_from(cursor.number(2)?).ok()?;
    Some((record, set, cursor.take(size)?))
}

fn tells(set: u64) -> Option<Finding> {
    Some(match set {
        // The version, and what a program needs.
        0 | 3 | 4 | 130 | 135 | 150..=154 | 200..=202 => return None,
        // City, sublocation, state, country.
        26 | 27 | 90 | 92 | 95 | 100 | 101 => Finding::Place,
        55 | 60 | 62 | 63 => Finding::Time,
        65 | 70 => Finding::Software,
        // By-line and its title, credit, source, copyright, contact, writer.
        80 | 85 | 110 | 115 | 116 | 118 | 122 => Finding::Person,
        _ => Finding::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(resources: &[u8]) -> Vec<Finding> {
        let mut found = Found::new();
        read_resources(resources, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn by_lines_and_cities_are_found() {
        let records = b"8BIM\x04\x04\0\0\0\0\0\x0c\x1c\x02\x50\0\x01A\x1c\x02\x5a\0\x01B";
        assert_eq!(found(records), [Finding::Place, Finding::Person]);
    }

    #[test]
    fn an_odd_name_and_odd_data_are_filled_up() {
        let resources = b"8BIM\x03\xed\x02ab\0\0\0\0\x01x\08BIM\x04\x0c\0\0\0\0\0\0";
        assert_eq!(found(resources), [Finding::Thumbnail]);
    }

    #[test]
    fn a_size_beyond_the_end_ends_it() {
        assert!(found(b"8BIM\x04\x04\0\0\xff\xff\xff\xff\x1c\x02\x50\0\x01A").is_empty());
    }
}
