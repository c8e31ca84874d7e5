//! The other direction: what an agency answers, sealed to the survivor's code.
//!
//! ```text
//! letter.sig = Ed25519(sk, label("reply") || 00 || SHA-256(recipient) || SHA-256(letter.json))
//! ```
//!
//! `sk` is a key that the directory lists for the agency, and `recipient` is what the answer is sealed to, as age
//! writes it: an answer to one person can't be passed on to another as if it were for her. Which signature counts
//! is not decided here: [`thread`](crate::thread) knows who she wrote to.
//!
//! An answer is a letter, of the same members and sizes. [`seal_reply`] makes one, [`open_reply`] reads one, and
//! [`reseal`] takes one along to another code, without a change to what was signed.

mod draft;
mod opened;
mod signature;

pub use draft::{ReplyDraft, seal_reply};
pub use opened::{OpenedReply, open_reply, reseal};
pub use signature::recipient_hash;

pub(crate) use opened::opened;

#[cfg(test)]
mod tests;
