//! Letters are deleted only on purpose, only at the relay, and only those that lie here.

use std::fs;

use wire::{InboxId, ObjectId, SizeClass};

use crate::support::desk::{Desk, Ran, letter};
use crate::support::relay::FakeRelay;

/// A desk that has fetched these letters into the folder `letters`.
fn fetched(letters: Vec<Vec<u8>>) -> (Desk, FakeRelay) {
    let desk = Desk::make();
    let relay = FakeRelay::with(letters);
    fetch(&desk, &relay);
    (desk, relay)
}

fn fetch(desk: &Desk, relay: &FakeRelay) {
    let ran = desk.run(&["fetch", "--relay", &relay.origin]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

fn delete(desk: &Desk, relay: &FakeRelay, options: &[&str], typed: &str) -> Ran {
    desk.run_typing(&[&["delete", "--relay", &relay.origin][..], options].concat(), typed)
}

/// Something that a relay takes for a letter.
fn sealed(fill: u8) -> Vec<u8> {
    vec![fill; SizeClass::Small.bytes()]
}

fn id(letter: &[u8]) -> String {
    ObjectId::of(letter).to_string()
}

#[test]
fn what_lies_here_is_deleted_at_the_relay_once_its_number_is_typed() {
    let (desk, relay) = fetched(vec![sealed(1), sealed(2)]);
    let deleted = delete(&desk, &relay, &["--fetched", "letters"], "2\n");
    assert_eq!(deleted.code, 0, "{}", deleted.err);
    assert!(deleted.out.contains("2 letters will be deleted"), "{}", deleted.out);
    assert!(deleted.out.contains("Colleagues who have not fetched"), "{}", deleted.out);
    for letter in &relay.letters {
        assert!(deleted.out.contains(&id(letter)), "{}", deleted.out);
        assert!(desk.path(&format!("letters/{}.age", id(letter))).exists());
    }
    assert!(relay.left().is_empty());
}

#[test]
fn another_number_or_none_deletes_nothing() {
    let (desk, relay) = fetched(vec![sealed(1), sealed(2)]);
    for (typed, told) in [("1\n", "not the number"), ("yes\n", "not the number"), ("", "add --yes")] {
        let refused = delete(&desk, &relay, &["--fetched", "letters"], typed);
        assert_eq!(refused.code, 1);
        assert!(refused.err.contains(told), "{typed:?}: {}", refused.err);
    }
    assert_eq!(relay.left().len(), 2);
    assert!(relay.asked_to_delete().is_empty());
}

#[test]
fn a_letter_that_nobody_here_has_is_deleted_only_by_force() {
    let (desk, relay) = fetched(vec![sealed(1), sealed(2)]);
    let unread = id(&relay.letters[1]);
    fs::remove_file(desk.path(&format!("letters/{unread}.age"))).unwrap();

    let refused = delete(&desk, &relay, &[&id(&relay.letters[0]), &unread, "--yes"], "");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains(&unread) && refused.err.contains("Fetch it first"), "{}", refused.err);
    assert_eq!(relay.left().len(), 2, "not even the letter that lies here was deleted");

    let forced = delete(&desk, &relay, &[&unread, "--unfetched"], "1\n");
    assert_eq!(forced.code, 0, "{}", forced.err);
    assert!(forced.out.contains("never fetched here"), "{}", forced.out);
    assert_eq!(relay.left(), [sealed(1)]);
}

#[test]
fn a_damaged_copy_does_not_count_as_one() {
    let (desk, relay) = fetched(vec![sealed(1), sealed(2)]);
    let damaged = format!("letters/{}.age", id(&relay.letters[0]));
    desk.write(&damaged, b"half a let");
    let deleted = delete(&desk, &relay, &["--fetched", "letters", "--yes"], "");
    assert!(deleted.out.contains(&format!("{damaged} is damaged")), "{}", deleted.out);
    assert_eq!(relay.left(), [sealed(1)]);

    let refused = delete(&desk, &relay, &[&damaged, "--yes"], "");
    assert_eq!(refused.code, 1, "{}", refused.out);
    assert_eq!(relay.left(), [sealed(1)]);
}

#[test]
fn a_letter_is_named_by_its_file_or_by_what_list_prints() {
    let (desk, relay) = fetched(vec![sealed(1), sealed(2), sealed(3)]);
    let [first, second] = [id(&relay.letters[0]), id(&relay.letters[1])];
    // An id can begin with a stroke, which a command line takes for an option.
    let (file, short) = (format!("letters/{first}.age"), format!("./{}…", &second[..12]));
    let deleted = delete(&desk, &relay, &[&file, &short, &file], "2\n");
    assert_eq!(deleted.code, 0, "{}", deleted.err);
    assert_eq!(relay.left(), [sealed(3)]);

    let refused = delete(&desk, &relay, &["abc"], "1\n");
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("at least 8 characters"), "{}", refused.err);
}

