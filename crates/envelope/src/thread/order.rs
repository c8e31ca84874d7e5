//! Which letter is newer.

use wire::Day;

use super::{Item, chain::Link};

/// A letter that counts, and its place in its chain.
pub(super) struct Counted {
    pub(super) link: Link,
    pub(super) item: Item,
}

/// Puts letters into the order in which they are shown, newest first.
///
/// By one key, the higher number is newer, whatever the days say. Between keys, the day decides, then how much of
/// hers the writer had read.
pub(super) fn newest_first(letters: Vec<Counted>) -> Vec<Counted> {
    let mut letters = letters;
    letters.sort_by_key(|letter| (letter.item.signer, letter.link));

    // A letter is at least as late as the ones before it by the same key.
    let mut signer = None;
    let (mut latest, mut read): (Option<Day>, u64) = (None, 0);
    let mut dated: Vec<_> = letters
        .into_iter()
        .map(|letter| {
            if signer != Some(letter.item.signer) {
                signer = Some(letter.item.signer);
                (latest, read) = (None, 0);
            }
            latest = latest.max(day(&letter.item));
            read = read.max(letter.item.seen.seq);
            let Link { era, seq, mid, .. } = letter.link;
            ((era, latest, read, seq, letter.item.signer, mid), letter)
        })
        .collect();
    dated.sort_by(|(one, _), (other, _)| other.cmp(one));
    dated.into_iter().map(|(_, letter)| letter).collect()
}

/// The day on a letter, if it is one.
pub(super) fn day(item: &Item) -> Option<Day> {
    item.day.as_deref()?.parse().ok()
}
