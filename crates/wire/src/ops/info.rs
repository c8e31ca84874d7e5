//! What a relay says of itself.

use serde::{Deserialize, Serialize};

use super::{LETTER_DAYS, MAX_GET, MAX_PARTS, PART_BYTES};
use crate::{Day, InboxId, RelayId, SizeClass};

/// What a relay is, and what it will take now.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Info {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// Its id, the hash of its origin. Whoever signs requests compares it with the origin they know.
    pub relay: RelayId,
    /// A nonce for signed requests.
    pub nonce: String,
    /// Its day. A phone's clock is often wrong; this decides whether a key has expired.
    pub day: Day,
    /// How busy it is: 0 idle, 1 busy, 2 loaded, 3 refusing.
    pub load: u8,
    /// The directory it obeys, if it has one that is in force.
    pub directory: Option<DirectoryMark>,
    /// What it takes.
    pub limits: Limits,
    /// The inboxes it keeps letters for, those first that were collected longest ago. At most
    /// [`MAX_INBOXES`](super::MAX_INBOXES): one that is missing was collected no earlier than any of these.
    #[serde(default)]
    pub inboxes: Vec<InboxState>,
}

/// Which directory a relay obeys. Somebody who holds an older one fetches this.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct DirectoryMark {
    /// Its version.
    pub version: u64,
    /// URL-safe Base64 of the SHA-256 of `directory.json`.
    pub sha256: String,
}

/// What a relay takes.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Limits {
    /// The sizes of letters, in bytes.
    pub classes: Vec<u32>,
    /// Days for which a letter is kept.
    pub days: u32,
    /// Most letters in one [`GET`](super::GET).
    pub get: u32,
    /// Most parts of one [`PARCEL`](super::PARCEL); 0 if the relay takes none.
    #[serde(default)]
    pub parts: u32,
    /// Bytes of each part but the last.
    #[serde(default)]
    pub part_bytes: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // The largest is half a megabyte.
            classes: SizeClass::ALL.map(|class| class.bytes() as u32).to_vec(),
            days: LETTER_DAYS,
            get: MAX_GET as u32,
            parts: MAX_PARTS as u32,
            part_bytes: PART_BYTES as u32,
        }
    }
}

/// Whether somebody comes for the letters of an inbox. Somebody about to write can then be told that nobody
/// has come for long.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct InboxState {
    /// The inbox.
    pub drop: InboxId,
    /// The last day on which the holder of its key listed it or fetched from it; none if never.
    pub collected: Option<Day>,
}
