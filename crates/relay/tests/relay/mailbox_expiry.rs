//! Letters in mailboxes and mailboxes that nobody asks for are kept for a time, and then go.

use std::fs;
use std::time::Duration;

use tokio::time::sleep;
use wire::ops::{ErrorCode, MAILBOX_IDLE_DAYS, REPLY_DAYS, STATE_BYTES};
use wire::{Day, ObjectId, SizeClass};

use crate::mailbox::{Owner, ids_of};
use crate::practice::Terms;
use crate::world::{TODAY, World, assert_refused, letter, terms};

const SMALL: usize = SizeClass::Small.bytes();

/// Stands in no file by chance.
const MARKER: &[u8] = b"a marker that stands nowhere else";

#[tokio::test]
async fn a_letter_is_kept_for_half_a_year() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    owner.gets(&relay, &letter(1, SMALL)).await;
    world.hand.pass_days(1);
    let later = owner.gets(&relay, &letter(2, SMALL)).await;
    world.hand.pass_days(REPLY_DAYS - 1);
    assert_eq!(owner.read(&relay, &[], 0).await.0.count, 2);
    world.hand.pass_days(1);
    assert_eq!(ids_of(&owner.read(&relay, &[], 0).await.1), [later]);
}

#[tokio::test]
async fn a_mailbox_that_nobody_asks_for_is_open_for_a_year_and_no_longer() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    relay.client.keep(&owner.key, (1, 0), &[7; STATE_BYTES]).await.unwrap();
    world.hand.pass_days(MAILBOX_IDLE_DAYS);
    assert_eq!(owner.read(&relay, &[], 0).await.0.state, 1);
    world.hand.pass_days(MAILBOX_IDLE_DAYS + 1);
    let bytes = letter(1, SMALL);
    for refusal in [
        relay.client.read(&owner.key, &[], 0).await.unwrap(),
        relay.client.keep(&owner.key, (2, 1), &[7; STATE_BYTES]).await.unwrap(),
        relay.client.answer(owner.id(), &owner.tokens[0], &bytes).await.unwrap(),
    ] {
        assert_refused(&refusal, ErrorCode::None);
    }
    let opened = relay.client.open(&owner.key, owner.hashes()).await.unwrap();
    assert!(matches!(opened.status, 200 | 201), "she may begin again: {}", opened.status);
    owner.gets(&relay, &bytes).await;
}

#[tokio::test]
async fn whatever_is_done_in_a_mailbox_keeps_it_open() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    world.hand.pass_days(300);
    owner.read(&relay, &[], 0).await;
    world.hand.pass_days(300);
    assert_eq!(relay.client.keep(&owner.key, (1, 0), &[7; STATE_BYTES]).await.unwrap().status, 200);
    world.hand.pass_days(300);
    owner.gets(&relay, &letter(1, SMALL)).await;
    world.hand.pass_days(300);
    assert_eq!(relay.client.open(&owner.key, owner.hashes()).await.unwrap().status, 200);
    world.hand.pass_days(300);
    assert_eq!(owner.read(&relay, &[], 0).await.0.state, 1);
}

#[tokio::test]
async fn what_was_refused_does_not_keep_a_mailbox_open() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    world.hand.pass_days(300);
    let stranger = Owner::new(2);
    let refused = relay.client.answer(owner.id(), &stranger.tokens[0], &letter(1, SMALL)).await.unwrap();
    assert_refused(&refused, ErrorCode::None);
    let refused = relay.client.keep(&owner.key, (2, 1), &[7; STATE_BYTES]).await.unwrap();
    assert_refused(&refused, ErrorCode::Cas);
    world.hand.pass_days(66);
    assert_refused(&relay.client.read(&owner.key, &[], 0).await.unwrap(), ErrorCode::None);
}

#[tokio::test]
async fn what_has_expired_leaves_the_files_with_the_next_start() {
    let world = World::new();
    let relay = world.start().await;
    let (owner, idle) = (Owner::open(1, &relay).await, Owner::open(2, &relay).await);
    let mut bytes = letter(1, SMALL);
    bytes[100..100 + MARKER.len()].copy_from_slice(MARKER);
    owner.gets(&relay, &bytes).await;
    bytes[0] = 2;
    relay.client.keep(&idle.key, (1, 0), &bytes).await.unwrap();
    relay.running.shutdown().await;
    assert!(stands_in_the_database(&world));
    // The letter is too old, its mailbox is not; the other mailbox is.
    world.hand.pass_days(200);
    publish_until(&world, 2, TODAY.plus(300));
    let relay = world.start().await;
    owner.read(&relay, &[], 0).await;
    relay.running.shutdown().await;
    world.hand.pass_days(200);
    publish_until(&world, 3, TODAY.plus(600));
    let relay = world.start().await;
    let mut stands = true;
    for _ in 0..200 {
        stands = stands_in_the_database(&world);
        if !stands {
            break;
        }
        sleep(Duration::from_millis(50)).await;
    }
    assert!(!stands);
    assert_eq!(owner.read(&relay, &[ObjectId::of(&bytes)], 0).await.0.count, 0);
    assert_refused(&relay.client.read(&idle.key, &[], 0).await.unwrap(), ErrorCode::None);
    assert_eq!(relay.client.open(&idle.key, idle.hashes()).await.unwrap().status, 201, "a new one");
}

fn publish_until(world: &World, version: u64, expires: Day) {
    world.publish(Terms { expires, ..terms(version) });
}

fn stands_in_the_database(world: &World) -> bool {
    ["relay.sqlite", "relay.sqlite-wal"].into_iter().any(|name| {
        let bytes = fs::read(world.folder.path().join(name)).unwrap_or_default();
        bytes.windows(MARKER.len()).any(|window| window == MARKER)
    })
}
