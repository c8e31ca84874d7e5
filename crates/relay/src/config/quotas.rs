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

    /// Most bytes of all mailboxes together, with the answers and notes in them. Anybody may open one, so a
    /// flood of them must leave room for letters.
    pub(crate) const fn mailbox_bytes(self) -> u64 {
        self.bytes / 10
    }

    /// Most bytes of all parcels together, the parts that wait for theirs included: 70 %. A flood of pictures
    /// must leave room for letters.
    pub(crate) const fn parcel_bytes(self) -> u64 {
        self.bytes / 100 * 70
    }

    /// Most bytes of parts that wait for their parcel: 30 % of [`parcel_bytes`](Self::parcel_bytes). They go
    /// by themselves, and what anybody leaves for nobody must not keep out what is sent in earnest.
    pub(crate) const fn staged_bytes(self) -> u64 {
        self.parcel_bytes() / 100 * 30
    }
}

impl Default for Quotas {
    fn default() -> Self {
        // 300,000 letters of the smallest class, and less than the disk of the smallest rented server.
        Self { letters: MAX_LETTERS, bytes: 10_000_000_000 }
    }
}
