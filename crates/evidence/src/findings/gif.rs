//! GIF: blocks, of which comments and those of applications tell something.

use super::{Finding, Found, xmp};
use crate::bytes::Cursor;

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    let mut cursor = Cursor::new(bytes);
    // A cut file tells what it has.
    let _ = blocks(&mut cursor, found);
    xmp::read_anywhere(bytes, found);
}

fn blocks(cursor: &mut Cursor<'_>, found: &mut Found) -> Option<()> {
    // Signature, and the size of the whole.
    cursor.take(10)?;
    colours(cursor, 2)?;
    loop {
        match cursor.number(1)? {
            // An extension.
            0x21 => match cursor.number(1)? {
                // How pictures follow each other, and text in them.
                0xf9 | 0x01 => pieces(cursor)?,
                0xff => {
                    let size = usize::try_from(cursor.number(1)?).ok()?;
                    let known: [&[u8]; 3] = [b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"];
                    if !known.contains(&cursor.take(size)?) {
                        found.insert(Finding::Other);
                    }
                    pieces(cursor)?;
                }
                _ => {
                    found.insert(Finding::Other);
                    pieces(cursor)?;
                }
            },
            // A picture: where it stands, its colours, how it is coded.
            0x2c => {
                cursor.take(8)?;
                colours(cursor, 0)?;
                cursor.take(1)?;
                pieces(cursor)?;
            }
            // The end.
            _ => return Some(()),
        }
    }
}

/// Passes over a byte of flags, `more` bytes, and the table of colours that the flags tell of.
fn colours(cursor: &mut Cursor<'_>, more: usize) -> Option<()> {
    let flags = cursor.number(1)?;
    cursor.take(more)?;
    if flags & 0x80 != 0 {
        cursor.take(3 << ((flags & 7) + 1))?;
    }
    Some(())
}

/// Passes over pieces of up to 255 bytes, up to an empty one.
fn pieces(cursor: &mut Cursor<'_>) -> Option<()> {
    loop {
        match usize::try_from(cursor.number(1)?).ok()? {
            0 => return Some(()),
            size => cursor.take(size)?,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(blocks: &[u8]) -> Vec<Finding> {
        let mut found = Found::new();
        read(&[&b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff"[..], blocks].concat(), &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn a_comment_is_something_else_and_a_picture_is_not() {
        let picture = b"\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3b";
        assert!(found(picture).is_empty());
        assert!(found(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0\x3b").is_empty());
        assert_eq!(found(b"\x21\xfe\x02hi\0\x3b"), [Finding::Other]);
        assert_eq!(found(b"\x21\xfe\x02h"), [Finding::Other]);
    }

    #[test]
    fn xmp_is_read() {
        let xmp = b"\x21\xff\x0bXMP DataXMP<x:xmpmeta photoshop:City='';</x:xmpmeta>\x01\0\0\x3b";
        assert_eq!(found(xmp), [Finding::Place, Finding::Other]);
    }
}
