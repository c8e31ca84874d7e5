//! How long a relay waits for slow clients.

use std::time::Duration;

/// How long a relay waits for slow clients, and for how many at once. Not in the configuration file: a
/// telephone on 2G keeps these, and who holds connections open on purpose does not. Tests shorten them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Patience {
    /// Most connections at one time; the next one waits in the kernel's queue.
    pub connections: usize,
    /// A request line and its headers have to come within this time, and an idle connection is closed after
    /// it.
    pub header: Duration,
    /// In every such time a body has to bring [`window_bytes`](Self::window_bytes), or end.
    pub window: Duration,
    /// What a body has to bring: 1 KiB a second.
    pub window_bytes: usize,
    /// For how long the rest of a request is read that is refused already.
    pub discard: Duration,
    /// For how long an answer may lie without the client taking a byte of it.
    pub answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connections: 4_096,
            header: Duration::from_secs(5),
            window: Duration::from_secs(60),
            window_bytes: 60 << 10,
            discard: Duration::from_secs(5),
            answer: Duration::from_secs(60),
        }
    }
}
