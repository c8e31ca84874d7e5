//! A hand as bytes, for the way from one Worker to another. Never stored.
//!
//! ```text
//! 01 || thread (16) || seed (32) || u64 last || id of the last letter (33) || u64 seen || its id (33)
//!    || reply as JSON, or nothing
//! ```
//!
//! An id is 01 and 32 bytes, or 33 bytes of zeros if there is none.

use serde::Serialize;
use zeroize::Zeroizing;

use super::Hand;
use crate::{
    letter::{B64, Seen},
    scrub,
};

/// The layout.
const VERSION: u8 = 1;

/// Room for everything: the longest recipient takes 1,959 bytes.
const ROOM: usize = 8 * 1024;

impl Hand {
    /// The hand as bytes. Whoever has them can write as the survivor does.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        scrub::after(|| {
            let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM));
            bytes.push(VERSION);
            bytes.extend_from_slice(&self.thread);
            bytes.extend_from_slice(self.seed.as_slice());
            bytes.extend_from_slice(&self.last.to_be_bytes());
            put_id(self.prev, &mut bytes);
            bytes.extend_from_slice(&self.seen.seq.to_be_bytes());
            put_id(self.seen.mid.map(|mid| mid.0), &mut bytes);
            if let Some(reply) = &self.reply {
                let written = reply.serialize(&mut serde_json::Serializer::new(&mut *bytes));
                debug_assert!(written.is_ok(), "texts and ids can be written");
            }
            bytes
        })
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote, or nothing if it is anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        scrub::after(|| {
            let (&version, rest) = bytes.split_first()?;
            let (&thread, rest) = rest.split_first_chunk::<16>()?;
            let (&seed, rest) = rest.split_first_chunk::<32>()?;
            let (&last, rest) = rest.split_first_chunk::<8>()?;
            let (prev, rest) = id(rest)?;
            let (&seq, rest) = rest.split_first_chunk::<8>()?;
            let (mid, reply) = id(rest)?;
            let reply = if reply.is_empty() { None } else { Some(serde_json::from_slice(reply).ok()?) };
            let seen = Seen { seq: u64::from_be_bytes(seq), mid: mid.map(B64) };
            let last = u64::from_be_bytes(last);
            (version == VERSION).then(|| Self { thread, seed: Zeroizing::new(seed), last, prev, seen, reply })
        })
    }
}

fn put_id(id: Option<[u8; 32]>, bytes: &mut Vec<u8>) {
    bytes.push(u8::from(id.is_some()));
    bytes.extend_from_slice(&id.unwrap_or_default());
}

/// An id at the start of `bytes`, and what follows it.
fn id(bytes: &[u8]) -> Option<(Option<[u8; 32]>, &[u8])> {
    let (flag, rest) = bytes.split_first()?;
    let (&id, rest) = rest.split_first_chunk::<32>()?;
    match flag {
        0 if id == [0; 32] => Some((None, rest)),
        1 => Some((Some(id), rest)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{receipt::Root, testing::Repeatable};

    fn hands() -> [Hand; 3] {
        let root = Root::from_bytes([7; 32]);
        let seen = Seen { seq: 3, mid: Some(B64([9; 32])) };
        [
            Hand::throw_away(&mut Repeatable::new(1)),
            Hand::of_root(&root, 0, "relay"),
            Hand::of_root(&root, 7, "relay").continued(u64::MAX, Some([0; 32]), seen),
        ]
    }

    #[test]
    fn reads_back_what_it_writes() {
        for hand in hands() {
            let again = Hand::from_bytes(&hand.to_bytes()).unwrap();
            assert_eq!(again, hand);
            assert_eq!(again.vk(), hand.vk());
        }
    }

    #[test]
    fn anything_else_is_no_hand() {
        let [throw_away, of_root, _] = hands().map(|hand| hand.to_bytes());
        for length in 0..throw_away.len() {
            assert_eq!(Hand::from_bytes(&throw_away[..length]), None, "{length}");
        }
        assert_eq!(Hand::from_bytes(&of_root[..of_root.len() - 1]), None);
        for (place, byte) in [(0, 2), (57, 2), (58, 1)] {
            let mut changed = throw_away.clone();
            changed[place] = byte;
            assert_eq!(Hand::from_bytes(&changed), None, "{place}");
        }
    }
}
