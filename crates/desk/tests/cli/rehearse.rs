//! The first letter, rehearsed before it comes. Nothing real is touched.

use std::fs;

use crate::support::desk::{Desk, Ran, letter};
use crate::support::relay::FakeRelay;

fn rehearse(desk: &Desk, options: &[&str]) -> Ran {
    desk.run(&[&["rehearse"][..], options].concat())
}

#[test]
fn good_keys_pass_and_what_is_left_to_do_is_told() {
    let desk = Desk::make();
    let ran = rehearse(&desk, &["--entry", "keys/agency.json"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    for part in [
        "PRACTICE. Nobody wrote this letter",
        "DO NOT CONTACT HER",
        "✓ good:  The key file opens",
        "✓ good:  A directory would take the entry",
        "✓ good:  A practice letter was sealed",
        "○ to do: Nobody has tried the recovery key",
        "○ to do: The relay was not asked",
        "2 things are left to do",
    ] {
        assert!(ran.out.contains(part), "{part} in:\n{}", ran.out);
    }
    assert!(!ran.out.contains('✗'), "{}", ran.out);
}

#[test]
fn with_the_paper_and_the_relay_everything_can_be_good() {
    let desk = Desk::make_with(&[]);
    let relay = FakeRelay::with(vec![letter(desk.recipient())]);
    let options = ["--entry", "keys/agency.json", "--recovery", "recovery.txt", "--relay", &relay.origin];
    let ran = rehearse(&desk, &options);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("The recovery key opens the practice letter"), "{}", ran.out);
    assert!(ran.out.contains("1 letter waits there"), "{}", ran.out);
    assert!(ran.out.contains("All is good"), "{}", ran.out);
    assert_eq!(relay.left().len(), 1);
    assert!(!desk.path("letters").exists(), "nothing was fetched");
}

#[test]
fn nothing_of_a_rehearsal_stays_on_the_disk() {
    let desk = Desk::make();
    let files = || fs::read_dir(desk.folder()).unwrap().count();
    let before = files();
    assert_eq!(rehearse(&desk, &["--entry", "keys/agency.json"]).code, 0);
    assert_eq!(files(), before);
}

#[test]
fn the_recovery_key_can_be_typed_and_a_wrong_one_is_found() {
    let (desk, other) = (Desk::make(), Desk::make());
    let options = ["rehearse", "--entry", "keys/agency.json", "--recovery", "-"];
    let right = desk.run_typing(&options, &desk.read("recovery.txt"));
    assert_eq!(right.code, 0, "{}", right.err);
    let wrong = desk.run_typing(&options, &other.read("recovery.txt"));
    assert_eq!(wrong.code, 1);
    assert!(wrong.out.contains("✗ wrong: This recovery key is not the one in the entry"), "{}", wrong.out);
    assert!(wrong.out.contains("One thing is wrong"), "{}", wrong.out);
}

#[test]
fn an_entry_that_belongs_to_other_keys_is_found_out() {
    let (desk, other) = (Desk::make(), Desk::make());
    fs::copy(other.path("keys/agency.json"), desk.path("other.json")).unwrap();
    let ran = rehearse(&desk, &["--entry", "other.json"]);
    assert_eq!(ran.code, 1);
    for part in ["names an inbox that the key file does not have", "does not list your key", "does not open"]
    {
        let line = ran.out.lines().find(|line| line.contains(part)).unwrap_or_default();
        assert!(line.starts_with("✗ wrong: "), "{part} in:\n{}", ran.out);
    }
}

#[test]
fn an_entry_that_could_not_be_signed_is_found_out() {
    let desk = Desk::make();
    let mut entry = desk.entry("keys");
    entry["duty_to_report"] = serde_json::json!({});
    desk.write("entry.json", entry.to_string().as_bytes());
    let ran = rehearse(&desk, &["--entry", "entry.json"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("✗ wrong: A directory would not take the entry"), "{}", ran.out);
    assert!(ran.out.contains("duty_to_report"), "{}", ran.out);
}

#[test]
fn a_colleague_is_asked_to_rehearse_with_their_own_key() {
    let desk = Desk::make();
    let join = ["join", "--same-inbox", "keys/identity.age", "--passphrase-file", "passphrase"];
    let joined = desk.make_new(&[&join[..], &["--entry", "keys/agency.json", "--out", "amal"]].concat());
    assert_eq!(joined.code, 0, "{}", joined.err);
    let ran = rehearse(&desk, &["--entry", "amal/agency.json"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(ran.out.contains("○ to do: desk-2: only this colleague can try that key"), "{}", ran.out);
    let other = desk.run_as("amal", &["rehearse", "--entry", "amal/agency.json"], "");
    assert!(other.out.contains("○ to do: desk-1"), "{}", other.out);
}

#[test]
fn a_relay_that_refuses_is_found_before_a_letter_waits_there() {
    let desk = Desk::make();
    let relay = FakeRelay::refusing();
    let ran = rehearse(&desk, &["--entry", "keys/agency.json", "--relay", &relay.origin]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("✗ wrong: The relay knows no such inbox"), "{}", ran.out);
}

#[test]
fn it_speaks_arabic() {
    let desk = Desk::make();
    let ran = rehearse(&desk, &["--entry", "keys/agency.json", "--lang", "ar"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!ran.out.contains('⟦') && !ran.out.contains("PRACTICE"), "{}", ran.out);
}
