//! Messages that can hurt when they are wrong (`locales/critical.toml`), and whether a person has checked them.

use base64ct::{Base64UrlUnpadded, Encoding};
use directory::content::ContentError;
use i18n::{Status, Words};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use toml::Spanned;

/// Where the list stands.
pub(crate) const FILE: &str = "locales/critical.toml";

/// The list, read.
#[derive(Debug)]
pub(crate) struct Critical {
    /// Ids and beginnings of ids, each with the line where it stands.
    patterns: Vec<(Pattern, usize)>,
}

#[derive(Debug)]
enum Pattern {
    Id(String),
    Begins(String),
}

/// Whether the critical messages of a language were checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Checked {
    /// They were first written in it, or somebody checked just these words.
    Yes,
    /// Nobody did.
    Never,
    /// Somebody did, and they were changed since.
    Changed,
}

impl Critical {
    /// Reads the list.
    ///
    /// # Errors
    /// That it is no TOML, or has other keys.
    pub(crate) fn parse(text: &str) -> Result<Self, Vec<ContentError>> {
        let raw: Raw = toml::from_str(text).map_err(|error| {
            let line = line_at(text, error.span().map_or(0, |span| span.start));
            vec![ContentError { file: FILE.to_owned(), line, message: error.message().to_owned() }]
        })?;
        let patterns = raw.group.into_iter().flat_map(|group| group.ids).map(|id| {
            let line = line_at(text, id.span().start);
            let id = id.into_inner();
            match id.strip_suffix('*') {
                Some(begin) => (Pattern::Begins(begin.to_owned()), line),
                None => (Pattern::Id(id), line),
            }
        });
        Ok(Self { patterns: patterns.collect() })
    }

    /// Whether this message is one of them.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.patterns.iter().any(|(pattern, _)| pattern.fits(id))
    }

    /// What of the list stands for no message: `ids` are all there are.
    pub(crate) fn stale<'a>(&self, ids: impl Iterator<Item = &'a str> + Clone) -> Vec<ContentError> {
        let stale = self.patterns.iter().filter(|(pattern, _)| !ids.clone().any(|id| pattern.fits(id)));
        let complain = |(pattern, line): &(Pattern, usize)| {
            let (Pattern::Id(id) | Pattern::Begins(id)) = pattern;
            let message = format!("no message is called `{id}`; correct or remove it");
            ContentError { file: FILE.to_owned(), line: *line, message }
        };
        stale.map(complain).collect()
    }

    /// What stands for the text of all these messages in one language: the first 96 bits of its SHA-256, as base64url.
    pub(crate) fn text(&self, words: &Words) -> String {
        let digest = Sha256::digest(words.ftl(|id| self.has(id)).as_bytes());
        Base64UrlUnpadded::encode_string(&digest[..12])
    }

    /// Whether they were checked in the language of these words.
    pub(crate) fn checked(&self, words: &Words) -> Checked {
        let locale = words.locale();
        match &locale.critical {
            _ if locale.status == Status::Source => Checked::Yes,
            None => Checked::Never,
            Some((_, text)) if *text == self.text(words) => Checked::Yes,
            Some(_) => Checked::Changed,
        }
    }
}

impl Pattern {
    fn fits(&self, id: &str) -> bool {
        match self {
            Self::Id(own) => own == id,
            Self::Begins(begin) => id.starts_with(begin.as_str()),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    #[expect(dead_code, reason = "for people: every group has to say why")]
    why: String,
    ids: Vec<Spanned<String>>,
}

fn line_at(text: &str, byte: usize) -> usize {
    text.as_bytes()[..byte.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use i18n::{Dir, Locale, Review};

    use super::*;

    const LIST: &str = "[[group]]\nwhy = \"danger\"\nids = [\"b1-*\", \"home-danger\"]\n";

    fn list() -> Critical {
        Critical::parse(LIST).expect("the fixture is right")
    }

    fn words(locale: &Locale, danger: &str) -> Words {
        let text = format!("b1-title = T\nhome-danger = {danger}\nhome-title = H\n");
        Words::new(locale, vec![("x.ftl".to_owned(), text)]).expect("the fixture is right")
    }

    #[test]
    fn an_id_or_the_beginning_of_one_is_critical() {
        let list = list();
        assert!(list.has("b1-answer") && list.has("home-danger"));
        assert!(!list.has("b10-answer") && !list.has("home-danger-find"));
    }

    #[test]
    fn a_check_holds_for_the_words_that_were_checked() {
        let list = list();
        let checked = |locale: &Locale, danger| list.checked(&words(locale, danger));
        let mut locale = Locale::plain("ar", Dir::Rtl);
        assert_eq!(checked(&locale, "خطر"), Checked::Never);

        let review = Review { by: "a nurse".to_owned(), on: "2026-11-21".to_owned() };
        locale.critical = Some((review, list.text(&words(&locale, "خطر"))));
        assert_eq!(checked(&locale, "خطر"), Checked::Yes);
        assert_eq!(checked(&locale, "لا خطر"), Checked::Changed);
    }

    #[test]
    fn what_stands_for_no_message_is_told_with_its_line() {
        let stale = list().stale(["b1-title"].into_iter());
        assert_eq!(stale.len(), 1);
        assert_eq!(
            stale[0].to_string(),
            "locales/critical.toml:3: no message is called `home-danger`; correct or remove it"
        );
    }
}
