//! Deleting letters before their days are over, and mailboxes.

use serde::{Deserialize, Serialize};

use crate::{InboxId, ObjectId};

/// Has letters deleted, or a mailbox with everything in it. Signed, no payload. Asking twice does no harm.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct DeleteHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// A nonce from [`Info`](super::Info), good in the ten minutes of its window and in the next ten
    /// ([`nonce`](crate::nonce)).
    pub nonce: String,
    /// The inbox or mailbox, which must be that of the signing key.
    pub drop: InboxId,
    /// One to [`MAX_DELETE`](super::MAX_DELETE) letters; none if `all` is to go.
    pub ids: Vec<ObjectId>,
    /// Whether the mailbox is to go, with its letters and its note. No inbox goes in this way.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all: bool,
}

/// The letters are not at the relay any more, in none of its files.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Deleted {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// How many of them this request deleted. The others were not there, or no longer.
    pub deleted: u32,
}
