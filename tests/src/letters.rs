//! The agency's side of a test: keys by `waymark-desk`, letters opened by it and by other people's age.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::mirror::path;
use crate::places::{program, root};
use crate::programs::{run, run_with_input};

/// The passphrase of every test identity.
pub const PASSPHRASE: &str = "practice makes practice";

/// What the agency must report, in its own words.
pub const DUTY: &str = "We must tell the children's office when a child is in danger.";

/// Which keys the agency has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum KeyType {
    /// `age1…`, which every age reads.
    X25519,
    /// `age1pq1…`.
    PostQuantum,
}

/// A practice agency with its keys on disk.
pub struct Agency {
    folder: PathBuf,
}

impl Agency {
    /// Makes keys with `waymark-desk keygen`.
    ///
    /// # Panics
    /// If it fails.
    pub fn make(folder: &Path, keys: KeyType) -> Self {
        let passphrase = folder.join("passphrase.txt");
        std::fs::write(&passphrase, PASSPHRASE).expect("the passphrase file can be written");
        let out = folder.join("agency");
        let kind = match keys {
            KeyType::X25519 => "--x25519",
            KeyType::PostQuantum => "--post-quantum",
        };
        run(
            &program("waymark-desk"),
            &[
                "keygen",
                "--agency",
                "practice-desk",
                "--name",
                "Practice desk",
                kind,
                "--out",
                path(&out),
                "--passphrase-file",
                path(&passphrase),
                "--work-factor",
                "10",
            ],
        );
        Self { folder: folder.to_path_buf() }
    }

    /// The entry for the directory, marked as practice.
    ///
    /// # Panics
    /// If keygen wrote none.
    pub fn entry(&self) -> Value {
        let text = std::fs::read_to_string(self.folder.join("agency/agency.json"))
            .expect("keygen wrote agency.json");
        let mut entry: Value = serde_json::from_str(&text).expect("agency.json is JSON");
        entry["practice"] = true.into();
        entry["relays"] = serde_json::json!(["main"]);
        entry["names"]["ar"] = "مكتب التدريب".into();
        entry["phones"] = serde_json::json!([{"number": "+15550100", "shown": "555 0100"}]);
        entry["answers_within_days"] = 3.into();
        entry["duty_to_report"] = serde_json::json!({"en": DUTY});
        entry
    }

