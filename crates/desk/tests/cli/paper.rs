//! The recovery key: shown once, kept nowhere, and worth every letter on the day when it is needed.

use std::fs;

use crate::support::desk::{Desk, Ran, letter, run, run_typing};

/// A desk whose keygen has shown the recovery key, and what it printed.
fn shown() -> (Desk, String) {
    let desk = Desk::empty();
    let made = desk.keygen(&["--x25519"]);
    assert_eq!(made.code, 0, "{}", made.err);
    (desk, made.out)
}

/// Runs recover with the lines from a file, into the folder `recovered`.
fn recover(desk: &Desk, page: &str) -> Ran {
    desk.make_new(&["recover", "--page", page, "--out", "recovered"])
}

#[test]
fn keygen_shows_the_recovery_key_once_and_keeps_it_nowhere() {
    let (desk, said) = shown();
    assert_eq!(said.matches("  AGE-SECRET-KEY-1  ").count(), 1, "{said}");
    for part in ["Recovery key of north-desk", "never keep it beside", "waymark-desk recover"] {
        assert!(said.contains(part), "{part} in:\n{said}");
    }
    let entry = desk.entry("keys");
    assert_eq!(entry["recipients"].as_array().unwrap().len(), 2);
    assert_eq!(entry["recipients"][0]["recovery"], false);
    assert_eq!(entry["recipients"][1]["recovery"], true);
    let mut names: Vec<_> =
        fs::read_dir(desk.path("keys")).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["agency.json", "identity.age"]);
}

#[test]
fn what_was_printed_opens_letters_when_everything_else_is_lost() {
    let (desk, said) = shown();
    desk.write("typed", said.as_bytes());
    desk.write("letter.age", &letter(desk.recipient_at("keys", 1)));
    fs::remove_dir_all(desk.path("keys")).unwrap();

    let recovered = recover(&desk, "typed");
    assert_eq!(recovered.code, 0, "{}", recovered.err);
    let shown = desk.run_as("recovered", &["show", "letter.age"], "");
    assert!(shown.out.contains("They keep my passport."), "{} {}", shown.out, shown.err);

    let listed = desk.run_as("recovered", &["list", "--relay", "http://127.0.0.1:1"], "");
    assert!(listed.err.contains("can not fetch"), "{}", listed.err);
}

#[test]
fn post_quantum_keys_are_recovered_too() {
    let desk = Desk::make_with(&[]);
    desk.write("letter.age", &letter(desk.recipient_at("keys", 1)));
    assert_eq!(recover(&desk, "recovery.txt").code, 0);
    assert_eq!(desk.run_as("recovered", &["show", "letter.age"], "").code, 0);
}

#[test]
fn the_lines_can_come_from_standard_input_in_small_letters() {
    let desk = Desk::make();
    let arguments = ["recover", "--new-passphrase-file", "passphrase", "--work-factor", "4", "--page", "-"];
    let typed = desk.read("recovery.txt").to_lowercase();
    let recovered = run_typing(desk.folder(), &arguments, &typed);
    assert_eq!(recovered.code, 0, "{}", recovered.err);
    assert!(desk.path("keys-new/identity.age").exists());
}

#[test]
fn the_wrong_line_is_named_and_nothing_is_written() {
    let desk = Desk::make();
    let page = desk.read("recovery.txt");
    let third = page.lines().find(|line| line.trim_start().starts_with("3 ")).unwrap();
    // The first of its letters.
    let at = third.find("3 ").unwrap() + 3;
    let mut wrong = third.to_owned();
    wrong.replace_range(at..=at, if third[at..].starts_with('Q') { "P" } else { "Q" });
    desk.write("typed", page.replace(third, &wrong).as_bytes());
    let refused = recover(&desk, "typed");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("Line 3 is not as it was printed"), "{}", refused.err);

    desk.write("typed", page.replace(third, "").as_bytes());
    let refused = recover(&desk, "typed");
    assert!(refused.err.contains("Line 3 is missing"), "{}", refused.err);
    assert!(!desk.path("recovered").exists());
}

#[test]
fn lines_of_two_pages_are_told_to_be_no_key() {
    let (one, other) = (Desk::make(), Desk::make());
    let (page, others) = (one.read("recovery.txt"), other.read("recovery.txt"));
    let sixth =
        |page: &str| page.lines().find(|line| line.trim_start().starts_with("6 ")).unwrap().to_owned();
    one.write("typed", page.replace(&sixth(&page), &sixth(&others)).as_bytes());
    let refused = recover(&one, "typed");
    assert!(refused.err.contains("together they are no key"), "{}", refused.err);
}

#[cfg(unix)]
#[test]
fn a_page_that_is_written_is_for_nobody_else_and_not_for_the_screen() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::make();
    let mode = fs::metadata(desk.path("recovery.txt")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(desk.said.contains("Print recovery.txt"), "{}", desk.said);
    assert!(!desk.said.contains("AGE-SECRET-KEY"), "{}", desk.said);
}

#[test]
fn a_page_is_neither_overwritten_nor_laid_beside_the_key_file() {
    let desk = Desk::empty();
    desk.write("page.txt", b"precious");
    let refused = desk.keygen(&["--recovery-out", "page.txt"]);
    assert!(refused.err.contains("page.txt exists already"), "{}", refused.err);
    assert_eq!(desk.read("page.txt"), "precious");

    let refused = desk.keygen(&["--recovery-out", "keys/page.txt"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("must not lie beside the key file"), "{}", refused.err);
    assert!(!desk.path("keys").exists());
}

#[test]
fn only_practice_may_do_without() {
    let desk = Desk::empty();
    let refused = desk.keygen(&["--no-recovery"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("--practice"), "{}", refused.err);

    let made = desk.keygen(&["--no-recovery", "--practice", "--x25519"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert_eq!(desk.entry("keys")["recipients"].as_array().unwrap().len(), 1);
    assert!(!made.out.contains("AGE-SECRET-KEY"), "{}", made.out);
}

#[test]
fn new_keys_can_keep_the_paper_that_there_is() {
    let desk = Desk::make();
    let made = desk.keygen(&["--out", "second", "--keep-recovery", "keys/agency.json"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert!(desk.recipient_at("second", 1) == desk.recipient_at("keys", 1));
    assert!(desk.recipient_at("second", 0) != desk.recipient_at("keys", 0));
    assert_ne!(desk.entry("second")["inbox"], desk.entry("keys")["inbox"]);
    assert!(!made.out.contains("AGE-SECRET-KEY"), "{}", made.out);

    let other = ["keygen", "--agency", "south-desk", "--name", "x", "--keep-recovery", "keys/agency.json"];
    let refused = run(desk.folder(), &[&other[..], &["--out", "third"]].concat());
    assert!(refused.err.contains("of another agency"), "{}", refused.err);
}
