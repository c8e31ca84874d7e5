//! Descriptions go, pictures stay, and what is not understood is left alone.

use super::{
    sample::{PIECES, Piece, boxed, entry, file},
    *,
};
use crate::{FileKind, Finding, bytes::find, findings, fixtures};

fn sample() -> Vec<u8> {
    file(&PIECES, b"", b"")
}

/// What [`scrub`] says about the sample after `change`.
fn refused(change: impl FnOnce(&mut Vec<u8>)) -> HeicError {
    let mut file = sample();
    change(&mut file);
    scrub(&file).unwrap_err()
}

fn with_item(piece: Piece<'_>) -> Result<Vec<u8>, HeicError> {
    scrub(&file(&[PIECES[0], PIECES[1], piece], b"", b""))
}

#[test]
fn descriptions_become_zeros_and_everything_else_stays() {
    let original = sample();
    let clean = scrub(&original).unwrap();
    assert_eq!(clean.len(), original.len());
    for (index, (kind, _, content)) in PIECES.into_iter().enumerate() {
        let at = find(&original, content).unwrap();
        let now = &clean[at..at + content.len()];
        if index < 2 {
            assert_eq!(now, content, "{kind:?}");
        } else {
            assert!(now.iter().all(|&byte| byte == 0), "{kind:?}");
        }
    }
    let changed = original.iter().zip(&clean).filter(|(before, after)| before != after).count();
    assert!(changed <= PIECES[2].2.len() + PIECES[3].2.len());
    assert_eq!(scrub(&clean).as_ref(), Ok(&clean));
}

#[test]
fn what_is_found_before_is_not_found_after() {
    let original = sample();
    assert_eq!(findings(FileKind::Heic, &original).into_iter().collect::<Vec<_>>(), [Finding::Device]);
    assert!(findings(FileKind::Heic, &scrub(&original).unwrap()).is_empty());
}

#[test]
fn files_of_encoders_are_cleaned() {
    for name in ["phone.heic", "changed.heic", "grid.heic", "phone.avif"] {
        let (kind, original) = fixtures::file(name);
        let found = findings(kind, original);
        for finding in [Finding::Place, Finding::Serial, Finding::Person] {
            assert!(found.contains(&finding), "{name}: {finding:?}");
        }
        let clean = scrub(original).unwrap();
        assert_eq!(clean.len(), original.len(), "{name}");
        assert!(findings(kind, &clean).is_empty(), "{name}");
        for word in [&b"A. Example"[..], b"SN-0123456789", b"Example Phone", b"xmpmeta"] {
            assert_eq!(find(&clean, word), None, "{name}");
        }
    }
}

#[test]
fn a_picture_without_descriptions_stays_as_it_is() {
    let (_, original) = fixtures::file("plain.heic");
    assert!(scrub(original).unwrap() == original);
}

#[test]
fn room_that_no_item_needs_is_wiped() {
    let more = [sample(), boxed(b"free", b"left over"), boxed(b"mdat", b"left over")].concat();
    let clean = scrub(&more).unwrap();
    assert_eq!(find(&clean, b"left over"), None);
    assert_eq!(find(&clean, b"the picture"), find(&more, b"the picture"));
}

#[test]
fn words_among_the_properties_are_wiped() {
    let properties = [boxed(b"ispe", &[1; 12]), boxed(b"udes", b"\0\0\0\0en\0my house\0\0")].concat();
    let original = file(&PIECES, &properties, b"");
    let clean = scrub(&original).unwrap();
    assert_eq!(find(&clean, b"my house"), None);
    assert!(find(&clean, b"udes").is_some() && find(&clean, &[1; 12]).is_some());
    assert!(findings(FileKind::Heic, &original).contains(&Finding::Other));
    assert!(findings(FileKind::Heic, &clean).is_empty());
}

#[test]
fn items_of_other_descriptions_go_and_unknown_ones_are_refused() {
    for kind in [&b"uri \0tag:example\0"[..], b"mime\0text/plain\0"] {
        assert_eq!(find(&with_item((kind, false, b"a note")).unwrap(), b"a note"), None);
    }
    for kind in [&b"abcd\0"[..], b"jpeg\0", b"mime\0image/jpeg\0"] {
        assert_eq!(with_item((kind, false, b"a note")), Err(HeicError::Unknown), "{kind:?}");
    }
    assert_eq!(with_item((b"mime\0text/plain", false, b"a note")), Err(HeicError::Broken));
}

#[test]
fn boxes_that_are_not_known_are_refused_wherever_they_stand() {
    for kind in [b"moov", b"uuid", b"meta", b"ftyp"] {
        assert_eq!(refused(|file| file.extend(boxed(kind, b"????"))), HeicError::Unknown);
    }
    for kind in [b"xml ", b"ipro", b"uuid", b"iloc"] {
        let more = boxed(kind, b"????");
        assert_eq!(scrub(&file(&PIECES, b"", &more)), Err(HeicError::Unknown));
    }
    let property = boxed(b"uuid", b"????");
    assert_eq!(scrub(&file(&PIECES, &property, b"")), Err(HeicError::Unknown));
}

#[test]
fn other_files_are_refused() {
    for name in ["phone.jpg", "phone.mp4"] {
        assert_eq!(scrub(fixtures::file(name).1), Err(HeicError::NotHeic));
    }
    assert_eq!(scrub(b""), Err(HeicError::NotHeic));
    assert_eq!(scrub(&boxed(b"ftyp", b"heic\0\0\0\0")), Err(HeicError::Unknown));
}

#[test]
fn places_that_cannot_be_are_refused() {
    let exif = entry(&sample(), 2);
    // Behind the end, and in the head.
    assert_eq!(refused(|file| file[exif + 8] = 0x7f), HeicError::Outside);
    assert_eq!(refused(|file| file[exif + 8..exif + 12].fill(0)), HeicError::Outside);
    // No length, counted from another item, in another file, of an item that is not there, twice the same.
    assert_eq!(refused(|file| file[exif + 12..exif + 16].fill(0)), HeicError::Unknown);
    assert_eq!(refused(|file| file[exif + 3] = 2), HeicError::Unknown);
    assert_eq!(refused(|file| file[exif + 5] = 1), HeicError::Unknown);
    assert_eq!(refused(|file| file[exif + 1] = 9), HeicError::Unknown);
    assert_eq!(refused(|file| file[exif + 1] = 1), HeicError::Unknown);
    // More places than the table has.
    assert_eq!(refused(|file| file[exif + 6] = 1), HeicError::Broken);
}

#[test]
fn a_description_that_lies_in_the_picture_is_refused() {
    let original = sample();
    let (picture, exif) = (entry(&original, 0), entry(&original, 2));
    assert_eq!(refused(|file| file.copy_within(picture + 8..picture + 12, exif + 8)), HeicError::Overlap);
}

#[test]
fn an_item_that_is_encrypted_is_refused() {
    let at = find(&sample(), b"Exif").unwrap();
    assert_eq!(refused(|file| file[at - 1] = 1), HeicError::Unknown);
}

#[test]
fn a_cut_file_is_refused() {
    let original = sample();
    for length in 0..original.len() {
        assert!(scrub(&original[..length]).is_err(), "{length}");
    }
}
