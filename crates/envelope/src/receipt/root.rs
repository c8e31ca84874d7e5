//! What everything else is derived from.

use std::fmt;

use ed25519_dalek::SigningKey;
use wire::{InboxId, PostHash, PostToken, label, ops::POSTS, sha256};
use zeroize::Zeroizing;

use super::{Code, DeriveError, stretch::stretch};
use crate::{
    age::{Identity, kdf},
    scrub,
};

/// `SHA-256("sealed-intake/v1/realm")`: one realm for all mirrors, so that a code works on each of them.
pub fn realm() -> [u8; 32] {
    sha256(&[label("realm").as_bytes()])
}

/// The secret that a code stands for. Zeroized on drop.
///
/// What the methods return leaves traces on the stack: call [`scrub`](fn@crate::scrub) when done with it.
#[derive(Clone)]
pub struct Root(Zeroizing<[u8; 32]>);

impl Root {
    /// Derives it: 32 MiB and, on a cheap phone, a second or more.
    ///
    /// # Errors
    /// [`DeriveError`] if there is not enough memory.
    pub fn derive(code: &Code, realm: &[u8; 32]) -> Result<Self, DeriveError> {
        scrub::after(|| {
            let stretched = stretch(code, &salt(realm))?;
            let extracted = kdf::extract(label("receipt").as_bytes(), &[stretched.as_slice()]);
            Ok(Self(extracted))
        })
    }

    /// The root with exactly these bytes: what [`to_bytes`](Self::to_bytes) gave to another Worker.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Its bytes. Whoever has them can do all that the code allows.
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        self.0.clone()
    }

    /// The key that the mailbox belongs to: it signs what is asked of the relay.
    pub fn box_key(&self) -> SigningKey {
        SigningKey::from_bytes(&self.expand::<32>("box-ed25519", &[]))
    }

    /// The key that her letters are signed with.
    pub fn msg_key(&self) -> SigningKey {
        SigningKey::from_bytes(&self.expand::<32>("msg-ed25519", &[]))
    }

    /// What opens the answers and the state note.
    pub fn reply_identity(&self) -> Identity {
        Identity::derive_hybrid(&self.expand::<32>("reply-xwing", &[]))
    }

    /// What the agency of a slot shows the relay to leave an answer.
    pub fn post(&self, slot: u8) -> PostToken {
        PostToken::from_bytes(*self.expand::<16>("post", &[slot]))
    }

    /// The name of the thread of a slot.
    pub fn thread(&self, slot: u8) -> [u8; 16] {
        *self.expand::<16>("thread", &[slot])
    }

    /// Where answers wait.
    pub fn mailbox(&self) -> InboxId {
        InboxId::of_key(self.box_key().verifying_key().as_bytes())
    }

    /// What the relay is told of the tokens of all slots when the mailbox is opened.
    pub fn post_hashes(&self) -> Vec<PostHash> {
        slots().map(|slot| self.post(slot).hash()).collect()
    }

    fn expand<const N: usize>(&self, name: &str, slot: &[u8]) -> Zeroizing<[u8; N]> {
        kdf::expand(&self.0, &[label(name).as_bytes(), slot])
    }
}

/// The slots of a mailbox, one for each thread: 0 is the first letter's.
pub(crate) fn slots() -> impl Iterator<Item = u8> {
    (0..).take(POSTS)
}

/// Nothing of it.
impl fmt::Debug for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Root(..)")
    }
}

fn salt(realm: &[u8; 32]) -> [u8; 16] {
    let hash = sha256(&[label("receipt-salt").as_bytes(), &[0], realm]);
    let mut salt = [0; 16];
    salt.copy_from_slice(&hash[..16]);
    salt
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::testing::{receipt_vectors, unhex};

    // That the values are right is tested in tests/receipt_vectors.rs, natively and as WebAssembly.

    #[test]
    fn the_realm_is_the_one_that_all_mirrors_share() {
        assert_eq!(realm()[..], unhex(receipt_vectors()["realm"].as_str().unwrap()));
    }

    #[test]
    fn no_two_slots_share_a_thread_or_a_token() {
        let root = Root::from_bytes([7; 32]);
        let threads: BTreeSet<_> = slots().map(|slot| root.thread(slot)).collect();
        let posts: BTreeSet<_> = root.post_hashes().iter().map(|hash| format!("{hash:?}")).collect();
        assert_eq!((threads.len(), posts.len()), (8, 8));
        assert_ne!(root.thread(0), Root::from_bytes([8; 32]).thread(0));
    }

    #[test]
    fn the_same_bytes_are_the_same_root_and_debug_shows_nothing() {
        let root = Root::from_bytes([7; 32]);
        let again = Root::from_bytes(*root.to_bytes());
        assert_eq!(root.mailbox(), again.mailbox());
        assert_eq!(root.reply_identity().to_text(), again.reply_identity().to_text());
        assert_eq!(format!("{root:?}"), "Root(..)");
    }
}
