//! Parcels: left in parts, made, and fetched.

use wire::ops::{
    self, ErrorCode, HaveHeader, MAX_HAVE, PART_BYTES, ParcelHeader, PartHeader, PgetHeader, Stored,
};
use wire::parcel::Manifest;
use wire::{ObjectId, VERSION};

use crate::client::frame_of;
use crate::parcel_kit::{Sample, missing};
use crate::plain_http::ask;
use crate::world::{TODAY, World, assert_refused};

#[tokio::test]
async fn a_parcel_is_left_in_parts_made_and_fetched_whole() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1, 2, 3], 1_000);
    for part in &parcel.parts {
        let reply = relay.client.leave_part(part).await.unwrap();
        assert_eq!((reply.status, reply.body.len()), (201, 4 + 1_024));
        assert_eq!(reply.frame::<Stored>().0, Stored { v: 1, day: TODAY });
    }
    assert!(!relay.client.holds_parcel(&parcel).await, "it is not made yet");
    let reply = relay.client.make_parcel(&parcel).await.unwrap();
    assert_eq!((reply.status, reply.body.len()), (201, 4 + 1_024));
    assert_eq!(reply.frame::<Stored>().0, Stored { v: 1, day: TODAY });
    for _ in 0..2 {
        assert!(relay.client.holds_parcel(&parcel).await);
    }
}

#[tokio::test]
async fn whatever_is_sent_again_is_known_and_changes_nothing() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1, 2], 1_000);
    for status in [201, 200, 200] {
        for part in parcel.parts.iter().rev() {
            assert_eq!(relay.client.leave_part(part).await.unwrap().status, status);
        }
    }
    for status in [201, 200, 200] {
        assert_eq!(relay.client.make_parcel(&parcel).await.unwrap().status, status);
        assert_eq!(relay.client.leave_part(&parcel.parts[0]).await.unwrap().status, 200);
    }
    assert!(relay.client.holds_parcel(&parcel).await);
    // Held once, however often it was made.
    relay.client.burn(parcel.id(), &parcel.token).await.unwrap();
    assert_eq!(relay.client.have_parts(&parcel.manifest.parts).await, [false, false]);
}

#[tokio::test]
async fn a_part_that_is_empty_too_large_or_not_what_its_id_says_is_refused() {
    let world = World::new();
    let relay = world.start().await;
    for (length, code) in
        [(0, ErrorCode::Size), (PART_BYTES + 1, ErrorCode::Size), (1_000_000, ErrorCode::Size)]
    {
        assert_refused(&relay.client.leave_part(&vec![1; length]).await.unwrap(), code);
    }
    let header = PartHeader { v: VERSION, id: ObjectId::of(b"another") };
    let reply = relay.client.post(ops::PART, &frame_of(&header, &[1; 100])).await.unwrap();
    assert_refused(&reply, ErrorCode::Hash);
    assert_eq!(relay.client.have_parts(&[header.id]).await, [false]);
    for length in [1, PART_BYTES - 1, PART_BYTES] {
        assert_eq!(relay.client.leave_part(&vec![1; length]).await.unwrap().status, 201);
    }
}

#[tokio::test]
async fn a_part_without_a_declared_length_is_measured_as_it_comes() {
    let world = World::new();
    let relay = world.start().await;
    for (length, status) in [(PART_BYTES, 201), (PART_BYTES + 1, 413), (0, 413)] {
        let bytes = vec![1; length];
        let frame = frame_of(&PartHeader { v: VERSION, id: ObjectId::of(&bytes) }, &bytes);
        let mut body = Vec::new();
        for chunk in frame.chunks(10_000) {
            body.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
            body.extend_from_slice(chunk);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"0\r\n\r\n");
        let chunked = [("transfer-encoding", "chunked")];
        let reply = ask(relay.addr(), "POST", ops::PART, &chunked, &body).await.unwrap();
        assert_eq!(reply.status, status, "{length}");
    }
}

