//! Guides: `content/guides/*.toml`, the skeleton of a page of rights. The words are messages.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::error::Reading;
use super::{ContentError, Fact};

/// A page that answers one question, each claim resting on facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Registered page code, `B3`.
    pub code: String,
    /// Message: its title, the question.
    pub title: String,
    /// Message: the question in a few words, for lists.
    pub short: String,
    /// Name of its pictogram.
    pub icon: String,
    /// Ids of messages of `cards.ftl`: sentences to show to somebody.
    pub cards: Vec<String>,
    /// The short answer, first on the page.
    pub answer: Claim,
    /// The rest, in order.
    pub sections: Vec<Section>,
}

/// A part of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// With the guide's code it is the part's own, `B4-2`, and `s2` is its place in the page. It stays when parts before
    /// it come or go.
    pub number: u8,
    /// Message: its heading.
    pub title: String,
    /// How it is shown.
    pub kind: SectionKind,
    /// What it says, in order.
    pub claims: Vec<Claim>,
}

/// How a section is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// What to do, beside the phone numbers.
    Help,
    /// Points.
    List,
    /// Set apart: a warning or a limit.
    Note,
    /// Paragraphs.
    Text,
}

/// One thing a guide says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Message: the words.
    pub text: String,
    /// Ids of the facts it rests on; empty only for advice.
    pub facts: Vec<String>,
    /// Advice ("ask for a lawyer") claims nothing about the law.
    pub advice: bool,
}

