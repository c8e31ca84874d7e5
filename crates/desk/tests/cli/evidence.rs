//! Evidence: brought whole or not at all, saved and not opened, and stopped where it has to be.

use std::fs;

use wire::ObjectId;
use wire::ops::PART_BYTES;

use crate::support::desk::{Desk, Ran, letter, run};
use crate::support::relay::FakeRelay;
use crate::support::survivor::{Survivor, evidence};

const JPEG: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00";

/// A desk, a relay with a letter and its evidence, and the letter's file.
struct Case {
    desk: Desk,
    relay: FakeRelay,
    letter: String,
}

impl Case {
    /// Evidence of these files, by ending, type and content.
    fn with(files: &[(&str, &str, &[u8])]) -> Self {
        let desk = Desk::make();
        let relay = FakeRelay::with(Vec::new());
        let parcel = evidence(&relay, files);
        let bytes = Survivor::new(1, &desk).write(|draft| draft.parcel = Some(parcel));
        let letter = format!("letters/{}.age", ObjectId::of(&bytes));
        relay.add(bytes);
        Self { desk, relay, letter }
    }

    /// A film of more than two parts.
    fn film() -> (Self, Vec<u8>) {
        let film: Vec<u8> = (0..2 * PART_BYTES + 1000).map(|at| (at % 251) as u8).collect();
        (Self::with(&[("mp4", "video/mp4", &film)]), film)
    }

    fn fetch(&self, options: &[&str]) -> Ran {
        let command = ["fetch", "--no-notice", "--relay", &self.relay.origin];
        self.desk.run(&[&command[..], options].concat())
    }

    fn save(&self) -> Ran {
        self.desk.run(&["evidence", &self.letter, "--out", "saved"])
    }

    fn parcels(&self) -> Vec<std::path::PathBuf> {
        let folder = fs::read_dir(self.desk.path("letters/parcels"));
        folder.map_or_else(|_| Vec::new(), |files| files.map(|file| file.unwrap().path()).collect())
    }

    /// Where the files of the letter are saved.
    fn saved(&self, name: &str) -> std::path::PathBuf {
        let id = self.letter.trim_start_matches("letters/").trim_end_matches(".age");
        self.desk.path("saved").join(id).join(name)
    }
}

#[test]
fn evidence_arrives_byte_for_byte_and_is_saved_with_a_list() {
    let (case, film) = Case::film();
    let fetched = case.fetch(&[]);
    assert_eq!((fetched.code, fetched.err.as_str()), (0, ""), "{}", fetched.out);
    assert!(fetched.out.contains("waymark-desk evidence letters/"), "{}", fetched.out);
    assert_eq!(case.parcels().len(), 1);

    let saved = case.save();
    assert_eq!(saved.code, 0, "{}", saved.err);
    assert!(saved.out.contains("do not look alone"), "{}", saved.out);
    assert_eq!(fs::read(case.saved("001.mp4")).unwrap(), film);
    let list = fs::read_to_string(case.saved("index.txt")).unwrap();
    assert!(list.contains("001.mp4") && list.contains("SHA-256"), "{list}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(case.saved("001.mp4")).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let again = case.save();
    assert!(again.err.contains("exists already"), "{}", again.err);
    assert!(!case.fetch(&[]).out.contains("evidence"), "fetched once");
}

#[test]
fn a_program_that_is_called_a_picture_is_told_and_one_that_would_run_is_renamed() {
    let case = Case::with(&[
        ("jpg", "image/jpeg", JPEG),
        ("jpg", "image/jpeg", b"MZ\x90\x00 this program cannot be run"),
        ("exe", "application/octet-stream", b"MZ\x90\x00"),
    ]);
    case.fetch(&[]);
    let saved = case.save();
    assert_eq!(saved.code, 0, "{}", saved.err);
    assert!(saved.out.contains("002.jpg is not what it says"), "{}", saved.out);
    assert!(!saved.out.contains("001.jpg"), "{}", saved.out);
    assert!(case.saved("003.exe.bin").exists() && !case.saved("003.exe").exists());
    let shown = case.desk.run(&["show", &case.letter]);
    assert!(shown.out.contains("evidence/002.jpg"), "{}", shown.out);
    assert!(!shown.out.contains("burn"), "{}", shown.out);
}

#[test]
fn a_missing_and_an_altered_part_are_named_and_the_rest_is_not_fetched_again() {
    let (case, film) = Case::film();
    let part = case.relay.mail(|mail| mail.part(1).take());
    let missing = case.fetch(&[]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("part 2 of 3 of the evidence is missing"), "{}", missing.err);
    assert!(missing.out.contains("1 new letter"), "{}", missing.out);

    let mut altered = part.clone().unwrap();
    altered[7] ^= 1;
    case.relay.mail(|mail| *mail.part(1) = Some(altered));
    let ran = case.fetch(&[]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("part 2 of 3 of the evidence is not what was sent"), "{}", ran.err);
    let refused = case.save();
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("is not here"), "{}", refused.err);

    // The first part is here already: the relay may lose it.
    case.relay.mail(|mail| {
        *mail.part(1) = part;
        *mail.part(0) = None;
    });
    assert_eq!(case.fetch(&[]).code, 0);
    assert_eq!(case.save().code, 0);
    assert_eq!(fs::read(case.saved("001.mp4")).unwrap(), film);
}

