//! One thing that the check of the words found.

use std::fmt;

use directory::content::ContentError;
use i18n::{CatalogError, Place, Problem, Wording};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The language is not as it has to be.
    Problem,
    /// Somebody should look at it.
    Warning,
}

/// One thing found, with its place and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub weight: Weight,
    /// Tag of the language.
    pub locale: String,
    /// The file, from the root.
    pub file: String,
    /// Line, from 1. Of a message that is missing, the one to translate.
    pub line: usize,
    /// Id of the message, or `-id` of a term; empty when the whole language is meant.
    pub id: String,
    /// What is wrong and what to do, lower case.
    pub message: String,
}

impl Finding {
    /// A problem with a message.
    pub(super) fn problem(locale: &str, wording: &Wording, message: String) -> Self {
        let Place { file, line } = wording.place.clone();
        Self {
            weight: Weight::Problem,
            locale: locale.to_owned(),
            file,
            line,
            id: wording.id.clone(),
            message,
        }
    }

    /// Something about a message that somebody should look at.
    pub(super) fn warning(locale: &str, wording: &Wording, message: String) -> Self {
        Self::problem(locale, wording, message).into_warning()
    }

    /// A problem with a whole language.
    pub(super) fn of_language(locale: &str, file: &str, line: usize, message: String) -> Self {
        let (locale, file) = (locale.to_owned(), file.to_owned());
        Self { weight: Weight::Problem, locale, file, line, id: String::new(), message }
    }

    /// A line that can't be read as Fluent; `files` are those of its language.
    pub(super) fn unreadable(locale: &str, error: CatalogError, files: &[(String, String)]) -> Self {
        let text = files.iter().find(|(file, _)| *file == error.file).map_or("", |(_, text)| text.as_str());
        Self {
            weight: Weight::Problem,
            locale: locale.to_owned(),
            id: message_at(text, error.line).to_owned(),
            file: error.file,
            line: error.line,
            message: error.message,
        }
    }

    /// The same, to be looked at only.
    pub(super) fn into_warning(self) -> Self {
        Self { weight: Weight::Warning, ..self }
    }
}

impl From<Problem> for Finding {
    fn from(problem: Problem) -> Self {
        let message = problem.kind.to_string();
        let Problem { locale, id, place, .. } = problem;
        let whole = || Place { file: format!("locales/{locale}"), line: 1 };
        let Place { file, line } = place.unwrap_or_else(whole);
        Self { weight: Weight::Problem, locale, file, line, id, message }
    }
}

impl From<ContentError> for Finding {
    fn from(error: ContentError) -> Self {
        let ContentError { file, line, message } = error;
        Self { weight: Weight::Problem, locale: "en".to_owned(), file, line, id: String::new(), message }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { locale, file, line, id, message, .. } = self;
        match id.as_str() {
            "" => write!(f, "{file}:{line}: `{locale}` {message}"),
            id => write!(f, "{file}:{line}: `{id}` ({locale}): {message}"),
        }
    }
}

/// The id that the entry around a line seems to have; empty above the first one.
pub(super) fn message_at(text: &str, line: usize) -> &str {
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let entry = text.lines().take(line).filter(begins).last().unwrap_or_default();
    let end = entry.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    &entry[..end.unwrap_or(entry.len())]
}

#[cfg(test)]
mod tests {
    use super::message_at;

    #[test]
    fn a_line_belongs_to_the_entry_that_began_last() {
        let text = "# note\nhome-a = {\n    [one] A\n}\n-brand = W\nhome-b B\n";
        assert_eq!(message_at(text, 1), "");
        assert_eq!(message_at(text, 3), "home-a");
        assert_eq!(message_at(text, 5), "-brand");
        assert_eq!(message_at(text, 6), "home-b");
    }
}
