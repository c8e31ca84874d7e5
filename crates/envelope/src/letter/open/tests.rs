//! Letters, from the draft to the desk.

use serde_json::{Value, json};
use wire::{ObjectId, SizeClass, parcel::BurnToken};

use super::*;
use crate::{
    OpenError, RecipientKind,
    bundle::{BundleError, packed_len},
    json::JsonError,
    letter::{
        B64, Draft, FormRef, Hand, Kind, ParcelAttachment, ParcelFile, ParcelRef, SealedLetter, Seen, seal,
        seal_as,
    },
    receipt::Root,
    testing::Repeatable,
};

fn draft(text: &str) -> Draft {
    Draft {
        kind: Kind::Report,
        agency: "practice-desk".to_owned(),
        lang: "ar".to_owned(),
        form: FormRef { id: "core".to_owned(), ver: 1 },
        answers: json!({"what": ["papers", "pay"], "since": 3}),
        text: text.to_owned(),
        consent: json!({"contact": "no"}),
        day: None,
        report_txt: format!("تقرير\n\n{text}\n"),
        parcel: None,
    }
}

fn identity(kind: RecipientKind) -> Identity {
    Identity::make(kind, &mut Repeatable::new(1))
}

fn sealed(draft: &Draft) -> Result<SealedLetter, LetterError> {
    let to = [identity(RecipientKind::X25519).recipient()];
    seal(draft, &to, &mut Repeatable::new(2))
}

/// The members of a letter after `change` was made to its JSON, packed again.
fn with_json(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let letter = sealed(&draft("text")).unwrap();
    let mut members = raw_members(&letter.bytes, &[identity(RecipientKind::X25519)]).unwrap();
    let mut value: Value = serde_json::from_slice(&members[1].data).unwrap();
    change(&mut value);
    members[1].data = serde_json::to_vec(&value).unwrap();
    packed(&members)
}

fn packed(members: &[Member]) -> Vec<u8> {
    bundle::write(members, packed_len(members)).unwrap()
}

#[test]
fn the_agency_reads_what_was_written() {
    for kind in [RecipientKind::X25519, RecipientKind::Hybrid] {
        let draft = draft("my own words");
        let to = [identity(kind).recipient()];
        let letter = seal(&draft, &to, &mut Repeatable::new(2)).unwrap();
        assert_eq!(letter.bytes.len(), SizeClass::Small.bytes());
        assert_eq!(letter.id, ObjectId::of(&letter.bytes));

        let opened = open(&letter.bytes, &[identity(kind)]).unwrap();
        assert_eq!(opened.signature, SignatureState::Valid);
        assert_eq!(opened.report_txt, draft.report_txt);
        assert_eq!(opened.letter.agency, draft.agency);
        assert_eq!(opened.letter.kind, Kind::Report);
        assert_eq!(opened.letter.answers, draft.answers);
        assert_eq!(opened.letter.text, draft.text);
        assert_eq!(opened.letter.consent, draft.consent);
        assert_eq!(opened.letter.reply, None);
        let names: Vec<_> = opened.members.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["00-readme.txt", "letter.json", "letter.sig", "report.txt"]);
        assert!(opened.members[0].data.is_ascii());
    }
}

#[test]
fn two_letters_share_neither_thread_nor_key() {
    let mut rng = Repeatable::new(2);
    let identity = [identity(RecipientKind::X25519)];
    let to = [identity[0].recipient()];
    let [first, second] = [(); 2].map(|()| {
        let letter = seal(&draft("text"), &to, &mut rng).unwrap();
        open(&letter.bytes, &identity).unwrap().letter.clone()
    });
    assert_ne!(first.thread, second.thread);
    assert_ne!(first.from, second.from);
}

#[test]
fn a_letter_has_the_smallest_size_that_holds_it() {
    for (words, class) in [
        (0, SizeClass::Small),
        (12_000, SizeClass::Small),
        (20_000, SizeClass::Medium),
        (100_000, SizeClass::Large),
        (240_000, SizeClass::Large),
    ] {
        let letter = sealed(&draft(&"a".repeat(words))).unwrap();
        assert_eq!(letter.bytes.len(), class.bytes(), "{words}");
    }
}

