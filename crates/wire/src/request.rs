//! Signed requests: only the holder of an inbox's key may list and get its letters.
//!
//! ```text
//! request = frame || vk (32 bytes) || sig (64 bytes)
//! sig     = Ed25519( label("req") || 00 || op || 00 || relay id || SHA-256(frame) )
//! ```
//!
//! The operation and the relay are signed, so that no request is good for anything or anywhere else.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::{RelayId, label, sha256};

/// Bytes that a signature adds to a frame.
pub const TRAILER_BYTES: usize = 32 + 64;

/// The frame with the key and its signature behind it.
///
/// `op` is the last part of the operation's path, such as `list`.
pub fn sign(op: &str, relay: &RelayId, frame: &[u8], key: &SigningKey) -> Vec<u8> {
    let signature = key.sign(&message(op, relay, frame));
    [frame, key.verifying_key().as_bytes(), &signature.to_bytes()].concat()
}

/// A request whose signature holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Verified<'a> {
    /// The Ed25519 key that signed. What it may do is for the caller to decide.
    pub vk: [u8; 32],
    /// The frame that was signed.
    pub frame: &'a [u8],
}

/// Checks the signature of a request made with [`sign`].
///
/// # Errors
/// [`BadSignature`], whatever the reason: a caller who may not read learns nothing from the answer.
///
/// # Security
/// Uses `verify_strict`: no weak keys, no second signature for the same message.
pub fn verify<'a>(op: &str, relay: &RelayId, request: &'a [u8]) -> Result<Verified<'a>, BadSignature> {
    let (rest, signature) = request.split_last_chunk::<64>().ok_or(BadSignature)?;
    let (frame, vk) = rest.split_last_chunk::<32>().ok_or(BadSignature)?;
    VerifyingKey::from_bytes(vk)
        .and_then(|key| key.verify_strict(&message(op, relay, frame), &Signature::from_bytes(signature)))
        .map_err(|_| BadSignature)?;
    Ok(Verified { vk: *vk, frame })
}

fn message(op: &str, relay: &RelayId, frame: &[u8]) -> Vec<u8> {
    [label("req").as_bytes(), &[0], op.as_bytes(), &[0], relay.as_bytes(), &sha256(&[frame])].concat()
}

/// The request is not signed by the key it names, for this operation at this relay.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the request's signature does not hold for this operation at this relay")]
pub struct BadSignature;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[3; 32])
    }

    fn relay() -> RelayId {
        RelayId::of_origin("https://relay.example")
    }

    #[test]
    fn what_was_signed_verifies_and_names_its_key() {
        let request = sign("list", &relay(), b"frame", &key());
        let verified = verify("list", &relay(), &request).unwrap();
        assert_eq!(verified.frame, b"frame");
        assert_eq!(verified.vk, key().verifying_key().to_bytes());
    }

    #[test]
    fn is_worthless_for_another_operation_or_relay() {
        let request = sign("list", &relay(), b"frame", &key());
        let other = RelayId::of_origin("https://other.example");
        assert_eq!(verify("get", &relay(), &request), Err(BadSignature));
        assert_eq!(verify("list", &other, &request), Err(BadSignature));
    }

    #[test]
    fn a_weak_key_signs_nothing() {
        // The neutral element as key and as R, s = 0: plain verification takes this for any message.
        let mut forged = b"frame".to_vec();
        let mut neutral = [0; 32];
        neutral[0] = 1;
        forged.extend_from_slice(&neutral);
        forged.extend_from_slice(&neutral);
        forged.extend_from_slice(&[0; 32]);
        assert_eq!(verify("list", &relay(), &forged), Err(BadSignature));
    }

    proptest! {
        #[test]
        fn any_changed_bit_is_refused(frame: Vec<u8>, at: prop::sample::Index, bit in 0..8) {
            let mut request = sign("get", &relay(), &frame, &key());
            let at = at.index(request.len());
            request[at] ^= 1u8 << bit;
            prop_assert_eq!(verify("get", &relay(), &request), Err(BadSignature));
        }

        #[test]
        fn every_truncation_is_refused(frame: Vec<u8>, cut: prop::sample::Index) {
            let request = sign("get", &relay(), &frame, &key());
            let short = &request[..cut.index(request.len())];
            prop_assert_eq!(verify("get", &relay(), short), Err(BadSignature));
        }
    }
}
