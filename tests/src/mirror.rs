//! A whole small world: a practice agency, a signed directory, a built site, a relay behind a recorder.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::decoy::Decoy;
use crate::letters::{Agency, KeyType};
use crate::places::{program, root, ui};
use crate::programs::run;
use crate::recorder::Recorder;
use crate::relay_process::RelayProcess;

/// Where the pages, the relay and the harmless site are.
pub struct World {
    /// The folder of everything; it is removed with the value.
    pub folder: TempDir,
    /// The agency that can read the letters.
    pub agency: Agency,
    /// Between browser and relay.
    pub recorder: Recorder,
    /// The site that Leave opens.
    pub decoy: Decoy,
    /// The relay; it serves the site, too.
    pub relay: RelayProcess,
    /// The directory that the relay obeys; the site keeps the one it was built with.
    pub directory: SignedDirectory,
}

/// What may be different from the ordinary world.
#[derive(Clone, Debug)]
pub struct Terms {
    /// Tags of the languages that the site is published in.
    pub languages: Vec<String>,
    /// The type of the agency's key.
    pub keys: KeyType,
    /// Spoils the directory after it was signed.
    pub mangle_directory: bool,
    /// Names no directory in the mirror's configuration.
    pub no_agencies: bool,
    /// The last day of the agency's key, `YYYY-MM-DD`; `None` for 90 days from today.
    pub key_until: Option<String>,
    /// What else is different in the agency's entry.
    pub entry: fn(&mut Value),
    /// Lines added to `relay.toml`.
    pub relay: String,
    /// Pages and messages of the form that the mirror brings a recording of, each like `en/b3` or `en/letter-about-me`: a
    /// short sound of the fixtures.
    pub recorded: Vec<String>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            languages: vec!["en".to_owned(), "ar".to_owned()],
            keys: KeyType::X25519,
            mangle_directory: false,
            no_agencies: false,
            key_until: None,
            entry: |_| {},
            relay: String::new(),
            recorded: Vec::new(),
        }
    }
}

impl World {
    /// Builds everything that the terms ask for and starts it on loopback.
    ///
    /// # Panics
    /// If a program of ours fails: its output is in the message.
    pub async fn start(terms: &Terms) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let recorder = Recorder::start().await;
        let decoy = Decoy::start().await;
        let agency = Agency::make(folder.path(), terms.keys);
        let directory = sign_directory(folder.path(), &agency, terms);
        let site = build_site(folder.path(), &directory, &decoy.page("weather"), terms);
        if terms.mangle_directory {
            mangle(&site.join("directory.json"));
        }
        let relay = RelayProcess::start(
            folder.path(),
            &recorder.origin(),
            &directory.folder,
            &directory.signer,
            Some(&site),
            &terms.relay,
        );
        recorder.point_at(Some(relay.address()));
        Self { folder, agency, recorder, decoy, relay, directory }
    }

    /// Gives the relay a newer directory, with this change, and starts the relay again so that it reads it at once.
    ///
    /// # Panics
    /// If `waymark-site` refuses to sign it, or the relay does not start.
    pub fn publish(&mut self, change: impl FnOnce(&mut Value)) {
        let file = self.directory.folder.join("directory.json");
        let text = std::fs::read_to_string(&file).expect("the directory is there");
        let mut document: Value = serde_json::from_str(&text).expect("it is JSON");
        document["version"] = json!(document["version"].as_u64().unwrap_or_default() + 1);
        change(&mut document);
        sign(self.folder.path(), &file, &document);
        self.relay.kill();
        self.relay.restart();
    }

    /// The address of a page, e.g. `en/f1.html`.
    pub fn page(&self, path: &str) -> String {
        format!("{}/{path}", self.recorder.origin())
    }
}

/// A signed directory on disk and the key of its signer.
pub struct SignedDirectory {
    /// Holds `directory.json` and its signatures.
    pub folder: PathBuf,
    /// The signer's public key, as mirrors pin it.
    pub signer: String,
}

