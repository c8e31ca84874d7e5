//! PNG (ISO/IEC 15948): chunks.

use super::{Finding, Found, exif, tags, xmp};
use crate::bytes::{Cursor, is_blank};

const SIGNATURE_BYTES: usize = 8;

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    let mut cursor = Cursor::new(bytes.get(SIGNATURE_BYTES..).unwrap_or_default());
    while let Some((kind, data)) = chunk(&mut cursor) {
        match kind {
            b"IEND" => break,
            b"eXIf" => exif::read(data, found),
            b"tIME" => {
                found.insert(Finding::Time);
            }
            b"tEXt" | b"zTXt" | b"iTXt" => text(data, found),
            // What a picture needs, and how it moves.
            b"IHDR" | b"PLTE" | b"IDAT" | b"tRNS" | b"cHRM" | b"gAMA" | b"iCCP" | b"sBIT" | b"sRGB"
            | b"bKGD" | b"hIST" | b"pHYs" | b"sPLT" | b"cICP" | b"mDCV" | b"cLLI" | b"acTL" | b"fcTL"
            | b"fdAT" | b"iDOT" => {}
            _ => {
                found.insert(Finding::Other);
            }
        }
    }
    if !is_blank(cursor.rest()) {
        found.insert(Finding::Other);
    }
}

/// `size || kind || data || checksum`.
fn chunk<'a>(cursor: &mut Cursor<'a>) -> Option<(&'a [u8], &'a [u8])> {
    let size = usize::try_from(cursor.number(4)?).ok()?;
    let kind = cursor.take(4)?;
    let data = cursor.take(size)?;
    cursor.take(4);
    Some((kind, data))
}

/// A text tells by its keyword, which may name the property of another format behind a colon.
fn text(data: &[u8], found: &mut Found) {
    let mut cursor = Cursor::new(data);
    let Some(keyword) = cursor.text() else {
        found.insert(Finding::Other);
        return;
    };
    if keyword == b"XML:com.adobe.xmp" && cursor.number(1) == Some(0) {
        // Not compressed. What stands before the packet has no colon.
        xmp::read(cursor.rest(), found);
    } else {
        found.insert(tags::tells(keyword));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(chunks: &[(&[u8], &[u8])]) -> Vec<Finding> {
        let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, data) in chunks {
            bytes.extend_from_slice(&(data.len() as u32).to_be_bytes());
            bytes.extend_from_slice(kind);
            bytes.extend_from_slice(data);
            bytes.extend_from_slice(&[0; 4]);
        }
        let mut found = Found::new();
        read(&bytes, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn texts_tell_by_their_keywords() {
        assert_eq!(found(&[(b"tEXt", b"Author\0A")]), [Finding::Person]);
        assert_eq!(found(&[(b"zTXt", b"exif:GPSLatitude\0\0?")]), [Finding::Place]);
        assert_eq!(found(&[(b"iTXt", b"Raw profile type exif\0\x01\0")]), [Finding::Other]);
        assert_eq!(found(&[(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<tiff:Model>")]), [Finding::Device]);
        assert_eq!(found(&[(b"iTXt", b"XML:com.adobe.xmp\0\x01\0\0\0?")]), [Finding::Other]);
    }

    #[test]
    fn what_follows_the_end_is_something_else() {
        assert!(found(&[(b"IHDR", b""), (b"IDAT", b"x"), (b"IEND", b"")]).is_empty());
        assert_eq!(found(&[(b"IEND", b""), (b"IDAT", b"x")]), [Finding::Other]);
        assert_eq!(found(&[(b"caBX", b"x"), (b"tIME", b"1234567")]), [Finding::Time, Finding::Other]);
    }
}
