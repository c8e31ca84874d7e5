//! A practice signer's keys: without a password, and recognisable wherever they are pinned.

use std::ops::Range;

use blake2::{Blake2b256, Digest as _};
use directory::PublicKey as Pinned;
use minisign::{KeyPair, PError, PublicKey, SecretKey};

// Where the parts of a secret key stand in minisign's format: three algorithms of two bytes, the salt and two
// limits of its password (all zero here), the key's number and the key, a checksum.
const ALGORITHM: Range<usize> = 0..2;
const NUMBER_AND_KEY: Range<usize> = 54..126;
const END_OF_NUMBER: Range<usize> = 58..62;
const CHECKSUM: Range<usize> = 126..158;

/// Draws a key pair whose number ends with [`Pinned::PRACTICE_MARK`].
pub(super) fn key_pair() -> Result<KeyPair, PError> {
    let mut bytes = KeyPair::generate_unencrypted_keypair()?.sk.to_bytes();
    bytes[END_OF_NUMBER].copy_from_slice(&Pinned::PRACTICE_MARK);
    let hash = Blake2b256::new().chain_update(&bytes[ALGORITHM]).chain_update(&bytes[NUMBER_AND_KEY]);
    let checksum = hash.finalize();
    bytes[CHECKSUM].copy_from_slice(&checksum);
    let sk = SecretKey::from_bytes(&bytes)?;
    Ok(KeyPair { pk: PublicKey::from_secret_key(&sk)?, sk })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_practice_key_is_whole_and_says_what_it_is() {
        let KeyPair { pk, sk } = key_pair().expect("the machine gives random bytes");
        let pinned: Pinned = pk.to_base64().parse().expect("minisign makes keys");
        assert!(pinned.is_practice() && pinned.key_id().starts_with("7E577E57"), "{}", pinned.key_id());
        let again = sk.to_box(None).and_then(minisign::SecretKeyBox::into_unencrypted_secret_key);
        assert!(again.expect("the checksum holds") == sk);
    }

    #[test]
    fn two_practice_keys_have_two_numbers() {
        let [one, two] =
            [key_pair(), key_pair()].map(|pair| pair.expect("the machine gives random bytes").pk);
        assert_ne!(one.keynum(), two.keynum());
    }
}
