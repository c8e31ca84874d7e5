//! Answers as she would get them, and as we keep them.

use envelope::RecipientKind;
use envelope::letter::reply::{open_reply, recipient_hash};
use wire::SizeClass;

use super::*;
use crate::book::Line;
use crate::sealed;
use crate::testing::{Survivor, draft, filed, rng, seal_to};
use crate::thread::{Filed, view};

const TODAY: Day = Day(20_778);

/// A desk that got one letter.
struct Case {
    desk: DeskIdentity,
    survivor: Survivor,
    letters: Vec<Filed>,
    book: Book,
}

impl Case {
    fn new() -> Self {
        let desk = DeskIdentity::make(RecipientKind::X25519, &mut rng());
        let mut survivor = Survivor::new(1, &desk.recipient());
        let letters = vec![filed(&survivor.write(|_| ()), &desk.identities()[0])];
        Self { desk, survivor, letters, book: Book::default() }
    }

    fn write(&mut self, message: &Message, colleagues: &[Recipient]) -> Result<Written, ReplyError> {
        let thread = self.letters[0].opened.letter.thread.0;
        let view = view(&thread, &self.letters, &[]);
        let writer = Writer { identity: &self.desk, colleagues, book: &self.book, today: TODAY };
        let written = writer.write(&view, &self.letters[0].id, message, &mut rng())?;
        self.book.push(Line::Made(written.made.clone()));
        Ok(written)
    }
}

fn answer(text: &str) -> Message {
    Message::Answer { lang: "ar".into(), text: text.into(), next: Some(TODAY.plus(7)), is_last: false }
}

#[test]
fn she_can_open_it_and_see_whose_it_is() {
    let mut case = Case::new();
    let written = case.write(&answer("We have your letter."), &[]).unwrap();
    assert!(SizeClass::of_len(written.sealed.bytes.len()).is_some());
    let her_key = case.survivor.root.reply_identity();
    let opened = open_reply(&written.sealed.bytes, &her_key).unwrap();
    let letter = &opened.letter;
    assert_eq!((letter.text.as_str(), letter.lang.as_str()), ("We have your letter.", "ar"));
    assert_eq!((letter.agency.as_str(), letter.seq, letter.prev), ("practice-desk", 1, None));
    assert_eq!(letter.answers, json!({"next": "2026-11-28"}));
    assert_eq!(letter.thread.0, case.survivor.root.thread(0));
    assert_eq!((letter.seen.seq, letter.seen.mid), (1, Some(B64(case.letters[0].opened.mid))));

    let hers = [recipient_hash(&her_key.recipient())];
    let vk = case.desk.sign_key().unwrap();
    assert_eq!(opened.signer(&hers, [&[0; 32], &vk]), Some(vk));
    let elsewhere = [recipient_hash(&case.desk.recipient())];
    assert_eq!(opened.signer(&elsewhere, [&vk]), None, "nobody can pass it on as an answer to somebody else");
}

#[test]
fn answers_and_notices_of_one_key_are_numbered_together() {
    let mut case = Case::new();
    let first = case.write(&Message::Notice(Notice::COLLECTED), &[]).unwrap();
    let second = case.write(&answer("one"), &[]).unwrap();
    assert_eq!((first.made.seq, first.made.way), (1, Some(Way::Collected)));
    assert!(first.copy.is_none());
    assert_eq!((second.made.seq, second.made.way), (2, None));
    let opened = open_reply(&second.sealed.bytes, &case.survivor.root.reply_identity()).unwrap();
    assert_eq!(opened.letter.prev, Some(first.made.mid));
    assert_eq!(opened.mid, second.made.mid.0);
    assert_eq!(ObjectId::of(&second.sealed.bytes), second.made.id);
}

#[test]
fn our_copy_is_the_same_letter_and_opens_for_colleagues() {
    let mut case = Case::new();
    let colleague = crate::testing::identity();
    let other_kind = envelope::Identity::make_hybrid(&mut rng());
    let written = case
        .write(&answer("We have your letter."), &[colleague.recipient(), other_kind.recipient()])
        .unwrap();
    let copy = written.copy.unwrap();
    for key in [&case.desk.identities()[0], &colleague] {
        let opened = sealed::open(&copy, std::slice::from_ref(key)).unwrap();
        assert_eq!(opened.report_txt().as_deref(), Some("We have your letter."));
        assert_eq!(opened.letter().unwrap().mid, written.made.mid.0);
    }
    assert!(sealed::open(&copy, &[case.survivor.root.reply_identity()]).is_err());
}

#[test]
fn the_last_answer_says_so() {
    let mut case = Case::new();
    let last = Message::Answer { lang: "en".into(), text: "Goodbye.".into(), next: None, is_last: true };
    let written = case.write(&last, &[]).unwrap();
    let opened = open_reply(&written.sealed.bytes, &case.survivor.root.reply_identity()).unwrap();
    assert_eq!((opened.letter.kind, written.made.kind), (Kind::Close, Kind::Close));
}

#[test]
fn what_can_not_reach_her_is_not_written() {
    let mut case = Case::new();
    let file = seal_to(&draft(), case.desk.recipient());
    case.letters = vec![filed(&file, &case.desk.identities()[0])];
    assert_eq!(case.write(&answer("x"), &[]).unwrap_err(), ReplyError::NoCode);

    let mut case = Case::new();
    case.letters[0].opened.letter.reply.as_mut().unwrap().to = "age1nonsense".into();
    assert_eq!(case.write(&answer("x"), &[]).unwrap_err(), ReplyError::Address);

    let mut case = Case::new();
    case.desk = DeskIdentity::of_key(crate::testing::identity());
    let refused = case.write(&answer("x"), &[]).unwrap_err();
    assert_eq!(refused, ReplyError::Identity(IdentityError::NoSigningKey));
}

#[test]
fn a_text_that_is_too_long_is_told_by_how_much() {
    let refused = Case::new().write(&answer(&"x".repeat(600_000)), &[]).unwrap_err();
    assert!(matches!(refused, ReplyError::TooLong { over } if over > 70_000), "{refused}");
}

#[test]
fn debug_shows_no_words() {
    assert!(!format!("{:?}", answer("come to the station")).contains("station"));
}
