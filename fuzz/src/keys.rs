//! Keys that open what the seeds are sealed with.

use std::sync::OnceLock;

use envelope::Identity;

/// The passphrase of the seeds that are sealed with one, the same as in the vectors of age.
pub const PASSPHRASE: &str = "password";

/// The heads of two vectors of age, which name the identity that opens most of the others.
const VECTORS: [&[u8]; 2] =
    [include_bytes!("../../tests/vectors/age/x25519"), include_bytes!("../../tests/vectors/age/hybrid")];

/// One identity of each kind, X25519 first.
pub fn identities() -> &'static [Identity] {
    static IDENTITIES: OnceLock<Vec<Identity>> = OnceLock::new();
    IDENTITIES.get_or_init(|| VECTORS.iter().map(|vector| identity_of(vector)).collect())
}

fn identity_of(vector: &[u8]) -> Identity {
    let lines = vector.split(|&byte| byte == b'\n');
    let text = lines
        .filter_map(|line| line.strip_prefix(b"identity: "))
        .find_map(|text| std::str::from_utf8(text).ok())
        .expect("the vector names its identity");
    Identity::from_text(text).expect("the identity of a vector is one")
}
