//! On which day somebody last came for the letters of each inbox.
//!
//! A day and nothing finer. It is kept in memory, so that nobody who lists waits for a disk, and written down
//! by the relay's upkeep.

use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, MutexGuard, PoisonError},
};

use wire::{Day, InboxId};

/// The days, for any number of tasks at once.
#[derive(Debug, Default)]
pub(super) struct Collected(Mutex<Days>);

#[derive(Debug, Default)]
struct Days {
    known: HashMap<InboxId, Day>,
    unsaved: HashSet<InboxId>,
}

impl Collected {
    /// Begins with what was written down.
    pub(super) fn new(known: HashMap<InboxId, Day>) -> Self {
        Self(Mutex::new(Days { known, unsaved: HashSet::new() }))
    }

    /// Somebody came today. A day that lies in the future, from a clock that was wrong, is corrected.
    pub(super) fn note(&self, inbox: InboxId, today: Day) {
        let mut days = self.lock();
        if days.known.insert(inbox, today) != Some(today) {
            days.unsaved.insert(inbox);
        }
    }

    /// The day, if anybody ever came.
    pub(super) fn last(&self, inbox: &InboxId) -> Option<Day> {
        self.lock().known.get(inbox).copied()
    }

    /// What is to be written down.
    pub(super) fn unsaved(&self) -> Vec<(InboxId, Day)> {
        let days = self.lock();
        days.unsaved.iter().filter_map(|inbox| Some((*inbox, *days.known.get(inbox)?))).collect()
    }

    /// These were written down. What has changed meanwhile is still to be.
    pub(super) fn saved(&self, written: &[(InboxId, Day)]) {
        let mut days = self.lock();
        for (inbox, day) in written {
            if days.known.get(inbox) == Some(day) {
                days.unsaved.remove(inbox);
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Days> {
        // Nothing panics while the lock is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INBOX: InboxId = InboxId::from_bytes([1; 32]);

    #[test]
    fn a_day_is_written_down_once() {
        let collected = Collected::default();
        assert_eq!(collected.last(&INBOX), None);
        for _ in 0..2 {
            collected.note(INBOX, Day(5));
            assert_eq!((collected.last(&INBOX), collected.unsaved()), (Some(Day(5)), vec![(INBOX, Day(5))]));
        }
        collected.saved(&[(INBOX, Day(5))]);
        collected.note(INBOX, Day(5));
        assert!(collected.unsaved().is_empty());
    }

    #[test]
    fn a_day_that_begins_while_another_is_written_down_is_not_forgotten() {
        let collected = Collected::new(HashMap::from([(INBOX, Day(4))]));
        collected.note(INBOX, Day(5));
        let written = collected.unsaved();
        collected.note(INBOX, Day(6));
        collected.saved(&written);
        assert_eq!(collected.unsaved(), [(INBOX, Day(6))]);
    }

    #[test]
    fn a_day_in_the_future_is_corrected() {
        let collected = Collected::new(HashMap::from([(INBOX, Day(9_000))]));
        collected.note(INBOX, Day(5));
        assert_eq!(collected.last(&INBOX), Some(Day(5)));
        assert_eq!(collected.unsaved(), [(INBOX, Day(5))]);
    }
}
