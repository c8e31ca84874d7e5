//! The primitives under everything agree with the Wycheproof vectors, each in the way that we use it.

use chacha20poly1305::{AeadInOut, ChaCha20Poly1305, KeyInit, Nonce, Tag};
use ed25519_dalek::{Signature, VerifyingKey};
use hkdf::Hkdf;
use sha2::Sha256;
use wycheproof::{TestResult, aead, eddsa, hkdf as hkdf_vectors, xdh};
use x25519_dalek::{PublicKey, StaticSecret};

#[test]
fn x25519_agrees_and_every_zero_secret_is_recognised() {
    let set = xdh::TestSet::load(xdh::TestName::X25519).expect("the vectors are whole");
    let (mut ran, mut zero) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let secret = StaticSecret::from(array::<32>(&test.private_key));
        let shared = secret.diffie_hellman(&PublicKey::from(array::<32>(&test.public_key)));
        assert_eq!(shared.as_bytes()[..], test.shared_secret[..], "test {}", test.tc_id);
        let is_zero = test.shared_secret.iter().all(|&byte| byte == 0);
        assert_eq!(shared.was_contributory(), !is_zero, "test {}", test.tc_id);
        ran += 1;
        zero += usize::from(is_zero);
    }
    assert_eq!((ran, zero), (518, 31));
}

#[test]
fn chacha20_poly1305_agrees() {
    let set = aead::TestSet::load(aead::TestName::ChaCha20Poly1305).expect("the vectors are whole");
    let mut ran = 0;
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        ran += 1;
        // age and HPKE know nonces of twelve bytes only; all others are marked invalid.
        let Ok(nonce) = Nonce::try_from(&test.nonce[..]) else {
            assert_eq!(test.result, TestResult::Invalid, "test {}", test.tc_id);
            continue;
        };
        let cipher = ChaCha20Poly1305::new_from_slice(&test.key).expect("a key has 32 bytes");
        let tag = Tag::try_from(&test.tag[..]).expect("a tag has 16 bytes");
        let mut opened = test.ct.to_vec();
        let result = cipher.decrypt_inout_detached(&nonce, &test.aad, opened.as_mut_slice().into(), &tag);
        assert_eq!(result.is_ok(), test.result == TestResult::Valid, "test {}", test.tc_id);
        if result.is_ok() {
            assert_eq!(opened, test.pt[..], "test {}", test.tc_id);
            let made = cipher
                .encrypt_inout_detached(&nonce, &test.aad, opened.as_mut_slice().into())
                .expect("a short text");
            assert_eq!((&opened[..], &made[..]), (&test.ct[..], &test.tag[..]), "test {}", test.tc_id);
        }
    }
    assert_eq!(ran, 325);
}

#[test]
fn ed25519_agrees_when_verified_strictly() {
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).expect("the vectors are whole");
    let mut ran = 0;
    for group in &set.test_groups {
        let key = VerifyingKey::from_bytes(&array(&group.key.pk)).ok();
        for test in &group.tests {
            let signature = Signature::from_slice(&test.sig).ok();
            let verified = key
                .zip(signature)
                .is_some_and(|(key, signature)| key.verify_strict(&test.msg, &signature).is_ok());
            assert_eq!(verified, test.result == TestResult::Valid, "test {}", test.tc_id);
            ran += 1;
        }
    }
    assert_eq!(ran, 151);
}

#[test]
fn hkdf_with_sha_256_agrees() {
    let name = hkdf_vectors::TestName::HkdfSha256;
    let set = hkdf_vectors::TestSet::load(name).expect("the vectors are whole");
    let mut ran = 0;
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let mut output = vec![0; test.size];
        let result = Hkdf::<Sha256>::new(Some(&test.salt), &test.ikm).expand(&test.info, &mut output);
        assert_eq!(result.is_ok(), test.result == TestResult::Valid, "test {}", test.tc_id);
        if result.is_ok() {
            assert_eq!(output, test.okm[..], "test {}", test.tc_id);
        }
        ran += 1;
    }
    assert_eq!(ran, 86);
}

fn array<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes.try_into().expect("keys of this type have one length")
}
