//! What the targets and the seeds share.
//!
//! A target is a few lines in `fuzz_targets/`: it says what has to hold for every input. What it needs to get
//! further than the first line of a parser is here: keys that open the seeds, checksums that a fuzzer never
//! guesses, and the texts around the bytes that are fuzzed.

mod bech32;
mod keys;
mod letter;
mod pdf;
mod sealed;
mod signed;
mod tar;

pub use bech32::{KEY_PREFIXES, key_text};
pub use keys::{PASSPHRASE, identities};
pub use letter::archive_of;
pub use pdf::with_right_table;
pub use sealed::sealed;
pub use signed::{COMMENT, NONCE_SECONDS, NONCE_SECRET, OPERATION, RELAY_ORIGIN, SIGNED, signers};
pub use tar::with_right_checksums;
