//! How much a mailbox holds, and all of them together.

use wire::ops::{Deleted, ErrorCode, MAX_MAILBOX_BYTES, MAX_MAILBOX_LETTERS, STATE_BYTES};
use wire::{ObjectId, SizeClass};

use crate::mailbox::Owner;
use crate::world::{World, assert_refused, letter};

const SMALL: usize = SizeClass::Small.bytes();
const LARGE: usize = SizeClass::Large.bytes();

#[tokio::test]
async fn the_sixty_fifth_letter_is_refused_until_one_is_deleted() {
    let world = World::new();
    let relay = world.start().await;
    let (owner, other) = (Owner::open(1, &relay).await, Owner::open(2, &relay).await);
    for fill in 0..MAX_MAILBOX_LETTERS as u8 {
        owner.gets(&relay, &letter(fill, SMALL)).await;
    }
    let (mailbox, token) = (owner.id(), &owner.tokens[1]);
    let refused = relay.client.answer(mailbox, token, &letter(100, SMALL)).await.unwrap();
    assert_refused(&refused, ErrorCode::Full);
    assert_eq!(refused.header("retry-after"), Some("600"));
    assert_eq!(relay.client.answer(mailbox, token, &letter(3, SMALL)).await.unwrap().status, 200, "known");
    assert_eq!(relay.client.keep(&owner.key, (1, 0), &[7; STATE_BYTES]).await.unwrap().status, 200);
    other.gets(&relay, &letter(100, SMALL)).await;
    assert_eq!(relay.deleted(&owner.key, &[ObjectId::of(&letter(3, SMALL))]).await, 1);
    owner.gets(&relay, &letter(100, SMALL)).await;
    let refused = relay.client.answer(mailbox, token, &letter(101, SMALL)).await.unwrap();
    assert_refused(&refused, ErrorCode::Full);
}

#[tokio::test]
async fn four_mebibytes_of_letters_fill_a_mailbox_and_are_deleted_together() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let most = MAX_MAILBOX_BYTES / LARGE as u64;
    for fill in 0..most as u8 {
        owner.gets(&relay, &letter(fill, LARGE)).await;
    }
    for len in [SMALL, LARGE] {
        let reply = relay.client.answer(owner.id(), &owner.tokens[0], &letter(100, len)).await.unwrap();
        assert_refused(&reply, ErrorCode::Full);
    }
    let reply = relay.client.delete_all(&owner.key).await.unwrap();
    assert_eq!(u64::from(reply.frame::<Deleted>().0.deleted), most);
}

#[tokio::test]
async fn mailboxes_take_a_tenth_of_the_disk_and_leave_the_rest_to_letters() {
    let world = World::new();
    let mut config = world.config();
    // 36 pages for mailboxes: five with nothing in them, and four small letters or notes.
    config.quotas.bytes = 3_000_000;
    let relay = world.start_with(config).await.unwrap();
    let mut owners = Vec::new();
    for seed in 1..=5 {
        owners.push(Owner::open(seed, &relay).await);
    }
    owners[0].gets(&relay, &letter(1, SMALL)).await;
    owners[1].gets(&relay, &letter(1, SMALL)).await;
    for owner in &owners[..2] {
        assert_eq!(relay.client.keep(&owner.key, (1, 0), &[7; STATE_BYTES]).await.unwrap().status, 200);
    }
    let (mailbox, token) = (owners[4].id(), &owners[4].tokens[0]);
    assert_refused(&relay.client.answer(mailbox, token, &letter(1, SMALL)).await.unwrap(), ErrorCode::Full);
    let note = relay.client.keep(&owners[4].key, (1, 0), &[7; STATE_BYTES]).await.unwrap();
    assert_refused(&note, ErrorCode::Full);
    let note = relay.client.keep(&owners[0].key, (2, 1), &[8; STATE_BYTES]).await.unwrap();
    assert_eq!(note.status, 200, "in place of another");

    let mut seed = 6;
    let refused = loop {
        let owner = Owner::new(seed);
        let opened = relay.client.open(&owner.key, owner.hashes()).await.unwrap();
        if opened.status != 201 {
            break opened;
        }
        seed += 1;
    };
    assert_refused(&refused, ErrorCode::Full);
    assert!((6..20).contains(&seed), "{seed}");
    assert_eq!(relay.client.open(&owners[3].key, owners[3].hashes()).await.unwrap().status, 200, "known");
    for fill in 0..10 {
        let inbox = world.practice.inbox_id();
        assert_eq!(relay.client.leave(inbox, &letter(fill, SMALL)).await.unwrap().status, 201);
    }
    assert_eq!(relay.client.fetch("/readyz").await.unwrap().status, 200);
    assert_eq!(relay.deleted(&owners[1].key, &[ObjectId::of(&letter(1, SMALL))]).await, 1);
    owners[4].gets(&relay, &letter(1, SMALL)).await;
}

#[tokio::test]
async fn opening_and_deleting_again_and_again_takes_no_more_than_the_share() {
    let world = World::new();
    let mut config = world.config();
    config.quotas.bytes = 1_000_000;
    let relay = world.start_with(config).await.unwrap();
    let mut seed = 1;
    loop {
        let owner = Owner::new(seed);
        let opened = relay.client.open(&owner.key, owner.hashes()).await.unwrap();
        if opened.status != 201 {
            assert_refused(&opened, ErrorCode::Full);
            break;
        }
        assert_eq!(relay.client.delete_all(&owner.key).await.unwrap().status, 200);
        seed += 1;
    }
    assert_eq!(seed, 1 + 12, "a tenth of a million bytes, in pages of 8 KiB");
}
