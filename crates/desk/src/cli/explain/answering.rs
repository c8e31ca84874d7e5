//! What can go wrong with answers and evidence, for people.

use i18n::{Msg, msg};

use crate::book::BookError;
use crate::cli::Failure;
use crate::folder::QuarantineError;
use crate::reply::ReplyError;
use crate::thread::Ask;
use crate::words::Words;

/// What happened and what to do; `None` for a failure that has nothing to do with answers.
pub(super) fn explain(words: &Words, failure: &Failure) -> Option<String> {
    let plain = match failure {
        Failure::AskedToStop(Ask::Delete) => msg::DESK_ERROR_REPLY_DELETE,
        Failure::AskedToStop(Ask::Stop) => msg::DESK_ERROR_REPLY_STOP,
        Failure::Blank => msg::DESK_ERROR_REPLY_BLANK,
        Failure::NoDraft => msg::DESK_ERROR_REPLY_DRAFT,
        Failure::NoRelay => msg::DESK_ERROR_REPLY_RELAY,
        Failure::NoWords => msg::DESK_ERROR_REPLY_EMPTY,
        Failure::NotConfirmed => msg::DESK_ERROR_REPLY_NOT_SENT,
        Failure::Reply(error) => return Some(reply(words, *error)),
        Failure::StdinNeedsYes => msg::DESK_ERROR_REPLY_STDIN,
        Failure::Unedited => msg::DESK_ERROR_REPLY_UNEDITED,
        _ => return with_parts(words, failure),
    };
    Some(words.say(plain))
}

fn with_parts(words: &Words, failure: &Failure) -> Option<String> {
    let about = |message: Msg, path: &str| words.say_with(message, &[("path", path.into())]);
    Some(match failure {
        Failure::Book(BookError::Line { path, why }) => {
            let parts = [("path", path.display().to_string().into()), ("line", why.0.into())];
            words.say_with(msg::DESK_ERROR_BOOK, &parts)
        }
        Failure::NoEvidence(path) => about(msg::DESK_ERROR_EVIDENCE_NONE, path),
        Failure::NoQuickAnswer(lang) => words.say_with(msg::DESK_ERROR_REPLY_QUICK, &[("lang", lang.into())]),
        Failure::NotFetched(path) => about(msg::DESK_ERROR_EVIDENCE_MISSING, path),
        Failure::NotText(path) => about(msg::DESK_ERROR_REPLY_TEXT, path),
        Failure::OtherName(path, name) => {
            let parts = [("path", path.into()), ("name", name.into())];
            words.say_with(msg::DESK_ERROR_REPLY_NAME, &parts)
        }
        Failure::Parcel(path) => about(msg::DESK_ERROR_EVIDENCE_DAMAGED, path),
        Failure::Quarantine(QuarantineError::Line { path, why }) => {
            let parts = [("path", path.display().to_string().into()), ("line", why.0.into())];
            words.say_with(msg::DESK_ERROR_QUARANTINE, &parts)
        }
        Failure::Quarantined(path, step) => {
            let reason = step.reason.clone().unwrap_or_default();
            let parts =
                [("path", path.into()), ("day", step.day.to_string().into()), ("reason", reason.into())];
            words.say_with(msg::DESK_ERROR_QUARANTINED, &parts)
        }
        _ => return None,
    })
}

fn reply(words: &Words, error: ReplyError) -> String {
    words.say(match error {
        ReplyError::Address => msg::DESK_ERROR_REPLY_ADDRESS,
        // Told as the key file's own.
        ReplyError::Identity(_) => msg::DESK_ERROR_IDENTITY_SIGN,
        ReplyError::NoCode => msg::DESK_ERROR_REPLY_CODE,
        ReplyError::NotSealed => msg::DESK_ERROR_REPLY_SEAL,
        ReplyError::TooLong { over } => {
            return words.say_with(msg::DESK_ERROR_REPLY_LONG, &[("over", over.into())]);
        }
    })
}