#[test]
fn a_letter_that_is_too_long_says_by_how_much() {
    for words in [270_000, 400_000] {
        let LetterError::TooLong { over } = sealed(&draft(&"a".repeat(words))).unwrap_err() else {
            panic!("not for its length");
        };
        // Whoever follows the advice succeeds.
        assert!(sealed(&draft(&"a".repeat(words - over))).is_ok(), "{over}");
    }
}

#[test]
fn a_short_report_does_not_make_room_for_a_long_message() {
    let mut draft = draft(&"a".repeat(400_000));
    draft.report_txt = "short".to_owned();
    assert!(matches!(
        sealed(&draft).unwrap_err(),
        LetterError::TooLong { over } if over < 20_000
    ));
}

#[test]
fn numbers_and_nesting_that_readers_refuse_are_not_sealed() {
    let mut fraction = draft("text");
    fraction.answers = json!({"since": 1.5});
    assert_eq!(sealed(&fraction).unwrap_err(), LetterError::Json(JsonError::Number));
    let mut deep = draft("text");
    deep.answers = json!([[[[[[[[1]]]]]]]]);
    assert_eq!(sealed(&deep).unwrap_err(), LetterError::Json(JsonError::Depth));
}

#[test]
fn a_letter_to_nobody_in_particular_is_not_sealed() {
    let mut nameless = draft("text");
    nameless.agency.clear();
    assert_eq!(sealed(&nameless).unwrap_err(), LetterError::AgencyId);
}

#[test]
fn another_agency_cannot_open_it() {
    let letter = sealed(&draft("text")).unwrap();
    let other = Identity::make_x25519(&mut Repeatable::new(77));
    assert_eq!(open(&letter.bytes, &[other]).unwrap_err(), LetterError::Open(OpenError::NoMatch));
}

#[test]
fn a_signature_for_another_agency_or_another_text_is_wrong() {
    for (field, value) in [("agency", "other-desk"), ("text", "other words")] {
        let archive = with_json(|letter| letter[field] = json!(value));
        let opened = read_members(&archive).unwrap();
        assert_eq!(opened.signature, SignatureState::Wrong, "{field}");
    }
}

#[test]
fn a_missing_signature_or_key_is_not_a_valid_one() {
    let letter = sealed(&draft("text")).unwrap();
    let mut members = raw_members(&letter.bytes, &[identity(RecipientKind::X25519)]).unwrap();
    members.remove(2);
    let opened = read_members(&packed(&members)).unwrap();
    assert_eq!(opened.signature, SignatureState::Missing);

    let archive = with_json(|letter| {
        letter.as_object_mut().unwrap().remove("from");
    });
    let opened = read_members(&archive).unwrap();
    assert_eq!(opened.signature, SignatureState::Wrong);
}

#[test]
fn fields_of_a_later_minor_version_are_kept() {
    let archive = with_json(|letter| letter["mood"] = json!({"a": [1]}));
    let opened = read_members(&archive).unwrap();
    assert_eq!(opened.letter.unknown["mood"], json!({"a": [1]}));
    let written = serde_json::to_value(&opened.letter).unwrap();
    assert_eq!(written, serde_json::from_slice::<Value>(&opened.letter_json).unwrap());
}

#[test]
fn a_newer_version_is_named_and_its_files_can_still_be_saved() {
    let archive = with_json(|letter| letter["v"] = json!(2));
    assert_eq!(read_members(&archive).unwrap_err(), LetterError::Newer { v: 2 });
    let identity = [identity(RecipientKind::X25519)];
    let to = [identity[0].recipient()];
    let file = age::seal(&to, &archive, &mut Repeatable::new(3)).unwrap();
    assert_eq!(raw_members(&file, &identity).unwrap().len(), 4);
}

