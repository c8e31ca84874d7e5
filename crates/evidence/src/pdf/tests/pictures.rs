//! Photos lose what describes them, however they are wrapped.

use super::*;
use crate::bmff;

/// A clean copy of a document that has only this picture, and the picture's part of it.
fn copy(filters: &str, data: &[u8]) -> Vec<u8> {
    let clean = clean(&picture(filters, data));
    let start = find(&clean, b"/Image").unwrap();
    let start = start + find(&clean[start..], b"stream\n").unwrap() + 7;
    let end = start + find(&clean[start..], b"\nendstream").unwrap();
    clean[start..end].to_vec()
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = data.len() as u16 + 2;
    [&[0xff, marker][..], &length.to_be_bytes(), data].concat()
}

#[test]
fn a_photo_loses_its_notes_and_keeps_its_picture() {
    let (_, photo) = fixtures::file("phone.jpg");
    let copy = copy("/Filter /DCTDecode", photo);
    assert!(copy.starts_with(b"\xff\xd8") && copy.ends_with(b"\xff\xd9"));
    for word in [NAME, "SN-0123456789", "Exif", "xmpmeta", "Photoshop"] {
        assert!(has(photo, word) && !has(&copy, word), "{word}");
    }
    // The tables, and the picture itself.
    let tables = find(&copy, b"\xff\xdb").unwrap();
    assert!(find(photo, &copy[tables..]).is_some());
    assert!(findings(FileKind::Jpeg, &copy).is_empty());
}

#[test]
fn only_the_segments_that_are_needed_stay() {
    let small = [&b"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01"[..], &[7; 3]].concat();
    let profile = segment(0xe2, b"ICC_PROFILE\0\x01\x01colours");
    let adobe = segment(0xee, b"Adobe\0\x64\0\0\0\0\x01");
    let scan = [segment(0xda, b"\0"), b"\x01\xff\x00\x02\xff\xd0\x03".to_vec()].concat();
    let photo = [
        b"\xff\xd8".to_vec(),
        segment(0xe0, &small),
        segment(0xe0, b"JFXX\0\x10small"),
        segment(0xe2, b"MPF\0more pictures"),
        profile.clone(),
        segment(0xed, b"Photoshop 3.0\0words"),
        segment(0xee, b"Adobe\0\x64\0\0\0\0\x01words"),
        segment(0xfe, b"words"),
        b"\xff\xff".to_vec(),
        segment(0xdb, b"table"),
        scan.clone(),
        scan.clone(),
        b"\xff\xd9 and what follows".to_vec(),
    ];
    let expected = [
        b"\xff\xd8".to_vec(),
        segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
        profile,
        adobe,
        segment(0xdb, b"table"),
        scan.clone(),
        scan,
        b"\xff\xd9".to_vec(),
    ];
    assert_eq!(copy("/Filter /DCTDecode", &photo.concat()), expected.concat());
}

#[test]
fn a_wrapped_photo_is_unwrapped() {
    let (_, photo) = fixtures::file("phone.jpg");
    let plain = copy("/Filter /DCTDecode", photo);
    assert_eq!(copy("/Filter [/FlateDecode /DCTDecode] /DecodeParms [null null]", &deflated(photo)), plain);
    let digits: String = photo.iter().map(|byte| format!("{byte:02x}\n")).collect();
    assert_eq!(copy("/Filter [/ASCIIHexDecode /DCTDecode]", (digits + ">").as_bytes()), plain);
    // Four zeros are one letter, and the end does not fill a group.
    let clean = clean(&picture(
        "/Filter [/ASCII85Decode /DCTDecode] /DecodeParms [null << /ColorTransform 1 >>]",
        b"s4IA+!!iQ)zs4I~>",
    ));
    let head = b"/Filter[/DCTDecode]/DecodeParms[<</ColorTransform 1>> ]/Length 14>>\nstream\n";
    let start = find(&clean, head).unwrap() + head.len();
    assert!(clean[start..].starts_with(b"\xff\xd8\xff\xdb\0\x08\0\0\0\0\0\0\xff\xd9\nendstream"));
}

