//! A relay of a few lines: it checks signatures and hands out letters, and remembers nothing.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use serde::Serialize;
use wire::ops::{ErrorCode, Failure, GetHeader, Got, GotLetter, Info, Limits, ListEntry, Listed};
use wire::{Day, ObjectId, RelayId, VERSION, frame, request};

/// Listens on loopback until the test ends.
pub struct FakeRelay {
    /// Its address.
    pub origin: String,
    /// What lies in its one inbox.
    pub letters: Vec<Vec<u8>>,
}

impl FakeRelay {
    /// A relay with these letters for anybody who signs.
    pub fn with(letters: Vec<Vec<u8>>) -> Self {
        Self::start(Some(letters))
    }

    /// A relay that knows nobody's key.
    pub fn refusing() -> Self {
        Self::start(None)
    }

    fn start(letters: Option<Vec<Vec<u8>>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let relay = RelayId::of_origin(&origin);
        let shelf = Arc::new(letters.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                let shelf = Arc::clone(&shelf);
                thread::spawn(move || serve(stream.unwrap(), &relay, shelf.as_deref()));
            }
        });
        Self { origin, letters: letters.unwrap_or_default() }
    }
}

/// Answers one request and closes.
fn serve(mut stream: TcpStream, relay: &RelayId, letters: Option<&[Vec<u8>]>) {
    let (path, body) = read_request(&mut stream);
    let op = path.rsplit('/').next().unwrap();
    let (status, reply) = match (op, letters) {
        ("info", _) => (200, info(relay)),
        (_, Some(letters)) => (200, signed(op, relay, &body, letters)),
        (_, None) => {
            let failure = Failure { v: VERSION, error: ErrorCode::None, retry_after: None };
            (404, encode(&failure, &[]))
        }
    };
    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", reply.len());
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&reply).unwrap();
}

fn info(relay: &RelayId) -> Vec<u8> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let day = Day::from_unix_seconds(now.as_secs());
    let limits = Limits::default();
    encode(&Info { v: VERSION, relay: *relay, nonce: "n".into(), day, load: 0, directory: None, limits }, &[])
}

fn signed(op: &str, relay: &RelayId, body: &[u8], letters: &[Vec<u8>]) -> Vec<u8> {
    let verified = request::verify(op, relay, body).expect("the desk signs for this relay and operation");
    if op == "list" {
        let entry = |bytes: &Vec<u8>| ListEntry {
            id: ObjectId::of(bytes),
            size: bytes.len() as u32,
            day: Day(20_778),
        };
        let entries: Vec<ListEntry> = letters.iter().map(entry).collect();
        let listed = Listed { v: VERSION, day: Day(20_778), count: entries.len() as u32 };
        return encode(&listed, &ListEntry::encode_all(&entries));
    }
    let (header, _) = frame::decode::<GetHeader>(verified.frame).unwrap();
    let wanted = letters.iter().filter(|bytes| header.ids.contains(&ObjectId::of(bytes)));
    let got: Vec<GotLetter> =
        wanted.map(|bytes| GotLetter { id: ObjectId::of(bytes), bytes: bytes.clone() }).collect();
    encode(&Got { v: VERSION, count: got.len() as u32 }, &GotLetter::encode_all(&got))
}

fn encode(header: &impl Serialize, payload: &[u8]) -> Vec<u8> {
    frame::encode_reply(header, payload).unwrap()
}

/// The path and the body of a request.
fn read_request(stream: &mut TcpStream) -> (String, Vec<u8>) {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).unwrap();
        bytes.extend_from_slice(&buffer[..count]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
        let length: usize = length.map_or(0, |text| text.trim().parse().unwrap());
        if bytes.len() >= end + 4 + length {
            let path = head.split(' ').nth(1).unwrap().to_owned();
            return (path, bytes[end + 4..end + 4 + length].to_vec());
        }
        assert!(count > 0, "the request ends too early");
    }
}
