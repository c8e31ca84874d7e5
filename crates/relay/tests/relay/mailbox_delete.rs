//! Deleting letters of a mailbox, and all of it: by its owner, and for good.

use std::fs;

use wire::ops::{Deleted, ErrorCode, STATE_BYTES};
use wire::{ObjectId, SizeClass};

use crate::mailbox::{Owner, ids_of};
use crate::world::{Relay, World, assert_refused, letter};

const SMALL: usize = SizeClass::Small.bytes();

/// Stands in no file by chance.
const MARKER: &[u8] = b"a marker that stands nowhere else";

#[tokio::test]
async fn a_letter_that_was_deleted_is_gone_and_a_late_copy_of_it_is_known_and_stays_away() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let first = owner.gets(&relay, &letter(1, SMALL)).await;
    let second = owner.gets(&relay, &letter(2, SMALL)).await;
    assert_eq!(relay.deleted(&owner.key, &[first, ObjectId::of(b"x"), first]).await, 1);
    for days in [0, 30] {
        world.hand.pass_days(days);
        let late = relay.client.answer(owner.id(), &owner.tokens[0], &letter(1, SMALL)).await.unwrap();
        assert_eq!(late.status, 200);
        assert_eq!(ids_of(&owner.read(&relay, &[], 0).await.1), [second]);
    }
    assert_eq!(relay.deleted(&owner.key, &[first]).await, 0);
    world.hand.pass_days(1);
    assert_eq!(owner.gets(&relay, &letter(1, SMALL)).await, first);
}

#[tokio::test]
async fn a_deleted_mailbox_is_gone_with_everything_in_it() {
    let world = World::new();
    let relay = world.start().await;
    let (owner, other) = (Owner::open(1, &relay).await, Owner::open(2, &relay).await);
    let id = owner.gets(&relay, &letter(1, SMALL)).await;
    owner.gets(&relay, &letter(2, SMALL)).await;
    other.gets(&relay, &letter(1, SMALL)).await;
    assert_eq!(relay.client.keep(&owner.key, (1, 0), &[7; STATE_BYTES]).await.unwrap().status, 200);
    assert_eq!(deleted(&relay, &owner).await, 2);
    assert_eq!(deleted(&relay, &owner).await, 0, "an answer that got lost, and another try");
    for refusal in [
        relay.client.read(&owner.key, &[], 0).await.unwrap(),
        relay.client.keep(&owner.key, (2, 1), &[7; STATE_BYTES]).await.unwrap(),
        relay.client.answer(owner.id(), &owner.tokens[0], &letter(1, SMALL)).await.unwrap(),
        relay.client.answer(owner.id(), &owner.tokens[0], &letter(3, SMALL)).await.unwrap(),
        relay.client.delete(&owner.key, &[id]).await.unwrap(),
    ] {
        assert_refused(&refusal, ErrorCode::None);
    }
    assert_eq!(other.read(&relay, &[], 0).await.0.count, 1);
}

#[tokio::test]
async fn a_late_request_to_open_it_does_not_bring_a_deleted_mailbox_back_for_thirty_days() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    owner.gets(&relay, &letter(1, SMALL)).await;
    deleted(&relay, &owner).await;
    for days in [0, 30] {
        world.hand.pass_days(days);
        let late = relay.client.open(&owner.key, owner.hashes()).await.unwrap();
        assert_refused(&late, ErrorCode::Gone);
        assert_eq!(late.status, 410);
        assert_eq!(deleted(&relay, &owner).await, 0);
    }
    world.hand.pass_days(1);
    assert_refused(&relay.client.delete_all(&owner.key).await.unwrap(), ErrorCode::None);
    assert_eq!(relay.client.open(&owner.key, owner.hashes()).await.unwrap().status, 201);
    assert_eq!(owner.read(&relay, &[], 0).await.0.count, 0);
    owner.gets(&relay, &letter(1, SMALL)).await;
}

#[tokio::test]
async fn a_restart_forgets_no_deletion() {
    let world = World::new();
    let relay = world.start().await;
    let (owner, other) = (Owner::open(1, &relay).await, Owner::open(2, &relay).await);
    let id = other.gets(&relay, &letter(1, SMALL)).await;
    deleted(&relay, &owner).await;
    relay.deleted(&other.key, &[id]).await;
    relay.running.shutdown().await;
    let again = world.start().await;
    assert_refused(&again.client.open(&owner.key, owner.hashes()).await.unwrap(), ErrorCode::Gone);
    let late = again.client.answer(other.id(), &other.tokens[0], &letter(1, SMALL)).await.unwrap();
    assert_eq!((late.status, other.read(&again, &[], 0).await.0.count), (200, 0));
}

#[tokio::test]
async fn a_deleted_mailbox_leaves_nothing_in_any_file() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    for class in SizeClass::ALL {
        owner.gets(&relay, &marked(class.bytes())).await;
    }
    relay.client.keep(&owner.key, (1, 0), &marked(STATE_BYTES)).await.unwrap();
    let hash = *owner.hashes()[3].as_bytes();
    assert!(stands_in_a_file(&world, MARKER) && stands_in_a_file(&world, &hash));
    owner.read(&relay, &[], 0).await;
    assert_eq!(deleted(&relay, &owner).await, 3);
    assert!(!stands_in_a_file(&world, MARKER) && !stands_in_a_file(&world, &hash), "while the relay runs");
    relay.running.shutdown().await;
    assert!(!stands_in_a_file(&world, MARKER) && !stands_in_a_file(&world, &hash), "after it stopped");
}

#[tokio::test]
async fn a_deleted_letter_leaves_nothing_in_any_file() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let id = owner.gets(&relay, &marked(SMALL)).await;
    assert!(stands_in_a_file(&world, MARKER));
    assert_eq!(relay.deleted(&owner.key, &[id]).await, 1);
    assert!(!stands_in_a_file(&world, MARKER));
}

/// Has the mailbox deleted; how many letters lay in it.
async fn deleted(relay: &Relay, owner: &Owner) -> u32 {
    let reply = relay.client.delete_all(&owner.key).await.expect("the relay answers");
    assert_eq!((reply.status, reply.body.len()), (200, 4 + 1_024));
    reply.frame::<Deleted>().0.deleted
}

/// With the marker at its beginning, inside, and at its end.
fn marked(len: usize) -> Vec<u8> {
    let mut bytes = letter(0, len);
    for at in [0, 100, 20_000, len - MARKER.len()] {
        bytes[at..at + MARKER.len()].copy_from_slice(MARKER);
    }
    bytes
}

fn stands_in_a_file(world: &World, marker: &[u8]) -> bool {
    fs::read_dir(world.folder.path()).expect("the folder is there").any(|entry| {
        let file = entry.expect("a file has a name").path();
        // The reserve is 8 MiB of zeros.
        !file.ends_with("relay.sqlite-reserve")
            && fs::read(file).expect("it can be read").windows(8).any(|eight| eight == &marker[..8])
    })
}
