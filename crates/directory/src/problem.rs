//! One thing that is wrong in a directory: where, what, and what to do about it.

use std::fmt;

use crate::{MAX_ID_CHARS, MAX_RECIPIENTS, MAX_WINDOW_DAYS};

/// One thing that is wrong, and where. Shown as `agency practice-desk, recipients[0].until: …`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// The agency's id, or `#3` for the third one if its id cannot be trusted to be readable.
    /// `None`: it is in the directory itself.
    pub agency: Option<String>,
    /// The field as it is written in JSON, such as `recipients[0].until`.
    pub field: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

impl Problem {
    /// Something wrong in the directory itself.
    pub(crate) fn in_directory(field: impl Into<String>, wrong: Wrong) -> Self {
        Self { agency: None, field: field.into(), wrong }
    }

    /// Something wrong in the entry of an agency.
    pub(crate) fn in_agency(agency: &str, field: impl Into<String>, wrong: Wrong) -> Self {
        Self { agency: Some(agency.to_owned()), field: field.into(), wrong }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.agency {
            Some(agency) => write!(f, "agency {agency}, ")?,
            None => f.write_str("directory, ")?,
        }
        write!(f, "{}: {}", self.field, self.wrong)
    }
}

/// What can be wrong with a field. Each message says what to do.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Wrong {
    /// A control character or one that changes the direction of text: it could make a name look like another.
    #[error("holds an invisible control character; type the text again")]
    ControlCharacter,
    /// Nothing is there.
    #[error("is missing or empty; fill it in")]
    Empty,
    /// A window, or the directory, ends before it begins.
    #[error("is before the first day; correct one of the two")]
    EndsBeforeItBegins,
    /// Recipients of one agency are of two kinds; age must not mix them in one file.
    #[error("mixes post-quantum (age1pq1…) and X25519 (age1…) keys; use one kind")]
    MixedKinds,
    /// Not a country code.
    #[error("is not a country; write two capital letters, for example GB")]
    NotACountry,
    /// Not a day.
    #[error("is not a day; write YYYY-MM-DD")]
    NotADay,
    /// Not a language tag.
    #[error("is not a language; write a tag such as en or pt-BR")]
    NotALanguage,
    /// Not one of the words that this field knows.
    #[error("is none of the words known here; write {0}")]
    NotAmong(&'static str),
    /// Not an id.
    #[error("is not an id; use 1 to {MAX_ID_CHARS} of a-z, 0-9 and -")]
    NotAnId,
    /// Not an inbox id.
    #[error("is not an inbox; copy the 43 characters that keygen printed")]
    NotAnInbox,
    /// Not an origin.
    #[error("is not an origin; write https://host without a path, or nothing for the site itself")]
    NotAnOrigin,
    /// Not a telephone number.
    #[error("is not a number that a telephone dials; use digits, and + in front")]
    NotAPhone,
    /// Not a recipient, or a weak one; the text is the envelope's reason.
    #[error("is no good key to seal to ({0}); ask the agency to send it again")]
    NotARecipient(String),
    /// Not an Ed25519 key.
    #[error("is not a signing key; copy the 43 characters that keygen printed")]
    NotASigningKey,
    /// A practice agency among real ones.
    #[error("is a practice agency in a directory that is not for practice; take it out")]
    PracticeAmongReal,
    /// Too few or too many recipients.
    #[error("has {0} keys; list 1 to {MAX_RECIPIENTS}")]
    RecipientCount(usize),
    /// The same value stands somewhere else.
    #[error("is the same as in {0}; each has to be different")]
    Repeated(String),
    /// A window longer than keys should live.
    #[error("is {0} days after the first day; at most {MAX_WINDOW_DAYS} are allowed, make a new key then")]
    TooLong(i64),
    /// A relay that the directory does not list.
    #[error("names a relay that is not in relays; add it there or correct the name")]
    UnknownRelay,
}
