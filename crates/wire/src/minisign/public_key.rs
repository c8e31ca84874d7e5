//! The public key of a signer.

use std::{fmt, str::FromStr};

use base64ct::{Base64, Encoding};
use blake2::{Blake2b512, Digest};
use ed25519_dalek::VerifyingKey;

use super::{MinisignError, Signature, decode, signature::KEY_NUMBER_BYTES};

/// What the key's bytes begin with: Ed25519.
const ALGORITHM: [u8; 2] = *b"Ed";

/// A signer's Ed25519 key and the number by which minisign names it.
///
/// Read from the line that begins with `RW`, or from a whole `.pub` file; written as the line.
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct PublicKey {
    number: [u8; KEY_NUMBER_BYTES],
    key: VerifyingKey,
}

impl PublicKey {
    /// How the number of every practice signer's key ends, so that its id begins with `7E577E57`. Whoever
    /// pins such a key can be told: the number is part of what is pinned. An honest key has it by chance
    /// once in four thousand million times.
    pub const PRACTICE_MARK: [u8; 4] = [0x57, 0x7E, 0x57, 0x7E];

    /// Whether it was made for practice: its secret half has no password, so anybody who reads the file
    /// can sign. Such a signature must never stand for real agencies.
    pub fn is_practice(&self) -> bool {
        self.number.ends_with(&Self::PRACTICE_MARK)
    }

    /// The key's id as minisign prints it: 16 hexadecimal digits in capitals. It stands in the name of
    /// signature files.
    pub fn key_id(&self) -> String {
        format!("{:016X}", u64::from_le_bytes(self.number))
    }

    /// The 32 bytes of the Ed25519 key.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// Whether a signature says that it is by this key. It may be lying.
    pub fn signed(&self, signature: &Signature) -> bool {
        self.number == signature.number
    }

    /// Checks a signature of `data` and gives its trusted comment.
    ///
    /// # Errors
    /// [`MinisignError::OtherKey`], [`MinisignError::WrongSignature`] or [`MinisignError::WrongComment`].
    pub fn verify(&self, data: &[u8], signature: &Signature) -> Result<String, MinisignError> {
        if !self.signed(signature) {
            return Err(MinisignError::OtherKey);
        }
        self.key
            .verify_strict(&Blake2b512::digest(data), &signature.of_data)
            .map_err(|_| MinisignError::WrongSignature)?;
        let commented = [&signature.of_data.to_bytes()[..], signature.trusted_comment.as_bytes()].concat();
        self.key.verify_strict(&commented, &signature.of_comment).map_err(|_| MinisignError::WrongComment)?;
        Ok(signature.trusted_comment.clone())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.key_id())
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&ALGORITHM[..], &self.number, self.key.as_bytes()].concat();
        f.write_str(&Base64::encode_string(&bytes))
    }
}

impl FromStr for PublicKey {
    type Err = MinisignError;

    fn from_str(text: &str) -> Result<Self, MinisignError> {
        let mut lines = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with("untrusted comment:"));
        let (Some(line), None) = (lines.next(), lines.next()) else {
            return Err(MinisignError::NotAKey);
        };
        let bytes = decode::<42>(line).ok_or(MinisignError::NotAKey)?;
        let (head, key) = bytes.split_last_chunk::<32>().ok_or(MinisignError::NotAKey)?;
        let (algorithm, number) =
            head.split_last_chunk::<KEY_NUMBER_BYTES>().ok_or(MinisignError::NotAKey)?;
        let key = VerifyingKey::from_bytes(key).map_err(|_| MinisignError::NotAKey)?;
        if algorithm != ALGORITHM || key.is_weak() {
            return Err(MinisignError::NotAKey);
        }
        Ok(Self { number: *number, key })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PUB: &str = include_str!("../../../../tests/vectors/minisign/one.pub");
    const SIGNED: &[u8] = include_bytes!("../../../../tests/vectors/minisign/signed.json");
    const TAMPERED: &[u8] = include_bytes!("../../../../tests/vectors/minisign/tampered.json");

    fn key() -> PublicKey {
        PUB.parse().unwrap()
    }

    fn signature(text: &str) -> Signature {
        text.parse().unwrap()
    }

    #[test]
    fn reads_a_file_or_its_line_and_names_the_key_as_minisign_does() {
        let line = PUB.lines().nth(1).unwrap();
        assert_eq!(line.parse(), Ok(key()));
        assert_eq!(key().to_string(), line);
        assert!(PUB.contains(&key().key_id()));
    }

    #[test]
    fn a_practice_key_is_told_from_its_number_alone() {
        let line = key().to_string().replacen("uVJil/", "V35Xfv", 1);
        let practice: PublicKey = line.parse().unwrap();
        assert_eq!(practice.key_id(), "7E577E57573764F7");
        assert!(practice.is_practice());
        assert!(!key().is_practice());
    }

    #[test]
    fn refuses_what_is_no_key() {
        let line = PUB.lines().nth(1).unwrap();
        for text in ["", "RW", &line[1..], &format!("{line}\n{line}"), &line.replacen("RW", "RU", 1)] {
            assert_eq!(text.parse::<PublicKey>(), Err(MinisignError::NotAKey), "{text:?}");
        }
    }

    #[test]
    fn accepts_what_minisign_signed_and_gives_the_trusted_comment() {
        let good = signature(include_str!("../../../../tests/vectors/minisign/signed.json.one.minisig"));
        assert_eq!(key().verify(SIGNED, &good), Ok("directory 3".to_owned()));
    }

    #[test]
    fn refuses_a_changed_file() {
        let good = signature(include_str!("../../../../tests/vectors/minisign/signed.json.one.minisig"));
        assert_eq!(key().verify(TAMPERED, &good), Err(MinisignError::WrongSignature));
    }

    #[test]
    fn refuses_a_changed_comment() {
        let swapped =
            signature(include_str!("../../../../tests/vectors/minisign/signed.json.swapped.minisig"));
        assert_eq!(key().verify(SIGNED, &swapped), Err(MinisignError::WrongComment));
    }

    #[test]
    fn refuses_the_signature_of_another_key() {
        let two = signature(include_str!("../../../../tests/vectors/minisign/signed.json.two.minisig"));
        assert_eq!(key().verify(SIGNED, &two), Err(MinisignError::OtherKey));
    }
}
