//! Who may leave answers in a mailbox: whoever was given one of its tokens.
//!
//! A mailbox is an inbox whose key its owner makes out of her receipt code. She gives each agency that she
//! writes to another token, inside the sealed letter, and tells the relay only the hashes of all of them.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{b64, label, sha256};

pub use crate::id::PostHash;

/// The secret that lets one agency leave answers in one mailbox. It opens nothing.
///
/// In JSON 22 characters of URL-safe Base64.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct PostToken([u8; 16]);

impl PostToken {
    /// The token of these 16 bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// `SHA-256(label("post") || 00 || token)`: what a relay keeps with the mailbox.
    pub fn hash(&self) -> PostHash {
        PostHash::from_bytes(sha256(&[label("post").as_bytes(), &[0], &self.0]))
    }
}

impl fmt::Debug for PostToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostToken(…)")
    }
}

/// By their hashes: how long that takes says nothing about a token.
impl PartialEq for PostToken {
    fn eq(&self, other: &Self) -> bool {
        self.hash() == other.hash()
    }
}

impl Eq for PostToken {}

impl Serialize for PostToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&b64::encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for PostToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = String::deserialize(deserializer)?;
        let token = b64::decode_array(&text).map(Self);
        text.zeroize();
        token.map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_token_is_hashed_as_the_protocol_says() {
        // By another implementation, over the first token of a published example.
        let token: PostToken = serde_json::from_str("\"QPxsdo4edFqUMuqzSLfvRg\"").unwrap();
        assert_eq!(
            serde_json::to_string(&token.hash()).unwrap(),
            "\"M_6FxrPvHfeRDm_zREktNcE0EoS88UIGdyWHTxFqo10\""
        );
    }

    #[test]
    fn a_token_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", PostToken::from_bytes([5; 16])), "PostToken(…)");
        let error = serde_json::from_str::<PostToken>("\"a token that is too long\"").unwrap_err();
        assert!(!error.to_string().contains("too long"), "{error}");
    }

    #[test]
    fn a_token_of_another_length_is_none() {
        for bytes in [&[5_u8; 15][..], &[5; 17], &[5; 32], &[]] {
            let json = format!("\"{}\"", b64::encode(bytes));
            assert!(serde_json::from_str::<PostToken>(&json).is_err(), "{json}");
        }
    }

    proptest! {
        #[test]
        fn token_and_hash_read_back(bytes: [u8; 16], other: [u8; 16]) {
            let token = PostToken::from_bytes(bytes);
            let json = serde_json::to_string(&token).unwrap();
            let read: PostToken = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(&read, &token);
            prop_assert_eq!(read.as_bytes(), &bytes);
            let json = serde_json::to_string(&token.hash()).unwrap();
            let hash: PostHash = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(hash, token.hash());
            prop_assert_eq!(PostHash::from_bytes(*hash.as_bytes()), hash);
            prop_assert_eq!(PostToken::from_bytes(other) == token, other == bytes);
        }
    }
}
