//! What changes often and has to be read again: `content/watch.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use wire::Day;

use super::error::Reading;
use super::{ContentError, CountryCode, Fact};

/// A rule or list that changes often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watch {
    /// Its name.
    pub what: String,
    /// What may have changed.
    pub why: String,
    /// The day it was last read.
    pub read: Day,
    /// After so many days it has to be read again.
    pub every: u32,
    /// Ids of the facts that rest on it.
    pub facts: Vec<String>,
    /// Countries whose pages do.
    pub countries: Vec<CountryCode>,
}

impl Watch {
    /// Reads `watch.toml`; `file` is its name in messages, `facts` are those there are.
    ///
    /// # Errors
    /// Everything wrong with it, in order: a day that is none, a fact or a country that does not exist.
    pub fn parse(
        file: &str,
        text: &str,
        facts: &BTreeMap<String, Fact>,
    ) -> Result<Vec<Self>, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: File = reading.toml()?;
        let mut list = Vec::with_capacity(raw.watch.len());
        for watch in raw.watch {
            for id in watch.facts.iter().filter(|id| !facts.contains_key(id.get_ref())) {
                reading.refuse(id.span(), format!("there is no fact `{}` in facts.toml", id.get_ref()));
            }
            let countries =
                watch.countries.iter().filter_map(|code| reading.convert(code, str::parse)).collect();
            let Some(read) = reading.convert(&watch.read, str::parse::<Day>) else { continue };
            list.push(Self {
                what: watch.what,
                why: watch.why,
                read,
                every: watch.every,
                facts: watch.facts.into_iter().map(Spanned::into_inner).collect(),
                countries,
            });
        }
        reading.finish(list)
    }

    /// The last day on which it need not be read again.
    pub fn until(&self) -> Day {
        self.read.plus(self.every)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    watch: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    what: String,
    why: String,
    read: Spanned<String>,
    every: u32,
    #[serde(default)]
    facts: Vec<Spanned<String>>,
    #[serde(default)]
    countries: Vec<Spanned<String>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str =
        "[[watch]]\nwhat = \"A rule\"\nwhy = \"it changes\"\nread = \"2026-11-20\"\nevery = 30\n";

    #[test]
    fn it_is_due_after_its_days() {
        let list = Watch::parse("w.toml", GOOD, &BTreeMap::new()).expect("the fixture is right");
        assert_eq!(list[0].until().to_string(), "2026-12-20");
    }

    #[test]
    fn a_fact_that_does_not_exist_is_refused() {
        let text = format!("{GOOD}facts = [\"gone\"]\n");
        let errors =
            Watch::parse("w.toml", &text, &BTreeMap::new()).expect_err("the fixture is wrong on purpose");
        assert_eq!(errors[0].to_string(), "w.toml:6: there is no fact `gone` in facts.toml");
    }
}
