//! The letters of one thread: in order, and held against the rules by which she numbers and signs them.

use envelope::letter::{B64, Letter, Seen, SignatureState};

use super::chain::Link;
use super::{Filed, Trouble};

/// One thread, in order.
pub(super) struct Sorted<'a> {
    /// Each letter once, and whether the writer of the thread wrote it.
    pub(super) letters: Vec<(&'a Filed, bool)>,
    /// What does not fit.
    pub(super) troubles: Vec<Trouble>,
    /// The last letter up to which none is missing.
    pub(super) seen: Seen,
}

/// The letters of this thread.
pub(super) fn sort<'a>(link: &Link, letters: &'a [Filed]) -> Sorted<'a> {
    let mut sorted: Vec<(&Filed, bool)> = Vec::new();
    let mut by_others = Vec::new();
    for filed in letters.iter().filter(|filed| filed.opened.letter.thread.0 == link.thread) {
        // Sealed twice, or sent twice: one letter.
        if sorted.iter().any(|(other, _)| other.opened.mid == filed.opened.mid) {
            continue;
        }
        let trouble = trouble_of(filed, link);
        sorted.push((filed, trouble.is_none()));
        by_others.extend(trouble);
    }
    // Stable: of two with one number, the one that came first stands first.
    sorted.sort_by_key(|(filed, _)| filed.opened.letter.seq);
    let writer: Vec<&Filed> =
        sorted.iter().filter(|(_, by_writer)| *by_writer).map(|(filed, _)| *filed).collect();
    let (seen, mut troubles) = follow(&writer);
    troubles.extend(by_others);
    troubles.extend(elsewhere(&writer));
    Sorted { letters: sorted, troubles, seen }
}

/// Why the writer of the thread did not write it, if so.
fn trouble_of(filed: &Filed, link: &Link) -> Option<Trouble> {
    let id = filed.id;
    match filed.opened.signature {
        SignatureState::Missing => Some(Trouble::Unsigned { id }),
        SignatureState::Wrong => Some(Trouble::Altered { id }),
        SignatureState::Valid => {
            let vk = filed.opened.letter.from.as_ref().map(|sender| sender.vk.0);
            (vk != link.vk).then_some(Trouble::Stranger { id })
        }
    }
}

/// How far the numbers go without a gap, and what is wrong with them.
fn follow(writer: &[&Filed]) -> (Seen, Vec<Trouble>) {
    let mut troubles = Vec::new();
    let mut seen = Seen::default();
    let mut before: Option<&Filed> = None;
    for filed in writer {
        let letter = &filed.opened.letter;
        let last = before.map_or(0, |before| before.opened.letter.seq);
        if before.is_some() && letter.seq == last {
            troubles.push(Trouble::Repeated { seq: letter.seq });
            continue;
        }
        if letter.seq > last.saturating_add(1) {
            troubles.push(Trouble::Missing { from: last + 1, to: letter.seq - 1 });
        } else if !follows(letter, before) {
            troubles.push(Trouble::Broken { seq: letter.seq });
        }
        if letter.seq == seen.seq + 1 {
            seen = Seen { seq: letter.seq, mid: Some(B64(filed.opened.mid)) };
        }
        before = Some(filed);
    }
    (seen, troubles)
}

/// Whether the letter names the one before it.
fn follows(letter: &Letter, before: Option<&Filed>) -> bool {
    letter.prev == before.map(|before| B64(before.opened.mid))
}

fn elsewhere(writer: &[&Filed]) -> Vec<Trouble> {
    let Some((first, others)) = writer.split_first() else {
        return Vec::new();
    };
    let other = others.iter().filter(|filed| filed.opened.letter.agency != first.opened.letter.agency);
    other.map(|filed| Trouble::Elsewhere { id: filed.id }).collect()
}
