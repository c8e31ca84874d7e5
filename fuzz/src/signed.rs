//! What the seeds were signed for and with.

use std::sync::OnceLock;

use wire::minisign::PublicKey;

/// The operation that signed requests among the seeds are for.
pub const OPERATION: &str = "list";

/// The relay that they are for.
pub const RELAY_ORIGIN: &str = "https://relay.example";

/// The secret of the relay that gave out their nonces.
pub const NONCE_SECRET: [u8; 32] = [7; 32];

/// The moment at which it gave them out, in seconds since 1970.
pub const NONCE_SECONDS: u64 = 1_790_000_000;

/// The file that the minisign signatures among the seeds are of.
pub const SIGNED: &[u8] = include_bytes!("../../tests/vectors/minisign/signed.json");

/// Their trusted comment.
pub const COMMENT: &str = "directory 3";

/// The keys that made them.
pub fn signers() -> &'static [PublicKey] {
    static SIGNERS: OnceLock<Vec<PublicKey>> = OnceLock::new();
    SIGNERS.get_or_init(|| {
        let files = [
            include_str!("../../tests/vectors/minisign/one.pub"),
            include_str!("../../tests/vectors/minisign/two.pub"),
        ];
        files.iter().map(|file| file.parse::<PublicKey>().expect("the file of a key is one")).collect()
    })
}
