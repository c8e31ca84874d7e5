//! Does a message have the forms by which its language counts? Asked of Unicode's plural rules (CLDR).

use std::collections::BTreeSet;

use i18n::{Selection, Wording};
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use super::Finding;

/// Unicode's categories and their names in Fluent.
const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// The form that is shown for whatever has none of its own.
const LAST_RESORT: &str = "other";

/// Everything wrong with the forms of these messages, in the language `locale`.
pub(super) fn check(locale: &str, wordings: &[Wording]) -> Vec<Finding> {
    // A tag that is none is told where the list of languages is checked.
    let Some(counting) = Counting::of(locale) else {
        return Vec::new();
    };
    let of_message = |wording: &Wording| {
        let numbers = wording.selections.iter().filter(|selection| chooses_by_number(selection));
        let messages = numbers.flat_map(|selection| counting.complaints(locale, selection));
        messages.map(|message| Finding::problem(locale, wording, message)).collect::<Vec<_>>()
    };
    wordings.iter().flat_map(of_message).collect()
}

/// How a language counts.
struct Counting {
    rules: PluralRules,
}

impl Counting {
    fn of(locale: &str) -> Option<Self> {
        let locale = Locale::try_from_str(locale).ok()?;
        let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()?;
        Some(Self { rules })
    }

    fn complaints(&self, locale: &str, selection: &Selection) -> Vec<String> {
        let known = self.forms();
        let counts = format!("{locale} counts with {}", known.join(", "));
        let mut complaints = Vec::new();
        for form in selection.forms.iter().filter(|form| !is_number(form) && !known.contains(&form.as_str()))
        {
            let what = if CATEGORIES.iter().any(|(_, name)| name == form) {
                "is never chosen in this language"
            } else {
                "is no plural form"
            };
            complaints.push(format!("the form `{form}` {what}: {counts}; remove it, or correct its name"));
        }
        let missing: Vec<&str> = self.missing(selection).into_iter().collect();
        if !missing.is_empty() {
            let (forms, by) = (missing.join("`, `"), &selection.by);
            complaints
                .push(format!("chooses by ${by} without the form `{forms}`: {counts}; add what is missing"));
        }
        complaints
    }

    /// Every form that the language has, for whole numbers or others.
    fn forms(&self) -> Vec<&'static str> {
        let categories: Vec<PluralCategory> = self.rules.categories().collect();
        let known = CATEGORIES.iter().filter(|(category, _)| categories.contains(category));
        known.map(|(_, name)| *name).collect()
    }

    /// The forms that some whole number needs and does not find. A form for exactly that number will do.
    fn missing(&self, selection: &Selection) -> BTreeSet<&'static str> {
        let has = |form: &str| selection.forms.iter().any(|found| found == form);
        let mut missing = BTreeSet::new();
        for number in counted() {
            let category = self.rules.category_for(number);
            let name = CATEGORIES
                .iter()
                .find(|(known, _)| *known == category)
                .map_or(LAST_RESORT, |(_, name)| *name);
            if !has(name) && !has(&number.to_string()) {
                missing.insert(name);
            }
        }
        if !has(LAST_RESORT) {
            missing.insert(LAST_RESORT);
        }
        missing
    }
}

/// The numbers that are tried. Rules look at the last two digits, and at round numbers; what our messages count
/// (days, letters, characters) never reaches a million, from which on some languages have a form of its own.
fn counted() -> impl Iterator<Item = usize> {
    (0..=200).chain([1_000, 10_000, 100_000])
}

/// Whether a message chooses by a number. `*[other]` alone could be both; by a text it would be no choice.
fn chooses_by_number(selection: &Selection) -> bool {
    let is_plural = |form: &String| {
        is_number(form) || (form != LAST_RESORT && CATEGORIES.iter().any(|(_, name)| name == form))
    };
    selection.forms.iter().any(is_plural) || selection.forms == [LAST_RESORT]
}

fn is_number(form: &str) -> bool {
    form.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(locale: &str, forms: &[&str]) -> Vec<String> {
        let forms = forms.iter().map(|form| (*form).to_owned()).collect();
        let selection = Selection { by: "days".to_owned(), forms };
        assert!(chooses_by_number(&selection));
        Counting::of(locale).expect("Unicode knows it").complaints(locale, &selection)
    }

    #[test]
    fn each_language_is_asked_for_its_own_forms() {
        for (locale, forms) in [
            ("en", &["one", "other"][..]),
            ("ar", &["zero", "one", "two", "few", "many", "other"]),
            ("pl", &["one", "few", "many", "other"]),
            ("my", &["other"]),
        ] {
            assert_eq!(complaints(locale, forms), Vec::<String>::new(), "{locale}");
        }
    }

    #[test]
    fn a_form_for_fractions_alone_may_be_left_out() {
        assert!(complaints("cs", &["one", "few", "other"]).is_empty());
        assert!(complaints("cs", &["one", "few", "many", "other"]).is_empty());
    }

    #[test]
    fn a_form_that_lacks_is_named_with_all_that_the_language_has() {
        assert_eq!(
            complaints("ar", &["one", "other"]),
            ["chooses by $days without the form `few`, `many`, `two`, `zero`: \
              ar counts with zero, one, two, few, many, other; add what is missing"]
        );
    }

    #[test]
    fn a_form_of_another_language_and_a_misspelt_one_are_named() {
        let found = complaints("en", &["one", "few", "others", "other"]);
        assert_eq!(found.len(), 2);
        assert!(
            found[0]
                .starts_with("the form `few` is never chosen in this language: en counts with one, other")
        );
        assert!(found[1].starts_with("the form `others` is no plural form"));
    }

    #[test]
    fn a_form_for_one_number_stands_for_a_form_that_has_no_other() {
        assert!(complaints("ar", &["0", "1", "2", "few", "many", "other"]).is_empty());
        assert_eq!(complaints("pl", &["1", "2", "many", "other"]).len(), 1, "few is not only 2");
    }

    #[test]
    fn a_choice_by_words_is_none_by_number() {
        let forms = ["police", "other"].map(str::to_owned).to_vec();
        assert!(!chooses_by_number(&Selection { by: "kind".to_owned(), forms }));
    }
}
