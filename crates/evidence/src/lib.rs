//! Files that somebody sends as evidence: what they are, and what they tell beside what they show.
//!
//! | question | answer |
//! | --- | --- |
//! | what is it? | [`FileKind::of`], by its first bytes; names prove nothing |
//! | what does it tell? | [`findings()`]: a place, a phone, a person, without ever showing the value |
//! | can that be taken out? | [`heic::scrub`] for photos of iPhones, [`pdf::scrub`]; browsers re-encode JPEG, PNG, WebP |
//!
//! In the browser it looks at a survivor's own files before she chooses what to send; at the desk it looks at
//! files of anybody, who may be an attacker. So nothing here panics, recurses or takes more memory than a
//! few times the file, whatever the bytes are; and no picture is decoded. Compressed parts are inflated only
//! for a copy of a PDF, and only up to a limit.
//!
//! What is not found is not proved to be absent. Pixels show places and faces, a voice is known, and there are
//! more ways to hide words in a file than anybody reads.

#![forbid(unsafe_code)]

mod bmff;
mod bytes;
mod findings;
mod kind;

pub mod heic;
pub mod pdf;

pub use findings::{Finding, findings};
pub use kind::{FileKind, HEAD_BYTES};

#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod properties;
