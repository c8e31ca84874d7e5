//! Evidence: photos, sound, films and papers, sealed once and sent beside the letters that speak of them.
//!
//! ```text
//! parcel = age file with one recipient, holding a tar of
//!   evidence/001.jpg      the files in the order in which they were chosen, without their names
//!   evidence/002.mp4
//!   evidence/index.json   what they are: Index, in one spelling only
//!   (zeros up to max(262,144, Padmé(length)))
//! ```
//!
//! The recipient is made for the parcel ([`ParcelSealer::new`]); its identity travels in the member
//! `parcel.key` of each letter. Number, order and sizes of the files lie inside, and only the padded total
//! shows outside.
//!
//! A parcel can be larger than the memory it is made in: [`ParcelSealer`] takes slices and gives ciphertext,
//! and holds at most one piece of 64 KiB. Whoever reads it has the sealed file at hand, and goes over it
//! twice: [`check`] believes nothing before the last piece was verified, and [`extract`] hands out the first
//! byte only then.

mod archive;
mod error;
mod index;
mod length;
mod names;
mod open;
mod sealer;

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;

#[cfg(test)]
mod tests;

use wire::ops::{MAX_PARTS, PART_BYTES};

pub use error::{ExtractError, ParcelError};
pub use length::{padded_len, sealed_len};
pub use open::{Sink, check, extract};
pub use sealer::{ParcelSealer, SealedParcel};

/// The longest sealed parcel, in bytes: 256 MiB, all the parts that a relay takes. What fits into it is at
/// most 252 MiB, because the next padded length would be longer than this.
pub const MAX_PARCEL_BYTES: u64 = PART_BYTES as u64 * MAX_PARTS as u64;

/// The most files in one parcel.
pub const MAX_FILES: usize = 200;
