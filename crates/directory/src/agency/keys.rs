//! The keys of an agency, and the days on which each may be used.

use envelope::Recipient;
use serde::{Serialize, Serializer};
use wire::{Day, b64};

/// A key that letters are sealed to, and when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RecipientEntry {
    /// The age recipient.
    #[serde(serialize_with = "as_text")]
    pub to: Recipient,
    /// First day on which letters may be sealed to it.
    pub from: Day,
    /// Last day on which letters may be sealed to it.
    pub until: Day,
    /// Whose key it is, for people: `desk-1`. May be empty.
    pub note: String,
    /// The agency's key for the day on which all others are lost: on paper, locked away, never used to read.
    pub recovery: bool,
}

/// A key that answers are signed with, and when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SigningKey {
    /// The Ed25519 verifying key.
    #[serde(serialize_with = "as_b64")]
    pub vk: [u8; 32],
    /// First day on which it may sign.
    pub from: Day,
    /// Last day on which it may sign.
    pub until: Day,
}

impl RecipientEntry {
    /// Whether this day lies in the key's window, both ends included.
    pub fn is_current(&self, day: Day) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

fn as_text<S: Serializer>(recipient: &Recipient, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(recipient)
}

fn as_b64<S: Serializer>(key: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&b64::encode(key))
}
