//! The archive inside a letter: a plain tar that every tar opens, written in one way only.
//!
//! Format: ustar (POSIX.1-1988), regular files, mode 0600, owner and group 0 and nameless, no time, names
//! of `[a-z0-9._/-]` in ascending order, then zeros up to any length asked for. Tars ignore what follows
//! the end, so the padding hides how long the letter is from whoever sees its ciphertext, and bothers
//! nobody who unpacks it.
//!
//! [`read()`] accepts exactly what [`write()`] makes. The sender of a letter can be an attacker with a program
//! of his own, and what an archive can do beyond holding files (links, devices, names that climb) is of no
//! use to anybody else.

mod header;
mod name;
mod read;
mod write;

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

pub use read::{BundleError, read};
pub use write::{WriteError, packed_len, write};

pub(crate) use header::header;
pub(crate) use read::{entry, is_zero};

/// The unit of a tar, in bytes.
pub(crate) const BLOCK: usize = 512;

/// What ends an archive, in bytes: two blocks of zeros.
pub(crate) const END: usize = 2 * BLOCK;

/// One file of a bundle. Zeroized on drop.
#[derive(Clone, Eq, PartialEq, Zeroize, ZeroizeOnDrop)]
pub struct Member {
    /// Its name: 1 to 99 of `[a-z0-9._/-]`, relative, without `.` or `..` as a part.
    pub name: String,
    /// Its content.
    pub data: Vec<u8>,
}

/// The lengths only: names and content come from letters.
impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Member({} bytes)", self.data.len())
    }
}
