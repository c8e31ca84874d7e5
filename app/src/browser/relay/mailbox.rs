//! Her mailbox: opened when a code is made, read and kept with the code alone.

use ed25519_dalek::SigningKey;
use serde::Serialize;
use serde_json::Value;
use wire::ops::{DeleteHeader, GotLetter, OpenHeader, PostHeader, ReadHeader, STATE_BYTES, StateHeader};
use wire::{InboxId, ObjectId, PostHash, PostToken, RelayId, VERSION, frame, ops, request};

use super::{Refusal, ask, day, send};
use crate::browser::failure::Failure;

/// A state note and its version at the relay.
pub struct Note {
    /// The version, from 1.
    pub ver: u64,
    /// The sealed note, [`STATE_BYTES`] long.
    pub bytes: Vec<u8>,
}

/// What lay in a mailbox.
pub struct Read {
    /// The relay's day.
    pub day: wire::Day,
    /// The note, if there is one.
    pub note: Option<Note>,
    /// Every letter that was there, each as its name says.
    pub letters: Vec<GotLetter>,
}

/// Opens a mailbox. Opening the same one again changes nothing.
///
/// # Errors
/// [`Refusal`]; [`Failure::Gone`] if it was deleted.
pub async fn open(origin: &str, nonce: &str, key: &SigningKey, post: Vec<PostHash>) -> Result<(), Refusal> {
    let header = OpenHeader { v: VERSION, nonce: nonce.to_owned(), drop: mailbox(key), post };
    signed(origin, ops::OPEN, &header, &[], key).await.map(drop)
}

/// Everything in a mailbox, answer by answer: on a slow line no single answer gets long.
///
/// # Errors
/// [`Refusal`]; [`Failure::Nothing`] if there is no such mailbox.
pub async fn read(origin: &str, nonce: &str, key: &SigningKey) -> Result<Read, Refusal> {
    const DAMAGED: Refusal = (Failure::Busy, None);
    let mut found: Vec<GotLetter> = Vec::new();
    let mut note: Option<Note> = None;
    loop {
        let header = ReadHeader {
            v: VERSION,
            nonce: nonce.to_owned(),
            drop: mailbox(key),
            have: found.iter().map(|letter| letter.id).collect(),
            state: note.as_ref().map_or(0, |note| note.ver),
        };
        let (header, payload) = signed(origin, ops::READ, &header, &[], key).await?;
        let ver = header["state"].as_u64().unwrap_or_default();
        let known = note.as_ref().map_or(0, |note| note.ver);
        let mut letters = payload.as_slice();
        if ver != 0 && ver != known {
            let (bytes, rest) = letters.split_at_checked(STATE_BYTES).ok_or(DAMAGED)?;
            note = Some(Note { ver, bytes: bytes.to_vec() });
            letters = rest;
        }
        let letters = GotLetter::decode_all(letters).map_err(|_| DAMAGED)?;
        let more = header["more"] == Value::Bool(true) && !letters.is_empty();
        found.extend(letters);
        if !more {
            let day = day(&header).ok_or(DAMAGED)?;
            return Ok(Read { day, note, letters: found });
        }
    }
}

/// Keeps a state note as version `ver`, if the one there is version `ver - 1`.
///
/// # Errors
/// [`Refusal`]; [`Failure::Conflict`] if it is another.
pub async fn state(origin: &str, nonce: &str, key: &SigningKey, note: &Note) -> Result<(), Refusal> {
    let expect = note.ver.saturating_sub(1);
    let header =
        StateHeader { v: VERSION, nonce: nonce.to_owned(), drop: mailbox(key), ver: note.ver, expect };
    signed(origin, ops::STATE, &header, &note.bytes, key).await.map(drop)
}

/// Puts a letter into a mailbox: what an agency does, and she herself when she changes her code.
///
/// # Errors
/// [`Refusal`].
pub async fn post(
    origin: &str,
    mailbox: InboxId,
    post: PostToken,
    id: ObjectId,
    bytes: &[u8],
) -> Result<(), Refusal> {
    let header = PostHeader { v: VERSION, drop: mailbox, post, id };
    ask(origin, ops::POST, &header, bytes).await.map(drop)
}

/// Deletes a mailbox and everything in it. Doing it twice does no harm.
///
/// # Errors
/// [`Refusal`].
pub async fn delete(origin: &str, nonce: &str, key: &SigningKey) -> Result<(), Refusal> {
    let header =
        DeleteHeader { v: VERSION, nonce: nonce.to_owned(), drop: mailbox(key), ids: Vec::new(), all: true };
    signed(origin, ops::DELETE, &header, &[], key).await.map(drop)
}

fn mailbox(key: &SigningKey) -> InboxId {
    InboxId::of_key(key.verifying_key().as_bytes())
}

pub(super) async fn signed(
    origin: &str,
    path: &str,
    header: &impl Serialize,
    payload: &[u8],
    key: &SigningKey,
) -> Result<(Value, Vec<u8>), Refusal> {
    let frame = frame::encode(header, payload).map_err(|_| (Failure::Refused, None))?;
    let op = path.rsplit('/').next().unwrap_or_default();
    let body = request::sign(op, &RelayId::of_origin(origin), &frame, key);
    send(origin, path, &body).await
}
