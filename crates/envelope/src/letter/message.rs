//! `letter.json`: the part of a letter that programs read.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::{Map, Value};
use wire::b64;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{ParcelRef, ReplyAddress};
use crate::json;

/// A letter, version 1. Serialized, it is `letter.json`. Zeroized on drop.
///
/// Fields that this version does not know are kept in [`unknown`](Self::unknown), and written again.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
pub struct Letter {
    /// The version, 1.
    pub v: u64,
    /// What the letter is for.
    pub kind: Kind,
    /// The id of the agency that it is to, or from.
    pub agency: String,
    /// The thread that it belongs to. A letter without a receipt code has one of its own.
    pub thread: B64<16>,
    /// Its number in the thread, from 1: each key that signs counts its own letters.
    pub seq: u64,
    /// The id of the letter before it by the same key.
    pub prev: Option<B64<32>>,
    /// The last letter of the other side that its writer has read.
    pub seen: Seen,
    /// The day it was written, by a clock that nobody trusts: `2026-03-01`.
    pub day: Option<String>,
    /// The language tag of `text` and of `report.txt`.
    pub lang: String,
    /// The form that was filled in.
    pub form: FormRef,
    /// The answers, by question. The form says what they mean.
    pub answers: Value,
    /// The writer's own words.
    pub text: String,
    /// The writer's key. Only survivors' letters have one; agencies' keys are in the directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Sender>,
    /// Where an answer can go, or nothing if none can.
    pub reply: Option<ReplyAddress>,
    /// The evidence that was sent beside it, or nothing.
    pub parcel: Option<ParcelRef>,
    /// The other agencies that the same report went to, if the writer wants it known.
    pub also_to: Option<Vec<String>>,
    /// What the agency may do, by question.
    pub consent: Value,
    /// Fields of no meaning to this version.
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

impl Drop for Letter {
    fn drop(&mut self) {
        self.agency.zeroize();
        self.day.zeroize();
        json::wipe(&mut self.answers);
        self.text.zeroize();
        self.reply.zeroize();
        self.parcel.zeroize();
        self.also_to.zeroize();
        json::wipe(&mut self.consent);
        json::wipe_map(&mut self.unknown);
    }
}

impl ZeroizeOnDrop for Letter {}

/// The kind only: everything else is confidential.
impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Letter({:?}, ..)", self.kind)
    }
}

/// What a letter is for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Kind {
    /// The end of a thread: an agency will not answer any more, or a survivor asks it to stop or to delete.
    Close,
    /// A survivor's later letter in the same thread.
    Followup,
    /// An agency says how far a letter has come, without words of its own.
    Notice,
    /// An agency's answer.
    Reply,
    /// A survivor's first letter.
    Report,
}

/// The form that was filled in.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct FormRef {
    /// Its id, as in `core`.
    pub id: String,
    /// Its version, which rises with every change of meaning.
    pub ver: u32,
}

/// The last letter of the other side that a writer has read.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Seen {
    /// Its number, 0 if there is none.
    pub seq: u64,
    /// Its id.
    pub mid: Option<B64<32>>,
}

/// Who wrote a survivor's letter: a key that says nothing else.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Sender {
    /// The Ed25519 key that `letter.sig` verifies with.
    pub vk: B64<32>,
}

/// `N` bytes, in JSON a text of URL-safe, unpadded Base64.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Zeroize)]
pub struct B64<const N: usize>(pub [u8; N]);

impl<const N: usize> Serialize for B64<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&b64::encode(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for B64<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        b64::decode_array(&text).map(Self).map_err(D::Error::custom)
    }
}
