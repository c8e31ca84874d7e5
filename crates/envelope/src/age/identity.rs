//! Who can open a file.

use std::fmt;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{FileKey, HeaderError, Recipient, RecipientKind, bech32, hybrid, native::Native, x25519};

const HYBRID_PREFIX: &str = "AGE-SECRET-KEY-PQ-";
const X25519_PREFIX: &str = "AGE-SECRET-KEY-";

/// A secret key of age, `AGE-SECRET-KEY-1…` or `AGE-SECRET-KEY-PQ-1…`. Zeroized on drop.
#[derive(Clone)]
pub struct Identity(Inner);

#[derive(Clone)]
enum Inner {
    Hybrid(Box<hybrid::Identity>),
    X25519(Box<x25519::Identity>),
}

impl Identity {
    /// A fresh post-quantum identity.
    pub fn make_hybrid(rng: &mut impl CryptoRng) -> Self {
        Self(Inner::Hybrid(Box::new(hybrid::Identity::make(rng))))
    }

    /// A fresh X25519 identity.
    pub fn make_x25519(rng: &mut impl CryptoRng) -> Self {
        Self(Inner::X25519(Box::new(x25519::Identity::make(rng))))
    }

    /// A fresh identity of `kind`.
    pub fn make(kind: RecipientKind, rng: &mut impl CryptoRng) -> Self {
        match kind {
            RecipientKind::Hybrid => Self::make_hybrid(rng),
            RecipientKind::X25519 => Self::make_x25519(rng),
        }
    }

    /// The post-quantum identity of this seed.
    pub(crate) fn derive_hybrid(seed: &[u8; 32]) -> Self {
        Self(Inner::Hybrid(Box::new(hybrid::Identity::from_bytes(*seed))))
    }

    /// Reads one identity, in capitals, without anything around it. For whole files see
    /// [`identity_file`](crate::identity_file).
    ///
    /// # Errors
    /// [`IdentityError`] if it is damaged, in small letters, or of a type that we do not know.
    pub fn from_text(text: &str) -> Result<Self, IdentityError> {
        if text.starts_with("age1") {
            return Err(IdentityError::Recipient);
        }
        if let Some(bytes) = bech32::decode(X25519_PREFIX, text) {
            let bytes = secret(&bytes)?;
            let identity = x25519::Identity::from_bytes(*bytes);
            return Ok(Self(Inner::X25519(Box::new(identity))));
        }
        if let Some(bytes) = bech32::decode(HYBRID_PREFIX, text) {
            let bytes = secret(&bytes)?;
            let identity = hybrid::Identity::from_bytes(*bytes);
            return Ok(Self(Inner::Hybrid(Box::new(identity))));
        }
        Err(IdentityError::NotAnIdentity)
    }

    /// The identity as age writes it, 74 or 77 characters. Whoever has the text can open the files.
    pub fn to_text(&self) -> Zeroizing<String> {
        match &self.0 {
            Inner::Hybrid(identity) => bech32::encode(HYBRID_PREFIX, identity.as_bytes()),
            Inner::X25519(identity) => bech32::encode(X25519_PREFIX, identity.as_bytes()),
        }
    }

    /// The public key to give to others.
    pub fn recipient(&self) -> Recipient {
        match &self.0 {
            Inner::Hybrid(identity) => identity.recipient().into(),
            Inner::X25519(identity) => identity.recipient().into(),
        }
    }

    /// The file key of the stanza at `place`, or nothing if it is for somebody else.
    pub(crate) fn unwrap(&self, place: usize, stanza: &Native) -> Result<Option<FileKey>, HeaderError> {
        let low_order = HeaderError::LowOrder { stanza: place };
        match (&self.0, stanza) {
            (Inner::Hybrid(identity), Native::Hybrid(sealed)) => {
                identity.unwrap(sealed).map_err(|_| low_order)
            }
            (Inner::X25519(identity), Native::X25519(sealed)) => {
                identity.unwrap(sealed).map_err(|_| low_order)
            }
            _ => Ok(None),
        }
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Inner::Hybrid(_) => "Identity(Hybrid, ..)",
            Inner::X25519(_) => "Identity(X25519, ..)",
        })
    }
}

/// The text is not an identity. It is never part of the message.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// The checksum is right, the number of bytes is not.
    #[error("the identity holds the wrong number of bytes")]
    Length,
    /// The text is damaged, in small letters, or of a type that we do not know.
    #[error("not an identity: it starts with AGE-SECRET-KEY- and is copied whole, in capitals")]
    NotAnIdentity,
    /// The text is a public key.
    #[error("this is a recipient; the identity is the line that starts with AGE-SECRET-KEY-")]
    Recipient,
}

fn secret(bytes: &[u8]) -> Result<Zeroizing<[u8; 32]>, IdentityError> {
    let bytes: [u8; 32] = bytes.try_into().map_err(|_| IdentityError::Length)?;
    Ok(Zeroizing::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Repeatable, unhex};

    #[test]
    fn derives_the_recipients_of_the_specifications_examples() {
        // https://c2sp.org/age: the X25519 pair, and the hybrid one by the SHA-256 of its long recipient.
        let x25519 = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
        assert_eq!(
            Identity::from_text(x25519).unwrap().recipient().to_string(),
            "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
        );
        let hybrid = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR";
        let recipient = Identity::from_text(hybrid).unwrap().recipient().to_string();
        assert_eq!(
            wire::sha256(&[recipient.as_bytes()])[..],
            unhex("a091dd7e0ee9d62b75173dcc98441a0424baa941e66a8776e570a4ae60ff61ea")
        );
    }

    #[test]
    fn reads_back_what_it_writes_in_both_kinds() {
        let mut rng = Repeatable::new(1);
        for (kind, length) in [(RecipientKind::X25519, 74), (RecipientKind::Hybrid, 77)] {
            let identity = Identity::make(kind, &mut rng);
            let text = identity.to_text();
            assert_eq!(text.len(), length);
            let again = Identity::from_text(&text).unwrap();
            assert_eq!(again.to_text(), text);
            assert_eq!(again.recipient().kind(), kind);
        }
    }

    #[test]
    fn refuses_what_is_not_an_identity_and_says_what_it_is() {
        let identity = Identity::make_x25519(&mut Repeatable::new(1));
        let text = identity.to_text();
        let recipient = identity.recipient().to_string();
        let short = bech32::encode(X25519_PREFIX, &[1; 31]);
        for (text, error) in [
            ("", IdentityError::NotAnIdentity),
            (&text[..73], IdentityError::NotAnIdentity),
            (text.to_lowercase().as_str(), IdentityError::NotAnIdentity),
            (recipient.as_str(), IdentityError::Recipient),
            (short.as_str(), IdentityError::Length),
        ] {
            assert_eq!(Identity::from_text(text).unwrap_err(), error);
        }
    }

    #[test]
    fn debug_shows_the_kind_only() {
        let identity = Identity::make_hybrid(&mut Repeatable::new(1));
        assert_eq!(format!("{identity:?}"), "Identity(Hybrid, ..)");
    }
}
