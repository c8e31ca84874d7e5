//! Clients that are slow, on purpose or not.

use std::net::SocketAddr;
use std::time::Duration;

use relay::{Config, Patience};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedWriteHalf;
use tokio::time::{sleep, timeout};
use wire::ops::{self, GetHeader, LetterHeader};
use wire::{ObjectId, SizeClass, VERSION, request};

use crate::client::{frame_of, inbox_of};
use crate::plain_http::ask;
use crate::world::{World, letter};

const SMALL: usize = SizeClass::Small.bytes();
const LARGE: usize = SizeClass::Large.bytes();

/// Whoever is not cut by then never is.
const FOR_EVER: Duration = Duration::from_secs(20);

#[tokio::test]
async fn fifty_slow_clients_are_cut_while_an_honest_letter_is_stored() {
    let world = World::new();
    let relay = world.start_with(hurried(&world)).await.unwrap();
    let slow = start_slow_clients(&world, relay.addr(), 50);
    sleep(Duration::from_millis(100)).await;
    let stored = relay.client.leave(world.practice.inbox_id(), &letter(1, SMALL)).await.unwrap();
    assert_eq!(stored.status, 201);
    for (client, begun) in slow {
        let answer = String::from_utf8_lossy(&client.await.unwrap()).into_owned();
        match begun {
            // Who has not even finished to ask is not answered.
            Begun::Nothing | Begun::HalfAHead => assert_eq!(answer, ""),
            Begun::AHead | Begun::HalfALetter | Begun::HalfASignedRequest => {
                assert!(answer.starts_with("HTTP/1.1 408 "), "{begun:?}: {answer:?}");
                assert!(answer.contains("\"timeout\""), "{begun:?}: {answer:?}");
            }
        }
    }
    assert_eq!(relay.client.info().await.unwrap().load, 0);
    assert_eq!(relay.listed(&world.practice.inbox).await, [ObjectId::of(&letter(1, SMALL))]);
}

#[tokio::test]
async fn when_slow_clients_hold_every_connection_an_honest_one_waits_its_turn() {
    let world = World::new();
    let mut config = hurried(&world);
    config.patience.connections = 10;
    let relay = world.start_with(config).await.unwrap();
    let slow = start_slow_clients(&world, relay.addr(), 50);
    sleep(Duration::from_millis(100)).await;
    let stored = relay.client.leave(world.practice.inbox_id(), &letter(1, SMALL)).await.unwrap();
    assert_eq!(stored.status, 201);
    for (client, _) in slow {
        client.await.unwrap();
    }
}

#[tokio::test]
async fn who_sends_slowly_but_keeps_the_pace_is_waited_for() {
    let world = World::new();
    let mut config = world.config();
    config.patience = Patience { window: Duration::from_millis(400), window_bytes: 1_024, ..config.patience };
    let relay = world.start_with(config).await.unwrap();
    let bytes = letter(1, SMALL);
    let header = LetterHeader { v: VERSION, drop: world.practice.inbox_id(), id: ObjectId::of(&bytes) };
    let body = frame_of(&header, &bytes);
    let mut stream = TcpStream::connect(relay.addr()).await.unwrap();
    stream.write_all(head(ops::LETTER, body.len()).as_bytes()).await.unwrap();
    // About a second and a half for all of it: several windows.
    for piece in body.chunks(2_048) {
        stream.write_all(piece).await.unwrap();
        sleep(Duration::from_millis(90)).await;
    }
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 201");
}

