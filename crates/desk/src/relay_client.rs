//! Asks a relay: what it is, what lies in our inbox, for letters and evidence, to take an answer, and to delete letters.
//!
//! The relay is not trusted. Every request is signed for this relay alone, answers are limited in size,
//! and a letter counts only if its bytes are what its name says. Nothing here follows a redirect.

mod address;
mod parts;
mod post;

use std::io;
use std::time::Duration;

use ed25519_dalek::SigningKey;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ureq::{Agent, Body, http};
use wire::ops::{
    self, DeleteHeader, Deleted, DirectoryReply, ErrorCode, Failure, GetHeader, Got, GotLetter, Info,
    ListEntry, ListHeader, Listed, MAX_GET,
};
use wire::{InboxId, ObjectId, RelayId, SizeClass, VERSION, b64, frame, inboxes, request};

pub use address::{Address, AddressError};

/// Time to find the relay and agree on keys with it: Tor and satellites are slow.
const CONNECT: Duration = Duration::from_secs(30);

/// Time until the relay begins to answer.
const ANSWER: Duration = Duration::from_secs(60);

/// Time for a whole answer: 8 MiB at 15 KB/s.
const BODY: Duration = Duration::from_secs(600);

/// Most bytes of an answer that holds no letters: 20,000 list entries, and room.
const MAX_ANSWER: usize = 1 << 20;

/// A relay, and where it is.
pub struct RelayClient {
    agent: Agent,
    address: Address,
    id: RelayId,
}

impl RelayClient {
    /// A client of the relay at this address. Does not connect yet.
    pub fn new(address: Address) -> Self {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_connect(Some(CONNECT))
            .timeout_recv_response(Some(ANSWER))
            .timeout_send_body(Some(ANSWER))
            .timeout_recv_body(Some(BODY))
            .user_agent("waymark-desk");
        if address.is_loopback() {
            // A proxy could not reach this machine, and has no business knowing.
            config = config.proxy(None);
        }
        let id = RelayId::of_origin(address.known_as());
        Self { agent: config.build().new_agent(), address, id }
    }

    /// What the relay is and what day it has.
    ///
    /// # Errors
    /// [`RelayError`]; [`RelayError::OtherRelay`] if it takes itself for another: then nothing is signed,
    /// because that other relay would accept the signature.
    pub fn info(&self) -> Result<Info, RelayError> {
        let reply = self.agent.get(self.address.url(ops::INFO)).call();
        let (info, _): (Info, _) = answer(reply, MAX_ANSWER)?;
        if info.relay == self.id { Ok(info) } else { Err(RelayError::OtherRelay) }
    }

    /// Whether the directory that the relay obeys lists this key among those that sign answers; `None` if the relay
    /// does not say. The signatures of the directory are not checked: this is a hint for the agency itself, and a
    /// survivor's page believes only what it has checked.
    pub fn lists_signing_key(&self, vk: &[u8; 32]) -> Option<bool> {
        let reply = self.agent.get(self.address.url(ops::DIRECTORY)).call();
        let (_, json): (DirectoryReply, _) = answer(reply, inboxes::MAX_BYTES + MAX_ANSWER).ok()?;
        let directory: Value = serde_json::from_slice(&json).ok()?;
        let vk = b64::encode(vk);
        let agencies = directory["agencies"].as_array()?;
        let signs = |agency: &Value| {
            agency["sign"].as_array().is_some_and(|keys| keys.iter().any(|key| key["vk"] == vk.as_str()))
        };
        Some(agencies.iter().any(signs))
    }

    /// What lies in the inbox of this key.
    ///
    /// # Errors
    /// [`RelayError`].
    pub fn list(&self, key: &SigningKey) -> Result<Vec<ListEntry>, RelayError> {
        let nonce = self.info()?.nonce;
        let header = ListHeader { v: VERSION, nonce, drop: inbox(key) };
        let (listed, payload): (Listed, _) = self.signed(ops::LIST, &header, key, MAX_ANSWER)?;
        let entries = ListEntry::decode_all(&payload).map_err(|_| RelayError::BadAnswer)?;
        if entries.len() == listed.count as usize { Ok(entries) } else { Err(RelayError::BadAnswer) }
    }

