//! Words that we do not use, with the reason and what to write instead: `locales/lint.toml` for English and names that are
//! the same everywhere, `locales/<tag>/lint.toml` for each language.

mod phrase;

use std::collections::BTreeSet;
use std::ops::Range;

use directory::content::ContentError;
use i18n::Wording;
use serde::Deserialize;
use toml::Spanned;

use super::Finding;
use crate::BuildError;
use crate::sources::Sources;
use phrase::{Phrase, words};

/// Where the rules for English stand, and what is the same in every language.
const FILE: &str = "locales/lint.toml";

/// The list, read.
pub(super) struct Lint {
    rules: Vec<Rule>,
    /// Messages that may have the English words: in one language, or in every one.
    same: Vec<(Option<String>, Exception)>,
}

/// Words that stand for one mistake.
struct Rule {
    lang: String,
    file: String,
    phrases: Vec<Phrase>,
    /// Longer phrases in which they are right.
    unless: Vec<Phrase>,
    why: String,
    instead: String,
    except: Vec<Exception>,
}

/// A message that a rule leaves alone.
struct Exception {
    id: String,
    file: String,
    line: usize,
}

impl Lint {
    /// Reads the lists of all languages.
    ///
    /// # Errors
    /// Everything that is wrong in the first list that is.
    pub(super) fn read(sources: &Sources, tags: &[String]) -> Result<Self, BuildError> {
        let mut lint = Self::parse(FILE, None, &sources.text(FILE)?).map_err(BuildError::Content)?;
        for tag in tags {
            let file = format!("locales/{tag}/lint.toml");
            if sources.has(&file) {
                let own =
                    Self::parse(&file, Some(tag), &sources.text(&file)?).map_err(BuildError::Content)?;
                lint.rules.extend(own.rules);
                lint.same.extend(own.same);
            }
        }
        Ok(lint)
    }

    /// Reads one list; `of` is the language in whose folder it stands.
    ///
    /// # Errors
    /// Everything that is wrong in it.
    fn parse(file: &str, of: Option<&str>, text: &str) -> Result<Self, Vec<ContentError>> {
        let mut reading = Reading { file, of, text, errors: Vec::new() };
        let raw: Raw = match toml::from_str(text) {
            Ok(raw) => raw,
            Err(error) => {
                reading.refuse(error.span().unwrap_or(0..0), error.message());
                return Err(reading.errors);
            }
        };
        let rules = raw.rule.into_iter().map(|rule| reading.rule(rule)).collect();
        let same =
            raw.same.into_iter().map(|same| (of.map(str::to_owned), reading.exception(same))).collect();
        if reading.errors.is_empty() { Ok(Self { rules, same }) } else { Err(reading.errors) }
    }

    /// What a message says in words that we do not use.
    pub(super) fn check(&self, locale: &str, wording: &Wording) -> Vec<Finding> {
        let language = locale.split('-').next().unwrap_or(locale);
        let rules = self.rules.iter().filter(|rule| rule.lang == locale || rule.lang == language);
        let rules = rules.filter(|rule| !rule.except.iter().any(|exception| exception.id == wording.id));
        let found = rules.filter_map(|rule| {
            let said = wording.readings.iter().find_map(|reading| rule.said(reading))?;
            let Rule { why, instead, file, .. } = rule;
            let message =
                format!("says “{said}”: {why}; write {instead}, or name the message with a reason in {file}");
            Some(Finding::problem(locale, wording, message))
        });
        found.collect()
    }

    /// Whether a message may have the English words in the language `locale`.
    pub(super) fn may_be_same(&self, locale: &str, id: &str) -> bool {
        let of = |lang: &Option<String>| lang.as_deref().is_none_or(|lang| lang == locale);
        self.same.iter().any(|(lang, exception)| of(lang) && exception.id == id)
    }

    /// Exceptions for messages that do not exist: `ids` are all there are, in the language `locale`.
    pub(super) fn stale(&self, locale: &str, ids: &BTreeSet<&str>) -> Vec<Finding> {
        let same = self.same.iter().map(|(_, exception)| exception);
        let exceptions = self.rules.iter().flat_map(|rule| &rule.except).chain(same);
        let stale = exceptions.filter(|exception| !ids.contains(exception.id.as_str()));
        stale
            .map(|Exception { id, file, line }| {
                let message = format!("has no message `{id}`, which is excepted here; remove the exception");
                Finding::of_language(locale, file, *line, message)
            })
            .collect()
    }
}

