//! Listing and fetching: for the holder of the key, and nobody else.

use ed25519_dalek::SigningKey;
use wire::ops::{self, ErrorCode, Failure, Got, GotLetter, ListEntry, ListHeader, Listed};
use wire::{ObjectId, SizeClass, request};

use crate::client::{frame_of, inbox_of};
use crate::world::{Relay, TODAY, World, assert_refused, letter};

#[tokio::test]
async fn what_was_left_is_listed_and_fetched_whole_and_stays() {
    let world = World::new();
    let relay = world.start().await;
    let letters = leave_one_of_each(&world, &relay).await;
    for _ in 0..2 {
        let reply = relay.client.list(&world.practice.inbox).await.unwrap();
        let (listed, payload) = reply.frame::<Listed>();
        assert_eq!(listed, Listed { v: 1, day: TODAY, count: 3 });
        let mut expected: Vec<_> = letters
            .iter()
            .map(|letter| ListEntry { id: letter.id, size: letter.bytes.len() as u32, day: TODAY })
            .collect();
        expected.sort_by_key(|entry| entry.id);
        assert_eq!(ListEntry::decode_all(payload).unwrap(), expected);

        let ids: Vec<_> = letters.iter().map(|letter| letter.id).collect();
        let reply = relay.client.get(&world.practice.inbox, &ids).await.unwrap();
        let (got, payload) = reply.frame::<Got>();
        assert_eq!(got, Got { v: 1, count: 3 });
        assert_eq!(GotLetter::decode_all(payload).unwrap(), letters);
    }
}

#[tokio::test]
async fn an_empty_inbox_is_empty_and_an_unknown_letter_is_left_out() {
    let world = World::new();
    let relay = world.start().await;
    let listed = relay.client.list(&world.practice.inbox).await.unwrap();
    assert_eq!(listed.frame::<Listed>().0.count, 0);
    let got = relay.client.get(&world.practice.inbox, &[ObjectId::of(b"x")]).await.unwrap();
    assert_eq!(got.frame::<Got>().0.count, 0);
}

#[tokio::test]
async fn a_list_without_a_signature_finds_nothing() {
    let world = World::new();
    let relay = world.start().await;
    leave_one_of_each(&world, &relay).await;
    let header = list_header(&world, &relay).await;
    for request in [frame_of(&header, &[]), frame_of(&header, &[0; 96]), Vec::new()] {
        assert_refused(&relay.client.post(ops::LIST, &request).await.unwrap(), ErrorCode::None);
    }
}

#[tokio::test]
async fn another_key_finds_nothing_and_cannot_tell_why() {
    let world = World::new();
    let relay = world.start().await;
    leave_one_of_each(&world, &relay).await;
    let stranger = SigningKey::from_bytes(&[8; 32]);
    let theirs = list_header(&world, &relay).await;
    let there = relay.client.signed(ops::LIST, &theirs, &stranger).await.unwrap();
    let not_there = relay.client.list(&stranger).await.unwrap();
    assert_refused(&there, ErrorCode::None);
    assert_refused(&not_there, ErrorCode::None);
    assert_eq!(there.body, not_there.body);
}

#[tokio::test]
async fn a_signature_for_another_operation_is_worth_nothing() {
    let world = World::new();
    let relay = world.start().await;
    let header = list_header(&world, &relay).await;
    let request = request::sign("get", &relay.client.relay, &frame_of(&header, &[]), &world.practice.inbox);
    assert_refused(&relay.client.post(ops::LIST, &request).await.unwrap(), ErrorCode::None);
}

#[tokio::test]
async fn a_recorded_request_is_worthless_after_twenty_minutes() {
    let world = World::new();
    let relay = world.start().await;
    let header = list_header(&world, &relay).await;
    let ask = || relay.client.signed(ops::LIST, &header, &world.practice.inbox);
    assert_eq!(ask().await.unwrap().status, 200);
    world.hand.set(world.clock.unix_seconds() + 1_200);
    assert_refused(&ask().await.unwrap(), ErrorCode::None);
}

#[tokio::test]
async fn no_letter_and_more_than_sixteen_at_once_are_refused() {
    let world = World::new();
    let relay = world.start().await;
    for count in [0, 17] {
        let ids = vec![ObjectId::of(b"x"); count];
        let reply = relay.client.get(&world.practice.inbox, &ids).await.unwrap();
        assert_refused(&reply, ErrorCode::Size);
    }
}

#[tokio::test]
async fn a_payload_or_a_flood_behind_a_signed_header_is_refused() {
    let world = World::new();
    let relay = world.start().await;
    let header = list_header(&world, &relay).await;
    let request = request::sign("list", &relay.client.relay, &frame_of(&header, b"x"), &world.practice.inbox);
    assert_refused(&relay.client.post(ops::LIST, &request).await.unwrap(), ErrorCode::Frame);
    assert_refused(&relay.client.post(ops::LIST, &[0; 20_000]).await.unwrap(), ErrorCode::Size);
}

#[tokio::test]
async fn a_letter_is_kept_for_ninety_days() {
    let world = World::new();
    let relay = world.start().await;
    let letters = leave_one_of_each(&world, &relay).await;
    world.hand.pass_days(90);
    let listed = relay.client.list(&world.practice.inbox).await.unwrap();
    assert_eq!(listed.frame::<Listed>().0.count, 3);
    world.hand.pass_days(1);
    let listed = relay.client.list(&world.practice.inbox).await.unwrap();
    assert_eq!(listed.frame::<Listed>().0.count, 0);
    let got = relay.client.get(&world.practice.inbox, &[letters[0].id]).await.unwrap();
    assert_eq!(got.frame::<Got>().0.count, 0);
}

#[tokio::test]
async fn a_restart_keeps_letters() {
    let world = World::new();
    let relay = world.start().await;
    leave_one_of_each(&world, &relay).await;
    relay.running.shutdown().await;
    let again = world.start().await;
    let listed = again.client.list(&world.practice.inbox).await.unwrap();
    assert_eq!(listed.frame::<Listed>().0.count, 3);
}

#[tokio::test]
async fn an_id_in_another_form_is_no_header() {
    let world = World::new();
    let relay = world.start().await;
    let header = serde_json::json!({"v": 1, "nonce": "", "drop": "AA"});
    let reply = relay.client.signed(ops::LIST, &header, &world.practice.inbox).await.unwrap();
    assert_eq!(reply.frame::<Failure>().0.error, ErrorCode::Frame);
}

async fn list_header(world: &World, relay: &Relay) -> ListHeader {
    let nonce = relay.client.info().await.expect("the relay answers").nonce;
    ListHeader { v: 1, nonce, drop: inbox_of(&world.practice.inbox) }
}

async fn leave_one_of_each(world: &World, relay: &Relay) -> Vec<GotLetter> {
    let mut letters = Vec::new();
    for class in SizeClass::ALL {
        let bytes = letter(1, class.bytes());
        let reply = relay.client.leave(world.practice.inbox_id(), &bytes).await.expect("the relay answers");
        assert_eq!(reply.status, 201);
        letters.push(GotLetter { id: ObjectId::of(&bytes), bytes });
    }
    letters
}
