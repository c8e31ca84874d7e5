//! The table of journeys × engines × languages: what every run of the tests walks, and what `cargo xtask test --all` does.

use anyhow::Result;
use i18n::{Locale, languages};

use crate::browser::Engine;
use crate::places::root;

/// A way through the site that a person takes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Journey {
    /// Reading: a page of each kind.
    Pages,
    /// Leaving in the middle, and Back.
    Leave,
    /// Searching the questions.
    Search,
    /// A letter from the first screen to the agency.
    Letter,
    /// A letter with a code, the agency's answer, and reading it.
    Conversation,
}

/// Every language.
const EVERY: &[&str] = &["*"];

/// What every run walks. Every cell of a journey costs the time of a browser, so the cheap ones have all languages in the
/// engine of most phones, and the others one of each direction, so that over the table every language meets two engines.
const BALANCED: [(Journey, Engine, &[&str]); 15] = [
    (Journey::Pages, Engine::Chromium, EVERY),
    (Journey::Pages, Engine::Firefox, &["en", "ar", "bn", "fa", "pt", "uk"]),
    (Journey::Pages, Engine::WebKit, &["es", "fr", "hi", "ru", "ur", "zh"]),
    (Journey::Leave, Engine::Chromium, &["en", "ar"]),
    (Journey::Leave, Engine::Firefox, &["en"]),
    (Journey::Leave, Engine::WebKit, &["ar"]),
    (Journey::Search, Engine::Chromium, &["en", "hi"]),
    (Journey::Search, Engine::Firefox, &["ar"]),
    (Journey::Search, Engine::WebKit, &["ru"]),
    (Journey::Letter, Engine::Chromium, EVERY),
    (Journey::Letter, Engine::Firefox, &["ur"]),
    (Journey::Letter, Engine::WebKit, &["zh"]),
    (Journey::Conversation, Engine::Chromium, &["uk"]),
    (Journey::Conversation, Engine::Firefox, &["en"]),
    (Journey::Conversation, Engine::WebKit, &["ar"]),
];

/// Whether this run is `cargo xtask test --all`.
pub fn is_everything() -> bool {
    std::env::var_os("WAYMARK_ALL").is_some_and(|value| !value.is_empty())
}

/// The engines of a test that needs no protocol of Chromium's own: Chromium in every run, and with `--all` the others,
/// too.
pub fn engines() -> &'static [Engine] {
    let every = &[Engine::Chromium, Engine::Firefox, Engine::WebKit];
    if is_everything() { every } else { &every[..1] }
}

/// The engines beside Chromium, with the languages in which they are asked: one of each direction; with `--all` both in
/// both.
pub fn beside_chromium() -> [(Engine, &'static [&'static str]); 2] {
    if is_everything() {
        [(Engine::Firefox, &["en", "ar"]), (Engine::WebKit, &["en", "ar"])]
    } else {
        [(Engine::Firefox, &["en"]), (Engine::WebKit, &["ar"])]
    }
}

/// Every published language, in its order.
///
/// # Errors
/// If `locales/languages.toml` can't be read.
pub fn every_language() -> Result<Vec<Locale>> {
    let list = std::fs::read_to_string(root().join("locales/languages.toml"))?;
    Ok(languages::parse(&list)?)
}

/// Where this journey is walked in this run: each engine with its languages.
///
/// # Errors
/// If the languages can't be read.
pub fn walks(journey: Journey) -> Result<Vec<(Engine, Vec<Locale>)>> {
    let all = is_everything();
    let languages = every_language()?;
    let cells = BALANCED.iter().filter(|(of, _, _)| *of == journey);
    Ok(cells
        .map(|(_, engine, tags)| {
            let is_walked = |locale: &&Locale| all || *tags == EVERY || tags.contains(&locale.tag.as_str());
            (*engine, languages.iter().filter(is_walked).cloned().collect())
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_journey_is_walked_in_every_engine() {
        let cells: BTreeSet<String> =
            BALANCED.iter().map(|(journey, engine, _)| format!("{journey:?} {engine:?}")).collect();
        assert_eq!(cells.len(), BALANCED.len());
        assert_eq!(cells.len(), 5 * 3);
    }

    #[test]
    fn every_language_of_the_table_exists_and_each_is_read_in_two_engines() {
        let tags: BTreeSet<String> =
            every_language().expect("the list is there").into_iter().map(|locale| locale.tag).collect();
        let named: BTreeSet<String> =
            BALANCED.iter().flat_map(|(_, _, tags)| *tags).map(|tag| (*tag).to_owned()).collect();
        assert!(named.iter().all(|tag| tag == "*" || tags.contains(tag)), "{named:?}");
        let beside: BTreeSet<String> = BALANCED
            .iter()
            .filter(|(journey, engine, _)| *journey == Journey::Pages && *engine != Engine::Chromium)
            .flat_map(|(_, _, tags)| *tags)
            .map(|tag| (*tag).to_owned())
            .collect();
        assert_eq!(beside, tags);
    }

    #[test]
    fn both_directions_are_written_in_more_than_one_engine() {
        for (journey, one, other) in
            [(Journey::Letter, "ur", "zh"), (Journey::Conversation, "ar", "en"), (Journey::Leave, "ar", "en")]
        {
            let beside =
                BALANCED.iter().filter(|(of, engine, _)| *of == journey && *engine != Engine::Chromium);
            let tags: Vec<_> = beside.flat_map(|(_, _, tags)| *tags).collect();
            assert!(tags.contains(&&one) && tags.contains(&&other), "{journey:?}: {tags:?}");
        }
    }
}
