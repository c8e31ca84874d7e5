//! Facts about rights: `content/facts.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::error::Reading;
use super::source::RawSource;
use super::{ContentError, Source};

/// Something we may say, because a source says it. Its law has a name in words: the
/// message `facts-<id>-law`; where it holds is `facts-<id>-where`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Id, kebab-case; guides cite it.
    pub id: String,
    /// The fact in plain English, for writers and translators; no page may say more than this.
    pub statement: String,
    /// Where it holds.
    pub scope: String,
    /// Law or paper, with article.
    pub instrument: String,
    /// Where it was read.
    pub source: Source,
    /// What kind of page that is.
    pub source_kind: SourceKind,
    /// At most [`MAX_QUOTE_WORDS`] words of the source, in its language.
    pub quote: String,
    /// Only verified facts are published.
    pub status: FactStatus,
}

/// What kind of page a fact was read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A mirror, translation or private copy of a text.
    CopyOrSummary,
    /// An organisation, a newspaper, a university.
    NgoMediaOrAcademic,
    /// A government, a court, the UN, the EU, the Council of Europe.
    Official,
}

/// How well a fact is founded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactStatus {
    /// Written from general knowledge; must be checked before use.
    Recalled,
    /// The text of the source was seen.
    Verified,
}

/// Longest quote, in words: what may be copied without asking.
const MAX_QUOTE_WORDS: usize = 20;

impl Fact {
    /// Reads `facts.toml`; `file` is its name in messages.
    ///
    /// # Errors
    /// Everything wrong with it, in order.
    pub fn parse(file: &str, text: &str) -> Result<BTreeMap<String, Self>, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: File = reading.toml()?;
        let mut facts = BTreeMap::new();
        for raw in raw.fact {
            let (id, span) = (raw.id.get_ref().clone(), raw.id.span());
            if let Some(fact) = raw.check(&mut reading)
                && facts.insert(id.clone(), fact).is_some()
            {
                reading.refuse(span, format!("two facts have the id `{id}`; rename one"));
            }
        }
        reading.finish(facts)
    }

    /// Whether a page may rest on it.
    pub fn is_published(&self) -> bool {
        self.status == FactStatus::Verified
    }

    /// Id of the message with the name of its law or paper.
    pub fn law_id(&self) -> String {
        format!("facts-{}-law", self.id)
    }

    /// Id of the message that says where it holds.
    pub fn where_id(&self) -> String {
        format!("facts-{}-where", self.id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    fact: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: Spanned<String>,
    statement: String,
    scope: String,
    instrument: String,
    source_kind: SourceKind,
    quote: Spanned<String>,
    status: FactStatus,
    source: Option<Spanned<String>>,
    dated: Option<Spanned<String>>,
    seen: Option<Spanned<String>>,
    #[serde(default)]
    insecure_source: bool,
}

impl Raw {
    fn check(self, reading: &mut Reading<'_>) -> Option<Fact> {
        let what = format!("the fact `{}`", self.id.get_ref());
        let source = RawSource {
            url: self.source.as_ref(),
            dated: self.dated.as_ref(),
            seen: self.seen.as_ref(),
            insecure: self.insecure_source,
        }
        .check(reading, &what, self.id.span());
        checked_quote(reading, &self.quote);
        if self.quote.get_ref().trim().is_empty() && self.status == FactStatus::Verified {
            reading.refuse(
                self.quote.span(),
                format!("{what} is verified but quotes nothing; quote what was seen"),
            );
        }
        Some(Fact {
            id: self.id.into_inner(),
            statement: self.statement,
            scope: self.scope,
            instrument: self.instrument,
            source: source?,
            source_kind: self.source_kind,
            quote: self.quote.into_inner(),
            status: self.status,
        })
    }
}

/// Refuses a quote that is longer than what may be copied.
pub(super) fn checked_quote(reading: &mut Reading<'_>, quote: &Spanned<String>) {
    let words = quote.get_ref().split_whitespace().count();
    if words > MAX_QUOTE_WORDS {
        reading.refuse(
            quote.span(),
            format!("the quote has {words} words; {MAX_QUOTE_WORDS} may be copied, shorten it"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[[fact]]\nid = \"a-fact\"\nstatement = \"S.\"\nscope = \"everywhere\"\ninstrument = \"Law 1\"\nsource_kind = \"official\"\nquote = \"so it is\"\nstatus = \"verified\"\nsource = \"https://www.example.org/\"\nseen = \"2026-11-20\"\n";

    fn refused(text: &str) -> Vec<String> {
        let errors = Fact::parse("f.toml", text).expect_err("the fixture is wrong on purpose");
        errors.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_verified_fact_is_published() {
        let facts = Fact::parse("f.toml", GOOD).expect("the fixture is right");
        assert!(facts["a-fact"].is_published());
    }

    #[test]
    fn a_recalled_fact_is_not() {
        let facts =
            Fact::parse("f.toml", &GOOD.replace("verified", "recalled")).expect("the fixture is right");
        assert!(!facts["a-fact"].is_published());
    }

    #[test]
    fn a_long_quote_is_refused() {
        let text = GOOD.replace("so it is", &"word ".repeat(21));
        assert_eq!(refused(&text), ["f.toml:7: the quote has 21 words; 20 may be copied, shorten it"]);
    }

    #[test]
    fn two_facts_with_one_id_are_refused() {
        assert_eq!(
            refused(&format!("{GOOD}{GOOD}")),
            ["f.toml:12: two facts have the id `a-fact`; rename one"]
        );
    }

    #[test]
    fn a_fact_without_a_source_is_refused() {
        let text = GOOD.replace("source = \"https://www.example.org/\"\n", "");
        assert!(refused(&text)[0].starts_with("f.toml:2: the fact `a-fact` has no `source`"));
    }
}
