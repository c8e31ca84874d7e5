//! Evidence: what the files of a parcel are, and getting them to disk without opening any.
//!
//! Names and types are what the sender's program says; what a file is, its first bytes tell. A file is saved under the
//! name that it has in the parcel, if that ends as files of a harmless kind do.

#[cfg(not(target_arch = "wasm32"))]
mod download;
#[cfg(not(target_arch = "wasm32"))]
mod save;

use ::evidence::FileKind;
use envelope::letter::{ParcelFile, ParcelRef};
use i18n::{Value, msg};
use wire::ObjectId;

use crate::words::Words;

#[cfg(not(target_arch = "wasm32"))]
pub use download::{DownloadError, Parts, download, lies_whole};
#[cfg(not(target_arch = "wasm32"))]
pub use save::{INDEX, SaveError, Saved, save};

/// A file of a parcel, looked at from outside.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What the parcel says of it.
    pub file: ParcelFile,
    /// What its first bytes say.
    pub kind: FileKind,
}

impl Judged {
    /// Judges a file by its first bytes.
    pub fn of(file: ParcelFile, head: &[u8]) -> Self {
        Self { file, kind: FileKind::of(head) }
    }

    /// Whether it is something else than its name or its type says: it may be an attempt to have it opened.
    pub fn is_disguised(&self) -> bool {
        !self.kind.fits_name(&self.file.name) || !may_be_called(self.kind, &self.file.mime)
    }

    /// The name to save it under: without its folder, and with `.bin` behind an ending that no harmless file has.
    pub fn safe_name(&self) -> String {
        safe_name(&self.file.name)
    }
}

/// The name to save a file of a parcel under.
pub fn safe_name(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name);
    // A computer opens files of a known kind in a viewer. What it would run is of no kind that we know.
    let is_harmless = FileKind::ALL.into_iter().any(|kind| kind != FileKind::Unknown && kind.fits_name(name));
    if is_harmless { name.to_owned() } else { format!("{name}.bin") }
}

/// Whether the files in a parcel are those that the letter, which is signed, names.
pub fn is_as_in_letter(reference: &ParcelRef, files: &[ParcelFile]) -> bool {
    let what = |file: &ParcelFile| (file.name.clone(), file.bytes, file.sha256);
    reference.files.iter().map(what).eq(files.iter().map(what))
}

