//! From an error to a sentence that a person can act on, in their language.

mod answering;

use std::io::ErrorKind;

use directory::MAX_WINDOW_DAYS;
use i18n::{Msg, Value, msg};
use wire::ops::ErrorCode;

use super::Failure;
use super::passphrase::PassphraseError;
use crate::delete::{MIN_NAME_CHARS, NotNamed};
use crate::files::FileError;
use crate::identity_file::{IdentityError, MAX_WORK_FACTOR};
use crate::keys::{KeysError, MIN_PASSPHRASE_CHARS};
use crate::recovery::PageError;
use crate::relay_client::{AddressError, RelayError};
use crate::sealed::LetterError;
use crate::words::Words;

impl Failure {
    /// What happened and what to do; `None` if that was told already, or there is nobody to tell.
    pub(super) fn explain(&self, words: &Words) -> Option<String> {
        Some(match self {
            Self::Address(AddressError::Insecure) => words.say(msg::DESK_ERROR_RELAY_HTTP),
            Self::Address(_) => words.say(msg::DESK_ERROR_RELAY_ADDRESS),
            Self::AskedToStop(_)
            | Self::Blank
            | Self::Book(_)
            | Self::NoDraft
            | Self::NoEvidence(_)
            | Self::NoQuickAnswer(_)
            | Self::NoRelay
            | Self::NoWords
            | Self::NotConfirmed
            | Self::NotFetched(_)
            | Self::NotText(_)
            | Self::OtherName(..)
            | Self::Parcel(_)
            | Self::Quarantine(_)
            | Self::Quarantined(..)
            | Self::Reply(_)
            | Self::StdinNeedsYes
            | Self::Unedited => return answering::explain(words, self),
            Self::Clock => words.say(msg::DESK_ERROR_CLOCK),
            Self::File(error) => file(words, error),
            Self::Identity(error) => identity(words, *error),
            Self::Keys(error) => keys(words, error),
            Self::Letter(path, error) => letter(words, path, *error),
            Self::NoConsent(path) => about(words, path, msg::DESK_EXPORT_NO_CONSENT),
            Self::NobodyAnswers => words.say(msg::DESK_ERROR_DELETE_NOBODY),
            Self::NotNamed(text, error) => not_named(words, text, *error),
            Self::OpenedBefore(path) => about(words, path, msg::DESK_OPEN_BEFORE),
            Self::OtherNumber => words.say(msg::DESK_ERROR_DELETE_NUMBER),
            // `… | head` closed the pipe: it has what it wanted.
            Self::Output(error) if error.kind() == ErrorKind::BrokenPipe => return None,
            Self::Output(_) => words.say(msg::DESK_ERROR_OUTPUT),
            Self::Page(error) => page(words, *error),
            Self::PaperBesideKeys => words.say(msg::DESK_ERROR_PAPER_BESIDE),
            Self::Passphrase(error) => passphrase(words, error),
            Self::Random => words.say(msg::DESK_ERROR_RANDOM),
            Self::Relay(error) => relay(words, error),
            Self::Told => return None,
            Self::UnsafeName(path) => about(words, path, msg::DESK_OPEN_UNSAFE_NAME),
        })
    }
}

/// What is wrong with the lines of a recovery key.
pub(super) fn page(words: &Words, error: PageError) -> String {
    let (message, number) = match error {
        PageError::Line(number) => (msg::DESK_ERROR_PAGE_LINE, number),
        PageError::Missing(number) => (msg::DESK_ERROR_PAGE_MISSING, number),
        PageError::NotAKey => return words.say(msg::DESK_ERROR_PAGE_KEY),
    };
    words.say_with(message, &[("number", number.into())])
}

/// A relay's error.
pub(super) fn relay(words: &Words, error: &RelayError) -> String {
    words.say(match error {
        RelayError::BadAnswer => msg::DESK_ERROR_RELAY_ANSWER,
        RelayError::OtherRelay => msg::DESK_ERROR_RELAY_OTHER,
        RelayError::Refused(ErrorCode::Busy | ErrorCode::Slow | ErrorCode::Timeout) => {
            msg::DESK_ERROR_RELAY_BUSY
        }
        RelayError::Refused(ErrorCode::Expired) => msg::DESK_ERROR_RELAY_EXPIRED,
        RelayError::Refused(ErrorCode::None) => msg::DESK_ERROR_RELAY_NONE,
        RelayError::Refused(ErrorCode::Version) => msg::DESK_ERROR_RELAY_VERSION,
        RelayError::Refused(code) => {
            return words.say_with(msg::DESK_ERROR_RELAY_REFUSED, &[("code", code.name().into())]);
        }
        RelayError::Timeout => msg::DESK_ERROR_RELAY_TIMEOUT,
        RelayError::Tls => msg::DESK_ERROR_RELAY_TLS,
        RelayError::Unreachable => msg::DESK_ERROR_RELAY_UNREACHABLE,
    })
}

