//! Conversations as they should be, and as somebody who interferes makes them.

use envelope::letter::{B64, Kind, ReplyAddress, SignatureState};
use envelope::{Identity, Recipient};
use serde_json::json;
use wire::{Day, b64};

use super::*;
use crate::testing::{Survivor, filed, identity};

/// A desk with its letters.
struct Desk {
    key: Identity,
    letters: Vec<Filed>,
}

impl Desk {
    fn new() -> Self {
        Self { key: identity(), letters: Vec::new() }
    }

    fn to(&self) -> Recipient {
        self.key.recipient()
    }

    fn gets(&mut self, file: &[u8]) {
        self.letters.push(filed(file, &self.key));
    }

    fn view(&self, survivor: &Survivor) -> View<'_> {
        view(&survivor.root.thread(0), &self.letters, &[])
    }

    fn troubles(&self, survivor: &Survivor) -> Vec<Trouble> {
        self.view(survivor).troubles
    }
}

/// A desk, and somebody who has written three letters; `left_out` are not delivered.
fn three(left_out: &[usize]) -> (Desk, Survivor) {
    let mut desk = Desk::new();
    let mut survivor = Survivor::new(1, &desk.to());
    for place in 0..3 {
        let file = survivor.write(|draft| draft.text = format!("letter {}", place + 1));
        if !left_out.contains(&place) {
            desk.gets(&file);
        }
    }
    (desk, survivor)
}

fn ours(thread: [u8; 16], signer: u8, seq: u64, after: u64) -> Ours {
    let made = Made {
        id: ObjectId::of(&[signer, seq as u8]),
        letter: ObjectId::of(b"letter"),
        address: ObjectId::of(b"letter"),
        signer: B64([signer; 32]),
        thread: B64(thread),
        seq,
        mid: B64([signer * 16 + seq as u8; 32]),
        after,
        day: Day(20_778),
        kind: Kind::Reply,
        way: None,
    };
    Ours { made, state: State::Stored, words: None }
}

#[test]
fn letters_stand_in_her_order_however_they_came() {
    let (mut desk, survivor) = three(&[]);
    desk.letters.reverse();
    let view = desk.view(&survivor);
    let texts: Vec<&str> = view.hers().map(|letter| letter.opened.letter.text.as_str()).collect();
    assert_eq!(texts, ["letter 1", "letter 2", "letter 3"]);
    assert_eq!(view.troubles, []);
    assert_eq!(view.seen.seq, 3);
    assert_eq!(view.seen.mid, Some(B64(desk.letters[0].opened.mid)));
    assert_eq!(view.thread(), Some(survivor.root.thread(0)));
}

#[test]
fn what_is_missing_is_named_and_we_have_read_only_up_to_there() {
    let (desk, survivor) = three(&[1]);
    assert_eq!(desk.troubles(&survivor), [Trouble::Missing { from: 2, to: 2 }]);
    assert_eq!(desk.view(&survivor).seen.seq, 1);
    let (desk, survivor) = three(&[0, 1]);
    assert_eq!(desk.troubles(&survivor), [Trouble::Missing { from: 1, to: 2 }]);
    assert_eq!(desk.view(&survivor).seen.seq, 0);
}

#[test]
fn the_same_letter_twice_is_one_letter() {
    let (mut desk, survivor) = three(&[]);
    let again: Vec<Filed> = desk
        .letters
        .iter()
        .map(|letter| Filed { id: ObjectId::of(b"sealed again"), opened: letter.opened.clone() })
        .collect();
    desk.letters.extend(again);
    assert_eq!(desk.view(&survivor).items.len(), 3);
    assert_eq!(desk.troubles(&survivor), []);
}

#[test]
fn a_number_that_is_given_twice_is_named() {
    let (mut desk, mut survivor) = three(&[]);
    survivor.hand = survivor.hand.clone().continued(2, survivor.hand.prev(), Seen::default());
    let other = survivor.write(|draft| draft.text = "another third letter".into());
    desk.gets(&other);
    assert_eq!(desk.troubles(&survivor), [Trouble::Repeated { seq: 3 }]);
    assert_eq!(desk.view(&survivor).items.len(), 4, "both are shown");
}

#[test]
fn a_letter_that_names_another_one_before_it_is_told() {
    let (mut desk, mut survivor) = three(&[2]);
    survivor.hand = survivor.hand.clone().continued(2, Some([9; 32]), Seen::default());
    let other = survivor.write(|_| ());
    desk.gets(&other);
    assert_eq!(desk.troubles(&survivor), [Trouble::Broken { seq: 3 }]);
}

#[test]
fn another_key_is_not_the_writer_of_the_first_letter() {
    let (mut desk, survivor) = three(&[]);
    let mut stranger = filed(&Survivor::new(2, &desk.to()).write(|_| ()), &desk.key);
    // Somebody knows the thread, but not her key.
    stranger.opened.letter.thread = B64(survivor.root.thread(0));
    let id = stranger.id;
    desk.letters.push(stranger);
    assert_eq!(desk.troubles(&survivor), [Trouble::Stranger { id }]);
    let view = desk.view(&survivor);
    assert_eq!((view.hers().count(), view.items.len()), (3, 4));
    let address = view.address.unwrap().reply;
    assert_eq!(address.to, survivor.root.reply_identity().recipient().to_string());
}

