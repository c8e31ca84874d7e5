//! What we say that files tell, held to an independent reader, exiftool; and that cleaned HEIC pictures tell
//! nothing any more and look the same, by libheif.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use evidence::{FileKind, Finding, findings, heic};
use tempfile::TempDir;
use tests::programs::run;

/// What exiftool calls what tells a place, a serial number and a person.
const PLACE: &[&str] = &["GPSLatitude", "GPSCoordinates", "LocationInformation", "Location"];
const SERIAL: &[&str] = &["SerialNumber"];
const PERSON: &[&str] = &["Artist", "Author", "Creator", "By-line", "OwnerName", "Performer"];

const PHOTOS: &[&str] =
    &["phone.jpg", "phone.png", "phone.webp", "phone.heic", "phone.avif", "changed.heic", "grid.heic"];

#[test]
fn exiftool_and_we_find_place_serial_number_and_person_in_photos() {
    for name in PHOTOS {
        let theirs = tags(&fixture(name));
        let ours = found(&fixture(name));
        for (names, finding) in
            [(PLACE, Finding::Place), (SERIAL, Finding::Serial), (PERSON, Finding::Person)]
        {
            assert!(has_one_of(&theirs, names), "exiftool finds no {finding:?} in {name}: {theirs:?}");
            assert!(ours.contains(&finding), "we find no {finding:?} in {name}");
        }
    }
}

#[test]
fn exiftool_and_we_find_the_same_in_films_sounds_and_papers() {
    for name in [
        "phone.mp4",
        "phone.mov",
        "phone.webm",
        "voice.3gp",
        "voice.m4a",
        "voice.ogg",
        "voice.wav",
        "author.pdf",
        "plain.jpg",
        "plain.png",
        "plain.webp",
        "plain.heic",
    ] {
        let theirs = tags(&fixture(name));
        let ours = found(&fixture(name));
        for (names, finding) in [(PLACE, Finding::Place), (PERSON, Finding::Person)] {
            assert_eq!(ours.contains(&finding), has_one_of(&theirs, names), "{name}: {finding:?} {theirs:?}");
        }
    }
}

#[test]
fn exiftool_finds_nothing_in_a_cleaned_heic() {
    let folder = TempDir::new().expect("a temporary folder");
    for name in PHOTOS.iter().filter(|name| name.ends_with(".heic") || name.ends_with(".avif")) {
        let clean = cleaned(name, folder.path());
        assert!(found(&clean).is_empty(), "{name}");
        assert!(groups(&fixture(name)).contains("IFD0"), "{name}");
        let left = groups(&clean);
        for group in ["IFD0", "IFD1", "ExifIFD", "GPS", "XMP-dc", "XMP-exif", "XMP-x"] {
            assert!(!left.contains(group), "{name} still has {group}");
        }
        for tag in tags(&clean) {
            for word in ["GPS", "Serial", "Artist", "Creator", "Owner", "Make", "Model", "Software", "Thumb"]
            {
                assert!(!tag.contains(word), "{name} still has {tag}");
            }
        }
    }
}

#[test]
fn a_cleaned_heic_shows_the_same_pixels() {
    let folder = TempDir::new().expect("a temporary folder");
    for name in PHOTOS.iter().filter(|name| name.ends_with(".heic")) {
        let clean = cleaned(name, folder.path());
        let before = pixels(&fixture(name), &folder.path().join("before.y4m"));
        let after = pixels(&clean, &folder.path().join("after.y4m"));
        assert!(before.len() > 64 * 96, "{name}");
        assert!(before == after, "{name}");
    }
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/evidence").join(name)
}

fn found(file: &Path) -> BTreeSet<Finding> {
    let bytes = std::fs::read(file).expect("the file is there");
    findings(FileKind::of(&bytes), &bytes)
}

/// A cleaned copy of a fixture.
fn cleaned(name: &str, folder: &Path) -> PathBuf {
    let original = std::fs::read(fixture(name)).expect("the fixture is there");
    let clean = heic::scrub(&original).expect("our own pictures can be cleaned");
    let path = folder.join(name);
    std::fs::write(&path, clean).expect("a temporary file");
    path
}

/// The names of everything that exiftool finds.
fn tags(file: &Path) -> BTreeSet<String> {
    listed(file, 1)
}

/// The groups of it.
fn groups(file: &Path) -> BTreeSet<String> {
    listed(file, 0)
}

/// One word of each of exiftool's lines: `[Group] Tag : value`.
fn listed(file: &Path, word: usize) -> BTreeSet<String> {
    let lines = run(Path::new("exiftool"), &["-a", "-G1", "-s", &file.display().to_string()]);
    let words = lines.lines().filter_map(|line| line.split_whitespace().nth(word));
    words.map(|word| word.trim_matches(['[', ']']).to_owned()).collect()
}

fn has_one_of(tags: &BTreeSet<String>, names: &[&str]) -> bool {
    names.iter().any(|name| tags.contains(*name))
}

/// The picture as libheif decodes it, without anything else.
fn pixels(file: &Path, to: &Path) -> Vec<u8> {
    run(Path::new("heif-convert"), &[&file.display().to_string(), &to.display().to_string()]);
    std::fs::read(to).expect("heif-convert wrote it")
}
