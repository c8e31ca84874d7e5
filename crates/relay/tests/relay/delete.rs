//! Deleting: for the holder of the key, and for good.

use std::time::Duration;

use ed25519_dalek::SigningKey;
use serde_json::json;
use tokio::time::timeout;
use wire::ops::{self, DeleteHeader, ErrorCode, MAX_DELETE};
use wire::{ObjectId, SizeClass, request};

use crate::client::{frame_of, inbox_of};
use crate::world::{Relay, World, assert_refused, letter, terms};

const SMALL: usize = SizeClass::Small.bytes();

#[tokio::test]
async fn what_is_deleted_is_gone_and_the_rest_stays() {
    let world = World::new();
    let relay = world.start().await;
    let ids = leave(&world, &relay, 3).await;
    let key = &world.practice.inbox;
    assert_eq!(relay.deleted(key, &[ids[0], ids[2], ObjectId::of(b"x"), ids[0]]).await, 2);
    assert_eq!(relay.listed(key).await, [ids[1]]);
    let got = relay.client.get(key, &ids).await.unwrap();
    assert_eq!(got.frame::<ops::Got>().0.count, 1);
    assert_eq!(relay.deleted(key, &ids).await, 1, "what is left of them");
    assert_eq!(relay.deleted(key, &ids).await, 0, "and nothing is left");
}

#[tokio::test]
async fn a_late_copy_of_a_deleted_letter_is_known_and_stays_deleted_for_thirty_days() {
    let world = World::new();
    let relay = world.start().await;
    let ids = leave(&world, &relay, 1).await;
    let key = &world.practice.inbox;
    relay.deleted(key, &ids).await;
    let (inbox, bytes) = (world.practice.inbox_id(), letter(0, SMALL));
    for days in [0, 30] {
        world.hand.pass_days(days);
        assert_eq!(relay.client.leave(inbox, &bytes).await.unwrap().status, 200);
        assert!(relay.listed(key).await.is_empty());
    }
    world.hand.pass_days(1);
    assert_eq!(relay.client.leave(inbox, &bytes).await.unwrap().status, 201);
    assert_eq!(relay.listed(key).await, ids);
}

#[tokio::test]
async fn a_restart_forgets_no_deletion() {
    let world = World::new();
    let relay = world.start().await;
    let ids = leave(&world, &relay, 2).await;
    relay.deleted(&world.practice.inbox, &ids[..1]).await;
    relay.running.shutdown().await;
    let again = world.start().await;
    let late = again.client.leave(world.practice.inbox_id(), &letter(0, SMALL)).await.unwrap();
    assert_eq!(late.status, 200);
    assert_eq!(again.listed(&world.practice.inbox).await, ids[1..]);
}

#[tokio::test]
async fn another_key_deletes_nothing_and_cannot_tell_why() {
    let world = World::new();
    let relay = world.start().await;
    let ids = leave(&world, &relay, 1).await;
    let stranger = SigningKey::from_bytes(&[8; 32]);
    let theirs = header(&world, &relay, &ids).await;
    let there = relay.client.signed(ops::DELETE, &theirs, &stranger).await.unwrap();
    let not_there = relay.client.delete(&stranger, &ids).await.unwrap();
    assert_refused(&there, ErrorCode::None);
    assert_refused(&not_there, ErrorCode::None);
    assert_eq!(there.body, not_there.body);
    assert_eq!(relay.listed(&world.practice.inbox).await, ids);
}

#[tokio::test]
async fn a_request_without_a_signature_or_signed_for_another_operation_is_worth_nothing() {
    let world = World::new();
    let relay = world.start().await;
    let ids = leave(&world, &relay, 1).await;
    let header = header(&world, &relay, &ids).await;
    for op in ["get", "list", "letter"] {
        let request = request::sign(op, &relay.client.relay, &frame_of(&header, &[]), &world.practice.inbox);
        assert_refused(&relay.client.post(ops::DELETE, &request).await.unwrap(), ErrorCode::None);
    }
    let unsigned = frame_of(&header, &[]);
    assert_refused(&relay.client.post(ops::DELETE, &unsigned).await.unwrap(), ErrorCode::None);
    assert_eq!(relay.listed(&world.practice.inbox).await, ids);
}

#[tokio::test]
async fn a_recorded_request_is_worthless_after_twenty_minutes() {
    let world = World::new();
    let relay = world.start().await;
    let ids = leave(&world, &relay, 1).await;
    let header = header(&world, &relay, &ids).await;
    world.hand.set(world.clock.unix_seconds() + 1_200);
    let late = relay.client.signed(ops::DELETE, &header, &world.practice.inbox).await.unwrap();
    assert_refused(&late, ErrorCode::None);
    assert_eq!(relay.listed(&world.practice.inbox).await, ids);
}

