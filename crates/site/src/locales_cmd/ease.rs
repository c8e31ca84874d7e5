//! How easily a file of words is read: Flesch's reading ease, with the coefficients of each language, by `readsight`. 100 is
//! very easy, 70 plain (a reader of eleven), 30 hard.
//!
//! Only where there is such a formula that was made for the language (English, Spanish, French, Portuguese, Russian). For the
//! other scripts nobody has one that can be trusted, and for Chinese none at all.

use std::collections::BTreeMap;

use i18n::Wording;
use readsight::ReadSight;

use super::finding::{Finding, Weight};

/// What a file has to reach. The issue asks for readers of nine to eleven years.
const PLAIN: i32 = 70;

/// A formula says something about a page, and nothing about two sentences.
const ENOUGH_WORDS: usize = 100;

/// Files with names of laws, offices and lines, and those with hardly a sentence.
const NAMES: [&str; 4] = ["brand.ftl", "facts.ftl", "lines.ftl", "picker.ftl"];

/// The reading ease of each file that holds sentences; empty where there is no formula.
pub(super) fn of_files(locale: &str, wordings: &[Wording]) -> BTreeMap<String, i32> {
    let Some(formula) = formula(locale) else { return BTreeMap::new() };
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for wording in wordings {
        let file = wording.place.file.rsplit('/').next().unwrap_or_default();
        if let Some(reading) = wording.readings.last().filter(|_| !NAMES.contains(&file)) {
            let text = texts.entry(file.to_owned()).or_default();
            text.push_str(reading);
            text.push_str(if reading.ends_with(['.', '?', '!', ':']) { "\n" } else { ".\n" });
        }
    }
    let enough = |text: &String| text.split_whitespace().count() >= ENOUGH_WORDS;
    let graded = texts.into_iter().filter(|(_, text)| enough(text)).filter_map(|(file, text)| {
        let result = formula.score("flesch_reading_ease", &text).ok()?;
        Some((file, result.score.round() as i32))
    });
    graded.collect()
}

/// Files that are not plain. In English that is a problem; elsewhere somebody should look, but for Russian, whose long
/// words make everything look hard to the formula.
pub(super) fn check(locale: &str, is_reference: bool, ease: &BTreeMap<String, i32>) -> Vec<Finding> {
    if locale.starts_with("ru") {
        return Vec::new();
    }
    let weight = if is_reference { Weight::Problem } else { Weight::Warning };
    let hard = ease.iter().filter(|(_, ease)| **ease < PLAIN);
    hard.map(|(file, ease)| {
        let message = format!(
            "has a reading ease of {ease}; {PLAIN} is plain and the least, use shorter words and sentences"
        );
        Finding { weight, ..Finding::of_language(locale, &format!("locales/{locale}/{file}"), 1, message) }
    })
    .collect()
}

fn formula(locale: &str) -> Option<ReadSight> {
    let language = locale.split('-').next()?;
    let known = match language {
        "en" => "en-us",
        "es" | "fr" | "pt" | "ru" => language,
        _ => return None,
    };
    ReadSight::new(known).ok()
}

#[cfg(test)]
mod tests {
    use i18n::Place;

    use super::*;

    fn graded(text: &str) -> i32 {
        let wording = Wording {
            id: "home-a".to_owned(),
            place: Place { file: "locales/en/home.ftl".to_owned(), line: 1 },
            readings: vec![vec![text; 20].join(" ")],
            selections: Vec::new(),
            mentions: Vec::new(),
        };
        of_files("en", &[wording])["home.ftl"]
    }

    #[test]
    fn the_language_of_offices_is_told_from_plain_words() {
        let plain = graded("You can ask for a lawyer. It may be free. Ask first.");
        let office = graded(
            "Beneficiaries may be eligible for compensatory remuneration subject to administrative determination.",
        );
        assert!(plain > PLAIN && office < PLAIN, "{plain} {office}");
        let ease = BTreeMap::from([("home.ftl".to_owned(), office)]);
        assert!(check("en", true, &ease)[0].message.contains("70 is plain and the least"));
    }

    #[test]
    fn a_language_without_a_formula_has_no_number() {
        assert!(of_files("ur", &[]).is_empty() && formula("zh").is_none());
    }
}
