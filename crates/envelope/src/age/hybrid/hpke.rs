//! HPKE in base mode (RFC 9180 §5.1 and §6.1), one message per key, with one KDF and one AEAD.

use chapoly::{Aead, TAG_BYTES};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::kem::{ENC_BYTES, Kem, NonContributory, SEED_BYTES, SharedSecret};
use crate::age::kdf;

/// HKDF-SHA256.
const KDF_ID: u16 = 0x0001;

/// ChaCha20Poly1305.
const AEAD_ID: u16 = 0x0003;

/// `SealBase(pkR, info, aad, pt)`: the encapsulated key and the ciphertext.
pub(crate) fn seal_base<K: Kem>(
    to: &K::PublicKey,
    info: &[u8],
    aad: &[u8],
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> (Box<[u8; ENC_BYTES]>, Vec<u8>) {
    let (enc, shared_secret) = K::encapsulate(to, rng);
    let context = Context::new::<K>(&shared_secret, info);
    // Room for the tag from the start: a vector that grows would leave the plaintext behind.
    let mut sealed = Vec::with_capacity(plaintext.len() + TAG_BYTES);
    sealed.extend_from_slice(plaintext);
    let tag = Aead::new(&context.key).seal(&context.base_nonce, aad, &mut sealed);
    sealed.extend_from_slice(&tag);
    (enc, sealed)
}

/// `OpenBase(enc, skR, info, aad, ct)`, or nothing if the ciphertext is not for this key.
pub(crate) fn open_base<K: Kem>(
    seed: &[u8; SEED_BYTES],
    enc: &[u8; ENC_BYTES],
    info: &[u8],
    aad: &[u8],
    ciphertext: &[u8],
) -> Result<Option<Zeroizing<Vec<u8>>>, NonContributory> {
    let shared_secret = K::decapsulate(seed, enc)?;
    let context = Context::new::<K>(&shared_secret, info);
    let mut opened = Zeroizing::new(ciphertext.to_vec());
    let length = Aead::new(&context.key).open(&context.base_nonce, aad, &mut opened);
    Ok(length.ok().map(|length| {
        opened.truncate(length);
        opened
    }))
}

/// What the key schedule derives for the first message. There is no second one.
struct Context {
    key: Zeroizing<[u8; 32]>,
    base_nonce: Zeroizing<[u8; 12]>,
}

impl Context {
    /// `KeySchedule(mode_base, shared_secret, info, "", "")`.
    fn new<K: Kem>(shared_secret: &SharedSecret, info: &[u8]) -> Self {
        let suite = suite_id(K::ID);
        let psk_id_hash = labeled_extract(&suite, b"", b"psk_id_hash", b"");
        let info_hash = labeled_extract(&suite, b"", b"info_hash", info);
        let secret = labeled_extract(&suite, shared_secret.0.as_slice(), b"secret", b"");
        let mode_base: &[u8] = &[0];
        let schedule = [mode_base, psk_id_hash.as_slice(), info_hash.as_slice()].concat();
        Self {
            key: labeled_expand(&suite, &secret, b"key", &schedule),
            base_nonce: labeled_expand(&suite, &secret, b"base_nonce", &schedule),
        }
    }
}

/// `"HPKE" || I2OSP(kem_id, 2) || I2OSP(kdf_id, 2) || I2OSP(aead_id, 2)`.
fn suite_id(kem_id: u16) -> [u8; 10] {
    let mut id = *b"HPKE______";
    id[4..6].copy_from_slice(&kem_id.to_be_bytes());
    id[6..8].copy_from_slice(&KDF_ID.to_be_bytes());
    id[8..].copy_from_slice(&AEAD_ID.to_be_bytes());
    id
}

/// `Extract(salt, "HPKE-v1" || suite_id || label || ikm)`.
fn labeled_extract(suite: &[u8; 10], salt: &[u8], label: &[u8], ikm: &[u8]) -> Zeroizing<[u8; 32]> {
    kdf::extract(salt, &[b"HPKE-v1", suite, label, ikm])
}

/// `Expand(prk, I2OSP(N, 2) || "HPKE-v1" || suite_id || label || info, N)`.
fn labeled_expand<const N: usize>(
    suite: &[u8; 10],
    prk: &[u8; 32],
    label: &[u8],
    info: &[u8],
) -> Zeroizing<[u8; N]> {
    const { assert!(N <= 255 * 32, "HKDF gives no more") };
    let length = (N as u16).to_be_bytes();
    kdf::expand(prk, &[&length, b"HPKE-v1", suite, label, info])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        age::hybrid::xwing::XWing,
        testing::{Prescribed, unhex},
    };

    /// The HPKE working group's vector of this suite (tests/vectors/hpke).
    const VECTOR: &str = include_str!("../../../../../tests/vectors/hpke/mlkem768x25519.json");

    fn field(name: &str) -> Vec<u8> {
        let vector: serde_json::Value = serde_json::from_str(VECTOR).unwrap();
        unhex(vector[name].as_str().unwrap())
    }

    #[test]
    fn the_key_schedule_agrees_with_the_working_groups_vector() {
        let secret: [u8; 32] = field("shared_secret").try_into().unwrap();
        let secret = SharedSecret(Zeroizing::new(secret));
        let context = Context::new::<XWing>(&secret, &field("info"));
        assert_eq!(context.key[..], field("key"));
        assert_eq!(context.base_nonce[..], field("base_nonce"));
    }

    #[test]
    fn sealing_agrees_with_the_working_groups_vector() {
        let public: [u8; 1216] = field("pkRm").try_into().unwrap();
        let public = <XWing as Kem>::PublicKey::try_from(&public).unwrap();
        let mut rng = Prescribed::new(field("ikmE"));
        let (enc, sealed) =
            seal_base::<XWing>(&public, &field("info"), &field("aad"), &field("pt"), &mut rng);
        assert_eq!(enc[..], field("enc"));
        assert_eq!(sealed, field("ct"));
    }

    #[test]
    fn opening_agrees_with_the_working_groups_vector() {
        let seed: [u8; 32] = field("skRm").try_into().unwrap();
        let enc: [u8; ENC_BYTES] = field("enc").try_into().unwrap();
        let open = |info: &[u8], aad: &[u8]| {
            open_base::<XWing>(&seed, &enc, info, aad, &field("ct")).unwrap().map(|text| text.to_vec())
        };
        assert_eq!(open(&field("info"), &field("aad")), Some(field("pt")));
        assert_eq!(open(b"another purpose", &field("aad")), None);
        assert_eq!(open(&field("info"), b"another context"), None);
    }
}
