//! English words that say when or where.

use super::Caution;

/// Words that name a time of day or a day near by.
const TIMES: &str = "am pm noon midnight oclock o'clock tonight tomorrow today hours";

/// Words that name a day. `may` and `march` are too common: they count beside a number only.
const DATES: &str = "monday tuesday wednesday thursday friday saturday sunday january february april june july august \
    september october november december";

/// The months that are also other words.
const MONTHS: &str = "march may";

/// Words that name a place.
const PLACES: &str = "address airport apartment avenue church flat hospital hotel house lane mosque office park \
    postcode road shelter shop square station street temple";

/// What the words of this text, whose digits are Western, look like.
pub(super) fn found(text: &str) -> Vec<Caution> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !(c.is_alphanumeric() || c == '\'')).filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let before = place.checked_sub(1).map(|before| words[before]);
        let after = words.get(place + 1).copied();
        let beside_number = [before, after].into_iter().flatten().any(is_number);
        if is_time(word, before) {
            found.push(Caution::Time);
        }
        if is_in(DATES, word) || (is_in(MONTHS, word) && beside_number) {
            found.push(Caution::Date);
        }
        if *word == "week" && before == Some("next") {
            found.push(Caution::Date);
        }
        if is_in(PLACES, word) {
            found.push(Caution::Address);
        }
    }
    found
}

/// Whether it is one of these words.
fn is_in(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}

/// A word for a time; `am`, `pm` and `hours` behind a number only, also without a space.
fn is_time(word: &str, before: Option<&str>) -> bool {
    let glued = word.strip_suffix("am").or_else(|| word.strip_suffix("pm")).is_some_and(is_number);
    let needs_number = matches!(word, "am" | "pm" | "hours");
    glued || (is_in(TIMES, word) && (!needs_number || before.is_some_and(is_number)))
}

/// A number that could be a day or an hour, also `1st` and `22nd`.
fn is_number(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_ordinal = matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th");
    is_ordinal && matches!(digits.len(), 1 | 2) && digits.bytes().all(|digit| digit.is_ascii_digit())
}
