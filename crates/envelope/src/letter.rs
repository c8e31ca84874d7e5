//! A letter: what a survivor tells one agency, or an agency answers, signed, bundled, padded and sealed.
//!
//! ```text
//! letter = age file of exactly 32, 128 or 512 KiB, holding a tar of
//!   00-readme.txt   how to open a letter without our programs
//!   letter.json     what programs read: Letter
//!   letter.sig      Ed25519 over the agency's name and the hash of letter.json, 64 bytes
//!   parcel.key      what opens the evidence that was sent beside it, if there is any
//!   report.txt      what people read: plain text in the survivor's language
//!   (zeros up to the size)
//! ```
//!
//! [`seal()`] makes one from a [`Draft`], [`seal_as`] one that belongs into a thread; [`open()`] reads one, and
//! [`read_members`] one that somebody else's age has opened. [`reply`] is the other direction. Text only: whoever writes a letter can be an attacker, and whoever reads it must be able
//! to do so without running anything.

mod compose;
mod draft;
mod error;
mod hand;
mod message;
mod open;
mod pack;
mod parcel_ref;
mod reply_address;
mod signature;

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;

pub mod reply;
pub mod size;

pub use compose::{seal, seal_as};
pub use draft::Draft;
pub use error::LetterError;
pub use hand::Hand;
pub use message::{B64, FormRef, Kind, Letter, Seen, Sender};
pub use open::{OpenedLetter, open, raw_members, read_members};
pub use pack::{SealedLetter, mid};
pub use parcel_ref::{ParcelAttachment, ParcelFile, ParcelRef};
pub use reply_address::{Drop, ReplyAddress};
pub use signature::SignatureState;

pub(crate) use pack::header_len;

/// The version of `letter.json` that we write and read.
pub const VERSION: u64 = 1;

/// The names of the members, in the order in which they stand.
mod names {
    pub(super) const README: &str = "00-readme.txt";
    pub(super) const MESSAGE: &str = "letter.json";
    pub(super) const PARCEL_KEY: &str = "parcel.key";
    pub(super) const SIGNATURE: &str = "letter.sig";
    pub(super) const REPORT: &str = "report.txt";
}
