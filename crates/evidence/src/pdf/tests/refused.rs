//! What is not understood, and what would take too much, is left alone.

use proptest::{prelude::*, sample::Index};

use super::*;

#[test]
fn other_files_are_refused() {
    for name in ["phone.jpg", "phone.heic", "voice.mp3"] {
        assert_eq!(scrub(fixtures::file(name).1), Err(PdfError::NotPdf), "{name}");
    }
    assert_eq!(scrub(b""), Err(PdfError::NotPdf));
    assert_eq!(scrub(b"%PDF-1.7"), Err(PdfError::Broken));
}

#[test]
fn an_encrypted_file_is_refused() {
    assert_eq!(scrub(LOCKED), Err(PdfError::Encrypted));
    let mut original = Paper::new("", "");
    assert_eq!(scrub(&original.table("/Encrypt 5 0 R").bytes()), Err(PdfError::Encrypted));
    // Also where only an earlier table says so.
    assert_eq!(scrub(&original.object(6, "null").table("").bytes()), Err(PdfError::Encrypted));
}

#[test]
fn a_file_that_shows_something_else_than_its_pages_is_refused() {
    assert_eq!(scrub(&paper("/Collection << >>", "", &[])), Err(PdfError::Unknown));
    assert_eq!(scrub(&paper("/NeedsRendering true", "", &[])), Err(PdfError::Unknown));
}

#[test]
fn a_file_without_pages_is_refused() {
    for pages in ["<< /Kids [] >>", "<< /Kids [9 0 R] >>", "<< /Kids [<< /Type /Page >>] >>", "null", "[]"] {
        assert_eq!(scrub(&paper("", "", &[(2, pages)])), Err(PdfError::Broken), "{pages}");
    }
}

#[test]
fn a_cut_file_is_refused() {
    for (name, file) in FILES {
        // Up to where the last table is said to be: what is behind that says nothing.
        let end = file.windows(9).rposition(|window| window == b"startxref").unwrap() + 10;
        let lengths = (0..end).step_by(97).chain(end - 300..end);
        for length in lengths {
            let Ok(clean) = scrub(&file[..length]) else { continue };
            // An earlier version that was whole.
            assert!(file[..length].trim_ascii_end().ends_with(b"%%EOF"), "{name}: {length}");
            assert!(findings(FileKind::Pdf, &clean).is_empty());
        }
    }
}

#[test]
fn what_is_not_where_it_should_be_is_refused() {
    let original = String::from_utf8(paper("", "", &[])).unwrap();
    for (from, to) in [
        ("5 0 obj", "6 0 obj"),
        ("5 0 obj", "5 1 obj"),
        ("endstream", "endstreat"),
        ("<< /Type /Font", "<< (Type /Font"),
        ("/BaseFont", "/Base(ont"),
        ("/Helvetica", "/Helvetica 1"),
        ("/Helvetica", "Helveticas"),
        ("xref\n0 1", "xreg\n0 1"),
        ("%%EOF", "MMEOF"),
        (" n \n", " m \n"),
        ("/Root 1 0 R", "/Root 5 0 R"),
        ("/Root 1 0 R", "/Root     1"),
        ("/Type /Font", "/Type 5 0 R"),
    ] {
        assert!(original.contains(from), "{from}");
        assert!(scrub(original.replacen(from, to, 1).as_bytes()).is_err(), "{from} → {to}");
    }
}

#[test]
fn what_grows_too_large_is_refused() {
    let bomb = deflated(&vec![b' '; 17 << 20]);
    let mut original = Paper::new("", "");
    original.stream(6, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &bomb);
    let twice = picture("/Filter [/FlateDecode /DCTDecode]", &bomb);
    assert_eq!(scrub(&twice), Err(PdfError::TooLarge));
    let mut five = Paper::new("", "");
    let quarter = deflated(&vec![b' '; 15 << 20]);
    for number in 6..11 {
        five.packed(number, &[(number + 10, "null")]);
        five.stream(number, "/Type /ObjStm /N 0 /First 0 /Filter /FlateDecode", &quarter);
    }
    assert_eq!(scrub(&five.table_stream(20, "").bytes()), Err(PdfError::TooLarge));
    let long = format!("[{}]", "0 ".repeat(1 << 18));
    assert_eq!(scrub(&paper("", "/Group 6 0 R", &[(6, &long)])), Err(PdfError::TooLarge));
}

#[test]
fn objects_that_lie_in_each_other_are_refused() {
    // Each stream has all that follow in it.
    let (mut inner, mut places) = (String::new(), Vec::new());
    let count = 400;
    for number in (10..10 + count).rev() {
        let head = format!("{number} 0 obj << /Length {} >> stream\n", inner.len());
        inner = format!("{head}{inner}\nendstream endobj ");
        places.push((number, inner.len()));
    }
    let list: String = (10..10 + count).map(|number| format!("{number} 0 R ")).collect();
    let mut original = Paper::new("", &format!("/Group << /K [{list}] >>"));
    original.table("");
    let (start, length) = (original.bytes.len(), inner.len());
    original.bytes.extend_from_slice(inner.as_bytes());
    let table = original.bytes.len();
    let mut entries = String::new();
    for (number, from_end) in places {
        // Behind each one all that it is in ends as well.
        let ends = "\nendstream endobj ".len() * (number - 10);
        entries += &format!("{number} 1\n{:010} 00000 n \n", start + length - from_end - ends);
    }
    let previous = find(&original.bytes, b"xref").unwrap();
    let end = format!("xref\n{entries}trailer << /Root 1 0 R /Prev {previous} >> startxref {table} %%EOF");
    original.bytes.extend_from_slice(end.as_bytes());
    assert_eq!(scrub(&original.bytes), Err(PdfError::TooLarge));
}

#[test]
fn what_is_nested_too_deep_is_refused() {
    let nested = |depth: usize| {
        let list = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        scrub(&paper("", "/Group 6 0 R", &[(6, &list)]))
    };
    assert!(nested(60).is_ok());
    assert_eq!(nested(65), Err(PdfError::Unknown));
    assert_eq!(nested(100_000), Err(PdfError::Unknown));
}

/// A document of every sort of table, with notes and a photo.
fn any_paper() -> impl Strategy<Value = Vec<u8>> {
    let mut papers: Vec<Vec<u8>> = FILES.iter().map(|(_, file)| file.to_vec()).collect();
    papers.push(picture("/Filter /DCTDecode", fixtures::file("phone.jpg").1));
    let mut streams = Paper::new("/Lang (en)", "/Annots [9 0 R]");
    streams.packed(6, &[(8, "null"), (9, "<< /Subtype /Text /T (A. Example Person) >>")]);
    papers.push(streams.clone().table_stream(7, "/Info 8 0 R").bytes());
    papers.push(streams.hybrid(7).bytes());
    prop::sample::select(papers)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_changed_paper_is_cleaned_wholly_or_not_at_all(
        paper in any_paper(),
        changes in prop::collection::vec((any::<Index>(), any::<u8>()), 0..6),
        cut in prop::option::weighted(0.2, any::<Index>()),
    ) {
        let mut bytes = paper;
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.map_or(bytes.len(), |cut| cut.index(bytes.len())));
        if let Ok(clean) = scrub(&bytes) {
            prop_assert!(findings(FileKind::Pdf, &clean).is_empty());
            prop_assert!(scrub(&clean).as_ref() == Ok(&clean));
        }
    }
}
