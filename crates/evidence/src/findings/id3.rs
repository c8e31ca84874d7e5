//! ID3: the tags of MP3, versions 2.2 to 2.4 at the beginning and version 1 at the end.

use super::{Finding, Found, tags, xmp};
use crate::bytes::{Cursor, array, is_blank, slice};

/// The length of a tag of version 1, in bytes.
const OLD_TAG_BYTES: usize = 128;

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    // A cut tag tells what it has.
    let _ = new_tag(bytes, found);
    if let Some(tag) = bytes.last_chunk::<OLD_TAG_BYTES>().filter(|tag| tag.starts_with(b"TAG")) {
        // Title, artist, album, year, comment.
        for (range, finding) in [
            (3..33, Finding::Other),
            (33..63, Finding::Person),
            (63..93, Finding::Other),
            (93..97, Finding::Time),
            (97..127, Finding::Other),
        ] {
            if !is_blank(&tag[range]) {
                found.insert(finding);
            }
        }
    }
}

fn new_tag(bytes: &[u8], found: &mut Found) -> Option<()> {
    let [b'I', b'D', b'3', version, _, flags, size @ ..] = array::<10>(bytes, 0)? else {
        return None;
    };
    let length = sevens(&size)?.min(bytes.len() - 10);
    let mut cursor = Cursor::new(slice(bytes, 10, length)?);
    if version > 2 && flags & 0x40 != 0 {
        // A header more, whose size counts itself in version 2.4 only.
        let size = cursor.take(4)?;
        let more =
            if version == 4 { sevens(size)?.checked_sub(4)? } else { Cursor::new(size).number(4)? as usize };
        cursor.take(more)?;
    }
    loop {
        let (name, data) = frame(&mut cursor, version)?;
        if !is_blank(data) {
            let told = tells(name, data, found);
            found.extend(told);
        }
    }
}

/// The name and data of the next frame. There is none in the zeros at the end.
fn frame<'a>(cursor: &mut Cursor<'a>, version: u8) -> Option<(&'a [u8], &'a [u8])> {
    let letters = if version == 2 { 3 } else { 4 };
    let name = cursor.take(letters).filter(|name| name.iter().all(u8::is_ascii_alphanumeric))?;
    let size = cursor.take(letters)?;
    let size = if version == 4 { sevens(size)? } else { Cursor::new(size).number(letters)? as usize };
    if version != 2 {
        // Flags.
        cursor.take(2)?;
    }
    Some((name, cursor.take(size)?))
}

/// A number in bytes of seven bits each.
fn sevens(bytes: &[u8]) -> Option<usize> {
    bytes.iter().try_fold(0, |number, &byte| byte.is_ascii().then_some((number << 7) | usize::from(byte)))
}

fn tells(name: &[u8], data: &[u8], found: &mut Found) -> Option<Finding> {
    Some(match name {
        // How long it is, and the disc that it was on.
        b"TLEN" | b"TSIZ" | b"TFLT" | b"TLE" | b"TSI" | b"TFT" | b"MCDI" | b"MCI" => return None,
        b"PRIV" if data.starts_with(b"XMP\0") => {
            xmp::read(&data[4..], found);
            return None;
        }
        // A note with a name of its own: after the encoding, up to a zero.
        b"TXXX" | b"TXX" => {
            let own: Vec<u8> = data[1..].iter().copied().filter(|&byte| byte != 0).collect();
            tags::tells(&own)
        }
        b"APIC" | b"PIC" => Finding::Thumbnail,
        b"TPE1" | b"TPE2" | b"TPE3" | b"TPE4" | b"TCOM" | b"TEXT" | b"TOPE" | b"TOLY" | b"TOWN" | b"TCOP"
        | b"TENC" | b"TPUB" | b"TP1" | b"TP2" | b"TP3" | b"TP4" | b"TCM" | b"TXT" | b"TCR" | b"TEN"
        | b"TPB" => Finding::Person,
        b"TDRC" | b"TDEN" | b"TDTG" | b"TDRL" | b"TDOR" | b"TYER" | b"TDAT" | b"TIME" | b"TRDA" | b"TORY"
        | b"TYE" | b"TDA" | b"TIM" | b"TRD" => Finding::Time,
        b"TSSE" | b"TSS" => Finding::Software,
        b"UFID" | b"UFI" => Finding::Serial,
        _ => Finding::Other,
    })
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
    fn frames_of_every_version_are_read() {
        assert_eq!(found(b"ID3\x02\0\0\0\0\0\x08TP1\0\0\x02\0A"), [Finding::Person]);
        assert_eq!(found(b"ID3\x03\0\0\0\0\0\x0cTPE1\0\0\0\x02\0\0\0A"), [Finding::Person]);
        assert_eq!(found(b"ID3\x04\0\0\0\0\0\x0cTSSE\0\0\0\x02\0\0\x03L"), [Finding::Software]);
        assert_eq!(found(b"ID3\x04\0\0\0\0\0\x0fTXXX\0\0\0\x05\0\0\x03gps\0"), [Finding::Place]);
    }

    #[test]
    fn a_header_more_is_passed_over() {
        assert_eq!(found(b"ID3\x04\0\x40\0\0\0\x12\0\0\0\x06\x01\0TYER\0\0\0\x02\0\0\x032"), [Finding::Time]);
        assert_eq!(found(b"ID3\x03\0\x40\0\0\0\x12\0\0\0\x02\x01\0TYER\0\0\0\x02\0\0\x032"), [Finding::Time]);
    }

    #[test]
    fn blank_frames_and_sizes_beyond_the_end_tell_nothing() {
        assert!(found(b"ID3\x03\0\0\0\0\0\x0cTPE1\0\0\0\x02\0\0\0 ").is_empty());
        assert!(found(b"ID3\x03\0\0\0\0\0\x0cTPE1\xff\0\0\x02\0\0\0A").is_empty());
        assert!(found(b"ID3\x03\0\0\x7f\x7f\x7f\x7f").is_empty());
        assert!(found(b"ID3").is_empty());
    }

    #[test]
    fn an_old_tag_is_read_at_the_end() {
        let mut tag = b"TAG".to_vec();
        tag.resize(OLD_TAG_BYTES, 0);
        assert!(found(&tag).is_empty());
        tag[33] = b'A';
        assert_eq!(found(&[&b"sound"[..], &tag].concat()), [Finding::Person]);
    }
}
