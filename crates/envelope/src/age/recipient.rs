//! Whom a file is sealed to.

use std::{fmt, str::FromStr};

use rand_core::CryptoRng;

use super::{FileKey, Stanza, bech32, hybrid, x25519};

const HYBRID_PREFIX: &str = "age1pq";
const X25519_PREFIX: &str = "age";

/// A public key of age, `age1…` or `age1pq1…`: checked, and never of low order.
#[derive(Clone, Eq, PartialEq)]
pub struct Recipient(Inner);

#[derive(Clone, Eq, PartialEq)]
enum Inner {
    Hybrid(hybrid::Recipient),
    X25519(x25519::Recipient),
}

/// The two types of key. One file has recipients of one kind.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RecipientKind {
    /// `age1pq1…`: ML-KEM-768 with X25519. Safe against a future quantum computer; age 1.3 or later.
    Hybrid,
    /// `age1…`: X25519. Every age opens it.
    X25519,
}

impl RecipientKind {
    /// The length of a stanza of this kind, in bytes.
    pub const fn stanza_bytes(self) -> usize {
        match self {
            Self::Hybrid => hybrid::STANZA_BYTES,
            Self::X25519 => x25519::STANZA_BYTES,
        }
    }
}

impl Recipient {
    /// Which type of key this is.
    pub fn kind(&self) -> RecipientKind {
        match self.0 {
            Inner::Hybrid(_) => RecipientKind::Hybrid,
            Inner::X25519(_) => RecipientKind::X25519,
        }
    }

    /// Wraps `file_key` so that only the holder of the identity gets it out.
    pub(crate) fn wrap(&self, file_key: &FileKey, rng: &mut impl CryptoRng) -> Stanza {
        match &self.0 {
            Inner::Hybrid(recipient) => recipient.wrap(file_key, rng),
            Inner::X25519(recipient) => recipient.wrap(file_key, rng),
        }
    }
}

impl From<hybrid::Recipient> for Recipient {
    fn from(recipient: hybrid::Recipient) -> Self {
        Self(Inner::Hybrid(recipient))
    }
}

impl From<x25519::Recipient> for Recipient {
    fn from(recipient: x25519::Recipient) -> Self {
        Self(Inner::X25519(recipient))
    }
}

impl FromStr for Recipient {
    type Err = RecipientError;

    fn from_str(text: &str) -> Result<Self, RecipientError> {
        if text.starts_with("AGE-SECRET-KEY-") {
            return Err(RecipientError::Secret);
        }
        if let Some(bytes) = bech32::decode(X25519_PREFIX, text) {
            let bytes: [u8; 32] = sized(&bytes)?;
            let key = x25519::Recipient::from_bytes(bytes).ok_or(RecipientError::WeakKey)?;
            return Ok(key.into());
        }
        if let Some(bytes) = bech32::decode(HYBRID_PREFIX, text) {
            let bytes: [u8; hybrid::PUBLIC_KEY_BYTES] = sized(&bytes)?;
            let key = hybrid::Recipient::from_bytes(&bytes).ok_or(RecipientError::WeakKey)?;
            return Ok(key.into());
        }
        Err(RecipientError::NotARecipient)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match &self.0 {
            Inner::Hybrid(recipient) => bech32::encode(HYBRID_PREFIX, recipient.as_bytes()),
            Inner::X25519(recipient) => bech32::encode(X25519_PREFIX, recipient.as_bytes()),
        };
        f.write_str(&text)
    }
}

/// The kind only: a key names the agency, and its text can be 1,959 characters long.
impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({:?}, ..)", self.kind())
    }
}

/// The text is not a recipient that we can seal to.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum RecipientError {
    /// The checksum is right, the number of bytes is not.
    #[error("the recipient holds the wrong number of bytes")]
    Length,
    /// The text is damaged, in capitals, or of a type that we do not know.
    #[error("not a recipient: it starts with age1 or age1pq1 and is copied whole, in small letters")]
    NotARecipient,
    /// The text is a secret key.
    #[error("this is a secret key, not a recipient: keep it secret, and use its age1 line here")]
    Secret,
    /// The key is of low order or out of range: nobody could make it, or everybody could open the file.
    #[error("the recipient's key is not a safe one; ask its owner for a new one")]
    WeakKey,
}

fn sized<const N: usize>(bytes: &[u8]) -> Result<[u8; N], RecipientError> {
    bytes.try_into().map_err(|_| RecipientError::Length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Identity, testing::Repeatable};

    #[test]
    fn reads_back_what_it_writes_in_both_kinds() {
        let mut rng = Repeatable::new(1);
        for (identity, kind, length) in [
            (Identity::make_x25519(&mut rng), RecipientKind::X25519, 62),
            (Identity::make_hybrid(&mut rng), RecipientKind::Hybrid, 1959),
        ] {
            let recipient = identity.recipient();
            let text = recipient.to_string();
            assert_eq!(text.len(), length);
            assert_eq!(recipient.kind(), kind);
            assert!(text.parse::<Recipient>().unwrap() == recipient);
        }
    }

    #[test]
    fn refuses_what_is_not_a_recipient_and_says_what_it_is() {
        let identity = Identity::make_x25519(&mut Repeatable::new(1));
        let good = identity.recipient().to_string();
        let low_order = bech32::encode("age", &[0; 32]);
        let short = bech32::encode("age", &[9; 31]);
        for (text, error) in [
            ("", RecipientError::NotARecipient),
            (&good[..61], RecipientError::NotARecipient),
            (good.to_uppercase().as_str(), RecipientError::NotARecipient),
            (format!("{good} ").as_str(), RecipientError::NotARecipient),
            (identity.to_text().as_str(), RecipientError::Secret),
            (low_order.as_str(), RecipientError::WeakKey),
            (short.as_str(), RecipientError::Length),
        ] {
            assert_eq!(text.parse::<Recipient>().unwrap_err(), error);
        }
    }
}
