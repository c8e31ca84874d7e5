//! The browser's reading of the letter's words is Fluent's reading, message for message.

use std::fs;
use std::path::Path;

use i18n::{Catalog, Dir, PageCatalog, Value};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

/// Stands in for the browser's `Intl.PluralRules`, which has the same rules.
fn plural(lang: &str, number: i64) -> String {
    let locale = Locale::try_from_str(lang).expect("a tag");
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).expect("rules");
    let category = match rules.category_for(number) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        _ => "other",
    };
    category.to_owned()
}

/// The files whose words a browser reads, with the names of their numbers and of their texts.
const FILES: [(&str, &[&str], &[&str]); 3] = [
    (
        "letter",
        &["step", "all", "days", "left", "over", "seconds"],
        &["day", "first", "last", "from", "until", "zone", "name", "what"],
    ),
    ("answers", &["left", "over", "seconds", "number", "from", "to", "group", "count"], &["name", "day"]),
    (
        "files",
        &["count", "seconds", "minutes", "hours"],
        &["name", "names", "size", "what", "sent", "all", "bytes", "kind", "number"],
    ),
];

fn words(lang: &str, file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    fs::read_to_string(root.join(lang).join(format!("{file}.ftl"))).expect("the words of a page")
}

fn both(lang: &str, source: &str) -> (Catalog, PageCatalog) {
    let dir = if lang == "ar" { Dir::Rtl } else { Dir::Ltr };
    let full = Catalog::new(&i18n::Locale::plain(lang, dir), &[("letter.ftl".into(), source.into())])
        .expect("no error");
    let page = PageCatalog::new(lang, source.to_owned().leak(), plural).expect("no error");
    (full, page)
}

#[test]
fn every_message_that_a_browser_reads_is_the_same_with_every_number() {
    for (lang, (file, numbers, texts)) in
        ["en", "ar"].into_iter().flat_map(|lang| FILES.map(|file| (lang, file)))
    {
        let (full, page) = both(lang, &words(lang, file));
        let ids: Vec<&str> = full.words().ids().collect();
        assert!(ids.len() > 80, "{lang} has {} messages in {file}", ids.len());
        for number in (0..=120).chain([999, 1_000, 20_000, 1_000_000]) {
            let numbers = numbers.iter().map(|name| (*name, Value::from(number)));
            let texts = texts.iter().map(|name| (*name, Value::from("مكتب Desk 1")));
            let values: Vec<(&str, Value)> = numbers.chain(texts).collect();
            for id in &ids {
                assert_eq!(page.by_id(id, &values), full.by_id(id, &values), "{lang} {id} {number}");
            }
        }
        assert!(full.take_problems().is_empty());
    }
}

#[test]
fn exact_numbers_text_selectors_and_references_read_the_same() {
    let source = "a = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n } of { b }\n}\nb = B{ \"!\" }\nc = { $w ->\n    [x] X\n   *[y] Y { $w }\n}\n";
    let (full, page) = both("en", source);
    for number in 0..5 {
        for word in ["x", "y", "z"] {
            let values = [("n", number.into()), ("w", word.into())];
            for id in ["a", "b", "c"] {
                assert_eq!(page.by_id(id, &values), full.by_id(id, &values), "{id} {number} {word}");
            }
        }
    }
}

#[test]
fn what_is_missing_or_goes_in_circles_is_none_and_ends() {
    let (_, page) = both("en", "a = { b }\nb = { a }\nc = { $n }\n");
    assert_eq!(page.by_id("a", &[]), None);
    assert_eq!(page.by_id("c", &[]), None);
    assert_eq!(page.by_id("nothing", &[]), None);
    assert!(PageCatalog::new("en", "a = {", plural).is_none());
}
