//! Who may do what in a mailbox, and that nobody else learns whether there is one.

use ed25519_dalek::SigningKey;
use serde::Serialize;
use wire::ops::{
    self, DeleteHeader, ErrorCode, MAX_MAILBOX_LETTERS, OpenHeader, PostHeader, ReadHeader, STATE_BYTES,
    StateHeader,
};
use wire::{ObjectId, PostToken, SizeClass, request};

use crate::client::frame_of;
use crate::mailbox::Owner;
use crate::world::{Relay, World, assert_refused, letter};

const SMALL: usize = SizeClass::Small.bytes();

#[tokio::test]
async fn without_a_token_of_this_mailbox_nothing_is_left_and_nobody_can_tell_why() {
    let world = World::new();
    let relay = world.start().await;
    let (owner, other, nobody) = (Owner::open(1, &relay).await, Owner::open(2, &relay).await, Owner::new(3));
    let bytes = letter(1, SMALL);
    let refusals = [
        relay.client.answer(owner.id(), &PostToken::from_bytes([0; 16]), &bytes).await.unwrap(),
        relay.client.answer(owner.id(), &other.tokens[0], &bytes).await.unwrap(),
        relay.client.answer(nobody.id(), &nobody.tokens[0], &bytes).await.unwrap(),
        relay.client.answer(world.practice.inbox_id(), &owner.tokens[0], &bytes).await.unwrap(),
    ];
    for refusal in &refusals {
        assert_refused(refusal, ErrorCode::None);
        assert_eq!(refusal.body, refusals[0].body);
    }
    assert_eq!(owner.read(&relay, &[], 0).await.0.count, 0);
}

#[tokio::test]
async fn another_key_reads_keeps_and_deletes_nothing_and_cannot_tell_why() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let id = owner.gets(&relay, &letter(1, SMALL)).await;
    let stranger = SigningKey::from_bytes(&[9; 32]);
    let theirs = Headers::new(&owner, &relay).await;
    let (client, note) = (relay.client, vec![7; STATE_BYTES]);
    let there = [
        client.signed(ops::READ, &theirs.read, &stranger).await.unwrap(),
        client.signed_with(ops::STATE, &theirs.state, &note, &stranger).await.unwrap(),
        client.signed(ops::OPEN, &theirs.open, &stranger).await.unwrap(),
        client.signed(ops::DELETE, &theirs.delete, &stranger).await.unwrap(),
    ];
    let not_there = [
        client.read(&stranger, &[], 0).await.unwrap(),
        client.keep(&stranger, (1, 0), &note).await.unwrap(),
        client.delete_all(&stranger).await.unwrap(),
        client.delete(&stranger, &[id]).await.unwrap(),
    ];
    for refusal in there.iter().chain(&not_there) {
        assert_refused(refusal, ErrorCode::None);
        assert_eq!(refusal.body, there[0].body);
    }
    let (read, mail) = owner.read(&relay, &[], 0).await;
    assert_eq!((read.count, mail.note), (1, None));
}

#[tokio::test]
async fn a_signature_for_another_operation_or_none_is_worth_nothing() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let headers = Headers::new(&owner, &relay).await;
    let note = vec![7; STATE_BYTES];
    for (path, frame) in [
        (ops::READ, frame_of(&headers.read, &[])),
        (ops::STATE, frame_of(&headers.state, &note)),
        (ops::OPEN, frame_of(&headers.open, &[])),
        (ops::DELETE, frame_of(&headers.delete, &[])),
    ] {
        for op in ["read", "state", "open", "delete", "list", "post"] {
            if !path.ends_with(op) {
                let request = request::sign(op, &relay.client.relay, &frame, &owner.key);
                assert_refused(&relay.client.post(path, &request).await.unwrap(), ErrorCode::None);
            }
        }
        assert_refused(&relay.client.post(path, &frame).await.unwrap(), ErrorCode::None);
    }
    assert_eq!(owner.read(&relay, &[], 0).await.0.state, 0);
}

#[tokio::test]
async fn a_recorded_request_is_worthless_after_twenty_minutes() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let headers = Headers::new(&owner, &relay).await;
    world.hand.set(world.clock.unix_seconds() + 1_200);
    let (client, note) = (relay.client, vec![7; STATE_BYTES]);
    for late in [
        client.signed(ops::READ, &headers.read, &owner.key).await.unwrap(),
        client.signed_with(ops::STATE, &headers.state, &note, &owner.key).await.unwrap(),
        client.signed(ops::OPEN, &headers.open, &owner.key).await.unwrap(),
        client.signed(ops::DELETE, &headers.delete, &owner.key).await.unwrap(),
    ] {
        assert_refused(&late, ErrorCode::None);
    }
    assert_eq!(owner.read(&relay, &[], 0).await.0.state, 0);
}

