//! Why the relay or the Worker did not do what was asked. What she reads of it is each program's own.

/// Every way in which a request can fail. Nothing of hers is lost in any of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Failure {
    /// The relay is busy, now and after some tries.
    Busy,
    /// Somebody else wrote first: read again, then write.
    Conflict,
    /// By the relay's day, the keys or the directory have run out.
    Expired,
    /// The relay has no room.
    Full,
    /// The agency is not in the newest directory, or has handed its work on; or the mailbox was deleted.
    Gone,
    /// Parts of a parcel are not at the relay.
    Missing,
    /// Nothing answers.
    Offline,
    /// The relay does not serve this, or answered what we do not understand.
    Refused,
    /// There is no such thing at the relay, or it is not ours to see.
    Nothing,
    /// The Worker did not start or broke.
    Sealer,
    /// The words do not fit the largest letter.
    TooLong,
}

impl Failure {
    /// All of them, in the order in which they stand above.
    const ALL: [Self; 11] = [
        Self::Busy,
        Self::Conflict,
        Self::Expired,
        Self::Full,
        Self::Gone,
        Self::Missing,
        Self::Offline,
        Self::Refused,
        Self::Nothing,
        Self::Sealer,
        Self::TooLong,
    ];

    /// A number for it, for the way from a Worker.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// What [`number`](Self::number) stands for.
    pub fn of_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// Whether waiting a little can help: the request may then be repeated as it is.
    pub fn passes(self) -> bool {
        matches!(self, Self::Busy | Self::Offline)
    }
}
