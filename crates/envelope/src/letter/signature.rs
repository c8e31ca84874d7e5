//! The signature of a letter: that one hand wrote it, to this agency and no other.
//!
//! ```text
//! letter.sig = Ed25519(sk, label("letter") || 00 || u8(len agency) || agency || SHA-256(letter.json))
//! ```
//!
//! The key says nothing about who the hand belongs to. The agency's id is signed so that an agency cannot
//! pass a letter on to another as if it had been written to that one.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::Letter;

/// What the signature of an opened letter says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SignatureState {
    /// There is none.
    Missing,
    /// It verifies with the key in the letter.
    Valid,
    /// There is one, but it is not the key's, or there is no key.
    Wrong,
}

/// Signs `letter_json` as a letter to `agency`, of 1 to 255 bytes.
pub(super) fn sign(key: &SigningKey, agency: &str, letter_json: &[u8]) -> Option<[u8; 64]> {
    let signed = signed_bytes(agency, letter_json)?;
    Some(key.sign(&signed).to_bytes())
}

/// Verifies a survivor's `letter_json`, strictly: no key of low order, no second form of a signature.
pub(super) fn verify(letter: &Letter, letter_json: &[u8], signature: Option<&[u8]>) -> SignatureState {
    let Some(signature) = signature else {
        return SignatureState::Missing;
    };
    match is_valid(letter, letter_json, signature) {
        Some(()) => SignatureState::Valid,
        None => SignatureState::Wrong,
    }
}

fn is_valid(letter: &Letter, letter_json: &[u8], signature: &[u8]) -> Option<()> {
    let sender = letter.from.as_ref()?;
    let key = VerifyingKey::from_bytes(&sender.vk.0).ok()?;
    let signature = Signature::from_slice(signature).ok()?;
    let signed = signed_bytes(&letter.agency, letter_json)?;
    key.verify_strict(&signed, &signature).ok()
}

fn signed_bytes(agency: &str, letter_json: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let length = u8::try_from(agency.len()).ok().filter(|&length| length > 0)?;
    let label = wire::label("letter");
    let hash = wire::sha256(&[letter_json]);
    let parts: [&[u8]; 4] = [label.as_bytes(), &[0, length], agency.as_bytes(), &hash];
    Some(Zeroizing::new(parts.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signed_bytes_are_those_of_the_protocol() {
        let bytes = signed_bytes("agency", b"{}").unwrap();
        assert_eq!(bytes[..31], *b"sealed-intake/v1/letter\0\x06agency");
        assert_eq!(bytes[31..], wire::sha256(&[b"{}"]));
    }

    #[test]
    fn an_agency_needs_an_id_of_1_to_255_bytes() {
        let key = SigningKey::from_bytes(&[7; 32]);
        assert!(sign(&key, &"a".repeat(255), b"").is_some());
        assert!(sign(&key, &"a".repeat(256), b"").is_none());
        assert!(sign(&key, "", b"").is_none());
    }
}
