//! What a letter says of the evidence that was sent beside it.

use std::fmt;

use serde::{Deserialize, Serialize};
use wire::{ObjectId, parcel::BurnToken};
use zeroize::{Zeroize, Zeroizing};

use super::B64;

/// A parcel, as the letter tells of it. The letter is signed, so the hashes show for ever which files were sent.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize, Zeroize)]
pub struct ParcelRef {
    /// The parcel's id, with which it is fetched.
    #[zeroize(skip)]
    pub id: ObjectId,
    /// The ids of the relays that have it.
    pub relays: Vec<String>,
    /// The length of the archive inside, in bytes, with its padding.
    pub bytes: u64,
    /// What deletes it at the relays before its time.
    pub burn: BurnToken,
    /// The files in it, in their order.
    pub files: Vec<ParcelFile>,
}

/// How many files only: everything else is confidential.
impl fmt::Debug for ParcelRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ParcelRef({} files, ..)", self.files.len())
    }
}

/// One file of a parcel.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize, Zeroize)]
pub struct ParcelFile {
    /// Its name in the archive, as in `evidence/001.jpg`: never the one it had on the phone.
    pub name: String,
    /// Its media type, as in `image/jpeg`.
    #[serde(rename = "type")]
    pub mime: String,
    /// Its length, in bytes.
    pub bytes: u64,
    /// The SHA-256 of it.
    pub sha256: B64<32>,
    /// Whether it is a copy without what cameras and programs write into files.
    pub stripped: bool,
    /// The SHA-256 of the original that a copy was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<B64<32>>,
}

/// The length only.
impl fmt::Debug for ParcelFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ParcelFile({} bytes, ..)", self.bytes)
    }
}

/// A parcel that goes with a letter, and what opens it.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
pub struct ParcelAttachment {
    /// What `letter.json` says of it.
    pub reference: ParcelRef,
    /// The identity that opens it, as age writes it: the member `parcel.key`.
    pub key: Zeroizing<String>,
}

impl Zeroize for ParcelAttachment {
    fn zeroize(&mut self) {
        self.reference.zeroize();
        self.key.zeroize();
    }
}

/// Nothing of it.
impl fmt::Debug for ParcelAttachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParcelAttachment(..)")
    }
}
