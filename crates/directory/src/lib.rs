//! Agencies, relays, phone lines, countries, facts: what a mirror may show, and why it may be believed.
//!
//! Two halves with two sources of trust:
//!
//! - the **signed directory** ([`Directory`]): agencies, their keys and their promises. Nobody but the
//!   directory's signers can change a byte of it; [`Directory::open`] checks their signatures before it
//!   reads anything else. Compiles for wasm32, because the survivor's browser checks them too.
//! - the **content** (`content`, host only): phone lines, countries and facts as TOML, each with its
//!   source and the day it was checked.
//!
//! No input or output, no clock: bytes and days are passed in.

#![forbid(unsafe_code)]

mod agency;
mod directory;
mod error;
mod fields;
mod fingerprint;
mod hours;
mod ident;
mod policy;
mod problem;
mod raw;
mod relay_entry;
#[cfg(test)]
mod sample;
mod validate;

#[cfg(not(target_arch = "wasm32"))]
pub mod content;

pub use agency::{Agency, AgencyHours, MAX_VERIFIED_DAYS, Phone, RecipientEntry, SigningKey};
pub use directory::{Directory, FORMAT_VERSION, MAX_BYTES, signed_comment};
pub use error::DirectoryError;
pub use fingerprint::Fingerprint;
pub use hours::{BadHours, Hours, TimeOfDay, Weekday};
pub use ident::{MAX_ID_CHARS, is_id};
pub use policy::{RunBy, Tells};
pub use problem::{Problem, Wrong};
pub use relay_entry::Relay;
pub use validate::{MAX_CLOSED_DAYS, MAX_RECIPIENTS, MAX_RECOVERY_WINDOW_DAYS, MAX_WINDOW_DAYS};

/// What this crate's own types are made of, so that who uses them needs no edge to `wire`.
pub use wire::{
    Day,
    minisign::{PublicKey, ThresholdError, verify_threshold},
};
