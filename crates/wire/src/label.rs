//! Labels that keep hashes and signatures of different purposes apart.

use sha2::{Digest, Sha256};

/// `sealed-intake/v1/<name>`: the prefix of everything that is hashed or signed under `name`.
///
/// The text is neutral and fixed for ever: renaming the product never changes a byte.
pub fn label(name: &str) -> String {
    format!("sealed-intake/v1/{name}")
}

/// SHA-256 (FIPS 180-4) over the parts, one after the other.
///
/// Parts are not delimited: a caller joining texts of variable length puts a separator between them.
pub fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_as_the_standard_says() {
        // FIPS 180-4, the message "abc".
        assert_eq!(sha256(&[b"a", b"", b"bc"])[..8], [0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea]);
    }

    #[test]
    fn labels_are_neutral_and_fixed() {
        assert_eq!(label("drop"), "sealed-intake/v1/drop");
    }
}