#[test]
fn what_is_not_a_letter_is_refused_by_name() {
    let changes: [fn(&mut Value); 5] = [
        |letter| letter["v"] = json!("1"),
        |letter| letter["v"] = json!(0),
        |letter| letter["kind"] = json!("poem"),
        |letter| letter["thread"] = json!("short"),
        |letter| *letter = json!([]),
    ];
    for change in changes {
        assert_eq!(read_members(&with_json(change)).unwrap_err(), LetterError::Shape);
    }
    let member = |name: &str, data: &[u8]| Member { name: name.to_owned(), data: data.to_vec() };
    assert_eq!(
        read_members(&packed(&[member("report.txt", b"")])).unwrap_err(),
        LetterError::Missing { name: "letter.json" }
    );
    assert_eq!(
        read_members(b"not a tar").unwrap_err(),
        LetterError::Bundle(BundleError::Truncated { index: 0 })
    );
}

#[test]
fn a_report_that_is_not_text_is_refused_by_name() {
    let letter = sealed(&draft("text")).unwrap();
    let mut members = raw_members(&letter.bytes, &[identity(RecipientKind::X25519)]).unwrap();
    members[3].data = vec![0xff];
    assert_eq!(read_members(&packed(&members)).unwrap_err(), LetterError::Text);
}

#[test]
fn debug_shows_nothing_that_was_written() {
    let letter = sealed(&draft("marker")).unwrap();
    let opened = open(&letter.bytes, &[identity(RecipientKind::X25519)]).unwrap();
    let shown = format!("{opened:?} {:?} {:?}", opened.members, draft("marker"));
    assert!(!shown.contains("marker"), "{shown}");
}

/// A hand of a code, in its first thread.
fn hand() -> Hand {
    Hand::of_root(&Root::from_bytes([7; 32]), 0, "relay-id")
}

fn sealed_by(hand: &Hand, draft: &Draft) -> (SealedLetter, OpenedLetter) {
    let identity = identity(RecipientKind::X25519);
    let sealed = seal_as(draft, hand, &[identity.recipient()], &mut Repeatable::new(2)).unwrap();
    let opened = open(&sealed.bytes, &[identity]).unwrap();
    (sealed, opened)
}

#[test]
fn a_code_gives_the_letter_a_thread_a_key_and_a_way_back() {
    let root = Root::from_bytes([7; 32]);
    let (sealed, opened) = sealed_by(&hand(), &draft("text"));
    assert_eq!(opened.signature, SignatureState::Valid);
    assert_eq!(opened.mid, sealed.mid);
    let letter = &opened.letter;
    assert_eq!((letter.seq, letter.prev), (1, None));
    assert_eq!(letter.thread, B64(root.thread(0)));
    assert_eq!(letter.from.as_ref().unwrap().vk.0, root.msg_key().verifying_key().to_bytes());

    let reply = letter.reply.as_ref().unwrap();
    assert_eq!(reply.to, root.reply_identity().recipient().to_string());
    assert_eq!(reply.drops.len(), 1);
    assert_eq!(reply.drops[0].relay, "relay-id");
    assert_eq!(reply.drops[0].drop, root.mailbox());
    assert_eq!(reply.drops[0].post, root.post(0));
}

#[test]
fn the_letters_of_a_hand_follow_each_other() {
    let mut hand = hand();
    let (first, _) = sealed_by(&hand, &draft("first"));
    hand.advance(&first);
    let mut hand = Hand::from_bytes(&hand.to_bytes()).unwrap();
    assert_eq!((hand.last(), hand.prev()), (1, Some(first.mid)));

    let mut more = draft("more");
    more.kind = Kind::Followup;
    let (second, opened) = sealed_by(&hand, &more);
    assert_eq!(opened.letter.kind, Kind::Followup);
    assert_eq!((opened.letter.seq, opened.letter.prev), (2, Some(B64(first.mid))));
    assert_eq!(opened.letter.from.as_ref().unwrap().vk.0, hand.vk());

    hand.advance(&second);
    let seen = Seen { seq: 4, mid: Some(B64([9; 32])) };
    let hand = hand.continued(7, Some([8; 32]), seen.clone());
    let (_, opened) = sealed_by(&hand, &more);
    assert_eq!((opened.letter.seq, opened.letter.prev), (8, Some(B64([8; 32]))));
    assert_eq!(opened.letter.seen, seen);
}