impl Rule {
    /// The words of this rule that a text has, as it has them.
    fn said(&self, reading: &str) -> Option<String> {
        let words = words(reading);
        let right: Vec<Range<usize>> = self.unless.iter().flat_map(|phrase| phrase.find(&words)).collect();
        let is_wrong =
            |found: &Range<usize>| !right.iter().any(|all| all.start <= found.start && found.end <= all.end);
        let found = self.phrases.iter().flat_map(|phrase| phrase.find(&words)).find(is_wrong)?;
        Some(words[found].join(" "))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    rule: Vec<RawRule>,
    #[serde(default)]
    same: Vec<RawException>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    lang: Spanned<String>,
    words: Vec<Spanned<String>>,
    #[serde(default)]
    unless: Vec<Spanned<String>>,
    why: String,
    instead: String,
    #[serde(default)]
    except: Vec<RawException>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawException {
    id: Spanned<String>,
    /// For people. Whoever adds an exception says why.
    reason: Spanned<String>,
}

/// The list being read.
struct Reading<'a> {
    file: &'a str,
    /// The language in whose folder the list stands.
    of: Option<&'a str>,
    text: &'a str,
    errors: Vec<ContentError>,
}

impl Reading<'_> {
    fn rule(&mut self, raw: RawRule) -> Rule {
        let RawRule { lang, words, unless, why, instead, except } = raw;
        if let Some(of) = self.of.filter(|of| *of != lang.get_ref()) {
            self.refuse(
                lang.span(),
                &format!("is in the folder of `{of}`; write lang = \"{of}\", or move it"),
            );
        }
        Rule {
            lang: lang.into_inner(),
            file: self.file.to_owned(),
            phrases: words.into_iter().filter_map(|phrase| self.phrase(&phrase)).collect(),
            unless: unless.into_iter().filter_map(|phrase| self.phrase(&phrase)).collect(),
            why,
            instead,
            except: except.into_iter().map(|exception| self.exception(exception)).collect(),
        }
    }

    fn phrase(&mut self, raw: &Spanned<String>) -> Option<Phrase> {
        let phrase = Phrase::parse(raw.get_ref());
        if phrase.is_none() {
            self.refuse(raw.span(), "has no word in it; write the words, or take it out");
        }
        phrase
    }

    fn exception(&mut self, raw: RawException) -> Exception {
        if raw.reason.get_ref().trim().is_empty() {
            self.refuse(raw.reason.span(), "gives no reason; say why this message is right as it is");
        }
        let line = self.line(raw.id.span().start);
        Exception { id: raw.id.into_inner(), file: self.file.to_owned(), line }
    }

    fn refuse(&mut self, span: Range<usize>, message: &str) {
        let error = ContentError {
            file: self.file.to_owned(),
            line: self.line(span.start),
            message: message.to_owned(),
        };
        self.errors.push(error);
    }

    fn line(&self, byte: usize) -> usize {
        let before = &self.text.as_bytes()[..byte.min(self.text.len())];
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }
}

#[cfg(test)]
mod tests {
    use i18n::Place;

    use super::*;

    const LIST: &str = "[[rule]]\nlang = \"en\"\nwords = [\"your fault\", \"100 %\"]\nunless = [\"not your fault\"]\n\
                        why = \"it blames\"\ninstead = \"what happened\"\n\
                        except = [{ id = \"home-quote\", reason = \"a quotation\" }]\n";

    fn wording(id: &str, text: &str) -> Wording {
        Wording {
            id: id.to_owned(),
            place: Place { file: "home.ftl".to_owned(), line: 1 },
            readings: vec![text.to_owned()],
            selections: Vec::new(),
            mentions: Vec::new(),
        }
    }

    fn found(locale: &str, id: &str, text: &str) -> Vec<String> {
        let lint = Lint::parse(FILE, None, LIST).unwrap_or_else(|errors| panic!("{errors:?}"));
        lint.check(locale, &wording(id, text)).into_iter().map(|finding| finding.message).collect()
    }

    #[test]
    fn a_word_of_the_list_is_told_with_why_and_what_to_write() {
        let found = found("en", "home-a", "This is your fault.");
        assert_eq!(
            found,
            [
                "says “your fault”: it blames; write what happened, or name the message with a reason in locales/lint.toml"
            ]
        );
    }

    #[test]
    fn the_same_words_in_a_longer_phrase_can_be_right() {
        assert!(found("en", "home-a", "It is not your fault.").is_empty());
        assert_eq!(found("en", "home-a", "It is not your fault. Is it your fault?").len(), 1);
    }

    #[test]
    fn an_excepted_message_and_another_language_are_left_alone() {
        assert!(found("en", "home-quote", "your fault").is_empty());
        assert!(found("ar", "home-a", "your fault").is_empty());
        assert_eq!(found("en-GB", "home-a", "your fault").len(), 1);
    }

    #[test]
    fn an_exception_without_a_message_is_told_with_its_line() {
        let lint = Lint::parse(FILE, None, LIST).unwrap_or_else(|errors| panic!("{errors:?}"));
        let stale = lint.stale("en", &BTreeSet::from(["home-a"]));
        assert_eq!((stale[0].file.as_str(), stale[0].line), (FILE, 7));
        assert!(lint.stale("en", &BTreeSet::from(["home-quote"])).is_empty());
    }

    #[test]
    fn a_list_without_words_or_reasons_is_refused_with_its_line() {
        let list = LIST.replace("100 %", " ").replace("a quotation", "");
        let errors = Lint::parse(FILE, None, &list).err().expect("the fixture is wrong on purpose");
        let lines: Vec<usize> = errors.iter().map(|error| error.line).collect();
        assert_eq!(lines, [3, 7], "{errors:?}");
    }

    #[test]
    fn an_unknown_key_names_its_line() {
        let errors = Lint::parse(FILE, None, "[[rule]]\ncolour = \"red\"\n")
            .err()
            .expect("the fixture is wrong on purpose");
        assert!(
            errors[0].to_string().starts_with("locales/lint.toml:2: unknown field `colour`"),
            "{errors:?}"
        );
    }
}