    /// These letters, at most [`MAX_GET`]; those that the relay has not are left out. Each is exactly of
    /// a size class and hashes to its id.
    ///
    /// # Errors
    /// [`RelayError`]; [`RelayError::BadAnswer`] if any letter is damaged.
    pub fn get(&self, key: &SigningKey, ids: &[ObjectId]) -> Result<Vec<GotLetter>, RelayError> {
        // A nonce lives for ten minutes; fetching many letters on a slow line takes longer.
        let nonce = self.info()?.nonce;
        let header = GetHeader { v: VERSION, nonce, drop: inbox(key), ids: ids.to_vec() };
        let limit = MAX_ANSWER + MAX_GET * (SizeClass::Large.bytes() + 64);
        let (_, payload): (Got, _) = self.signed(ops::GET, &header, key, limit)?;
        GotLetter::decode_all(&payload).map_err(|_| RelayError::BadAnswer)
    }

    /// Deletes these letters, at most [`MAX_DELETE`](ops::MAX_DELETE), and says how many there were. The
    /// others were deleted before, or were never there.
    ///
    /// # Errors
    /// [`RelayError`]. Whether anything was deleted is not known then; asking again does no harm.
    pub fn delete(&self, key: &SigningKey, ids: &[ObjectId]) -> Result<u32, RelayError> {
        let nonce = self.info()?.nonce;
        let header = DeleteHeader { v: VERSION, nonce, drop: inbox(key), ids: ids.to_vec(), all: false };
        let (deleted, _): (Deleted, _) = self.signed(ops::DELETE, &header, key, MAX_ANSWER)?;
        Ok(deleted.deleted)
    }

    fn signed<H: DeserializeOwned>(
        &self,
        path: &str,
        header: &impl Serialize,
        key: &SigningKey,
        limit: usize,
    ) -> Result<(H, Vec<u8>), RelayError> {
        let frame = frame::encode(header, &[]).map_err(|_| RelayError::BadAnswer)?;
        let op = path.rsplit('/').next().unwrap_or(path);
        self.send(path, &request::sign(op, &self.id, &frame, key), limit)
    }

    /// A request that nobody signs: what is in it is the right to ask.
    fn unsigned<H: DeserializeOwned>(
        &self,
        path: &str,
        header: &impl Serialize,
        payload: &[u8],
        limit: usize,
    ) -> Result<(H, Vec<u8>), RelayError> {
        let frame = frame::encode(header, payload).map_err(|_| RelayError::BadAnswer)?;
        self.send(path, &frame, limit)
    }

    fn send<H: DeserializeOwned>(
        &self,
        path: &str,
        body: &[u8],
        limit: usize,
    ) -> Result<(H, Vec<u8>), RelayError> {
        let request = self.agent.post(self.address.url(path)).content_type("application/octet-stream");
        answer(request.send(body), limit)
    }
}

/// A relay did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RelayError {
    /// The answer is cut, damaged, too long, or a program's that is no relay.
    #[error("the answer is not a relay's; check the address, or ask again")]
    BadAnswer,
    /// The relay takes itself for another one than the address says.
    #[error("the relay goes by another address; use the one in the directory")]
    OtherRelay,
    /// It refused.
    #[error("the relay refused: {0}")]
    Refused(ErrorCode),
    /// It is what it says it is, or the clock here is wrong: TLS cannot tell.
    #[error("no safe connection to the relay; check this computer's clock and the address")]
    Tls,
    /// It did not answer in time.
    #[error("the relay did not answer in time; try again later")]
    Timeout,
    /// No connection.
    #[error("the relay cannot be reached; check the connection and the address")]
    Unreachable,
}

impl RelayError {
    /// Whether the relay does not have what was asked for: it was deleted, it expired, or it is at another relay.
    pub fn is_not_there(&self) -> bool {
        matches!(self, Self::Refused(ErrorCode::None | ErrorCode::Gone))
    }

    /// Whether asking for less, or asking again now, may help: one letter of many was damaged.
    pub(crate) fn is_about_the_answer(&self) -> bool {
        matches!(self, Self::BadAnswer)
    }
}

fn inbox(key: &SigningKey) -> InboxId {
    InboxId::of_key(key.verifying_key().as_bytes())
}

