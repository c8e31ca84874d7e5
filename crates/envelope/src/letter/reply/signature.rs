//! The signature of an answer: that one key wrote it, to this recipient and no other.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use wire::{label, sha256};

use crate::age::Recipient;

/// What stands for a recipient in a signature: the SHA-256 of its text.
pub fn recipient_hash(recipient: &Recipient) -> [u8; 32] {
    sha256(&[recipient.to_string().as_bytes()])
}

pub(super) fn sign(key: &SigningKey, recipient: &[u8; 32], letter_json: &[u8]) -> [u8; 64] {
    key.sign(&signed_bytes(recipient, letter_json)).to_bytes()
}

/// Verifies strictly: no key of low order, no second form of a signature.
pub(super) fn is_by(vk: &[u8; 32], recipient: &[u8; 32], letter_json: &[u8], signature: &[u8; 64]) -> bool {
    let Ok(key) = VerifyingKey::from_bytes(vk) else { return false };
    let signature = Signature::from_bytes(signature);
    key.verify_strict(&signed_bytes(recipient, letter_json), &signature).is_ok()
}

fn signed_bytes(recipient: &[u8; 32], letter_json: &[u8]) -> Vec<u8> {
    let label = label("reply");
    let parts: [&[u8]; 4] = [label.as_bytes(), &[0], recipient, &sha256(&[letter_json])];
    parts.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signed_bytes_are_those_of_the_protocol() {
        let bytes = signed_bytes(&[7; 32], b"{}");
        assert_eq!(bytes[..23], *b"sealed-intake/v1/reply\0");
        assert_eq!(bytes[23..55], [7; 32]);
        assert_eq!(bytes[55..], sha256(&[b"{}"]));
    }

    #[test]
    fn a_signature_is_of_one_key_one_recipient_and_one_text() {
        let key = SigningKey::from_bytes(&[3; 32]);
        let vk = key.verifying_key().to_bytes();
        let signature = sign(&key, &[7; 32], b"{}");
        assert!(is_by(&vk, &[7; 32], b"{}", &signature));
        assert!(!is_by(&vk, &[8; 32], b"{}", &signature));
        assert!(!is_by(&vk, &[7; 32], b"{ }", &signature));
        assert!(!is_by(&[9; 32], &[7; 32], b"{}", &signature));
        // The neutral element: everything would verify with it.
        let mut low_order = [0; 32];
        low_order[0] = 1;
        assert!(!is_by(&low_order, &[7; 32], b"{}", &[0; 64]));
    }
}
