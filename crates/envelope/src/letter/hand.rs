//! Who writes a letter, and where in a thread.

mod bytes;

use std::fmt;

use ed25519_dalek::SigningKey;
use rand_core::CryptoRng;
use zeroize::{Zeroize, Zeroizing};

use super::{ReplyAddress, SealedLetter, Seen};
use crate::receipt::Root;

/// The hand that writes a survivor's letters of one thread: its key, and how far the thread has come.
///
/// Letters in a thread have one key and are numbered, so that the agency notices if one was left out, put in or
/// written by somebody else. Zeroized on drop.
#[derive(Clone, PartialEq)]
pub struct Hand {
    thread: [u8; 16],
    seed: Zeroizing<[u8; 32]>,
    /// The number of the last letter, 0 if there is none.
    last: u64,
    /// Its id.
    prev: Option<[u8; 32]>,
    seen: Seen,
    reply: Option<ReplyAddress>,
}

impl Hand {
    /// A hand that no answer can reach: with a thread and a key of its own, which are forgotten with it.
    pub fn throw_away(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut_slice());
        let mut thread = [0; 16];
        rng.fill_bytes(&mut thread);
        Self { thread, seed, last: 0, prev: None, seen: Seen::default(), reply: None }
    }

    /// The hand of a code, in the thread of a slot that has no letter yet. Answers go to the code's mailbox at the
    /// relay with this id.
    pub fn of_root(root: &Root, slot: u8, relay: &str) -> Self {
        Self {
            thread: root.thread(slot),
            seed: Zeroizing::new(root.msg_key().to_bytes()),
            last: 0,
            prev: None,
            seen: Seen::default(),
            reply: Some(ReplyAddress::of_root(root, slot, relay)),
        }
    }

    /// The same hand, later: `last` is the number of its last letter and `prev` the id of that, `seen` the newest
    /// letter of the agency that was read.
    #[must_use]
    pub fn continued(mut self, last: u64, prev: Option<[u8; 32]>, seen: Seen) -> Self {
        self.last = last;
        self.prev = prev;
        self.seen = seen;
        self
    }

    /// The same hand, from where answers go to another address: the one of a new code.
    #[must_use]
    pub fn answered_at(mut self, reply: ReplyAddress) -> Self {
        self.reply = Some(reply);
        self
    }

    /// The key that its letters verify with.
    pub fn vk(&self) -> [u8; 32] {
        self.key().verifying_key().to_bytes()
    }

    /// The thread that it writes in.
    pub fn thread(&self) -> [u8; 16] {
        self.thread
    }

    /// The number of its last letter, 0 if there is none.
    pub fn last(&self) -> u64 {
        self.last
    }

    /// The id of its last letter.
    pub fn prev(&self) -> Option<[u8; 32]> {
        self.prev
    }

    /// Takes note that this letter, sealed as the hand is now, was sent.
    pub fn advance(&mut self, sealed: &SealedLetter) {
        self.last = self.next_number();
        self.prev = Some(sealed.mid);
    }

    /// The number of its next letter.
    pub(super) fn next_number(&self) -> u64 {
        self.last.saturating_add(1)
    }

    pub(super) fn key(&self) -> SigningKey {
        SigningKey::from_bytes(&self.seed)
    }

    pub(super) fn seen(&self) -> &Seen {
        &self.seen
    }

    pub(super) fn reply(&self) -> Option<&ReplyAddress> {
        self.reply.as_ref()
    }
}

impl Drop for Hand {
    fn drop(&mut self) {
        self.thread.zeroize();
        self.reply.zeroize();
    }
}

/// Nothing of it.
impl fmt::Debug for Hand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hand(..)")
    }
}