#[test]
fn a_photo_that_is_not_one_is_refused() {
    for (photo, error) in [
        (&b"\x89PNG"[..], PdfError::Unknown),
        (b"\xff\xd8\xff\xf7\0\x02\xff\xd9", PdfError::Unknown),
        (b"\xff\xd8\xff\xda\0\x02 no end", PdfError::Broken),
        (b"\xff\xd8\xff\xdb\0\x01\xff\xd9", PdfError::Broken),
        (b"\xff\xd8\xff\xdb\0\xff\xff\xd9", PdfError::Broken),
        (b"\xff\xd8 \xff\xd9", PdfError::Broken),
        (b"\xff\xd8\xff\xff", PdfError::Broken),
    ] {
        assert_eq!(scrub(&picture("/Filter /DCTDecode", photo)), Err(error), "{photo:x?}");
    }
    for filters in ["[/DCTDecode /FlateDecode]", "[/LZWDecode /DCTDecode]", "[/Crypt /DCTDecode]", "/Mine"] {
        let refused = scrub(&picture(&format!("/Filter {filters}"), b"\xff\xd8\xff\xd9"));
        assert_eq!(refused, Err(PdfError::Unknown), "{filters}");
    }
    let elsewhere = picture("/F (a.jpg) /FFilter /DCTDecode", b"");
    assert_eq!(scrub(&elsewhere), Err(PdfError::Unknown));
}

#[test]
fn a_jpeg_2000_loses_its_notes() {
    let boxed = |kind: &[u8], body: &[u8]| [&(body.len() as u32 + 8).to_be_bytes()[..], kind, body].concat();
    // A comment in the head and one in the only part, whose length is not said.
    let comment = segment(0x64, b"\0\x01Example Writer");
    let part = [segment(0x90, b"\0\0\0\0\0\0\0\x01"), comment.clone(), b"\xff\x93coded".to_vec()].concat();
    let coded = [b"\xff\x4f".to_vec(), segment(0x51, b"size"), comment, part, b"\xff\xd9".to_vec()].concat();
    let head = boxed(b"jp2h", &[boxed(b"ihdr", b"size"), boxed(b"xml ", b"words")].concat());
    let kept = [boxed(b"jP  ", b"\r\n"), boxed(b"ftyp", b"jp2 ")].concat();
    let file = [kept, boxed(b"xml ", b"<x:xmpmeta/>"), boxed(b"uuid", b"Exif"), head, boxed(b"jp2c", &coded)]
        .concat();

    let copy = copy("/Filter /JPXDecode", &file);
    let kinds: Vec<_> = bmff::parts(&copy, 0..copy.len()).map(|part| part.unwrap().kind).collect();
    assert_eq!(kinds, [*b"jP  ", *b"ftyp", *b"jp2h", *b"jp2c"]);
    for word in ["words", "xmpmeta", "Exif", "Example Writer"] {
        assert!(has(&file, word) && !has(&copy, word), "{word}");
    }
    assert!(has(&copy, "coded") && copy.ends_with(b"\xff\xd9"));
    for broken in [&coded[..coded.len() - 2], b"\xff\x4f\xff\x93", &boxed(b"asoc", b""), &boxed(b"jp2c", b"")]
    {
        assert!(scrub(&picture("/Filter /JPXDecode", broken)).is_err());
    }
}

#[test]
fn a_profile_of_colours_does_not_tell_which_screen_it_is_of() {
    let mut profile = vec![1; 128];
    profile[36..40].copy_from_slice(b"acsp");
    profile.extend(2_u32.to_be_bytes());
    for (name, place) in [(b"desc", 156_u32), (b"mmod", 160)] {
        profile.extend([&name[..], &place.to_be_bytes(), &4_u32.to_be_bytes()].concat());
    }
    profile.extend(b"DESCSN01");
    let mut original = Paper::new("", "/Resources << /ColorSpace << /C [/ICCBased 6 0 R] >> >>");
    original.stream(6, "/N 3 /Filter /FlateDecode", &deflated(&profile)).table("");
    let plain = clean(&original.bytes());
    assert!(has(&plain, "DESC\0\0\0\0\nendstream"));

    let photo = [
        b"\xff\xd8".to_vec(),
        segment(0xe2, &[b"ICC_PROFILE\0\x01\x01", &profile[..]].concat()),
        b"\xff\xd9".to_vec(),
    ];
    assert!(has(&copy("/Filter /DCTDecode", &photo.concat()), "DESC\0\0\0\0"));
}
