//! Notes, kept and found again.

use proptest::prelude::*;
use serde_json::{Value, json};
use wire::ops::STATE_BYTES;

use super::*;
use crate::{
    OpenError,
    bundle::{self, Member},
    letter::{Kind, Seen},
    receipt::Root,
    testing::Repeatable,
};

fn root() -> Root {
    Root::from_bytes([7; 32])
}

fn note() -> StateNote {
    let mut thread = ThreadNote::new(0, "north-desk");
    thread.last = 2;
    thread.prev = Some(B64([1; 32]));
    thread.day = Some("2026-11-21".to_owned());
    thread.heard = vec![Heard { vk: B64([2; 32]), seq: 3, mid: B64([3; 32]) }];
    thread.word = true;
    thread.earlier = vec![B64([4; 16])];
    let threads = vec![thread, ThreadNote::new(1, "south-desk")];
    StateNote { ver: 5, threads, dir_ver: 12, before: vec![B64([6; 32])] }
}

fn sealed(note: &StateNote) -> Vec<u8> {
    note.seal(&root(), &mut Repeatable::new(1)).unwrap()
}

/// A note with this JSON, signed with a code and sealed to the one above.
fn with_json(json: &Value, signer: &Root) -> Vec<u8> {
    use ed25519_dalek::Signer;

    let json = serde_json::to_vec(json).unwrap();
    let signed = [&b"sealed-intake/v1/state\0"[..], &wire::sha256(&[&json])].concat();
    let signature = signer.msg_key().sign(&signed).to_bytes();
    packed(&[("state.json", &json), ("state.sig", &signature)])
}

fn packed(members: &[(&str, &[u8])]) -> Vec<u8> {
    let member = |(name, data): &(&str, &[u8])| Member { name: (*name).to_owned(), data: data.to_vec() };
    let members: Vec<_> = members.iter().map(member).collect();
    let archive = bundle::write(&members, bundle::packed_len(&members)).unwrap();
    let to = [root().reply_identity().recipient()];
    crate::seal(&to, &archive, &mut Repeatable::new(1)).unwrap()
}

#[test]
fn a_note_is_found_as_it_was_kept_and_its_length_says_nothing() {
    for note in [note(), StateNote::default()] {
        let file = sealed(&note);
        assert_eq!(file.len(), STATE_BYTES);
        assert_eq!(StateNote::open(&file, &root()).unwrap(), note);
    }
}

#[test]
fn the_json_is_that_of_the_protocol() {
    let json = json!({
        "v": 1,
        "ver": 9,
        "threads": [{"slot": 0, "agency": "north-desk", "last": 1, "prev": null, "day": null}],
        "dir_ver": 3,
        "later": {"unknown": true},
    });
    let note = StateNote::open(&with_json(&json, &root()), &root()).unwrap();
    assert_eq!((note.ver, note.dir_ver, note.threads.len()), (9, 3, 1));
    assert_eq!((note.threads[0].last, note.threads[0].word), (1, false));
}

#[test]
fn another_code_opens_nothing() {
    let other = Root::from_bytes([8; 32]);
    let error = StateNote::open(&sealed(&note()), &other).unwrap_err();
    assert_eq!(error, StateError::Open(OpenError::NoMatch));
}

#[test]
fn whoever_knows_her_recipient_can_not_write_a_note() {
    let other = Root::from_bytes([8; 32]);
    let json = json!({"v": 1, "ver": 9, "threads": [], "dir_ver": 0});
    assert!(StateNote::open(&with_json(&json, &root()), &root()).is_ok());
    let error = StateNote::open(&with_json(&json, &other), &root()).unwrap_err();
    assert_eq!(error, StateError::Signature);
    let unsigned = packed(&[("state.json", &serde_json::to_vec(&json).unwrap()), ("state.sig", b"")]);
    assert_eq!(StateNote::open(&unsigned, &root()).unwrap_err(), StateError::Signature);
}

