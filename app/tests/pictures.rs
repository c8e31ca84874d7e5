//! What is drawn, and what is not: pictograms of our own beside words (AX-11), and on the page of languages nothing but
//! their names, no flags (AX-7).
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/site.rs"]
#[allow(dead_code, reason = "the other tests need the rest of it")]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use app::parts::icon::Icon;
use app::{Aloud, Page, Recording};
use site::{Site, root, tags, values};

/// The folders whose files go into a mirror, or into the programs that make it.
const PUBLISHED: [&str; 6] = ["app", "content", "crates", "locales", "public", "style"];

/// The language whose name is recorded.
const RECORDED: &str = "es";

/// How names of pictures, fonts, sounds and films end.
const MEDIA: [&str; 22] = [
    "avif", "bmp", "eot", "gif", "heic", "ico", "jpeg", "jpg", "m4a", "mp3", "mp4", "ogg", "opus", "otf",
    "png", "svg", "ttf", "wav", "webm", "webp", "woff", "woff2",
];

/// The lines of all pictograms, as they stand in the source.
fn ours() -> BTreeSet<&'static str> {
    let source = include_str!("../src/parts/icon.rs").split('"');
    let is_line =
        |text: &&str| text.starts_with('M') && text.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    source.filter(is_line).collect()
}

/// The elements of one kind: what stands in their opening tag, and what is in them.
fn elements<'a>(html: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    html.split(start.as_str())
        .skip(1)
        .filter(|rest| rest.starts_with([' ', '>']))
        .filter_map(|rest| rest.split_once('>'))
        .filter_map(|(tag, rest)| Some((tag, rest.split_once(end.as_str())?.0)))
        .collect()
}

/// What can be read of a piece of HTML.
fn text(html: &str) -> String {
    html.split('<')
        .enumerate()
        .map(|(i, part)| if i == 0 { part } else { part.split_once('>').unwrap_or_default().1 })
        .collect()
}

/// Every file below a folder but those of tests.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| !path.ends_with("tests"))
        .flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] })
        .collect()
}

fn published() -> Vec<PathBuf> {
    let files: Vec<PathBuf> = PUBLISHED.iter().flat_map(|folder| files_below(&root().join(folder))).collect();
    assert!(files.len() > 300, "{} files", files.len());
    files
}

/// The names of these files from the root of the repository on.
fn names(files: impl IntoIterator<Item = PathBuf>) -> Vec<String> {
    let name = |file: PathBuf| file.strip_prefix(root()).map(|name| name.to_string_lossy().into_owned());
    let mut names: Vec<String> = files.into_iter().filter_map(|file| name(file).ok()).collect();
    names.sort();
    names
}

#[test]
fn no_two_pictograms_are_drawn_alike() {
    assert_eq!(ours().len(), Icon::ALL.len());
}

#[test]
fn every_picture_of_a_page_is_a_pictogram_of_ours_beside_words_and_says_nothing_itself() {
    let site = Site::read();
    let ours = ours();
    for page in site.pages() {
        let html = site.render(&page);
        let drawings: Vec<&str> = tags(&html, "svg").collect();
        assert!(!drawings.is_empty(), "{page:?} has no picture at all");
        for drawing in drawings {
            assert!(drawing.contains("aria-hidden=\"true\""), "{page:?}: {drawing}");
        }
        for line in values(&html, "d") {
            assert!(ours.contains(line), "{page:?}: {line}");
        }
        for other in ["canvas", "embed", "iframe", "img", "object", "picture", "video"] {
            assert_eq!(tags(&html, other).count(), 0, "{page:?}: {other}");
        }
        for name in ["a", "button", "h1", "h2", "summary"] {
            for (tag, inside) in elements(&html, name) {
                let is_named = !text(inside).trim().is_empty() || tag.contains("aria-label=");
                assert!(is_named, "{page:?}: no words in <{name}{tag}>{inside}");
            }
        }
    }
}

#[test]
fn pictures_are_drawn_in_one_file_and_given_away_with_it() {
    let licence = fs::read_to_string(root().join("public/LICENSE")).expect("the licence can be read");
    let is_media = |file: &PathBuf| {
        let end = file.extension().map(|end| end.to_string_lossy().to_ascii_lowercase());
        end.is_some_and(|end| MEDIA.contains(&end.as_str()))
    };
    let media = names(published().into_iter().filter(is_media));
    assert_eq!(media, ["public/icon.svg"], "a picture, font or sound that no licence names");
    let is_drawing = |file: &PathBuf| {
        let is_source = file.starts_with(root().join("app/src"));
        is_source
            && fs::read_to_string(file)
                .is_ok_and(|source| source.contains("<svg") || source.contains("<path"))
    };
    let drawing = names(published().into_iter().filter(is_drawing));
    assert_eq!(drawing, ["app/src/parts/icon.rs"]);
    for named in ["icon.svg", "app/src/parts/icon.rs", "CC0 1.0"] {
        assert!(licence.contains(named), "public/LICENSE does not name {named}");
    }
    for unfree in ["-NC", "-ND", "NonCommercial", "NoDerivatives"] {
        assert!(!licence.contains(unfree), "public/LICENSE: {unfree}");
    }
}

