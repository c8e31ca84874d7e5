//! A desk in a folder of its own, and letters to it.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use envelope::Recipient;
use envelope::bundle::{self, Member};
use envelope::letter::{Draft, FormRef, Kind};
use getrandom::SysRng;
use rand_core::UnwrapErr;
use serde_json::{Value, json};

/// The passphrase of every key file here.
pub const PASSPHRASE: &str = "four random words here";

/// What a run of the program came to.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Runs the program in a folder, without a terminal and with nobody who types.
pub fn run(folder: &Path, arguments: &[&str]) -> Ran {
    run_typing(folder, arguments, "")
}

/// Runs the program in a folder, with this on its standard input. What it puts aside for a while goes into
/// the folder, too.
pub fn run_typing(folder: &Path, arguments: &[&str], typed: &str) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_waymark-desk"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("WAYMARK_LANG")
        .env("TMPDIR", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that asks nothing may have ended already.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A desk with keys in `keys/`, the passphrase in `passphrase` and the recovery key in `recovery.txt`.
pub struct Desk {
    folder: tempfile::TempDir,
    /// What keygen printed.
    pub said: String,
}

impl Desk {
    /// A desk with X25519 keys.
    pub fn make() -> Self {
        Self::make_with(&["--x25519"])
    }

    /// A desk with keys of keygen's choice, or as these options say.
    pub fn make_with(options: &[&str]) -> Self {
        let mut desk = Self::empty();
        let made = desk.keygen(&[&["--recovery-out", "recovery.txt"][..], options].concat());
        assert_eq!(made.code, 0, "{}", made.err);
        desk.said = made.out;
        desk
    }

    /// A desk without keys.
    pub fn empty() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap(), said: String::new() };
        desk.write("passphrase", format!("{PASSPHRASE}\n").as_bytes());
        desk
    }

    /// Runs keygen, with little work for scrypt.
    pub fn keygen(&self, options: &[&str]) -> Ran {
        let mut arguments = vec!["keygen", "--agency", "north-desk", "--name", "North Desk"];
        arguments.extend(["--duty", "Serious danger for a child."]);
        arguments.extend(["--passphrase-file", "passphrase", "--work-factor", "4"]);
        arguments.extend(options);
        run(self.folder(), &arguments)
    }

    /// Runs another command with this desk's keys.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_typing(arguments, "")
    }

    /// The same, with somebody who types.
    pub fn run_typing(&self, arguments: &[&str], typed: &str) -> Ran {
        self.run_as("keys", arguments, typed)
    }

    /// The same, with the key file in another folder.
    pub fn run_as(&self, keys: &str, arguments: &[&str], typed: &str) -> Ran {
        let identity = format!("{keys}/identity.age");
        let mut all = arguments.to_vec();
        all.extend(["--identity", &identity, "--passphrase-file", "passphrase"]);
        run_typing(self.folder(), &all, typed)
    }

    /// Makes a new key file out of another: `join`, `leave`, `recover`.
    pub fn make_new(&self, arguments: &[&str]) -> Ran {
        let mut all = arguments.to_vec();
        all.extend(["--new-passphrase-file", "passphrase", "--work-factor", "4"]);
        run(self.folder(), &all)
    }

    /// The entry for the directory that lies in this folder.
    pub fn entry(&self, keys: &str) -> Value {
        serde_json::from_str(&self.read(&format!("{keys}/agency.json"))).unwrap()
    }

    /// What letters to this desk are sealed to.
    pub fn recipient(&self) -> Recipient {
        self.recipient_at("keys", 0)
    }

    /// The recipient at a place of the entry in this folder.
    pub fn recipient_at(&self, keys: &str, place: usize) -> Recipient {
        self.entry(keys)["recipients"][place]["to"].as_str().unwrap().parse().unwrap()
    }

    /// Anything, sealed to this desk.
    pub fn seal(&self, plaintext: &[u8]) -> Vec<u8> {
        envelope::seal(&[self.recipient()], plaintext, &mut UnwrapErr(SysRng)).unwrap()
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }
}

/// What somebody writes in the browser.
pub fn draft() -> Draft {
    Draft {
        kind: Kind::Report,
        agency: "north-desk".into(),
        lang: "en".into(),
        form: FormRef { id: "core".into(), ver: 1 },
        answers: json!({
            "happened": ["TakesDocuments"],
            "contact": {"may": "Yes", "how": "my cousin, 12345", "when": ["Evening"], "avoid": ["SayWho"]},
        }),
        text: "They keep my passport.".into(),
        consent: json!({"to": "north-desk", "text": 1, "lang": "en"}),
        day: None,
        report_txt: "report for people".into(),
        parcel: None,
    }
}

/// A letter as the browser makes it, without a code.
pub fn letter(to: Recipient) -> Vec<u8> {
    envelope::letter::seal(&draft(), &[to], &mut UnwrapErr(SysRng)).unwrap().bytes
}

/// The archive of a letter of version 2, whose fields nobody knows today.
pub fn newer_letter() -> Vec<u8> {
    let member = |name: &str, data: &[u8]| Member { name: name.into(), data: data.to_vec() };
    let members = [member("letter.json", br#"{"v":2,"story":"later"}"#), member("report.txt", b"later")];
    bundle::write(&members, bundle::packed_len(&members)).unwrap()
}
