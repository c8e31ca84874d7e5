//! One thing that is wrong in a directory: where, what, and what to do about it.

use std::fmt;

use crate::{MAX_CLOSED_DAYS, MAX_ID_CHARS, MAX_RECIPIENTS, MAX_VERIFIED_DAYS};

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
    /// Closed for longer than relays keep a letter.
    #[error(
        "is {0} days after the directory was issued; at most {MAX_CLOSED_DAYS} are allowed, name a successor \
         or take the entry out"
    )]
    ClosedTooLong(i64),
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
    /// No word on what the agency has to report.
    #[error("is empty; say what the agency must report by law, and if that is nothing, say so")]
    NoDutyToReport,
    /// Not a country code.
    #[error("is not a country; write two capital letters, for example GB")]
    NotACountry,
    /// Not a day.
    #[error("is not a day; write YYYY-MM-DD")]
    NotADay,
    /// Not a language tag.
    #[error("is not a language; write a tag such as en or pt-BR")]
    NotALanguage,
    /// Not a time zone.
    #[error("is not a time zone; write its name, for example Europe/London, or UTC")]
    NotATimeZone,
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
    /// Not days and times.
    #[error("are not hours; write always, every-day, or days and times such as mon-fri 09:00-17:00")]
    NotHours,
    /// No key but recovery keys, and those nobody reads with.
    #[error("lists a recovery key alone; add the key that letters are read with")]
    OnlyRecovery,
    /// A practice agency among real ones.
    #[error("is a practice agency in a directory that is not for practice; take it out")]
    PracticeAmongReal,
    /// Too few or too many recipients.
    #[error("has {0} keys; list 1 to {MAX_RECIPIENTS}")]
    RecipientCount(usize),
    /// None or several recovery keys.
    #[error("has {0} recovery keys; mark exactly one key with \"recovery\": true")]
    RecoveryCount(usize),
    /// The same value stands somewhere else.
    #[error("is the same as in {0}; each has to be different")]
    Repeated(String),
    /// One key, and no other for the day on which it is lost.
    #[error("has one key alone, and whoever loses it loses every letter; add the agency's recovery key")]
    SingleRecipient,
    /// A successor that has one itself.
    #[error("names an agency that has ended as well; name the one that takes letters now")]
    SuccessorHasEnded,
    /// Its own successor.
    #[error("names this very agency; name another one, or leave the field out if this one goes on")]
    SuccessorOfItself,
    /// A window longer than keys should live.
    #[error("is {days} days after the first day; at most {most} are allowed, make a new key then")]
    TooLong {
        /// How long the window is.
        days: i64,
        /// How long it may be for a key of this kind.
        most: i64,
    },
    /// A relay that the directory does not list.
    #[error("names a relay that is not in relays; add it there or correct the name")]
    UnknownRelay,
    /// A successor that the directory does not list, or revokes.
    #[error("names an agency that is not in agencies, or is revoked; add it there or correct the name")]
    UnknownSuccessor,
    /// An entry that nobody has checked for too long.
    #[error(
        "is {0} days before the directory was issued; at most {MAX_VERIFIED_DAYS} are allowed, check the \
         entry with the agency again"
    )]
    VerifiedTooLongAgo(i64),
}