#[test]
fn evidence_that_is_gone_is_told_with_what_to_do() {
    let (case, _) = Case::film();
    case.relay.mail(|mail| mail.lose_parcels());
    let ran = case.fetch(&[]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("Ask your colleagues"), "{}", ran.err);
    let shown = case.desk.run(&["thread", &case.letter]);
    assert!(shown.out.contains("not here yet"), "{}", shown.out);
}

#[test]
fn evidence_can_be_left_for_later() {
    let (case, _) = Case::film();
    assert_eq!(case.fetch(&["--no-parcels"]).code, 0);
    assert!(case.parcels().is_empty());
    let refused = case.save();
    assert!(refused.err.contains("waymark-desk fetch"), "{}", refused.err);
    assert_eq!(case.fetch(&[]).code, 0);
    assert_eq!(case.save().code, 0);
}

#[test]
fn of_a_parcel_that_was_damaged_on_disk_nothing_is_saved() {
    let (case, _) = Case::film();
    case.fetch(&[]);
    let parcel = case.parcels().remove(0);
    let good = fs::read(&parcel).unwrap();
    let mut flipped = good.clone();
    *flipped.last_mut().unwrap() ^= 1;
    for damaged in [&flipped[..], &good[..good.len() - 1], &good[..PART_BYTES], b""] {
        fs::write(&parcel, damaged).unwrap();
        let refused = case.save();
        assert_eq!(refused.code, 1);
        assert!(refused.err.contains("Nothing was saved"), "{}", refused.err);
        assert_eq!(fs::read_dir(case.desk.path("saved")).unwrap().count(), 0);
    }
}

#[test]
fn a_letter_without_evidence_has_none() {
    let desk = Desk::make();
    desk.write("letter.age", &letter(desk.recipient()));
    let refused = desk.run(&["evidence", "letter.age", "--out", "saved"]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("No evidence was sent"), "{}", refused.err);
}

#[test]
fn a_letter_in_quarantine_goes_no_further_until_it_is_lifted() {
    let case = Case::with(&[("jpg", "image/jpeg", JPEG)]);
    case.fetch(&[]);
    let quarantine = |options: &[&str]| {
        run(case.desk.folder(), &[&["quarantine", case.letter.as_str()][..], options].concat())
    };
    assert_eq!(quarantine(&["--reason", "must be looked at"]).code, 0);
    let exported = case.desk.run(&["export", &case.letter, "--out", "cases"]);
    for refused in [case.save(), exported] {
        assert_eq!(refused.code, 1);
        assert!(refused.err.contains("in quarantine since"), "{}", refused.err);
        assert!(refused.err.contains("must be looked at"), "{}", refused.err);
    }
    assert!(!case.desk.path("cases").exists() && !case.desk.path("saved").exists());
    let shown = case.desk.run(&["show", &case.letter]);
    assert!(shown.out.starts_with("! This letter is in quarantine"), "{}", shown.out);
    assert!(case.desk.run(&["thread", &case.letter]).out.contains("in quarantine"));

    assert_eq!(quarantine(&["--lift"]).code, 0);
    assert_eq!(case.save().code, 0);
    assert_eq!(case.desk.run(&["export", &case.letter, "--out", "cases"]).code, 0);
}

#[test]
fn an_export_holds_nothing_that_deletes_her_evidence_or_reaches_her_mailbox() {
    let case = Case::with(&[("jpg", "image/jpeg", JPEG)]);
    case.fetch(&[]);
    let options = ["--out", "cases", "--format", "json", "--identified"];
    let ran = case.desk.run(&[&["export", case.letter.as_str()][..], &options].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let path = fs::read_dir(case.desk.path("cases")).unwrap().next().unwrap().unwrap().path();
    let file: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    assert_eq!(file["left_out"], serde_json::json!(["reply", "parcel.burn"]));
    assert!(file["letter"]["parcel"]["files"][0]["sha256"].is_string(), "{file}");
    assert!(file["letter"]["parcel"].get("burn").is_none() && file["letter"].get("reply").is_none());
}

#[test]
fn evidence_is_deleted_with_its_letter_once_it_lies_here() {
    let (case, _) = Case::film();
    assert_eq!(case.fetch(&[]).code, 0);
    let delete = ["delete", "--relay", &case.relay.origin, "--fetched", "letters"];
    let deleted = case.desk.run_typing(&delete, "1\n");
    assert_eq!(deleted.code, 0, "{}", deleted.err);
    assert!(deleted.out.contains("is deleted at the relay, too"), "{}", deleted.out);
    assert_eq!(case.relay.mail(|mail| mail.parcels()), 0);
    assert!(case.relay.left().is_empty());
    // What lies here stays.
    assert_eq!(case.save().code, 0);
}

#[test]
fn evidence_that_does_not_lie_here_whole_stays_at_the_relay() {
    let (case, _) = Case::film();
    assert_eq!(case.fetch(&[]).code, 0);
    for parcel in case.parcels() {
        let mut bytes = fs::read(&parcel).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(parcel, bytes).unwrap();
    }
    let delete = ["delete", "--relay", &case.relay.origin, "--fetched", "letters"];
    let deleted = case.desk.run_typing(&delete, "1\n");
    assert_eq!(deleted.code, 0, "{}", deleted.err);
    assert!(deleted.out.contains("the relay keeps it"), "{}", deleted.out);
    assert_eq!(case.relay.mail(|mail| mail.parcels()), 1);
}
