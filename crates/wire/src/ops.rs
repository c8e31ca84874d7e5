//! The operations of a relay: where they are asked, and the headers of requests and replies.
//!
//! | operation | asked by | request | good reply |
//! | --- | --- | --- | --- |
//! | [`INFO`] | `GET` | – | [`Info`] |
//! | [`DIRECTORY`] | `GET` | – | [`DirectoryReply`], payload `directory.json` as it was signed |
//! | [`LETTER`] | `POST` | [`LetterHeader`], payload the letter | [`Stored`]: 201 new, 200 known before |
//! | [`LIST`] | `POST`, signed | [`ListHeader`] | [`Listed`], payload [`ListEntry`]s |
//! | [`GET`] | `POST`, signed | [`GetHeader`] | [`Got`], payload [`GotLetter`]s |
//!
//! Every reply is a frame, a refusal too: its header is a [`Failure`]. Signed requests are made with
//! [`request::sign`](crate::request::sign), whose `op` is the last part of the path.

mod failure;
mod letters;
mod list;

use serde::{Deserialize, Serialize};

use crate::{Day, InboxId, ObjectId, RelayId, SizeClass};

pub use failure::{ErrorCode, Failure};
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

/// All paths. They are fixed and carry no id: a browser then asks leave for each of them once only, and no
/// log of addresses can say more than that a letter was left.
pub const PATHS: [&str; 5] = [INFO, DIRECTORY, LETTER, LIST, GET];

/// Most ids in one [`GetHeader`]: 16 letters of the largest class are 8 MiB of memory at both ends.
pub const MAX_GET: usize = 16;

/// Days a letter is kept. An agency that has not fetched it by then has long broken its word.
pub const LETTER_DAYS: u32 = 90;

/// Leaves a letter. The payload is the letter, exactly of a [`SizeClass`].
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
    /// Most letters in one [`GET`].
    pub get: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // The largest is half a megabyte.
            classes: SizeClass::ALL.map(|class| class.bytes() as u32).to_vec(),
            days: LETTER_DAYS,
            get: MAX_GET as u32,
        }
    }
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
mod tests {
    use super::*;
    use crate::frame;

    #[test]
    fn headers_look_as_the_protocol_says() {
        let header =
            LetterHeader { v: 1, drop: InboxId::from_bytes([0; 32]), id: ObjectId::from_bytes([0xff; 32]) };
        assert_eq!(
            serde_json::to_string(&header).unwrap(),
            format!(r#"{{"v":1,"drop":"{}","id":"{}8"}}"#, "A".repeat(43), "_".repeat(42))
        );
    }

    #[test]
    fn a_get_of_the_most_letters_fits_into_a_header() {
        let header = GetHeader {
            v: 1,
            nonce: "A".repeat(32),
            drop: InboxId::from_bytes([0; 32]),
            ids: vec![ObjectId::from_bytes([0; 32]); MAX_GET],
        };
        assert!(frame::encode(&header, b"").is_ok());
    }

    #[test]
    fn an_id_of_the_wrong_length_is_no_header() {
        let json = format!(r#"{{"v":1,"drop":"{}","id":"AA"}}"#, "A".repeat(43));
        assert_eq!(frame::decode_header::<LetterHeader>(json.as_bytes()), Err(frame::FrameError::BadHeader));
    }
}
