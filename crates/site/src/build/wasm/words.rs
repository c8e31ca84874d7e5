//! Words of a script, exchanged for others.

use std::collections::{HashMap, HashSet};

/// What JavaScript could take for a name, a keyword or a number.
pub(super) fn words(script: &str) -> impl Iterator<Item = &str> {
    script.split(|c| !is_word(c)).filter(|word| !word.is_empty())
}

/// The script with the words of `names` in place of the words that they stand for. `None` when one of these is not in the
/// script, or a new one is there already.
pub(super) fn with_other_words(script: &str, names: &HashMap<String, String>) -> Option<String> {
    let known: HashSet<&str> = words(script).collect();
    let is_free = |word: &String| !known.contains(word.as_str());
    if !names.keys().all(|word| known.contains(word.as_str())) || !names.values().all(is_free) {
        return None;
    }
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let word = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let other = rest[word..].find(is_word).unwrap_or(rest.len() - word);
        out.push_str(names.get(&rest[..word]).map_or(&rest[..word], String::as_str));
        out.push_str(&rest[word..word + other]);
        rest = &rest[word + other..];
    }
    Some(out)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}
