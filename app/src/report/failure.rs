//! Why a letter is not stored, in the words that tell her what to do.

use i18n::{Msg, msg};

/// Every way in which sending can end without a stored letter. No answer is lost in any of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Failure {
    /// The relay is busy, now and after some tries.
    Busy,
    /// The agency's keys have run out, by the relay's day.
    Expired,
    /// The relay has no room.
    Full,
    /// Nothing answers.
    Offline,
    /// The relay does not serve this agency, or answered what we do not understand.
    Refused,
    /// The Worker did not start or broke.
    Sealer,
    /// The words do not fit the largest letter.
    TooLong,
}

impl Failure {
    /// What she reads.
    pub fn message(self) -> Msg {
        match self {
            Self::Busy => msg::LETTER_FAILED_BUSY,
            Self::Expired => msg::LETTER_FAILED_EXPIRED,
            Self::Full => msg::LETTER_FAILED_FULL,
            Self::Offline => msg::LETTER_FAILED_OFFLINE,
            Self::Refused => msg::LETTER_FAILED_REFUSED,
            Self::Sealer => msg::LETTER_FAILED_SEALER,
            Self::TooLong => msg::LETTER_FAILED_LONG,
        }
    }
}
