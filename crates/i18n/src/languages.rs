//! `locales/languages.toml`: which languages there are.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use crate::{Dir, Locale, Review, Status};

/// Why `languages.toml` is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("languages.toml:{line}: {message}")]
#[non_exhaustive]
pub struct LanguagesError {
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub message: String,
}

/// Reads `languages.toml`: a list of `[[language]]` tables, in the order in which the language picker shows
/// them.
///
/// # Errors
/// The first thing wrong, with its line: TOML, an unknown key, a tag twice, a tag that is none, a fallback
/// that is not in the list.
pub fn parse(source: &str) -> Result<Vec<Locale>, LanguagesError> {
    let file: File = toml::from_str(source).map_err(|error| LanguagesError {
        line: line_at(source, error.span().map_or(0, |span| span.start)),
        message: error.message().to_owned(),
    })?;
    let tags: BTreeSet<&str> = file.language.iter().map(|language| language.tag.get_ref().as_str()).collect();
    let mut seen = BTreeSet::new();
    for language in &file.language {
        let tag = language.tag.get_ref();
        let refuse =
            |message| Err(LanguagesError { line: line_at(source, language.tag.span().start), message });
        if tag.parse::<unic_langid::LanguageIdentifier>().is_err() {
            return refuse(format!(
                "`{tag}` is not a language tag; write it as BCP 47 does, like `ar` or `pt-BR`"
            ));
        }
        if !seen.insert(tag.as_str()) {
            return refuse(format!("`{tag}` is listed twice; keep one"));
        }
        match &language.fallback {
            Some(fallback) if !tags.contains(fallback.as_str()) => {
                return refuse(format!("the fallback of `{tag}`, `{fallback}`, is not in this list"));
            }
            Some(fallback) if fallback == tag => {
                return refuse(format!("`{tag}` cannot be its own fallback; remove the line"));
            }
            _ => {}
        }
        let is_reviewed = matches!(language.status, StatusName::Reviewed);
        if is_reviewed != language.reviewed.is_some() {
            return refuse(format!(
                "`{tag}` has to be `reviewed` and say by whom and when, or neither; add reviewed = {{ by = \"…\", on = \"2026-11-21\" }}"
            ));
        }
        let critical = language.critical.iter().map(|critical| (&critical.by, &critical.on));
        for (by, on) in language.reviewed.iter().map(|review| (&review.by, &review.on)).chain(critical) {
            if by.trim().is_empty() || !is_day(on) {
                return refuse(format!(
                    "a review of `{tag}` needs somebody (`by`) and a day (`on`, like 2026-11-21)"
                ));
            }
        }
    }
    Ok(file.language.into_iter().map(Language::into_locale).collect())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Vec<Language>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Language {
    tag: Spanned<String>,
    endonym: String,
    dir: DirName,
    script: String,
    fallback: Option<String>,
    status: StatusName,
    reviewed: Option<RawReview>,
    critical: Option<RawCritical>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReview {
    by: String,
    on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCritical {
    by: String,
    on: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum DirName {
    Ltr,
    Rtl,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum StatusName {
    Draft,
    Reviewed,
    Source,
}

impl Language {
    fn into_locale(self) -> Locale {
        Locale {
            tag: self.tag.into_inner(),
            endonym: self.endonym,
            dir: match self.dir {
                DirName::Ltr => Dir::Ltr,
                DirName::Rtl => Dir::Rtl,
            },
            script: self.script,
            fallback: self.fallback,
            status: match self.status {
                StatusName::Draft => Status::Draft,
                StatusName::Reviewed => Status::Reviewed,
                StatusName::Source => Status::Source,
            },
            reviewed: self.reviewed.map(|RawReview { by, on }| Review { by, on }),
            critical: self.critical.map(|RawCritical { by, on, text }| (Review { by, on }, text)),
        }
    }
}

/// Whether this looks like a day: four digits, two, two.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    parts.iter().all(digits) && parts.iter().map(|part| part.len()).eq([4, 2, 2])
}

fn line_at(source: &str, byte: usize) -> usize {
    let end = byte.min(source.len());
    source.as_bytes()[..end].iter().filter(|byte| **byte == b'\n').count() + 1
}
