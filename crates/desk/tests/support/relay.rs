//! A relay of a few lines: it checks signatures, hands out letters and deletes them, takes answers and hands out
//! evidence. In memory only.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use serde::{Deserialize, Serialize};
use wire::ops::{
    DeleteHeader, Deleted, ErrorCode, Failure, GetHeader, Got, GotLetter, Info, Limits, ListEntry, Listed,
};
use wire::{Day, InboxId, ObjectId, RelayId, VERSION, frame, request};

use crate::support::mail::{self, Mail};

/// Listens on loopback until the test ends.
pub struct FakeRelay {
    /// Its address.
    pub origin: String,
    /// What lay in its inboxes at the beginning.
    pub letters: Vec<Vec<u8>>,
    shelf: Arc<Mutex<Shelf>>,
}

/// What it remembers.
#[derive(Default)]
struct Shelf {
    /// Whose inbox it is, and what is in it. Without an inbox: everybody's who signs.
    inboxes: Vec<(Option<InboxId>, Vec<Vec<u8>>)>,
    /// How many letters each request to delete has named.
    asked_to_delete: Vec<usize>,
    /// Mailboxes and parcels.
    mail: Mail,
}

impl FakeRelay {
    /// A relay with these letters for anybody who signs.
    pub fn with(letters: Vec<Vec<u8>>) -> Self {
        Self::start(vec![(None, letters)])
    }

    /// A relay that knows these inboxes and no other.
    pub fn with_inboxes(inboxes: Vec<(InboxId, Vec<Vec<u8>>)>) -> Self {
        Self::start(inboxes.into_iter().map(|(inbox, letters)| (Some(inbox), letters)).collect())
    }

    /// A relay that knows nobody's key.
    pub fn refusing() -> Self {
        Self::start(Vec::new())
    }

    /// The letters that it still has.
    pub fn left(&self) -> Vec<Vec<u8>> {
        self.shelf().inboxes.iter().flat_map(|(_, letters)| letters.clone()).collect()
    }

    /// How many letters each request to delete has named.
    pub fn asked_to_delete(&self) -> Vec<usize> {
        self.shelf().asked_to_delete.clone()
    }

    /// One more letter for anybody who signs.
    pub fn add(&self, letter: Vec<u8>) {
        self.shelf().inboxes[0].1.push(letter);
    }

    /// Changes or reads what it has of mailboxes and parcels.
    pub fn mail<T>(&self, look: impl FnOnce(&mut Mail) -> T) -> T {
        look(&mut self.shelf().mail)
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap()
    }

    fn start(inboxes: Vec<(Option<InboxId>, Vec<Vec<u8>>)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let relay = RelayId::of_origin(&origin);
        let letters = inboxes.iter().flat_map(|(_, letters)| letters.clone()).collect();
        let shelf = Arc::new(Mutex::new(Shelf { inboxes, ..Shelf::default() }));
        let shared = Arc::clone(&shelf);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let shelf = Arc::clone(&shared);
                thread::spawn(move || serve(stream.unwrap(), &relay, &shelf));
            }
        });
        Self { origin, letters, shelf }
    }
}

/// Answers one request and closes.
fn serve(mut stream: TcpStream, relay: &RelayId, shelf: &Mutex<Shelf>) {
    let (path, body) = read_request(&mut stream);
    let (status, reply) = match path.rsplit('/').next().unwrap() {
        "info" => (200, info(relay)),
        // It obeys none.
        "directory" => refusal(ErrorCode::None),
        op @ ("post" | "pget" | "burn") => match mail::answer(op, &body, &mut shelf.lock().unwrap().mail) {
            Some(Ok(reply)) => (200, reply),
            Some(Err(code)) => refusal(code),
            // The line breaks before the answer.
            None => return,
        },
        op => signed(op, relay, &body, &mut shelf.lock().unwrap())
            .map_or_else(|| refusal(ErrorCode::None), |reply| (200, reply)),
    };
    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", reply.len());
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&reply).unwrap();
}

fn refusal(error: ErrorCode) -> (u16, Vec<u8>) {
    (error.status(), encode(&Failure { v: VERSION, error, retry_after: None }, &[]))
}

fn info(relay: &RelayId) -> Vec<u8> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let info = Info {
        v: VERSION,
        relay: *relay,
        nonce: "n".into(),
        day: Day::from_unix_seconds(now.as_secs()),
        load: 0,
        directory: None,
        limits: Limits::default(),
        inboxes: Vec::new(),
    };
    encode(&info, &[])
}

/// The part of every signed header that says whose inbox is meant.
#[derive(Deserialize)]
struct Addressed {
    drop: InboxId,
}

/// The answer to the holder of a key; `None` if there is no such inbox.
fn signed(op: &str, relay: &RelayId, body: &[u8], shelf: &mut Shelf) -> Option<Vec<u8>> {
    let verified = request::verify(op, relay, body).expect("the desk signs for this relay and operation");
    let (Addressed { drop }, _) = frame::decode(verified.frame).unwrap();
    assert_eq!(drop, InboxId::of_key(&verified.vk), "the desk asks for its own inbox");
    let Shelf { inboxes, asked_to_delete, .. } = shelf;
    let (_, letters) = inboxes.iter_mut().find(|(inbox, _)| inbox.is_none_or(|inbox| inbox == drop))?;
    Some(match op {
        "list" => list(letters),
        "get" => {
            let (header, _) = frame::decode::<GetHeader>(verified.frame).unwrap();
            get(letters, &header.ids)
        }
        "delete" => {
            let (header, _) = frame::decode::<DeleteHeader>(verified.frame).unwrap();
            asked_to_delete.push(header.ids.len());
            let before = letters.len();
            letters.retain(|bytes| !header.ids.contains(&ObjectId::of(bytes)));
            let deleted = (before - letters.len()) as u32;
            encode(&Deleted { v: VERSION, deleted }, &[])
        }
        other => panic!("the desk asked for {other}"),
    })
}

fn list(letters: &[Vec<u8>]) -> Vec<u8> {
    let day = Day(20_778);
    let entry = |bytes: &Vec<u8>| ListEntry { id: ObjectId::of(bytes), size: bytes.len() as u32, day };
    let entries: Vec<ListEntry> = letters.iter().map(entry).collect();
    let listed = Listed { v: VERSION, day, count: entries.len() as u32 };
    encode(&listed, &ListEntry::encode_all(&entries))
}

fn get(letters: &[Vec<u8>], ids: &[ObjectId]) -> Vec<u8> {
    let wanted = letters.iter().filter(|bytes| ids.contains(&ObjectId::of(bytes)));
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
