//! Answers: looked at again before they are sent, sent once, and never to somebody who can not get them.

use std::fs;

use envelope::letter::Kind;
use serde_json::json;
use wire::{ObjectId, b64};

use crate::support::desk::{Desk, Ran, letter, run};
use crate::support::relay::FakeRelay;
use crate::support::survivor::Survivor;

/// A desk that has fetched her first letter, and told nobody.
struct Case {
    desk: Desk,
    relay: FakeRelay,
    survivor: Survivor,
    /// The letter's file.
    letter: String,
}

impl Case {
    fn new() -> Self {
        Self::with(|_| ())
    }

    fn with(change: impl FnOnce(&mut envelope::letter::Draft)) -> Self {
        let desk = Desk::make();
        let mut survivor = Survivor::new(1, &desk);
        let first = survivor.write(change);
        let relay = FakeRelay::with(vec![first.clone()]);
        survivor.opens_mailbox(&relay);
        let case = Self { desk, relay, survivor, letter: file(&first) };
        case.fetch();
        case
    }

    fn fetch(&self) -> Ran {
        let ran = self.desk.run(&["fetch", "--no-notice", "--relay", &self.relay.origin]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran
    }

    fn gets(&mut self, change: impl FnOnce(&mut envelope::letter::Draft)) {
        let next = self.survivor.write(change);
        self.relay.add(next);
        self.fetch();
    }

    /// `reply` with these options, at this relay, with somebody who types this.
    fn reply_at(&self, relay: &str, options: &[&str], typed: &str) -> Ran {
        let command = ["reply", self.letter.as_str(), "--relay", relay];
        self.desk.run_typing(&[&command[..], options].concat(), typed)
    }

    fn reply(&self, options: &[&str], typed: &str) -> Ran {
        self.reply_at(&self.relay.origin, options, typed)
    }

    /// Answers with this text.
    fn say(&self, text: &str, options: &[&str]) -> Ran {
        self.desk.write("answer.txt", text.as_bytes());
        self.reply(&[&["--text-file", "answer.txt", "--yes"][..], options].concat(), "")
    }

    fn waiting(&self) -> usize {
        fs::read_dir(self.desk.path("letters/outbox")).map_or(0, Iterator::count)
    }
}

fn file(letter: &[u8]) -> String {
    format!("letters/{}.age", ObjectId::of(letter))
}

/// An address where nobody listens.
fn nowhere() -> String {
    format!("http://{}", std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap())
}

#[test]
fn an_answer_is_shown_confirmed_sent_and_kept() {
    let case = Case::new();
    case.desk.write("answer.txt", b"# a note for myself\nThank you. We read your letter.\n");
    let ran = case.reply(&["--text-file", "answer.txt"], "1\n");
    assert_eq!(ran.code, 0, "{}", ran.err);
    for part in ["newest letter here is number 1", "answer: en", "We read your letter", "online translator"] {
        assert!(ran.out.contains(part), "{part} in:\n{}", ran.out);
    }
    assert!(!ran.out.contains("note for myself"), "{}", ran.out);

    let read = case.survivor.reads(&case.relay);
    let [answer] = &read[..] else { panic!("{} answers", read.len()) };
    assert_eq!(answer.letter.text, "Thank you. We read your letter.");
    assert_eq!((answer.letter.kind, answer.letter.seq, answer.letter.seen.seq), (Kind::Reply, 1, 1));
    let vk = b64::decode_array(case.desk.entry("keys")["sign"][0]["vk"].as_str().unwrap()).unwrap();
    assert!(case.survivor.believes(answer, &vk));
    assert_eq!(case.waiting(), 0);

    let shown = case.desk.run(&["thread", &case.letter]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    let at = |part: &str| shown.out.find(part).unwrap_or_else(|| panic!("{part} in:\n{}", shown.out));
    assert!(at("They keep my passport.") < at("We read your letter"));
    assert!(shown.out.contains("none of your answers yet"), "{}", shown.out);
    let copies: Vec<_> = fs::read_dir(case.desk.path("letters/sent")).unwrap().collect();
    assert_eq!(copies.len(), 1);
}

#[test]
fn nothing_is_made_before_somebody_says_so() {
    let case = Case::new();
    case.desk.write("answer.txt", b"Hello.");
    for typed in ["", "no\n", "yes\n", "11\n"] {
        let ran = case.reply(&["--text-file", "answer.txt"], typed);
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains("nothing was sent"), "{}", ran.err);
    }
    assert_eq!((case.relay.mail(|mail| mail.asked), case.waiting()), (0, 0));
    assert!(!case.desk.read("letters/book.jsonl").contains("made"));
}

#[test]
fn a_quick_answer_is_a_draft_that_has_to_be_edited() {
    let case = Case::new();
    let ran = case.desk.run(&["reply", &case.letter, "--quick", "got-it", "--draft", "draft.txt"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("--text-file draft.txt"), "{}", ran.out);
    let draft = case.desk.read("draft.txt");
    assert!(draft.starts_with('#') && draft.contains("Thank you for writing"), "{draft}");

    let unedited = case.reply(&["--text-file", "draft.txt", "--yes"], "");
    assert_eq!(unedited.code, 1);
    assert!(unedited.err.contains("as it stands"), "{}", unedited.err);
    case.desk.write("draft.txt", draft.replace("Thank you", "Dear Rose, thank you").as_bytes());
    assert_eq!(case.reply(&["--text-file", "draft.txt", "--yes"], "").code, 0);
    assert_eq!(case.reply(&["--quick", "need-time", "--as-is", "--yes"], "").code, 0);
    let read = case.survivor.reads(&case.relay);
    assert!(read[0].letter.text.starts_with("Dear Rose, thank you for writing"), "{}", read[0].letter.text);
    assert_eq!(read.iter().map(|answer| answer.letter.seq).collect::<Vec<_>>(), [1, 2]);

    let neither = case.reply(&["--quick", "got-it"], "");
    assert_eq!(neither.code, 2);
    assert!(neither.err.contains("--draft"), "{}", neither.err);
}

#[test]
fn what_is_still_to_be_filled_in_is_not_sent() {
    let case = Case::new();
    let ran = case.reply(&["--quick", "not-for-us", "--as-is", "--yes"], "");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("filled in"), "{}", ran.err);
    let others = ["--quick", "not-for-us", "--others", "The Lantern Line.", "--as-is", "--yes"];
    assert_eq!(case.reply(&others, "").code, 0);
    assert!(case.survivor.reads(&case.relay)[0].letter.text.contains("The Lantern Line."));
}

#[test]
fn a_language_without_quick_answers_is_told_and_nothing_is_sent_in_another() {
    let case = Case::with(|draft| draft.lang = "my".into());
    let ran = case.reply(&["--quick", "got-it", "--as-is", "--yes"], "");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("language my"), "{}", ran.err);
    let english = case.reply(&["--quick", "got-it", "--as-is", "--yes", "--in", "en"], "");
    assert_eq!(english.code, 0, "{}", english.err);
    assert_eq!(case.survivor.reads(&case.relay)[0].letter.lang, "en");
}

