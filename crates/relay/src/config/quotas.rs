//! How much a relay keeps.

use wire::ops::MAX_LETTERS;

/// How much a relay keeps. What does not fit is refused with `full`, and what is kept already stays.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Quotas {
    /// Most letters in one inbox, so that a flood to one agency leaves room for the others.
    pub letters: u32,
    /// Most bytes of the database, so that letters do not fill a disk that others need. Room that deleted
    /// letters left counts as free.
    pub bytes: u64,
}

impl Quotas {
    /// The least that [`bytes`](Self::bytes) may be in a configuration: below it lies no disk, only a slip.
    pub const LEAST_BYTES: u64 = 10_000_000;
}

impl Default for Quotas {
    fn default() -> Self {
        // 300,000 letters of the smallest class, and less than the disk of the smallest rented server.
        Self { letters: MAX_LETTERS, bytes: 10_000_000_000 }
    }
}