fn file(words: &Words, error: &FileError) -> String {
    let (message, path, source) = match error {
        FileError::Exists(path) => (msg::DESK_ERROR_FILE_EXISTS, path, None),
        FileError::NotThere(path) => (msg::DESK_ERROR_FILE_MISSING, path, None),
        FileError::TooLarge(path) => (msg::DESK_ERROR_FILE_LONG, path, None),
        FileError::Read { path, source } => (msg::DESK_ERROR_FILE_READ, path, Some(source)),
        FileError::Write { path, source } => (msg::DESK_ERROR_FILE_WRITE, path, Some(source)),
    };
    let mut variables = vec![("path", Value::from(path.display().to_string()))];
    variables.extend(source.map(|source| ("reason", Value::from(source.to_string()))));
    words.say_with(message, &variables)
}

fn identity(words: &Words, error: IdentityError) -> String {
    words.say(match error {
        IdentityError::Damaged => msg::DESK_ERROR_IDENTITY_DAMAGED,
        IdentityError::NoInbox => msg::DESK_ERROR_IDENTITY_INBOX,
        IdentityError::NoSigningKey => msg::DESK_ERROR_IDENTITY_SIGN,
        IdentityError::NotAnIdentity => msg::DESK_ERROR_IDENTITY_NONE,
        IdentityError::NotHanded => msg::DESK_ERROR_IDENTITY_HANDED,
        IdentityError::NotSealed => {
            return words.say_with(msg::DESK_ERROR_IDENTITY_WORK, &[("most", MAX_WORK_FACTOR.into())]);
        }
        IdentityError::TooMuchWork => msg::DESK_ERROR_IDENTITY_MEMORY,
        IdentityError::WrongPassphrase => msg::DESK_ERROR_PASSPHRASE_WRONG,
    })
}

fn keys(words: &Words, error: &KeysError) -> String {
    match error {
        KeysError::AgencyId => words.say(msg::DESK_ERROR_KEYS_ID),
        KeysError::Country => words.say(msg::DESK_ERROR_KEYS_COUNTRY),
        KeysError::Days => words.say_with(msg::DESK_ERROR_KEYS_DAYS, &[("most", MAX_WINDOW_DAYS.into())]),
        KeysError::Entry(reason) => {
            words.say_with(msg::DESK_ERROR_KEYS_ENTRY, &[("reason", reason.as_str().into())])
        }
        KeysError::Files(error) => file(words, error),
        KeysError::Identity(error) => identity(words, *error),
        KeysError::Name => words.say(msg::DESK_ERROR_KEYS_NAME),
        KeysError::NoRecovery => words.say(msg::DESK_ERROR_KEYS_NO_RECOVERY),
        KeysError::NotListed => words.say(msg::DESK_ERROR_KEYS_NOT_LISTED),
        KeysError::Oneself => words.say(msg::DESK_ERROR_KEYS_ONESELF),
        KeysError::OtherEntry => words.say(msg::DESK_ERROR_KEYS_OTHER),
        KeysError::Passphrase => {
            words.say_with(msg::DESK_ERROR_PASSPHRASE_SHORT, &[("least", MIN_PASSPHRASE_CHARS.into())])
        }
        KeysError::Who { who, there } => {
            let parts = [("who", who.into()), ("there", there.into())];
            words.say_with(msg::DESK_ERROR_KEYS_WHO, &parts)
        }
    }
}

fn not_named(words: &Words, text: &str, error: NotNamed) -> String {
    let message = match error {
        NotNamed::Several => msg::DESK_ERROR_DELETE_SEVERAL,
        NotNamed::TooShort => msg::DESK_ERROR_DELETE_SHORT,
    };
    words.say_with(message, &[("letter", text.into()), ("least", MIN_NAME_CHARS.into())])
}

fn letter(words: &Words, path: &str, error: LetterError) -> String {
    let message = match error {
        LetterError::Damaged => msg::DESK_ERROR_LETTER_DAMAGED,
        LetterError::Newer => msg::DESK_ERROR_LETTER_NEWER,
        LetterError::NotALetter => msg::DESK_ERROR_LETTER_NONE,
        LetterError::NotAge => msg::DESK_ERROR_LETTER_AGE,
        LetterError::NotForThisKey => msg::DESK_ERROR_LETTER_KEY,
    };
    about(words, path, message)
}

fn passphrase(words: &Words, error: &PassphraseError) -> String {
    match error {
        PassphraseError::Differs => words.say(msg::DESK_ERROR_PASSPHRASE_DIFFERS),
        PassphraseError::NoTerminal => words.say(msg::DESK_ERROR_PASSPHRASE_TERMINAL),
        PassphraseError::NotInFile(path) => {
            let path = path.display().to_string();
            words.say_with(msg::DESK_ERROR_PASSPHRASE_FILE, &[("path", path.into())])
        }
    }
}

/// A sentence about one of several letters.
fn about(words: &Words, path: &str, message: Msg) -> String {
    let parts = [("path", path.into()), ("message", words.say(message).into())];
    words.say_with(msg::DESK_ERROR_LETTER, &parts)
}