#[test]
fn doing_it_twice_does_no_harm() {
    let (desk, relay) = fetched(vec![sealed(1)]);
    let file = format!("letters/{}.age", id(&relay.letters[0]));
    assert_eq!(delete(&desk, &relay, &[&file, "--yes"], "").code, 0);
    for again in [&[file.as_str(), "--yes"][..], &["--fetched", "letters", "--yes"]] {
        let again = delete(&desk, &relay, again, "");
        assert_eq!(again.code, 0, "{}", again.err);
        assert!(again.out.contains("nothing to delete"), "{}", again.out);
    }
    assert_eq!(relay.asked_to_delete(), [1]);
}

#[test]
fn many_letters_go_sixty_four_at_a_time() {
    let (desk, relay) = fetched((0..130).map(sealed).collect());
    let deleted = delete(&desk, &relay, &["--fetched", "letters", "--yes"], "");
    assert_eq!(deleted.code, 0, "{}", deleted.err);
    assert_eq!(relay.asked_to_delete(), [64, 64, 2]);
    assert!(relay.left().is_empty());
}

#[test]
fn after_somebody_left_the_old_inbox_is_emptied_and_the_new_one_is_not() {
    let desk = Desk::make();
    let join = ["join", "--same-inbox", "keys/identity.age", "--passphrase-file", "passphrase"];
    let joined = desk.make_new(&[&join[..], &["--entry", "keys/agency.json", "--out", "amal"]].concat());
    assert_eq!(joined.code, 0, "{}", joined.err);
    let leave = ["leave", "--identity", "keys/identity.age", "--passphrase-file", "passphrase"];
    let left = desk.make_new(
        &[&leave[..], &["--who", "desk-2", "--entry", "amal/agency.json", "--out", "new"]].concat(),
    );
    assert_eq!(left.code, 0, "{}", left.err);

    let inbox = |keys: &str| -> InboxId { desk.entry(keys)["inbox"].as_str().unwrap().parse().unwrap() };
    let next = letter(desk.recipient_at("new", 0));
    let relay = FakeRelay::with_inboxes(vec![
        (inbox("keys"), vec![sealed(1), sealed(2)]),
        (inbox("new"), vec![next.clone()]),
    ]);
    assert_eq!(desk.run_as("new", &["fetch", "--relay", &relay.origin], "").code, 0);
    let options = ["delete", "--relay", &relay.origin, "--fetched", "letters", "--old-inbox"];
    let deleted = desk.run_as("new", &options, "2\n");
    assert_eq!(deleted.code, 0, "{}", deleted.err);
    assert_eq!(relay.left(), [next]);
}

#[test]
fn a_relay_that_does_not_know_the_key_deletes_nothing_and_says_why() {
    let desk = Desk::make();
    let refused = delete(&desk, &FakeRelay::refusing(), &["--fetched", "letters", "--yes"], "");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("no such inbox"), "{}", refused.err);
}
