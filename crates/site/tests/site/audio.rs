//! Recordings that a mirror brings: on their pages, in the manifest, and nowhere else; and what the letter loads to be
//! heard.

use std::fs;
use std::io;

use base64ct::{Base64, Encoding as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use site::build::{Quality, Site, write};
use site::check::folder;
use site::directory_cmd::{keygen, sign};

use crate::agencies::directory;
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

/// A site with the letter's form and with these recordings.
fn letter_with(recordings: &[&str]) -> Site {
    let fixture = with(recordings);
    fixture.write("directory.json", &directory("2027-01-20"));
    let keys = keygen(&fixture.path("signers"), None).expect("a key pair");
    let nobody = || Err(io::Error::other("nobody is there to type it"));
    sign(&fixture.path("directory.json"), &keys.secret_file, nobody).expect("a signature");
    let mirror = fs::read_to_string(fixture.path("mirror.toml")).expect("the mirror");
    let pin =
        format!("[directory]\npath = \"directory.json\"\nsigners = [\"{}\"]\nthreshold = 1\n", keys.public);
    fixture.write("mirror.toml", &format!("{mirror}{pin}"));
    fixture.add_programs();
    fixture.site()
}

/// What stands between two texts.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text.split_once(start).unwrap_or_else(|| panic!("no {start}: {text}")).1;
    rest.split_once(end).unwrap_or_else(|| panic!("{start} does not end: {text}")).0
}

fn hash(bytes: &[u8]) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(bytes)))
}

/// The line of listening in a page, its tag alone.
fn line<'a>(site: &'a Site, page: &str) -> &'a str {
    text(site, page).split('<').find(|tag| tag.contains("id=\"listen\"")).expect("a line")
}

/// What the script that says the letter's questions knows of each language.
fn tongues(site: &Site) -> Value {
    let script = between(line(site, "en/f1.html"), "data-hear=\"../", "\"");
    let known = between(text(site, script), "var tongues = ", ";\n");
    serde_json::from_str(known).expect("it is JSON")
}

#[test]
fn the_letter_names_what_says_its_questions_with_its_hash_and_loads_it_not() {
    let site = letter_with(&[]);
    for page in ["en/f1.html", "ar/f1.html"] {
        let line = line(&site, page);
        let script = between(line, "data-hear=\"../", "\"");
        assert!(line.contains(" hidden") && !line.contains("data-recorded"), "{page}: {line}");
        assert_eq!(between(line, "data-hash=\"", "\""), hash(&site.files[script]), "{page}");
        assert_eq!(text(&site, page).matches(script).count(), 1, "{page}: it is loaded unasked");
    }
    let naming = site.files.iter().filter(|(path, bytes)| {
        let script = between(line(&site, "en/f1.html"), "data-hear=\"../a/", "\"");
        path.ends_with(".js") && String::from_utf8_lossy(bytes).contains(script)
    });
    assert_eq!(naming.count(), 0, "a script loads it by its name");
    let tongues = tongues(&site);
    assert_eq!(tongues.as_object().expect("an object").len(), 2);
    for tag in ["en", "ar"] {
        // Arabic has the English words here; what is filled in is set apart by marks that nobody sees.
        let said = |name: &str| {
            tongues[tag][name].as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "")
        };
        let words = ["start", "end", "what", "size"].map(said);
        assert_eq!(words, ["Listen to the questions", "End listening", "Listen: %", "% KB"], "{tag}");
        assert!(tongues[tag].get("recordings").is_none(), "{tag}: {tongues}");
    }
}

#[test]
fn only_the_letter_looks_for_a_voice_when_its_program_starts() {
    let site = letter_with(&[]);
    let boot = |page: &str| {
        text(&site, between(text(&site, page), "<script type=\"module\" src=\"../", "\"")).to_owned()
    };
    let (letter, answers) = (boot("en/f1.html"), boot("en/g1.html"));
    assert!(letter.contains("function fits(") && letter.contains("localService"), "{letter}");
    assert!(!answers.contains("fits") && !answers.contains("speech"), "{answers}");
}

#[test]
fn recordings_of_the_form_stand_in_a_list_of_their_language_by_what_they_say() {
    let site = letter_with(&["ar/letter-about-me.mp3", "ar/letter-about-title.mp3"]);
    let tongues = tongues(&site);
    let of = |place: usize| tongues["ar"]["recordings"][place].as_str().expect("an address and its hash");
    let list = &site.files[&format!("a/{}", of(0))];
    assert_eq!(of(1), hash(list));
    let list: Value = serde_json::from_slice(list).expect("it is JSON");
    // Arabic has the English words here.
    let entry = &list["Who is this about?"];
    let file = format!("a/{}", entry[0].as_str().expect("a file beside the script"));
    assert_eq!((site.files[&file].as_slice(), &entry[1]), (MP3.as_bytes(), &json!(MP3.len())));
    assert_eq!(list["Me"], *entry, "the same bytes are one file");
    assert_eq!(list.as_object().expect("an object").len(), 2, "{list}");

    assert!(tongues["en"].get("recordings").is_none(), "{tongues}");
    assert!(line(&site, "ar/f1.html").contains(" data-recorded"));
    assert!(!line(&site, "en/f1.html").contains(" data-recorded"));
    // They are fetched: no element plays them, and no page but the letter knows of them.
    assert!(!text(&site, "headers.toml").contains("media-src"));
    assert!(!text(&site, "ar/f1.html").contains("<audio") && !text(&site, "ar/b3.html").contains("<audio"));
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
    let fixture =
        with(&["ar/f1.mp3", "fr/b3.mp3", "ar/n99.mp3", "en/letter-who.mp3", "en/letter-step-of.mp3"]);
    fixture.write("voices/en/b3.mp3", "RIFF");
    fs::remove_file(fixture.path("voices/LICENSE")).expect("it was there");
    let message = fixture.refused();
    for (file, why) in [
        ("ar/f1.mp3", "a survivor writes"),
        ("fr/b3.mp3", "does not publish the language `fr`"),
        ("ar/n99.mp3", "there is no page `n99`"),
        ("en/letter-who.mp3", "there is no message `letter-who`"),
        ("en/letter-step-of.mp3", "places to fill in"),
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
