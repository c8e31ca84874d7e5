//! Names of things: a letter by its content, an inbox by its key, a relay by its origin.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::{b64, label, sha256};

/// Gives a newtype over 32 bytes its text form (URL-safe Base64, 43 characters), serde and access.
macro_rules! id {
    ($name:ident) => {
        impl $name {
            /// The id with exactly these bytes, for reading one from a byte layout.
            pub const fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            /// The 32 bytes.
            pub const fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&b64::encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                b64::decode_array(text).map(Self).map_err(|_| NotAnId)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&b64::encode(&self.0))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    };
}

/// A stored letter: the SHA-256 of its bytes. Whoever holds the bytes can check the name.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ObjectId([u8; 32]);

id!(ObjectId);

impl ObjectId {
    /// The id of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha256(&[bytes]))
    }
}

/// An inbox: the hash of the Ed25519 key that may read it. The relay knows no other right to it.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct InboxId([u8; 32]);

id!(InboxId);

impl InboxId {
    /// `SHA-256(label("drop") || 00 || vk)`: the inbox that this verifying key opens.
    pub fn of_key(vk: &[u8; 32]) -> Self {
        Self(sha256(&[label("drop").as_bytes(), &[0], vk]))
    }
}

/// A relay: the hash of its origin. A request signed for one relay is worth nothing at another.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RelayId([u8; 32]);

id!(RelayId);

impl RelayId {
    /// `SHA-256(label("relay") || 00 || origin)`, the origin as in `https://relay.example`: scheme, host,
    /// the port if it is not the scheme's own, and no slash at the end.
    pub fn of_origin(origin: &str) -> Self {
        Self(sha256(&[label("relay").as_bytes(), &[0], origin.as_bytes()]))
    }
}

/// What a relay knows of a [`PostToken`](crate::PostToken). Nobody finds the token by it.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct PostHash([u8; 32]);

id!(PostHash);

/// What a relay knows of a [`BurnToken`](crate::parcel::BurnToken). Nobody finds the token by it.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct BurnHash([u8; 32]);

id!(BurnHash);

/// The text names nothing: an id is 43 characters of URL-safe Base64.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("an id is 43 characters of URL-safe base64")]
pub struct NotAnId;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn derives_the_inbox_of_the_published_example() {
        // Known answer: the key and inbox of the receipt-code example, which do not depend on the realm.
        let vk = hex("6c878aead92c0412b6122da6a73e338ae268533e0d7d49f7bffe91bfc3a0fc32");
        let inbox = hex("87458c81e71b6177314022d6bee55c67189ef6b46485da957b8a773dac501b53");
        assert_eq!(InboxId::of_key(&vk), InboxId::from_bytes(inbox));
    }

    #[test]
    fn names_two_origins_differently() {
        assert_ne!(RelayId::of_origin("https://relay.example"), RelayId::of_origin("https://relay.example/"));
    }

    #[test]
    fn refuses_text_that_is_too_short_too_long_or_foreign() {
        let good = ObjectId::of(b"").to_string();
        assert!(good.parse::<ObjectId>().is_ok());
        for bad in ["", &good[..42], &format!("{good}A"), &format!("{}=", &good[..42])] {
            assert_eq!(bad.parse::<ObjectId>(), Err(NotAnId), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn reads_back_what_it_writes(bytes: [u8; 32]) {
            let id = ObjectId::from_bytes(bytes);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            let json = serde_json::to_string(&id).unwrap();
            prop_assert_eq!(serde_json::from_str::<ObjectId>(&json).unwrap(), id);
        }
    }

    fn hex(text: &str) -> [u8; 32] {
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
        }
        bytes
    }
}
