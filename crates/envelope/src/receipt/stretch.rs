//! The slow step: Argon2id (RFC 9106) over the code.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use super::Code;

/// As much memory as a cheap phone's browser gives a Worker without ending it: more was seen to fail.
const MEMORY_KIB: u32 = 32 * 1024;

/// How often all of the memory is passed through.
const PASSES: u32 = 3;

/// A Worker has one thread.
const LANES: u32 = 1;

const KEY_BYTES: usize = 32;

const PARAMS: Params = match Params::new(MEMORY_KIB, PASSES, LANES, Some(KEY_BYTES)) {
    Ok(params) => params,
    Err(_) => panic!("Argon2 takes these parameters"),
};

/// The keys were not derived from the code.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum DeriveError {
    /// There is not as much memory as it takes.
    #[error("32 MiB of memory are needed and not free; close other programs or pages and try again")]
    Memory,
}

/// `K`, from the code and the salt.
pub(super) fn stretch(code: &Code, salt: &[u8; 16]) -> Result<Zeroizing<[u8; KEY_BYTES]>, DeriveError> {
    let mut memory = Zeroizing::new(Vec::<Block>::new());
    memory.try_reserve_exact(PARAMS.block_count()).map_err(|_| DeriveError::Memory)?;
    memory.resize(PARAMS.block_count(), Block::new());

    let mut key = Zeroizing::new([0; KEY_BYTES]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, PARAMS)
        .hash_password_into_with_memory(
            code.digits().as_bytes(),
            salt,
            key.as_mut_slice(),
            memory.as_mut_slice(),
        )
        // All lengths are fixed, and right: nothing but the memory could be missing.
        .map_err(|_| DeriveError::Memory)?;
    Ok(key)
}
