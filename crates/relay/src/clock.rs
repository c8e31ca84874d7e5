//! The time, as a parameter.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use wire::Day;

/// Tells the time, in seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Set(Arc<AtomicU64>),
}

impl Clock {
    /// The machine's clock.
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until its hand is moved, for tests.
    pub fn standing_at(unix_seconds: u64) -> (Self, Hand) {
        let seconds = Arc::new(AtomicU64::new(unix_seconds));
        (Self(Source::Set(seconds.clone())), Hand(seconds))
    }

    /// Seconds since 1970; 0 if the machine believes to be before that.
    pub fn unix_seconds(&self) -> u64 {
        match &self.0 {
            Source::System => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
            Source::Set(seconds) => seconds.load(Ordering::Relaxed),
        }
    }

    /// The day, UTC.
    pub fn today(&self) -> Day {
        Day::from_unix_seconds(self.unix_seconds())
    }
}

/// Moves the [`Clock`] it was made with.
#[derive(Clone, Debug)]
pub struct Hand(Arc<AtomicU64>);

impl Hand {
    /// Sets the clock.
    pub fn set(&self, unix_seconds: u64) {
        self.0.store(unix_seconds, Ordering::Relaxed);
    }

    /// Lets days pass.
    pub fn pass_days(&self, days: u32) {
        self.0.fetch_add(u64::from(days) * 86_400, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stands_until_it_is_moved() {
        let (clock, hand) = Clock::standing_at(86_399);
        assert_eq!(clock.today(), Day(0));
        hand.pass_days(2);
        assert_eq!(clock.today(), Day(2));
        hand.set(0);
        assert_eq!(clock.unix_seconds(), 0);
    }
}
