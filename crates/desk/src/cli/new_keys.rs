//! What `keygen`, `join` and `leave` say alike about new keys.

use std::path::Path;

use directory::RecipientEntry;
use envelope::Recipient;
use i18n::{Value, msg};

use crate::keys::{NewKeys, Written};
use crate::words::Words;

/// A recipient longer than this (1,959 characters, post-quantum) is not printed whole: it would drown
/// what has to be read.
const PRINTED_RECIPIENT: usize = 80;

/// How much of a long recipient is printed.
const RECIPIENT_START: usize = 40;

/// Where the files are, and the facts that people compare.
pub(super) fn facts(words: &Words, keys: &NewKeys, written: &Written) -> Vec<String> {
    let agency_file = shown(&written.agency_file);
    let path = |path: String| [("path", Value::from(path))];
    vec![
        words.say_with(msg::DESK_KEYGEN_IDENTITY_FILE, &path(shown(&written.identity_file))),
        words.say_with(msg::DESK_KEYGEN_AGENCY_FILE, &path(agency_file.clone())),
        String::new(),
        words.say(msg::DESK_KEYGEN_RECIPIENT),
        format!("  {}", recipient(words, &keys.identity.recipient(), &agency_file)),
        words.say(msg::DESK_KEYGEN_INBOX),
        format!("  {}", keys.agency.inbox),
        words.say(msg::DESK_KEYGEN_FINGERPRINT),
        format!("  {}", written.fingerprint),
        String::new(),
    ]
}

/// A recipient, or its beginning and the file that holds all of it.
pub(super) fn recipient(words: &Words, recipient: &Recipient, agency_file: &str) -> String {
    let recipient = recipient.to_string();
    if recipient.len() <= PRINTED_RECIPIENT {
        return recipient;
    }
    let parts = [("start", start(&recipient).into()), ("file", agency_file.into())];
    words.say_with(msg::DESK_KEYGEN_RECIPIENT_LONG, &parts)
}

/// Enough of a recipient to tell it from others.
pub(super) fn start(recipient: &str) -> String {
    recipient.chars().take(RECIPIENT_START).collect()
}

/// The line of the entry that belongs to the keys.
pub(super) fn line_of(keys: &NewKeys) -> Option<&RecipientEntry> {
    keys.agency.recipients.iter().find(|line| keys.identity.opens(&line.to))
}

/// A path as somebody can copy it.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
