//! Where objects are: tables of every sort.

use super::*;

const FONT: (usize, &str) = (5, "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>");

fn is_of_courier(bytes: &[u8]) -> bool {
    has(bytes, "/Courier") && !has(bytes, "/Helvetica") && has(bytes, "What shows")
}

#[test]
fn a_table_and_objects_can_be_streams() {
    let mut original = Paper::new("", "");
    original.packed(6, &[(9, "null"), FONT]).table_stream(7, "");
    assert!(is_of_courier(&clean(&original.bytes())));

    // Behind an older one.
    let mut original = Paper::new("", "");
    original.table("").packed(6, &[(9, "null"), FONT]).table_stream(7, "/Info 9 0 R");
    assert!(is_of_courier(&clean(&original.bytes())));
}

#[test]
fn an_object_stream_says_itself_what_is_in_it() {
    let mut original = Paper::new("", "/Group 9 0 R");
    original.packed(6, &[(9, "<< /S /Transparency >>")]);
    assert!(scrub(&original.clone().table_stream(7, "").bytes()).is_ok());
    original.stream(6, "/Type /ObjStm /N 1 /First 4", b"8 0 << /S /Transparency >>");
    assert_eq!(scrub(&original.table_stream(7, "").bytes()), Err(PdfError::Broken));
}

#[test]
fn a_hybrid_file_has_what_its_stream_has() {
    let mut original = Paper::new("", "");
    original.table("").packed(6, &[FONT]).hybrid(7);
    assert!(is_of_courier(&clean(&original.bytes())));
}

#[test]
fn a_deleted_object_is_nothing() {
    let mut original = Paper::new("", "/Group 6 0 R");
    original.object(6, "<< /S /Transparency >>").table("");
    assert!(has(&clean(&original.bytes()), "/Group 6 0 R"));
    let start = original.bytes.len();
    let previous = find(&original.bytes, b"xref").unwrap();
    let table =
        format!("xref\n6 1\n0000000000 00001 f \ntrailer\n<< /Prev {previous} >>\nstartxref\n{start}\n%%EOF");
    original.bytes.extend_from_slice(table.as_bytes());
    assert!(!has(&clean(&original.bytes), "/Group"));
}

#[test]
fn places_are_counted_from_where_the_file_begins() {
    let shifted = [b"\r\nsent by a printer\r\n".to_vec(), paper("", "", &[])].concat();
    assert_eq!(clean(&shifted), clean(&paper("", "", &[])));
}

#[test]
fn a_length_can_stand_elsewhere() {
    let stream = format!("<< /Length 7 0 R >>\nstream\n{}\nendstream", String::from_utf8_lossy(PAGE));
    for (number, length) in [(7, "40"), (7, "39"), (7, "41"), (7, "<< >>"), (7, "7 0 R"), (8, "40")] {
        let copy = scrub(&paper("", "", &[(4, &stream), (number, length)]));
        assert_eq!(
            copy.is_ok_and(|copy| has(&copy, "/Length 40>>")),
            (number, length) == (7, "40"),
            "{length}"
        );
    }
    let mut packed = Paper::new("", "");
    packed.object(4, &stream).packed(6, &[(7, "40")]).table_stream(8, "");
    assert!(has(&clean(&packed.bytes()), "/Length 40>>"));
}

#[test]
fn loops_end() {
    let end = |paper: &Paper, trailer: &str| {
        let start = paper.bytes.len();
        let table = format!("xref\n0 0\ntrailer\n<< /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        [&paper.bytes[..], table.as_bytes()].concat()
    };
    let mut original = Paper::new("", "");
    original.table("");
    let itself = original.bytes.len();
    assert_eq!(scrub(&end(&original, &format!("/Prev {itself}"))), Err(PdfError::Broken));
    assert_eq!(scrub(&end(&original, &format!("/XRefStm {itself}"))), Err(PdfError::Broken));

    // Of pages, fields, references, lengths, and streams that extend each other.
    let pages = paper("", "", &[(2, "<< /Type /Pages /Kids [2 0 R 3 0 R] >>")]);
    clean(&pages);
    let fields = paper(
        "",
        "/Annots [6 0 R]",
        &[(6, "<< /Subtype /Widget /Parent 7 0 R >>"), (7, "<< /T (a) /Parent 7 0 R >>")],
    );
    clean(&fields);
    assert!(scrub(&paper("", "/Annots 6 0 R", &[(6, "7 0 R"), (7, "6 0 R")])).is_err());
    let mut extended = Paper::new("", "/Group 9 0 R");
    extended.packed(6, &[(9, "<< /S /Transparency /Extends 6 0 R >>")]).table_stream(7, "");
    clean(&extended.bytes());
}
