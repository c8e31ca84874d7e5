//! The X25519 recipient type.
//!
//! ```text
//! -> X25519 base64(ephemeral share)
//! base64(body)
//!
//! shared secret = X25519(ephemeral secret, recipient)
//! wrap key      = HKDF-SHA-256(ikm = shared secret, salt = ephemeral share || recipient,
//!                              info = "age-encryption.org/v1/X25519")
//! body          = ChaCha20-Poly1305(key = wrap key, nonce = 0, plaintext = file key)
//! ```

use rand_core::CryptoRng;
use x25519_dalek::{EphemeralSecret, PublicKey, SharedSecret, StaticSecret};
use zeroize::Zeroizing;

use super::{FileKey, Stanza, base64, file_key::WRAPPED_BYTES, kdf};

/// The first argument of a stanza.
pub(crate) const TYPE: &str = "X25519";

/// The length of a stanza, in bytes.
pub(crate) const STANZA_BYTES: usize = "-> X25519 ".len() + 43 + 1 + 43 + 1;

const INFO: &[u8] = b"age-encryption.org/v1/X25519";

/// A public key that is not of low order.
#[derive(Clone, Eq, PartialEq)]
pub(crate) struct Recipient(PublicKey);

impl Recipient {
    /// The key with these bytes, or nothing if it is of low order.
    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Option<Self> {
        let key = PublicKey::from(bytes);
        // Every X25519 secret is a multiple of 8, so any one of them sends exactly the points of low
        // order to zero.
        let probe = StaticSecret::from([0; 32]).diffie_hellman(&key);
        probe.was_contributory().then_some(Self(key))
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Wraps `file_key` for this recipient, with an ephemeral key of its own.
    pub(crate) fn wrap(&self, file_key: &FileKey, rng: &mut impl CryptoRng) -> Stanza {
        let ephemeral = EphemeralSecret::random_from_rng(rng);
        let share = PublicKey::from(&ephemeral);
        // Not zero, because `self` is not of low order.
        let shared = ephemeral.diffie_hellman(&self.0);
        Stanza {
            args: vec![TYPE.to_owned(), base64::encode(share.as_bytes())],
            body: file_key.wrap(&wrap_key(&shared, &share, &self.0)).to_vec(),
        }
    }
}

/// A secret key, with its public key at hand.
#[derive(Clone)]
pub(crate) struct Identity {
    secret: StaticSecret,
    public: PublicKey,
}

impl Identity {
    pub(crate) fn make(rng: &mut impl CryptoRng) -> Self {
        Self::new(StaticSecret::random_from_rng(rng))
    }

    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self::new(StaticSecret::from(bytes))
    }

    fn new(secret: StaticSecret) -> Self {
        let public = PublicKey::from(&secret);
        Self { secret, public }
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        self.secret.as_bytes()
    }

    pub(crate) fn recipient(&self) -> Recipient {
        // A multiple of the base point by an X25519 secret is never of low order.
        Recipient(self.public)
    }

    /// The file key of a stanza, or nothing if the stanza is for somebody else.
    pub(crate) fn unwrap(&self, sealed: &Sealed) -> Result<Option<FileKey>, LowOrder> {
        let share = PublicKey::from(sealed.share);
        let shared = self.secret.diffie_hellman(&share);
        if !shared.was_contributory() {
            return Err(LowOrder);
        }
        let wrap_key = wrap_key(&shared, &share, &self.public);
        Ok(FileKey::unwrap(&wrap_key, &sealed.body))
    }
}

/// A stanza of this type, read.
pub(crate) struct Sealed {
    share: [u8; 32],
    body: [u8; WRAPPED_BYTES],
}

impl Sealed {
    /// Reads the arguments behind the type, and the body. The body's length is checked before anything is
    /// decrypted, against partitioning oracles.
    pub(crate) fn read(args: &[&str], body: &[u8]) -> Option<Self> {
        let &[share] = args else { return None };
        Some(Self { share: base64::decode_array(share.as_bytes())?, body: body.try_into().ok()? })
    }
}

/// The shared secret is all zeros, whatever the secret key.
pub(crate) struct LowOrder;

fn wrap_key(shared: &SharedSecret, share: &PublicKey, recipient: &PublicKey) -> Zeroizing<[u8; 32]> {
    let mut salt = [0; 64];
    salt[..32].copy_from_slice(share.as_bytes());
    salt[32..].copy_from_slice(recipient.as_bytes());
    kdf::hkdf(shared.as_bytes(), &salt, INFO)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Repeatable;

    #[test]
    fn refuses_a_recipient_of_low_order() {
        // A point of order 8, and the two small u that are points of order 2 and 4.
        let order_8 = "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800";
        let order_8: [u8; 32] = crate::testing::unhex(order_8).try_into().unwrap();
        let mut one = [0; 32];
        one[0] = 1;
        for bytes in [[0; 32], one, order_8] {
            assert!(Recipient::from_bytes(bytes).is_none());
        }
        let mut base_point = [0; 32];
        base_point[0] = 9;
        assert!(Recipient::from_bytes(base_point).is_some());
    }

    #[test]
    fn every_stanza_has_a_share_of_its_own_and_the_same_length() {
        let mut rng = Repeatable::new(1);
        let recipient = Identity::make(&mut rng).recipient();
        let file_key = FileKey::make(&mut rng);
        let first = recipient.wrap(&file_key, &mut rng);
        let second = recipient.wrap(&file_key, &mut rng);
        assert_ne!(first.args, second.args);
        for stanza in [first, second] {
            let mut text = Vec::new();
            stanza.encode(&mut text);
            assert_eq!(text.len(), STANZA_BYTES);
        }
    }
}