fn answer<H: DeserializeOwned>(
    reply: Result<http::Response<Body>, ureq::Error>,
    limit: usize,
) -> Result<(H, Vec<u8>), RelayError> {
    let mut reply = reply.map_err(why)?;
    let good = reply.status().is_success();
    let limit = if good { limit } else { MAX_ANSWER };
    // ureq takes a body of exactly the limit for too long.
    let bytes = reply.body_mut().with_config().limit(limit as u64 + 1).read_to_vec().map_err(why)?;
    if good {
        let (header, payload) = frame::decode(&bytes).map_err(|_| RelayError::BadAnswer)?;
        return Ok((header, payload.to_vec()));
    }
    match frame::decode::<Failure>(&bytes) {
        Ok((failure, _)) => Err(RelayError::Refused(failure.error)),
        // Something between here and the relay: a proxy, or a site that is no relay.
        Err(_) => Err(RelayError::BadAnswer),
    }
}

fn why(error: ureq::Error) -> RelayError {
    match error {
        ureq::Error::Timeout(_) => RelayError::Timeout,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::TlsRequired => RelayError::Tls,
        ureq::Error::Io(error) => why_io(&error),
        ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::InvalidProxyUrl
        | ureq::Error::ConnectProxyFailed(_) => RelayError::Unreachable,
        _ => RelayError::BadAnswer,
    }
}

/// Certificates that are refused during the handshake arrive as `InvalidData`.
fn why_io(error: &io::Error) -> RelayError {
    match error.kind() {
        io::ErrorKind::InvalidData => RelayError::Tls,
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => RelayError::Timeout,
        _ => RelayError::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    /// A server that answers every request with these bytes, and a client of it.
    fn client_of(answer: &[u8]) -> RelayClient {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let answer = answer.to_vec();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let _ = stream.read(&mut [0; 4096]);
                let _ = stream.write_all(&answer);
            }
        });
        RelayClient::new(Address::parse(&address, None, false).unwrap())
    }

    fn http_answer(status: &str, body: &[u8]) -> Vec<u8> {
        let head =
            format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
        [head.as_bytes(), body].concat()
    }

    #[test]
    fn a_web_site_that_is_no_relay_is_told_apart() {
        for answer in [
            http_answer("200 OK", b"<!doctype html><title>Hello</title>"),
            http_answer("404 Not Found", b"nothing here"),
            http_answer("301 Moved\r\nlocation: https://elsewhere.example/", b""),
        ] {
            let found = client_of(&answer).info();
            assert!(matches!(found, Err(RelayError::BadAnswer)), "{found:?}");
        }
    }

    #[test]
    fn a_refusal_keeps_its_code() {
        let failure = Failure { v: VERSION, error: ErrorCode::Busy, retry_after: Some(2) };
        let body = frame::encode_reply(&failure, &[]).unwrap();
        let found = client_of(&http_answer("503 Service Unavailable", &body)).info();
        assert!(matches!(found, Err(RelayError::Refused(ErrorCode::Busy))), "{found:?}");
    }

    #[test]
    fn nothing_is_signed_for_a_relay_that_takes_itself_for_another() {
        let info = Info {
            v: VERSION,
            relay: RelayId::of_origin("https://other.example"),
            nonce: String::new(),
            day: wire::Day(0),
            load: 0,
            directory: None,
            limits: ops::Limits::default(),
            inboxes: Vec::new(),
        };
        let body = frame::encode_reply(&info, &[]).unwrap();
        let key = SigningKey::from_bytes(&[7; 32]);
        let found = client_of(&http_answer("200 OK", &body)).list(&key);
        assert!(matches!(found, Err(RelayError::OtherRelay)), "{found:?}");
    }

    #[test]
    fn an_answer_without_end_is_cut_off() {
        let endless = [&b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n"[..], &vec![b'x'; 2 << 20]].concat();
        let found = client_of(&endless).info();
        assert!(matches!(found, Err(RelayError::BadAnswer)), "{found:?}");
    }

    #[test]
    fn a_relay_that_is_not_there_is_unreachable() {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let address = Address::parse(&format!("http://127.0.0.1:{port}"), None, false).unwrap();
        let found = RelayClient::new(address).info();
        assert!(matches!(found, Err(RelayError::Unreachable)), "{found:?}");
    }
}
