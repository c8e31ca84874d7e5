//! Countries and their emergency numbers: `content/countries.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::error::Reading;
use super::source::RawSource;
use super::{ContentError, CountryCode, PhoneNumber, Source};

/// A country that has a page. Its name comes from Unicode's data; a note on its emergency numbers, where one
/// is needed, is the message [`Country::note_id`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO code.
    pub code: CountryCode,
    /// Emergency numbers, `None` when none could be verified: then none is printed.
    pub emergency: Option<EmergencyNumbers>,
}

/// Emergency numbers of a country; at least one of the three is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmergencyNumbers {
    /// The number for everything.
    pub general: Option<PhoneNumber>,
    /// Police.
    pub police: Option<PhoneNumber>,
    /// Ambulance.
    pub ambulance: Option<PhoneNumber>,
    /// Where they were seen.
    pub source: Source,
}

impl Country {
    /// Reads `countries.toml`; `file` is its name in messages.
    ///
    /// # Errors
    /// Everything wrong with it, in order.
    pub fn parse(file: &str, text: &str) -> Result<Vec<Self>, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: File = reading.toml()?;
        let mut codes = BTreeSet::new();
        let mut countries = Vec::with_capacity(raw.country.len());
        for raw in &raw.country {
            let code = raw.code.get_ref();
            if !codes.insert(code.as_str()) {
                reading.refuse(raw.code.span(), format!("two countries have the code `{code}`; keep one"));
            }
            countries.extend(raw.check(&mut reading));
        }
        reading.finish(countries)
    }

    /// Id of the message with a note on the emergency numbers; there may be none.
    pub fn note_id(&self) -> String {
        format!("countries-{}-note", self.code.as_str().to_ascii_lowercase())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    country: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    code: Spanned<String>,
    general: Option<Spanned<String>>,
    police: Option<Spanned<String>>,
    ambulance: Option<Spanned<String>>,
    source: Option<Spanned<String>>,
    dated: Option<Spanned<String>>,
    seen: Option<Spanned<String>>,
    #[serde(default)]
    insecure_source: bool,
}

impl Raw {
    fn check(&self, reading: &mut Reading<'_>) -> Option<Country> {
        let code = reading.convert(&self.code, str::parse::<CountryCode>)?;
        if self.general.is_none() && self.police.is_none() && self.ambulance.is_none() {
            return Some(Country { code, emergency: None });
        }
        let source = RawSource {
            url: self.source.as_ref(),
            dated: self.dated.as_ref(),
            seen: self.seen.as_ref(),
            insecure: self.insecure_source,
        }
        .check(reading, &format!("the country `{code}`"), self.code.span());
        let mut number = |value: &Option<Spanned<String>>| match value {
            None => Some(None),
            Some(value) => reading.convert(value, str::parse::<PhoneNumber>).map(Some),
        };
        let (general, police, ambulance) =
            (number(&self.general), number(&self.police), number(&self.ambulance));
        let emergency =
            EmergencyNumbers { general: general?, police: police?, ambulance: ambulance?, source: source? };
        Some(Country { code, emergency: Some(emergency) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[[country]]\ncode = \"GB\"\ngeneral = \"999\"\nsource = \"https://www.example.org/\"\nseen = \"2026-11-20\"\n";

    #[test]
    fn a_country_without_verified_numbers_prints_none() {
        let countries =
            Country::parse("c.toml", "[[country]]\ncode = \"LY\"\n").expect("the fixture is right");
        assert_eq!(countries[0].emergency, None);
    }

    #[test]
    fn a_number_without_source_is_refused() {
        let text = GOOD.replace("source = \"https://www.example.org/\"\n", "");
        let errors = Country::parse("c.toml", &text).expect_err("the fixture is wrong on purpose");
        assert!(errors[0].to_string().starts_with("c.toml:2: the country `GB` has no `source`"));
    }

    #[test]
    fn a_country_listed_twice_is_refused() {
        let errors =
            Country::parse("c.toml", &format!("{GOOD}{GOOD}")).expect_err("the fixture is wrong on purpose");
        assert_eq!(errors[0].line, 7);
    }
}
