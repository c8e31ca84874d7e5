//! What is drawn, and what is not: pictograms of our own beside words (AX-11), and on the page of languages nothing but
//! their names, no flags (AX-7).
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/site.rs"]
#[allow(dead_code, reason = "the other tests need the rest of it")]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use app::Page;
use app::parts::icon::Icon;
use site::{Site, root, tags, values};

/// The folders whose files go into a mirror, or into the programs that make it.
const PUBLISHED: [&str; 6] = ["app", "content", "crates", "locales", "public", "style"];

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

/// The picker of a mirror in every language there is.
fn picker() -> (Site, String) {
    let mut site = Site::read();
    let list = fs::read_to_string(root().join("locales/languages.toml")).expect("the list can be read");
    site.languages = i18n::languages::parse(&list).expect("the list is right");
    let html = site.render(&Page::Picker);
    (site, html)
}

#[test]
fn the_picker_is_the_names_of_the_languages_each_as_its_readers_write_it() {
    let (site, html) = picker();
    let (before, main) = html.split_once("<main").expect("there is a main part");
    let links = elements(main, "a");
    assert_eq!(links.len(), site.languages.len());
    assert!(links.len() >= 12);
    for ((tag, inside), locale) in links.iter().zip(&site.languages) {
        let language = &locale.tag;
        for attribute in [
            format!("href=\"{language}/index.html\""),
            format!(" lang=\"{language}\""),
            format!("hreflang=\"{language}\""),
            format!("dir=\"{}\"", locale.dir.as_str()),
        ] {
            assert!(tag.contains(&attribute), "{language}: {attribute} is not in {tag}");
        }
        assert_eq!(text(inside), locale.endonym);
        let is_flag = |c: char| {
            matches!(c, '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f3f3}' | '\u{1f3f4}' | '\u{2690}' | '\u{2691}')
        };
        assert!(!inside.contains(is_flag) && !inside.contains("<svg"), "{language}: {inside}");
    }
    // Before them come only the ways out, and the ways to them.
    for (tag, _) in elements(before, "a") {
        assert!(tag.contains("data-exit") || tag.contains("href=\"#main\""), "before the languages: {tag}");
    }
}

#[test]
fn the_picker_needs_no_script_and_remembers_nothing() {
    let (site, html) = picker();
    for name in ["button", "details", "form", "input", "select", "noscript", "template"] {
        assert_eq!(tags(&html, name).count(), 0, "{name}");
    }
    let scripts: Vec<&str> = values(&html, "src").collect();
    assert_eq!(scripts, [site.assets.exit_js.as_str()]);
    let exit = fs::read_to_string(root().join("public/exit.js")).expect("the script can be read");
    for memory in ["cookie", "localStorage", "sessionStorage", "indexedDB", "caches"] {
        assert!(!exit.contains(memory), "public/exit.js: {memory}");
    }
}
