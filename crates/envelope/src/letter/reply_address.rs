//! Where an answer can go.

use std::fmt;

use serde::{Deserialize, Serialize};
use wire::{InboxId, PostToken};
use zeroize::Zeroize;

use crate::receipt::Root;

/// Where the survivor waits for answers, in `letter.json` the field `reply`.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize, Zeroize)]
pub struct ReplyAddress {
    /// The same mailbox at each relay that has it.
    pub drops: Vec<Drop>,
    /// The recipient that answers are sealed to, as age writes it.
    pub to: String,
}

impl ReplyAddress {
    /// The mailbox of a code at one relay, for the agency of a slot.
    pub fn of_root(root: &Root, slot: u8, relay: &str) -> Self {
        let drop = Drop { relay: relay.to_owned(), drop: root.mailbox(), post: root.post(slot) };
        Self { drops: vec![drop], to: root.reply_identity().recipient().to_string() }
    }
}

/// How many relays only: whoever has the rest can leave something in the mailbox.
impl fmt::Debug for ReplyAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReplyAddress({} relays, ..)", self.drops.len())
    }
}

/// A mailbox at one relay, and what lets an agency leave an answer there.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize, Zeroize)]
pub struct Drop {
    /// The relay's id.
    pub relay: String,
    /// The mailbox.
    #[zeroize(skip)]
    pub drop: InboxId,
    /// The token of the agency that the letter is to.
    pub post: PostToken,
}

/// Nothing of it.
impl fmt::Debug for Drop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drop(..)")
    }
}
