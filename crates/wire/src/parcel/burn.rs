//! Who may have a parcel deleted: whoever holds the letter that goes with it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{b64, label, sha256};

pub use crate::id::BurnHash;

/// The secret that deletes one parcel. It stands in the letter, which only its readers open; the relay is
/// told the [`BurnHash`] first, and the token itself when the parcel is to go.
///
/// In JSON 43 characters of URL-safe Base64.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct BurnToken([u8; 32]);

impl BurnToken {
    /// The token of these 32 random bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// `SHA-256(label("burn") || 00 || token)`: what a relay keeps with the parcel.
    pub fn hash(&self) -> BurnHash {
        BurnHash::from_bytes(sha256(&[label("burn").as_bytes(), &[0], &self.0]))
    }
}

impl fmt::Debug for BurnToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BurnToken(…)")
    }
}

/// By their hashes: how long that takes says nothing about a token.
impl PartialEq for BurnToken {
    fn eq(&self, other: &Self) -> bool {
        self.hash() == other.hash()
    }
}

impl Eq for BurnToken {}

impl Serialize for BurnToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&b64::encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for BurnToken {
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
        // By another implementation, Python's hashlib: "sealed-intake/v1/burn", a zero, and 32 times 5.
        let hash = BurnToken::from_bytes([5; 32]).hash();
        assert_eq!(serde_json::to_string(&hash).unwrap(), "\"pu8Y6C2xxq-KbWtrp_qjWEtPK5znoVElp3Ebv0AtozA\"");
    }

    #[test]
    fn a_token_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", BurnToken::from_bytes([5; 32])), "BurnToken(…)");
        let error = serde_json::from_str::<BurnToken>("\"a token that is too short\"").unwrap_err();
        assert!(!error.to_string().contains("short"), "{error}");
    }

    proptest! {
        #[test]
        fn token_and_hash_read_back(bytes: [u8; 32], other: [u8; 32]) {
            let token = BurnToken::from_bytes(bytes);
            let json = serde_json::to_string(&token).unwrap();
            let read: BurnToken = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(&read, &token);
            prop_assert_eq!(read.as_bytes(), &bytes);
            let json = serde_json::to_string(&token.hash()).unwrap();
            let hash: BurnHash = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(hash, token.hash());
            prop_assert_eq!(BurnHash::from_bytes(*hash.as_bytes()), hash);
            prop_assert_eq!(BurnToken::from_bytes(other) == token, other == bytes);
        }
    }
}
