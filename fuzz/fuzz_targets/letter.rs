//! An opened letter: the archive as it came, `letter.json` inside an archive, and the strict JSON below it.
//!
//! The last 64 bytes of an input are the signature, so that a seed can have a good one.

#![no_main]

use envelope::json;
use envelope::letter::{self, OpenedLetter, SignatureState};
use fuzz::archive_of;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    if let Ok(opened) = letter::read_members(input) {
        written_again(&opened);
    }
    let (text, signature) = input.split_at(input.len().saturating_sub(64));
    strict_json(text);
    if let Ok(opened) = letter::read_members(&archive_of(text, signature)) {
        assert_eq!(opened.letter_json, text);
        assert_ne!(opened.signature, SignatureState::Missing);
        written_again(&opened);
    }
});

/// What is read and written again means the same.
fn strict_json(text: &[u8]) {
    let Ok(value) = json::strict(text) else { return };
    let again = serde_json::to_vec(&value).expect("a value can be written");
    assert_eq!(json::strict(&again).as_ref(), Ok(&value));
}

/// A letter that is written again, with all that this version does not know, is the same letter. A good
/// signature is of these bytes only.
fn written_again(opened: &OpenedLetter) {
    let again = serde_json::to_vec(&opened.letter).expect("a letter can be written");
    if again.len() > json::MAX_BYTES {
        return;
    }
    let reread = letter::read_members(&archive_of(&again, &[0; 64])).expect("what was written is read");
    assert!(reread.letter == opened.letter);
    assert_eq!(reread.signature, SignatureState::Wrong);
}
