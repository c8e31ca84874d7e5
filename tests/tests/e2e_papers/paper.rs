//! A PDF that tells more than it shows, made with programs that people use; and what others read out of one.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use flate2::read::ZlibDecoder;
use tests::files::{exif_tags, fixture};
use tests::mirror::path;
use tests::programs::run;

/// What can be read on its page.
const SHOWN: &str = "They kept our passports.";

/// What else is in it.
pub const HIDDEN: [&str; 10] = [
    // In an earlier revision: no reader shows that any more.
    "curlew-marker-revision",
    "dotterel-marker-author",
    "egret-marker-title",
    "godwit-marker-xmp",
    // Who wrote a note on the page, and who signed.
    "bittern-marker-note",
    "dunlin-marker-signer",
    // A file in the file: its name, and what is in it.
    "avocet-marker-list",
    "rail-marker-inside",
    // In the notes of the photo on the page.
    "SN-0123456789",
    "A. Example Person",
];

/// What exiftool calls entries that would tell who made a file, when, with what or where.
const TELLING: [&str; 18] = [
    "Artist",
    "Author",
    "By-line",
    "CreateDate",
    "Creator",
    "GPSLatitude",
    "GPSPosition",
    "Keywords",
    "Make",
    "Model",
    "ModifyDate",
    "OwnerName",
    "Producer",
    "SerialNumber",
    "Software",
    "Subject",
    "Title",
    "XMPToolkit",
];

/// Writes the PDF into a folder: its page by hand, then packed and given an attachment by qpdf, then changed by exiftool,
/// which leaves what was there before in the file.
///
/// # Errors
/// If it can't be written.
pub fn telling(folder: &Path) -> Result<PathBuf> {
    let (plain, list) = (folder.join("plain.pdf"), folder.join("avocet-marker-list.txt"));
    let paper = folder.join("sandpiper-marker-name.pdf");
    fs::write(&plain, written()?)?;
    fs::write(&list, "rail-marker-inside")?;
    let packed = ["--object-streams=generate", "--add-attachment", path(&list), "--", path(&paper)];
    run(Path::new("qpdf"), &[&[path(&plain)][..], &packed].concat());
    let notes =
        ["-Author=dotterel-marker-author", "-Title=egret-marker-title", "-XMP-dc:Creator=godwit-marker-xmp"];
    run(Path::new("exiftool"), &[&["-overwrite_original"][..], &notes, &[path(&paper)]].concat());
    Ok(paper)
}

/// The same, encrypted for everybody to open.
pub fn locked(folder: &Path, paper: &Path) -> PathBuf {
    let locked = folder.join("locked.pdf");
    run(Path::new("qpdf"), &["--encrypt", "", "owner", "256", "--", path(paper), path(&locked)]);
    locked
}

/// What of [`HIDDEN`] is in a file, in its bytes or packed in them, whether anything points at it or not.
///
/// # Errors
/// If it can't be read.
pub fn hidden_in(file: &Path) -> Result<Vec<&'static str>> {
    let all = contents(file)?;
    let holds = |word: &&str| all.windows(word.len()).any(|found| found == word.as_bytes());
    Ok(HIDDEN.into_iter().filter(holds).collect())
}

/// A file is a copy of this PDF that shows the same and tells nothing. What others make of both goes into the folder.
///
/// # Errors
/// If something can't be read.
///
/// # Panics
/// If it is not: qpdf finds a fault, it shows something else, or something tells.
pub fn is_clean_copy(copy: &Path, of: &Path, folder: &Path) -> Result<()> {
    run(Path::new("qpdf"), &["--check", path(copy)]);
    let text = said(copy);
    assert!(text.contains(SHOWN), "{text}");
    assert_eq!(text, said(of), "it says what the original says");
    assert!(shown(copy, &folder.join("copy"))? == shown(of, &folder.join("of"))?, "it looks the same");

    assert_eq!(hidden_in(copy)?, Vec::<&str>::new());
    // Once more as qpdf writes it out: there is more than one way to write a word.
    let spelled = folder.join("spelled.pdf");
    run(Path::new("qpdf"), &["--qdf", "--object-streams=disable", path(copy), path(&spelled)]);
    assert_eq!(hidden_in(&spelled)?, Vec::<&str>::new());
    assert_eq!(tells(copy)?, Vec::<&str>::new());
    let (photo, photo_of) = (photo(copy, &folder.join("copy")), photo(of, &folder.join("of")));
    assert!(tells(&photo_of)?.contains(&"GPSPosition"), "the photo of the original tells where it was made");
    assert_eq!(tells(&photo)?, Vec::<&str>::new(), "the photo in it");
    Ok(())
}

