//! Secrets in the only form in which a test may keep them: one in which they are not found.

use zeroize::Zeroizing;

/// What every byte is XORed with. Nobody else does: HMAC uses 0x36 and 0x5c.
pub const MASK: u8 = 0xa5;

/// `secret`, masked.
pub fn masked(secret: &[u8]) -> Vec<u8> {
    secret.iter().map(|byte| byte ^ MASK).collect()
}

/// What was masked, for as long as it takes.
pub fn plain(masked: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(masked.iter().map(|byte| byte ^ MASK).collect())
}
