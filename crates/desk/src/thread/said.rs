//! What a letter says besides words: a wish, how it was, a word to be asked for, how not to reach her.

use envelope::letter::{Kind, Letter};
use report::{Choice as _, May};
use serde_json::Value;

/// What she asks for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Ask {
    /// That what she wrote be deleted, and no more answers come.
    Delete,
    /// That no more answers come.
    Stop,
}

/// Whether an answer helped.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Helped {
    /// It did.
    Yes,
    /// A little.
    Some,
    /// It did not.
    No,
}

/// What the letter asks for. One that closes without saying more asks to stop.
pub fn ask(letter: &Letter) -> Option<Ask> {
    if letter.kind != Kind::Close {
        return None;
    }
    match letter.answers.get("ask").and_then(Value::as_str) {
        Some("delete") => Some(Ask::Delete),
        _ => Some(Ask::Stop),
    }
}

/// Whether an answer helped, if the letter says so.
pub fn helped(letter: &Letter) -> Option<Helped> {
    match letter.answers.get("helped")?.as_str()? {
        "yes" => Some(Helped::Yes),
        "some" => Some(Helped::Some),
        "no" => Some(Helped::No),
        _ => None,
    }
}

/// The word that she wants to be asked for before an answer names a place or a time.
pub fn code_word(letter: &Letter) -> Option<&str> {
    letter.answers.get("codeword")?.as_str().map(str::trim).filter(|word| !word.is_empty())
}

/// Whether the letter limits how she may be contacted. Silence does.
pub fn is_limited(letter: &Letter) -> bool {
    let contact = letter.answers.get("contact");
    let may = contact.and_then(|contact| contact.get("may")).and_then(Value::as_str);
    let avoids = contact.and_then(|contact| contact.get("avoid")).and_then(Value::as_array);
    may.and_then(May::from_code) != Some(May::Yes) || avoids.is_some_and(|avoids| !avoids.is_empty())
}
