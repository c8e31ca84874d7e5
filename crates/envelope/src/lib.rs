//! What a letter is made of: age v1 files, tar bundles, and the letter itself.
//!
//! | layer | module | what it gives |
//! | --- | --- | --- |
//! | file | [`age`] | bytes sealed to one or more recipients, opened by anybody's age |
//! | file | [`passphrase`], [`identity_file`] | an agency's key at rest |
//! | archive | [`bundle`] | a strict, padded tar |
//! | text | [`json`] | JSON with one reading only |
//! | letter | [`letter`] | a report or an answer, signed, bundled, padded to a size class and sealed |
//! | evidence | [`parcel`] | files of any size, sealed slice by slice, verified before one is handed out |
//! | coming back | [`receipt`] | the code that she keeps, and the keys that follow from it |
//! | coming back | [`thread`], [`state`] | what answers are worth, and how far she has read |
//!
//! Nothing here does input or output, asks a clock or makes its own randomness: bytes go in, bytes come
//! out, and the generator is a parameter. What we wrote ourselves is held to the public test vectors of
//! age, HPKE and X-Wing, and to other people's age in both directions (docs/protocol.md).
//!
//! # Security
//! Secrets are zeroized when dropped, compared in constant time and absent from every `Debug` and error
//! message. So are the words of letters: drafts, opened letters, members and archives. Copies that the
//! compiler leaves on the stack are overwritten at the end ([`scrub()`]). A test reads the whole memory of its
//! process and finds neither a key nor a word (`tests/memory.rs`); what stays nevertheless is listed in
//! docs/threat-model.md.

pub mod age;
pub mod bundle;
pub mod identity_file;
pub mod json;
pub mod letter;
pub mod parcel;
pub mod passphrase;
pub mod receipt;
pub mod state;
pub mod thread;

mod scrub;

pub use age::{
    Identity, IdentityError, OpenError, Recipient, RecipientError, RecipientKind, SealError, open, seal,
};
pub use scrub::scrub;

#[cfg(test)]
mod testing;
