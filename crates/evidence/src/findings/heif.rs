//! HEIC and AVIF: items of the container that describe the picture.

use super::{Finding, Found, exif, xmp};
use crate::{
    bytes::{is_blank, u32_be},
    heic::{Layout, Role},
};

/// More descriptions than any camera writes.
const MAX_DESCRIPTIONS: usize = 16;

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    let Ok(layout) = Layout::read(bytes) else {
        // Something in it is not understood: what can be told is told all the same.
        exif::read_anywhere(bytes, found);
        xmp::read_anywhere(bytes, found);
        found.insert(Finding::Other);
        return;
    };
    // One of each sort is usual.
    for item in layout.items.iter().filter(|item| item.role != Role::Picture).take(MAX_DESCRIPTIONS) {
        match item.role {
            Role::Picture => {}
            Role::Exif => {
                let block = item.content(bytes);
                // How much stands between this number and the TIFF.
                let skipped = u32_be(&block, 0).and_then(|skipped| usize::try_from(skipped).ok());
                let start = skipped.and_then(|skipped| skipped.checked_add(4));
                exif::read(start.and_then(|start| block.get(start..)).unwrap_or_default(), found);
            }
            Role::Xmp => xmp::read(&item.content(bytes), found),
            Role::Other => {
                if !is_blank(&item.content(bytes)) {
                    found.insert(Finding::Other);
                }
            }
        }
    }
    if layout.words.iter().any(|range| !is_blank(&bytes[range.clone()])) {
        found.insert(Finding::Other);
    }
}
