//! A letter: what a survivor tells one agency, signed, bundled, padded and sealed.
//!
//! ```text
//! letter = age file of exactly 32, 128 or 512 KiB, holding a tar of
//!   00-readme.txt   how to open a letter without our programs
//!   letter.json     what programs read: Letter
//!   letter.sig      Ed25519 over the agency's name and the hash of letter.json, 64 bytes
//!   report.txt      what people read: plain text in the survivor's language
//!   (zeros up to the size)
//! ```
//!
//! [`seal()`] makes one from a [`Draft`]; [`open()`] reads one, and [`read_members`] one that somebody else's
//! age has opened. Text only: whoever writes a letter can be an attacker, and whoever reads it must be able
//! to do so without running anything.

mod compose;
mod draft;
mod error;
mod message;
mod open;
mod signature;

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;

pub mod size;

pub use compose::{SealedLetter, seal};
pub use draft::Draft;
pub use error::LetterError;
pub use message::{B64, FormRef, Kind, Letter, Seen, Sender};
pub use open::{OpenedLetter, open, raw_members, read_members};
pub use signature::SignatureState;

/// The version of `letter.json` that we write and read.
pub const VERSION: u64 = 1;

/// The names of the members, in the order in which they stand.
mod names {
    pub(super) const README: &str = "00-readme.txt";
    pub(super) const MESSAGE: &str = "letter.json";
    pub(super) const SIGNATURE: &str = "letter.sig";
    pub(super) const REPORT: &str = "report.txt";
}
