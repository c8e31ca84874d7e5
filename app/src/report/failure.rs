//! Why a letter is not stored, in the words that tell her what to do.

use i18n::{Msg, msg};
use wire::Day;

/// Every way in which sending can end without a stored letter. No answer is lost in any of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Failure {
    /// The relay is busy, now and after some tries.
    Busy,
    /// The agency's keys have run out, by the relay's day.
    Expired,
    /// The relay has no room.
    Full,
    /// The agency is not in the newest directory, or has handed its work on.
    Gone,
    /// Nothing answers.
    Offline,
    /// The relay does not serve this agency, or answered what we do not understand.
    Refused,
    /// The Worker did not start or broke.
    Sealer,
    /// The words do not fit the largest letter.
    TooLong,
}

/// Why sending halted: it failed, or she should know something before anything is sealed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Halt {
    /// It failed.
    Failed(Failure),
    /// The agency will read it late.
    Late(Late),
    /// What its card says is not what she read.
    Changed,
}

/// Why an agency will read a letter late, by the relay's day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Late {
    /// It is closed until this day.
    Closed(Day),
    /// It looked for letters last on this day, long ago.
    Since(Day),
    /// It has never looked for letters here.
    Never,
}

impl Failure {
    /// What she reads.
    pub fn message(self) -> Msg {
        match self {
            Self::Busy => msg::LETTER_FAILED_BUSY,
            Self::Expired => msg::LETTER_FAILED_EXPIRED,
            Self::Full => msg::LETTER_FAILED_FULL,
            Self::Gone => msg::LETTER_FAILED_GONE,
            Self::Offline => msg::LETTER_FAILED_OFFLINE,
            Self::Refused => msg::LETTER_FAILED_REFUSED,
            Self::Sealer => msg::LETTER_FAILED_SEALER,
            Self::TooLong => msg::LETTER_FAILED_LONG,
        }
    }

    /// Whether another agency may be reached where this one is not.
    pub fn is_the_agencys(self) -> bool {
        matches!(self, Self::Expired | Self::Full | Self::Gone | Self::Refused)
    }
}

impl From<Failure> for Halt {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}
