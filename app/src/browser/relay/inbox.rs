//! An agency's inbox and the evidence for it: what only a desk asks.

use directory::Directory;
use ed25519_dalek::SigningKey;
use wire::ops::{GetHeader, GotLetter, ListEntry, ListHeader, PgetHeader};
use wire::{InboxId, ObjectId, VERSION, ops};

use super::mailbox::signed;
use super::{Refusal, ask, get};
use crate::browser::failure::Failure;

/// An answer that we do not understand.
const DAMAGED: Refusal = (Failure::Refused, None);

/// What lies in the inbox of this key.
///
/// # Errors
/// [`Refusal`]; [`Failure::Nothing`] if there is no such inbox.
pub async fn list(origin: &str, nonce: &str, key: &SigningKey) -> Result<Vec<ListEntry>, Refusal> {
    let header = ListHeader { v: VERSION, nonce: nonce.to_owned(), drop: inbox(key) };
    let (_, payload) = signed(origin, ops::LIST, &header, &[], key).await?;
    ListEntry::decode_all(&payload).map_err(|_| DAMAGED)
}

/// Letters of the inbox of this key, at most [`ops::MAX_GET`], each as its name says. Those that are not there are left
/// out.
///
/// # Errors
/// [`Refusal`]; [`Failure::Refused`] if one of them is damaged.
pub async fn get_letters(
    origin: &str,
    nonce: &str,
    key: &SigningKey,
    ids: &[ObjectId],
) -> Result<Vec<GotLetter>, Refusal> {
    let header = GetHeader { v: VERSION, nonce: nonce.to_owned(), drop: inbox(key), ids: ids.to_vec() };
    let (_, payload) = signed(origin, ops::GET, &header, &[], key).await?;
    let mut letters = GotLetter::decode_all(&payload).map_err(|_| DAMAGED)?;
    letters.retain(|letter| ids.contains(&letter.id));
    Ok(letters)
}

/// The manifest of a parcel ([`PgetHeader::MANIFEST`]) or one of its parts, counted from 0, as the relay gives it: who
/// asks compares it with its id.
///
/// # Errors
/// [`Refusal`]; [`Failure::Nothing`] if it is not there.
pub async fn pget(origin: &str, parcel: ObjectId, n: i64) -> Result<Vec<u8>, Refusal> {
    let header = PgetHeader { v: VERSION, id: parcel, n };
    ask(origin, ops::PGET, &header, &[]).await.map(|(_, payload)| payload)
}

/// The directory that the relay obeys, if it can be had and read. Nobody has checked its signatures: it is good for
/// hints, and for nothing that anything is sealed to.
pub async fn unsigned_directory(origin: &str) -> Option<Directory> {
    let (_, json) = get(origin, ops::DIRECTORY).await.ok()?;
    Directory::parse(&json).ok()
}

fn inbox(key: &SigningKey) -> InboxId {
    InboxId::of_key(key.verifying_key().as_bytes())
}
