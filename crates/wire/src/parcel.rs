//! Parcels: sealed evidence, too large for one request and therefore sent in parts.
//!
//! A parcel is one age file, cut into parts of [`PART_BYTES`](crate::ops::PART_BYTES); the last one may be
//! shorter. A part is named by its hash, and a [`Manifest`] names the parts in their order. The parcel's id
//! is the hash of the manifest: whoever knows the id can check every byte that a relay hands out, and sending
//! anything twice changes nothing. The id is also all that is needed to fetch it, and stands only in letters.

pub mod bitmap;

mod burn;
mod manifest;

pub use burn::{BurnHash, BurnToken};
pub use manifest::{BadManifest, Manifest};
