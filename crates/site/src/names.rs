//! Names of countries and languages, and their order, in every language: Unicode's data through ICU4X, not
//! ours to write.

use std::cmp::Ordering;

use directory::content::CountryCode;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu::locale::Locale;
use icu::locale::subtags::{Language, Region};

use crate::BuildError;

/// Names as one language says them.
pub(crate) struct Names {
    locale: String,
    regions: RegionDisplayNames,
    languages: LanguageDisplayNames,
    collator: CollatorBorrowed<'static>,
}

impl Names {
    /// The names in the language `tag`.
    pub(crate) fn new(tag: &str) -> Result<Self, BuildError> {
        let missing = |what: &str| BuildError::Name { locale: tag.to_owned(), what: what.to_owned() };
        let locale = Locale::try_from_str(tag).map_err(|_| missing("the language itself"))?;
        let options = DisplayNamesOptions::default();
        Ok(Self {
            locale: tag.to_owned(),
            regions: RegionDisplayNames::try_new((&locale).into(), options)
                .map_err(|_| missing("countries"))?,
            languages: LanguageDisplayNames::try_new((&locale).into(), options)
                .map_err(|_| missing("languages"))?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default())
                .map_err(|_| missing("the alphabet"))?,
        })
    }

    /// The name of a country. Every country of the site has to have one: a page of numbers without the
    /// country's name would be dangerous.
    pub(crate) fn country(&self, code: CountryCode) -> Result<String, BuildError> {
        let region = Region::try_from_str(code.as_str()).ok();
        let name = region.and_then(|region| self.regions.of(region));
        name.map(str::to_owned)
            .ok_or_else(|| BuildError::Name { locale: self.locale.clone(), what: code.to_string() })
    }

    /// The name of a language, `None` when Unicode's data has none (Rohingya): then its tag has to do.
    pub(crate) fn language(&self, tag: &str) -> Option<String> {
        let language = Language::try_from_str(tag.split('-').next()?).ok()?;
        self.languages.of(language).map(str::to_owned)
    }

    /// The order of this language's alphabet.
    pub(crate) fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> CountryCode {
        text.parse().expect("the fixture is right")
    }

    #[test]
    fn countries_have_names_in_each_language() {
        let name =
            |tag, cc| Names::new(tag).and_then(|names| names.country(code(cc))).expect("Unicode knows it");
        assert_eq!(name("en", "DE"), "Germany");
        assert_eq!(name("ar", "DE"), "ألمانيا");
    }

    #[test]
    fn languages_have_names_too() {
        let names = Names::new("en").expect("Unicode knows English");
        assert_eq!(names.language("uk").as_deref(), Some("Ukrainian"));
        assert_eq!(names.language("xx"), None);
    }

    #[test]
    fn accents_do_not_send_a_name_to_the_end() {
        let names = Names::new("fr").expect("Unicode knows French");
        assert_eq!(names.compare("États-Unis", "France"), Ordering::Less);
    }

    #[test]
    fn a_country_that_does_not_exist_is_refused() {
        let names = Names::new("en").expect("Unicode knows English");
        assert!(names.country(code("QZ")).is_err());
    }
}
