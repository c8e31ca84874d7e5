//! When there is no room: letters that were acknowledged stay, and senders are told.

use std::time::Duration;

use serde_json::json;
use tokio::time::sleep;
use wire::ops::{ErrorCode, Got, GotLetter};
use wire::{InboxId, ObjectId, SizeClass};

use crate::practice::Terms;
use crate::world::{TODAY, World, assert_refused, letter, terms};

const SMALL: usize = SizeClass::Small.bytes();

#[tokio::test]
async fn a_full_inbox_refuses_keeps_what_it_has_and_takes_letters_again_after_a_deletion() {
    let world = World::new();
    let mut config = world.config();
    config.quotas.letters = 3;
    let relay = world.start_with(config).await.unwrap();
    let inbox = world.practice.inbox_id();
    for fill in 0..3 {
        assert_eq!(relay.client.leave(inbox, &letter(fill, SMALL)).await.unwrap().status, 201);
    }
    let refused = relay.client.leave(inbox, &letter(3, SMALL)).await.unwrap();
    assert_refused(&refused, ErrorCode::Full);
    assert_eq!(refused.header("retry-after"), Some("600"));
    assert_eq!(relay.client.leave(inbox, &letter(2, SMALL)).await.unwrap().status, 200, "known");
    assert_eq!(relay.listed(&world.practice.inbox).await.len(), 3);
    assert_eq!(relay.client.fetch("/readyz").await.unwrap().status, 200, "for the others");
    assert_eq!(relay.deleted(&world.practice.inbox, &[ObjectId::of(&letter(0, SMALL))]).await, 1);
    assert_eq!(relay.client.leave(inbox, &letter(3, SMALL)).await.unwrap().status, 201);
    assert_refused(&relay.client.leave(inbox, &letter(4, SMALL)).await.unwrap(), ErrorCode::Full);
}

#[tokio::test]
async fn a_full_inbox_leaves_room_for_another_agency() {
    let world = World::new();
    let other = InboxId::from_bytes([9; 32]);
    let mut directory = world.practice.directory(terms(2));
    let agency = json!({"id": "other-desk", "inbox": other, "relays": ["main"], "practice": true});
    directory["agencies"].as_array_mut().unwrap().push(agency);
    world.practice.write_signed(world.folder.path(), &directory);
    let mut config = world.config();
    config.quotas.letters = 1;
    let relay = world.start_with(config).await.unwrap();
    for (inbox, fill, status) in [
        (world.practice.inbox_id(), 1, 201),
        (world.practice.inbox_id(), 2, 507),
        (other, 2, 201),
        (other, 3, 507),
    ] {
        assert_eq!(relay.client.leave(inbox, &letter(fill, SMALL)).await.unwrap().status, status);
    }
}

#[tokio::test]
async fn what_expires_makes_room_in_a_full_inbox() {
    let world = World::new();
    let mut config = world.config();
    config.quotas.letters = 1;
    let relay = world.start_with(config.clone()).await.unwrap();
    let inbox = world.practice.inbox_id();
    assert_eq!(relay.client.leave(inbox, &letter(1, SMALL)).await.unwrap().status, 201);
    relay.running.shutdown().await;
    world.hand.pass_days(50);
    world.publish(Terms { expires: TODAY.plus(200), ..terms(2) });
    let relay = world.start_with(config.clone()).await.unwrap();
    assert_refused(&relay.client.leave(inbox, &letter(2, SMALL)).await.unwrap(), ErrorCode::Full);
    relay.running.shutdown().await;
    world.hand.pass_days(41);
    let relay = world.start_with(config).await.unwrap();
    // Expired letters go in the moment after the start.
    let mut status = 0;
    for _ in 0..200 {
        status = relay.client.leave(inbox, &letter(2, SMALL)).await.unwrap().status;
        if status != 507 {
            break;
        }
        sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(status, 201);
}

#[tokio::test]
async fn when_its_bytes_are_taken_the_relay_refuses_reads_and_deletes_and_then_takes_letters_again() {
    let world = World::new();
    let mut config = world.config();
    config.quotas.bytes = 600_000;
    let relay = world.start_with(config).await.unwrap();
    let inbox = world.practice.inbox_id();
    let mut kept = Vec::new();
    let refused = loop {
        let bytes = letter(kept.len().try_into().expect("a few letters fit"), SMALL);
        let reply = relay.client.leave(inbox, &bytes).await.unwrap();
        if reply.status != 201 {
            break reply;
        }
        kept.push(ObjectId::of(&bytes));
    };
    assert_refused(&refused, ErrorCode::Full);
    assert!(kept.len() >= 10, "{}", kept.len());
    let mut there = kept.clone();
    there.sort();
    assert_eq!(relay.listed(&world.practice.inbox).await, there);
    let got = relay.client.get(&world.practice.inbox, &kept[..2]).await.unwrap();
    let (header, letters) = got.frame::<Got>();
    assert_eq!((header.count, GotLetter::decode_all(letters).unwrap().len()), (2, 2));
    assert_eq!(relay.deleted(&world.practice.inbox, &kept[..2]).await, 2);
    assert_eq!(relay.client.leave(inbox, &letter(200, SMALL)).await.unwrap().status, 201);
    assert_eq!(relay.listed(&world.practice.inbox).await.len(), kept.len() - 1);
}
