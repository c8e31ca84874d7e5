//! Recipients, identities and files of identities: a key has one spelling only.
//!
//! An input that begins with 0, 1, 2 or 3 is the bytes of a key of that type, which get a right checksum; any
//! other is text.

#![no_main]

use envelope::{Identity, Recipient, identity_file};
use fuzz::{KEY_PREFIXES, key_text};
use libfuzzer_sys::fuzz_target;

/// Each identity in a file takes milliseconds to read, and a run that takes seconds counts as a hang.
const MAX_BYTES: usize = 16 * 1024;

fuzz_target!(|input: &[u8]| {
    match input {
        _ if input.len() > MAX_BYTES => {}
        [kind @ b'0'..=b'3', bytes @ ..] => {
            check(&key_text(KEY_PREFIXES[usize::from(kind - b'0')], bytes));
        }
        _ => {
            if let Ok(text) = std::str::from_utf8(input) {
                check(text);
            }
        }
    }
});

fn check(text: &str) {
    let recipient = text.parse::<Recipient>();
    if let Ok(recipient) = &recipient {
        assert_eq!(recipient.to_string(), text);
    }
    if let Ok(identity) = Identity::from_text(text) {
        assert!(recipient.is_err(), "a text is both a recipient and an identity");
        assert_eq!(identity.to_text().as_str(), text);
        let public = identity.recipient();
        assert!(public.to_string().parse::<Recipient>().as_ref() == Ok(&public));
    }
    if let Ok(identities) = identity_file::parse(text) {
        let written = identity_file::write(&identities);
        let again = identity_file::parse(&written).expect("what was written is read");
        let texts = |all: &[Identity]| -> Vec<_> { all.iter().map(Identity::to_text).collect() };
        assert_eq!(texts(&again), texts(&identities));
    }
}