/// What exiftool finds of [`TELLING`].
fn tells(file: &Path) -> Result<Vec<&'static str>> {
    let tags = exif_tags(file)?;
    Ok(TELLING.into_iter().filter(|tag| tags.contains(*tag)).collect())
}

/// The words of its pages, by poppler.
fn said(file: &Path) -> String {
    run(Path::new("pdftotext"), &["-layout", path(file), "-"])
}

/// A picture of its first page, by poppler.
fn shown(file: &Path, to: &Path) -> Result<Vec<u8>> {
    run(Path::new("pdftoppm"), &["-r", "60", "-png", "-singlefile", path(file), path(to)]);
    Ok(fs::read(to.with_extension("png"))?)
}

/// The first picture in it as it lies there, by poppler.
fn photo(file: &Path, to: &Path) -> PathBuf {
    run(Path::new("pdfimages"), &["-all", path(file), path(to)]);
    PathBuf::from(format!("{}-000.jpg", to.display()))
}

/// The bytes of a PDF, and behind them what is packed in its streams.
fn contents(file: &Path) -> Result<Vec<u8>> {
    const STREAM: &[u8] = b"stream";
    let bytes = fs::read(file)?;
    let mut all = bytes.clone();
    for at in (0..bytes.len()).filter(|at| bytes[*at..].starts_with(STREAM)) {
        let rest = &bytes[at + STREAM.len()..];
        let begin = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        // What is packed otherwise, or not at all, is no error here.
        let _ = ZlibDecoder::new(&rest[begin..]).read_to_end(&mut all);
    }
    Ok(all)
}

/// A page with a line of text, a photo as a phone takes it, a note that somebody left there, and a signature.
fn written() -> Result<Vec<u8>> {
    let page = format!("BT /F1 24 Tf 60 700 Td ({SHOWN}) Tj ET\nq 192 0 0 128 60 500 cm /P1 Do Q\n");
    let photo = "/Type /XObject /Subtype /Image /Width 96 /Height 64 /ColorSpace /DeviceRGB /BitsPerComponent 8 \
                 /Filter /DCTDecode";
    let objects = [
        dictionary("/Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] /SigFlags 3 >>"),
        dictionary("/Type /Pages /Kids [3 0 R] /Count 1"),
        dictionary(
            "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [7 0 R 8 0 R] \
             /Resources << /Font << /F1 5 0 R >> /XObject << /P1 6 0 R >> >>",
        ),
        stream("", page.as_bytes()),
        dictionary("/Type /Font /Subtype /Type1 /BaseFont /Helvetica"),
        stream(photo, &fs::read(fixture("phone.jpg"))?),
        dictionary("/Type /Annot /Subtype /Widget /FT /Sig /T (s1) /Rect [0 0 0 0] /F 132 /P 3 0 R /V 9 0 R"),
        dictionary(
            "/Type /Annot /Subtype /Text /Rect [400 700 420 720] /F 2 /Contents (look here) \
             /T (bittern-marker-note) /M (D:20260102030405Z)",
        ),
        dictionary(
            "/Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Name (dunlin-marker-signer) \
             /ByteRange [0 1 2 3] /Contents <00>",
        ),
        dictionary("/Author (curlew-marker-revision) /CreationDate (D:20260102030405Z)"),
    ];
    let (mut out, mut table) = (b"%PDF-1.7\n".to_vec(), String::new());
    for (before, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", out.len());
        out.extend(format!("{} 0 obj\n", before + 1).into_bytes());
        out.extend_from_slice(object);
        out.extend_from_slice(b"\nendobj\n");
    }
    let (size, at) = (objects.len() + 1, out.len());
    let end = format!(
        "xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R /Info 10 0 R >>\n\
         startxref\n{at}\n%%EOF\n"
    );
    out.extend(end.into_bytes());
    Ok(out)
}

fn dictionary(entries: &str) -> Vec<u8> {
    format!("<< {entries} >>").into_bytes()
}

fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    let begin = format!("<< {entries} /Length {} >>\nstream\n", content.len());
    [begin.as_bytes(), content, b"\nendstream"].concat()
}
