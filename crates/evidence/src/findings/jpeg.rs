//! JPEG (ISO/IEC 10918-1): segments before, between and behind the picture.

use super::{Finding, Found, exif, iptc, xmp};
use crate::bytes::{find, is_blank, slice, u16_be};

/// More pictures than any phone puts into one file.
const MAX_PICTURES: usize = 8;

const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

/// A part of a packet that does not fit one segment: behind the mark a hash of 32 characters, the length of
/// the whole, and the place of this part.
const XMP_PART: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const XMP_PART_HEAD: usize = 32 + 4 + 4;

const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    let mut picture = bytes;
    for _ in 0..MAX_PICTURES {
        let Some(behind) = segments(picture, found) else {
            return;
        };
        if is_blank(behind) {
            return;
        }
        // Phones put films, depths and further pictures there.
        found.insert(Finding::Other);
        let Some(next) = find(behind, b"\xff\xd8\xff") else {
            return;
        };
        picture = &behind[next..];
    }
}

/// Reads the segments of one picture, and gives what stands behind its end.
fn segments<'a>(bytes: &'a [u8], found: &mut Found) -> Option<&'a [u8]> {
    let mut at = 2;
    loop {
        // What is between two markers is the picture itself; a marker may have any number of ff before it.
        at += bytes.get(at..)?.iter().position(|&byte| byte == 0xff)?;
        at += bytes.get(at..)?.iter().position(|&byte| byte != 0xff)?;
        let marker = *bytes.get(at)?;
        at += 1;
        match marker {
            // Not a marker but a byte of the picture; marks without a segment.
            0x00 | 0x01 | 0xd0..=0xd8 => {}
            0xd9 => return bytes.get(at..),
            _ => {
                let length = usize::from(u16_be(bytes, at)?);
                segment(marker, slice(bytes, at + 2, length.checked_sub(2)?)?, found);
                at += length;
            }
        }
    }
}

fn segment(marker: u8, data: &[u8], found: &mut Found) {
    match marker {
        // With width and height of a small picture.
        0xe0 if data.starts_with(b"JFIF\0") && data.get(12..14).is_some_and(|size| !size.contains(&0)) => {
            found.insert(Finding::Thumbnail);
        }
        0xe0 if data.starts_with(b"JFIF\0") => {}
        0xe0 if data.starts_with(b"JFXX\0") => {
            found.insert(Finding::Thumbnail);
        }
        0xe1 if data.starts_with(b"Exif\0\0") => exif::read(data, found),
        0xe1 if data.starts_with(XMP) => xmp::read(&data[XMP.len()..], found),
        0xe1 if data.starts_with(XMP_PART) => {
            xmp::read(data.get(XMP_PART.len() + XMP_PART_HEAD..).unwrap_or_default(), found);
        }
        // A profile of colours.
        0xe2 if data.starts_with(b"ICC_PROFILE\0") => {}
        // An index of further pictures.
        0xe2 if data.starts_with(b"MPF\0") => {
            found.insert(Finding::Thumbnail);
        }
        0xed if data.starts_with(PHOTOSHOP) => iptc::read_resources(&data[PHOTOSHOP.len()..], found),
        // How colours are coded.
        0xee if data.starts_with(b"Adobe") => {}
        0xe0..=0xef | 0xfe if !is_blank(data) => {
            found.insert(Finding::Other);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(bytes: &[u8]) -> Vec<Finding> {
        let mut found = Found::new();
        read(bytes, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn a_comment_and_what_follows_the_end_are_something_else() {
        assert!(found(b"\xff\xd8\xff\xda\0\x02ab\xff\x00c\xff\xd0d\xff\xd9\0\0").is_empty());
        assert_eq!(found(b"\xff\xd8\xff\xfe\0\x04hi\xff\xd9"), [Finding::Other]);
        assert_eq!(found(b"\xff\xd8\xff\xd9ftyp"), [Finding::Other]);
    }

    #[test]
    fn a_second_picture_is_read_as_well() {
        let exif = b"\xff\xe1\0\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x0f\x01\x02\0\x02\0\0\0A\0\0\0\0\0\0\0";
        let second = [&b"\xff\xd8\xff\xd9\0\xff\xd8"[..], exif, b"\xff\xd9"].concat();
        assert_eq!(found(&second), [Finding::Device, Finding::Other]);
    }

    #[test]
    fn a_cut_picture_tells_what_it_has() {
        assert!(found(b"\xff\xd8").is_empty());
        assert!(found(b"\xff\xd8\xff\xe1\0\x01").is_empty());
        assert_eq!(found(b"\xff\xd8\xff\xfe\0\x03a\xff\xfe\xff\xff"), [Finding::Other]);
    }
}
