//! Office papers: zip archives with names of their own inside, and the older container of Microsoft.

use crate::bytes::{places, slice, u16_le};

/// How the container of older Microsoft papers begins.
pub(super) const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// How a member of a zip archive begins.
pub(super) const MEMBER: &[u8] = b"PK\x03\x04";

/// What OpenDocument papers say in their first member, and the extension for each.
const OPEN_DOCUMENT: &[(&[u8], &str)] = &[
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "ods"),
    (b"application/vnd.oasis.opendocument.presentation", "odp"),
    (b"application/vnd.oasis.opendocument.graphics", "odg"),
];

/// Whether the archive that begins with `head` is an office paper.
pub(super) fn is_office(head: &[u8]) -> bool {
    open_document(head).is_some()
        || names(head).any(|name| {
            let folders: [&[u8]; 4] = [b"word/", b"xl/", b"ppt/", b"docProps/"];
            name == b"[Content_Types].xml" || folders.iter().any(|folder| name.starts_with(folder))
        })
}

/// Its extension, if the head tells.
pub(super) fn extension(head: &[u8]) -> Option<&'static str> {
    open_document(head).or_else(|| {
        names(head).find_map(|name| {
            let folders: [(&[u8], &str); 3] = [(b"word/", "docx"), (b"xl/", "xlsx"), (b"ppt/", "pptx")];
            folders.into_iter().find_map(|(folder, extension)| name.starts_with(folder).then_some(extension))
        })
    })
}

fn open_document(head: &[u8]) -> Option<&'static str> {
    let name = names(head).next()?;
    let content = head.get(30 + name.len()..)?;
    let of = OPEN_DOCUMENT.iter().find(|(says, _)| name == b"mimetype" && content.starts_with(says))?;
    Some(of.1)
}

/// The names of the members that begin in `head`.
fn names(head: &[u8]) -> impl Iterator<Item = &[u8]> {
    places(head, MEMBER).filter_map(move |at| {
        let length = u16_le(head, at + 26)?;
        slice(head, at + 30, usize::from(length))
    })
}