impl Guide {
    /// Reads a guide and checks every fact it cites against `facts`; `file` is its name in messages.
    ///
    /// # Errors
    /// Everything wrong with it, in order: a claim that rests on nothing, on an unknown fact, on one not
    /// verified.
    pub fn parse(file: &str, text: &str, facts: &BTreeMap<String, Fact>) -> Result<Self, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: Raw = reading.toml()?;
        let answer = raw.answer.check(&mut reading, facts);
        for card in raw.cards.iter().filter(|card| !card.get_ref().starts_with("cards-")) {
            let message = format!("`{}` is no sentence to show; take one of cards.ftl", card.get_ref());
            reading.refuse(card.span(), message);
        }
        let mut sections: Vec<Section> = Vec::with_capacity(raw.section.len());
        for section in raw.section {
            let number = *section.number.get_ref();
            if sections.iter().any(|section| section.number == number) {
                reading.refuse(
                    section.number.span(),
                    format!("two sections have the number {number}; take a new one"),
                );
            }
            let claims = section.claim.into_iter().map(|claim| claim.check(&mut reading, facts)).collect();
            sections.push(Section { number, title: section.title, kind: section.kind, claims });
        }
        reading.finish(Self {
            code: raw.code,
            title: raw.title,
            short: raw.short,
            icon: raw.icon,
            cards: raw.cards.into_iter().map(Spanned::into_inner).collect(),
            answer,
            sections,
        })
    }

    /// All claims, the answer first.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        std::iter::once(&self.answer).chain(self.sections.iter().flat_map(|section| &section.claims))
    }

    /// Ids of the facts it cites, each once, in order of first use: the numbering of its list of sources.
    pub fn fact_ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for id in self.claims().flat_map(|claim| &claim.facts) {
            if !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
        ids
    }

    /// Ids of all messages it shows.
    pub fn message_ids(&self) -> impl Iterator<Item = &str> {
        let headings = self.sections.iter().map(|section| section.title.as_str());
        [self.title.as_str(), self.short.as_str()]
            .into_iter()
            .chain(headings)
            .chain(self.cards.iter().map(String::as_str))
            .chain(self.claims().map(|claim| claim.text.as_str()))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    code: String,
    title: String,
    short: String,
    icon: String,
    #[serde(default)]
    cards: Vec<Spanned<String>>,
    answer: RawClaim,
    #[serde(default)]
    section: Vec<RawSection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    number: Spanned<u8>,
    title: String,
    kind: SectionKind,
    #[serde(default)]
    claim: Vec<RawClaim>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClaim {
    text: Spanned<String>,
    #[serde(default)]
    facts: Vec<Spanned<String>>,
    #[serde(default)]
    advice: bool,
}

impl RawClaim {
    fn check(self, reading: &mut Reading<'_>, known: &BTreeMap<String, Fact>) -> Claim {
        let text = self.text.get_ref();
        if self.facts.is_empty() && !self.advice {
            reading.refuse(
                self.text.span(),
                format!("`{text}` rests on no fact; cite one, or say `advice = true` if it claims nothing"),
            );
        }
        for id in &self.facts {
            match known.get(id.get_ref()) {
                None => {
                    reading.refuse(id.span(), format!("there is no fact `{}` in facts.toml", id.get_ref()))
                }
                Some(fact) if !fact.is_published() => reading.refuse(
                    id.span(),
                    format!("the fact `{}` is not verified; check its source, or do without", id.get_ref()),
                ),
                Some(_) => {}
            }
        }
        Claim {
            text: self.text.into_inner(),
            facts: self.facts.into_iter().map(Spanned::into_inner).collect(),
            advice: self.advice,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTS: &str = "[[fact]]\nid = \"sure\"\nstatement = \"S.\"\nscope = \"x\"\ninstrument = \"L\"\nsource_kind = \"official\"\nquote = \"q\"\nstatus = \"verified\"\nsource = \"https://www.example.org/\"\nseen = \"2026-11-20\"\n[[fact]]\nid = \"vague\"\nstatement = \"S.\"\nscope = \"x\"\ninstrument = \"L\"\nsource_kind = \"official\"\nquote = \"q\"\nstatus = \"recalled\"\nsource = \"https://www.example.org/\"\nseen = \"2026-11-20\"\n";
    const GUIDE: &str = "code = \"B3\"\ntitle = \"b3-title\"\nshort = \"b3-short\"\nicon = \"scales\"\n[answer]\ntext = \"b3-answer\"\nfacts = [\"sure\"]\n[[section]]\nnumber = 1\ntitle = \"b3-do-title\"\nkind = \"list\"\n[[section.claim]]\ntext = \"b3-do-1\"\nadvice = true\n";

    fn parse(text: &str) -> Result<Guide, Vec<ContentError>> {
        Guide::parse("g.toml", text, &Fact::parse("f.toml", FACTS).expect("the fixture is right"))
    }

    fn refused(text: &str) -> String {
        parse(text).expect_err("the fixture is wrong on purpose")[0].to_string()
    }

    #[test]
    fn a_guide_knows_its_facts_and_messages() {
        let guide = parse(GUIDE).expect("the fixture is right");
        assert_eq!(guide.fact_ids(), ["sure"]);
        let messages: Vec<&str> = guide.message_ids().collect();
        assert_eq!(messages, ["b3-title", "b3-short", "b3-do-title", "b3-answer", "b3-do-1"]);
    }

    #[test]
    fn two_sections_with_one_number_are_refused() {
        let message =
            refused(&format!("{GUIDE}[[section]]\nnumber = 1\ntitle = \"b3-who\"\nkind = \"list\"\n"));
        assert_eq!(message, "g.toml:16: two sections have the number 1; take a new one");
    }

    #[test]
    fn a_sentence_to_show_comes_from_the_cards() {
        let guide = GUIDE.replace("[answer]", "cards = [\"b3-do-1\"]\n[answer]");
        assert_eq!(refused(&guide), "g.toml:5: `b3-do-1` is no sentence to show; take one of cards.ftl");
    }

    #[test]
    fn a_claim_that_rests_on_nothing_is_refused() {
        let message = refused(&GUIDE.replace("advice = true\n", ""));
        assert!(message.starts_with("g.toml:13: `b3-do-1` rests on no fact"), "{message}");
    }

    #[test]
    fn an_unknown_fact_is_refused() {
        let message = refused(&GUIDE.replace("[\"sure\"]", "[\"none\"]"));
        assert_eq!(message, "g.toml:7: there is no fact `none` in facts.toml");
    }

    #[test]
    fn a_fact_that_is_only_recalled_is_refused() {
        let message = refused(&GUIDE.replace("[\"sure\"]", "[\"vague\"]"));
        assert!(message.starts_with("g.toml:7: the fact `vague` is not verified"), "{message}");
    }
}
