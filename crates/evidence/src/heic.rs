//! Taking out of a HEIC file what describes the picture, without touching the picture.
//!
//! Browsers cannot re-encode HEIC, and most cannot show it. But what an iPhone writes beside a picture stands
//! in items of its own in the container (ISO/IEC 23008-12, ISO/IEC 14496-12), so that it can be overwritten
//! where it is: no byte moves, no place in the file has to be corrected, and the picture decodes as before.
//!
//! ```text
//! ftyp                 what it is
//! meta                 iinf: which items there are, iloc: where their bytes lie, iprp: their properties,
//!                      iref: how they belong together, idat: bytes of small items
//! mdat                 bytes of items
//! ```
//!
//! [`scrub`] keeps the bytes of the items that are pictures, and writes zeros over everything else in `mdat`
//! and `idat`: Exif, XMP, other notes, and what no item needs any more. A file in which anything is not
//! understood is refused, because there a zero could break the picture, or a note could stay.
//!
//! What stays: the picture and its colour profile, a small picture of the same if there is one, and words
//! that an encoder may have put into the picture's own stream. No phone is known to put a place there.

mod items;
mod layout;
mod places;

use std::ops::Range;

pub(crate) use layout::{Layout, Role};

/// A copy of the same length without what describes the picture. AVIF, which is made of the same boxes, is
/// taken as well.
///
/// # Errors
/// [`HeicError`] if the file is not such a one, or if there is something in it that we do not understand.
/// Then it can only be sent as it is.
pub fn scrub(bytes: &[u8]) -> Result<Vec<u8>, HeicError> {
    let layout = Layout::read(bytes)?;
    let mut clean = bytes.to_vec();
    for range in layout.media.iter().chain(&layout.spare).chain(&layout.words) {
        clean[range.clone()].fill(0);
    }
    for range in merged(layout.places(|role| role == Role::Picture)) {
        clean[range.clone()].copy_from_slice(&bytes[range]);
    }
    // What describes it may share bytes with the picture itself.
    for range in merged(layout.places(|role| role != Role::Picture)) {
        if clean[range].iter().any(|&byte| byte != 0) {
            return Err(HeicError::Overlap);
        }
    }
    Ok(clean)
}

/// The file was not cleaned.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum HeicError {
    /// A box or a field leads beyond the end of what it lies in.
    #[error("the picture's container is cut or damaged")]
    Broken,
    /// It is another kind of file.
    #[error("this is not a HEIC or AVIF picture")]
    NotHeic,
    /// An item lies where no item can.
    #[error("a part of the picture's container is said to lie where it cannot")]
    Outside,
    /// Bytes of the picture are said to describe it, too.
    #[error("the picture and its description share bytes")]
    Overlap,
    /// There is something that we do not know, or more of it than any camera writes.
    #[error("there is something in the picture's container that this program does not know")]
    Unknown,
}

/// More items than any camera writes: a picture of 200 megapixels has some 800 tiles.
const MAX_ITEMS: usize = 4096;

/// The same bytes in order and each once, so that overlapping places cost no more than the file has.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
