//! What a letter is made from.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{FormRef, Kind, ParcelAttachment};
use crate::json;

/// What the survivor wrote and chose, before any of it is sealed.
///
/// Serialized, it travels from the page to the worker that seals. It is never stored, and zeroized on drop.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
pub struct Draft {
    /// What the letter is for.
    pub kind: Kind,
    /// The id of the agency that the letter is to, 1 to 255 bytes.
    pub agency: String,
    /// The language tag of the text and of `report_txt`.
    pub lang: String,
    /// The form that was filled in.
    pub form: FormRef,
    /// The answers, by question.
    pub answers: Value,
    /// Her own words.
    pub text: String,
    /// What the agency may do, by question.
    pub consent: Value,
    /// The day, `2026-03-01`, if she wants it in the letter.
    pub day: Option<String>,
    /// All of it as plain text, for people to read.
    pub report_txt: String,
    /// The evidence that was sent before it.
    pub parcel: Option<ParcelAttachment>,
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.agency.zeroize();
        json::wipe(&mut self.answers);
        self.text.zeroize();
        json::wipe(&mut self.consent);
        self.day.zeroize();
        self.report_txt.zeroize();
        self.parcel.zeroize();
    }
}

impl ZeroizeOnDrop for Draft {}

/// Nothing of it: everything in a draft is confidential.
impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Draft(..)")
    }
}
