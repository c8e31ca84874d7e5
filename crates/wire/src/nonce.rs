//! Nonces that a relay hands out and recognises without remembering any.
//!
//! ```text
//! nonce = URL-safe Base64 of ( u64 window || HMAC-SHA256(secret, window)[0..16] )
//! window = unix seconds / 600
//! ```
//!
//! A signed request carries one, so that a recording of it is worthless after twenty minutes at most. It is
//! good in the window it was made in and in the next. The clock of whoever asks is never trusted.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::b64;

/// Seconds in a window.
pub const WINDOW_SECONDS: u64 = 600;

const TAG_BYTES: usize = 16;

/// The nonce of this moment.
pub fn make(secret: &[u8; 32], unix_seconds: u64) -> String {
    let window = (unix_seconds / WINDOW_SECONDS).to_be_bytes();
    let tag = mac(secret, window).finalize().into_bytes();
    b64::encode(&[&window[..], &tag[..TAG_BYTES]].concat())
}

/// Whether this nonce was made with this secret, in the current window or the one before.
///
/// # Security
/// The tag is compared in constant time.
pub fn check(secret: &[u8; 32], unix_seconds: u64, nonce: &str) -> bool {
    let Ok(bytes) = b64::decode_array::<{ 8 + TAG_BYTES }>(nonce) else {
        return false;
    };
    let Some((window, tag)) = bytes.split_first_chunk::<8>() else {
        return false;
    };
    let now = unix_seconds / WINDOW_SECONDS;
    let made = u64::from_be_bytes(*window);
    (made == now || made.checked_add(1) == Some(now))
        && mac(secret, *window).verify_truncated_left(tag).is_ok()
}

fn mac(secret: &[u8; 32], window: [u8; 8]) -> Hmac<Sha256> {
    // 32 bytes are shorter than the block of SHA-256, so they are the key as they are: infallible.
    <Hmac<Sha256> as KeyInit>::new_from_slice(secret)
        .unwrap_or_else(|_| unreachable!("hmac takes a key of any length"))
        .chain_update(window)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECRET: [u8; 32] = [7; 32];

    #[test]
    fn is_good_in_its_window_and_the_next_and_no_longer() {
        let nonce = make(&SECRET, 6_000);
        for (seconds, good) in [(5_999, false), (6_000, true), (6_599, true), (7_199, true), (7_200, false)] {
            assert_eq!(check(&SECRET, seconds, &nonce), good, "{seconds}");
        }
    }

    #[test]
    fn is_worthless_at_a_relay_with_another_secret() {
        assert!(!check(&[8; 32], 6_000, &make(&SECRET, 6_000)));
    }

    #[test]
    fn a_window_at_the_end_of_time_does_not_overflow() {
        let nonce = make(&SECRET, u64::MAX);
        assert!(check(&SECRET, u64::MAX, &nonce));
        let forged = b64::encode(&[0xff; 24]);
        assert!(!check(&SECRET, 0, &forged));
    }

    #[test]
    fn text_that_is_no_nonce_is_refused() {
        let nonce = make(&SECRET, 0);
        for text in ["", "!", &nonce[..31], &format!("{nonce}A")] {
            assert!(!check(&SECRET, 0, text), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_changed_byte_is_refused(seconds in 0..u64::MAX / 2, at in 0..24_usize, bit in 0..8) {
            let mut bytes = b64::decode(&make(&SECRET, seconds)).unwrap();
            bytes[at] ^= 1u8 << bit;
            prop_assert!(!check(&SECRET, seconds, &b64::encode(&bytes)));
        }
    }
}