#[test]
fn a_letter_without_a_good_signature_is_not_hers() {
    let (mut desk, survivor) = three(&[]);
    let ids: Vec<ObjectId> = desk.letters.iter().map(|letter| letter.id).collect();
    desk.letters[1].opened.signature = SignatureState::Missing;
    desk.letters[2].opened.signature = SignatureState::Wrong;
    let expected = [Trouble::Unsigned { id: ids[1] }, Trouble::Altered { id: ids[2] }];
    assert_eq!(desk.troubles(&survivor), expected);
    assert_eq!(desk.view(&survivor).hers().count(), 1);
}

#[test]
fn a_letter_to_another_agency_is_told() {
    let (mut desk, mut survivor) = three(&[]);
    let file = survivor.write(|draft| draft.agency = "south-desk".into());
    desk.gets(&file);
    let id = ObjectId::of(&file);
    assert_eq!(desk.troubles(&survivor), [Trouble::Elsewhere { id }]);
}

/// Her last letter under one code, which names the next one.
fn move_to(survivor: &mut Survivor, next: &Survivor) -> Vec<u8> {
    survivor.hand = survivor.hand.clone().answered_at(ReplyAddress::of_root(&next.root, 0, "main"));
    let vk = b64::encode(&next.hand.vk());
    let thread = b64::encode(&next.root.thread(0));
    survivor.write(|draft| draft.answers = json!({"moved": {"vk": vk, "thread": thread}}))
}

#[test]
fn a_changed_code_goes_on_in_the_same_conversation() {
    let (mut desk, mut old) = three(&[]);
    let mut new = Survivor::new(2, &desk.to());
    let moved = move_to(&mut old, &new);
    desk.gets(&moved);
    let before = desk.view(&old);
    assert_eq!(before.thread(), Some(new.root.thread(0)), "answers go to the new code already");
    assert_eq!(before.seen.seq, 0);
    assert_eq!(before.address.unwrap().reply.drops[0].drop, new.root.mailbox());

    let file = new.write(|draft| draft.text = "under the new code".into());
    desk.gets(&file);
    for survivor in [&old, &new] {
        let view = desk.view(survivor);
        assert_eq!(view.troubles, []);
        assert_eq!(view.threads, [old.root.thread(0), new.root.thread(0)]);
        let last = view.hers().next_back().unwrap();
        assert_eq!(last.opened.letter.text, "under the new code");
        assert_eq!(view.seen.seq, 1);
    }
    assert_eq!(Threads::of(&desk.letters).roots(), [old.root.thread(0)]);
}

#[test]
fn of_two_changes_of_one_code_the_first_counts_and_the_other_stands_by_itself() {
    let (mut desk, mut old) = three(&[]);
    let (mut new, mut other) = (Survivor::new(2, &desk.to()), Survivor::new(3, &desk.to()));
    for target in [&new, &other] {
        let moved = move_to(&mut old, target);
        desk.gets(&moved);
    }
    for writer in [&mut other, &mut new] {
        let file = writer.write(|draft| draft.text = "under a new code".into());
        desk.gets(&file);
    }
    assert_eq!(desk.view(&old).threads, [old.root.thread(0), new.root.thread(0)]);
    assert_eq!(desk.view(&other).threads, [other.root.thread(0)]);
    assert_eq!(Threads::of(&desk.letters).roots(), [old.root.thread(0), other.root.thread(0)]);
}

#[test]
fn only_the_writer_can_move_a_conversation_and_a_circle_ends() {
    let (mut desk, survivor) = three(&[]);
    let mut thief = Survivor::new(2, &desk.to());
    let target = Survivor::new(3, &desk.to());
    let mut stolen = filed(&move_to(&mut thief, &target), &desk.key);
    stolen.opened.letter.thread = B64(survivor.root.thread(0));
    desk.letters.push(stolen);
    assert_eq!(desk.view(&survivor).threads, [survivor.root.thread(0)]);

    let mut desk = Desk::new();
    let (mut one, mut two) = (Survivor::new(4, &desk.to()), Survivor::new(5, &desk.to()));
    for file in [move_to(&mut one, &two), move_to(&mut two, &one)] {
        desk.gets(&file);
    }
    assert_eq!(desk.view(&one).threads.len(), 2);
    assert_eq!(desk.view(&two).threads.len(), 2);
}

