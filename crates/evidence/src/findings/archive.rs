//! Zip archives and office papers. What is in them is compressed: only the names of the members are read.

use super::{Finding, Found, exif};
use crate::{FileKind, bytes::find};

/// Members that hold the author, the times and the program. Their content can't be read without
/// decompressing, but this is what they are for.
const PROPERTIES: [&[u8]; 4] = [
    b"docProps/core.xml",
    b"docProps/app.xml",
    b"meta.xml",
    // Of the older container of Microsoft, where names are in UTF-16.
    b"S\0u\0m\0m\0a\0r\0y\0I\0n\0f\0o\0r\0m\0a\0t\0i\0o\0n\0",
];

const THUMBNAILS: [&[u8]; 2] = [b"docProps/thumbnail", b"Thumbnails/thumbnail"];

pub(super) fn read(kind: FileKind, bytes: &[u8], found: &mut Found) {
    // Members have a time each, and are files that tell something themselves.
    found.extend([Finding::Time, Finding::Other]);
    if kind == FileKind::Office && PROPERTIES.iter().any(|name| find(bytes, name).is_some()) {
        found.extend([Finding::Person, Finding::Software]);
    }
    if THUMBNAILS.iter().any(|name| find(bytes, name).is_some()) {
        found.insert(Finding::Thumbnail);
    }
    // Photos are often not compressed once more.
    exif::read_anywhere(bytes, found);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn office_papers_have_an_author_and_archives_a_time() {
        let mut found = Found::new();
        read(FileKind::Zip, b"PK docProps/core.xml", &mut found);
        assert_eq!(found.iter().copied().collect::<Vec<_>>(), [Finding::Time, Finding::Other]);
        read(FileKind::Office, b"PK docProps/core.xml", &mut found);
        assert!(found.contains(&Finding::Person));
    }
}
