//! Follows the numbers of one key in one thread.

use super::Trouble;
use crate::state::Heard;

/// What of a letter shows its place.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Link {
    /// Which name of the thread it carries: they change with the code. The last one is the name of now.
    pub(super) era: usize,
    pub(super) seq: u64,
    pub(super) mid: [u8; 32],
    pub(super) prev: Option<[u8; 32]>,
}

/// What does not fit in `links`, which are in order and no letter twice. `heard` is the newest that she has read, and
/// `now` the era of letters that are written today.
pub(super) fn follow(links: &[Link], mut heard: Option<&Heard>, now: usize) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    let replaced = heard.filter(|heard| links.iter().all(|link| link.mid != heard.mid.0));
    let mut before: Option<&[Link]> = None;
    for same in links.chunk_by(|one, other| (one.era, one.seq) == (other.era, other.seq)) {
        let Link { era, seq, .. } = same[0];
        if same.len() > 1 || (era == now && replaced.is_some_and(|heard| heard.seq == seq)) {
            troubles.push(Trouble::Repeated { seq });
        }
        if seq == 0 {
            troubles.push(Trouble::Broken { seq });
            continue;
        }
        // Under a new name of the thread, a key goes on or begins to count anew.
        if before.is_some_and(|before| before[0].era < era && before[0].seq >= seq) {
            before = None;
            heard = None;
        }
        let expected = match before {
            Some(before) => before[0].seq.saturating_add(1),
            // She took them along to a new code herself.
            None if era < now => seq,
            // What she has read before may have expired since.
            None => heard.map_or(1, |heard| heard.seq.saturating_add(1)),
        };
        if expected < seq {
            troubles.push(Trouble::Missing { from: expected, to: seq - 1 });
        }
        if !same.iter().all(|link| fits(link, before, heard)) {
            troubles.push(Trouble::Broken { seq });
        }
        before = Some(same);
    }
    troubles
}

