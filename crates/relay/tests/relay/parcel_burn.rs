//! Deleting parcels: for whoever holds the letter, and for good.

use std::time::Duration;

use tokio::time::timeout;
use wire::ops::{self, BurnHeader, Burned, ErrorCode, PART_BYTES};
use wire::parcel::BurnToken;
use wire::{ObjectId, VERSION};

use crate::client::{Client, frame_of};
use crate::parcel_kit::{Sample, missing, stands_in_a_file};
use crate::world::{World, assert_refused};

/// Stands in no file by chance.
const MARKER: &[u8] = b"a marker that stands nowhere else";

#[tokio::test]
async fn nothing_of_a_deleted_parcel_is_left_in_any_file() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = marked();
    let part = parcel.manifest.parts[1].as_bytes();
    relay.client.send_parcel(&parcel).await;
    for bytes in [MARKER, part, parcel.token.hash().as_bytes()] {
        assert!(stands_in_a_file(&world, bytes));
    }
    let reply = relay.client.burn(parcel.id(), &parcel.token).await.unwrap();
    assert_eq!((reply.status, reply.body.len()), (200, 4 + 1_024));
    assert_eq!(reply.frame::<Burned>().0, Burned { v: 1 });
    assert!(!relay.client.holds_parcel(&parcel).await);
    for bytes in [MARKER, part, parcel.token.hash().as_bytes()] {
        assert!(!stands_in_a_file(&world, bytes), "while the relay runs");
    }
    relay.running.shutdown().await;
    assert!(!stands_in_a_file(&world, MARKER), "after it stopped");
}

#[tokio::test]
async fn a_late_copy_of_a_deleted_parcel_is_known_and_stays_deleted_for_thirty_days() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1, 2], 1_000);
    relay.client.send_parcel(&parcel).await;
    relay.client.burn(parcel.id(), &parcel.token).await.unwrap();
    for days in [0, 30] {
        world.hand.pass_days(days);
        assert_eq!(relay.client.make_parcel(&parcel).await.unwrap().status, 200);
        // Even if its parts come once more.
        for part in &parcel.parts {
            relay.client.leave_part(part).await.unwrap();
        }
        assert_eq!(relay.client.make_parcel(&parcel).await.unwrap().status, 200);
        assert!(!relay.client.holds_parcel(&parcel).await);
    }
    world.hand.pass_days(4);
    assert_eq!(missing(&relay.client.make_parcel(&parcel).await.unwrap(), &parcel), [true, true]);
    relay.client.send_parcel(&parcel).await;
    assert!(relay.client.holds_parcel(&parcel).await);
}

#[tokio::test]
async fn a_restart_forgets_no_deletion() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1], 1_000);
    relay.client.send_parcel(&parcel).await;
    relay.client.burn(parcel.id(), &parcel.token).await.unwrap();
    relay.running.shutdown().await;
    let again = world.start().await;
    assert_eq!(again.client.make_parcel(&parcel).await.unwrap().status, 200);
    assert!(!again.client.holds_parcel(&parcel).await);
}

#[tokio::test]
async fn a_part_of_two_parcels_stays_until_both_are_deleted() {
    let world = World::new();
    let relay = world.start().await;
    let (one, other) = (Sample::new(&[1, 2, 3], 1_000), Sample::new(&[9, 2, 3], 1_000));
    relay.client.send_parcel(&one).await;
    relay.client.send_parcel(&other).await;
    relay.client.burn(one.id(), &one.token).await.unwrap();
    assert!(relay.client.holds_parcel(&other).await);
    assert_eq!(relay.client.have_parts(&one.manifest.parts).await, [false, true, true]);
    relay.client.burn(other.id(), &other.token).await.unwrap();
    assert_eq!(relay.client.have_parts(&other.manifest.parts).await, [false; 3]);
}

#[tokio::test]
async fn a_wrong_token_deletes_nothing_and_cannot_tell_why() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1, 2], 1_000);
    relay.client.send_parcel(&parcel).await;
    let (wrong, unknown) = (BurnToken::from_bytes([99; 32]), ObjectId::of(b"unknown"));
    let refused = relay.client.burn(parcel.id(), &wrong).await.unwrap();
    assert!(relay.client.holds_parcel(&parcel).await);
    let absent = relay.client.burn(unknown, &wrong).await.unwrap();
    let deleted = relay.client.burn(parcel.id(), &parcel.token).await.unwrap();
    let again = relay.client.burn(parcel.id(), &parcel.token).await.unwrap();
    for reply in [refused, absent, again] {
        assert_eq!((reply.status, &reply.body), (200, &deleted.body));
    }
    assert!(!relay.client.holds_parcel(&parcel).await);
}

#[tokio::test]
async fn a_payload_behind_the_token_is_refused() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1], 1_000);
    relay.client.send_parcel(&parcel).await;
    let header = BurnHeader { v: VERSION, id: parcel.id(), token: parcel.token.clone() };
    let reply = relay.client.post(ops::BURN, &frame_of(&header, b"x")).await.unwrap();
    assert_refused(&reply, ErrorCode::Size);
    assert!(relay.client.holds_parcel(&parcel).await);
}

/// Every other parcel is deleted as soon as it is made, while others are sent that share a part with it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_parcels_arrive_and_others_are_deleted_none_is_lost_and_none_comes_back() {
    const PARCELS: u8 = 8;
    let world = World::new();
    let relay = world.start().await;
    let shared = PARCELS;
    let parcels: Vec<_> = (0..PARCELS).map(|fill| Sample::new(&[fill, shared], PART_BYTES)).collect();
    let mut senders = Vec::new();
    for (number, parcel) in parcels.iter().cloned().enumerate() {
        let client = relay.client;
        senders.push(tokio::spawn(async move {
            timeout(Duration::from_secs(60), insist(client, &parcel)).await.expect("every parcel arrives");
            if number % 2 == 0 {
                assert_eq!(client.burn(parcel.id(), &parcel.token).await.unwrap().status, 200);
                assert_eq!(client.make_parcel(&parcel).await.unwrap().status, 200);
            }
        }));
    }
    for sender in senders {
        sender.await.unwrap();
    }
    for (number, parcel) in parcels.iter().enumerate() {
        assert_eq!(relay.client.holds_parcel(parcel).await, number % 2 == 1, "{number}");
    }
}

/// As a browser does: parts, then the parcel, and once more what is missing by then.
async fn insist(client: Client, parcel: &Sample) {
    loop {
        for part in &parcel.parts {
            let status = client.leave_part(part).await.expect("the relay answers").status;
            assert!(matches!(status, 200 | 201), "{status}");
        }
        let reply = client.make_parcel(parcel).await.expect("the relay answers");
        if reply.status == 201 {
            return;
        }
        missing(&reply, parcel);
    }
}

/// A parcel with the marker at the beginning, inside and at the end of its parts.
fn marked() -> Sample {
    let parts = [(1, PART_BYTES), (2, PART_BYTES), (3, 20_000)].map(|(fill, length)| {
        let mut part = vec![fill; length];
        for at in [1, length / 2, length - MARKER.len()] {
            part[at..at + MARKER.len()].copy_from_slice(MARKER);
        }
        part
    });
    Sample::of_parts(parts.to_vec())
}
