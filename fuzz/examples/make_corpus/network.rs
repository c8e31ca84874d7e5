//! Seeds of what crosses the network.

use ed25519_dalek::SigningKey;
use fuzz::{NONCE_SECONDS, NONCE_SECRET, OPERATION, RELAY_ORIGIN};
use serde_json::{Value, json};
use wire::ops::{GotLetter, ListEntry};
use wire::{Day, InboxId, ObjectId, RelayId, SizeClass, frame, nonce, request};

use crate::Seed;

/// A frame of every header, lists and letters, signed requests, and the texts that stand in headers.
pub fn messages() -> Vec<Seed> {
    let mut seeds: Vec<Seed> =
        headers().into_iter().map(|(name, header)| (name.to_owned(), framed(&header))).collect();
    let letter = letter();
    let entry = ListEntry { id: letter.id, size: 32_768, day: Day(20_778) };
    let padded = frame::encode_reply(&json!({"v": 1, "day": "2026-11-21"}), b"").expect("it is short");
    seeds.extend([
        ("list".to_owned(), ListEntry::encode_all(&[entry, entry])),
        ("letters".to_owned(), GotLetter::encode_all(std::slice::from_ref(&letter))),
        ("letters-cut".to_owned(), GotLetter::encode_all(&[letter])[..600].to_vec()),
        ("reply-padded".to_owned(), padded),
        ("payload".to_owned(), frame::encode(&json!({"v": 1}), b"payload").expect("it is short")),
        ("signed-list".to_owned(), signed("list")),
        ("signed-for-get".to_owned(), signed("get")),
        ("nonce".to_owned(), nonce().into_bytes()),
        ("nonce-before".to_owned(), nonce::make(&NONCE_SECRET, NONCE_SECONDS - 600).into_bytes()),
        ("nonce-old".to_owned(), nonce::make(&NONCE_SECRET, NONCE_SECONDS - 1200).into_bytes()),
        ("id".to_owned(), inbox().to_string().into_bytes()),
        ("day".to_owned(), b"2024-02-29".to_vec()),
        ("day-first".to_owned(), b"1970-01-01".to_vec()),
        ("day-last".to_owned(), b"9999-12-31".to_vec()),
    ]);
    assert!(request::verify(OPERATION, &RelayId::of_origin(RELAY_ORIGIN), &signed("list")).is_ok());
    seeds
}

/// As JSON and not as types: a header with a field more is a seed as well.
fn headers() -> Vec<(&'static str, Value)> {
    let (drop, id) = (inbox(), letter().id);
    vec![
        ("letter", json!({"v": 1, "drop": drop, "id": id})),
        ("stored", json!({"v": 1, "day": "2026-11-21"})),
        ("list-request", json!({"v": 1, "nonce": nonce(), "drop": drop})),
        ("listed", json!({"v": 1, "day": "2026-11-21", "count": 2})),
        ("get-request", json!({"v": 1, "nonce": nonce(), "drop": drop, "ids": [id, id]})),
        ("got", json!({"v": 1, "count": 1})),
        ("delete-request", json!({"v": 1, "nonce": nonce(), "drop": drop, "ids": [id, id]})),
        ("deleted", json!({"v": 1, "deleted": 2})),
        ("part", json!({"v": 1, "id": id})),
        ("have-reply", json!({"v": 1, "count": 10})),
        ("parcel", json!({"v": 1, "id": id, "burn": "A".repeat(43)})),
        ("pget", json!({"v": 1, "id": id, "n": -1})),
        ("burn", json!({"v": 1, "id": id, "token": "A".repeat(43)})),
        ("directory", json!({"v": 1, "signatures": ["untrusted comment: …\n", ""]})),
        ("failure", json!({"v": 1, "error": "full", "retry_after": 600})),
        ("failure-of-a-newer-relay", json!({"v": 1, "error": "tomorrow"})),
        ("info", info()),
        ("newer", json!({"v": 2, "new": true})),
    ]
}

fn info() -> Value {
    json!({
        "v": 1, "relay": RelayId::of_origin(RELAY_ORIGIN), "nonce": nonce(), "day": "2026-11-21", "load": 1,
        "directory": {"version": 3, "sha256": "A".repeat(43)},
        "limits": {"classes": [32_768, 131_072, 524_288], "days": 90, "get": 16},
        "inboxes": [{"drop": inbox(), "collected": "2026-11-20"}, {"drop": inbox(), "collected": null}],
    })
}

fn framed(header: &Value) -> Vec<u8> {
    frame::encode(header, b"").expect("it is short")
}

fn signed(operation: &str) -> Vec<u8> {
    let header = json!({"v": 1, "nonce": nonce(), "drop": inbox()});
    request::sign(operation, &RelayId::of_origin(RELAY_ORIGIN), &framed(&header), &key())
}

fn nonce() -> String {
    nonce::make(&NONCE_SECRET, NONCE_SECONDS)
}

fn key() -> SigningKey {
    SigningKey::from_bytes(&[3; 32])
}

fn inbox() -> InboxId {
    InboxId::of_key(key().verifying_key().as_bytes())
}

/// Of the right length, with the right name. A relay can't tell more.
fn letter() -> GotLetter {
    let bytes = vec![b'a'; SizeClass::Small.bytes()];
    GotLetter { id: ObjectId::of(&bytes), bytes }
}
