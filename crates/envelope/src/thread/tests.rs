//! Hostile relays, hostile agencies, and ordinary days.

mod notes;
mod relay;
mod signers;

use ed25519_dalek::SigningKey;
use serde_json::json;
use wire::ObjectId;

use super::*;
use crate::{
    bundle::{Member, packed_len, write},
    letter::{
        SealedLetter, raw_members,
        reply::{ReplyDraft, open_reply, recipient_hash, reseal, seal_reply},
    },
    receipt::Root,
    state::{Heard, StateNote, ThreadNote},
    testing::Repeatable,
};

/// The keys of north-desk, of south-desk, and one that nobody lists.
const NORTH: u8 = 1;
const NORTH_TOO: u8 = 2;
const SOUTH: u8 = 3;
const NOBODY: u8 = 4;

fn root() -> Root {
    Root::from_bytes([7; 32])
}

fn vk(key: u8) -> [u8; 32] {
    SigningKey::from_bytes(&[key; 32]).verifying_key().to_bytes()
}

fn directory() -> Vec<AgencyKeys> {
    let agency = |agency: &str, keys: &[u8]| AgencyKeys {
        agency: agency.to_owned(),
        vks: keys.iter().map(|key| vk(*key)).collect(),
    };
    vec![agency("north-desk", &[NORTH, NORTH_TOO]), agency("south-desk", &[SOUTH])]
}

/// Somebody at a desk who writes one letter after the other.
struct Writer {
    key: u8,
    to: Root,
    next: ReplyDraft,
}

impl Writer {
    fn new(key: u8, agency: &str) -> Self {
        let next = ReplyDraft {
            agency: agency.to_owned(),
            thread: root().thread(0),
            seq: 1,
            prev: None,
            seen: Seen::default(),
            day: Some("2026-11-20".to_owned()),
            lang: "en".to_owned(),
            kind: Kind::Reply,
            answers: json!({}),
            text: String::new(),
        };
        Self { key, to: root(), next }
    }

    fn north() -> Self {
        Self::new(NORTH, "north-desk")
    }

    /// Writes the next letter.
    fn write(&mut self, text: &str) -> SealedLetter {
        self.next.text = text.to_owned();
        let sealed = self.seal();
        self.next.seq += 1;
        self.next.prev = Some(sealed.mid);
        sealed
    }

    fn write_on(&mut self, day: &str, text: &str) -> SealedLetter {
        self.next.day = Some(day.to_owned());
        self.write(text)
    }

    /// Seals the next letter without counting it.
    fn seal(&self) -> SealedLetter {
        let key = SigningKey::from_bytes(&[self.key; 32]);
        let to = self.to.reply_identity().recipient();
        // Every letter with randomness of its own.
        let seed = self.next.seq * 256 + u64::from(self.key);
        seal_reply(&self.next, &to, &key, &mut Repeatable::new(seed)).unwrap()
    }
}

/// A note of one thread with north-desk.
fn note(change: impl FnOnce(&mut ThreadNote)) -> StateNote {
    let mut thread = ThreadNote::new(0, "north-desk");
    thread.last = 1;
    change(&mut thread);
    StateNote { ver: 1, threads: vec![thread], ..StateNote::default() }
}

fn plain_note() -> StateNote {
    note(|_| {})
}

fn heard(key: u8, seq: u64, sealed: &SealedLetter) -> Heard {
    Heard { vk: B64(vk(key)), seq, mid: B64(sealed.mid) }
}

fn shown(letters: &[&SealedLetter]) -> Vec<(ObjectId, Vec<u8>)> {
    letters.iter().map(|letter| (letter.id, letter.bytes.clone())).collect()
}

/// The only thread there is.
fn judged(note: &StateNote, letters: &[&SealedLetter]) -> Thread {
    let mut threads = judge(&root(), note, &directory(), &shown(letters));
    assert_eq!(threads.len(), 1);
    threads.remove(0)
}

fn texts(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.text.as_str()).collect()
}

const NONE: [Trouble; 0] = [];

/// A letter to her with other JSON in it, unsigned.
fn with_json(change: impl FnOnce(&mut Value)) -> SealedLetter {
    let letter = Writer::north().write("one");
    let opened = open_reply(&letter.bytes, &root().reply_identity()).unwrap();
    let mut value: Value = serde_json::from_slice(&opened.letter_json).unwrap();
    change(&mut value);
    let members = [Member { name: "letter.json".to_owned(), data: serde_json::to_vec(&value).unwrap() }];
    sealed(&members)
}

/// These members, sealed to her.
fn sealed(members: &[Member]) -> SealedLetter {
    let archive = write(members, packed_len(members)).unwrap();
    let to = [root().reply_identity().recipient()];
    let bytes = crate::seal(&to, &archive, &mut Repeatable::new(5)).unwrap();
    SealedLetter { id: ObjectId::of(&bytes), mid: [0; 32], bytes }
}
