//! Leaving letters.

use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use wire::ops::{self, ErrorCode, LetterHeader, Stored};
use wire::{InboxId, ObjectId, SizeClass, VERSION};

use crate::client::frame_of;
use crate::plain_http::ask;
use crate::world::{TODAY, World, assert_refused, letter};

const SMALL: usize = SizeClass::Small.bytes();

#[tokio::test]
async fn a_letter_of_each_class_is_stored_and_the_same_again_is_known() {
    let world = World::new();
    let relay = world.start().await;
    for class in SizeClass::ALL {
        for status in [201, 200, 200] {
            let reply =
                relay.client.leave(world.practice.inbox_id(), &letter(1, class.bytes())).await.unwrap();
            assert_eq!(reply.status, status);
            assert_eq!(reply.frame::<Stored>().0, Stored { v: 1, day: TODAY });
            assert_eq!(reply.body.len(), 4 + 1_024);
        }
    }
}

#[tokio::test]
async fn a_letter_that_is_not_what_its_id_says_is_refused() {
    let world = World::new();
    let relay = world.start().await;
    let header = LetterHeader { v: 1, drop: world.practice.inbox_id(), id: ObjectId::of(b"another") };
    let reply = relay.client.post(ops::LETTER, &frame_of(&header, &letter(1, SMALL))).await.unwrap();
    assert_refused(&reply, ErrorCode::Hash);
}

#[tokio::test]
async fn a_letter_of_no_size_class_is_refused() {
    let world = World::new();
    let relay = world.start().await;
    for len in [0, 1, SMALL - 1, SMALL + 1, 524_289, 1_000_000] {
        let reply = relay.client.leave(world.practice.inbox_id(), &letter(1, len)).await.unwrap();
        assert_refused(&reply, ErrorCode::Size);
    }
}

#[tokio::test]
async fn an_inbox_that_no_directory_opens_does_not_exist() {
    let world = World::new();
    let relay = world.start().await;
    let stranger = InboxId::from_bytes([9; 32]);
    let reply = relay.client.leave(stranger, &letter(1, SMALL)).await.unwrap();
    assert_refused(&reply, ErrorCode::None);
}

#[tokio::test]
async fn a_header_length_that_lies_is_no_frame() {
    let world = World::new();
    let relay = world.start().await;
    for length in [0_u32, 1, 8_192, 8_193, u32::MAX] {
        let body = [&length.to_be_bytes()[..], br#"{"v":1}"#].concat();
        let reply = relay.client.post(ops::LETTER, &body).await.unwrap();
        assert_refused(&reply, ErrorCode::Frame);
    }
}

#[tokio::test]
async fn bad_json_and_short_bodies_are_no_frames() {
    let world = World::new();
    let relay = world.start().await;
    for body in [&b""[..], b"\0\0", b"\0\0\0\x02{}", b"\0\0\0\x05{\"v\":", b"\0\0\0\x07{\"v\":1}"] {
        let reply = relay.client.post(ops::LETTER, body).await.unwrap();
        assert_refused(&reply, ErrorCode::Frame);
    }
}

#[tokio::test]
async fn another_version_is_named_as_the_reason() {
    let world = World::new();
    let relay = world.start().await;
    let reply = relay.client.post(ops::LETTER, b"\0\0\0\x07{\"v\":2}").await.unwrap();
    assert_refused(&reply, ErrorCode::Version);
}

#[tokio::test]
async fn a_letter_in_chunks_without_a_length_is_stored() {
    let world = World::new();
    let relay = world.start().await;
    let bytes = letter(1, SMALL);
    let header = LetterHeader { v: VERSION, drop: world.practice.inbox_id(), id: ObjectId::of(&bytes) };
    let mut body = Vec::new();
    for chunk in frame_of(&header, &bytes).chunks(1_000) {
        body.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        body.extend_from_slice(chunk);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"0\r\n\r\n");
    let chunked = [("transfer-encoding", "chunked")];
    let reply = ask(relay.addr(), "POST", ops::LETTER, &chunked, &body).await.unwrap();
    assert_eq!(reply.status, 201);
}

#[tokio::test]
async fn when_memory_is_taken_the_next_letter_is_asked_to_come_later() {
    let world = World::new();
    let relay = world.start().await;
    let header = LetterHeader { v: VERSION, drop: world.practice.inbox_id(), id: ObjectId::of(b"") };
    let frame = frame_of(&header, &[]);
    let length = frame.len() + SizeClass::Large.bytes();
    let head = format!("POST /v1/letter HTTP/1.1\r\nhost: relay\r\ncontent-length: {length}\r\n\r\n");
    let mut slow = Vec::new();
    // 128 times 512 KiB are all there is; the rest of these are refused themselves.
    for _ in 0..140 {
        let mut stream = TcpStream::connect(relay.addr()).await.unwrap();
        stream.write_all(&[head.as_bytes(), &frame].concat()).await.unwrap();
        slow.push(stream);
    }
    while relay.client.info().await.unwrap().load < 3 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let inbox = world.practice.inbox_id();
    assert_refused(&relay.client.leave(inbox, &letter(2, SMALL)).await.unwrap(), ErrorCode::Busy);
    drop(slow);
    while relay.client.info().await.unwrap().load > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(relay.client.leave(inbox, &letter(2, SMALL)).await.unwrap().status, 201);
}

#[tokio::test]
async fn operations_answer_any_origin_and_only_in_their_way() {
    let world = World::new();
    let relay = world.start().await;
    for path in ops::PATHS {
        let preflight = ask(relay.addr(), "OPTIONS", path, &[], &[]).await.unwrap();
        assert_eq!(preflight.status, 204);
        for (name, value) in [
            ("access-control-allow-origin", "*"),
            ("access-control-allow-methods", "GET, POST"),
            ("access-control-allow-headers", "content-type"),
            ("access-control-max-age", "86400"),
        ] {
            assert_eq!(preflight.header(name), Some(value), "{path}");
        }
        let other = ask(relay.addr(), "DELETE", path, &[], &[]).await.unwrap();
        assert_refused(&other, ErrorCode::Method);
        assert_eq!(other.header("access-control-allow-origin"), Some("*"));
    }
    assert_refused(&relay.client.fetch(ops::LETTER).await.unwrap(), ErrorCode::Method);
    assert_refused(&relay.client.fetch("/v1/letter/more").await.unwrap(), ErrorCode::None);
}
