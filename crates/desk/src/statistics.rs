//! Counts over a folder of letters, such that nobody can be found by them.
//!
//! A small number tells on the few whom it counts. So nothing below [`FEWEST`] is shown, and nothing either by which
//! such a number could be worked out from the others.

use std::collections::BTreeSet;

use envelope::letter::Kind;

use crate::thread::{Filed, Helped, Item, Ours, Threads, helped, view};

/// The smallest number that is shown.
pub const FEWEST: u64 = 11;

/// The numbers as they are: for nobody's eyes.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// Letters that survivors wrote.
    pub letters: u64,
    /// Conversations.
    pub threads: u64,
    /// Conversations in which there was an answer in words.
    pub answered: u64,
    /// Conversations by what was said last of whether an answer helped: yes, some, no.
    pub helped: [u64; 3],
}

/// A number as it may be shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Cell {
    /// This many.
    Exactly(u64),
    /// Fewer than [`FEWEST`].
    Few,
    /// Left out, because others could be worked out from it.
    Hidden,
}

/// The numbers as they may be shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Statistics {
    /// Letters that survivors wrote.
    pub letters: Cell,
    /// Conversations.
    pub threads: Cell,
    /// Conversations in which there was an answer in words.
    pub answered: Cell,
    /// Whether an answer helped: yes, some, no.
    pub helped: [Cell; 3],
}

/// Counts letters and answers.
pub fn count(letters: &[Filed], ours: &[Ours]) -> Counts {
    let mids: BTreeSet<[u8; 32]> = letters.iter().map(|letter| letter.opened.mid).collect();
    let roots = Threads::of(letters).roots();
    let mut counts = Counts { letters: mids.len() as u64, threads: roots.len() as u64, ..Counts::default() };
    for root in roots {
        let view = view(&root, letters, ours);
        let is_answer = |item: &Item<'_>| matches!(item, Item::Ours(answer) if matches!(answer.made.kind, Kind::Reply | Kind::Close));
        counts.answered += u64::from(view.items.iter().any(is_answer));
        match view.hers().rev().find_map(|letter| helped(&letter.opened.letter)) {
            Some(Helped::Yes) => counts.helped[0] += 1,
            Some(Helped::Some) => counts.helped[1] += 1,
            Some(Helped::No) => counts.helped[2] += 1,
            None => {}
        }
    }
    counts
}

impl Counts {
    /// What of it may be shown.
    pub fn shown(&self) -> Statistics {
        Statistics {
            letters: beside(self.letters, self.letters - self.threads.min(self.letters)),
            threads: cell(self.threads),
            answered: beside(self.answered, self.threads - self.answered.min(self.threads)),
            helped: cells(self.helped),
        }
    }
}

fn cell(count: u64) -> Cell {
    if count < FEWEST { Cell::Few } else { Cell::Exactly(count) }
}

/// A number that stands beside a larger one or a smaller one: their difference counts somebody, too.
fn beside(count: u64, difference: u64) -> Cell {
    match cell(count) {
        Cell::Exactly(_) if (1..FEWEST).contains(&difference) => Cell::Hidden,
        cell => cell,
    }
}

/// Numbers that make up a whole. If only one of them is small, whoever knows the whole could work it out: the next
/// smallest is left out as well.
fn cells(counts: [u64; 3]) -> [Cell; 3] {
    let mut shown = counts.map(cell);
    let few = shown.iter().filter(|cell| **cell == Cell::Few).count();
    if few == 1 {
        let others = (0..counts.len()).filter(|place| shown[*place] != Cell::Few);
        if let Some(next) = others.min_by_key(|place| counts[*place]) {
            shown[next] = Cell::Hidden;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{Survivor, filed, identity};

    #[test]
    fn small_numbers_are_not_shown() {
        let counts = Counts { letters: 40, threads: 10, answered: 3, helped: [10, 0, 1] };
        let shown = counts.shown();
        assert_eq!((shown.letters, shown.threads, shown.answered), (Cell::Exactly(40), Cell::Few, Cell::Few));
        assert_eq!(shown.helped, [Cell::Few; 3]);
    }

    #[test]
    fn a_small_number_can_not_be_worked_out_from_the_others() {
        assert_eq!(cells([20, 3, 30]), [Cell::Hidden, Cell::Few, Cell::Exactly(30)]);
        assert_eq!(cells([20, 0, 12]), [Cell::Exactly(20), Cell::Few, Cell::Hidden]);
        assert_eq!(cells([20, 11, 12]), [20, 11, 12].map(Cell::Exactly));
        assert_eq!(cells([20, 3, 4]), [Cell::Exactly(20), Cell::Few, Cell::Few]);
    }

    #[test]
    fn neither_can_those_without_an_answer_or_a_second_letter() {
        let shown = |letters, threads, answered| {
            let shown = Counts { letters, threads, answered, helped: [0; 3] }.shown();
            (shown.letters, shown.threads, shown.answered)
        };
        assert_eq!(shown(105, 100, 95), (Cell::Hidden, Cell::Exactly(100), Cell::Hidden));
        let all = |one, two, three| (Cell::Exactly(one), Cell::Exactly(two), Cell::Exactly(three));
        assert_eq!(shown(100, 100, 100), all(100, 100, 100));
        assert_eq!(shown(111, 100, 89), all(111, 100, 89));
    }

    #[test]
    fn the_last_tap_of_a_conversation_counts() {
        let key = identity();
        let mut one = Survivor::new(1, &key.recipient());
        let mut two = Survivor::new(2, &key.recipient());
        let tap = |survivor: &mut Survivor, how: &str| {
            let how = how.to_owned();
            filed(&survivor.write(|draft| draft.answers = json!({"helped": how})), &key)
        };
        let first = [filed(&one.write(|_| ()), &key), filed(&two.write(|_| ()), &key)];
        let taps = [tap(&mut one, "no"), tap(&mut one, "yes"), tap(&mut two, "some")];
        let letters: Vec<Filed> = first.into_iter().chain(taps).collect();
        let counts = count(&letters, &[]);
        assert_eq!(counts, Counts { letters: 5, threads: 2, answered: 0, helped: [1, 1, 0] });
    }
}