#[test]
fn what_is_not_a_note_is_refused_by_name() {
    let open = |json: Value| StateNote::open(&with_json(&json, &root()), &root()).unwrap_err();
    assert_eq!(open(json!({"v": 2})), StateError::Newer { v: 2 });
    assert_eq!(open(json!({"v": 1})), StateError::Shape);
    assert_eq!(open(json!([])), StateError::Shape);
    assert!(matches!(open(json!({"v": 1, "ver": 1.5})), StateError::Json(_)));
    assert_eq!(StateNote::open(&packed(&[]), &root()).unwrap_err(), StateError::Shape);
    assert!(matches!(StateNote::open(b"", &root()), Err(StateError::Open(_))));
}

#[test]
fn a_note_with_more_in_it_than_fits_says_by_how_much() {
    let mut note = note();
    let heard = |number: u64| Heard { vk: B64([2; 32]), seq: number, mid: B64([3; 32]) };
    note.threads[0].heard = (0..150).map(heard).collect();
    assert!(note.seal(&root(), &mut Repeatable::new(1)).is_ok());
    note.threads[0].heard = (0..1000).map(heard).collect();
    let error = note.seal(&root(), &mut Repeatable::new(1)).unwrap_err();
    assert!(matches!(error, StateError::TooLong { over } if over > 10_000), "{error}");
}

/// What `judge` made of one answer.
fn thread(slot: u8, agency: &str, seen: u64) -> Thread {
    let seen = Seen { seq: seen, mid: Some(B64([9; 32])) };
    let item = Item {
        kind: Kind::Reply,
        signer: [2; 32],
        seq: 4,
        mid: [5; 32],
        day: None,
        lang: "en".to_owned(),
        text: "words".to_owned(),
        answers: json!({}),
        seen: seen.clone(),
    };
    Thread {
        slot,
        agency: agency.to_owned(),
        items: vec![item],
        troubles: Vec::new(),
        hidden: Vec::new(),
        mine: seen,
    }
}

#[test]
fn what_was_read_is_noted_and_her_words_are_not() {
    let mut note = note();
    note.hear(&[thread(0, "north-desk", 1), thread(5, "east-desk", 3), thread(6, "", 0)]);
    assert_eq!(note.ver, 5);
    let heard = |note: &ThreadNote| note.heard.iter().map(|heard| heard.seq).collect::<Vec<_>>();
    assert_eq!(heard(&note.threads[0]), [4]);
    // The note knew more of her letters than the agency.
    assert_eq!(note.threads[0].last, 2);
    let slots: Vec<_> = note.threads.iter().map(|thread| thread.slot).collect();
    assert_eq!(slots, [0, 1, 5]);
    assert_eq!((note.threads[2].last, note.threads[2].prev), (3, Some(B64([9; 32]))));
    assert!(!serde_json::to_string(&note).unwrap().contains("words"));
}

#[test]
fn an_old_note_learns_of_her_later_letters_from_the_agency() {
    let mut note = note();
    note.hear(&[thread(0, "north-desk", 3)]);
    assert_eq!((note.threads[0].last, note.threads[0].prev), (3, Some(B64([9; 32]))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_note_is_found_as_it_was_kept(
        ver in any::<u64>(),
        slots in prop::collection::vec((0_u8..8, "[a-z-]{0,40}", any::<u64>(), any::<[u8; 32]>()), 0..8),
        before in prop::collection::vec(any::<[u8; 32]>(), 0..10),
    ) {
        let threads = slots.into_iter().map(|(slot, agency, last, prev)| {
            let mut thread = ThreadNote::new(slot, &agency);
            thread.last = last;
            thread.prev = Some(B64(prev));
            thread
        });
        let before = before.into_iter().map(B64).collect();
        let note = StateNote { ver, threads: threads.collect(), dir_ver: 0, before };
        let file = note.seal(&root(), &mut Repeatable::new(ver)).unwrap();
        prop_assert_eq!(file.len(), STATE_BYTES);
        prop_assert!(StateNote::open(&file, &root()).unwrap() == note);
    }
}