/// Makes a signer, writes the directory with this one agency, and signs it with `waymark-site`.
///
/// # Panics
/// If `waymark-site` refuses.
pub fn sign_directory(folder: &Path, agency: &Agency, terms: &Terms) -> SignedDirectory {
    let site = program("waymark-site");
    let signers = folder.join("signers");
    run(&site, &["directory", "keygen", "--no-password", "--out", path(&signers)]);
    let public = std::fs::read_to_string(signers.join("signer.pub")).expect("keygen wrote the public key");
    let signer = public.lines().last().unwrap_or_default().to_owned();

    let today = today();
    let mut entry: Value = agency.entry();
    if let Some(until) = &terms.key_until {
        entry["recipients"][0]["from"] = json!(wire_day(until, -80));
        entry["recipients"][0]["until"] = json!(until);
    }
    (terms.entry)(&mut entry);
    let document = json!({
        "v": 1, "version": 1, "issued": today.to_string(), "expires": today.plus(60).to_string(), "practice": true,
        "relays": [{"id": "main", "url": ""}], "agencies": [entry], "revoked": [],
    });
    let out = folder.join("directory");
    std::fs::create_dir_all(&out).expect("a folder can be made");
    sign(folder, &out.join("directory.json"), &document);
    SignedDirectory { folder: out, signer }
}

/// Writes a directory and signs it with the key of [`sign_directory`].
fn sign(folder: &Path, file: &Path, document: &Value) {
    std::fs::write(file, document.to_string()).expect("the directory can be written");
    let key = folder.join("signers/signer.key");
    run(
        &program("waymark-site"),
        &["directory", "sign", "--secret-key", path(&key), "--no-password", path(file)],
    );
}

/// Builds the site of a mirror whose Leave opens `exit`, with `waymark-site`, and gives its folder.
///
/// # Panics
/// If `waymark-site` refuses.
pub fn build_site(folder: &Path, directory: &SignedDirectory, exit: &str, terms: &Terms) -> PathBuf {
    let exits: String = terms.languages.iter().map(|tag| format!("{tag} = {exit:?}\n")).collect();
    let agencies = if terms.no_agencies {
        String::new()
    } else {
        format!(
            "[directory]\npath = {:?}\nsigners = [{:?}]\nthreshold = 1\n",
            path(&directory.folder.join("directory.json")),
            directory.signer
        )
    };
    let audio = if terms.recorded.is_empty() { "" } else { "audio = \"voices\"\n" };
    record(&folder.join("voices"), &terms.recorded);
    let mirror = format!(
        "name = \"Waymark\"\nlanguages = {:?}\nunconfirmed_lines = true\n{audio}[exit]\n{exits}{agencies}",
        terms.languages
    );
    let file = folder.join("mirror.toml");
    std::fs::write(&file, mirror).expect("mirror.toml can be written");
    let site = folder.join("site");
    run(
        &program("waymark-site"),
        &["build", "--mirror", path(&file), "--ui", path(&ui()), "--out", path(&site), "--quality", "3"],
    );
    site
}

/// Makes a folder with recordings of these pages and messages, and their licence.
fn record(folder: &Path, pages: &[String]) {
    for page in pages {
        let file = folder.join(format!("{page}.mp3"));
        std::fs::create_dir_all(file.parent().unwrap_or(folder)).expect("a folder can be made");
        std::fs::write(&file, recording(page)).expect("a recording can be written");
        std::fs::write(folder.join("LICENSE"), "of our own making").expect("a licence can be written");
    }
}

/// A recording of a page or a message: the sound of the fixtures, and at its end a tag (ID3v1) with what it is of. So no
/// two are one file.
///
/// # Panics
/// If the fixture is not there.
pub fn recording(of: &str) -> Vec<u8> {
    let sound = root().join("tests/fixtures/evidence/voice.mp3");
    let mut bytes = std::fs::read(&sound).expect("the fixture can be read");
    let mut title = of.as_bytes().to_vec();
    title.resize(125, 0);
    bytes.extend_from_slice(b"TAG");
    bytes.extend(title);
    bytes
}

/// Changes one letter of the directory that the site serves, and drops its compressed twins.
fn mangle(file: &Path) {
    let text = std::fs::read_to_string(file).expect("the site has a directory");
    std::fs::write(file, text.replacen("\"practice\"", "\"practicf\"", 1)).expect("it can be written");
    for twin in ["directory.json.br", "directory.json.gz"] {
        let _ = std::fs::remove_file(file.with_file_name(twin));
    }
}

/// Today by this machine's clock.
pub fn today() -> wire::Day {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    wire::Day::from_unix_seconds(now.as_secs())
}

fn wire_day(day: &str, by: i64) -> String {
    let day: wire::Day = day.parse().expect("a day of the test");
    let seconds = day.since(wire::Day::from_unix_seconds(0)) + by;
    wire::Day::from_unix_seconds(seconds.unsigned_abs() * 86_400).to_string()
}

/// A path as text.
pub fn path(path: &Path) -> &str {
    path.to_str().unwrap_or_default()
}
