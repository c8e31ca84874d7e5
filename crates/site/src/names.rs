//! Names of countries and languages and their order, days, lists and fractions, in every language: Unicode's data
//! through ICU4X, not ours to write.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use app::Spelling;
use directory::Day;
use directory::content::CountryCode;
use icu::calendar::types::RataDie;
use icu::calendar::{Date, Gregorian};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use icu::locale::subtags::{Language, Region};

use crate::BuildError;

/// Names as one language says them.
pub(crate) struct Names {
    locale: String,
    regions: RegionDisplayNames,
    languages: LanguageDisplayNames,
    collator: CollatorBorrowed<'static>,
    days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    months: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    lists: ListFormatter,
    numbers: DecimalFormatter,
    /// Dates that were written already: thousands of sources were read on a few days.
    dates: RefCell<BTreeMap<String, String>>,
}

/// 1970-01-01, as ICU counts days.
const EPOCH: i64 = 719_163;

impl Names {
    /// The names in the language `tag`.
    pub(crate) fn new(tag: &str) -> Result<Self, BuildError> {
        let missing = |what: &str| BuildError::Name { locale: tag.to_owned(), what: what.to_owned() };
        let locale = Locale::try_from_str(tag).map_err(|_| missing("the language itself"))?;
        let options = DisplayNamesOptions::default();
        // The digits that all other numbers of the site have, and the calendar of the laws and pages that it names.
        let western = Locale::try_from_str(&format!("{tag}-u-nu-latn")).map_err(|_| missing("its digits"))?;
        Ok(Self {
            locale: tag.to_owned(),
            regions: RegionDisplayNames::try_new((&locale).into(), options)
                .map_err(|_| missing("countries"))?,
            languages: LanguageDisplayNames::try_new((&locale).into(), options)
                .map_err(|_| missing("languages"))?,
            collator: Collator::try_new((&locale).into(), CollatorOptions::default())
                .map_err(|_| missing("the alphabet"))?,
            days: FixedCalendarDateTimeFormatter::try_new((&western).into(), YMD::long())
                .map_err(|_| missing("days"))?,
            // The long form panics in Portuguese (icu_datetime 2.4.0: its digits are not loaded).
            months: FixedCalendarDateTimeFormatter::try_new((&western).into(), YM::medium())
                .map_err(|_| missing("months"))?,
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .map_err(|_| missing("lists"))?,
            numbers: DecimalFormatter::try_new((&western).into(), DecimalFormatterOptions::default())
                .map_err(|_| missing("numbers"))?,
            dates: RefCell::default(),
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

impl Spelling for Names {
    fn date(&self, written: &str) -> String {
        if let Some(known) = self.dates.borrow().get(written) {
            return known.clone();
        }
        let day = || gregorian(written).map(|date| self.days.format(&date).to_string());
        let month = || gregorian(&format!("{written}-01")).map(|date| self.months.format(&date).to_string());
        let date = day().or_else(month).unwrap_or_else(|| written.to_owned());
        self.dates.borrow_mut().insert(written.to_owned(), date.clone());
        date
    }

    fn list(&self, names: &[String]) -> String {
        self.lists.format(names.iter()).to_string()
    }

    fn tenths(&self, tenths: u64) -> String {
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        self.numbers.format(&number).to_string()
    }
}

fn gregorian(written: &str) -> Option<Date<Gregorian>> {
    let day: Day = written.parse().ok()?;
    Some(Date::from_rata_die(RataDie::new(EPOCH + i64::from(day.0)), Gregorian))
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
    fn days_months_and_years_are_written_as_each_language_writes_them() {
        let date = |tag, written| Names::new(tag).map(|names| names.date(written)).expect("Unicode knows it");
        assert_eq!(date("en", "2026-11-20"), "November 20, 2026");
        assert_eq!(date("uk", "1970-01-01"), "1 січня 1970\u{202f}р.");
        // The calendar is one for all; Persian has names of its own for its months.
        assert_eq!(date("fa", "2026-11-20"), "20 نوامبر 2026");
        assert_eq!(date("zh", "2024-02-29"), "2024年2月29日");
        assert_eq!(date("ar", "2026-11-20"), "20 نوفمبر 2026");
        assert_eq!(date("hi", "2026-11-20"), "20 नवंबर, 2026");
        assert_eq!(date("fr", "2017-12"), "déc. 2017");
        assert_eq!(date("fr", "2017"), "2017");
        assert_eq!(date("fr", "2017-13"), "2017-13");
    }

    #[test]
    fn every_published_language_can_write_days_and_months() {
        for tag in ["ar", "bn", "en", "es", "fa", "fr", "hi", "pt", "ru", "uk", "ur", "zh"] {
            let names = Names::new(tag).expect("Unicode knows it");
            for written in ["2026-11-20", "2026-11"] {
                let date = names.date(written);
                assert!(date.contains("2026") && !date.contains("2026-11"), "{tag}: {date}");
            }
        }
    }

    #[test]
    fn lists_have_the_and_of_their_language() {
        let list = |tag, names: &[&str]| {
            let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
            Names::new(tag).map(|rules| rules.list(&names)).expect("Unicode knows it")
        };
        assert_eq!(list("es", &["francés", "ruso", "inglés"]), "francés, ruso e inglés");
        assert_eq!(list("ar", &["الفرنسية", "الروسية"]), "الفرنسية والروسية");
        assert_eq!(list("en", &["English"]), "English");
    }

    #[test]
    fn a_fraction_has_western_digits_and_the_mark_of_its_language() {
        let said = |tag, tenths| Names::new(tag).map(|names| names.tenths(tenths)).expect("Unicode knows it");
        assert_eq!(said("en", 8), "0.8");
        assert_eq!(said("fr", 8), "0,8");
        assert_eq!(said("bn", 30), "3.0");
    }

    #[test]
    fn a_country_that_does_not_exist_is_refused() {
        let names = Names::new("en").expect("Unicode knows English");
        assert!(names.country(code("QZ")).is_err());
    }
}