/// What is in a parcel, for people and as the beginning of its custody: names, sizes, hashes, and what does not fit.
pub fn index(letter: &ObjectId, reference: &ParcelRef, files: &[Judged], words: &Words) -> String {
    let mut lines = vec![
        words.say_with(msg::DESK_EVIDENCE_INDEX_LETTER, &[("id", letter.to_string().into())]),
        words.say_with(msg::DESK_EVIDENCE_INDEX_PARCEL, &[("id", reference.id.to_string().into())]),
    ];
    let found: Vec<ParcelFile> = files.iter().map(|judged| judged.file.clone()).collect();
    if !is_as_in_letter(reference, &found) {
        lines.push(words.say(msg::DESK_EVIDENCE_OTHER));
    }
    for judged in files {
        lines.push(String::new());
        lines.extend(entry(judged, words));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn entry(judged: &Judged, words: &Words) -> Vec<String> {
    let file = &judged.file;
    let mut lines = vec![
        judged.safe_name(),
        format!("  SHA-256 {}", hex(&file.sha256.0)),
        format!("  {} B, {}", file.bytes, judged.kind.mime()),
    ];
    if let Some(original) = &file.original {
        let parts = [("hash", hex(&original.0).into())];
        lines.push(format!("  {}", words.say_with(msg::DESK_EVIDENCE_COPY_OF, &parts)));
    } else if file.stripped {
        lines.push(format!("  {}", words.say(msg::DESK_EVIDENCE_COPY)));
    }
    lines.extend(warning(judged, words).map(|warning| format!("  {warning}")));
    lines
}

/// What somebody has to know before touching the file, if there is something.
pub fn warning(judged: &Judged, words: &Words) -> Option<String> {
    let name = ("name", Value::from(judged.safe_name()));
    if judged.is_disguised() {
        let said = ("said", Value::from(judged.file.mime.as_str()));
        let is = ("is", Value::from(judged.kind.mime()));
        return Some(words.say_with(msg::DESK_EVIDENCE_DISGUISED, &[name, said, is]));
    }
    let message = match judged.kind {
        FileKind::Unknown => msg::DESK_EVIDENCE_UNKNOWN,
        FileKind::Office | FileKind::Pdf | FileKind::Zip => msg::DESK_EVIDENCE_PROGRAMS,
        _ => return None,
    };
    Some(words.say_with(message, &[name]))
}

/// Whether a type may be said of such a file. Pictures are pictures; films and sound share their containers; of the
/// rest, types say too little.
fn may_be_called(kind: FileKind, mime: &str) -> bool {
    let family = |mime: &str| match mime.split('/').next() {
        Some("image") => "picture",
        Some("audio" | "video") => "film",
        _ => "other",
    };
    let said = mime.to_ascii_lowercase();
    let is_silent = said.is_empty() || said == "application/octet-stream" || said == "application/ogg";
    is_silent || family(&said) == family(kind.mime())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use envelope::letter::B64;
    use wire::parcel::BurnToken;

    use super::*;
    use crate::testing::english;

    const JPEG: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00";

    fn file(name: &str, mime: &str) -> ParcelFile {
        ParcelFile {
            name: name.into(),
            mime: mime.into(),
            bytes: 20,
            sha256: B64([1; 32]),
            stripped: false,
            original: None,
        }
    }

    fn reference(files: Vec<ParcelFile>) -> ParcelRef {
        let burn = BurnToken::from_bytes([3; 32]);
        ParcelRef { id: ObjectId::of(b"parcel"), relays: vec!["main".into()], bytes: 262_144, burn, files }
    }

    #[test]
    fn a_picture_is_a_picture_and_a_program_that_says_so_is_not() {
        assert!(!Judged::of(file("evidence/001.jpg", "image/jpeg"), JPEG).is_disguised());
        for program in [&b"MZ\x90\x00\x03"[..], b"\x7fELF\x02\x01\x01", b"#!/bin/sh\n", b"<!doctype html>"] {
            assert!(Judged::of(file("evidence/001.jpg", "image/jpeg"), program).is_disguised());
        }
        assert!(Judged::of(file("evidence/001.jpg", "video/mp4"), JPEG).is_disguised());
        assert!(!Judged::of(file("evidence/001.jpg", "application/octet-stream"), JPEG).is_disguised());
        let voice = Judged { file: file("evidence/001.webm", "audio/webm"), kind: FileKind::Webm };
        assert!(!voice.is_disguised(), "sound and films share a container");
    }

    #[test]
    fn what_can_hold_programs_or_is_unknown_is_told() {
        let said = |name: &str, mime: &str, kind: FileKind| {
            warning(&Judged { file: file(name, mime), kind }, &english()).unwrap_or_default()
        };
        assert!(
            said("evidence/001.docx", "application/msword", FileKind::Office).contains("can hold programs")
        );
        assert!(said("evidence/001.exe", "application/x-msdownload", FileKind::Unknown).contains("no kind"));
        assert_eq!(said("evidence/001.jpg", "image/jpeg", FileKind::Jpeg), "");
    }

    #[test]
    fn a_name_that_a_computer_would_run_is_changed() {
        assert_eq!(safe_name("evidence/001.jpg"), "001.jpg");
        for name in ["001.exe", "001.sh", "001.js", "001.lnk", "001.html", "001.desktop"] {
            assert_eq!(safe_name(&format!("evidence/{name}")), format!("{name}.bin"));
        }
    }

    #[test]
    fn the_index_holds_hashes_and_what_does_not_fit() {
        let program = Judged::of(file("evidence/001.jpg", "image/jpeg"), b"MZ");
        let reference = reference(vec![file("evidence/001.jpg", "image/jpeg")]);
        let index = index(&ObjectId::of(b"letter"), &reference, &[program], &english());
        for part in ["001.jpg", &"01".repeat(32), &ObjectId::of(b"letter").to_string(), "20 B"] {
            assert!(index.contains(part), "{part} in:\n{index}");
        }
        assert!(index.contains("is not what it says"), "{index}");
        assert!(!index.contains("not the files"), "{index}");
    }

    #[test]
    fn files_that_the_letter_does_not_name_are_told() {
        let reference = reference(vec![file("evidence/001.jpg", "image/jpeg")]);
        let other = ParcelFile { sha256: B64([2; 32]), ..file("evidence/001.jpg", "image/jpeg") };
        assert!(!is_as_in_letter(&reference, std::slice::from_ref(&other)));
        assert!(!is_as_in_letter(&reference, &[]));
        let index = index(&ObjectId::of(b"l"), &reference, &[Judged::of(other, JPEG)], &english());
        assert!(index.contains("not the files"), "{index}");
    }
}
