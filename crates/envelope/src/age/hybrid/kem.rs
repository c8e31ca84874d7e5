//! What we ask of a KEM, so that another implementation can take the place of ours.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

/// The length of an encapsulated key, in bytes: 1,088 of ML-KEM-768 and 32 of X25519.
pub(crate) const ENC_BYTES: usize = 1120;

/// The length of a public key, in bytes: 1,184 of ML-KEM-768 and 32 of X25519.
pub(crate) const PUBLIC_KEY_BYTES: usize = 1216;

/// The length of a secret key, in bytes: a seed.
pub(crate) const SEED_BYTES: usize = 32;

/// A KEM with the sizes of MLKEM768-X25519 (X-Wing), the HPKE KEM 0x647A.
pub(crate) trait Kem {
    /// The KEM's number in HPKE.
    const ID: u16;

    /// A public key, checked when it is read: in range for ML-KEM, not of low order for X25519.
    type PublicKey: AsRef<[u8; PUBLIC_KEY_BYTES]>
        + for<'a> TryFrom<&'a [u8; PUBLIC_KEY_BYTES], Error = BadPublicKey>;

    /// The public key of a secret one.
    fn public_key(seed: &[u8; SEED_BYTES]) -> Self::PublicKey;

    /// A fresh shared secret, and what tells it to the holder of the secret key.
    fn encapsulate(to: &Self::PublicKey, rng: &mut impl CryptoRng) -> (Box<[u8; ENC_BYTES]>, SharedSecret);

    /// The shared secret that `enc` tells. A changed `enc` gives an unrelated secret, not an error, but
    /// for an X25519 half of low order.
    fn decapsulate(seed: &[u8; SEED_BYTES], enc: &[u8; ENC_BYTES]) -> Result<SharedSecret, NonContributory>;
}

/// What both sides know after an encapsulation. Zeroized on drop.
pub(crate) struct SharedSecret(pub(crate) Zeroizing<[u8; 32]>);

/// The public key is out of range or of low order.
#[derive(Debug)]
pub(crate) struct BadPublicKey;

/// The X25519 half of an encapsulation contributes nothing: it is of low order.
#[derive(Debug)]
pub(crate) struct NonContributory;
