//! Pages stay, what describes them goes, and what is not understood is left alone.

mod kept;
mod pictures;
mod refused;
mod tables;

use super::{
    sample::{NAME, PAGE, Paper, deflated, paper, picture},
    *,
};
use crate::{Finding, fixtures};

/// Files of real programs; fixtures/README.md says of which.
const FILES: &[(&str, &[u8])] = &[
    ("attached", include_bytes!("fixtures/attached.pdf")),
    ("changed", include_bytes!("fixtures/changed.pdf")),
    ("linear", include_bytes!("fixtures/linear.pdf")),
    ("printed", include_bytes!("fixtures/printed.pdf")),
    ("drawn", include_bytes!("fixtures/drawn.pdf")),
];

const LOCKED: &[u8] = include_bytes!("fixtures/locked.pdf");

/// Words that are in these files, beside the pages.
const TOLD: &[&str] = &[
    NAME,
    "Example Camera",
    "SN-0123456789",
    "Example Writer",
    "Skia",
    "Chrom",
    "example-user",
    "xmpmeta",
    "Exif",
    "what_happened.txt",
];

fn has(bytes: &[u8], word: &str) -> bool {
    find(bytes, word.as_bytes()).is_some()
}

/// A clean copy, of which a second one is the same, and which tells nothing.
#[track_caller]
fn clean(bytes: &[u8]) -> Vec<u8> {
    let clean = scrub(bytes).unwrap();
    assert!(findings(FileKind::Pdf, &clean).is_empty());
    assert_eq!(FileKind::of(&clean), FileKind::Pdf);
    assert!(scrub(&clean).as_ref() == Ok(&clean));
    clean
}

#[test]
fn the_page_stays_byte_for_byte_and_nothing_beside_it() {
    let clean = clean(&paper("", "", &[(7, "(nobody refers to this)")]));
    assert!(has(
        &clean,
        &format!("/Length {}>>\nstream\n{}\nendstream", PAGE.len(), String::from_utf8_lossy(PAGE))
    ));
    assert!(!has(&clean, "nobody refers"));
    let trailer = &clean[find(&clean, b"trailer").unwrap()..];
    assert!(trailer.starts_with(b"trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n"));
}

#[test]
fn who_made_it_and_when_goes() {
    let info = format!("<< /Author ({NAME}) /Producer (Example Writer) /ModDate (D:2026) /Mine ({NAME}) >>");
    let mut original =
        Paper::new(&format!("/Metadata 7 0 R /Mine ({NAME})"), "/LastModified (D:2026) /PieceInfo 6 0 R");
    original.object(6, &info).stream(7, "/Type /Metadata /Subtype /XML", b"<x:xmpmeta dc:creator='A'/>");
    let original = original.table("/Info 6 0 R /ID [<0123> <4567>]").bytes();
    for finding in [Finding::Person, Finding::Time, Finding::Software] {
        assert!(findings(FileKind::Pdf, &original).contains(&finding), "{finding:?}");
    }
    let clean = clean(&original);
    for word in [NAME, "Writer", "2026", "xmpmeta", "Metadata", "0123"] {
        assert!(!has(&clean, word), "{word}");
    }
}

#[test]
fn what_an_earlier_version_said_goes() {
    let mut original = Paper::new("", "");
    original.stream(4, "", format!("BT ({NAME}) Tj ET").as_bytes()).table("");
    original.stream(4, "", PAGE).table("");
    let original = original.bytes();
    assert!(has(&original, NAME));
    let clean = clean(&original);
    assert!(!has(&clean, NAME) && has(&clean, "What shows"));
}

#[test]
fn a_page_that_was_taken_out_does_not_come_along() {
    let catalog = "/Names << /Dests 6 0 R >> /StructTreeRoot 8 0 R /AcroForm << /Fields [9 0 R 10 0 R] >>";
    let gone = format!("<< /Type /Page /Parent 2 0 R /Contents 11 0 R /Mine ({NAME}) >>");
    let clean = clean(&paper(
        catalog,
        "/Annots [10 0 R]",
        &[
            (6, "<< /Names [(one) [3 0 R /Fit] (two) [7 0 R /Fit]] >>"),
            (7, &gone),
            (8, &format!("<< /K [<< /S /P /Pg 7 0 R /ActualText ({NAME}) >> << /S /P /Pg 3 0 R /K 0 >>] >>")),
            (9, &format!("<< /Subtype /Widget /FT /Tx /P 7 0 R /T (a) /V ({NAME}) >>")),
            (10, "<< /Subtype /Widget /FT /Tx /P 3 0 R /T (b) /V (filled in) >>"),
            (11, &format!("[({NAME})]")),
        ],
    ));
    assert!(!has(&clean, NAME));
    assert!(has(&clean, "(two) [null /Fit ]"));
    assert!(has(&clean, "filled in") && has(&clean, "/K [<</S /P/Pg 3 0 R/K 0>> ]"));
}

#[test]
fn files_of_programs_are_cleaned_and_keep_their_words() {
    for (name, original) in FILES {
        let clean = clean(original);
        for word in TOLD {
            assert!(!has(&clean, word), "{name}: {word}");
        }
        assert!(clean.ends_with(b"%%EOF\n"), "{name}");
    }
    // Which of them have what.
    let found = findings(FileKind::Pdf, FILES[1].1);
    for finding in [Finding::Person, Finding::Time, Finding::Software, Finding::Place, Finding::Serial] {
        assert!(found.contains(&finding), "{finding:?}");
    }
}

#[test]
fn the_smallest_one_is_cleaned() {
    let (_, original) = fixtures::file("author.pdf");
    assert!(!has(&clean(original), "Author"));
}

#[test]
fn a_word_of_a_page_that_looks_like_a_note_is_told() {
    let mut original = Paper::new("", "");
    original.stream(4, "", b"/P << /Author (x) >> BDC EMC").table("");
    assert_eq!(scrub(&original.bytes()), Err(PdfError::Telling));
}
