//! People come and go: colleagues who join, and somebody who leaves.

use std::fs;

use getrandom::SysRng;
use rand_core::UnwrapErr;
use serde_json::Value;
use wire::InboxId;

use crate::support::desk::{Desk, Ran, letter};
use crate::support::relay::FakeRelay;

/// A new colleague gets keys in a folder of their own; the entry is taken from another folder.
fn join(desk: &Desk, entry: &str, out: &str) -> Ran {
    let entry = format!("{entry}/agency.json");
    let shared = ["join", "--same-inbox", "keys/identity.age", "--passphrase-file", "passphrase"];
    desk.make_new(&[&shared[..], &["--entry", &entry, "--out", out]].concat())
}

/// desk-1 in `keys`, desk-2 in `amal`, desk-3 in `sam`, whose entry is the newest.
fn three() -> Desk {
    let desk = Desk::make();
    for (entry, out) in [("keys", "amal"), ("amal", "sam")] {
        let joined = join(&desk, entry, out);
        assert_eq!(joined.code, 0, "{}", joined.err);
    }
    desk
}

/// desk-1 lets somebody go, into the folder `new`.
fn leave(desk: &Desk, options: &[&str]) -> Ran {
    let leave = ["leave", "--identity", "keys/identity.age", "--passphrase-file", "passphrase"];
    let entry = ["--entry", "sam/agency.json", "--out", "new"];
    desk.make_new(&[&leave[..], &entry, options].concat())
}

/// desk-3 takes over the inbox that was made for them, into the folder `sam-new`.
fn stay(desk: &Desk, handed: &str, keys: &str) -> Ran {
    let identity = format!("{keys}/identity.age");
    let join = ["join", "--handed", handed, "--entry", "new/agency.json", "--identity", &identity];
    desk.make_new(&[&join[..], &["--passphrase-file", "passphrase", "--out", "sam-new"]].concat())
}

fn notes(entry: &Value) -> Vec<&str> {
    entry["recipients"].as_array().unwrap().iter().map(|line| line["note"].as_str().unwrap()).collect()
}

fn inbox(entry: &Value) -> InboxId {
    entry["inbox"].as_str().unwrap().parse().unwrap()
}

#[test]
fn a_new_colleague_shares_the_inbox_and_is_added_to_the_entry() {
    let desk = Desk::make();
    let joined = join(&desk, "keys", "amal");
    assert_eq!(joined.code, 0, "{}", joined.err);
    let (old, new) = (desk.entry("keys"), desk.entry("amal"));
    assert_eq!(new["inbox"], old["inbox"]);
    assert_eq!(notes(&new), ["desk-1", "desk-2", "recovery"]);
    assert_eq!(new["recipients"][0], old["recipients"][0]);
    assert_eq!(new["recipients"][2], old["recipients"][1]);
    assert_eq!(new["sign"].as_array().unwrap().len(), 2);
    // Of the agency's kind, though nobody said so.
    assert_eq!(new["recipients"][1]["to"].as_str().unwrap().len(), 62);

    let recipient = new["recipients"][1]["to"].as_str().unwrap();
    for part in ["New line", "desk-2", recipient, "fingerprint has changed"] {
        assert!(joined.out.contains(part), "{part} in:\n{}", joined.out);
    }
    assert!(!joined.out.contains("AGE-SECRET-KEY"), "{}", joined.out);
}

#[test]
fn a_colleague_opens_what_is_sealed_to_them() {
    let desk = three();
    desk.write("letter.age", &letter(desk.recipient_at("sam", 2)));
    assert_eq!(desk.run_as("sam", &["show", "letter.age"], "").code, 0);
    assert_eq!(desk.run_as("amal", &["show", "letter.age"], "").code, 1);
}

#[test]
fn the_entry_of_another_agency_is_refused() {
    let (desk, other) = (Desk::make(), Desk::make());
    fs::create_dir(desk.path("other")).unwrap();
    fs::copy(other.path("keys/agency.json"), desk.path("other/agency.json")).unwrap();
    let refused = join(&desk, "other", "amal");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("another agency or inbox"), "{}", refused.err);
    assert!(!desk.path("amal").exists());
}

#[test]
fn an_entry_that_could_not_be_signed_is_refused_with_the_reason() {
    let desk = Desk::make();
    let mut entry = desk.entry("keys");
    entry["duty_to_report"] = serde_json::json!({});
    fs::create_dir(desk.path("hasty")).unwrap();
    desk.write("hasty/agency.json", entry.to_string().as_bytes());
    let refused = join(&desk, "hasty", "amal");
    assert!(refused.err.contains("duty_to_report"), "{}", refused.err);
}

