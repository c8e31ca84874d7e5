//! With a note, without one, and under a new code.

use super::*;

#[test]
fn threads_stand_in_the_order_of_their_slots() {
    let mut north = Writer::north();
    let mut south = Writer::new(SOUTH, "south-desk");
    south.next.thread = root().thread(3);
    let mut note = plain_note();
    note.threads.insert(0, ThreadNote::new(3, "south-desk"));
    let letters = shown(&[&south.write("south"), &north.write("north")]);
    let threads = judge(&root(), &note, &directory(), &letters);
    let found: Vec<_> = threads.iter().map(|it| (it.slot, texts(&it.items))).collect();
    assert_eq!(found, [(0, vec!["north"]), (3, vec!["south"])]);
}

#[test]
fn without_a_note_threads_are_found_again_in_the_answers() {
    let mut north = Writer::north();
    north.next.seen = Seen { seq: 2, mid: Some(B64([5; 32])) };
    let one = north.write("one");
    let mut south = Writer::new(SOUTH, "south-desk");
    south.next.thread = root().thread(1);
    let other = south.write("other");
    let mut note = StateNote::default();
    let threads = judge(&root(), &note, &directory(), &shown(&[&other, &one]));
    let found: Vec<_> = threads.iter().map(|it| (it.slot, it.agency.as_str())).collect();
    assert_eq!(found, [(0, "north-desk"), (1, "south-desk")]);
    assert!(threads.iter().all(|thread| thread.troubles.is_empty()));

    note.hear(&threads);
    assert_eq!(note.threads.len(), 2);
    assert_eq!((note.threads[0].last, note.threads[0].prev), (2, Some(B64([5; 32]))));
    assert_eq!(note.threads[0].heard, [heard(NORTH, 1, &one)]);
}

#[test]
fn without_a_note_a_forged_letter_makes_nobody_an_agency_of_hers() {
    let mut nobody = Writer::new(NOBODY, "north-desk");
    let thread = judged(&StateNote::default(), &[&nobody.write("forged")]);
    assert_eq!(thread.agency, "");
    assert_eq!(thread.troubles, [Trouble::Forged]);
}

#[test]
fn nothing_is_nothing() {
    assert!(judge(&root(), &StateNote::default(), &directory(), &[]).is_empty());
    let thread = judged(&plain_note(), &[]);
    assert!(thread.items.is_empty() && thread.troubles.is_empty());
    assert_eq!(thread.seen(), Seen::default());
}

#[test]
fn what_can_not_be_read_is_told_also_where_no_thread_is_known() {
    let letters = [(ObjectId::of(b"x"), b"x".to_vec())];
    let threads = judge(&root(), &StateNote::default(), &directory(), &letters);
    assert_eq!(threads.len(), 1);
    assert_eq!(threads[0].troubles, [Trouble::Unreadable]);
}

#[test]
fn an_agency_that_writes_without_having_got_her_letter_is_named_after_two_days() {
    let of_hers = |seq| Seen { seq, mid: Some(B64([5; 32])) };
    let sent = note(|thread| {
        thread.last = 3;
        thread.day = Some("2026-11-20".to_owned());
    });
    for (day, seen, troubles) in [
        (Some("2026-11-22"), 1, vec![Trouble::MineNotSeen { seq: 2 }]),
        (Some("2026-12-22"), 0, vec![Trouble::MineNotSeen { seq: 1 }]),
        (Some("2026-11-22"), 3, vec![]),
        // It may have crossed with hers.
        (Some("2026-11-21"), 1, vec![]),
        (Some("2026-11-01"), 1, vec![]),
        (None, 1, vec![]),
        (Some("soon"), 1, vec![]),
    ] {
        let mut north = Writer::north();
        north.next.day = day.map(str::to_owned);
        north.next.seen = of_hers(seen);
        assert_eq!(judged(&sent, &[&north.write("one")]).troubles, troubles, "{day:?} {seen}");
    }
}

