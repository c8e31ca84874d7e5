//! The program as a person runs it: from keys to a letter on the screen, and everything that goes wrong.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/desk.rs"]
mod support_desk;
#[path = "support/mail.rs"]
mod support_mail;
#[path = "support/relay.rs"]
mod support_relay;
#[path = "support/survivor.rs"]
mod support_survivor;
mod support {
    pub(crate) use super::{
        support_desk as desk, support_mail as mail, support_relay as relay, support_survivor as survivor,
    };
}

#[path = "cli/answers.rs"]
mod answers;
#[path = "cli/delete.rs"]
mod delete;
#[path = "cli/evidence.rs"]
mod evidence;
#[path = "cli/formats.rs"]
mod formats;
#[path = "cli/notices.rs"]
mod notices;
#[path = "cli/paper.rs"]
mod paper;
#[path = "cli/people.rs"]
mod people;
#[path = "cli/rehearse.rs"]
mod rehearse;

use std::fs;

use envelope::bundle::{self, Member};
use serde_json::{Value, json};
use support::desk::{Desk, PASSPHRASE, letter, newer_letter, run};
use support::relay::FakeRelay;

#[test]
fn keygen_writes_a_key_file_and_an_entry_and_says_what_to_do() {
    let desk = Desk::make();
    let entry: Value = serde_json::from_str(&desk.read("keys/agency.json")).unwrap();
    assert_eq!(entry["id"], "north-desk");
    assert_eq!(entry["names"]["en"], "North Desk");
    for part in [entry["recipients"][0]["to"].as_str(), entry["inbox"].as_str()] {
        assert!(desk.said.contains(part.unwrap()), "{}", desk.said);
    }
    for step in ["Fingerprint", "memory stick", "people who sign", "on paper", "waymark-desk rehearse"] {
        assert!(desk.said.contains(step), "{step} in:\n{}", desk.said);
    }
    assert!(!desk.said.contains("AGE-SECRET-KEY"));
}

#[test]
fn post_quantum_keys_are_the_default() {
    let desk = Desk::make_with(&[]);
    let entry: Value = serde_json::from_str(&desk.read("keys/agency.json")).unwrap();
    assert!(entry["recipients"][0]["to"].as_str().unwrap().starts_with("age1pq1"));
    assert!(desk.said.lines().all(|line| line.len() < 200), "{}", desk.said);
}

#[test]
fn the_key_file_is_an_age_file_that_holds_an_identity() {
    let desk = Desk::make();
    let sealed = fs::read(desk.path("keys/identity.age")).unwrap();
    let plain = envelope::passphrase::open(PASSPHRASE, &sealed, 20).unwrap();
    let text = std::str::from_utf8(&plain).unwrap();
    assert_eq!(envelope::identity_file::parse(text).unwrap().len(), 1);
    for line in ["# created: ", "# recipient: age1", "# waymark-inbox: ", "# waymark-sign: "] {
        assert!(text.lines().any(|l| l.starts_with(line)), "{line}");
    }
}

#[test]
fn keygen_never_overwrites() {
    let desk = Desk::make();
    let before = fs::read(desk.path("keys/identity.age")).unwrap();
    let again = desk.keygen(&["--x25519"]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("identity.age exists already"), "{}", again.err);
    assert_eq!(fs::read(desk.path("keys/identity.age")).unwrap(), before);
}

