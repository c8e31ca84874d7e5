//! What a relay can do with letters that it cannot read.

use super::*;

#[test]
fn answers_are_read_newest_first() {
    let mut north = Writer::north();
    let [one, two, three] = ["one", "two", "three"].map(|text| north.write(text));
    let thread = judged(&plain_note(), &[&one, &two, &three]);
    assert_eq!(texts(&thread.items), ["three", "two", "one"]);
    assert_eq!(thread.agency, "north-desk");
    assert_eq!(thread.troubles, NONE);
    assert!(thread.hidden.is_empty());
    assert_eq!(thread.items[0].signer, vk(NORTH));
    assert_eq!(thread.seen(), Seen { seq: 3, mid: Some(B64(three.mid)) });
}

#[test]
fn the_order_and_the_number_of_copies_mean_nothing() {
    let mut north = Writer::north();
    let [one, two] = ["one", "two"].map(|text| north.write(text));
    // The same letter, sealed once more: other bytes.
    let opened = open_reply(&two.bytes, &root().reply_identity()).unwrap();
    let copy = reseal(&opened, &root().reply_identity().recipient(), &mut Repeatable::new(99)).unwrap();
    assert_ne!(copy.id, two.id);
    let thread = judged(&plain_note(), &[&copy, &two, &one, &two, &one]);
    assert_eq!(texts(&thread.items), ["two", "one"]);
    assert_eq!(thread.troubles, NONE);
}

#[test]
fn a_letter_that_was_left_out_is_missed() {
    let mut north = Writer::north();
    let [one, two, three] = ["one", "two", "three"].map(|text| north.write(text));
    let missing = |seq| [Trouble::Missing { from: seq, to: seq }];
    let note = plain_note();
    assert_eq!(judged(&note, &[&two, &three]).troubles, missing(1));
    assert_eq!(judged(&note, &[&one, &three]).troubles, missing(2));
    // The newest, that she has never seen: nobody can tell.
    assert_eq!(judged(&note, &[&one, &two]).troubles, NONE);
}

#[test]
fn a_letter_that_she_has_read_and_that_is_gone_is_named() {
    let mut north = Writer::north();
    let [one, two] = ["one", "two"].map(|text| north.write(text));
    let read = note(|thread| thread.heard = vec![heard(NORTH, 2, &two)]);
    assert_eq!(judged(&read, &[&one, &two]).troubles, NONE);
    assert_eq!(judged(&read, &[&one]).troubles, [Trouble::Withdrawn { seq: 2 }]);
    assert_eq!(judged(&read, &[]).troubles, [Trouble::Withdrawn { seq: 2 }]);
    // The older one may have expired.
    assert_eq!(judged(&read, &[&two]).troubles, NONE);
}

#[test]
fn an_old_state_of_the_mailbox_is_named_for_each_key() {
    let (mut north, mut too) = (Writer::north(), Writer::new(NORTH_TOO, "north-desk"));
    let (one, other) = (north.write("one"), too.write("other"));
    let two = north.write("two");
    let read = note(|thread| thread.heard = vec![heard(NORTH, 2, &two), heard(NORTH_TOO, 1, &other)]);
    let thread = judged(&read, &[&one]);
    assert_eq!(thread.troubles, [Trouble::Withdrawn { seq: 2 }, Trouble::Withdrawn { seq: 1 }]);
}

#[test]
fn a_number_with_another_content_is_named_and_both_are_shown() {
    let mut north = Writer::north();
    let one = north.write("one");
    let mut again = Writer::north();
    let other = again.write("something else");
    let thread = judged(&plain_note(), &[&one, &other]);
    assert_eq!(thread.troubles, [Trouble::Repeated { seq: 1 }]);
    assert_eq!(thread.items.len(), 2);

    let read = note(|thread| thread.heard = vec![heard(NORTH, 1, &one)]);
    assert_eq!(judged(&read, &[&other]).troubles, [Trouble::Repeated { seq: 1 }]);
}