#[tokio::test]
async fn no_letter_and_more_than_sixty_four_at_once_are_refused() {
    let world = World::new();
    let relay = world.start().await;
    for count in [0, MAX_DELETE + 1] {
        let ids = vec![ObjectId::of(b"x"); count];
        let reply = relay.client.delete(&world.practice.inbox, &ids).await.unwrap();
        assert_refused(&reply, ErrorCode::Size);
    }
    assert_eq!(relay.deleted(&world.practice.inbox, &[ObjectId::of(b"x"); MAX_DELETE]).await, 0);
}

#[tokio::test]
async fn a_payload_behind_the_header_is_refused() {
    let world = World::new();
    let relay = world.start().await;
    let frame = frame_of(&header(&world, &relay, &[ObjectId::of(b"x")]).await, b"x");
    let request = request::sign("delete", &relay.client.relay, &frame, &world.practice.inbox);
    assert_refused(&relay.client.post(ops::DELETE, &request).await.unwrap(), ErrorCode::Frame);
}

#[tokio::test]
async fn the_inbox_of_a_revoked_agency_can_be_emptied_and_is_gone_then() {
    let world = World::new();
    let relay = world.start().await;
    let ids = leave(&world, &relay, 2).await;
    let mut directory = world.practice.directory(terms(2));
    directory["revoked"] = json!(["practice-desk"]);
    world.practice.write_signed(world.folder.path(), &directory);
    relay.running.reload();
    assert_eq!(relay.deleted(&world.practice.inbox, &ids).await, 2);
    assert_refused(&relay.client.delete(&world.practice.inbox, &ids).await.unwrap(), ErrorCode::None);
}

/// Every other letter is deleted while all of them are sent again and again, as browsers do whose answers got
/// lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_letters_arrive_and_others_are_deleted_none_is_lost_and_none_comes_back() {
    const SENDERS: u8 = 4;
    const LETTERS: u8 = 40;
    let world = World::new();
    let relay = world.start().await;
    let key = &world.practice.inbox;
    let mut senders = Vec::new();
    for first in 0..SENDERS {
        let (client, inbox) = (relay.client, world.practice.inbox_id());
        senders.push(tokio::spawn(async move {
            for _ in 0..3 {
                for fill in (first..LETTERS).step_by(usize::from(SENDERS)) {
                    let reply = client.leave(inbox, &letter(fill, SMALL)).await.unwrap();
                    assert!(matches!(reply.status, 200 | 201), "{}", reply.status);
                }
            }
        }));
    }
    let (doomed, kept): (Vec<u8>, Vec<u8>) = (0..LETTERS).partition(|fill| fill % 2 == 0);
    let mut left: Vec<_> = doomed.into_iter().map(|fill| ObjectId::of(&letter(fill, SMALL))).collect();
    let deleting = async {
        while !left.is_empty() {
            let there = relay.listed(key).await;
            let (go, wait): (Vec<_>, Vec<_>) = left.drain(..).partition(|id| there.contains(id));
            if !go.is_empty() {
                assert_eq!(relay.deleted(key, &go).await, go.len() as u32);
            }
            left = wait;
        }
    };
    timeout(Duration::from_secs(60), deleting).await.expect("every letter arrives");
    for sender in senders {
        sender.await.unwrap();
    }
    let mut expected: Vec<_> = kept.into_iter().map(|fill| ObjectId::of(&letter(fill, SMALL))).collect();
    expected.sort();
    assert_eq!(relay.listed(key).await, expected);
}

async fn leave(world: &World, relay: &Relay, count: u8) -> Vec<ObjectId> {
    let mut ids = Vec::new();
    for fill in 0..count {
        let bytes = letter(fill, SMALL);
        let reply = relay.client.leave(world.practice.inbox_id(), &bytes).await.expect("the relay answers");
        assert_eq!(reply.status, 201);
        ids.push(ObjectId::of(&bytes));
    }
    ids
}

async fn header(world: &World, relay: &Relay, ids: &[ObjectId]) -> DeleteHeader {
    let nonce = relay.client.info().await.expect("the relay answers").nonce;
    DeleteHeader { v: 1, nonce, drop: inbox_of(&world.practice.inbox), ids: ids.to_vec(), all: false }
}
