use std::fmt::Debug;

use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use serde::de::DeserializeOwned;

use super::*;
use crate::{PostHash, PostToken, RelayId, b64, frame, request, sha256};

#[test]
fn headers_look_as_the_protocol_says() {
    let header =
        LetterHeader { v: 1, drop: InboxId::from_bytes([0; 32]), id: ObjectId::from_bytes([0xff; 32]) };
    assert_eq!(
        serde_json::to_string(&header).unwrap(),
        format!(r#"{{"v":1,"drop":"{}","id":"{}8"}}"#, "A".repeat(43), "_".repeat(42))
    );
    let header = DeleteHeader {
        v: 1,
        nonce: "n".to_owned(),
        drop: InboxId::from_bytes([0; 32]),
        ids: vec![ObjectId::from_bytes([0; 32])],
        all: false,
    };
    assert_eq!(
        serde_json::to_string(&header).unwrap(),
        format!(r#"{{"v":1,"nonce":"n","drop":"{0}","ids":["{0}"]}}"#, "A".repeat(43))
    );
    assert_eq!(
        serde_json::to_string(&DeleteHeader { ids: vec![], all: true, ..header }).unwrap(),
        format!(r#"{{"v":1,"nonce":"n","drop":"{}","ids":[],"all":true}}"#, "A".repeat(43))
    );
    assert_eq!(serde_json::to_string(&Deleted { v: 1, deleted: 2 }).unwrap(), r#"{"v":1,"deleted":2}"#);
}

#[test]
fn headers_of_mailboxes_look_as_the_protocol_says() {
    let (nonce, drop) = ("n".to_owned(), InboxId::from_bytes([0; 32]));
    let token = PostToken::from_bytes([0xff; 16]);
    let zeros = "A".repeat(43);
    let open = OpenHeader { v: 1, nonce: nonce.clone(), drop, post: vec![PostHash::from_bytes([0; 32]); 2] };
    assert_eq!(
        serde_json::to_string(&open).unwrap(),
        format!(r#"{{"v":1,"nonce":"n","drop":"{zeros}","post":["{zeros}","{zeros}"]}}"#)
    );
    let post = PostHeader { v: 1, drop, post: token, id: ObjectId::from_bytes([0; 32]) };
    assert_eq!(
        serde_json::to_string(&post).unwrap(),
        format!(r#"{{"v":1,"drop":"{zeros}","post":"{}w","id":"{zeros}"}}"#, "_".repeat(21))
    );
    let have = vec![ObjectId::from_bytes([0; 32])];
    let read = ReadHeader { v: 1, nonce: nonce.clone(), drop, have, state: 7 };
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        format!(r#"{{"v":1,"nonce":"n","drop":"{zeros}","have":["{zeros}"],"state":7}}"#)
    );
    let state = StateHeader { v: 1, nonce, drop, ver: 8, expect: 7 };
    assert_eq!(
        serde_json::to_string(&state).unwrap(),
        format!(r#"{{"v":1,"nonce":"n","drop":"{zeros}","ver":8,"expect":7}}"#)
    );
    let read = MailboxRead { v: 1, day: Day(20_778), state: 8, count: 2, more: false };
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        r#"{"v":1,"day":"2026-11-21","state":8,"count":2,"more":false}"#
    );
}

/// The example of docs/protocol.md, computed there by another implementation.
#[test]
fn a_signed_deletion_is_the_one_that_the_protocol_shows() {
    let key = SigningKey::from_bytes(&[3; 32]);
    let header = DeleteHeader {
        v: 1,
        nonce: "AAAAAAAtp-hD2pJ6Qe59rLhf2iQqPTau".to_owned(),
        drop: InboxId::of_key(key.verifying_key().as_bytes()),
        ids: vec![ObjectId::of(&[0; 32_768])],
        all: false,
    };
    let frame = frame::encode(&header, b"").unwrap();
    assert_eq!(hex(&sha256(&[&frame])), "cbbd7c4a629cde4fefd20197d6fcc9414b6958ed6f522320d1f85916ecc4d786");
    let relay = RelayId::of_origin("https://relay.example");
    let request = request::sign("delete", &relay, &frame, &key);
    assert_eq!(
        hex(&request[request.len() - 64..]),
        "c038c61acb784c28fa9796c3742a9ec0a4a3d0439954a96ebd0c91ad764e4cef\
         412bc805b27e45aec4e4851571109511f0d23490f14a68396280053aa13a1800"
    );
}

#[test]
fn an_inbox_says_the_day_it_was_collected_or_null() {
    let drop = InboxId::from_bytes([0; 32]);
    for (collected, json) in [(Some(Day(20_778)), "\"2026-11-21\""), (None, "null")] {
        assert_eq!(
            serde_json::to_string(&InboxState { drop, collected }).unwrap(),
            format!(r#"{{"drop":"{}","collected":{json}}}"#, "A".repeat(43))
        );
    }
}

#[test]
fn what_is_said_of_a_relay_without_inboxes_reads_as_none() {
    let mut info = serde_json::to_value(longest_info()).unwrap();
    info.as_object_mut().unwrap().remove("inboxes");
    let read = frame::decode_header::<Info>(info.to_string().as_bytes()).unwrap();
    assert!(read.inboxes.is_empty());
}

#[test]
fn the_most_that_may_be_asked_or_said_fits_into_a_header() {
    let (nonce, drop) = ("A".repeat(32), InboxId::from_bytes([0; 32]));
    let get = GetHeader { v: 1, nonce: nonce.clone(), drop, ids: vec![ObjectId::of(b""); MAX_GET] };
    assert!(frame::encode(&get, b"").is_ok());
    let ids = vec![ObjectId::of(b""); MAX_DELETE];
    let delete = DeleteHeader { v: 1, nonce: nonce.clone(), drop, ids, all: false };
    assert!(frame::encode(&delete, b"").is_ok());
    let post = vec![PostHash::from_bytes([0xff; 32]); POSTS];
    assert!(frame::encode(&OpenHeader { v: 1, nonce: nonce.clone(), drop, post }, b"").is_ok());
    let have = vec![ObjectId::of(b""); MAX_MAILBOX_LETTERS as usize];
    assert!(frame::encode(&ReadHeader { v: 1, nonce, drop, have, state: u64::MAX }, b"").is_ok());
    assert!(frame::encode_reply(&longest_info(), b"").is_ok());
}

#[test]
fn an_id_of_the_wrong_length_is_no_header() {
    let json = format!(r#"{{"v":1,"drop":"{}","id":"AA"}}"#, "A".repeat(43));
    assert_eq!(frame::decode_header::<LetterHeader>(json.as_bytes()), Err(frame::FrameError::BadHeader));
}

#[test]
fn no_two_operations_have_the_same_path_or_the_same_name() {
    let mut names = PATHS.map(|path| path.strip_prefix("/v1/").unwrap());
    names.sort_unstable();
    assert!(names.windows(2).all(|two| two[0] != two[1]), "{names:?}");
}

proptest! {
    #[test]
    fn every_header_of_a_request_reads_back(
        nonce in "[A-Za-z0-9_-]{0,40}",
        drop: [u8; 32],
        ids in prop::collection::vec(any::<[u8; 32]>(), 0..=MAX_DELETE),
        all: bool,
    ) {
        let drop = InboxId::from_bytes(drop);
        let ids: Vec<_> = ids.into_iter().map(ObjectId::from_bytes).collect();
        let id = ids.first().copied().unwrap_or_else(|| ObjectId::of(b""));
        reads_back(LetterHeader { v: 1, drop, id })?;
        reads_back(ListHeader { v: 1, nonce: nonce.clone(), drop })?;
        reads_back(GetHeader { v: 1, nonce: nonce.clone(), drop, ids: ids.clone() })?;
        reads_back(DeleteHeader { v: 1, nonce, drop, ids, all })?;
    }

    #[test]
    fn every_header_of_a_request_to_a_mailbox_reads_back(
        nonce in "[A-Za-z0-9_-]{0,40}",
        drop: [u8; 32],
        ids in prop::collection::vec(any::<[u8; 32]>(), 0..=MAX_MAILBOX_LETTERS as usize),
        token: [u8; 16],
        ver: u64,
        expect: u64,
    ) {
        let drop = InboxId::from_bytes(drop);
        let post = ids.iter().take(POSTS).map(|bytes| PostHash::from_bytes(*bytes)).collect();
        let id = ids.first().map_or_else(|| ObjectId::of(b""), |bytes| ObjectId::from_bytes(*bytes));
        let have: Vec<_> = ids.into_iter().map(ObjectId::from_bytes).collect();
        reads_back(OpenHeader { v: 1, nonce: nonce.clone(), drop, post })?;
        reads_back(PostHeader { v: 1, drop, post: PostToken::from_bytes(token), id })?;
        reads_back(ReadHeader { v: 1, nonce: nonce.clone(), drop, have, state: ver })?;
        reads_back(StateHeader { v: 1, nonce, drop, ver, expect })?;
    }

    #[test]
    fn every_header_of_a_reply_reads_back(
        day in days(),
        count: u32,
        load in 0..4_u8,
        version: u64,
        inboxes in prop::collection::vec((any::<[u8; 32]>(), prop::option::of(days())), 0..=MAX_INBOXES),
        retry_after: Option<u32>,
        error in prop::sample::select(&ErrorCode::ALL[..]),
    ) {
        let inboxes = inboxes
            .into_iter()
            .map(|(drop, collected)| InboxState { drop: InboxId::from_bytes(drop), collected })
            .collect();
        let directory = Some(DirectoryMark { version, sha256: b64::encode(&[9; 32]) });
        reads_back(Info { day, load, directory, inboxes, ..longest_info() })?;
        reads_back(Stored { v: 1, day })?;
        reads_back(Listed { v: 1, day, count })?;
        reads_back(Got { v: 1, count })?;
        reads_back(Deleted { v: 1, deleted: count })?;
        reads_back(Opened { v: 1, day })?;
        reads_back(MailboxRead { v: 1, day, state: version, count, more: load > 1 })?;
        reads_back(StateKept { v: 1, ver: version })?;
        reads_back(Failure { v: 1, error, retry_after })?;
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
        let frame = [&(bytes.len() as u32).to_be_bytes()[..], &bytes].concat();
        read_as_everything(&frame);
        read_as_everything(&bytes);
        let _ = ListEntry::decode_all(&bytes);
        let _ = GotLetter::decode_all(&bytes);
    }

    #[test]
    fn a_header_with_one_changed_byte_is_read_without_a_panic(
        ids in prop::collection::vec(any::<[u8; 32]>(), 0..4),
        at: prop::sample::Index,
        byte: u8,
    ) {
        let ids = ids.into_iter().map(ObjectId::from_bytes).collect();
        let (nonce, drop) = (String::new(), InboxId::from_bytes([1; 32]));
        let header = DeleteHeader { v: 1, nonce, drop, ids, all: false };
        let mut frame = frame::encode(&header, b"").unwrap();
        let at = at.index(frame.len());
        frame[at] = byte;
        read_as_everything(&frame);
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Days that a calendar can name.
fn days() -> impl Strategy<Value = Day> {
    (0..=2_932_896_u32).prop_map(Day)
}

fn reads_back<H>(header: H) -> Result<(), TestCaseError>
where
    H: Serialize + DeserializeOwned + PartialEq + Debug,
{
    for frame in [frame::encode(&header, b"payload"), frame::encode_reply(&header, b"payload")] {
        let frame = frame.unwrap();
        let (read, payload) = frame::decode::<H>(&frame).unwrap();
        prop_assert_eq!(&read, &header);
        prop_assert_eq!(payload, &b"payload"[..]);
    }
    Ok(())
}

fn read_as_everything(frame: &[u8]) {
    let _ = frame::decode::<LetterHeader>(frame);
    let _ = frame::decode::<ListHeader>(frame);
    let _ = frame::decode::<GetHeader>(frame);
    let _ = frame::decode::<DeleteHeader>(frame);
    let _ = frame::decode::<Info>(frame);
    let _ = frame::decode::<DirectoryReply>(frame);
    let _ = frame::decode::<Stored>(frame);
    let _ = frame::decode::<Listed>(frame);
    let _ = frame::decode::<Got>(frame);
    let _ = frame::decode::<Deleted>(frame);
    let _ = frame::decode::<OpenHeader>(frame);
    let _ = frame::decode::<PostHeader>(frame);
    let _ = frame::decode::<ReadHeader>(frame);
    let _ = frame::decode::<StateHeader>(frame);
    let _ = frame::decode::<Opened>(frame);
    let _ = frame::decode::<MailboxRead>(frame);
    let _ = frame::decode::<StateKept>(frame);
    let _ = frame::decode::<Failure>(frame);
}

/// As long as an [`Info`] gets.
fn longest_info() -> Info {
    let inbox = InboxState { drop: InboxId::from_bytes([0xff; 32]), collected: Some(Day(20_778)) };
    Info {
        v: 1,
        relay: RelayId::of_origin("https://relay.example"),
        nonce: "A".repeat(32),
        day: Day(20_778),
        load: 3,
        directory: Some(DirectoryMark { version: u64::MAX, sha256: b64::encode(&[9; 32]) }),
        limits: Limits::default(),
        inboxes: vec![inbox; MAX_INBOXES],
    }
}
