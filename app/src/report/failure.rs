//! Why a letter is not stored, in the words that tell her what to do.

use i18n::{Msg, msg};
use wire::Day;

use crate::browser::failure::Failure;

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

/// What she reads.
pub fn message(failure: Failure) -> Msg {
    match failure {
        Failure::Busy => msg::LETTER_FAILED_BUSY,
        Failure::Expired => msg::LETTER_FAILED_EXPIRED,
        Failure::Full => msg::LETTER_FAILED_FULL,
        Failure::Gone => msg::LETTER_FAILED_GONE,
        Failure::Offline => msg::LETTER_FAILED_OFFLINE,
        Failure::Conflict | Failure::Missing | Failure::Nothing | Failure::Refused => {
            msg::LETTER_FAILED_REFUSED
        }
        Failure::Sealer => msg::LETTER_FAILED_SEALER,
        Failure::TooLong => msg::LETTER_FAILED_LONG,
    }
}

/// Whether another agency may be reached where this one is not.
pub fn is_the_agencys(failure: Failure) -> bool {
    matches!(failure, Failure::Expired | Failure::Full | Failure::Gone | Failure::Nothing | Failure::Refused)
}

impl From<Failure> for Halt {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}
