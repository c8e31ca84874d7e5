//! The operations of a relay: where they are asked, and the headers of requests and replies.
//!
//! | operation | asked by | request | good reply |
//! | --- | --- | --- | --- |
//! | [`INFO`] | `GET` | – | [`Info`] |
//! | [`DIRECTORY`] | `GET` | – | [`DirectoryReply`], payload `directory.json` as it was signed |
//! | [`LETTER`] | `POST` | [`LetterHeader`], payload the letter | [`Stored`]: 201 new, 200 known before |
//! | [`LIST`] | `POST`, signed | [`ListHeader`] | [`Listed`], payload [`ListEntry`]s |
//! | [`GET`] | `POST`, signed | [`GetHeader`] | [`Got`], payload [`GotLetter`]s |
//! | [`DELETE`] | `POST`, signed | [`DeleteHeader`] | [`Deleted`] |
//!
//! Every reply is a frame, a refusal too: its header is a [`Failure`]. Signed requests are made with
//! [`request::sign`](crate::request::sign), whose `op` is the last part of the path.

mod delete;
mod failure;
mod info;
mod letters;
mod list;

use serde::{Deserialize, Serialize};

use crate::{Day, InboxId, ObjectId};

pub use delete::{DeleteHeader, Deleted};
pub use failure::{ErrorCode, Failure};
pub use info::{DirectoryMark, InboxState, Info, Limits};
pub use letters::{BadLetters, Got, GotLetter};
pub use list::{BadList, ListEntry, Listed};

/// Where a relay says what it is.
pub const INFO: &str = "/v1/info";
/// Where a relay passes on the signed directory it obeys.
pub const DIRECTORY: &str = "/v1/directory";
/// Where a letter is left.
pub const LETTER: &str = "/v1/letter";
/// Where the holder of an inbox's key learns what lies in it.
pub const LIST: &str = "/v1/list";
/// Where the holder of an inbox's key fetches letters.
pub const GET: &str = "/v1/get";
/// Where the holder of an inbox's key has letters deleted.
pub const DELETE: &str = "/v1/delete";

/// All paths. They are fixed and carry no id: a browser then asks leave for each of them once only, and no
/// log of addresses can say more than that a letter was left.
pub const PATHS: [&str; 6] = [INFO, DIRECTORY, LETTER, LIST, GET, DELETE];

/// Most ids in one [`GetHeader`]: 16 letters of the largest class are 8 MiB of memory at both ends.
pub const MAX_GET: usize = 16;

/// Most ids in one [`DeleteHeader`].
pub const MAX_DELETE: usize = 64;

/// Most inboxes that an [`Info`] names: more do not fit into a header with everything else.
pub const MAX_INBOXES: usize = 90;

/// Most letters in one inbox. A relay may take fewer.
pub const MAX_LETTERS: u32 = 20_000;

/// Days a letter is kept. An agency that has not fetched it by then has long broken its word.
pub const LETTER_DAYS: u32 = 90;

/// Days for which a relay remembers the id of a letter that it deleted. A browser that never got the answer
/// sends the same bytes again; they are then called known, and stay deleted.
pub const TOMBSTONE_DAYS: u32 = 30;

/// Leaves a letter. The payload is the letter, exactly of a [`SizeClass`](crate::SizeClass).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct LetterHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The inbox it is left in.
    pub drop: InboxId,
    /// The hash of the payload. Leaving the same letter again changes nothing.
    pub id: ObjectId,
}

/// Asks what lies in an inbox. Signed, no payload.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct ListHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// A nonce from [`Info`], good in the ten minutes of its window and in the next ten ([`nonce`](crate::nonce)).
    pub nonce: String,
    /// The inbox, which must be that of the signing key.
    pub drop: InboxId,
}

/// Asks for letters. Signed, no payload. Reading deletes nothing.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct GetHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// A nonce from [`Info`], good in the ten minutes of its window and in the next ten ([`nonce`](crate::nonce)).
    pub nonce: String,
    /// The inbox, which must be that of the signing key.
    pub drop: InboxId,
    /// One to [`MAX_GET`] letters.
    pub ids: Vec<ObjectId>,
}

/// The directory, exactly as it was signed, in the payload.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct DirectoryReply {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// Whole minisign signature files. Whoever receives them checks them against their own pinned keys.
    pub signatures: Vec<String>,
}

/// The letter is on disk. Sent only after the commit that holds it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Stored {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The relay's day.
    pub day: Day,
}

#[cfg(test)]
mod tests;
