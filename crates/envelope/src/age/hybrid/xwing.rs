//! X-Wing from the `x-wing` crate: ML-KEM-768 (FIPS 203) and X25519 (RFC 7748), joined by SHA3-256.

use rand_core::CryptoRng;
use x_wing::{
    Ciphertext, DecapsulationKeyRejectNonContrib, Decapsulator, Encapsulate, EncapsulationKey, KeyExport,
    SharedKey, TryDecapsulate,
};
use zeroize::{Zeroize, Zeroizing};

use super::kem::{BadPublicKey, ENC_BYTES, Kem, NonContributory, PUBLIC_KEY_BYTES, SEED_BYTES, SharedSecret};
use crate::age::x25519;

/// X-Wing, in the variant that refuses an X25519 share of low order, as HPKE requires.
pub(crate) enum XWing {}

impl Kem for XWing {
    const ID: u16 = 0x647a;

    type PublicKey = PublicKey;

    fn public_key(seed: &[u8; SEED_BYTES]) -> PublicKey {
        PublicKey::new(secret_key(seed).encapsulation_key().clone())
    }

    fn encapsulate(to: &PublicKey, rng: &mut impl CryptoRng) -> (Box<[u8; ENC_BYTES]>, SharedSecret) {
        let (enc, secret) = to.key.encapsulate_with_rng(rng);
        (Box::new(enc.into()), taken(secret))
    }

    fn decapsulate(seed: &[u8; SEED_BYTES], enc: &[u8; ENC_BYTES]) -> Result<SharedSecret, NonContributory> {
        let enc: &Ciphertext = enc.into();
        let secret = secret_key(seed).try_decapsulate(enc);
        secret.map(taken).map_err(|_| NonContributory)
    }
}

/// A checked public key, in both of its forms.
pub(crate) struct PublicKey {
    key: EncapsulationKey,
    bytes: [u8; PUBLIC_KEY_BYTES],
}

impl PublicKey {
    fn new(key: EncapsulationKey) -> Self {
        let bytes = key.to_bytes().into();
        Self { key, bytes }
    }
}

impl AsRef<[u8; PUBLIC_KEY_BYTES]> for PublicKey {
    fn as_ref(&self) -> &[u8; PUBLIC_KEY_BYTES] {
        &self.bytes
    }
}

impl TryFrom<&[u8; PUBLIC_KEY_BYTES]> for PublicKey {
    type Error = BadPublicKey;

    fn try_from(bytes: &[u8; PUBLIC_KEY_BYTES]) -> Result<Self, BadPublicKey> {
        let key = EncapsulationKey::try_from(bytes.as_slice()).map_err(|_| BadPublicKey)?;
        // The crate refuses a low order only when decapsulating.
        let x25519 = bytes.last_chunk().ok_or(BadPublicKey)?;
        x25519::Recipient::from_bytes(*x25519).ok_or(BadPublicKey)?;
        Ok(Self { key, bytes: *bytes })
    }
}

fn secret_key(seed: &[u8; SEED_BYTES]) -> DecapsulationKeyRejectNonContrib {
    DecapsulationKeyRejectNonContrib::from(*seed)
}

fn taken(mut secret: SharedKey) -> SharedSecret {
    let mut bytes = Zeroizing::new([0; 32]);
    bytes.copy_from_slice(&secret);
    secret.as_mut_slice().zeroize();
    SharedSecret(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Prescribed, unhex};

    /// The test vectors of the X-Wing draft (tests/vectors/xwing).
    const VECTORS: &str = include_str!("../../../../../tests/vectors/xwing/test-vectors.json");

    #[test]
    fn agrees_with_the_vectors_of_the_draft() {
        let vectors: Vec<serde_json::Value> = serde_json::from_str(VECTORS).unwrap();
        assert_eq!(vectors.len(), 3);
        for vector in vectors {
            let field = |name: &str| unhex(vector[name].as_str().unwrap());
            let seed: [u8; 32] = field("seed").try_into().unwrap();

            let public = XWing::public_key(&seed);
            assert_eq!(public.as_ref()[..], field("pk"));

            let (enc, secret) = XWing::encapsulate(&public, &mut Prescribed::new(field("eseed")));
            assert_eq!(enc[..], field("ct"));
            assert_eq!(secret.0[..], field("ss"));

            let opened = XWing::decapsulate(&seed, &enc).unwrap();
            assert_eq!(opened.0[..], field("ss"));
        }
    }

    #[test]
    fn refuses_an_encapsulation_of_low_order() {
        let seed = [7; 32];
        let public = XWing::public_key(&seed);
        let (mut enc, _) = XWing::encapsulate(&public, &mut Prescribed::new(vec![1; 64]));
        enc[ENC_BYTES - 32..].fill(0);
        assert!(XWing::decapsulate(&seed, &enc).is_err());
    }
}
