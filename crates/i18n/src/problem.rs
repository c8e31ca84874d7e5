//! What is wrong with a message that parsed.

use std::fmt;

/// Where in the locale files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file as the caller of [`crate::Catalog::new`] named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
}

/// One thing wrong with one message of one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Problem {
    /// Tag of the language.
    pub locale: String,
    /// Id of the message, or `-id` of a term.
    pub id: String,
    /// Where the message stands; for a missing one, where the reference language has it, if that is known.
    pub place: Option<Place>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What can be wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The reference language does not have it, so nothing shows it.
    Extra,
    /// Filling it in failed; the text is Fluent's.
    Format(String),
    /// It does not exist in this language.
    Missing,
    /// It refers to a message, term or function that does not exist; shown as in the file.
    Reference(String),
    /// It uses other variables than the reference language does.
    Variables {
        /// Names the reference uses.
        expected: Vec<String>,
        /// Names this language uses.
        found: Vec<String>,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{}:{}: ", place.file, place.line)?;
        }
        write!(f, "`{}` ({}): {}", self.id, self.locale, self.kind)
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Extra => {
                f.write_str("no such message in the reference language; remove it or correct its id")
            }
            Self::Format(reason) => write!(f, "cannot be filled in: {reason}"),
            Self::Missing => f.write_str("the message is missing; add it to this language"),
            Self::Reference(what) => {
                write!(
                    f,
                    "refers to {what}, which does not exist in this language; add it, or correct the name"
                )
            }
            Self::Variables { expected, found } => write!(
                f,
                "uses the variables {}, the reference language uses {}; use the same",
                Names(found),
                Names(expected)
            ),
        }
    }
}

struct Names<'a>(&'a [String]);

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("(none)");
        }
        for (index, name) in self.0.iter().enumerate() {
            write!(f, "{}${name}", if index == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}