/// The picker of a mirror in every language there is, with a recording of one name.
fn picker() -> (Site, String) {
    let mut site = Site::read();
    let list = fs::read_to_string(root().join("locales/languages.toml")).expect("the list can be read");
    site.languages = i18n::languages::parse(&list).expect("the list is right");
    let aloud = |locale: &i18n::Locale| {
        let recording = Recording { href: "a/0000000000000013.mp3".to_owned(), bytes: 9_000 };
        let recording = Some(recording).filter(|_| locale.tag == RECORDED);
        (locale.tag.clone(), Aloud { words: format!("▶ {}", locale.endonym), recording })
    };
    site.content.aloud = site.languages.iter().map(aloud).collect();
    let html = site.render(&Page::Picker);
    (site, html)
}

#[test]
fn the_picker_is_the_names_of_the_languages_each_as_its_readers_write_it() {
    let (site, html) = picker();
    let (before, main) = html.split_once("<main").expect("there is a main part");
    let rows = elements(main, "li");
    assert_eq!(rows.len(), site.languages.len());
    assert!(rows.len() >= 12);
    for ((row, inside), locale) in rows.iter().zip(&site.languages) {
        let language = &locale.tag;
        let links = elements(inside, "a");
        let [(link, name)] = links.as_slice() else { panic!("{language}: one link, not {links:?}") };
        for (tag, attribute) in [
            (row, format!(" lang=\"{language}\"")),
            (row, format!(" dir=\"{}\"", locale.dir.as_str())),
            (link, format!("href=\"{language}/index.html\"")),
            (link, format!("hreflang=\"{language}\"")),
        ] {
            assert!(tag.contains(&attribute), "{language}: {attribute} is not in {tag}");
        }
        assert_eq!(text(name), locale.endonym);
        let is_flag = |c: char| {
            matches!(c, '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f3f3}' | '\u{1f3f4}' | '\u{2690}' | '\u{2691}')
        };
        assert!(!inside.contains(is_flag) && !name.contains("<svg"), "{language}: {inside}");
    }
    // Before them come only the ways out, and the ways to them.
    for (tag, _) in elements(before, "a") {
        assert!(tag.contains("data-exit") || tag.contains("href=\"#main\""), "before the languages: {tag}");
    }
}

#[test]
fn the_picker_needs_no_script_and_remembers_nothing() {
    let (site, html) = picker();
    for name in ["details", "form", "input", "select", "noscript", "template"] {
        assert_eq!(tags(&html, name).count(), 0, "{name}");
    }
    // All that needs a script is hidden until it runs, and stands in no link.
    let buttons: Vec<&str> = tags(&html, "button").collect();
    assert_eq!(buttons.len(), site.languages.len());
    assert!(buttons.iter().all(|button| button.contains(" hidden")), "{buttons:?}");
    assert!(elements(&html, "a").iter().all(|(_, inside)| !inside.contains("<button")));
    let scripts: Vec<&str> = tags(&html, "script").collect();
    for (script, asset) in scripts.iter().zip([&site.assets.exit_js, &site.assets.picker_js]) {
        assert!(script.contains(&asset.href) && script.contains(" defer"), "{script}");
    }
    assert_eq!(scripts.len(), 2, "{scripts:?}");
    for file in ["exit.js", "fits.js", "voice.js", "picker.js"] {
        let script = fs::read_to_string(root().join("public").join(file)).expect("the script can be read");
        for memory in ["cookie", "localStorage", "sessionStorage", "indexedDB", "caches", "location.search"] {
            assert!(!script.contains(memory), "public/{file}: {memory}");
        }
    }
}

#[test]
fn each_language_can_be_heard_by_a_button_that_is_named_in_it() {
    let (site, html) = picker();
    let rows = elements(&html, "li");
    for ((_, inside), locale) in rows.iter().zip(&site.languages) {
        let language = &locale.tag;
        let buttons = elements(inside, "button");
        let [(button, drawn)] = buttons.as_slice() else { panic!("{language}: {buttons:?}") };
        assert!(button.contains(&format!("aria-label=\"▶ {}\"", locale.endonym)), "{language}: {button}");
        assert!(button.contains("type=\"button\"") && drawn.contains("<svg"), "{language}: {button}");
        let sounds: Vec<&str> = tags(drawn, "audio").collect();
        assert_eq!(sounds.len(), usize::from(language == RECORDED), "{language}: {sounds:?}");
        for sound in sounds {
            assert!(sound.contains("preload=\"none\"") && !sound.contains("autoplay"), "{sound}");
            assert!(sound.contains("src=\"a/0000000000000013.mp3\""), "{sound}");
        }
    }
    assert_eq!(tags(&html, "audio").count(), 1);
}