#[test]
fn without_a_code_there_is_no_answer_and_the_way_to_reach_her_is_shown() {
    let desk = Desk::make();
    let bytes = letter(desk.recipient());
    let relay = FakeRelay::with(vec![bytes.clone()]);
    assert_eq!(desk.run(&["fetch", "--relay", &relay.origin]).code, 0);
    desk.write("answer.txt", b"Hello.");
    let options = ["--text-file", "answer.txt", "--yes", "--relay", &relay.origin];
    let ran = desk.run(&[&["reply", &file(&bytes)][..], &options].concat());
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("she has no code"), "{}", ran.err);
    assert!(ran.out.contains("my cousin, 12345"), "{}", ran.out);
    assert!(!desk.path("letters/outbox").exists());
}

#[test]
fn stopped_before_the_relay_had_it_the_same_answer_is_sent_once() {
    let case = Case::new();
    case.desk.write("answer.txt", b"Hello.");
    let ran = case.reply_at(&nowhere(), &["--text-file", "answer.txt", "--yes"], "");
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("kept, and the next fetch or reply sends it"), "{}", ran.out);
    assert_eq!(case.waiting(), 1);
    let shown = case.desk.run(&["thread", &case.letter]);
    assert!(shown.out.contains("does not have it yet"), "{}", shown.out);

    let ran = case.fetch();
    assert!(ran.out.contains("1 answer that could not be sent before"), "{}", ran.out);
    case.fetch();
    assert_eq!(case.survivor.reads(&case.relay).len(), 1);
    assert_eq!((case.relay.mail(|mail| mail.asked), case.waiting()), (1, 0));
}

#[test]
fn a_lost_confirmation_does_not_make_a_second_answer() {
    let case = Case::new();
    case.relay.mail(|mail| mail.breaks = 1);
    assert_eq!(case.say("Hello.", &[]).code, 1);
    assert_eq!(case.say("Another one.", &[]).code, 0);
    let read = case.survivor.reads(&case.relay);
    let said: Vec<_> = read.iter().map(|answer| (answer.letter.seq, answer.letter.text.as_str())).collect();
    assert_eq!(said, [(1, "Hello."), (2, "Another one.")]);
}

