//! How a language counts, by Unicode's rules, for whatever is not a browser: those know the rules themselves.
//!
//! The crate that Fluent's runtime asks (`intl_pluralrules` 7.0.2) forgets to take the remainder where a rule names a
//! range: "365 days" get the wrong form in Arabic, and "23 letters" in Russian.

use std::cell::RefCell;
use std::collections::BTreeMap;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

thread_local! {
    /// Rules by the tag of their language; `None` where the tag is none.
    static RULES: RefCell<BTreeMap<String, Option<PluralRules>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The plural category of a number in a language, as Fluent names it; `other` for a tag that is none.
pub(crate) fn category(lang: &str, number: i64) -> String {
    RULES.with_borrow_mut(|known| {
        let rules = known.entry(lang.to_owned()).or_insert_with(|| rules(lang));
        let category = rules.as_ref().map_or(PluralCategory::Other, |rules| rules.category_for(number));
        name(category).to_owned()
    })
}

fn rules(lang: &str) -> Option<PluralRules> {
    let locale = Locale::try_from_str(lang).ok()?;
    PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_by_their_last_digits_where_the_language_does() {
        let forms = |lang, numbers: [i64; 5]| numbers.map(|number| category(lang, number));
        assert_eq!(forms("ar", [0, 2, 110, 365, 100]), ["zero", "two", "few", "many", "other"]);
        assert_eq!(forms("ru", [1, 23, 12, 111, 121]), ["one", "few", "many", "many", "one"]);
        assert_eq!(forms("en", [0, 1, 2, 21, 101]), ["other", "one", "other", "other", "other"]);
        assert_eq!(category("no tag", 1), "other");
    }
}
