//! What the survivor's side makes of the letters that a relay hands out.
//!
//! A relay can leave answers out, hand them out again, put others in or show an old state of the mailbox. Nothing of
//! that is trusted: [`judge()`] opens every letter, asks who signed it, follows the numbers, and names what does not
//! fit as a [`Trouble`]. What nobody listed has signed for her is never mixed with the answers.
//!
//! What counts:
//! - The directory, not the letter, says which keys speak for an agency.
//! - Each key of an agency numbers its own letters in a thread 1, 2, 3, … and names the one before. Colleagues never
//!   have to agree on a number, and each key is followed on its own.
//! - The same letter twice is one letter, and the order in which letters come means nothing.
//! - Letters expire. What is older than all that is there, and was read before, is not missing.
//!
//! What can't be noticed: that the newest answers are held back, if she has never seen them. Only somebody who was
//! told the number of the last answer in another way notices that.

mod chain;
mod judge;
mod order;
mod sort;

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    json,
    letter::{B64, Kind, Seen},
};

pub use judge::judge;

/// An agency's keys, from the directory.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AgencyKeys {
    /// The agency's id.
    pub agency: String,
    /// The keys that are listed and not revoked.
    pub vks: Vec<[u8; 32]>,
}

/// Something that does not fit.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[non_exhaustive]
pub enum Trouble {
    /// A letter says that another one came before it than the one that did.
    Broken {
        /// Its number.
        seq: u64,
    },
    /// A letter was opened and well signed, but belongs to another agency or thread, or is none that agencies write.
    Foreign,
    /// A letter was opened, and no key that is listed for an agency has signed it for her.
    Forged,
    /// The agency wrote two days or more after her letter was stored, and had not got it.
    MineNotSeen {
        /// The number of her first letter that it had not got.
        seq: u64,
    },
    /// Letters are missing before one that is there.
    Missing {
        /// The number of the first one.
        from: u64,
        /// The number of the last one.
        to: u64,
    },
    /// Two different letters by one key have the same number.
    Repeated {
        /// The number.
        seq: u64,
    },
    /// Something can't be opened with this code, or not be read by this program.
    Unreadable,
    /// She has read up to here before, and the relay shows less now.
    Withdrawn {
        /// The number of the letter that she had read.
        seq: u64,
    },
}

/// A letter of a thread. Zeroized on drop.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
pub struct Item {
    /// What it is for.
    pub kind: Kind,
    /// The key that signed it; zeros if none did that counts.
    pub signer: [u8; 32],
    /// Its number among the letters by this key.
    pub seq: u64,
    /// Its id.
    pub mid: [u8; 32],
    /// The day that its writer put on it, `2026-03-01`.
    pub day: Option<String>,
    /// The language tag of the text.
    pub lang: String,
    /// The words.
    pub text: String,
    /// What programs read.
    pub answers: Value,
    /// The newest letter of hers that its writer had read.
    pub seen: Seen,
}

impl Drop for Item {
    fn drop(&mut self) {
        self.day.zeroize();
        self.text.zeroize();
        json::wipe(&mut self.answers);
    }
}

impl ZeroizeOnDrop for Item {}

/// Kind and number only: everything else is confidential.
impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Item({:?} {}, ..)", self.kind, self.seq)
    }
}

/// A thread: all that one agency wrote in one slot. Zeroized on drop.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
pub struct Thread {
    /// The slot of the code.
    pub slot: u8,
    /// The agency; no text at all if nobody knows it, because nothing that counts was found.
    pub agency: String,
    /// The letters that count, newest first.
    pub items: Vec<Item>,
    /// What does not fit, each thing once.
    pub troubles: Vec<Trouble>,
    /// Forged and foreign letters, newest first by what they say themselves: only behind a warning.
    pub hidden: Vec<Item>,
    /// The newest of her letters that the agency says it has read.
    pub mine: Seen,
}

impl Thread {
    /// The newest letter that counts: what her next letter says she has read.
    pub fn seen(&self) -> Seen {
        let newest = self.items.first();
        newest.map(|item| Seen { seq: item.seq, mid: Some(B64(item.mid)) }).unwrap_or_default()
    }
}

/// The items wipe themselves.
impl Drop for Thread {
    fn drop(&mut self) {
        self.agency.zeroize();
    }
}

impl ZeroizeOnDrop for Thread {}

/// The numbers only: which agency she wrote to is confidential.
impl fmt::Debug for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { slot, items, troubles, hidden, .. } = self;
        write!(f, "Thread({slot}, {items:?}, {troubles:?}, {} hidden)", hidden.len())
    }
}

#[cfg(test)]
mod tests;
