//! What a folder of recordings may hold, and what is said of everything else.

use super::*;

const MP3: &[u8] = &[0xff, 0xf3, 0x40, 0xc4, 0];
const OGG: &[u8] = b"OggS";
const WAV: &[u8] = b"RIFF";

/// What is said of a folder with a licence and these files, for a mirror in English and Arabic.
fn read_with(files: &[(&str, &[u8])]) -> Result<Audio, String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files.iter().chain(&[(LICENSE, &b"CC0 1.0"[..])]) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    let pages: Vec<Page> = Page::SINGLE.into_iter().chain([Page::Guide("B3".to_owned())]).collect();
    let languages = ["en".to_owned(), "ar".to_owned()];
    let said = |words: &str| {
        let whole = ("letter-about-me".to_owned(), Some(words.to_owned()));
        BTreeMap::from([whole, ("letter-step-of".to_owned(), None)])
    };
    let sayings = BTreeMap::from([("en".to_owned(), said("Me")), ("ar".to_owned(), said("أنا"))]);
    read(folder.path(), &languages, &pages, sayings).map_err(|error| error.to_string())
}

/// The message about the only file, which is wrong.
fn refused(name: &str, bytes: &[u8]) -> String {
    let message = read_with(&[(name, bytes)]).expect_err("it is wrong on purpose");
    assert_eq!(message.lines().count(), 2, "{message}");
    assert!(message.contains(&format!("/{name}: ")), "the file is named: {message}");
    message
}

#[test]
fn a_recording_is_known_by_its_place_and_named_after_its_bytes() {
    let audio = read_with(&[("ar/b3.mp3", MP3), ("en/a1.ogg", OGG)]).expect("both are right");
    let recording = &audio.recordings["ar"]["B3"];
    assert!(recording.href.starts_with("a/") && recording.href.ends_with(".mp3"), "{recording:?}");
    assert_eq!((recording.bytes, recording.tenths()), (5, 1));
    assert_eq!(audio.files[&recording.href], MP3);
    assert_eq!(audio.recordings["en"].keys().collect::<Vec<_>>(), ["A1"]);
}

#[test]
fn the_name_of_a_language_can_be_recorded_beside_its_pages() {
    let audio = read_with(&[("ar/name.ogg", OGG), ("ar/b3.mp3", MP3)]).expect("both are right");
    let of_language = &audio.recordings["ar"];
    assert_eq!(of_language.keys().collect::<Vec<_>>(), ["B3", NAME]);
    assert_eq!(audio.files[&of_language[NAME].href], OGG);
}

#[test]
fn a_name_is_short_as_nobody_is_told_how_large_it_is() {
    let mut bytes = MP3.to_vec();
    bytes.resize(40_000, 0);
    assert!(read_with(&[("ar/name.mp3", &bytes)]).is_ok());
    bytes.push(0);
    assert!(refused("ar/name.mp3", &bytes).contains("has 40001 bytes, 40000 are the most"));
}

#[test]
fn what_the_form_says_can_be_recorded_message_by_message() {
    let audio = read_with(&[("ar/letter-about-me.mp3", MP3), ("ar/b3.mp3", MP3)]).expect("both are right");
    assert_eq!(audio.messages["ar"].keys().collect::<Vec<_>>(), ["letter-about-me"]);
    assert_eq!(audio.recordings["ar"].keys().collect::<Vec<_>>(), ["B3"], "it is no page");
    let recording = &audio.messages["ar"]["letter-about-me"];
    assert_eq!((recording.bytes, audio.files[&recording.href].as_slice()), (5, MP3));
}

#[test]
fn a_message_is_short_as_all_of_a_screen_are_loaded_at_once() {
    let mut bytes = MP3.to_vec();
    bytes.resize(40_000, 0);
    assert!(read_with(&[("ar/letter-about-me.mp3", &bytes)]).is_ok());
    bytes.push(0);
    assert!(refused("ar/letter-about-me.mp3", &bytes).contains("has 40001 bytes, 40000 are the most"));
}

