//! How many years of school a file of words asks of its reader: the grade level of Flesch and Kincaid, with the
//! coefficients of each language, by `readsight`.
//!
//! Only where there is such a formula (English, Spanish, French, Portuguese, Russian). For the other scripts nobody has one
//! that can be trusted, and for Chinese none at all.

use std::collections::BTreeMap;

use i18n::Wording;
use readsight::ReadSight;

use super::finding::{Finding, Weight};

/// The years of school of a reader of eleven (issue "for a reader of nine to eleven years"), in tenths.
const ENGLISH: i32 = 60;

/// Translations grow longer, and formulas differ: more than this should be looked at, in tenths.
const OTHERS: i32 = 90;

/// A formula says something about a page, and nothing about two sentences.
const ENOUGH_WORDS: usize = 100;

/// Files with names of laws, offices and lines, and those with hardly a sentence.
const NAMES: [&str; 4] = ["brand.ftl", "facts.ftl", "lines.ftl", "picker.ftl"];

/// The grade of each file that holds sentences, in tenths of a year; empty where there is no formula.
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
        let result = formula.score("flesch_kincaid_grade_level", &text).ok()?;
        Some((file, (result.score.max(0.0) * 10.0).round() as i32))
    });
    graded.collect()
}

/// Files that ask for too many years of school. In English that is a problem, elsewhere somebody should look.
pub(super) fn check(locale: &str, is_reference: bool, grades: &BTreeMap<String, i32>) -> Vec<Finding> {
    let most = if is_reference { ENGLISH } else { OTHERS };
    let weight = if is_reference { Weight::Problem } else { Weight::Warning };
    let hard = grades.iter().filter(|(_, grade)| **grade > most);
    hard.map(|(file, grade)| Finding {
        weight,
        ..Finding::of_language(
            locale,
            &format!("locales/{locale}/{file}"),
            1,
            format!(
                "asks for {}.{} years of school; {} are the most, use shorter words and sentences",
                grade / 10,
                grade % 10,
                most / 10
            ),
        )
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
        assert!(plain < ENGLISH && office > ENGLISH, "{plain} {office}");
        let grades = BTreeMap::from([("home.ftl".to_owned(), office)]);
        assert!(check("en", true, &grades)[0].message.contains("years of school; 6 are the most"));
    }

    #[test]
    fn a_language_without_a_formula_has_no_grade() {
        assert!(of_files("ur", &[]).is_empty() && formula("zh").is_none());
    }
}
