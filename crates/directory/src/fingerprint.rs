//! Thirty digits that two people can compare on the telephone.

use std::fmt;

use sha2::{Digest, Sha512};
use wire::label;

/// The fingerprint of an agency: a hash of its id and of every key that its entry lists.
///
/// It changes with each rotation of keys. Written as six groups of five digits.
///
/// Construction (docs/protocol.md, "Fingerprint"; strength as libsignal's NumericFingerprintGenerator):
/// ```text
/// body = label("fp") || 00 || id || 00 || recipients joined by \n || \n || signing keys (hex) joined by \n
/// h    = body, then 5,200 times SHA-512(h || body)
/// group i = (h[5i .. 5i+5] as a big-endian number) mod 100,000
/// ```
/// Both lists are sorted, so that their order in the file does not matter.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Fingerprint([u32; GROUPS]);

const GROUPS: usize = 6;
const BYTES_PER_GROUP: usize = 5;

/// Makes a search for a second agency with the same digits 2^12 times dearer (libsignal's number).
const ITERATIONS: usize = 5_200;

impl Fingerprint {
    /// The fingerprint of an agency with these recipients (as age writes them) and these Ed25519 keys.
    ///
    /// Hashes 5,200 times over all recipients: some 10 MB for one post-quantum recipient. Compute it once.
    pub fn of(id: &str, recipients: &[String], signing_keys: &[[u8; 32]]) -> Self {
        let body = body(id, recipients, signing_keys);
        let mut digest = Sha512::new().chain_update(&body).chain_update(&body).finalize();
        for _ in 1..ITERATIONS {
            digest = Sha512::new().chain_update(digest).chain_update(&body).finalize();
        }
        let mut groups = [0; GROUPS];
        for (group, bytes) in groups.iter_mut().zip(digest.chunks(BYTES_PER_GROUP)) {
            let number = bytes.iter().fold(0_u64, |n, byte| (n << 8) | u64::from(*byte));
            // Below 100,000, so it fits.
            *group = (number % 100_000) as u32;
        }
        Self(groups)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, group) in self.0.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            write!(f, "{space}{group:05}")?;
        }
        Ok(())
    }
}

fn body(id: &str, recipients: &[String], signing_keys: &[[u8; 32]]) -> Vec<u8> {
    let recipients = in_order(recipients.to_vec());
    let keys = in_order(signing_keys.iter().map(|key| hex(key)).collect());
    [
        label("fp").as_bytes(),
        &[0],
        id.as_bytes(),
        &[0],
        recipients.join("\n").as_bytes(),
        b"\n",
        keys.join("\n").as_bytes(),
    ]
    .concat()
}

/// Eight at most, so that the library's sorting would be more to download than it is worth.
fn in_order(mut texts: Vec<String>) -> Vec<String> {
    for end in 1..texts.len() {
        for at in (0..end).rev() {
            if texts[at] > texts[at + 1] {
                texts.swap(at, at + 1);
            }
        }
    }
    texts
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    // That the digits are right is tested in tests/fingerprint.rs, natively and as WebAssembly.

    #[test]
    fn does_not_depend_on_the_order_of_the_keys() {
        let (a, b) = ("age1a".to_owned(), "age1b".to_owned());
        assert_eq!(
            Fingerprint::of("x", &[a.clone(), b.clone()], &[[1; 32], [2; 32]]),
            Fingerprint::of("x", &[b, a], &[[2; 32], [1; 32]]),
        );
    }

    #[test]
    fn changes_with_the_id_and_with_any_key() {
        let recipients = ["age1a".to_owned()];
        let one = Fingerprint::of("x", &recipients, &[[1; 32]]);
        assert_ne!(one, Fingerprint::of("y", &recipients, &[[1; 32]]));
        assert_ne!(one, Fingerprint::of("x", &recipients, &[[2; 32]]));
        assert_ne!(one, Fingerprint::of("x", &["age1c".to_owned()], &[[1; 32]]));
    }
}