#[test]
fn a_key_that_she_would_not_believe_is_told_before_it_signs() {
    let case = Case::new();
    case.desk.write("agency.json", case.desk.entry("keys").to_string().as_bytes());
    let good = case.say("Hello.", &["--directory", "agency.json"]);
    assert_eq!(good.code, 0, "{}", good.err);
    assert!(!good.out.contains("signing key"), "{}", good.out);

    let mut entry = case.desk.entry("keys");
    entry["sign"][0]["vk"] = json!(b64::encode(&[1; 32]));
    case.desk.write("other.json", entry.to_string().as_bytes());
    let unlisted = case.say("Hello.", &["--directory", "other.json"]);
    assert!(unlisted.out.contains("does not list your signing key"), "{}", unlisted.out);

    let entry = case.desk.entry("keys");
    let directory = json!({
        "v": 1, "version": 1, "issued": entry["verified"], "expires": entry["recipients"][0]["until"],
        "relays": [{"id": "main", "url": ""}], "agencies": [entry], "revoked": ["north-desk"],
    });
    case.desk.write("directory.json", directory.to_string().as_bytes());
    let revoked = case.say("Hello.", &["--directory", "directory.json"]);
    assert!(revoked.out.contains("has revoked it"), "{}", revoked.out);
}

#[test]
fn who_asked_to_stop_is_left_alone_unless_somebody_insists() {
    let mut case = Case::new();
    case.gets(|draft| {
        draft.kind = Kind::Close;
        draft.answers = json!({"ask": "delete"});
    });
    let ran = case.say("Hello.", &[]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("asked you to delete"), "{}", ran.err);
    assert_eq!(case.relay.mail(|mail| mail.asked), 0);
    assert_eq!(case.say("We deleted it.", &["--although-she-asked-to-stop"]).code, 0);
}

#[test]
fn a_time_or_a_place_is_pointed_at_and_so_is_her_code_word() {
    let case = Case::with(|draft| draft.answers["codeword"] = json!("sunflower"));
    let ran = case.say("Come to 12 Mill Road at 9:30.", &[]);
    for part in ["may name a time", "may name a place", "sunflower", "limited how you may contact her"] {
        assert!(ran.out.contains(part), "{part} in:\n{}", ran.out);
    }
    let free = Case::with(|draft| draft.answers = json!({"contact": {"may": "Yes"}}));
    let ran = free.say("Come to 12 Mill Road at 9:30.", &[]);
    assert!(!ran.out.contains("may name"), "{}", ran.out);
}

#[test]
fn the_last_answer_and_the_next_news_are_told() {
    let case = Case::new();
    let ran = case.say("Goodbye.", &["--close", "--next-news", "2027-01-15"]);
    assert!(ran.out.contains("last answer") && ran.out.contains("2027-01-15"), "{}", ran.out);
    let answer = &case.survivor.reads(&case.relay)[0].letter;
    assert_eq!((answer.kind, &answer.answers), (Kind::Close, &json!({"next": "2027-01-15"})));
}

#[test]
fn text_that_can_not_be_sent_is_refused_with_a_remedy() {
    let case = Case::new();
    for (text, told) in
        [(&b"# only a note\n"[..], "no words"), (&b"\xff\xfe"[..], "not text"), (&b""[..], "no words")]
    {
        case.desk.write("answer.txt", text);
        let ran = case.reply(&["--text-file", "answer.txt", "--yes"], "");
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains(told), "{}", ran.err);
    }
    let ran = case.say(&"x".repeat(500_000), &[]);
    assert!(ran.err.contains("bytes too long"), "{}", ran.err);
    let ran = case.reply(&["--text-file", "-"], "Hello.\n");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--yes"), "{}", ran.err);
    assert_eq!(case.reply(&["--text-file", "-", "--yes"], "Hello.\n").code, 0);
}

#[test]
fn a_letter_under_another_name_is_sent_back_to_its_own() {
    let case = Case::new();
    fs::copy(case.desk.path(&case.letter), case.desk.path("letter.age")).unwrap();
    let ran = case.desk.run(&["thread", "letter.age"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("its own name"), "{}", ran.err);
}

#[test]
fn what_is_wrong_with_a_conversation_is_named() {
    let mut case = Case::new();
    // The relay holds back her second letter.
    let _ = case.survivor.write(|_| ());
    case.gets(|draft| draft.text = "Did you get my second letter?".into());
    let shown = case.desk.run(&["thread", &case.letter]);
    assert!(shown.out.contains("From her letter 2 to her letter 2 nothing is here"), "{}", shown.out);
    case.say("Hello.", &[]);
    assert_eq!(case.survivor.reads(&case.relay)[0].letter.seen.seq, 1);
}

#[test]
fn small_numbers_are_not_counted_out() {
    let mut case = Case::new();
    case.gets(|draft| draft.answers = json!({"helped": "yes"}));
    let ran = case.desk.run(&["statistics", "letters"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(ran.out.matches("fewer than 11").count(), 6, "{}", ran.out);
}

#[test]
fn a_damaged_book_stops_everything_that_would_number() {
    let case = Case::new();
    case.desk.write("letters/book.jsonl", b"nonsense\n");
    let ran = case.say("Hello.", &[]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("Line 1 of"), "{}", ran.err);
    assert_eq!(case.relay.mail(|mail| mail.asked), 0);
    let help = run(case.desk.folder(), &["reply", "--help"]);
    assert!(help.out.contains("never twice"), "{}", help.out);
}
