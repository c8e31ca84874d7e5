//! PDF: names of entries that are known to tell something, wherever they stand.

use super::{Finding, Found, exif, xmp};
use crate::{bytes::places, pdf::is_regular};

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    for at in places(bytes, b"/") {
        let rest = &bytes[at + 1..];
        let length = rest.iter().take_while(|byte| is_regular(**byte)).count();
        let (name, value) = rest.split_at(length);
        let Some(finding) = tells(name) else {
            continue;
        };
        if has_value(value) {
            found.insert(finding);
        }
    }
    // Pictures are inside as they were taken.
    exif::read_anywhere(bytes, found);
    xmp::read_anywhere(bytes, found);
}

/// What an entry of this name tells.
pub(super) fn tells(name: &[u8]) -> Option<Finding> {
    Some(match name {
        b"Author" => Finding::Person,
        b"CreationDate" | b"ModDate" => Finding::Time,
        b"Creator" | b"Producer" => Finding::Software,
        b"Title" | b"Subject" | b"Keywords" => Finding::Other,
        // Coordinates of a map.
        b"GPTS" | b"LGIDict" => Finding::Place,
        b"Thumb" => Finding::Thumbnail,
        // Files in the file, and parts that we can't look into: the notes may be there.
        b"EmbeddedFile" | b"EmbeddedFiles" | b"Encrypt" | b"ObjStm" => Finding::Other,
        _ => return None,
    })
}

/// Whether what follows a name is not an empty text.
fn has_value(rest: &[u8]) -> bool {
    let mut rest = rest.iter().skip_while(|byte| byte.is_ascii_whitespace());
    match rest.next() {
        Some(b'(') => rest.find(|&&byte| byte != b' ').is_some_and(|&byte| byte != b')'),
        Some(b'<') => rest.next().is_some_and(|&byte| byte != b'>'),
        Some(_) => true,
        None => false,
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
    fn entries_tell_by_their_names() {
        assert_eq!(found(b"<< /Author (A) /Creator <feff> >>"), [Finding::Person, Finding::Software]);
        assert_eq!(found(b"<< /Author 5 0 R /Type/ObjStm >>"), [Finding::Person, Finding::Other]);
        assert_eq!(found(b"/CreationDate(D:2026)/Authority(x)/Title_2(x)/Title-3/H1"), [Finding::Time]);
    }

    #[test]
    fn empty_texts_tell_nothing() {
        assert!(found(b"<< /Author ( ) /Title() /Producer <> /Keywords").is_empty());
    }

    #[test]
    fn a_photo_in_it_tells_as_well() {
        let photo = b"stream Exif\0\0II*\0\x08\0\0\0\x01\0\x0f\x01\x02\0\x02\0\0\0A\0\0\0\0\0\0\0";
        assert_eq!(found(photo), [Finding::Device]);
    }
}
