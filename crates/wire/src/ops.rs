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
//! | [`OPEN`] | `POST`, signed | [`OpenHeader`] | [`Opened`]: 201 new, 200 known before |
//! | [`POST`] | `POST` | [`PostHeader`], payload the letter | [`Stored`]: 201 new, 200 known before |
//! | [`READ`] | `POST`, signed | [`ReadHeader`] | [`MailboxRead`], payload the note and [`GotLetter`]s |
//! | [`STATE`] | `POST`, signed | [`StateHeader`], payload the note | [`StateKept`] |
//! | [`PART`] | `POST` | [`PartHeader`], payload the part | [`Stored`]: 201 new, 200 known before |
//! | [`HAVE`] | `POST` | [`HaveHeader`], payload ids | [`HaveReply`], payload a bitmap |
//! | [`PARCEL`] | `POST` | [`ParcelHeader`], payload the manifest | [`Stored`]: 201 new, 200 known before |
//! | [`PGET`] | `POST` | [`PgetHeader`] | [`GotPart`], payload the manifest or a part |
//! | [`BURN`] | `POST` | [`BurnHeader`] | [`Burned`] |
//!
//! Every reply is a frame, a refusal too: its header is a [`Failure`]. Signed requests are made with
//! [`request::sign`](crate::request::sign), whose `op` is the last part of the path.

mod delete;
mod failure;
mod info;
mod letters;
mod list;
mod mailbox;
mod parcel;

use serde::{Deserialize, Serialize};

use crate::{Day, InboxId, ObjectId};

pub use delete::{DeleteHeader, Deleted};
pub use failure::{ErrorCode, Failure};
pub use info::{DirectoryMark, InboxState, Info, Limits};
pub use letters::{BadLetters, Got, GotLetter};
pub use list::{BadList, ListEntry, Listed};
pub use mailbox::{
    MAILBOX_IDLE_DAYS, MAX_MAILBOX_BYTES, MAX_MAILBOX_LETTERS, MAX_READ_BYTES, Mail, MailboxRead, OpenHeader,
    Opened, POSTS, PostHeader, REPLY_DAYS, ReadHeader, STATE_BYTES, StateHeader, StateKept,
};
pub use parcel::{
    BurnHeader, Burned, GotPart, HaveHeader, HaveReply, MAX_HAVE, MAX_PARTS, PARCEL_DAYS, PART_BYTES,
    ParcelHeader, PartHeader, PgetHeader, STAGED_DAYS,
};

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
/// Where the holder of an inbox's or mailbox's key has letters deleted, or the whole mailbox.
pub const DELETE: &str = "/v1/delete";
/// Where whoever holds a key opens the mailbox of it.
pub const OPEN: &str = "/v1/open";
/// Where a letter is left in a mailbox.
pub const POST: &str = "/v1/post";
/// Where the holder of a mailbox's key reads it.
pub const READ: &str = "/v1/read";
/// Where the holder of a mailbox's key keeps a note in it.
pub const STATE: &str = "/v1/state";
/// Where a part of a parcel is left.
pub const PART: &str = "/v1/part";
/// Where somebody asks which parts are there.
pub const HAVE: &str = "/v1/have";
/// Where a parcel is made of parts that are there.
pub const PARCEL: &str = "/v1/parcel";
/// Where a parcel's manifest or a part of it is fetched.
pub const PGET: &str = "/v1/pget";
/// Where whoever holds a parcel's token has it deleted.
pub const BURN: &str = "/v1/burn";

/// All paths. They are fixed and carry no id: a browser then asks leave for each of them once only, and no
/// log of addresses can say more than that a letter was left.
pub const PATHS: [&str; 15] =
    [INFO, DIRECTORY, LETTER, LIST, GET, DELETE, OPEN, POST, READ, STATE, PART, HAVE, PARCEL, PGET, BURN];

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
