//! Parcels and parts that nobody deletes: they go by themselves.

use std::time::Duration;

use tokio::time::sleep;
use wire::ops::PgetHeader;

use crate::parcel_kit::{Sample, missing, stands_in_a_file};
use crate::practice::Terms;
use crate::world::{TODAY, World, terms};

/// Stands in no file by chance.
const MARKER: &[u8] = b"a marker that stands nowhere else";

#[tokio::test]
async fn a_part_waits_two_days_for_its_parcel_and_is_deleted_then() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::of_parts(vec![MARKER.repeat(1_000)]);
    relay.client.leave_part(&parcel.parts[0]).await.unwrap();
    world.hand.pass_days(2);
    assert_eq!(relay.client.have_parts(&parcel.manifest.parts).await, [true]);
    world.hand.pass_days(1);
    assert_eq!(relay.client.have_parts(&parcel.manifest.parts).await, [false]);
    assert_eq!(missing(&relay.client.make_parcel(&parcel).await.unwrap(), &parcel), [true]);
    relay.running.shutdown().await;
    let again = world.start().await;
    is_cleared(&world).await;
    assert_eq!(again.client.leave_part(&parcel.parts[0]).await.unwrap().status, 201);
    assert_eq!(again.client.make_parcel(&parcel).await.unwrap().status, 201);
}

#[tokio::test]
async fn a_part_that_comes_again_waits_two_days_more() {
    let world = World::new();
    let relay = world.start().await;
    let parcel = Sample::new(&[1], 1_000);
    for (days, status) in [(0, 201), (2, 200), (2, 200), (3, 201)] {
        world.hand.pass_days(days);
        assert_eq!(relay.client.leave_part(&parcel.parts[0]).await.unwrap().status, status, "{days}");
    }
    world.hand.pass_days(2);
    assert_eq!(relay.client.make_parcel(&parcel).await.unwrap().status, 201);
}

#[tokio::test]
async fn a_parcel_is_kept_for_ninety_days_and_its_parts_go_with_it() {
    let world = World::new();
    world.publish(Terms { expires: TODAY.plus(200), ..terms(2) });
    let relay = world.start().await;
    let parcel = Sample::of_parts(vec![MARKER.repeat(1_000)]);
    relay.client.send_parcel(&parcel).await;
    world.hand.pass_days(90);
    assert!(relay.client.holds_parcel(&parcel).await);
    world.hand.pass_days(1);
    for n in [PgetHeader::MANIFEST, 0] {
        assert_eq!(relay.client.pget(parcel.id(), n).await.unwrap().status, 404);
    }
    relay.running.shutdown().await;
    let again = world.start().await;
    is_cleared(&world).await;
    assert_eq!(again.client.have_parts(&parcel.manifest.parts).await, [false]);
    // It was not deleted by anybody, so it may come once more.
    again.client.send_parcel(&parcel).await;
    assert!(again.client.holds_parcel(&parcel).await);
}

#[tokio::test]
async fn a_part_of_an_older_and_of_a_newer_parcel_goes_with_the_newer_one() {
    let world = World::new();
    world.publish(Terms { expires: TODAY.plus(200), ..terms(2) });
    let relay = world.start().await;
    let shared = MARKER.repeat(1_000);
    let newer = Sample::of_parts(vec![vec![2; 262_144], shared.clone()]);
    relay.client.send_parcel(&Sample::of_parts(vec![shared])).await;
    world.hand.pass_days(60);
    relay.client.send_parcel(&newer).await;
    relay.running.shutdown().await;
    world.hand.pass_days(40);
    let relay = world.start().await;
    sleep(Duration::from_millis(500)).await;
    assert!(relay.client.holds_parcel(&newer).await);
    relay.running.shutdown().await;
    world.hand.pass_days(51);
    let _relay = world.start().await;
    is_cleared(&world).await;
}

/// What has expired goes in the moment after the start.
async fn is_cleared(world: &World) {
    for _ in 0..200 {
        if !stands_in_a_file(world, MARKER) {
            return;
        }
        sleep(Duration::from_millis(50)).await;
    }
    panic!("what has expired is still there");
}
