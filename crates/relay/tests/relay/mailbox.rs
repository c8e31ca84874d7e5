//! Mailboxes: whoever holds a key opens one, whoever holds a token of it leaves letters, and the key reads
//! them.

use ed25519_dalek::SigningKey;
use wire::ops::{MAX_READ_BYTES, Mail, MailboxRead, Opened, POSTS, STATE_BYTES, Stored};
use wire::{InboxId, ObjectId, PostHash, PostToken, SizeClass};

use crate::client::inbox_of;
use crate::world::{Relay, TODAY, World, letter};

const SMALL: usize = SizeClass::Small.bytes();
const LARGE: usize = SizeClass::Large.bytes();

#[tokio::test]
async fn what_is_left_with_any_token_is_read_by_the_owner_and_stays() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::new(1);
    let opened = relay.client.open(&owner.key, owner.hashes()).await.unwrap();
    assert_eq!((opened.status, opened.body.len()), (201, 4 + 1_024));
    assert_eq!(opened.frame::<Opened>().0, Opened { v: 1, day: TODAY });
    let mut ids = Vec::new();
    for (fill, token) in (0..).zip(&owner.tokens) {
        let bytes = letter(fill, SMALL);
        let left = relay.client.answer(owner.id(), token, &bytes).await.unwrap();
        assert_eq!((left.status, left.body.len()), (201, 4 + 1_024));
        assert_eq!(left.frame::<Stored>().0, Stored { v: 1, day: TODAY });
        ids.push(ObjectId::of(&bytes));
    }
    ids.sort();
    for _ in 0..2 {
        let (read, mail) = owner.read(&relay, &[], 0).await;
        assert_eq!(read, MailboxRead { v: 1, day: TODAY, state: 0, count: POSTS as u32, more: false });
        assert_eq!(mail.note, None);
        assert_eq!(ids_of(&mail), ids, "in an order that says nothing");
    }
}

#[tokio::test]
async fn what_was_opened_or_left_before_is_known_and_there_once() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::new(1);
    for status in [201, 200, 200] {
        assert_eq!(relay.client.open(&owner.key, owner.hashes()).await.unwrap().status, status);
    }
    for class in SizeClass::ALL {
        for status in [201, 200, 200] {
            let bytes = letter(1, class.bytes());
            let left = relay.client.answer(owner.id(), &owner.tokens[0], &bytes).await.unwrap();
            assert_eq!(left.status, status);
        }
    }
    assert_eq!(owner.read(&relay, &[], 0).await.1.letters.len(), 3);
}

#[tokio::test]
async fn a_new_mailbox_is_empty() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let (read, mail) = owner.read(&relay, &[], 3).await;
    assert_eq!((read.state, read.count, read.more), (0, 0, false));
    assert_eq!(mail, Mail { note: None, letters: Vec::new() });
}

#[tokio::test]
async fn the_newest_day_comes_first_and_what_she_has_is_left_out() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let mut ids = Vec::new();
    for fill in 0..4 {
        ids.insert(0, owner.gets(&relay, &letter(fill, SMALL)).await);
        world.hand.pass_days(1);
    }
    assert_eq!(ids_of(&owner.read(&relay, &[], 0).await.1), ids);
    let (read, mail) = owner.read(&relay, &[ids[0], ids[2], ObjectId::of(b"x")], 0).await;
    assert_eq!((ids_of(&mail), read.count, read.more), (vec![ids[1], ids[3]], 2, false));
    assert_eq!(owner.read(&relay, &ids, 0).await.0.count, 0);
}

#[tokio::test]
async fn more_letters_than_one_answer_carries_are_read_one_answer_after_the_other() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let mut expected = Vec::new();
    for fill in 0..5 {
        expected.push(owner.gets(&relay, &letter(fill, LARGE)).await);
    }
    relay.client.keep(&owner.key, (1, 0), &[7; STATE_BYTES]).await.unwrap();
    let (mut have, mut counts) = (Vec::new(), Vec::new());
    loop {
        let (read, mail) = owner.read(&relay, &have, 0).await;
        assert!(mail.letters.iter().map(|letter| letter.bytes.len()).sum::<usize>() <= MAX_READ_BYTES);
        assert!(mail.note.is_some(), "beside as many letters");
        have.extend(ids_of(&mail));
        counts.push(read.count);
        if !read.more {
            break;
        }
    }
    assert_eq!(counts, [2, 2, 1]);
    expected.sort();
    have.sort();
    assert_eq!(have, expected);
}