#[test]
fn what_is_no_message_of_the_form_or_has_places_to_fill_in_is_refused() {
    let message = refused("en/letter-about-you.mp3", MP3);
    assert!(message.contains("there is no message `letter-about-you`"), "{message}");
    assert!(message.contains("like letter-about-me") && message.contains("like b3"), "{message}");
    assert!(refused("en/letter-step-of.mp3", MP3).contains("places to fill in"));
    let message = refused("en/about-me.mp3", MP3);
    assert!(message.contains("like letter-about-me") && message.contains("like b3"), "{message}");
}

#[test]
fn a_language_that_is_not_published_is_refused() {
    for name in ["fr/b3.mp3", "fr/name.mp3", "fr/letter-about-me.mp3"] {
        assert!(refused(name, MP3).contains("does not publish the language `fr`"), "{name}");
    }
}

#[test]
fn a_page_that_does_not_exist_is_refused() {
    for name in ["ar/b99.mp3", "ar/B3.mp3", "ar/index.mp3", "ar/names.mp3", "ar/Name.mp3", "ar/.mp3"] {
        assert!(refused(name, MP3).contains("there is no page"), "{name}");
    }
}

#[test]
fn the_pages_where_somebody_writes_are_not_read_as_a_whole() {
    for name in ["ar/f1.mp3", "en/g1.opus"] {
        let bytes = if name.ends_with("mp3") { MP3 } else { OGG };
        assert!(refused(name, bytes).contains("a survivor writes"), "{name}");
    }
}

#[test]
fn a_file_that_is_not_what_its_name_says_is_refused() {
    for (name, bytes) in [
        ("ar/b3.mp3", OGG),
        ("ar/b3.mp3", &MP3[..1]),
        ("ar/b3.opus", MP3),
        ("ar/b3.ogg", WAV),
        ("ar/name.mp3", WAV),
    ] {
        assert!(refused(name, bytes).contains("by its first bytes"), "{name}");
    }
    assert!(refused("ar/b3.wav", WAV).contains("ends with .mp3, .opus, .ogg"));
}

#[test]
fn a_recording_of_more_than_three_million_bytes_is_refused() {
    let mut bytes = MP3.to_vec();
    bytes.resize(3_000_000, 0);
    assert!(read_with(&[("ar/b3.mp3", &bytes)]).is_ok());
    bytes.push(0);
    assert!(refused("ar/b3.mp3", &bytes).contains("has 3000001 bytes"));
}

#[test]
fn what_stands_elsewhere_is_refused() {
    for name in ["b3.mp3", "ar/new/b3.mp3", "ar/b3", "notes.txt"] {
        assert!(refused(name, MP3).contains("is no recording"), "{name}");
    }
}

#[test]
fn a_page_a_name_and_a_message_have_one_recording() {
    for (code, called) in [("b3", "B3"), ("name", "name"), ("letter-about-me", "letter-about-me")] {
        let (one, other) = (format!("ar/{code}.mp3"), format!("ar/{code}.opus"));
        let message = read_with(&[(&one, MP3), (&other, OGG)]).expect_err("two are one too many");
        assert!(message.contains(&format!("{code}.opus: is the second recording of {called};")), "{message}");
    }
}

#[test]
fn everything_wrong_is_told_at_once() {
    let message = read_with(&[("ar/f1.wav", WAV), ("fr/b99.mp3", MP3)]).expect_err("all of it is wrong");
    assert_eq!(message.lines().count(), 5, "{message}");
}

#[test]
fn a_folder_without_a_free_licence_and_none_at_all_are_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let said =
        |path: &Path| read(path, &[], &[], BTreeMap::new()).expect_err("it is wrong on purpose").to_string();
    assert!(said(folder.path()).contains("LICENSE: is missing or empty"));
    fs::write(folder.path().join(LICENSE), "CC BY-NC 4.0").expect("a file");
    assert!(said(folder.path()).contains("LICENSE: names a licence with NC or ND"));
    assert!(said(&folder.path().join("none")).contains("there is no such folder"));
}
