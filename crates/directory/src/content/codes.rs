//! Registered page codes: `content/codes.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::error::Reading;
use super::{ContentError, CountryCode};

/// Which page has which code. A code is what two people say to each other on the phone ("look at B3"), and
/// the address of the page; it says nothing about what the page is about, and it never changes hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Codes {
    pages: BTreeMap<String, String>,
    guides: BTreeMap<String, String>,
    countries: BTreeMap<CountryCode, String>,
}

impl Codes {
    /// Reads `codes.toml`; `file` is its name in messages.
    ///
    /// # Errors
    /// A code that is none, given twice, or used after it was retired; a country with two codes.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: File = reading.toml()?;
        let retired: BTreeSet<&str> = raw.retired.iter().map(String::as_str).collect();
        let mut given = BTreeSet::new();
        for code in raw.pages.keys().chain(raw.guides.keys()).chain(raw.countries.keys()) {
            let span = code.span();
            let code = code.get_ref();
            if !is_code(code) {
                reading.refuse(
                    span,
                    format!("`{code}` is not a code: a capital letter and a number, like `B3`"),
                );
            } else if retired.contains(code.as_str()) {
                reading.refuse(
                    span,
                    format!("`{code}` was retired; a code is never used again, take a new one"),
                );
            } else if !given.insert(code.as_str()) {
                reading.refuse(span, format!("`{code}` is given twice; take a new one"));
            }
        }
        let mut countries = BTreeMap::new();
        for (code, country) in &raw.countries {
            let Some(cc) = reading.convert(country, str::parse::<CountryCode>) else {
                continue;
            };
            if let Some(first) = countries.insert(cc, code.get_ref().clone()) {
                reading
                    .refuse(country.span(), format!("`{cc}` already has the code `{first}`; keep that one"));
            }
        }
        let plain = |table: BTreeMap<Spanned<String>, String>| {
            table.into_iter().map(|(code, name)| (code.into_inner(), name)).collect()
        };
        reading.finish(Self { pages: plain(raw.pages), guides: plain(raw.guides), countries })
    }

    /// The code of a country's page.
    pub fn country(&self, country: CountryCode) -> Option<&str> {
        self.countries.get(&country).map(String::as_str)
    }

    /// Guides: code and the name of its file in `content/guides`.
    pub fn guides(&self) -> impl Iterator<Item = (&str, &str)> {
        self.guides.iter().map(|(code, file)| (code.as_str(), file.as_str()))
    }

    /// Every other page or step: code and what it is.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pages.iter().map(|(code, page)| (code.as_str(), page.as_str()))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    retired: Vec<String>,
    #[serde(default)]
    pages: BTreeMap<Spanned<String>, String>,
    #[serde(default)]
    guides: BTreeMap<Spanned<String>, String>,
    #[serde(default)]
    countries: BTreeMap<Spanned<String>, Spanned<String>>,
}

fn is_code(code: &str) -> bool {
    let mut bytes = code.bytes();
    bytes.next().is_some_and(|byte| byte.is_ascii_uppercase())
        && (1..=3).contains(&bytes.len())
        && bytes.all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        Codes::parse("codes.toml", text).expect_err("the fixture is wrong on purpose")[0].to_string()
    }

    #[test]
    fn a_country_has_its_code() {
        let codes = Codes::parse("codes.toml", "[countries]\nN12 = \"GB\"\n").expect("the fixture is right");
        let gb = "GB".parse().expect("a code");
        assert_eq!(codes.country(gb), Some("N12"));
    }

    #[test]
    fn a_retired_code_is_never_used_again() {
        let message = refused("retired = [\"B1\"]\n[guides]\nB1 = \"b1.toml\"\n");
        assert_eq!(message, "codes.toml:3: `B1` was retired; a code is never used again, take a new one");
    }

    #[test]
    fn a_code_given_twice_is_refused() {
        let message = refused("[pages]\nB1 = \"home\"\n[guides]\nB1 = \"b1.toml\"\n");
        assert_eq!(message, "codes.toml:4: `B1` is given twice; take a new one");
    }

    #[test]
    fn a_country_with_two_codes_is_refused() {
        let message = refused("[countries]\nN1 = \"GB\"\nN2 = \"GB\"\n");
        assert_eq!(message, "codes.toml:3: `GB` already has the code `N1`; keep that one");
    }

    #[test]
    fn words_are_no_codes() {
        let message = refused("[pages]\nescape = \"home\"\n");
        assert!(message.starts_with("codes.toml:2: `escape` is not a code"), "{message}");
    }
}
