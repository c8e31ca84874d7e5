//! `iinf`: which items there are, and what each is for.

use std::collections::BTreeMap;

use super::{HeicError, MAX_ITEMS, Role};
use crate::{bmff, bytes::Cursor};

/// What each item is for, by its number.
pub(super) fn read(body: &[u8]) -> Result<BTreeMap<u64, Role>, HeicError> {
    let mut cursor = Cursor::new(body);
    let version = cursor.number(4).ok_or(HeicError::Broken)? >> 24;
    let count = cursor.number(if version == 0 { 2 } else { 4 }).ok_or(HeicError::Broken)?;
    let entries = cursor.rest();

    let mut roles = BTreeMap::new();
    for entry in bmff::parts(entries, 0..entries.len()).take(MAX_ITEMS + 1) {
        let entry = entry?;
        if entry.kind != *b"infe" {
            return Err(HeicError::Unknown);
        }
        let (id, role) = item(&entries[entry.body])?;
        // Twice the same number.
        if roles.insert(id, role).is_some() {
            return Err(HeicError::Unknown);
        }
    }
    if roles.len() > MAX_ITEMS || roles.len() as u64 != count {
        return Err(HeicError::Unknown);
    }
    Ok(roles)
}

/// `version || flags || number || protection || type || name [|| media type, for the type mime]`.
fn item(entry: &[u8]) -> Result<(u64, Role), HeicError> {
    let mut cursor = Cursor::new(entry);
    let number_bytes = match cursor.number(4).ok_or(HeicError::Broken)? >> 24 {
        2 => 2,
        3 => 4,
        _ => return Err(HeicError::Unknown),
    };
    let id = cursor.number(number_bytes).ok_or(HeicError::Broken)?;
    // Something encrypted could be anything.
    if cursor.number(2).ok_or(HeicError::Broken)? != 0 {
        return Err(HeicError::Unknown);
    }
    let role = match cursor.take(4).ok_or(HeicError::Broken)? {
        // Coded pictures and tiles, how they are put together, masks, how bright parts are shown.
        b"hvc1" | b"hvt1" | b"lhv1" | b"av01" | b"avc1" | b"grid" | b"iovl" | b"iden" | b"mski" | b"tmap" => {
            Role::Picture
        }
        b"Exif" => Role::Exif,
        b"uri " => Role::Other,
        b"mime" => {
            cursor.text().ok_or(HeicError::Broken)?;
            match cursor.text().ok_or(HeicError::Broken)? {
                b"application/rdf+xml" => Role::Xmp,
                // Another coded picture, which can hold descriptions of its own.
                media if media.starts_with(b"image/") || media.starts_with(b"video/") => {
                    return Err(HeicError::Unknown);
                }
                _ => Role::Other,
            }
        }
        _ => return Err(HeicError::Unknown),
    };
    Ok((id, role))
}