#[test]
fn an_answer_stands_behind_what_it_answers() {
    let (desk, survivor) = three(&[]);
    let thread = survivor.root.thread(0);
    let answers =
        [ours(thread, 1, 1, 1), ours(thread, 2, 1, 3), ours(thread, 1, 2, 1), ours([0; 16], 1, 1, 1)];
    let view = view(&thread, &desk.letters, &answers);
    let order: Vec<String> = view
        .items
        .iter()
        .map(|item| match item {
            Item::Hers { letter, .. } => format!("hers {}", letter.opened.letter.seq),
            Item::Ours(ours) => format!("ours {}.{}", ours.made.signer.0[0], ours.made.seq),
        })
        .collect();
    assert_eq!(order, ["hers 1", "ours 1.1", "ours 1.2", "hers 2", "hers 3", "ours 2.1"]);
}

#[test]
fn her_newest_letter_tells_what_she_has_read() {
    let mut desk = Desk::new();
    let mut survivor = Survivor::new(1, &desk.to());
    let thread = survivor.root.thread(0);
    let answers =
        [ours(thread, 1, 1, 1), ours(thread, 1, 2, 1), ours(thread, 1, 3, 1), ours(thread, 2, 1, 1)];
    let first = survivor.write(|_| ());
    desk.gets(&first);
    let before = view(&thread, &desk.letters, &answers);
    assert!(matches!(before.read, Read::Nothing));
    assert_eq!(before.has_read(&answers[0]), Some(false));

    let seen = Seen { seq: 2, mid: Some(answers[1].made.mid) };
    survivor.hand = survivor.hand.clone().continued(1, survivor.hand.prev(), seen);
    let second = survivor.write(|_| ());
    desk.gets(&second);
    let view = view(&thread, &desk.letters, &answers);
    assert!(matches!(view.read, Read::UpTo(last) if last.made.seq == 2));
    let read: Vec<Option<bool>> = answers.iter().map(|answer| view.has_read(answer)).collect();
    assert_eq!(read, [Some(true), Some(true), Some(false), None]);
}

#[test]
fn a_wish_to_stop_holds_until_she_writes_again() {
    let (mut desk, mut survivor) = three(&[]);
    for (ask, expected) in [("stop", Ask::Stop), ("delete", Ask::Delete), ("later", Ask::Stop)] {
        let file = survivor.write(|draft| {
            draft.kind = Kind::Close;
            draft.answers = json!({"ask": ask});
        });
        desk.gets(&file);
        assert_eq!(desk.view(&survivor).asked, Some(expected));
    }
    let file = survivor.write(|_| ());
    desk.gets(&file);
    assert_eq!(desk.view(&survivor).asked, None);
}

#[test]
fn without_a_code_no_answer_can_go_anywhere() {
    let mut desk = Desk::new();
    let file = crate::testing::seal_to(&crate::testing::draft(), desk.to());
    desk.gets(&file);
    let thread = desk.letters[0].opened.letter.thread.0;
    let view = view(&thread, &desk.letters, &[]);
    assert!(view.address.is_none());
    assert_eq!(view.hers().count(), 1);
}

/// Whether contact is limited after a first letter with these answers and an empty second one, and the code word.
fn limits(answers: serde_json::Value) -> (bool, Option<String>) {
    let mut desk = Desk::new();
    let mut survivor = Survivor::new(1, &desk.to());
    let first = survivor.write(|draft| draft.answers = answers);
    let second = survivor.write(|_| ());
    desk.gets(&first);
    desk.gets(&second);
    let view = desk.view(&survivor);
    (view.is_limited(), view.code_word().map(str::to_owned))
}

#[test]
fn silence_and_a_code_word_limit_contact() {
    assert_eq!(limits(json!({"contact": {"may": "Yes"}})), (false, None));
    assert_eq!(limits(json!({"contact": {"may": "Yes", "avoid": ["Voicemail"]}})), (true, None));
    for may in [json!("No"), json!("IWillContact"), json!(null), json!(7)] {
        assert_eq!(limits(json!({"contact": {"may": may}})), (true, None));
    }
    assert_eq!(limits(json!({})), (true, None));
    let with_word = json!({"contact": {"may": "Yes"}, "codeword": " sunflower "});
    assert_eq!(limits(with_word), (true, Some("sunflower".to_owned())));
    assert_eq!(limits(json!({"contact": {"may": "Yes"}, "codeword": " "})), (false, None));
}

#[test]
fn a_tap_says_whether_an_answer_helped() {
    let helped_by = |answers| {
        let desk = Desk::new();
        let file = Survivor::new(1, &desk.to()).write(|draft| draft.answers = answers);
        helped(&filed(&file, &desk.key).opened.letter)
    };
    assert_eq!(helped_by(json!({"helped": "yes"})), Some(Helped::Yes));
    assert_eq!(helped_by(json!({"helped": "some"})), Some(Helped::Some));
    assert_eq!(helped_by(json!({"helped": "no"})), Some(Helped::No));
    assert_eq!(helped_by(json!({"helped": "very"})), None);
    assert_eq!(helped_by(json!({})), None);
}

#[test]
fn debug_shows_nothing_that_was_said() {
    let words = OwnWords { lang: "en".into(), text: "Are you safe?".into() };
    let answer = Ours { words: Some(words), ..ours([0; 16], 1, 1, 1) };
    assert!(!format!("{answer:?}").contains("safe"));
}
