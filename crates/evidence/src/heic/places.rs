//! `iloc`: where the bytes of each item lie.

use std::{collections::BTreeSet, ops::Range};

use super::{HeicError, MAX_ITEMS};
use crate::bytes::Cursor;

/// More places than any camera writes. Most items have one.
const MAX_PLACES: usize = 65_536;

/// The number of an item, and the places where it lies.
pub(super) type Places = (u64, Vec<Range<usize>>);

/// The places of each item in the file, by its number; those in `idat` counted from there. They may lead
/// beyond the end of the file.
pub(super) fn read(body: &[u8], idat: Option<&Range<usize>>) -> Result<Vec<Places>, HeicError> {
    let mut table = Table::read(body).ok_or(HeicError::Broken)??;
    if table.count > MAX_ITEMS as u64 {
        return Err(HeicError::Unknown);
    }
    let mut items = Vec::new();
    let mut ids = BTreeSet::new();
    let mut left = MAX_PLACES;
    for _ in 0..table.count {
        let head = table.head().ok_or(HeicError::Broken)?;
        let start = match head.method {
            0 => 0,
            1 => idat.ok_or(HeicError::Outside)?.start,
            _ => return Err(HeicError::Unknown),
        };
        if head.reference != 0 || !ids.insert(head.id) {
            return Err(HeicError::Unknown);
        }
        left = left.checked_sub(head.count).ok_or(HeicError::Unknown)?;
        let mut places = Vec::new();
        for _ in 0..head.count {
            let (offset, length) = table.place().ok_or(HeicError::Broken)?;
            if length == 0 {
                // That would be all of the file, whatever it is.
                return Err(HeicError::Unknown);
            }
            places.push(range(start, head.base, offset, length).ok_or(HeicError::Outside)?);
        }
        items.push((head.id, places));
    }
    Ok(items)
}

fn range(start: usize, base: u64, offset: u64, length: u64) -> Option<Range<usize>> {
    let start = start.checked_add(usize::try_from(base.checked_add(offset)?).ok()?)?;
    Some(start..start.checked_add(usize::try_from(length).ok()?)?)
}

/// The table, read up to the next entry.
struct Table<'a> {
    cursor: Cursor<'a>,
    version: u64,
    /// How many items it has.
    count: u64,
    offset_bytes: usize,
    length_bytes: usize,
    base_bytes: usize,
    index_bytes: usize,
}

/// What stands before the places of one item.
struct Head {
    id: u64,
    /// Whether its places are counted from the file's beginning, or from that of `idat`.
    method: u64,
    /// Another file that they are in; 0 for this one.
    reference: u64,
    base: u64,
    count: usize,
}

impl<'a> Table<'a> {
    /// `version || flags || lengths of four numbers, half a byte each || count`. Nothing if it is cut.
    fn read(body: &'a [u8]) -> Option<Result<Self, HeicError>> {
        let mut cursor = Cursor::new(body);
        let version = cursor.number(4)? >> 24;
        let lengths = cursor.number(2)?;
        let length = |shift: u32| (lengths >> shift) as usize & 15;
        let [offset_bytes, length_bytes, base_bytes] = [12, 8, 4].map(length);
        let index_bytes = if version == 0 { 0 } else { length(0) };
        let known = [offset_bytes, length_bytes, base_bytes, index_bytes];
        // Without a length, a few bytes could name any number of places.
        if version > 2 || length_bytes == 0 || !known.iter().all(|bytes| matches!(bytes, 0 | 4 | 8)) {
            return Some(Err(HeicError::Unknown));
        }
        let count = cursor.number(if version < 2 { 2 } else { 4 })?;
        Some(Ok(Self { cursor, version, count, offset_bytes, length_bytes, base_bytes, index_bytes }))
    }

    fn head(&mut self) -> Option<Head> {
        let cursor = &mut self.cursor;
        let id = cursor.number(if self.version < 2 { 2 } else { 4 })?;
        let method = if self.version == 0 { 0 } else { cursor.number(2)? & 15 };
        let reference = cursor.number(2)?;
        let base = cursor.number(self.base_bytes)?;
        let count = usize::try_from(cursor.number(2)?).ok()?;
        Some(Head { id, method, reference, base, count })
    }

    /// Offset and length of the next place.
    fn place(&mut self) -> Option<(u64, u64)> {
        self.cursor.take(self.index_bytes)?;
        Some((self.cursor.number(self.offset_bytes)?, self.cursor.number(self.length_bytes)?))
    }
}