#[test]
fn a_letter_that_does_not_follow_the_one_before_is_named() {
    let mut north = Writer::north();
    let one = north.write("one");
    north.next.prev = Some([9; 32]);
    let two = north.write("two");
    let thread = judged(&plain_note(), &[&one, &two]);
    assert_eq!(thread.troubles, [Trouble::Broken { seq: 2 }]);
    assert_eq!(thread.items.len(), 2);
}

#[test]
fn colleagues_number_their_letters_on_their_own() {
    let (mut north, mut too) = (Writer::north(), Writer::new(NORTH_TOO, "north-desk"));
    let a1 = north.write_on("2026-11-20", "a1");
    let b1 = too.write_on("2026-11-21", "b1");
    let b2 = too.write_on("2026-11-22", "b2");
    let a2 = north.write_on("2026-11-23", "a2");
    let thread = judged(&plain_note(), &[&b2, &a2, &a1, &b1]);
    assert_eq!(texts(&thread.items), ["a2", "b2", "b1", "a1"]);
    assert_eq!(thread.troubles, NONE);

    let thread = judged(&plain_note(), &[&b2, &a2, &a1]);
    assert_eq!(thread.troubles, [Trouble::Missing { from: 1, to: 1 }]);
}

#[test]
fn a_wrong_day_does_not_turn_the_letters_of_one_key_around() {
    let mut north = Writer::north();
    let one = north.write_on("2026-12-24", "one");
    let two = north.write_on("2026-11-01", "two");
    let three = north.write_on("yesterday", "three");
    let thread = judged(&plain_note(), &[&one, &two, &three]);
    assert_eq!(texts(&thread.items), ["three", "two", "one"]);
}

#[test]
fn notices_between_the_answers_are_numbered_with_them() {
    let mut north = Writer::north();
    north.next.kind = Kind::Notice;
    let notice = north.write("");
    north.next.kind = Kind::Reply;
    let reply = north.write("reply");
    north.next.kind = Kind::Close;
    let close = north.write("close");
    let thread = judged(&plain_note(), &[&notice, &reply, &close]);
    let kinds: Vec<_> = thread.items.iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [Kind::Close, Kind::Reply, Kind::Notice]);
    assert_eq!(thread.troubles, NONE);
    assert_eq!(judged(&plain_note(), &[&reply]).troubles, [Trouble::Missing { from: 1, to: 1 }]);
}

#[test]
fn another_mailbox_can_not_be_read() {
    let mut north = Writer::north();
    north.to = Root::from_bytes([8; 32]);
    let swapped = north.write("for another person");
    let thread = judged(&plain_note(), &[&swapped]);
    assert!(thread.items.is_empty() && thread.hidden.is_empty());
    assert_eq!(thread.troubles, [Trouble::Unreadable]);
}

#[test]
fn bytes_under_another_name_and_rubbish_can_not_be_read() {
    let mut north = Writer::north();
    let [one, two] = ["one", "two"].map(|text| north.write(text));
    let letters = [
        (one.id, one.bytes.clone()),
        (ObjectId::of(b"another"), two.bytes.clone()),
        (ObjectId::of(b"rubbish"), b"rubbish".to_vec()),
        (ObjectId::of(b""), Vec::new()),
    ];
    let threads = judge(&root(), &plain_note(), &directory(), &letters);
    assert_eq!(texts(&threads[0].items), ["one"]);
    assert_eq!(threads[0].troubles, [Trouble::Unreadable]);
}

#[test]
fn a_newer_version_and_an_unknown_kind_spoil_nothing_else() {
    let mut north = Writer::north();
    let one = north.write("one");
    let changes: [fn(&mut Value); 3] = [
        |letter| letter["v"] = json!(2),
        |letter| letter["kind"] = json!("poem"),
        |letter| letter["reply"] = json!({"telephone": "123"}),
    ];
    for change in changes {
        let thread = judged(&plain_note(), &[&with_json(change), &one]);
        assert_eq!(texts(&thread.items), ["one"]);
        assert_eq!(thread.troubles, [Trouble::Unreadable]);
    }
}