#[tokio::test]
async fn who_asks_for_much_and_reads_nothing_is_cut() {
    let world = World::new();
    let relay = world.start_with(hurried(&world)).await.unwrap();
    let mut ids = Vec::new();
    for fill in 0..16 {
        let bytes = letter(fill, LARGE);
        assert_eq!(relay.client.leave(world.practice.inbox_id(), &bytes).await.unwrap().status, 201);
        ids.push(ObjectId::of(&bytes));
    }
    let nonce = relay.client.info().await.unwrap().nonce;
    let key = &world.practice.inbox;
    let header = GetHeader { v: VERSION, nonce, drop: inbox_of(key), ids };
    let body = request::sign("get", &relay.client.relay, &frame_of(&header, &[]), key);
    let read = ask(relay.addr(), "POST", ops::GET, &[], &body).await.unwrap();
    assert!(read.body.len() > 16 * LARGE, "who reads gets all of it");
    let mut stream = TcpStream::connect(relay.addr()).await.unwrap();
    stream.write_all(head(ops::GET, body.len()).as_bytes()).await.unwrap();
    stream.write_all(&body).await.unwrap();
    sleep(Duration::from_secs(2)).await;
    let mut answer = Vec::new();
    // Cut in the middle: an end or an error, according to how the system says it.
    let _ = timeout(FOR_EVER, stream.read_to_end(&mut answer)).await.expect("the connection is cut");
    assert!(answer.len() < 16 * LARGE, "{}", answer.len());
}

/// The limits of every relay, but short.
fn hurried(world: &World) -> Config {
    let mut config = world.config();
    config.patience = Patience {
        header: Duration::from_millis(400),
        window: Duration::from_millis(600),
        discard: Duration::from_millis(200),
        answer: Duration::from_millis(400),
        ..config.patience
    };
    config
}

/// How far a slow client comes before it dawdles.
#[derive(Clone, Copy, Debug)]
enum Begun {
    Nothing,
    HalfAHead,
    AHead,
    HalfALetter,
    HalfASignedRequest,
}

type SlowClient = (tokio::task::JoinHandle<Vec<u8>>, Begun);

fn start_slow_clients(world: &World, addr: SocketAddr, count: usize) -> Vec<SlowClient> {
    let header = LetterHeader { v: VERSION, drop: world.practice.inbox_id(), id: ObjectId::of(b"") };
    let frame = frame_of(&header, &[]);
    let length = frame.len() + SMALL;
    let beginnings = [
        (Begun::Nothing, Vec::new()),
        (Begun::HalfAHead, b"POST /v1/letter HTTP/1.1\r\nhost: re".to_vec()),
        // Three bytes of the frame's length: what drips in behind them is a header that never ends.
        (Begun::AHead, [head(ops::LETTER, length).as_bytes(), &frame[..3]].concat()),
        (Begun::HalfALetter, [head(ops::LETTER, length).as_bytes(), &frame, &[7_u8; SMALL / 2]].concat()),
        (Begun::HalfASignedRequest, [head(ops::DELETE, 200).as_bytes(), &[0_u8; 100]].concat()),
    ];
    (0..count)
        .map(|number| {
            let (begun, bytes) = beginnings[number % beginnings.len()].clone();
            (tokio::spawn(dawdle(addr, bytes)), begun)
        })
        .collect()
}

/// Sends the beginning and then a byte now and then, until it is cut. What it was answered.
async fn dawdle(addr: SocketAddr, beginning: Vec<u8>) -> Vec<u8> {
    let (mut from, mut to) = TcpStream::connect(addr).await.expect("the relay listens").into_split();
    to.write_all(&beginning).await.expect("the connection is taken");
    let silent = beginning.is_empty();
    let mut answer = Vec::new();
    let read = async {
        // An end or an error, according to how the system says that the other side is gone.
        let _ = from.read_to_end(&mut answer).await;
    };
    let cut = async { tokio::join!(read, drip(to, silent)) };
    timeout(FOR_EVER, cut).await.expect("a slow client is cut");
    answer
}

async fn drip(mut to: OwnedWriteHalf, silent: bool) {
    if silent {
        return;
    }
    while to.write_all(b"0").await.is_ok() {
        sleep(Duration::from_millis(50)).await;
    }
}

fn head(path: &str, length: usize) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: relay\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n")
}
