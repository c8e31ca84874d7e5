//! Exif (CIPA DC-008): directories of numbered fields, in a TIFF.
//!
//! Only which fields there are is of interest, and whether they are blank. That takes a page, and a page that
//! is bounded: directories of somebody else's making can point to each other, and overlap.

use std::collections::BTreeSet;

use super::{Finding, Found};
use crate::bytes::{is_blank, places, slice, u16_be, u16_le, u32_be, u32_le};

/// More directories than any camera writes: two of pictures, and three below the first.
const MAX_DIRECTORIES: usize = 16;

/// More fields than any camera writes into one directory.
const MAX_FIELDS: usize = 1024;

/// What begins with so many blanks, in bytes, is blank.
const MAX_BLANK_BYTES: usize = 256;

/// More blocks than any file has.
const MAX_BLOCKS: usize = 64;

/// What a block of Exif tells, with or without its mark `Exif` and two zeros.
pub(super) fn read(block: &[u8], found: &mut Found) {
    let bytes = block.strip_prefix(MARK).unwrap_or(block);
    let little = match bytes.get(..4) {
        Some(b"II*\0") => true,
        Some(b"MM\0*") => false,
        _ => return,
    };
    Tiff { bytes, little }.read(found);
}

/// What blocks of Exif tell that stand anywhere in these bytes.
pub(super) fn read_anywhere(bytes: &[u8], found: &mut Found) {
    for at in places(bytes, MARK).take(MAX_BLOCKS) {
        read(&bytes[at..], found);
    }
}

const MARK: &[u8] = b"Exif\0\0";

struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

/// Whose fields a directory holds.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Group {
    Picture,
    /// Of the small picture.
    Thumbnail,
    Place,
    Interoperability,
}

impl<'a> Tiff<'a> {
    fn read(&self, found: &mut Found) {
        let mut seen = BTreeSet::new();
        let mut waiting = vec![(self.number(4), Group::Picture)];
        while let Some((start, group)) = waiting.pop() {
            // Nothing starts at 0: that says that there is no directory.
            let Some(start) = start.filter(|&start| start > 0) else {
                continue;
            };
            if seen.len() < MAX_DIRECTORIES && seen.insert(start) {
                self.directory(start, group, &mut waiting, found);
            }
        }
    }

    fn directory(
        &self,
        start: usize,
        group: Group,
        waiting: &mut Vec<(Option<usize>, Group)>,
        found: &mut Found,
    ) -> Option<()> {
        let count = usize::from(self.short(start)?);
        for index in 0..count.min(MAX_FIELDS) {
            let field = start + 2 + 12 * index;
            let tag = self.short(field)?;
            match tag {
                0x8769 => waiting.push((self.number(field + 8), Group::Picture)),
                0x8825 => waiting.push((self.number(field + 8), Group::Place)),
                0xa005 => waiting.push((self.number(field + 8), Group::Interoperability)),
                _ => self.field(tag, field, group, found),
            }
        }
        if group == Group::Picture {
            waiting.push((self.number(start + 2 + 12 * count), Group::Thumbnail));
        }
        Some(())
    }

    fn field(&self, tag: u16, field: usize, group: Group, found: &mut Found) {
        // The values of many fields can be the same megabytes, which are not looked at again and again.
        let is_blank = |value: &[u8]| is_blank(&value[..value.len().min(MAX_BLANK_BYTES)]);
        if !self.value(field).is_some_and(is_blank) {
            found.extend(tells(tag, group));
        }
    }

    /// The bytes of a field's value, if they are there.
    fn value(&self, field: usize) -> Option<&'a [u8]> {
        let unit = match self.short(field + 2)? {
            1 | 2 | 6 | 7 | 129 => 1,
            3 | 8 => 2,
            4 | 9 | 11 | 13 => 4,
            5 | 10 | 12 => 8,
            _ => return None,
        };
        let length = self.number(field + 4)?.checked_mul(unit)?;
        let at = if length <= 4 { field + 8 } else { self.number(field + 8)? };
        slice(self.bytes, at, length)
    }

    fn short(&self, at: usize) -> Option<u16> {
        if self.little { u16_le(self.bytes, at) } else { u16_be(self.bytes, at) }
    }

    fn number(&self, at: usize) -> Option<usize> {
        let number = if self.little { u32_le(self.bytes, at) } else { u32_be(self.bytes, at) };
        usize::try_from(number?).ok()
    }
}

