//! Parcels have shares of the disk and of the memory. Whatever they do, there is room for letters.

use std::time::Duration;

use relay::{Config, Quotas};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::sleep;
use wire::ops::{ErrorCode, MAX_PARTS, PART_BYTES, PartHeader};
use wire::parcel::Manifest;
use wire::{ObjectId, SizeClass, VERSION};

use crate::client::frame_of;
use crate::parcel_kit::Sample;
use crate::world::{Relay, World, assert_refused, letter};

const SMALL: usize = SizeClass::Small.bytes();

#[tokio::test]
async fn when_the_share_of_waiting_parts_is_full_parcels_still_get_their_turn_and_letters_go_in() {
    let world = World::new();
    let relay = world.start_with(modest(&world)).await.unwrap();
    let mut fills = Vec::new();
    let refused = loop {
        let fill: u8 = fills.len().try_into().expect("a few parts fill it");
        let reply = relay.client.leave_part(&vec![fill; PART_BYTES]).await.unwrap();
        if reply.status != 201 {
            break reply;
        }
        fills.push(fill);
    };
    assert_refused(&refused, ErrorCode::Full);
    // 30 % of 70 % of ten million bytes.
    assert!((6..=8).contains(&fills.len()), "{}", fills.len());
    assert_eq!(relay.client.leave_part(&vec![0; PART_BYTES]).await.unwrap().status, 200, "known");
    leave_letters(&world, &relay, 20).await;
    let parcel = Sample::new(&fills, PART_BYTES);
    assert_eq!(relay.client.make_parcel(&parcel).await.unwrap().status, 201);
    // They wait no longer, so others may.
    assert_eq!(relay.client.leave_part(&vec![100; PART_BYTES]).await.unwrap().status, 201);
    assert!(relay.client.holds_parcel(&parcel).await);
}

#[tokio::test]
async fn when_the_share_of_parcels_is_full_letters_still_go_in_and_a_deletion_makes_room() {
    let world = World::new();
    let relay = world.start_with(modest(&world)).await.unwrap();
    let mut parcels = Vec::new();
    let refused = loop {
        let fill: u8 = (2 * parcels.len()).try_into().expect("a few parcels fill it");
        let parcel = Sample::new(&[fill, fill + 1], PART_BYTES);
        let mut replies = Vec::new();
        for part in &parcel.parts {
            replies.push(relay.client.leave_part(part).await.unwrap());
        }
        replies.push(relay.client.make_parcel(&parcel).await.unwrap());
        if let Some(refused) = replies.into_iter().find(|reply| reply.status != 201) {
            break refused;
        }
        parcels.push(parcel);
    };
    assert_refused(&refused, ErrorCode::Full);
    // 70 % of ten million bytes.
    assert!((10..=13).contains(&parcels.len()), "{}", parcels.len());
    leave_letters(&world, &relay, 40).await;
    assert_eq!(relay.client.fetch("/readyz").await.unwrap().status, 200);
    for parcel in &parcels {
        assert!(relay.client.holds_parcel(parcel).await);
    }
    relay.client.burn(parcels[0].id(), &parcels[0].token).await.unwrap();
    relay.client.send_parcel(&Sample::new(&[200], PART_BYTES)).await;
}

#[tokio::test]
async fn a_flood_of_manifests_is_counted_too() {
    let world = World::new();
    let relay = world.start_with(modest(&world)).await.unwrap();
    let two = Sample::new(&[1, 2], PART_BYTES);
    for part in &two.parts {
        assert_eq!(relay.client.leave_part(part).await.unwrap().status, 201);
    }
    // Any number of parcels can be made of two parts, and the list of each takes 32 KiB.
    let mut made = 0_usize;
    let refused = loop {
        let parts = (0..MAX_PARTS).map(|n| two.manifest.parts[(made >> (n % 10)) & 1]).collect();
        let manifest = Manifest { total: (MAX_PARTS * PART_BYTES) as u64, parts };
        let reply = relay.client.make_parcel(&Sample { manifest, ..two.clone() }).await.unwrap();
        if reply.status != 201 {
            break reply;
        }
        made += 1;
    };
    assert!((90..=130).contains(&made), "{made}");
    assert_refused(&refused, ErrorCode::Full);
    leave_letters(&world, &relay, 20).await;
}

#[tokio::test]
async fn parts_take_no_more_than_half_of_the_memory() {
    let world = World::new();
    let relay = world.start().await;
    let frame = frame_of(&PartHeader { v: VERSION, id: ObjectId::of(b"") }, &[]);
    let length = frame.len() + PART_BYTES;
    let head = format!("POST /v1/part HTTP/1.1\r\nhost: relay\r\ncontent-length: {length}\r\n\r\n");
    let mut slow = Vec::new();
    // 128 times 256 KiB are half; the rest of these are refused themselves.
    for _ in 0..140 {
        let mut stream = TcpStream::connect(relay.addr()).await.unwrap();
        stream.write_all(&[head.as_bytes(), &frame].concat()).await.unwrap();
        slow.push(stream);
    }
    while relay.client.info().await.unwrap().load < 2 {
        sleep(Duration::from_millis(10)).await;
    }
    assert_refused(&relay.client.leave_part(&vec![1; PART_BYTES]).await.unwrap(), ErrorCode::Busy);
    leave_letters(&world, &relay, 20).await;
    drop(slow);
    while relay.client.info().await.unwrap().load > 0 {
        sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(relay.client.leave_part(&vec![1; PART_BYTES]).await.unwrap().status, 201);
}

/// The least room that a relay may be given.
fn modest(world: &World) -> Config {
    let mut config = world.config();
    config.quotas.bytes = Quotas::LEAST_BYTES;
    config
}

/// Letters that have not come before.
async fn leave_letters(world: &World, relay: &Relay, count: u8) {
    for fill in 0..count {
        let bytes = letter(fill, SMALL);
        let reply = relay.client.leave(world.practice.inbox_id(), &bytes).await.expect("the relay answers");
        assert_eq!(reply.status, 201);
    }
}
