//! Every key of a file, worked out once more, by other code than the one that is tested.

use base64ct::{Base64Unpadded, Encoding};
use chacha20poly1305::{AeadInOut, ChaCha20Poly1305, Tag};
use envelope::{
    RecipientKind,
    age::{FileKey, Header, Stanza},
};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use x_wing::{Ciphertext, DecapsulationKeyRejectNonContrib, TryDecapsulate};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::{mask::plain, needles::Needles};

/// What opens a file.
pub enum Opener<'a> {
    /// An identity: its kind and its 32 bytes, masked.
    Identity(RecipientKind, &'a [u8]),
    /// A passphrase.
    Passphrase(&'a str),
}

type Key = Zeroizing<[u8; 32]>;

/// Looks from now on for all that was drawn to seal `file`, and for all keys that follow from it.
///
/// # Panics
/// If a key is not the one of the file: what is looked for has to be what was there.
#[inline(never)]
pub fn add(needles: &mut Needles, file: &[u8], draws: &[Vec<u8>], opener: &Opener<'_>) {
    for draw in draws.iter().filter(|draw| draw.len() >= 16) {
        let draw = plain(draw);
        if !is_public(&draw, file) {
            needles.add("what was drawn: a seed, an ephemeral secret, the file key", &draw);
        }
    }

    let parsed = Header::parse(file).expect("we wrote the header");
    let mut stanzas = parsed.header.stanzas().iter();
    let file_key = stanzas.find_map(|stanza| unwrapped(needles, stanza, opener)).expect("one stanza is ours");
    needles.add("the file key", &file_key);
    let bytes = file_key.as_slice().try_into().expect("a file key has 16 bytes");
    assert!(parsed.is_authentic(&FileKey::from_bytes(bytes)), "another file key");

    let (nonce, ciphertext) = parsed.payload.split_first_chunk::<16>().expect("there is a nonce");
    let payload_key = derived(needles, "the payload key", &file_key, nonce, b"payload");
    assert!(opens_first_chunk(&payload_key, ciphertext), "another payload key");

    let header = &file[..file.len() - parsed.payload.len()];
    let mac_key = derived(needles, "the HMAC key", &file_key, b"", b"header");
    assert!(is_header_mac(&mac_key, header), "another HMAC key");
    needles.add("the HMAC key, as HMAC pads it", &mac_key.map(|byte| byte ^ 0x36));
    needles.add("the HMAC key, as HMAC pads it", &mac_key.map(|byte| byte ^ 0x5c));
}

/// The nonce of the payload and the salt of a passphrase are part of the file.
fn is_public(draw: &[u8], file: &[u8]) -> bool {
    let text = Zeroizing::new(Base64Unpadded::encode_string(draw));
    let stands_in = |part: &[u8]| file.windows(part.len()).any(|window| window == part);
    stands_in(draw) || stands_in(text.as_bytes())
}

/// The file key in `stanza`, if the opener opens it. Only then its keys are looked for.
fn unwrapped(needles: &mut Needles, stanza: &Stanza, opener: &Opener<'_>) -> Option<Zeroizing<Vec<u8>>> {
    match opener {
        Opener::Identity(RecipientKind::X25519, secret) => {
            let secret = StaticSecret::from(*key_of(secret));
            let share = PublicKey::from(argument::<32>(stanza, 1));
            let own = PublicKey::from(&secret);
            let shared = secret.diffie_hellman(&share);
            let salt = [*share.as_bytes(), *own.as_bytes()].concat();
            let (prk, wrap_key) = hkdf(shared.as_bytes(), &salt, b"age-encryption.org/v1/X25519");
            let file_key = opened(&wrap_key, &[0; 12], &stanza.body)?;
            needles.add("the shared secret", shared.as_bytes());
            needles.add("the PRK of the wrap key", prk.as_slice());
            needles.add("the wrap key", wrap_key.as_slice());
            Some(file_key)
        }
        Opener::Identity(RecipientKind::Hybrid, seed) => {
            let enc = argument::<1120>(stanza, 1);
            let enc: &Ciphertext = (&enc).into();
            let secret = DecapsulationKeyRejectNonContrib::from(*key_of(seed));
            let shared = secret.try_decapsulate(enc).ok()?;
            let (prk, key, nonce) = hpke(&shared, b"age-encryption.org/mlkem768x25519");
            let file_key = opened(&key, &nonce, &stanza.body)?;
            needles.add("the shared secret", &shared);
            needles.add("the PRK of HPKE", prk.as_slice());
            needles.add("the key of HPKE", key.as_slice());
            Some(file_key)
        }
        Opener::Passphrase(passphrase) => {
            let salt = argument::<16>(stanza, 1);
            let work_factor = stanza.args.get(2)?.parse().ok()?;
            let params = scrypt::Params::new(work_factor, 8, 1).expect("a small work factor");
            let salt = [b"age-encryption.org/v1/scrypt".as_slice(), &salt].concat();
            let mut wrap_key = Key::default();
            scrypt::scrypt(passphrase.as_bytes(), &salt, &params, wrap_key.as_mut_slice()).expect("32 bytes");
            let file_key = opened(&wrap_key, &[0; 12], &stanza.body)?;
            needles.add("the wrap key", wrap_key.as_slice());
            Some(file_key)
        }
    }
}

fn key_of(masked: &[u8]) -> Key {
    let mut key = Key::default();
    key.copy_from_slice(&plain(masked));
    key
}

fn argument<const N: usize>(stanza: &Stanza, place: usize) -> [u8; N] {
    let mut bytes = [0; N];
    Base64Unpadded::decode(&stanza.args[place], &mut bytes).expect("we wrote the arguments");
    bytes
}

/// HKDF; its key is looked for as `name`.
fn derived(needles: &mut Needles, name: &'static str, ikm: &[u8], salt: &[u8], info: &[u8]) -> Key {
    let (prk, key) = hkdf(ikm, salt, info);
    needles.add("the PRK of the payload key or the HMAC key", prk.as_slice());
    needles.add(name, key.as_slice());
    key
}

/// The key that HKDF extracts, and the one it expands to.
fn hkdf(ikm: &[u8], salt: &[u8], info: &[u8]) -> (Key, Key) {
    let (prk, hkdf) = Hkdf::<Sha256>::extract(Some(salt), ikm);
    let mut key = Key::default();
    hkdf.expand(info, key.as_mut_slice()).expect("32 bytes");
    (Zeroizing::new(prk.into()), key)
}

/// The key schedule of HPKE, base mode (RFC 9180 §5.1): the extracted key, the key and the nonce.
fn hpke(shared: &[u8], info: &[u8]) -> (Key, Key, [u8; 12]) {
    const SUITE: &[u8] = b"HPKE\x64\x7a\x00\x01\x00\x03";
    let extract = |salt: &[u8], label: &[u8], ikm: &[u8]| -> Key {
        let (prk, _) =
            Hkdf::<Sha256>::extract(Some(salt), &[b"HPKE-v1".as_slice(), SUITE, label, ikm].concat());
        Zeroizing::new(prk.into())
    };
    let psk_id_hash = extract(b"", b"psk_id_hash", b"");
    let info_hash = extract(b"", b"info_hash", info);
    let prk = extract(shared, b"secret", b"");
    let schedule = [[0].as_slice(), psk_id_hash.as_slice(), info_hash.as_slice()].concat();
    let expand = |length: u8, label: &[u8], out: &mut [u8]| {
        let info = [[0, length].as_slice(), b"HPKE-v1", SUITE, label, schedule.as_slice()].concat();
        let hkdf = Hkdf::<Sha256>::from_prk(prk.as_slice()).expect("32 bytes");
        hkdf.expand(&info, out).expect("at most 32 bytes");
    };
    let mut key = Key::default();
    expand(32, b"key", key.as_mut_slice());
    let mut nonce = [0; 12];
    expand(12, b"base_nonce", &mut nonce);
    (prk, key, nonce)
}

/// What ChaCha20-Poly1305 opens, or nothing under another key.
fn opened(key: &[u8; 32], nonce: &[u8; 12], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut text = Zeroizing::new(sealed.to_vec());
    let length = sealed.len().checked_sub(16)?;
    let (inner, tag) = text.split_at_mut(length);
    let tag = Tag::try_from(&*tag).ok()?;
    let cipher = ChaCha20Poly1305::new(key.into());
    cipher.decrypt_inout_detached(nonce.into(), b"", inner.into(), &tag).ok()?;
    text.truncate(length);
    Some(text)
}

fn opens_first_chunk(payload_key: &[u8; 32], ciphertext: &[u8]) -> bool {
    let first = &ciphertext[..ciphertext.len().min(64 * 1024 + 16)];
    let mut nonce = [0; 12];
    nonce[11] = u8::from(first.len() == ciphertext.len());
    opened(payload_key, &nonce, first).is_some()
}

/// Whether `header` ends with a space, its HMAC in 43 characters and a line feed.
fn is_header_mac(key: &[u8; 32], header: &[u8]) -> bool {
    let (text, mac) = header.split_at(header.len() - 45);
    let mut hmac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    hmac.update(text);
    let expected = Base64Unpadded::encode_string(&hmac.finalize().into_bytes());
    mac[1..44] == *expected.as_bytes()
}