    /// Fetches every letter from the relay into a folder, and names the files.
    ///
    /// # Panics
    /// If `waymark-desk fetch` fails.
    pub fn fetch(&self, relay: &str) -> Vec<PathBuf> {
        let into = self.folder.join("letters");
        let into_text = path(&into).to_owned();
        self.desk(&["fetch", "--relay", relay, "--into", &into_text]);
        let mut files: Vec<PathBuf> = std::fs::read_dir(&into)
            .expect("fetch made the folder")
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|file| file.extension().is_some_and(|extension| extension == "age"))
            .collect();
        files.sort();
        files
    }

    /// Answers the thread of a letter with this text.
    ///
    /// # Panics
    /// If `waymark-desk reply` refuses.
    pub fn reply(&self, relay: &str, letter: &Path, text: &str) -> String {
        let file = self.folder.join("answer.txt");
        std::fs::write(&file, text).expect("the text can be written");
        self.conversation("reply", relay, letter, &["--text-file", path(&file), "--yes"])
    }

    /// Tells the writer of a letter how far it is, in the words of the command's options.
    ///
    /// # Panics
    /// If `waymark-desk notice` refuses.
    pub fn notice(&self, relay: &str, letter: &Path, options: &[&str]) -> String {
        self.conversation("notice", relay, letter, options)
    }

    /// What `waymark-desk thread` prints of a letter's thread, in English.
    pub fn thread(&self, letter: &Path) -> String {
        self.desk(&["thread", path(letter)])
    }

    /// Extracts the evidence of a letter, and names the files.
    ///
    /// # Panics
    /// If `waymark-desk evidence` refuses.
    pub fn evidence(&self, letter: &Path) -> Vec<PathBuf> {
        let out = self.folder.join("evidence");
        self.desk(&["evidence", path(letter), "--out", path(&out)]);
        // In a folder of the letter's name.
        let folder = out.join(letter.file_stem().unwrap_or_default());
        let written = std::fs::read_dir(folder).expect("evidence made the folder");
        let mut files: Vec<_> = written.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        files.sort();
        files
    }

    fn conversation(&self, command: &str, relay: &str, letter: &Path, options: &[&str]) -> String {
        let mut all = vec![command, path(letter), "--relay", relay];
        all.extend(options);
        self.desk(&all)
    }

    /// Deletes at the relay what [`fetch`](Self::fetch) has brought.
    ///
    /// # Panics
    /// If `waymark-desk delete` refuses.
    pub fn delete_fetched(&self, relay: &str) {
        let fetched = self.folder.join("letters");
        self.desk(&["delete", "--relay", relay, "--fetched", path(&fetched), "--yes"]);
    }

    /// What `waymark-desk list` prints.
    pub fn list(&self, relay: &str) -> String {
        self.desk(&["list", "--relay", relay])
    }

    /// What `waymark-desk show` prints, in English.
    pub fn show(&self, letter: &Path) -> String {
        self.desk(&["show", path(letter)])
    }

    /// What `waymark-desk export --identified` writes for a letter, in this format.
    ///
    /// # Panics
    /// If it refuses.
    pub fn export(&self, letter: &Path, format: &str) -> String {
        let out = tempfile::tempdir_in(&self.folder).expect("a temporary folder can be made");
        self.desk(&["export", "--identified", "--format", format, "--out", path(out.path()), path(letter)]);
        let mut written = std::fs::read_dir(out.path()).expect("the folder is there");
        let file = written.next().expect("export wrote a file").expect("the folder can be read").path();
        std::fs::read_to_string(file).expect("an export is text")
    }

    /// The tar bundle as Debian's `age -d -o` writes it.
    ///
    /// # Panics
    /// If age refuses.
    pub fn open_with_age(&self, letter: &Path) -> Vec<u8> {
        let out = letter.with_extension("tar");
        let plain = self.plain_identity();
        run(Path::new("age"), &["-d", "-i", path(&plain), "-o", path(&out), path(letter)]);
        std::fs::read(&out).expect("age wrote the bundle")
    }

    /// The tar bundle as npm's age-encryption writes it.
    ///
    /// # Panics
    /// If it refuses.
    pub fn open_with_age_encryption(&self, letter: &Path) -> Vec<u8> {
        let identity = std::fs::read_to_string(self.plain_identity()).expect("the plain identity is there");
        let key = identity.lines().find(|line| line.starts_with("AGE-SECRET-KEY-")).unwrap_or_default();
        let script = root().join("tests/scripts/open_letter.mjs");
        let bytes = std::fs::read(letter).expect("the letter is there");
        run_with_input(Path::new("node"), &[path(&script), path(&crate::places::node_modules()), key], &bytes)
    }

    /// The identity file without its passphrase, as `age -d` would print it.
    fn plain_identity(&self) -> PathBuf {
        let sealed =
            std::fs::read(self.folder.join("agency/identity.age")).expect("keygen wrote identity.age");
        let plain = envelope::passphrase::open(PASSPHRASE, &sealed, 20).expect("our own passphrase opens it");
        let file = self.folder.join("identity.txt");
        std::fs::write(&file, &*plain).expect("it can be written");
        file
    }

    fn desk(&self, arguments: &[&str]) -> String {
        let identity = self.folder.join("agency/identity.age");
        let passphrase = self.folder.join("passphrase.txt");
        let mut all = arguments.to_vec();
        all.extend(["--identity", path(&identity), "--passphrase-file", path(&passphrase)]);
        run(&program("waymark-desk"), &all)
    }
}