/// What the field of this number tells, if it is not there just to show the picture.
fn tells(tag: u16, group: Group) -> Option<Finding> {
    Some(match group {
        Group::Interoperability => return None,
        Group::Place => match tag {
            // The version of the directory.
            0x00 => return None,
            // Time and date of the satellites.
            0x07 | 0x1d => Finding::Time,
            _ => Finding::Place,
        },
        Group::Picture | Group::Thumbnail => match tag {
            // Size, orientation, resolution, colour, strips and tiles, versions.
            0x00fe..=0x0106
            | 0x0112
            | 0x0115..=0x0117
            | 0x011a..=0x011c
            | 0x0128
            | 0x012d
            | 0x013d..=0x013f
            | 0x0142..=0x0145
            | 0x0152
            | 0x0153
            | 0x0202
            | 0x0211..=0x0214
            | 0x8773
            | 0x9000
            | 0x9101
            | 0x9102
            | 0xa000..=0xa003
            | 0xa500
            | 0x1000..=0x1002 => return None,
            0x0111 if group == Group::Picture => return None,
            0x0111 | 0x0201 => Finding::Thumbnail,
            // Make, model, lens; the unique name of a model.
            0x010f | 0x0110 | 0x013c | 0xa432..=0xa434 | 0xc614 => Finding::Device,
            // Of camera and lens; the unique number of a picture.
            0xa420 | 0xa431 | 0xa435 | 0xc62f => Finding::Serial,
            // Artist, copyright, owner, photographer, editor; the author as Windows writes it.
            0x013b | 0x8298 | 0x9c9d | 0xa430 | 0xa437 | 0xa438 => Finding::Person,
            0x0132 | 0x9003 | 0x9004 | 0x9010..=0x9012 | 0x9290..=0x9292 => Finding::Time,
            0x000b | 0x0131 | 0xa439..=0xa43c => Finding::Software,
            _ => Finding::Other,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tag, type, count and value.
    type Field = (u16, u16, u32, u32);

    /// A little-endian TIFF with these directories: fields of tag, type, count and value, and the next one.
    fn tiff(directories: &[(&[Field], u32)]) -> Vec<u8> {
        let mut bytes = b"Exif\0\0II*\0\x08\0\0\0".to_vec();
        for (fields, next) in directories {
            bytes.extend_from_slice(&(fields.len() as u16).to_le_bytes());
            for (tag, kind, count, value) in *fields {
                bytes.extend_from_slice(&tag.to_le_bytes());
                bytes.extend_from_slice(&kind.to_le_bytes());
                bytes.extend_from_slice(&count.to_le_bytes());
                bytes.extend_from_slice(&value.to_le_bytes());
            }
            bytes.extend_from_slice(&next.to_le_bytes());
        }
        bytes
    }

    fn found(block: &[u8]) -> Vec<Finding> {
        let mut found = Found::new();
        read(block, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn fields_tell_by_their_numbers() {
        let block = tiff(&[(&[(0x010f, 2, 4, 0x0041_4141), (0x0112, 3, 1, 6), (0xa431, 2, 2, 0x31)], 0)]);
        assert_eq!(found(&block), [Finding::Device, Finding::Serial]);
        assert_eq!(found(&block[6..]), [Finding::Device, Finding::Serial]);
    }

    #[test]
    fn blank_fields_tell_nothing() {
        let block = tiff(&[(&[(0x013b, 2, 4, 0x2020_2020), (0x0131, 2, 4, 0), (0x9286, 7, 0, 0)], 0)]);
        assert!(found(&block).is_empty());
    }

    #[test]
    fn the_place_stands_in_a_directory_of_its_own() {
        // The first directory has one field: 2 + 12 + 4 bytes from place 8.
        let version = tiff(&[(&[(0x8825, 4, 1, 26)], 0), (&[(0, 1, 4, 0x0302)], 0)]);
        assert!(found(&version).is_empty());
        let latitude = tiff(&[(&[(0x8825, 4, 1, 26)], 0), (&[(1, 2, 2, 0x4e), (0x1d, 2, 2, 0x32)], 0)]);
        assert_eq!(found(&latitude), [Finding::Place, Finding::Time]);
    }

    #[test]
    fn a_second_picture_is_a_thumbnail() {
        let block = tiff(&[(&[(0x0112, 3, 1, 1)], 26), (&[(0x0201, 4, 1, 99), (0x0202, 4, 1, 9)], 0)]);
        assert_eq!(found(&block), [Finding::Thumbnail]);
    }

    #[test]
    fn directories_that_point_to_each_other_come_to_an_end() {
        let round = tiff(&[(&[(0x8769, 4, 1, 8), (0x8825, 4, 1, 8)], 8)]);
        assert!(found(&round).is_empty());
        let all_the_same = tiff(&[(&[(0x8769, 4, 1, 9); 3000], 10)]);
        found(&all_the_same);
    }

    #[test]
    fn a_value_beyond_the_end_still_counts() {
        assert_eq!(found(&tiff(&[(&[(0x010f, 2, 40, 9999)], 0)])), [Finding::Device]);
        assert_eq!(found(&tiff(&[(&[(0x010f, 99, 1, 0)], 0)])), [Finding::Device]);
    }
}