#[tokio::test]
async fn a_restart_keeps_all_of_it() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let id = owner.gets(&relay, &letter(1, SMALL)).await;
    relay.client.keep(&owner.key, (1, 0), &[7; STATE_BYTES]).await.unwrap();
    relay.running.shutdown().await;
    let again = world.start().await;
    assert_eq!(again.client.open(&owner.key, owner.hashes()).await.unwrap().status, 200);
    let (read, mail) = owner.read(&again, &[], 0).await;
    assert_eq!((ids_of(&mail), read.state), (vec![id], 1));
    assert_eq!(mail.note, Some(vec![7; STATE_BYTES]));
    assert_eq!(
        again.client.answer(owner.id(), &owner.tokens[7], &letter(1, SMALL)).await.unwrap().status,
        200
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_letters_from_several_hands_at_once_are_kept_once() {
    const LETTERS: u8 = 20;
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let mut hands = Vec::new();
    for slot in 0..4 {
        let (client, mailbox, token) = (relay.client, owner.id(), owner.tokens[slot].clone());
        hands.push(tokio::spawn(async move {
            let mut new = 0_u8;
            for fill in 0..LETTERS {
                match client.answer(mailbox, &token, &letter(fill, SMALL)).await.unwrap().status {
                    201 => new += 1,
                    status => assert_eq!(status, 200),
                }
            }
            new
        }));
    }
    let mut new = 0_u8;
    for hand in hands {
        new += hand.await.unwrap();
    }
    assert_eq!(new, LETTERS);
    assert_eq!(owner.read(&relay, &[], 0).await.0.count, u32::from(LETTERS));
}

/// Somebody with a code: the key and the tokens that it makes.
pub struct Owner {
    /// Reads the mailbox.
    pub key: SigningKey,
    /// Each lets one agency leave letters.
    pub tokens: Vec<PostToken>,
}

impl Owner {
    /// One of several.
    pub fn new(seed: u8) -> Self {
        let token = |slot: u8| {
            let mut bytes = [seed; 16];
            bytes[0] = slot;
            PostToken::from_bytes(bytes)
        };
        // Not of one byte alone, as the keys of inboxes are here.
        let mut key = [seed; 32];
        key[0] = !seed;
        Self { key: SigningKey::from_bytes(&key), tokens: (0..POSTS as u8).map(token).collect() }
    }

    /// As [`new`](Self::new), with a mailbox at this relay.
    ///
    /// # Panics
    /// If the relay does not open it.
    pub async fn open(seed: u8, relay: &Relay) -> Self {
        let owner = Self::new(seed);
        let opened = relay.client.open(&owner.key, owner.hashes()).await.expect("the relay answers");
        assert_eq!(opened.status, 201);
        owner
    }

    /// The mailbox.
    pub fn id(&self) -> InboxId {
        inbox_of(&self.key)
    }

    /// What a relay learns of the tokens.
    pub fn hashes(&self) -> Vec<PostHash> {
        self.tokens.iter().map(PostToken::hash).collect()
    }

    /// Somebody leaves a letter for her.
    ///
    /// # Panics
    /// If the relay does not keep it.
    pub async fn gets(&self, relay: &Relay, bytes: &[u8]) -> ObjectId {
        let left = relay.client.answer(self.id(), &self.tokens[0], bytes).await.expect("the relay answers");
        assert_eq!(left.status, 201);
        ObjectId::of(bytes)
    }

    /// She reads, but for the letters and the version of the note that she has.
    ///
    /// # Panics
    /// If the relay refuses.
    pub async fn read(&self, relay: &Relay, have: &[ObjectId], state: u64) -> (MailboxRead, Mail) {
        let reply = relay.client.read(&self.key, have, state).await.expect("the relay answers");
        assert_eq!(reply.status, 200);
        let (read, payload) = reply.frame::<MailboxRead>();
        let mail = read.mail(state, payload).expect("a relay of ours sends what it says");
        (read, mail)
    }
}

/// The letters of an answer, as they came.
pub fn ids_of(mail: &Mail) -> Vec<ObjectId> {
    mail.letters.iter().map(|letter| letter.id).collect()
}
