//! Was something left in English?

use std::collections::BTreeMap;

use i18n::Wording;

use super::Finding;
use super::lint::Lint;

/// Every message of the language `locale` that has the very words of the reference. Names and numbers may.
pub(super) fn check(locale: &str, reference: &[Wording], own: &[Wording], lint: &Lint) -> Vec<Finding> {
    let english: BTreeMap<&str, &Wording> =
        reference.iter().map(|wording| (wording.id.as_str(), wording)).collect();
    let is_same = |wording: &&Wording| {
        let there = english.get(wording.id.as_str());
        there.is_some_and(|there| there.readings == wording.readings)
            && wording.readings.iter().any(|reading| has_words(reading))
            && !lint.may_be_same(locale, &wording.id)
    };
    let message =
        "is word for word the English text; translate it, or say in lint.toml, [[same]], why it stays";
    own.iter().filter(is_same).map(|wording| Finding::warning(locale, wording, message.to_owned())).collect()
}

/// Whether anything is left to read besides what is filled in.
fn has_words(reading: &str) -> bool {
    let mut filled_in = false;
    reading.chars().any(|c| {
        match c {
            '{' => filled_in = true,
            '}' => filled_in = false,
            _ => {}
        }
        !filled_in && c.is_alphabetic()
    })
}

#[cfg(test)]
mod tests {
    use super::has_words;

    #[test]
    fn what_is_filled_in_is_no_word_of_the_message() {
        assert!(!has_words("{$path}: {$message}"));
        assert!(!has_words("112 / 113"));
        assert!(has_words("Write: {$word}"));
    }
}
