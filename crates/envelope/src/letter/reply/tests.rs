//! Answers, from the desk to the survivor.

use ed25519_dalek::SigningKey;
use serde_json::json;
use wire::{ObjectId, SizeClass};

use super::*;
use crate::{
    Identity, OpenError, RecipientKind,
    letter::{B64, Kind, LetterError, SealedLetter, Seen, mid, raw_members},
    receipt::Root,
    testing::Repeatable,
};

fn draft(text: &str) -> ReplyDraft {
    ReplyDraft {
        agency: "practice-desk".to_owned(),
        thread: [5; 16],
        seq: 2,
        prev: Some([6; 32]),
        seen: Seen { seq: 1, mid: Some(B64([4; 32])) },
        day: Some("2026-11-21".to_owned()),
        lang: "ar".to_owned(),
        kind: Kind::Reply,
        answers: json!({"next": "2026-12-01"}),
        text: text.to_owned(),
    }
}

fn identity() -> Identity {
    Root::from_bytes([7; 32]).reply_identity()
}

fn key(number: u8) -> SigningKey {
    SigningKey::from_bytes(&[number; 32])
}

fn vk(number: u8) -> [u8; 32] {
    key(number).verifying_key().to_bytes()
}

fn sealed(draft: &ReplyDraft) -> Result<SealedLetter, LetterError> {
    seal_reply(draft, &identity().recipient(), &key(1), &mut Repeatable::new(2))
}

#[test]
fn she_reads_what_the_agency_wrote() {
    let draft = draft("we can help — يمكننا المساعدة");
    let sealed = sealed(&draft).unwrap();
    assert_eq!(sealed.bytes.len(), SizeClass::Small.bytes());
    assert_eq!(sealed.id, ObjectId::of(&sealed.bytes));

    let opened = open_reply(&sealed.bytes, &identity()).unwrap();
    assert_eq!((opened.mid, opened.id), (sealed.mid, sealed.id));
    assert_eq!(opened.mid, mid(&opened.letter_json));
    assert_eq!(opened.letter.kind, Kind::Reply);
    assert_eq!(opened.letter.agency, draft.agency);
    assert_eq!(opened.letter.thread, B64(draft.thread));
    assert_eq!((opened.letter.seq, opened.letter.prev), (2, Some(B64([6; 32]))));
    assert_eq!(opened.letter.seen, draft.seen);
    assert_eq!(opened.letter.day, draft.day);
    assert_eq!(opened.letter.answers, draft.answers);
    assert_eq!(opened.letter.text, draft.text);
    assert_eq!(opened.letter.from, None);
}

#[test]
fn anybody_can_read_an_answer_with_age_alone() {
    let sealed = sealed(&draft("words")).unwrap();
    let members = raw_members(&sealed.bytes, &[identity()]).unwrap();
    let names: Vec<_> = members.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["00-readme.txt", "letter.json", "letter.sig", "report.txt"]);
    assert!(members[0].data.is_ascii());
    assert_eq!(members[3].data, b"words");
}

#[test]
fn only_a_listed_key_and_her_own_recipient_count() {
    let opened = open_reply(&sealed(&draft("words")).unwrap().bytes, &identity()).unwrap();
    let own = recipient_hash(&identity().recipient());
    let (first, second) = (vk(1), vk(2));
    assert_eq!(opened.signer(&[own], [&second, &first]), Some(first));
    assert_eq!(opened.signer(&[[0; 32], own], &[first]), Some(first));
    assert_eq!(opened.signer(&[own], [&second]), None);
    assert_eq!(opened.signer(&[own], []), None);
    assert_eq!(opened.signer(&[[0; 32]], [&first]), None);
    assert_eq!(opened.signer(&[], [&first]), None);
}

#[test]
fn an_answer_that_was_passed_on_to_her_is_signed_by_nobody() {
    // A colleague of the agency opens the answer to somebody else and seals its members to her.
    let other = Identity::make_hybrid(&mut Repeatable::new(9));
    let mut rng = Repeatable::new(2);
    let to_other = seal_reply(&draft("words"), &other.recipient(), &key(1), &mut rng).unwrap();
    let opened = open_reply(&to_other.bytes, &other).unwrap();
    let passed_on = reseal(&opened, &identity().recipient(), &mut rng).unwrap();

    let opened = open_reply(&passed_on.bytes, &identity()).unwrap();
    let own = recipient_hash(&identity().recipient());
    assert_eq!(opened.signer(&[own], &[vk(1)]), None);
}

#[test]
fn an_answer_moves_to_a_new_code_with_its_signature() {
    let sealed = sealed(&draft("words")).unwrap();
    let opened = open_reply(&sealed.bytes, &identity()).unwrap();
    let new = Root::from_bytes([8; 32]).reply_identity();
    let moved = reseal(&opened, &new.recipient(), &mut Repeatable::new(3)).unwrap();
    assert_eq!(moved.mid, sealed.mid);
    assert_eq!(moved.bytes.len(), sealed.bytes.len());
    assert_ne!(moved.id, sealed.id);

    let again = open_reply(&moved.bytes, &new).unwrap();
    assert_eq!(again.letter_json, opened.letter_json);
    let before = recipient_hash(&identity().recipient());
    assert_eq!(again.signer(&[before], &[vk(1)]), Some(vk(1)));
    assert_eq!(again.signer(&[recipient_hash(&new.recipient())], &[vk(1)]), None);
}

#[test]
fn notices_and_ends_are_answers_without_words() {
    for kind in [Kind::Notice, Kind::Close] {
        let mut draft = draft("");
        draft.kind = kind;
        let opened = open_reply(&sealed(&draft).unwrap().bytes, &identity()).unwrap();
        assert_eq!(opened.letter.kind, kind);
    }
}

#[test]
fn what_cannot_be_read_is_not_sealed() {
    let mut nameless = draft("words");
    nameless.agency.clear();
    assert_eq!(sealed(&nameless).unwrap_err(), LetterError::AgencyId);
    let mut fraction = draft("words");
    fraction.answers = json!({"next": 1.5});
    assert!(matches!(sealed(&fraction), Err(LetterError::Json(_))));
    let LetterError::TooLong { over } = sealed(&draft(&"a".repeat(300_000))).unwrap_err() else {
        panic!("not for its length");
    };
    assert!(sealed(&draft(&"a".repeat(300_000 - over))).is_ok(), "{over}");
}

#[test]
fn another_code_opens_nothing() {
    let sealed = sealed(&draft("words")).unwrap();
    let other = Identity::make(RecipientKind::Hybrid, &mut Repeatable::new(9));
    assert_eq!(open_reply(&sealed.bytes, &other).unwrap_err(), LetterError::Open(OpenError::NoMatch));
}

#[test]
fn debug_shows_nothing_that_was_written() {
    let draft = draft("marker");
    let opened = open_reply(&sealed(&draft).unwrap().bytes, &identity()).unwrap();
    let shown = format!("{draft:?} {opened:?}");
    assert!(!shown.contains("marker") && !shown.contains("practice"), "{shown}");
}