#[tokio::test]
async fn missing_parts_are_named_and_with_them_the_parcel_is_made() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 77);
    let reply = relay.client.make_parcel(&parcel).await.unwrap();
    assert_eq!(missing(&reply, &parcel), [true; 10]);
    let late = [1, 8];
    for (n, part) in parcel.parts.iter().enumerate().rev() {
        if !late.contains(&n) {
            assert_eq!(relay.client.leave_part(part).await.unwrap().status, 201);
        }
    }
    let reply = relay.client.make_parcel(&parcel).await.unwrap();
    let expected: Vec<_> = (0..10).map(|n| late.contains(&n)).collect();
    assert_eq!(missing(&reply, &parcel), expected);
    assert_eq!(reply.body.len(), 4 + 1_024 + 2);
    assert!(!relay.client.holds_parcel(&parcel).await);
    for n in late {
        assert_eq!(relay.client.leave_part(&parcel.parts[n]).await.unwrap().status, 201);
    }
    assert_eq!(relay.client.make_parcel(&parcel).await.unwrap().status, 201);
    assert!(relay.client.holds_parcel(&parcel).await);
}

#[tokio::test]
async fn a_parcel_whose_parts_have_other_lengths_is_refused_for_good() {
    let world = World::new();
    let relay = world.start().await;
    // Its first part is not whole, as every part but the last has to be.
    let short = Sample::of_parts(vec![vec![1; 1_000], vec![2; PART_BYTES]]);
    // Its last part is longer than the rest of the total; another part is missing besides.
    let mut long = Sample::new(&[3, 4], 1_000);
    long.manifest.total -= 1;
    relay.client.leave_part(&long.parts[1]).await.unwrap();
    for part in &short.parts {
        relay.client.leave_part(part).await.unwrap();
    }
    for parcel in [short, long] {
        assert_refused(&relay.client.make_parcel(&parcel).await.unwrap(), ErrorCode::Size);
        assert_eq!(relay.client.pget(parcel.id(), PgetHeader::MANIFEST).await.unwrap().status, 404);
    }
}

#[tokio::test]
async fn what_is_no_manifest_makes_no_parcel() {
    let world = World::new();
    let relay = world.start().await;
    let good = Sample::new(&[1], 1_000).manifest.encode();
    let burn = Sample::new(&[1], 1_000).token.hash();
    let longer = [&good[..], &[0; 32]].concat();
    for (bytes, code) in [
        (&b""[..], ErrorCode::Frame),
        (&b"SIP1"[..], ErrorCode::Frame),
        (&good[..good.len() - 1], ErrorCode::Frame),
        (&longer[..], ErrorCode::Frame),
        (&[0; Manifest::MAX_BYTES][..], ErrorCode::Frame),
        (&[0; Manifest::MAX_BYTES + 1][..], ErrorCode::Size),
    ] {
        let header = ParcelHeader { v: VERSION, id: ObjectId::of(bytes), burn };
        let reply = relay.client.post(ops::PARCEL, &frame_of(&header, bytes)).await.unwrap();
        assert_refused(&reply, code);
    }
    let header = ParcelHeader { v: VERSION, id: ObjectId::of(b"another"), burn };
    let reply = relay.client.post(ops::PARCEL, &frame_of(&header, &good)).await.unwrap();
    assert_refused(&reply, ErrorCode::Hash);
}

#[tokio::test]
async fn a_parcel_that_names_a_part_twice_holds_it_until_it_is_deleted() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1, 1, 2], 1_000);
    relay.client.send_parcel(&parcel).await;
    assert!(relay.client.holds_parcel(&parcel).await);
    relay.client.burn(parcel.id(), &parcel.token).await.unwrap();
    assert_eq!(relay.client.have_parts(&parcel.manifest.parts).await, [false; 3]);
}

#[tokio::test]
async fn what_is_not_there_is_called_so_whatever_was_asked() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1, 2], 1_000);
    relay.client.send_parcel(&parcel).await;
    for n in [2, 1_024, -2, i64::MAX, i64::MIN] {
        assert_refused(&relay.client.pget(parcel.id(), n).await.unwrap(), ErrorCode::None);
    }
    for n in [-1, 0] {
        // A part has an id, too, but is no parcel.
        for id in [ObjectId::of(b"unknown"), parcel.manifest.parts[0]] {
            assert_refused(&relay.client.pget(id, n).await.unwrap(), ErrorCode::None);
        }
    }
}

