//! The post-quantum recipient type `mlkem768x25519`: safe as long as either ML-KEM-768 or X25519 is.
//!
//! ```text
//! -> mlkem768x25519 base64(enc)
//! base64(body)
//!
//! enc, body = SealBase(pkR = recipient, info = "age-encryption.org/mlkem768x25519", aad = "",
//!                      pt = file key)
//! ```
//!
//! `SealBase` is HPKE's (RFC 9180 §6.1) with KEM 0x647A, KDF 0x0001 and AEAD 0x0003. [`kem`] says what is
//! asked of the KEM, [`xwing`] is the one we use.

mod hpke;
mod kem;
mod xwing;

use std::sync::Arc;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::{FileKey, Stanza, base64, file_key::WRAPPED_BYTES};
use kem::{ENC_BYTES, Kem, SEED_BYTES};
use xwing::XWing;

pub(crate) use kem::PUBLIC_KEY_BYTES;

/// The first argument of a stanza.
pub(crate) const TYPE: &str = "mlkem768x25519";

/// The length of a stanza, in bytes. 1,120 bytes of `enc` are 1,494 characters.
pub(crate) const STANZA_BYTES: usize = "-> mlkem768x25519 ".len() + 1494 + 1 + 43 + 1;

const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";

type PublicKey = <XWing as Kem>::PublicKey;

/// A public key, checked.
#[derive(Clone)]
pub(crate) struct Recipient(Arc<PublicKey>);

impl Recipient {
    /// The key with these bytes, or nothing if ML-KEM's check of it fails or its X25519 half is of low
    /// order.
    pub(crate) fn from_bytes(bytes: &[u8; PUBLIC_KEY_BYTES]) -> Option<Self> {
        let key = PublicKey::try_from(bytes).ok()?;
        Some(Self(Arc::new(key)))
    }

    pub(crate) fn as_bytes(&self) -> &[u8; PUBLIC_KEY_BYTES] {
        (*self.0).as_ref()
    }

    /// Wraps `file_key` for this recipient, with an encapsulation of its own.
    pub(crate) fn wrap(&self, file_key: &FileKey, rng: &mut impl CryptoRng) -> Stanza {
        let (enc, body) = hpke::seal_base::<XWing>(&self.0, INFO, b"", file_key.as_bytes(), rng);
        Stanza { args: vec![TYPE.to_owned(), base64::encode(&enc[..])], body }
    }
}

impl Eq for Recipient {}

impl PartialEq for Recipient {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

/// A secret key: the 32-byte seed of everything else, with the recipient at hand.
#[derive(Clone)]
pub(crate) struct Identity {
    seed: Zeroizing<[u8; SEED_BYTES]>,
    recipient: Recipient,
}

impl Identity {
    pub(crate) fn make(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; SEED_BYTES]);
        rng.fill_bytes(seed.as_mut_slice());
        Self::new(seed)
    }

    pub(crate) fn from_bytes(seed: [u8; SEED_BYTES]) -> Self {
        Self::new(Zeroizing::new(seed))
    }

    fn new(seed: Zeroizing<[u8; SEED_BYTES]>) -> Self {
        let recipient = Recipient(Arc::new(XWing::public_key(&seed)));
        Self { seed, recipient }
    }

    pub(crate) fn as_bytes(&self) -> &[u8; SEED_BYTES] {
        &self.seed
    }

    pub(crate) fn recipient(&self) -> Recipient {
        self.recipient.clone()
    }

    /// The file key of a stanza, or nothing if the stanza is for somebody else.
    pub(crate) fn unwrap(&self, sealed: &Sealed) -> Result<Option<FileKey>, kem::NonContributory> {
        let opened = hpke::open_base::<XWing>(&self.seed, &sealed.enc, INFO, b"", &sealed.body)?;
        // The length of the body is fixed, so the length of what is inside it is, too.
        Ok(opened.and_then(|key| key.as_slice().try_into().ok()).map(FileKey::from_bytes))
    }
}

/// A stanza of this type, read.
pub(crate) struct Sealed {
    enc: Box<[u8; ENC_BYTES]>,
    body: [u8; WRAPPED_BYTES],
}

impl Sealed {
    /// Reads the arguments behind the type, and the body. The body's length is checked before anything is
    /// decrypted, against partitioning oracles.
    pub(crate) fn read(args: &[&str], body: &[u8]) -> Option<Self> {
        let &[enc] = args else { return None };
        Some(Self { enc: Box::new(base64::decode_array(enc.as_bytes())?), body: body.try_into().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Repeatable;

    #[test]
    fn a_stanza_is_as_long_as_the_size_formula_says() {
        let mut rng = Repeatable::new(1);
        let recipient = Identity::make(&mut rng).recipient();
        let stanza = recipient.wrap(&FileKey::make(&mut rng), &mut rng);
        let mut text = Vec::new();
        stanza.encode(&mut text);
        assert_eq!(text.len(), STANZA_BYTES);
    }

    #[test]
    fn refuses_a_recipient_whose_x25519_half_is_of_low_order() {
        let mut bytes = *Identity::make(&mut Repeatable::new(1)).recipient().as_bytes();
        assert!(Recipient::from_bytes(&bytes).is_some());
        bytes[PUBLIC_KEY_BYTES - 32..].fill(0);
        assert!(Recipient::from_bytes(&bytes).is_none());
    }

    #[test]
    fn refuses_a_recipient_whose_ml_kem_half_is_out_of_range() {
        // FIPS 203 §7.2: every coefficient must be below q = 3329; twelve set bits are 4095.
        let mut bytes = *Identity::make(&mut Repeatable::new(1)).recipient().as_bytes();
        bytes[..3].fill(0xff);
        assert!(Recipient::from_bytes(&bytes).is_none());
    }
}
