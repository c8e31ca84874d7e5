//! A browser and a desk, as far as a relay knows them.

use std::io;
use std::net::SocketAddr;

use ed25519_dalek::SigningKey;
use serde::Serialize;
use wire::ops::{
    self, DeleteHeader, GetHeader, Info, LetterHeader, ListHeader, OpenHeader, PostHeader, ReadHeader,
    StateHeader,
};
use wire::{InboxId, ObjectId, PostHash, PostToken, RelayId, VERSION, frame, request};

use super::plain_http::{Reply, ask};

/// Asks one relay.
#[derive(Clone, Copy, Debug)]
pub struct Client {
    /// Where it listens.
    pub addr: SocketAddr,
    /// What it calls itself.
    pub relay: RelayId,
}

impl Client {
    /// Asks with `GET`.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn fetch(&self, path: &str) -> io::Result<Reply> {
        ask(self.addr, "GET", path, &[], &[]).await
    }

    /// What the relay says of itself.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn info(&self) -> io::Result<Info> {
        Ok(self.fetch(ops::INFO).await?.frame::<Info>().0)
    }

    /// Leaves a letter.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn leave(&self, inbox: InboxId, bytes: &[u8]) -> io::Result<Reply> {
        let header = LetterHeader { v: VERSION, drop: inbox, id: ObjectId::of(bytes) };
        self.post(ops::LETTER, &frame_of(&header, bytes)).await
    }

    /// Lists the inbox of a key.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn list(&self, key: &SigningKey) -> io::Result<Reply> {
        let header = ListHeader { v: VERSION, nonce: self.info().await?.nonce, drop: inbox_of(key) };
        self.signed(ops::LIST, &header, key).await
    }

    /// Fetches letters from the inbox of a key.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn get(&self, key: &SigningKey, ids: &[ObjectId]) -> io::Result<Reply> {
        let nonce = self.info().await?.nonce;
        let header = GetHeader { v: VERSION, nonce, drop: inbox_of(key), ids: ids.to_vec() };
        self.signed(ops::GET, &header, key).await
    }

    /// Has letters deleted from the inbox of a key.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn delete(&self, key: &SigningKey, ids: &[ObjectId]) -> io::Result<Reply> {
        let nonce = self.info().await?.nonce;
        let header = DeleteHeader { v: VERSION, nonce, drop: inbox_of(key), ids: ids.to_vec(), all: false };
        self.signed(ops::DELETE, &header, key).await
    }

    /// Has the mailbox of a key deleted.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn delete_all(&self, key: &SigningKey) -> io::Result<Reply> {
        let nonce = self.info().await?.nonce;
        let header = DeleteHeader { v: VERSION, nonce, drop: inbox_of(key), ids: Vec::new(), all: true };
        self.signed(ops::DELETE, &header, key).await
    }

    /// Opens the mailbox of a key.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn open(&self, key: &SigningKey, post: Vec<PostHash>) -> io::Result<Reply> {
        let nonce = self.info().await?.nonce;
        self.signed(ops::OPEN, &OpenHeader { v: VERSION, nonce, drop: inbox_of(key), post }, key).await
    }

    /// Leaves a letter in a mailbox.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn answer(&self, mailbox: InboxId, post: &PostToken, bytes: &[u8]) -> io::Result<Reply> {
        let (post, id) = (post.clone(), ObjectId::of(bytes));
        self.post(ops::POST, &frame_of(&PostHeader { v: VERSION, drop: mailbox, post, id }, bytes)).await
    }

    /// Reads the mailbox of a key, without the letters and the version of the note that are held already.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn read(&self, key: &SigningKey, have: &[ObjectId], state: u64) -> io::Result<Reply> {
        let nonce = self.info().await?.nonce;
        let header = ReadHeader { v: VERSION, nonce, drop: inbox_of(key), have: have.to_vec(), state };
        self.signed(ops::READ, &header, key).await
    }

    /// Keeps a note with this version in the mailbox of a key, in place of one with the expected version.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn keep(&self, key: &SigningKey, (ver, expect): (u64, u64), note: &[u8]) -> io::Result<Reply> {
        let nonce = self.info().await?.nonce;
        let header = StateHeader { v: VERSION, nonce, drop: inbox_of(key), ver, expect };
        self.signed_with(ops::STATE, &header, note, key).await
    }

    /// Signs any header for the operation at a path, and asks.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn signed(&self, path: &str, header: &impl Serialize, key: &SigningKey) -> io::Result<Reply> {
        self.signed_with(path, header, &[], key).await
    }

    /// As [`signed`](Self::signed), with a payload.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn signed_with(
        &self,
        path: &str,
        header: &impl Serialize,
        payload: &[u8],
        key: &SigningKey,
    ) -> io::Result<Reply> {
        let op = path.rsplit('/').next().unwrap_or_default();
        let request = request::sign(op, &self.relay, &frame_of(header, payload), key);
        self.post(path, &request).await
    }

    /// Sends any bytes with `POST`.
    ///
    /// # Errors
    /// If there is no whole answer.
    pub async fn post(&self, path: &str, body: &[u8]) -> io::Result<Reply> {
        ask(self.addr, "POST", path, &[("content-type", "application/octet-stream")], body).await
    }
}

/// The inbox that a key opens.
pub fn inbox_of(key: &SigningKey) -> InboxId {
    InboxId::of_key(key.verifying_key().as_bytes())
}

/// A frame of any header.
///
/// # Panics
/// If the header is no object or too long.
pub fn frame_of(header: &impl Serialize, payload: &[u8]) -> Vec<u8> {
    frame::encode(header, payload).expect("a header of the test fits")
}