#[test]
fn a_letter_without_a_code_can_be_continued_as_long_as_its_hand_is_kept() {
    let mut hand = Hand::throw_away(&mut Repeatable::new(4));
    let (first, before) = sealed_by(&hand, &draft("text"));
    hand.advance(&first);
    let (_, after) = sealed_by(&hand, &draft("more"));
    assert_eq!(before.letter.thread, after.letter.thread);
    assert_eq!(before.letter.from, after.letter.from);
    assert_eq!(after.letter.seq, 2);
    assert_eq!(after.letter.reply, None);
}

fn with_evidence(key: &str) -> Draft {
    let file = ParcelFile {
        name: "evidence/001.jpg".to_owned(),
        mime: "image/jpeg".to_owned(),
        bytes: 12,
        sha256: B64([2; 32]),
        stripped: true,
        original: Some(B64([3; 32])),
    };
    let reference = ParcelRef {
        id: ObjectId::of(b"manifest"),
        relays: vec!["relay-id".to_owned()],
        bytes: 262_144,
        burn: BurnToken::from_bytes([4; 32]),
        files: vec![file],
    };
    let key = Zeroizing::new(key.to_owned());
    let mut draft = draft("text");
    draft.parcel = Some(ParcelAttachment { reference, key });
    draft
}

#[test]
fn evidence_travels_with_its_key() {
    let key = Identity::make_hybrid(&mut Repeatable::new(9));
    let draft = with_evidence(&key.to_text());
    let (sealed, opened) = sealed_by(&hand(), &draft);
    assert_eq!(opened.parcel_key.as_ref().unwrap().to_text(), key.to_text());
    assert_eq!(opened.letter.parcel.as_ref(), draft.parcel.as_ref().map(|parcel| &parcel.reference));
    let members = raw_members(&sealed.bytes, &[identity(RecipientKind::X25519)]).unwrap();
    assert_eq!(members[3].name, "parcel.key");
    // An identity file as age takes it.
    let text = std::str::from_utf8(&members[3].data).unwrap();
    assert_eq!(crate::identity_file::parse(text).unwrap().len(), 1);
    assert!(text.ends_with('\n'));
}

#[test]
fn a_key_that_is_none_opens_nothing_and_spoils_nothing() {
    let (_, opened) = sealed_by(&hand(), &with_evidence("AGE-SECRET-KEY-1NONSENSE"));
    assert!(opened.parcel_key.is_none());
    assert_eq!(opened.signature, SignatureState::Valid);
}

#[test]
fn the_json_of_evidence_and_of_the_way_back_is_that_of_the_protocol() {
    let (_, opened) = sealed_by(&hand(), &with_evidence("key"));
    let json: Value = serde_json::from_slice(&opened.letter_json).unwrap();
    let b64 = |bytes: &[u8]| wire::b64::encode(bytes);
    let root = Root::from_bytes([7; 32]);
    assert_eq!(
        json["parcel"],
        json!({
            "id": ObjectId::of(b"manifest").to_string(),
            "relays": ["relay-id"],
            "bytes": 262_144,
            "burn": b64(&[4; 32]),
            "files": [{
                "name": "evidence/001.jpg",
                "type": "image/jpeg",
                "bytes": 12,
                "sha256": b64(&[2; 32]),
                "stripped": true,
                "original": b64(&[3; 32]),
            }],
        })
    );
    assert_eq!(json["reply"]["drops"][0]["drop"], root.mailbox().to_string());
    assert_eq!(json["reply"]["drops"][0]["post"], b64(root.post(0).as_bytes()));
}

#[test]
fn a_way_back_or_evidence_of_another_shape_is_refused_by_name() {
    for (field, value) in [
        ("reply", json!({"inbox": "A"})),
        ("reply", json!("nowhere")),
        ("parcel", json!({"size": 1})),
        ("parcel", json!([])),
    ] {
        let archive = with_json(|letter| letter[field] = value);
        assert_eq!(read_members(&archive).unwrap_err(), LetterError::Shape, "{field}");
    }
}