#[test]
fn when_somebody_leaves_those_who_stay_get_everything_and_the_leaver_nothing_new() {
    let desk = three();
    let left = leave(&desk, &["--who", "desk-2"]);
    assert_eq!(left.code, 0, "{}", left.err);
    let (old, new) = (desk.entry("sam"), desk.entry("new"));
    assert_eq!(notes(&new), ["desk-1", "desk-3", "recovery"]);
    assert_ne!(new["inbox"], old["inbox"]);
    let stayed = stay(&desk, "new/for-desk-3.age", "sam");
    assert_eq!(stayed.code, 0, "{}", stayed.err);

    // One letter came before the new directory was everywhere, one after.
    let late = letter(desk.recipient_at("sam", 1));
    let next = letter(desk.recipient_at("new", 1));
    let relay = FakeRelay::with_inboxes(vec![(inbox(&old), vec![late]), (inbox(&new), vec![next.clone()])]);
    for keys in ["new", "sam-new"] {
        let fetched = desk.run_as(keys, &["fetch", "--relay", &relay.origin, "--into", keys], "");
        assert!(fetched.out.contains("2 new letters"), "{} {}", fetched.out, fetched.err);
    }
    let listed = desk.run_as("new", &["list", "--relay", &relay.origin], "");
    assert!(listed.out.contains("1 of them is in an inbox from before"), "{}", listed.out);
    let fetched = desk.run_as("amal", &["fetch", "--relay", &relay.origin, "--into", "amal-letters"], "");
    assert!(fetched.out.contains("1 new letter "), "{} {}", fetched.out, fetched.err);

    desk.write("next.age", &next);
    assert_eq!(desk.run_as("sam-new", &["show", "next.age"], "").code, 0);
    let shut_out = desk.run_as("amal", &["show", "next.age"], "");
    assert!(shut_out.err.contains("not sealed to this key"), "{}", shut_out.err);
}

#[test]
fn leave_says_step_by_step_what_to_do_and_in_which_order() {
    let desk = three();
    let left = leave(&desk, &["--who", "desk-2"]);
    let steps = [
        "waymark-desk fetch --into letters",
        "Give new/for-desk-3.age",
        "waymark-desk join --handed for-desk-3.age",
        "Send new/agency.json",
        "Read the fingerprint",
        "Go on fetching every day",
        "waymark-desk delete --fetched letters --old-inbox",
    ];
    let places: Vec<usize> = steps
        .iter()
        .map(|step| left.out.find(step).unwrap_or_else(|| panic!("{step} in:\n{}", left.out)))
        .collect();
    assert!(places.is_sorted(), "{}", left.out);
}

#[test]
fn before_the_new_directory_the_old_inbox_is_fetched_and_the_new_one_awaited() {
    let desk = three();
    let old = inbox(&desk.entry("sam"));
    assert_eq!(leave(&desk, &["--who", "desk-2"]).code, 0);
    let relay = FakeRelay::with_inboxes(vec![(old, vec![letter(desk.recipient())])]);
    let fetched = desk.run_as("new", &["fetch", "--relay", &relay.origin], "");
    assert_eq!(fetched.code, 0, "{}", fetched.err);
    assert!(fetched.out.contains("does not know your new inbox yet"), "{}", fetched.out);
    assert!(fetched.out.contains("1 new letter "), "{}", fetched.out);
}

#[test]
fn a_leaver_who_has_seen_the_paper_makes_a_new_one_necessary() {
    let desk = three();
    let left = leave(&desk, &["--who", "desk-2", "--new-recovery"]);
    assert_eq!(left.code, 0, "{}", left.err);
    assert!(left.out.contains("  AGE-SECRET-KEY-1  "), "{}", left.out);
    assert!(desk.recipient_at("new", 2) != desk.recipient_at("sam", 3));
    assert_eq!(desk.entry("new")["recipients"][2]["recovery"], true);
}

#[test]
fn an_unknown_person_and_oneself_are_refused_and_nothing_is_written() {
    let desk = three();
    let refused = leave(&desk, &["--who", "desk-7"]);
    assert!(refused.err.contains("desk-1, desk-2, desk-3"), "{}", refused.err);
    let refused = leave(&desk, &["--who", "desk-1"]);
    assert!(refused.err.contains("Somebody who stays"), "{}", refused.err);
    assert!(!desk.path("new").exists());
}

#[test]
fn a_leaver_can_not_take_over_the_inbox_of_somebody_else() {
    let desk = three();
    assert_eq!(leave(&desk, &["--who", "desk-2"]).code, 0);
    let refused = stay(&desk, "new/for-desk-3.age", "amal");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("no inbox for this key file"), "{}", refused.err);
    assert!(!desk.path("sam-new").exists());
}

#[test]
fn an_inbox_that_is_not_the_one_in_the_entry_is_not_taken_over() {
    let desk = three();
    assert_eq!(leave(&desk, &["--who", "desk-2"]).code, 0);
    // Anybody can seal something to a key that is public.
    let forged = format!("# waymark-inbox: {}\n", wire::b64::encode(&[7; 32]));
    let to = [desk.recipient_at("sam", 2)];
    let sealed = envelope::seal(&to, forged.as_bytes(), &mut UnwrapErr(SysRng)).unwrap();
    desk.write("forged.age", &sealed);
    let refused = stay(&desk, "forged.age", "sam");
    assert!(refused.err.contains("another agency or inbox"), "{}", refused.err);
}
