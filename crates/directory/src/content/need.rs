//! The guides by what somebody needs: `content/needs.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::ContentError;
use super::error::Reading;

/// What somebody may need, and the guides that help with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Stands in the address of its part of the page; its words are `finder-need-<id>` and `finder-need-<id>-short`.
    pub id: String,
    /// Name of its pictogram.
    pub icon: String,
    /// Codes of guides, the most urgent first.
    pub guides: Vec<String>,
}

impl Need {
    /// Reads `needs.toml`; `file` is its name in messages, `guides` are the codes that there are.
    ///
    /// # Errors
    /// Everything wrong with it, in order: an id twice, a guide that is none, a guide that stands nowhere.
    pub fn parse(file: &str, text: &str, guides: &[&str]) -> Result<Vec<Self>, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: File = reading.toml()?;
        let (mut ids, mut placed) = (BTreeSet::new(), BTreeSet::new());
        for need in &raw.need {
            let id = need.id.get_ref();
            if !ids.insert(id.clone()) {
                reading.refuse(need.id.span(), format!("two needs have the id `{id}`; take another one"));
            }
            for code in &need.guides {
                placed.insert(code.get_ref().clone());
                if !guides.contains(&code.get_ref().as_str()) {
                    let message = format!("there is no guide `{}` in codes.toml", code.get_ref());
                    reading.refuse(code.span(), message);
                }
            }
        }
        for code in guides.iter().filter(|code| !placed.contains(**code)) {
            reading.refuse(
                0..0,
                format!("the guide `{code}` stands in no need; nobody would find it, add it to one"),
            );
        }
        let plain = |need: Raw| Self {
            id: need.id.into_inner(),
            icon: need.icon,
            guides: need.guides.into_iter().map(Spanned::into_inner).collect(),
        };
        let needs = raw.need.into_iter().map(plain).collect();
        reading.finish(needs)
    }

    /// Id of the message with its name.
    pub fn title_id(&self) -> String {
        format!("finder-need-{}", self.id)
    }

    /// Id of the message with a few words more.
    pub fn short_id(&self) -> String {
        format!("finder-need-{}-short", self.id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    need: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: Spanned<String>,
    icon: String,
    guides: Vec<Spanned<String>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[[need]]\nid = \"n1\"\nicon = \"shield\"\nguides = [\"B1\", \"B2\"]\n";

    fn refused(text: &str) -> String {
        Need::parse("n.toml", text, &["B1", "B2"]).expect_err("the fixture is wrong on purpose")[0]
            .to_string()
    }

    #[test]
    fn a_need_knows_its_words() {
        let needs = Need::parse("n.toml", GOOD, &["B1", "B2"]).expect("the fixture is right");
        assert_eq!(needs[0].title_id(), "finder-need-n1");
        assert_eq!(needs[0].short_id(), "finder-need-n1-short");
    }

    #[test]
    fn a_guide_that_is_none_is_refused() {
        assert_eq!(refused(&GOOD.replace("B2", "B7")), "n.toml:4: there is no guide `B7` in codes.toml");
    }

    #[test]
    fn a_guide_that_stands_nowhere_is_refused() {
        let message = refused(&GOOD.replace(", \"B2\"", ""));
        assert_eq!(
            message,
            "n.toml:1: the guide `B2` stands in no need; nobody would find it, add it to one"
        );
    }

    #[test]
    fn two_needs_with_one_id_are_refused() {
        assert_eq!(
            refused(&format!("{GOOD}{GOOD}")),
            "n.toml:6: two needs have the id `n1`; take another one"
        );
    }
}
