//! Who speaks for an agency, and who does not.

use super::*;

#[test]
fn what_nobody_listed_has_signed_is_hidden() {
    let mut nobody = Writer::new(NOBODY, "north-desk");
    let forged = nobody.write("meet me at the station");
    let mut north = Writer::north();
    let real = north.write("real");
    let thread = judged(&plain_note(), &[&forged, &real]);
    assert_eq!(texts(&thread.items), ["real"]);
    assert_eq!(texts(&thread.hidden), ["meet me at the station"]);
    assert_eq!(thread.hidden[0].signer, [0; 32]);
    assert_eq!(thread.troubles, [Trouble::Forged]);
}

#[test]
fn another_agencys_key_does_not_speak_for_hers() {
    let mut south = Writer::new(SOUTH, "north-desk");
    let thread = judged(&plain_note(), &[&south.write("we are north")]);
    assert_eq!((thread.items.len(), thread.hidden.len()), (0, 1));
    assert_eq!(thread.troubles, [Trouble::Forged]);
}

#[test]
fn another_agency_does_not_speak_in_her_thread() {
    let mut south = Writer::new(SOUTH, "south-desk");
    let thread = judged(&plain_note(), &[&south.write("we can help, too")]);
    assert_eq!((thread.items.len(), thread.hidden.len()), (0, 1));
    assert_eq!(thread.troubles, [Trouble::Foreign]);
    assert_eq!(thread.hidden[0].signer, vk(SOUTH));
}

#[test]
fn a_revoked_key_does_not_speak_any_more() {
    let mut north = Writer::north();
    let one = north.write("one");
    let mut directory = directory();
    directory[0].vks.retain(|listed| *listed != vk(NORTH));
    let read = note(|thread| thread.heard = vec![heard(NORTH, 1, &one)]);
    let threads = judge(&root(), &read, &directory, &shown(&[&one]));
    assert!(threads[0].items.is_empty());
    // It is there, so it was not withdrawn.
    assert_eq!(threads[0].troubles, [Trouble::Forged]);
}

#[test]
fn an_agency_that_left_the_directory_does_not_speak_any_more() {
    let mut north = Writer::north();
    let threads = judge(&root(), &plain_note(), &[], &shown(&[&north.write("one")]));
    assert_eq!(threads[0].troubles, [Trouble::Forged]);
}

#[test]
fn an_answer_to_somebody_else_is_forged_when_it_is_passed_on_to_her() {
    let mut north = Writer::north();
    north.to = Root::from_bytes([8; 32]);
    let to_other = north.write("for another person");
    let opened = open_reply(&to_other.bytes, &north.to.reply_identity()).unwrap();
    let passed_on = reseal(&opened, &root().reply_identity().recipient(), &mut Repeatable::new(1)).unwrap();
    let thread = judged(&plain_note(), &[&passed_on]);
    assert_eq!(texts(&thread.hidden), ["for another person"]);
    assert_eq!(thread.troubles, [Trouble::Forged]);
}

#[test]
fn a_letter_without_a_signature_is_forged() {
    let thread = judged(&plain_note(), &[&with_json(|_| {})]);
    assert_eq!(thread.troubles, [Trouble::Forged]);
}

#[test]
fn a_copy_with_a_bad_signature_does_not_hide_the_good_one() {
    let one = Writer::north().write("one");
    let mut members = raw_members(&one.bytes, &[root().reply_identity()]).unwrap();
    assert_eq!(members[2].name, "letter.sig");
    members[2].data = vec![0; 64];
    let bad = sealed(&members);
    for letters in [[&one, &bad], [&bad, &one]] {
        let thread = judged(&plain_note(), &letters);
        assert_eq!(texts(&thread.items), ["one"]);
        assert_eq!(thread.troubles, NONE);
    }
    assert_eq!(judged(&plain_note(), &[&bad]).troubles, [Trouble::Forged]);
}

#[test]
fn a_letter_of_a_kind_that_agencies_do_not_write_is_hidden() {
    for kind in [Kind::Report, Kind::Followup] {
        let mut north = Writer::north();
        north.next.kind = kind;
        let thread = judged(&plain_note(), &[&north.write("one")]);
        assert_eq!(thread.troubles, [Trouble::Foreign]);
        assert!(thread.items.is_empty());
    }
}

#[test]
fn a_letter_of_a_thread_that_is_not_hers_is_hidden() {
    let mut north = Writer::north();
    north.next.thread = [9; 16];
    let thread = judged(&plain_note(), &[&north.write("one")]);
    assert_eq!(thread.troubles, [Trouble::Foreign]);
    assert_eq!(thread.hidden.len(), 1);
}

#[test]
fn each_trouble_is_told_once() {
    let [mut one, mut two] = [NOBODY, SOUTH].map(|key| Writer::new(key, "north-desk"));
    let thread = judged(&plain_note(), &[&one.write("one"), &two.write("two")]);
    assert_eq!(thread.troubles, [Trouble::Forged]);
    assert_eq!(thread.hidden.len(), 2);
}
