//! What `fetch` and `notice` tell a writer who has a code, and that it is told once.

use std::fs;

use envelope::letter::Kind;
use serde_json::json;
use wire::b64;

use crate::support::desk::{Desk, Ran, letter};
use crate::support::relay::FakeRelay;
use crate::support::survivor::Survivor;

/// A desk, a relay with her first letter, and her open mailbox.
fn case() -> (Desk, FakeRelay, Survivor, Vec<u8>) {
    let desk = Desk::make();
    let mut survivor = Survivor::new(1, &desk);
    let first = survivor.write(|_| ());
    let relay = FakeRelay::with(vec![first.clone()]);
    survivor.opens_mailbox(&relay);
    (desk, relay, survivor, first)
}

fn fetch(desk: &Desk, relay: &FakeRelay, options: &[&str]) -> Ran {
    desk.run(&[&["fetch", "--relay", &relay.origin][..], options].concat())
}

fn waiting(desk: &Desk) -> usize {
    fs::read_dir(desk.path("letters/outbox")).map_or(0, Iterator::count)
}

#[test]
fn a_writer_with_a_code_is_told_once_that_her_letter_was_collected() {
    let (desk, relay, survivor, _) = case();
    relay.add(letter(desk.recipient()));
    let ran = fetch(&desk, &relay, &[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(ran.out.contains("1 notice was sent"), "{}", ran.out);

    let read = survivor.reads(&relay);
    let [notice] = &read[..] else { panic!("{} answers", read.len()) };
    assert_eq!((notice.letter.kind, notice.letter.seq, notice.letter.text.as_str()), (Kind::Notice, 1, ""));
    assert_eq!(notice.letter.answers, json!({"way": "collected", "reason": null, "next": null}));
    assert_eq!((notice.letter.agency.as_str(), notice.letter.seen.seq), ("north-desk", 1));
    let vk = b64::decode_array(desk.entry("keys")["sign"][0]["vk"].as_str().unwrap()).unwrap();
    assert!(survivor.believes(notice, &vk) && !survivor.believes(notice, &[1; 32]));

    for _ in 0..2 {
        let again = fetch(&desk, &relay, &[]);
        assert!(!again.out.contains("notice"), "{}", again.out);
    }
    assert_eq!(relay.mail(|mail| mail.asked), 1);
    assert_eq!(waiting(&desk), 0);
}

#[test]
fn the_book_holds_no_words_and_nobody_else_can_read_it() {
    let (desk, relay, ..) = case();
    fetch(&desk, &relay, &[]);
    let book = desk.read("letters/book.jsonl");
    assert!(book.lines().count() >= 3, "{book}");
    for word in ["passport", "cousin", "north-desk", "age1"] {
        assert!(!book.contains(word), "{word} in:\n{book}");
    }
}

#[test]
fn without_notice_nothing_is_told_and_not_later_either() {
    let (desk, relay, ..) = case();
    assert_eq!(fetch(&desk, &relay, &["--no-notice"]).code, 0);
    assert_eq!(fetch(&desk, &relay, &[]).code, 0);
    assert_eq!(relay.mail(|mail| mail.asked), 0);
}

#[test]
fn a_key_file_that_signs_nothing_fetches_all_the_same() {
    let (desk, relay, ..) = case();
    let sealed = fs::read(desk.path("keys/identity.age")).unwrap();
    let plain = envelope::passphrase::open(crate::support::desk::PASSPHRASE, &sealed, 20).unwrap();
    let text = std::str::from_utf8(&plain).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("# waymark-sign")).collect();
    fs::write(desk.path("keys/identity.age"), lines.join("\n")).unwrap();
    let ran = fetch(&desk, &relay, &[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(relay.mail(|mail| mail.asked), 0);
}

#[test]
fn a_notice_that_can_not_be_left_is_told_fails_nothing_and_is_sent_later() {
    let (desk, relay, survivor, _) = case();
    let mailboxes = relay.mail(|mail| std::mem::take(&mut mail.mailboxes));
    let ran = fetch(&desk, &relay, &[]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("not at this relay"), "{}", ran.out);
    assert_eq!(waiting(&desk), 1);

    relay.mail(|mail| mail.mailboxes = mailboxes);
    let ran = fetch(&desk, &relay, &[]);
    assert!(ran.out.contains("1 notice was sent"), "{}", ran.out);
    assert_eq!((survivor.reads(&relay).len(), waiting(&desk)), (1, 0));
}

#[test]
fn an_answer_that_got_lost_on_the_way_back_arrives_once() {
    let (desk, relay, survivor, _) = case();
    relay.mail(|mail| mail.breaks = 1);
    let ran = fetch(&desk, &relay, &[]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("could not be sent"), "{}", ran.out);
    let ran = fetch(&desk, &relay, &[]);
    assert!(ran.out.contains("1 notice was sent"), "{}", ran.out);
    assert_eq!(relay.mail(|mail| mail.asked), 2);
    assert_eq!(survivor.reads(&relay).len(), 1);
}

#[test]
fn a_later_letter_gets_a_notice_of_its_own_and_a_farewell_gets_none() {
    let (desk, relay, mut survivor, _) = case();
    fetch(&desk, &relay, &[]);
    relay.add(survivor.write(|draft| draft.text = "one more thing".into()));
    fetch(&desk, &relay, &[]);
    relay.add(survivor.write(|draft| {
        draft.kind = Kind::Close;
        draft.answers = json!({"ask": "stop"});
    }));
    fetch(&desk, &relay, &[]);
    let read = survivor.reads(&relay);
    assert_eq!(read.iter().map(|notice| notice.letter.seq).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(read[1].letter.prev.unwrap().0, read[0].mid);
    assert_eq!(read[1].letter.seen.seq, 2);
}

#[test]
fn a_notice_says_why_it_takes_longer_and_by_when_there_is_news() {
    let (desk, relay, survivor, first) = case();
    fetch(&desk, &relay, &["--no-notice"]);
    let name = format!("letters/{}.age", wire::ObjectId::of(&first));
    let notice =
        |options: &[&str]| desk.run(&[&["notice", &name, "--relay", &relay.origin][..], options].concat());
    let opened = notice(&["--opened"]);
    assert_eq!(opened.code, 0, "{}", opened.err);
    let again = notice(&["--opened"]);
    assert!(again.out.contains("told so before"), "{}", again.out);
    let delayed = notice(&["--delayed", "interpreter", "--next-news", "2027-01-15"]);
    assert_eq!(delayed.code, 0, "{}", delayed.err);
    let answers: Vec<_> = survivor.reads(&relay).iter().map(|notice| notice.letter.answers.clone()).collect();
    let expected = [
        json!({"way": "opened", "reason": null, "next": null}),
        json!({"way": "delayed", "reason": "interpreter", "next": "2027-01-15"}),
    ];
    assert_eq!(answers, expected);
}
