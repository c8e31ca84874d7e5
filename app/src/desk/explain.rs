//! From what went wrong to what somebody reads: what happened, then what to do.

use ::desk::identity_file::IdentityError;
use ::desk::reply::ReplyError;
use ::desk::sealed::LetterError;
use envelope::parcel::ParcelError;
use i18n::{Msg, Value, msg};

use crate::browser::failure::Failure;
use crate::desk::state::Desk;

/// A key file that can not be used.
pub fn identity(error: IdentityError) -> Msg {
    match error {
        IdentityError::Damaged => msg::DESK_ERROR_IDENTITY_DAMAGED,
        IdentityError::NoInbox => msg::DESK_ERROR_IDENTITY_INBOX,
        IdentityError::NoSigningKey => msg::WEBDESK_UNLOCK_NO_SIGN,
        IdentityError::TooMuchWork => msg::DESK_ERROR_IDENTITY_MEMORY,
        IdentityError::WrongPassphrase => msg::DESK_ERROR_PASSPHRASE_WRONG,
        _ => msg::DESK_ERROR_IDENTITY_NONE,
    }
}

/// A file that is no letter for us.
pub fn letter(error: LetterError) -> Msg {
    match error {
        LetterError::Damaged => msg::DESK_ERROR_LETTER_DAMAGED,
        LetterError::Newer => msg::WEBDESK_LETTER_NEWER,
        LetterError::NotForThisKey => msg::DESK_ERROR_LETTER_KEY,
        LetterError::NotAge => msg::DESK_ERROR_LETTER_AGE,
        _ => msg::DESK_ERROR_LETTER_NONE,
    }
}

/// A relay that did not do what was asked.
pub fn relay(failure: Failure) -> Msg {
    match failure {
        Failure::Busy => msg::WEBDESK_RELAY_BUSY,
        Failure::Expired => msg::DESK_ERROR_RELAY_EXPIRED,
        Failure::Full => msg::WEBDESK_RELAY_FULL,
        Failure::Gone | Failure::Nothing => msg::DESK_ERROR_RELAY_NONE,
        Failure::Offline => msg::WEBDESK_RELAY_OFFLINE,
        _ => msg::DESK_ERROR_RELAY_ANSWER,
    }
}

/// An answer that can not be written.
pub fn reply(desk: Desk, error: &ReplyError) -> String {
    match error {
        ReplyError::Address => desk.t(msg::WEBDESK_SEND_ADDRESS),
        ReplyError::Identity(error) => desk.t(identity(*error)),
        ReplyError::NoCode => desk.t(msg::WEBDESK_SEND_NO_CODE),
        ReplyError::TooLong { over } => desk.t_with(msg::WEBDESK_SEND_LONG, &[("over", Value::from(*over))]),
        _ => desk.t(msg::WEBDESK_SEND_NOT_SEALED),
    }
}

/// A parcel that is not whole and good.
pub fn parcel(desk: Desk, error: ParcelError) -> String {
    let number = |message, number: usize| desk.t_with(message, &[("number", Value::from(number))]);
    match error {
        ParcelError::Changed { number: place } | ParcelError::Name { number: place } => {
            number(msg::WEBDESK_EVIDENCE_CHANGED, place)
        }
        ParcelError::Key => desk.t(msg::WEBDESK_EVIDENCE_KEY),
        ParcelError::Newer { .. } => desk.t(msg::WEBDESK_EVIDENCE_NEWER),
        ParcelError::NotAParcel(_) => desk.t(msg::WEBDESK_EVIDENCE_NONE),
        ParcelError::Truncated => desk.t(msg::WEBDESK_EVIDENCE_CUT),
        _ => desk.t(msg::WEBDESK_EVIDENCE_DAMAGED),
    }
}