#[test]
fn a_short_passphrase_and_a_bad_id_are_refused_with_a_remedy() {
    let desk = Desk::empty();
    fs::write(desk.path("passphrase"), "short\n").unwrap();
    let refused = desk.keygen(&[]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("fewer than 12 characters"), "{}", refused.err);
    assert!(!desk.path("keys").exists());

    let refused = run(desk.folder(), &["keygen", "--agency", "North Desk", "--name", "x"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("--agency north-desk"), "{}", refused.err);
}

#[test]
fn without_a_terminal_the_way_out_is_named() {
    let desk = Desk::empty();
    let refused = run(desk.folder(), &["keygen", "--agency", "north-desk", "--name", "x"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("--passphrase-file"), "{}", refused.err);
}

#[test]
fn show_tells_how_to_reach_her_before_her_words() {
    let desk = Desk::make();
    desk.write("letter.age", &letter(desk.recipient()));
    let shown = desk.run(&["show", "letter.age"]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    let at = |part: &str| shown.out.find(part).unwrap_or_else(|| panic!("{part} in:\n{}", shown.out));
    assert!(at("READ THIS FIRST") < at("my cousin"));
    assert!(at("my cousin") < at("They keep my passport."));
    assert!(shown.out.contains("signature is valid"));
    assert!(!shown.out.contains("report for people"));
}

#[test]
fn show_speaks_arabic_and_shows_the_original_when_asked() {
    let desk = Desk::make();
    desk.write("letter.age", &letter(desk.recipient()));
    let shown = desk.run(&["show", "letter.age", "--lang", "ar", "--original"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(shown.out.contains("report for people"), "{}", shown.out);
    assert!(!shown.out.contains("HER WORDS") && !shown.out.contains('⟦'), "{}", shown.out);
}

#[test]
fn open_writes_every_member_and_says_that_it_is_plain_text() {
    let desk = Desk::make();
    desk.write("letter.age", &letter(desk.recipient()));
    let opened = desk.run(&["open", "letter.age", "--out", "opened"]);
    assert_eq!(opened.code, 0, "{}", opened.err);
    assert!(opened.out.contains("plain text"), "{}", opened.out);
    let folder = fs::read_dir(desk.path("opened")).unwrap().next().unwrap().unwrap().path();
    assert_eq!(fs::read_to_string(folder.join("report.txt")).unwrap(), "report for people");

    let again = desk.run(&["open", "letter.age", "--out", "opened"]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("opened here before"), "{}", again.err);
}

#[test]
fn export_writes_a_file_a_letter_goes_on_after_a_bad_one_and_tells_by_its_exit_code() {
    let desk = Desk::make();
    desk.write("letter.age", &letter(desk.recipient()));
    desk.write("photo.jpg", b"not a letter");
    let export = |options: &[&str]| desk.run(&[&["export", "photo.jpg", "letter.age"][..], options].concat());
    let ran = export(&["--out", "cases", "--format", "json"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("photo.jpg") && ran.out.contains("--identified"), "{} {}", ran.out, ran.err);
    let path = fs::read_dir(desk.path("cases")).unwrap().next().unwrap().unwrap().path();
    let file: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    assert_eq!(file["frames"]["ilo"], json!(["RetentionOfIdentityDocuments"]));
    assert!(!file.to_string().contains("my cousin"), "{file}");

    let again = export(&["--out", "cases", "--format", "json"]);
    assert!(again.err.contains("exists already"), "{}", again.err);
    assert_eq!(again.out, "", "nothing was written, so nothing is to be kept safe");
    assert_eq!(export(&["--out", "whole", "--format", "text", "--identified"]).code, 1);
    let path = fs::read_dir(desk.path("whole")).unwrap().next().unwrap().unwrap().path();
    assert!(fs::read_to_string(path).unwrap().contains("> my cousin, 12345"));
}

#[test]
fn a_wrong_passphrase_is_called_one() {
    let desk = Desk::make();
    desk.write("letter.age", &letter(desk.recipient()));
    fs::write(desk.path("passphrase"), "another passphrase\n").unwrap();
    let refused = desk.run(&["show", "letter.age"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("Wrong passphrase"), "{}", refused.err);
}

#[test]
fn a_letter_to_another_agency_is_called_one() {
    let (desk, other) = (Desk::make(), Desk::make());
    desk.write("letter.age", &letter(other.recipient()));
    for command in ["show", "open"] {
        let refused = desk.run(&[command, "letter.age"]);
        assert_eq!(refused.code, 1);
        assert!(refused.err.contains("not sealed to this key"), "{}", refused.err);
    }
}

#[test]
fn damaged_foreign_and_missing_files_are_told_apart_and_do_not_stop_the_others() {
    let desk = Desk::make();
    let good = letter(desk.recipient());
    desk.write("good.age", &good);
    desk.write("cut.age", &good[..good.len() / 2]);
    let mut mangled = good.clone();
    mangled[20_000] ^= 1;
    desk.write("mangled.age", &mangled);
    desk.write("photo.jpg", b"\xff\xd8\xff\xe0");
    desk.write("huge.age", &vec![0; 600_000]);
    let shown =
        desk.run(&["show", "cut.age", "mangled.age", "photo.jpg", "huge.age", "missing.age", "good.age"]);
    assert_eq!(shown.code, 1);
    for told in [
        "cut.age: The file is damaged",
        "mangled.age: The file is damaged",
        "photo.jpg: This is not a sealed letter",
        "huge.age is too long",
        "missing.age does not exist",
    ] {
        assert!(shown.err.contains(told), "{told} in:\n{}", shown.err);
    }
    assert!(shown.out.contains("They keep my passport."), "{}", shown.out);
}

#[test]
fn an_archive_with_something_else_in_it_writes_nothing() {
    let desk = Desk::make();
    let evil = desk.seal(&[0x41; 4096]);
    desk.write("evil.age", &evil);
    let refused = desk.run(&["open", "evil.age", "--out", "opened"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("no letter"), "{}", refused.err);
    assert!(!desk.path("opened").exists());
}

#[test]
fn a_letter_without_its_json_is_not_shown_as_an_empty_one() {
    let desk = Desk::make();
    let members = [Member { name: "report.txt".into(), data: b"hello".to_vec() }];
    let tar = bundle::write(&members, bundle::packed_len(&members)).unwrap();
    desk.write("odd.age", &desk.seal(&tar));
    let refused = desk.run(&["show", "odd.age"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("no letter"), "{}", refused.err);
}

#[test]
fn a_newer_letter_can_not_be_shown_but_opened() {
    let desk = Desk::make();
    desk.write("newer.age", &desk.seal(&newer_letter()));
    let shown = desk.run(&["show", "newer.age"]);
    assert_eq!(shown.code, 1);
    assert!(shown.err.contains("waymark-desk open"), "{}", shown.err);
    assert_eq!(desk.run(&["open", "newer.age"]).code, 0);
}

#[test]
fn what_is_no_key_file_is_called_one() {
    let desk = Desk::make();
    desk.write("letter.age", &letter(desk.recipient()));
    fs::copy(desk.path("letter.age"), desk.path("keys/identity.age")).unwrap();
    let refused = desk.run(&["show", "letter.age"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("not a key file"), "{}", refused.err);
}

#[test]
fn list_and_fetch_bring_letters_to_disk_once() {
    let desk = Desk::make();
    let relay = FakeRelay::with(vec![letter(desk.recipient()), letter(desk.recipient())]);

    let listed = desk.run(&["list", "--relay", &relay.origin]);
    assert_eq!(listed.code, 0, "{}", listed.err);
    assert!(listed.out.contains("2 letters") && listed.out.contains("not fetched"), "{}", listed.out);

    let fetched = desk.run(&["fetch", "--relay", &relay.origin, "--into", "letters"]);
    assert_eq!(fetched.code, 0, "{}", fetched.err);
    assert!(fetched.out.contains("2 new letters"), "{}", fetched.out);
    for bytes in &relay.letters {
        let name = format!("letters/{}.age", wire::ObjectId::of(bytes));
        assert_eq!(&fs::read(desk.path(&name)).unwrap(), bytes);
        assert_eq!(desk.run(&["show", &name]).code, 0);
    }

    let again = desk.run(&["fetch", "--relay", &relay.origin, "--into", "letters"]);
    assert!(again.out.contains("No new letters"), "{}", again.out);
    let listed = desk.run(&["list", "--relay", &relay.origin]);
    assert!(listed.out.contains("here") && !listed.out.contains("not fetched"), "{}", listed.out);
}

#[test]
fn another_agencys_key_learns_nothing_at_the_relay() {
    let desk = Desk::make();
    let relay = FakeRelay::refusing();
    let refused = desk.run(&["list", "--relay", &relay.origin]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("no such inbox"), "{}", refused.err);
}

#[test]
fn a_bad_address_and_an_unsafe_one_are_wrong_usage() {
    let desk = Desk::make();
    let unsafe_one = desk.run(&["list", "--relay", "http://relay.example"]);
    assert_eq!(unsafe_one.code, 2);
    assert!(unsafe_one.err.contains("https"), "{}", unsafe_one.err);
    let bad = desk.run(&["fetch", "--relay", "relay.example/v1"]);
    assert_eq!(bad.code, 2);
    assert!(bad.err.contains("https://relay.example"), "{}", bad.err);
}

#[test]
fn a_relay_that_is_not_there_is_told_and_what_to_check() {
    let desk = Desk::make();
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let refused = desk.run(&["fetch", "--relay", &format!("http://{nowhere}")]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("can not be reached"), "{}", refused.err);
}

#[test]
fn every_command_explains_itself_with_an_example() {
    let folder = tempfile::tempdir().unwrap();
    for command in [
        "keygen",
        "join",
        "leave",
        "recover",
        "rehearse",
        "list",
        "fetch",
        "delete",
        "show",
        "thread",
        "reply",
        "notice",
        "evidence",
        "quarantine",
        "statistics",
        "open",
        "export",
    ] {
        let help = run(folder.path(), &[command, "--help"]);
        assert_eq!(help.code, 0);
        assert!(help.out.contains("Example"), "{command}: {}", help.out);
        assert!(!help.out.contains("work-factor"));
    }
}

#[test]
fn a_language_that_is_not_there_is_wrong_usage() {
    let desk = Desk::make();
    let refused = desk.run(&["show", "x.age", "--lang", "xx"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("waymark-desk --help"), "{}", refused.err);
}

#[test]
fn the_entry_is_one_that_a_directory_accepts() {
    let desk = Desk::make();
    let entry: Value = serde_json::from_str(&desk.read("keys/agency.json")).unwrap();
    let json = json!({
        "v": 1, "version": 1, "issued": entry["verified"], "expires": entry["recipients"][0]["until"],
        "relays": [{"id": "main", "url": ""}], "agencies": [entry],
    });
    let directory = directory::Directory::parse(&serde_json::to_vec(&json).unwrap()).unwrap();
    assert_eq!(directory.validate(), Ok(()));
    assert!(desk.said.contains(&directory.agencies[0].fingerprint().to_string()));
}