#[test]
fn only_the_newest_answer_says_what_the_agency_has_got() {
    let sent = note(|thread| {
        thread.last = 2;
        thread.day = Some("2026-11-20".to_owned());
    });
    let (mut north, mut too) = (Writer::north(), Writer::new(NORTH_TOO, "north-desk"));
    north.next.seen = Seen { seq: 1, mid: None };
    let late = north.write_on("2026-11-24", "one");
    too.next.seen = Seen { seq: 2, mid: None };
    let newest = too.write_on("2026-11-25", "two");
    assert_eq!(judged(&sent, &[&late]).troubles, [Trouble::MineNotSeen { seq: 2 }]);
    let thread = judged(&sent, &[&late, &newest]);
    assert_eq!(thread.troubles, NONE);
    assert_eq!(thread.mine, Seen { seq: 2, mid: None });
}

/// She changed her code: the answers so far were sealed to the new one, the agency writes under its names.
fn moved(heard: Vec<Heard>) -> (Root, StateNote) {
    let new = Root::from_bytes([8; 32]);
    let mut note = note(|thread| {
        thread.earlier = vec![B64(root().thread(0))];
        thread.last = 0;
        thread.heard = heard;
    });
    note.before = vec![B64(recipient_hash(&root().reply_identity().recipient()))];
    (new, note)
}

#[test]
fn answers_come_along_to_a_new_code() {
    let mut north = Writer::north();
    let letters = ["one", "two"].map(|text| north.write(text));
    let (new, note) = moved(vec![heard(NORTH, 2, &letters[1])]);
    let identity = root().reply_identity();
    let taken: Vec<SealedLetter> = letters
        .iter()
        .map(|letter| {
            let opened = open_reply(&letter.bytes, &identity).unwrap();
            reseal(&opened, &new.reply_identity().recipient(), &mut Repeatable::new(7)).unwrap()
        })
        .collect();
    // Whether the desk goes on counting or begins again.
    for goes_on in [true, false] {
        let mut north = Writer::north();
        if goes_on {
            north.next.seq = 3;
            north.next.prev = Some(letters[1].mid);
        }
        north.to = new.clone();
        north.next.thread = new.thread(0);
        let three = north.write("three");
        let shown = shown(&[&taken[0], &three, &taken[1]]);
        let threads = judge(&new, &note, &directory(), &shown);
        assert_eq!(texts(&threads[0].items), ["three", "two", "one"]);
        assert_eq!(threads[0].troubles, NONE, "{goes_on}");
    }
    // Without the note of what she had before, nobody could tell them from forged ones.
    let threads = judge(&new, &StateNote::default(), &directory(), &shown(&[&taken[0]]));
    assert_eq!(threads[0].troubles, [Trouble::Forged]);
}

#[test]
fn what_was_heard_is_the_newest_of_each_key() {
    let (mut north, mut too) = (Writer::north(), Writer::new(NORTH_TOO, "north-desk"));
    let one = north.write_on("2026-11-20", "one");
    let other = too.write_on("2026-11-21", "other");
    let two = north.write_on("2026-11-22", "two");
    let mut note = plain_note();
    note.hear(&[judged(&note, &[&one, &other])]);
    let thread = judged(&note, &[&one, &other, &two]);
    assert_eq!(thread.troubles, NONE);
    note.hear(&[thread]);
    assert_eq!(note.threads[0].heard, [heard(NORTH, 2, &two), heard(NORTH_TOO, 1, &other)]);
    assert_eq!(judged(&note, &[&one]).troubles.len(), 2);
}

#[test]
fn debug_shows_nothing_that_was_written() {
    let mut north = Writer::north();
    let thread = judged(&plain_note(), &[&north.write("marker")]);
    let shown = format!("{thread:?} {:?} {:?}", plain_note(), plain_note().threads);
    assert!(!shown.contains("marker") && !shown.contains("north"), "{shown}");
}