#[tokio::test]
async fn a_mailbox_is_opened_for_eight_tokens_and_not_for_others_later() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::new(1);
    for count in [0, 7, 9] {
        let hashes = owner.hashes().into_iter().cycle().take(count).collect();
        assert_refused(&relay.client.open(&owner.key, hashes).await.unwrap(), ErrorCode::Frame);
    }
    assert_refused(&relay.client.read(&owner.key, &[], 0).await.unwrap(), ErrorCode::None);
    assert_eq!(relay.client.open(&owner.key, owner.hashes()).await.unwrap().status, 201);
    let other = Owner::new(2);
    assert_eq!(relay.client.open(&owner.key, other.hashes()).await.unwrap().status, 200);
    let left = relay.client.answer(owner.id(), &other.tokens[0], &letter(1, SMALL)).await.unwrap();
    assert_refused(&left, ErrorCode::None);
    owner.gets(&relay, &letter(1, SMALL)).await;
}

#[tokio::test]
async fn the_inbox_of_an_agency_is_no_mailbox() {
    let world = World::new();
    let relay = world.start().await;
    let (key, hashes) = (&world.practice.inbox, Owner::new(1).hashes());
    assert_refused(&relay.client.open(key, hashes).await.unwrap(), ErrorCode::None);
    assert_refused(&relay.client.read(key, &[], 0).await.unwrap(), ErrorCode::None);
    assert_refused(&relay.client.delete_all(key).await.unwrap(), ErrorCode::None);
    let owner = Owner::open(1, &relay).await;
    assert_refused(&relay.client.leave(owner.id(), &letter(1, SMALL)).await.unwrap(), ErrorCode::None);
    assert_refused(&relay.client.list(&owner.key).await.unwrap(), ErrorCode::None);
    let id = owner.gets(&relay, &letter(1, SMALL)).await;
    assert_refused(&relay.client.get(&owner.key, &[id]).await.unwrap(), ErrorCode::None);
}

#[tokio::test]
async fn a_letter_that_is_not_what_its_id_says_or_of_no_size_class_is_refused() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let header =
        PostHeader { v: 1, drop: owner.id(), post: owner.tokens[0].clone(), id: ObjectId::of(b"another") };
    let damaged = relay.client.post(ops::POST, &frame_of(&header, &letter(1, SMALL))).await.unwrap();
    assert_refused(&damaged, ErrorCode::Hash);
    for len in [0, SMALL - 1, SMALL + 1, 1_000_000] {
        let reply = relay.client.answer(owner.id(), &owner.tokens[0], &letter(1, len)).await.unwrap();
        assert_refused(&reply, ErrorCode::Size);
    }
    assert_eq!(owner.read(&relay, &[], 0).await.0.count, 0);
}

#[tokio::test]
async fn a_payload_behind_a_header_that_has_none_and_too_many_ids_are_refused() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let headers = Headers::new(&owner, &relay).await;
    let (client, key) = (relay.client, &owner.key);
    let open = client.signed_with(ops::OPEN, &headers.open, b"x", key).await.unwrap();
    assert_refused(&open, ErrorCode::Frame);
    let read = client.signed_with(ops::READ, &headers.read, b"x", key).await.unwrap();
    assert_refused(&read, ErrorCode::Frame);
    let delete = client.signed_with(ops::DELETE, &headers.delete, b"x", key).await.unwrap();
    assert_refused(&delete, ErrorCode::Frame);
    let both = DeleteHeader { ids: vec![ObjectId::of(b"x")], ..headers.delete };
    assert_refused(&client.signed(ops::DELETE, &both, key).await.unwrap(), ErrorCode::Frame);
    let most = MAX_MAILBOX_LETTERS as usize;
    assert_eq!(client.read(key, &vec![ObjectId::of(b"x"); most], 0).await.unwrap().status, 200);
    let more = client.read(key, &vec![ObjectId::of(b"x"); most + 1], 0).await.unwrap();
    assert_refused(&more, ErrorCode::Size);
}

#[tokio::test]
async fn a_token_of_another_length_is_no_header() {
    let world = World::new();
    let relay = world.start().await;
    let owner = Owner::open(1, &relay).await;
    let id = ObjectId::of(b"x");
    for post in ["", "AA", &"A".repeat(43)] {
        let header = serde_json::json!({"v": 1, "drop": owner.id(), "post": post, "id": id});
        refused_as_no_header(&relay, ops::POST, &header).await;
    }
}

async fn refused_as_no_header(relay: &Relay, path: &str, header: &impl Serialize) {
    let reply = relay.client.post(path, &frame_of(header, &letter(1, SMALL))).await.expect("an answer");
    assert_refused(&reply, ErrorCode::Frame);
}

/// What the owner may ask now, once.
struct Headers {
    open: OpenHeader,
    read: ReadHeader,
    state: StateHeader,
    delete: DeleteHeader,
}

impl Headers {
    async fn new(owner: &Owner, relay: &Relay) -> Self {
        let (drop, nonce) = (owner.id(), relay.client.info().await.expect("the relay answers").nonce);
        Self {
            open: OpenHeader { v: 1, nonce: nonce.clone(), drop, post: owner.hashes() },
            read: ReadHeader { v: 1, nonce: nonce.clone(), drop, have: Vec::new(), state: 0 },
            state: StateHeader { v: 1, nonce: nonce.clone(), drop, ver: 1, expect: 0 },
            delete: DeleteHeader { v: 1, nonce, drop, ids: Vec::new(), all: true },
        }
    }
}
