//! Listening to a page: offered where it can do no harm, and silent until somebody presses.

use app::{Page, Recording};
use i18n::msg;

use crate::site::{Site, tags, values};

/// Whether it may be listened to as a whole.
fn may_sound(page: &Page) -> bool {
    !matches!(page, Page::Picker | Page::Letter | Page::Answers)
}

/// A site with a recording of this page.
fn recorded(code: &str) -> Site {
    let mut site = Site::read();
    let recording = Recording { href: "a/0000000000000011.mp3".to_owned(), bytes: 734_000 };
    site.content.audio.insert(code.to_owned(), recording);
    site
}

#[test]
fn the_phones_voice_is_offered_hidden_and_not_where_she_writes_or_chooses_a_language() {
    let site = Site::read();
    for page in site.pages() {
        let html = site.render(&page);
        let lines: Vec<&str> = tags(&html, "p").filter(|tag| tag.contains("id=\"listen\"")).collect();
        assert_eq!(lines.len(), usize::from(may_sound(&page) || page == Page::Letter), "{page:?}");
        assert!(lines.iter().all(|line| line.contains(" hidden")), "{page:?}: {lines:?}");
        assert_eq!(html.contains(" data-stop=\""), may_sound(&page), "{page:?}");
        let script = values(&html, "src").any(|address| address.ends_with(&site.assets.speak_js.href));
        assert_eq!(script, may_sound(&page), "{page:?}");
        assert_eq!(tags(&html, "audio").count(), 0, "{page:?}");
    }
}

#[test]
fn the_letter_has_a_line_to_hear_its_questions_that_waits_and_outlives_the_start_of_the_form() {
    let mut site = Site::read();
    let html = site.render(&Page::Letter);
    let (before, form) = html.split_once("id=\"letter\"").expect("the place of the form");
    assert!(!form.contains("id=\"listen\""), "the form empties its place when it starts");
    let line = before.split("id=\"listen\"").nth(1).expect("the line of listening");
    let (tag, inside) = line.split_once('>').expect("its tag ends");
    assert!(tag.contains(" hidden") && !tag.contains("data-recorded"), "{tag}");
    for named in ["data-hear=\"../a/0000000000000011.js\"", "data-hash=\"sha256-11\""] {
        assert!(tag.contains(named), "{named} is not in {tag}");
    }
    assert!(
        inside.starts_with("<button type=\"button\""),
        "what shows the line takes its first element: {inside}"
    );
    for words in [msg::LISTEN_FORM, msg::LISTEN_NEAR] {
        assert!(inside.contains(&site.catalog.t(words)), "{inside}");
    }
    // Nobody pays for it who does not press.
    assert_eq!(html.matches(&site.assets.hear_js.href).count(), 1, "{html}");

    site.content.letter_is_recorded = true;
    assert!(site.render(&Page::Letter).contains(" data-recorded"));
    site.mirror.open_letters.clear();
    assert!(!site.render(&Page::Letter).contains("id=\"listen\""), "there is no form to be heard");
}

#[test]
fn a_recording_takes_the_place_of_the_voice_on_its_page_alone() {
    let site = recorded("B3");
    for page in site.pages() {
        let html = site.render(&page);
        let is_recorded = page.code() == "B3";
        assert_eq!(tags(&html, "audio").count(), usize::from(is_recorded), "{page:?}");
        assert_eq!(html.contains(" data-stop=\""), may_sound(&page) && !is_recorded, "{page:?}");
    }
}

#[test]
fn before_the_player_stand_its_size_and_that_others_may_hear() {
    let site = recorded("B3");
    let html = site.render(&Page::Guide("B3".to_owned()));
    let player = tags(&html, "audio").next().expect("a player");
    assert!(player.contains(" controls") && !player.contains("autoplay"), "{player}");
    assert!(player.contains("preload=\"none\""), "{player}");
    assert!(player.contains("src=\"../a/0000000000000011.mp3\""), "{player}");
    let before = html.split("<audio").next().expect("split gives a first part");
    let before = before.split("id=\"listen\"").nth(1).expect("the line of listening");
    assert!(before.contains(&site.catalog.t(msg::LISTEN_NEAR)), "{before}");
    // What is filled in is set apart by marks that nobody sees.
    let before = before.replace(['\u{2068}', '\u{2069}'], "");
    assert!(before.contains("0.8 MB"), "rounded up: {before}");
}

#[test]
fn a_recording_of_the_letter_is_never_played() {
    let site = recorded("F1");
    assert_eq!(tags(&site.render(&Page::Letter), "audio").count(), 0);
}