/// Whether the letter names the one before it. `before` is the nearest one that is there.
fn fits(link: &Link, before: Option<&[Link]>, heard: Option<&Heard>) -> bool {
    let Some(prev) = link.prev else { return link.seq == 1 };
    let follows = |seq: u64| seq.checked_add(1) == Some(link.seq);
    if let Some(before) = before.filter(|before| follows(before[0].seq)) {
        return before.iter().any(|before| before.mid == prev);
    }
    if let Some(heard) = heard.filter(|heard| follows(heard.seq)) {
        return heard.mid.0 == prev;
    }
    link.seq > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::B64;

    /// The letter of this number, behind the one before it.
    fn link(seq: u64) -> Link {
        Link { era: 0, seq, mid: mid(seq), prev: (seq > 1).then(|| mid(seq - 1)) }
    }

    fn mid(seq: u64) -> [u8; 32] {
        wire::sha256(&[&seq.to_be_bytes()])
    }

    fn chain(numbers: &[u64]) -> Vec<Link> {
        numbers.iter().map(|seq| link(*seq)).collect()
    }

    fn heard(seq: u64) -> Heard {
        Heard { vk: B64([0; 32]), seq, mid: B64(mid(seq)) }
    }

    /// Without a change of the code.
    fn follow(links: &[Link], heard: Option<&Heard>) -> Vec<Trouble> {
        super::follow(links, heard, 0)
    }

    const NONE: [Trouble; 0] = [];

    #[test]
    fn a_whole_chain_is_no_trouble() {
        assert_eq!(follow(&[], None), NONE);
        assert_eq!(follow(&chain(&[1, 2, 3]), None), NONE);
        assert_eq!(follow(&chain(&[1, 2, 3]), Some(&heard(2))), NONE);
    }

    #[test]
    fn every_gap_is_named() {
        let missing = |from, to| Trouble::Missing { from, to };
        assert_eq!(follow(&chain(&[2]), None), [missing(1, 1)]);
        assert_eq!(follow(&chain(&[4, 5]), None), [missing(1, 3)]);
        assert_eq!(follow(&chain(&[1, 3, 7]), None), [missing(2, 2), missing(4, 6)]);
    }

    #[test]
    fn what_she_has_read_may_expire_and_what_she_has_not_may_not() {
        assert_eq!(follow(&chain(&[3, 4]), Some(&heard(2))), NONE);
        assert_eq!(follow(&chain(&[3, 4]), Some(&heard(4))), NONE);
        assert_eq!(follow(&chain(&[3, 4]), Some(&heard(1))), [Trouble::Missing { from: 2, to: 2 }]);
        // Younger than one that is there: not by age.
        assert_eq!(follow(&chain(&[1, 3]), Some(&heard(3))), [Trouble::Missing { from: 2, to: 2 }]);
    }

    #[test]
    fn a_number_that_was_given_twice_is_named_and_either_may_be_the_one_before() {
        let mut other = link(2);
        other.mid = [9; 32];
        let mut links = [link(1), link(2), other, link(3)];
        links.sort();
        assert_eq!(follow(&links, None), [Trouble::Repeated { seq: 2 }]);

        // She has read the one, and is shown the other.
        let shown = [link(1), other];
        assert_eq!(follow(&shown, Some(&heard(2))), [Trouble::Repeated { seq: 2 }]);
    }

    #[test]
    fn a_letter_behind_another_one_than_the_one_before_is_named() {
        let broken = |seq| Trouble::Broken { seq };
        let mut links = chain(&[1, 2, 3]);
        links[1].prev = Some([9; 32]);
        assert_eq!(follow(&links, None), [broken(2)]);
        links[1].prev = None;
        assert_eq!(follow(&links, None), [broken(2)]);

        let mut first = chain(&[1]);
        first[0].prev = Some([9; 32]);
        assert_eq!(follow(&first, None), [broken(1)]);

        // The one before has expired, but she has read it.
        let mut later = chain(&[3]);
        later[0].prev = Some([9; 32]);
        assert_eq!(follow(&later, Some(&heard(2))), [broken(3)]);
        assert_eq!(follow(&later, Some(&heard(3))), NONE);
        later[0].prev = None;
        assert_eq!(follow(&later, Some(&heard(3))), [broken(3)]);
    }

    #[test]
    fn numbers_that_nobody_gives_are_named() {
        let mut zero = link(1);
        zero.seq = 0;
        assert_eq!(follow(&[zero], None), [Trouble::Broken { seq: 0 }]);
        let last = Link { prev: Some([9; 32]), ..link(u64::MAX) };
        assert_eq!(follow(&[link(1), last], None), [Trouble::Missing { from: 2, to: u64::MAX - 1 }]);
    }

    #[test]
    fn under_a_new_code_a_key_goes_on_or_begins_again() {
        let follow = |links: &[Link], heard: Option<&Heard>| super::follow(links, heard, 1);
        let later = |link: Link| Link { era: 1, ..link };
        assert_eq!(follow(&[link(1), link(2), later(link(3))], None), NONE);
        assert_eq!(follow(&[link(1), link(2), later(link(1)), later(link(2))], None), NONE);
        assert_eq!(follow(&[link(1), later(link(1))], None), NONE);
        // What she took along has expired in part.
        assert_eq!(follow(&[link(3), later(link(1)), later(link(2))], Some(&heard(2))), NONE);
        // What she had read under the old code says nothing of numbers under the new one.
        let missing = [Trouble::Missing { from: 1, to: 1 }];
        let links = [link(1), link(2), link(3), later(link(2))];
        assert_eq!(follow(&links, None), missing);
        assert_eq!(follow(&links, Some(&heard(3))), missing);
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::letter::B64;

    fn mid(seq: u64) -> [u8; 32] {
        wire::sha256(&[&seq.to_be_bytes()])
    }

    proptest! {
        #[test]
        fn exactly_what_is_left_out_and_not_read_is_missing(
            shown in prop::collection::btree_set(1_u64..40, 1..20),
            read in prop::option::of(1_u64..40),
        ) {
            let links: Vec<Link> = shown
                .iter()
                .map(|&seq| Link { era: 0, seq, mid: mid(seq), prev: (seq > 1).then(|| mid(seq - 1)) })
                .collect();
            let heard = read.map(|seq| Heard { vk: B64([0; 32]), seq, mid: B64(mid(seq)) });
            let mut missing = BTreeSet::new();
            for trouble in follow(&links, heard.as_ref(), 0) {
                let Trouble::Missing { from, to } = trouble else { panic!("{trouble:?}") };
                prop_assert!(from <= to);
                for seq in from..=to {
                    prop_assert!(missing.insert(seq));
                }
            }
            let first = shown.first().copied().unwrap_or(1);
            let newest = shown.last().copied().unwrap_or(1);
            let expected: BTreeSet<u64> = (1..newest)
                .filter(|seq| !shown.contains(seq))
                .filter(|seq| *seq > first || *seq > read.unwrap_or(0))
                .collect();
            prop_assert_eq!(missing, expected);
        }
    }
}
