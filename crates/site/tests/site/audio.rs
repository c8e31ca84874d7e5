//! Recordings that a mirror brings: on their pages, in the manifest, and nowhere else.

use std::fs;

use site::build::{Quality, write};
use site::check::folder;

use crate::fixture::{Fixture, plain_site, text};

/// As an MP3 begins.
const MP3: &str = "ID3 a voice";

/// A fixture whose mirror has these recordings.
fn with(recordings: &[&str]) -> Fixture {
    let fixture = Fixture::new();
    fixture.replace("mirror.toml", "[exit]", "audio = \"voices\"\n[exit]");
    fixture.write("voices/LICENSE", "CC0 1.0: read by people who agreed to it.\n");
    for recording in recordings {
        fixture.write(&format!("voices/{recording}"), MP3);
    }
    fixture
}

#[test]
fn a_page_with_a_recording_plays_it_on_a_press_and_says_its_size_before() {
    let site = with(&["ar/b3.mp3", "en/n11.mp3"]).site();
    let html = text(&site, "ar/b3.html");
    let player = html.split_once("<audio").and_then(|(_, rest)| rest.split_once('>')).expect("a player").0;
    assert!(player.contains(" controls") && player.contains("preload=\"none\""), "{player}");
    assert!(!player.contains("autoplay"), "{player}");
    let file =
        player.split_once("src=\"../").and_then(|(_, rest)| rest.split_once('"')).expect("an address").0;
    assert!(file.starts_with("a/") && file.ends_with(".mp3"), "{file}");
    assert_eq!(site.files[file], MP3.as_bytes());
    // Arabic has the English words here.
    assert!(html.contains("Listen to this page (") && html.contains("0.1"), "{html}");
    assert!(html.contains("People near you may hear it.") && !html.contains("data-stop"), "{html}");
    assert!(text(&site, "en/n11.html").contains("<audio"));
    for path in ["en/b3.html", "ar/n11.html", "ar/index.html", "en/f1.html", "index.html"] {
        let page = site.files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        assert!(page.is_none_or(|html| !html.contains("<audio")), "{path}");
    }
}

#[test]
fn the_name_of_a_language_is_played_from_its_button_on_the_first_page() {
    let site = with(&["ar/name.mp3"]).site();
    for (page, root) in [("index.html", ""), ("404.html", "/")] {
        let html = text(&site, page);
        let row = html.split_once("<li lang=\"ar\"").and_then(|(_, rest)| rest.split_once("</li>"));
        let row = row.unwrap_or_else(|| panic!("{page} has no Arabic: {html}")).0;
        let (link, button) = row.split_once("</a><button").expect("the button follows the link");
        assert!(link.contains("العربية") && button.contains(" hidden"), "{page}: {row}");
        // Arabic has the English words here; what is filled in is set apart by marks that nobody sees.
        let said = button.replace(['\u{2068}', '\u{2069}'], "");
        assert!(said.contains("aria-label=\"Listen: العربية\""), "{page}: {said}");
        let player =
            button.split_once("<audio").and_then(|(_, rest)| rest.split_once('>')).expect("a sound").0;
        assert!(player.contains("preload=\"none\"") && !player.contains("autoplay"), "{page}: {player}");
        let file = player.split_once(&format!("src=\"{root}")).and_then(|(_, rest)| rest.split_once('"'));
        assert_eq!(site.files[file.expect("an address").0], MP3.as_bytes(), "{page}");
        assert_eq!(html.matches("<audio").count(), 1, "{page}");
    }
    assert!(text(&site, "headers.toml").contains(" media-src 'self';"));
    assert!(!text(&site, "ar/index.html").contains("<audio"), "a name is no page");
    assert!(!text(plain_site(), "index.html").contains("<audio"));
}

#[test]
fn the_policy_admits_sound_only_where_there_is_any() {
    let site = with(&["ar/a1.mp3"]).site();
    assert!(text(&site, "headers.toml").contains(" media-src 'self';"));
    assert!(text(&site, "ar/index.html").contains("media-src"), "the code of the start page is A1");
    assert!(!text(plain_site(), "headers.toml").contains("media-src"));
}

#[test]
fn a_recording_lies_on_disk_as_it_is_and_is_in_the_manifest() {
    let site = with(&["ar/b3.mp3"]).site();
    let out = tempfile::tempdir().expect("a temporary folder");
    let out = out.path().join("site");
    write(&site, &out, None, Quality::new(1).expect("a quality")).expect("a folder to write to");
    let file = site.files.keys().find(|path| path.ends_with(".mp3")).expect("the recording");
    assert_eq!(fs::read(out.join(file)).expect("it was written"), MP3.as_bytes());
    assert!(!out.join(format!("{file}.br")).exists() && !out.join(format!("{file}.gz")).exists());
    let manifest = fs::read_to_string(out.join("manifest.json")).expect("a manifest");
    assert!(manifest.contains(&format!("\"path\":\"{file}\"")), "{manifest}");
    folder(&out).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn everything_that_is_wrong_with_recordings_is_told_together() {
    let fixture = with(&["ar/f1.mp3", "fr/b3.mp3", "ar/n99.mp3"]);
    fixture.write("voices/en/b3.mp3", "RIFF");
    fs::remove_file(fixture.path("voices/LICENSE")).expect("it was there");
    let message = fixture.refused();
    for (file, why) in [
        ("ar/f1.mp3", "a survivor writes"),
        ("fr/b3.mp3", "does not publish the language `fr`"),
        ("ar/n99.mp3", "there is no page `n99`"),
        ("en/b3.mp3", "is not what .mp3 says"),
        ("LICENSE", "is missing"),
    ] {
        let line = message.lines().find(|line| line.contains(&format!("voices/{file}: ")));
        assert!(line.is_some_and(|line| line.contains(why)), "{file}: {message}");
    }
}

#[test]
fn without_a_recording_the_phones_own_voice_is_offered_hidden() {
    let html = text(plain_site(), "en/b3.html");
    let line =
        html.split_once("id=\"listen\"").and_then(|(_, rest)| rest.split_once("</p>")).expect("a line").0;
    assert!(line.starts_with(" hidden"), "{line}");
    assert!(line.contains("data-stop=\"Stop reading\"") && line.contains("Read this page aloud"), "{line}");
}
