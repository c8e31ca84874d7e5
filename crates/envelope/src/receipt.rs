//! The receipt code: 24 digits that are all a survivor needs to come back, and the keys that follow from them.
//!
//! ```text
//! salt = SHA-256(label("receipt-salt") || 00 || realm)[0..16]
//! K    = Argon2id(code as 24 ASCII digits, salt, 32 MiB, t = 3, p = 1), 32 bytes
//! PRK  = HKDF-Extract(salt = label("receipt"), K)
//! X(l) = HKDF-Expand(PRK, label(l))             X(l, i) = HKDF-Expand(PRK, label(l) || u8(i))
//!
//! X("box-ed25519")   the Ed25519 seed of the key that opens her mailbox at the relay
//! X("msg-ed25519")   the Ed25519 seed of the key that signs her letters
//! X("reply-xwing")   the seed of the post-quantum identity that answers are sealed to
//! X("post", i)       16 bytes that allow the agency of slot i to leave an answer
//! X("thread", i)     the 16 bytes that name the thread of slot i
//! ```
//!
//! [`Code`] is what she keeps, [`Root`] the PRK. There is no other way to the root than through the code, and
//! nothing but the root is needed afterwards: a program that wipes the code early loses nothing.
//!
//! # Security
//! Whoever finds the code can read the answers and write as she does; nobody can read her first letter with it.
//! Argon2id makes each of the 10²² guesses cost 32 MiB, because the relay knows all mailboxes and can guess
//! where nobody sees it.

mod code;
mod digits;
mod guess;
mod root;
mod stretch;

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod properties;

pub use code::{Code, CodeError, DIGITS, GROUP_DIGITS, GROUPS};
pub use digits::value as digit;
pub use root::{Root, realm};
pub use stretch::DeriveError;

pub(crate) use root::slots;
