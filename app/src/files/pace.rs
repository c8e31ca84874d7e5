//! How long it will still take, by what the last minute brought.

use std::collections::VecDeque;

/// How far back the measure goes, in milliseconds: far enough that one slow part does not shake it.
const MEMORY_MS: f64 = 60_000.0;

/// How long has to be measured before anything is said, in milliseconds.
const LEAST_MS: f64 = 5_000.0;

/// When how many bytes had been sent.
#[derive(Default)]
pub struct Pace {
    marks: VecDeque<(f64, u64)>,
}

impl Pace {
    /// Notes that at `now`, in milliseconds, `sent` bytes had arrived.
    pub fn mark(&mut self, now: f64, sent: u64) {
        self.marks.push_back((now, sent));
        // The oldest mark that stays is the last one from before the minute, so that the whole of it is measured.
        while self.marks.get(1).is_some_and(|(then, _)| now - then > MEMORY_MS) {
            self.marks.pop_front();
        }
    }

    /// Seconds for `rest` more bytes; `None` until the pace is known.
    pub fn seconds_for(&self, rest: u64) -> Option<u32> {
        let ((first, before), (last, sent)) = (self.marks.front()?, self.marks.back()?);
        let (time, bytes) = (last - first, sent.checked_sub(*before).filter(|bytes| *bytes > 0)?);
        (time >= LEAST_MS).then(|| (time / 1000.0 / bytes as f64 * rest as f64) as u32)
    }

    /// Whether nothing was measured yet.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Forgets what was measured: a pause says nothing about the line.
    pub fn forget(&mut self) {
        self.marks.clear();
    }
}
