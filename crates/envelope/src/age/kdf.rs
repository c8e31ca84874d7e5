//! HKDF with SHA-256 (RFC 5869), whole and in its two halves.

use hkdf::{Hkdf, HkdfExtract};
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

/// `HKDF-SHA-256(ikm, salt, info)`, 32 bytes.
pub(crate) fn hkdf(ikm: &[u8], salt: &[u8], info: &[u8]) -> Zeroizing<[u8; 32]> {
    expand(&extract(salt, &[ikm]), &[info])
}

/// `HKDF-Extract(salt, ikm)`, where `ikm` is the parts one after the other.
pub(crate) fn extract(salt: &[u8], ikm: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    let mut state = HkdfExtract::<Sha256>::new(Some(salt));
    for part in ikm {
        state.input_ikm(part);
    }
    let (mut output, _) = state.finalize();
    let mut key = Zeroizing::new([0; 32]);
    key.copy_from_slice(&output);
    output.as_mut_slice().zeroize();
    key
}

/// `HKDF-Expand(prk, info, N)`, where `info` is the parts one after the other and `N` is at most 8,160.
pub(crate) fn expand<const N: usize>(prk: &[u8; 32], info: &[&[u8]]) -> Zeroizing<[u8; N]> {
    let mut output = Zeroizing::new([0; N]);
    Hkdf::<Sha256>::from_prk(prk)
        .expect("a key of 32 bytes is as long as the hash")
        .expand_multi_info(info, output.as_mut_slice())
        .expect("at most 8,160 bytes are asked for");
    output
}