#[tokio::test]
async fn each_part_that_is_asked_about_is_answered_in_its_place() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1, 2], 1_000);
    assert!(relay.client.have_parts(&[]).await.is_empty());
    relay.client.leave_part(&parcel.parts[1]).await.unwrap();
    let (first, second) = (parcel.manifest.parts[0], parcel.manifest.parts[1]);
    assert_eq!(relay.client.have_parts(&[first, second, first, second]).await, [false, true, false, true]);
    let mut most = vec![first; MAX_HAVE];
    most[1_000] = second;
    let there = relay.client.have_parts(&most).await;
    assert_eq!(there.iter().position(|there| *there), Some(1_000));
    for (length, code) in
        [(31, ErrorCode::Frame), (33, ErrorCode::Frame), (32 * (MAX_HAVE + 1), ErrorCode::Size)]
    {
        let frame = frame_of(&HaveHeader { v: VERSION }, &vec![0; length]);
        assert_refused(&relay.client.post(ops::HAVE, &frame).await.unwrap(), code);
    }
}

#[tokio::test]
async fn bad_frames_are_refused_by_every_operation() {
    let world = World::new();
    let relay = world.start().await;
    for path in [ops::PART, ops::HAVE, ops::PARCEL, ops::PGET, ops::BURN] {
        for body in [&b""[..], b"\0\0\x20\x01{\"v\":1}", b"\0\0\0\x05{\"v\":", b"\0\0\0\x02{}"] {
            assert_refused(&relay.client.post(path, body).await.unwrap(), ErrorCode::Frame);
        }
        let newer = relay.client.post(path, b"\0\0\0\x07{\"v\":2}").await.unwrap();
        assert_refused(&newer, ErrorCode::Version);
    }
    let parcel = Sample::new(&[1], 1_000);
    let header = PgetHeader { v: VERSION, id: parcel.id(), n: 0 };
    let reply = relay.client.post(ops::PGET, &frame_of(&header, b"x")).await.unwrap();
    assert_refused(&reply, ErrorCode::Size);
}

#[tokio::test]
async fn a_restart_keeps_parts_that_wait_and_parcels() {
    let world = World::new();
    let relay = world.start().await;
    let (made, begun) = (Sample::new(&[1, 2], 1_000), Sample::new(&[3, 4], 1_000));
    relay.client.send_parcel(&made).await;
    relay.client.leave_part(&begun.parts[0]).await.unwrap();
    relay.running.shutdown().await;
    let again = world.start().await;
    assert!(again.client.holds_parcel(&made).await);
    let reply = again.client.make_parcel(&begun).await.unwrap();
    assert_eq!(missing(&reply, &begun), [false, true]);
    again.client.send_parcel(&begun).await;
    assert!(again.client.holds_parcel(&begun).await);
}

#[tokio::test]
async fn a_relay_says_what_it_takes_and_takes_nothing_when_its_directory_has_expired() {
    let world = World::new();
    let relay = world.start().await;
    let limits = relay.client.info().await.unwrap().limits;
    assert_eq!((limits.parts, limits.part_bytes), (1_024, 262_144));
    let parcel = Sample::new(&[1], 1_000);
    relay.client.send_parcel(&parcel).await;
    world.hand.pass_days(61);
    let other = Sample::new(&[2], 1_000);
    assert_refused(&relay.client.leave_part(&other.parts[0]).await.unwrap(), ErrorCode::Expired);
    assert_refused(&relay.client.make_parcel(&other).await.unwrap(), ErrorCode::Expired);
    assert!(relay.client.holds_parcel(&parcel).await, "what it has can be fetched");
    relay.client.burn(parcel.id(), &parcel.token).await.unwrap();
    assert!(!relay.client.holds_parcel(&parcel).await, "and deleted");
}
