//! Why something was not done, in the words that tell her what to do.

use i18n::{Msg, msg};

use crate::browser::failure::Failure;
use crate::mailbox::doing::Act;

/// What she reads.
pub fn message(act: Act, failure: Failure) -> Msg {
    match (act, failure) {
        (Act::Open, Failure::Expired) => msg::ANSWERS_FAILED_LIST,
        (Act::Open, Failure::Sealer) => msg::ANSWERS_FAILED_SEALER_READ,
        (_, Failure::Sealer) => msg::ANSWERS_FAILED_SEALER,
        (Act::Open, _) => msg::ANSWERS_FAILED_OPEN,
        (Act::Change, _) => msg::ANSWERS_FAILED_CHANGE,
        (Act::Delete, _) => msg::ANSWERS_FAILED_DELETE,
        (_, Failure::Expired) => msg::ANSWERS_FAILED_EXPIRED,
        (_, Failure::Full) => msg::ANSWERS_FAILED_FULL,
        (_, Failure::Gone) => msg::ANSWERS_FAILED_GONE,
        (_, Failure::TooLong) => msg::ANSWERS_FAILED_LONG,
        _ => msg::ANSWERS_FAILED_REFUSED,
    }
}
