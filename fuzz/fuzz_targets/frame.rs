//! What crosses the network: frames with every header, lists and letters in payloads, signed requests,
//! nonces, ids, days and Base64. What is read and written again is the same.

#![no_main]

use std::fmt::Debug;
use std::str::FromStr;

use fuzz::{NONCE_SECONDS, NONCE_SECRET, OPERATION, RELAY_ORIGIN};
use libfuzzer_sys::fuzz_target;
use serde::{Serialize, de::DeserializeOwned};
use wire::ops::{
    BurnHeader, Burned, DeleteHeader, Deleted, DirectoryReply, Failure, GetHeader, Got, GotLetter, GotPart,
    HaveHeader, HaveReply, Info, LetterHeader, ListEntry, ListHeader, Listed, ParcelHeader, PartHeader,
    PgetHeader, Stored,
};
use wire::{Day, InboxId, ObjectId, RelayId, b64, frame, nonce, request};

fuzz_target!(|input: &[u8]| {
    frames(input);
    frames_of_parcels(input);
    payloads(input);
    signed(input);
    if let Ok(text) = std::str::from_utf8(input) {
        texts(text);
    }
});

fn frames(input: &[u8]) {
    one::<DeleteHeader>(input);
    one::<Deleted>(input);
    one::<DirectoryReply>(input);
    one::<Failure>(input);
    one::<GetHeader>(input);
    one::<Got>(input);
    one::<Info>(input);
    one::<LetterHeader>(input);
    one::<ListHeader>(input);
    one::<Listed>(input);
    one::<Stored>(input);
}

fn frames_of_parcels(input: &[u8]) {
    one::<BurnHeader>(input);
    one::<Burned>(input);
    one::<GotPart>(input);
    one::<HaveHeader>(input);
    one::<HaveReply>(input);
    one::<ParcelHeader>(input);
    one::<PartHeader>(input);
    one::<PgetHeader>(input);
}

fn one<H: Debug + DeserializeOwned + PartialEq + Serialize>(input: &[u8]) {
    let Ok(read) = frame::decode::<H>(input) else { return };
    let (header, payload) = &read;
    assert!(input.ends_with(payload));
    let written = [frame::encode(header, payload), frame::encode_reply(header, payload)];
    // It can be too long to be written again: an absent field may be written as null.
    for again in written.into_iter().flatten() {
        assert_eq!(frame::decode::<H>(&again).as_ref(), Ok(&read));
    }
}

fn payloads(input: &[u8]) {
    if let Ok(entries) = ListEntry::decode_all(input) {
        assert_eq!(ListEntry::encode_all(&entries), input);
    }
    if let Ok(letters) = GotLetter::decode_all(input) {
        assert!(GotLetter::encode_all(&letters) == input);
    }
}

fn signed(input: &[u8]) {
    let relay = RelayId::of_origin(RELAY_ORIGIN);
    let Ok(verified) = request::verify(OPERATION, &relay, input) else { return };
    assert_eq!(verified.frame.len() + request::TRAILER_BYTES, input.len());
    // It is good for nothing else and nowhere else.
    assert!(request::verify("get", &relay, input).is_err());
    assert!(request::verify(OPERATION, &RelayId::of_origin("https://other.example"), input).is_err());
}

fn texts(text: &str) {
    spelled_once::<Day>(text);
    spelled_once::<InboxId>(text);
    spelled_once::<ObjectId>(text);
    spelled_once::<RelayId>(text);
    if let Ok(bytes) = b64::decode(text) {
        assert_eq!(b64::encode(&bytes), text);
    }
    if nonce::check(&NONCE_SECRET, NONCE_SECONDS, text) {
        let moments = [NONCE_SECONDS, NONCE_SECONDS - nonce::WINDOW_SECONDS];
        assert!(moments.iter().any(|&moment| nonce::make(&NONCE_SECRET, moment) == text));
    }
}

/// A value has one spelling only.
fn spelled_once<T: FromStr + ToString>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        assert_eq!(value.to_string(), text);
    }
}
