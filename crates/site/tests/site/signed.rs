//! A built site that its signers sign, and what somebody who checks it is told (SS-6 of docs/requirements.md).

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::OnceLock;

use ::directory::PublicKey;
use base64ct::{Base64, Encoding as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use site::build::{Quality, Site, write};
use site::directory_cmd::{self, Keys, keygen};
use site::mirror::Pin;
use site::sign_cmd::{SignError, Trust, check, sign};
use tempfile::TempDir;

use crate::agencies::directory;
use crate::fixture::{Fixture, MIRROR, plain_site};

/// A site for practice, which signers without a password may sign; it has everything that pages can load.
fn practice_site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let fixture = Fixture::new();
        fixture.write("directory.json", &directory("2027-01-20"));
        let keys = keygen(&fixture.path("signers"), None).expect("a key pair");
        directory_cmd::sign(&fixture.path("directory.json"), &keys.secret_file, no_password)
            .expect("a signature");
        let pin = format!(
            "[directory]\npath = \"directory.json\"\nsigners = [\"{}\"]\nthreshold = 1\n",
            keys.public
        );
        fixture.write("mirror.toml", &format!("{MIRROR}{pin}"));
        fixture.add_programs();
        fixture.site()
    })
}

/// The site on disk, and two signers.
struct Disk {
    folder: TempDir,
    signers: [Keys; 2],
}

impl Disk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let signers = ["one", "two"].map(|name| keygen(&folder.path().join(name), None).expect("a key pair"));
        let disk = Self { folder, signers };
        disk.build(practice_site());
        disk
    }

    fn build(&self, site: &Site) {
        // Fast: what is compressed here is thrown away.
        write(site, &self.path(""), None, Quality::new(1).expect("a quality")).expect("a folder to write to");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("site").join(name)
    }

    fn sign(&self, signer: usize) -> PathBuf {
        let key = &self.signers[signer].secret_file;
        sign(&self.path(""), key, no_password).unwrap_or_else(|error| panic!("{error}")).file
    }

    /// Both signers, of whom so many are needed.
    fn trust(&self, threshold: usize) -> Trust {
        let signers = self.signers.iter().map(|keys| keys.public.parse::<PublicKey>().expect("our own key"));
        Trust { signers: signers.collect(), threshold }
    }

    /// Nothing when the site is as it has to be and signed by so many.
    fn complaints(&self, threshold: usize) -> String {
        let found = check(&self.path(""), false, Some(&self.trust(threshold)));
        found.err().map(|error| error.to_string()).unwrap_or_default()
    }

    /// Writes other bytes, in the place of a file with its twins, and into the manifest, as who runs the mirror can.
    fn exchange(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).expect("a page");
        assert!(text.contains(from), "{path} has no {from}");
        let changed = text.replace(from, to);
        fs::write(self.path(path), &changed).expect("a page");
        let mut manifest = self.manifest();
        let files = manifest["files"].as_array_mut().expect("files");
        files.retain(|entry| entry["path"] != format!("{path}.br") && entry["path"] != format!("{path}.gz"));
        let entry = files.iter_mut().find(|entry| entry["path"] == path).expect("its entry");
        entry["sha256"] = hex(&Sha256::digest(&changed)).into();
        fs::write(self.path("manifest.json"), manifest.to_string()).expect("a manifest");
        for twin in ["br", "gz"] {
            fs::remove_file(self.path(&format!("{path}.{twin}"))).expect("a twin");
        }
    }

    fn manifest(&self) -> Value {
        let text = fs::read_to_string(self.path("manifest.json")).expect("a manifest");
        serde_json::from_str(&text).expect("it is JSON")
    }
}

fn no_password() -> io::Result<String> {
    Err(io::Error::other("nobody is there to type it"))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_site_is_believed_once_enough_of_its_signers_signed_it() {
    let disk = Disk::new();
    assert!(
        disk.complaints(1).contains("manifest.json: is not signed as it has to be: 0 of 1"),
        "nobody signed"
    );
    let file = disk.sign(0);
    let name = format!("manifest.json.{}.minisig", disk.signers[0].key_id);
    assert_eq!(file, disk.path(&name));
    assert!(fs::read_to_string(file).expect("a signature").contains("\ntrusted comment: manifest\n"));
    assert_eq!(disk.complaints(1), "");
    assert!(disk.complaints(2).contains("1 of 2 needed signatures are good"), "{}", disk.complaints(2));
    disk.sign(1);
    assert_eq!(disk.complaints(2), "");
    assert!(!disk.manifest().to_string().contains(&name), "the manifest can not name what is made of it");
}

#[test]
fn what_who_runs_a_mirror_changed_together_with_its_manifest_is_found_by_the_signature_alone() {
    let disk = Disk::new();
    disk.sign(0);
    disk.exchange("en/b3.html", "</main>", "<p>false</p></main>");
    check(&disk.path(""), false, None).unwrap_or_else(|error| panic!("it agrees with itself: {error}"));
    let complaints = disk.complaints(1);
    assert!(
        complaints.contains("one does not fit the file, which was changed after signing"),
        "{complaints}"
    );
}

#[test]
fn every_file_that_is_missing_too_many_or_different_is_told_beside_the_signatures() {
    let disk = Disk::new();
    fs::remove_file(disk.path("en/d1.html")).expect("it was there");
    fs::write(disk.path("extra.js"), "go()").expect("a file");
    fs::write(disk.path("manifest.json.minisig"), "not the name of a signature").expect("a file");
    fs::write(disk.path("directory.json"), "{}").expect("a file");
    let complaints = disk.complaints(1);
    for line in [
        "manifest.json: is not signed as it has to be",
        "en/d1.html: is in the manifest but not on disk",
        "extra.js: is on disk but not in the manifest",
        "manifest.json.minisig: is on disk but not in the manifest",
        "directory.json: is not what the manifest says",
    ] {
        assert!(complaints.contains(line), "{line} is not told:\n{complaints}");
    }
}

#[test]
fn a_site_that_was_built_again_keeps_no_old_signature() {
    let disk = Disk::new();
    let file = disk.sign(0);
    disk.build(plain_site());
    assert!(!file.exists(), "{} is of another site", file.display());
    assert!(disk.complaints(1).contains("0 of 1"), "{}", disk.complaints(1));
}

#[test]
fn a_signature_of_something_else_counts_for_nothing() {
    let disk = Disk::new();
    // As of a directory: the same key, a good signature of these bytes, and the comment that says what was signed.
    let secret = fs::read_to_string(&disk.signers[0].secret_file).expect("the key");
    let secret = minisign::SecretKeyBox::from_string(&secret).expect("a key file");
    let secret = secret.into_unencrypted_secret_key().expect("a key without a password");
    let manifest = fs::read(disk.path("manifest.json")).expect("a manifest");
    let signature =
        minisign::sign(None, &secret, manifest.as_slice(), Some("directory 3"), None).expect("a signature");
    let name = format!("manifest.json.{}.minisig", disk.signers[0].key_id);
    fs::write(disk.path(&name), signature.into_string()).expect("a file");
    assert!(
        disk.complaints(1).contains("say something else in their trusted comment"),
        "{}",
        disk.complaints(1)
    );
}

#[test]
fn a_site_that_is_not_whole_is_not_signed() {
    let disk = Disk::new();
    fs::write(disk.path("extra.js"), "go()").expect("a file");
    let refused =
        sign(&disk.path(""), &disk.signers[0].secret_file, no_password).expect_err("it is not whole");
    assert!(matches!(refused, SignError::Site(_)), "{refused}");
    assert!(refused.to_string().contains("extra.js"), "{refused}");
}

#[test]
fn signers_without_a_password_stand_for_no_site_for_people_in_need() {
    let disk = Disk::new();
    disk.build(plain_site());
    let key = &disk.signers[0];
    let refused = sign(&disk.path(""), &key.secret_file, no_password).expect_err("the key is for practice");
    assert!(matches!(refused, SignError::Practice(_)), "{refused}");
    // Past our own refusal, as with the stock program, whoever pins such a key is told.
    let secret = fs::read_to_string(&key.secret_file).expect("the key");
    let secret = minisign::SecretKeyBox::from_string(&secret).expect("a key file");
    let secret = secret.into_unencrypted_secret_key().expect("a key without a password");
    let manifest = fs::read(disk.path("manifest.json")).expect("a manifest");
    let signature =
        minisign::sign(None, &secret, manifest.as_slice(), Some("manifest"), None).expect("a signature");
    let name = format!("manifest.json.{}.minisig", key.key_id);
    fs::write(disk.path(&name), signature.into_string()).expect("a file");
    assert!(
        disk.complaints(1).contains("is for practice, its key has no password"),
        "{}",
        disk.complaints(1)
    );
}

#[test]
fn what_servers_keep_to_themselves_may_be_missing_in_a_copy_that_was_fetched() {
    let disk = Disk::new();
    disk.sign(0);
    let paths: Vec<String> =
        practice_site().files.keys().filter(|path| path.as_str() != "headers.toml").cloned().collect();
    let fetched = tempfile::tempdir().expect("a temporary folder");
    let name = format!("manifest.json.{}.minisig", disk.signers[0].key_id);
    for path in paths.iter().map(String::as_str).chain(["manifest.json", name.as_str()]) {
        let to = fetched.path().join(path);
        fs::create_dir_all(to.parent().expect("a file has a folder")).expect("a folder");
        fs::copy(disk.path(path), to).expect("a copy");
    }
    let trust = disk.trust(1);
    let found = check(fetched.path(), true, Some(&trust)).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((found.files, found.pages), (paths.len(), practice_site().pages));
    assert!(
        check(fetched.path(), false, Some(&trust)).is_err(),
        "where a site is served from, all of it lies"
    );
    fs::remove_file(fetched.path().join("en/n11.html")).expect("it was there");
    let refused = check(fetched.path(), true, Some(&trust)).expect_err("a page is missing").to_string();
    assert!(refused.contains("en/n11.html: is in the manifest but not on disk"), "{refused}");
}

#[test]
fn whom_a_mirror_trusts_is_read_without_anything_else_of_it() {
    let disk = Disk::new();
    let file = disk.folder.path().join("mirror.toml");
    let keys = disk.signers.each_ref().map(|keys| format!("\"{}\"", keys.public)).join(", ");
    let rest = "name = \"Elsewhere\"\nlanguages = [\"xx\"]\n";
    fs::write(&file, format!("{rest}[directory]\npath = \"d.json\"\nsigners = [{keys}]\nthreshold = 2\n"))
        .expect("a file");
    let pin = Pin::read(&file).expect("it can be read").expect("it pins signers");
    assert_eq!(Trust::from(pin), disk.trust(2));
    fs::write(&file, rest).expect("a file");
    assert!(Pin::read(&file).expect("it can be read").is_none());
    fs::write(&file, "[directory]\npath = \"d.json\"\nsigners = [\"RWno\"]\nthreshold = 1\n")
        .expect("a file");
    let refused = Pin::read(&file).expect_err("it is no key").to_string();
    assert!(refused.contains(":3: not a minisign public key"), "{refused}");
}

#[test]
fn every_hash_that_a_page_or_a_script_holds_is_that_of_the_manifest() {
    let disk = Disk::new();
    let manifest = disk.manifest();
    let listed: Vec<String> = manifest["files"]
        .as_array()
        .expect("files")
        .iter()
        .map(|entry| entry["sha256"].as_str().expect("a hash").to_owned())
        .collect();
    let (mut of_pages, mut of_scripts) = (0, 0);
    for (path, bytes) in &practice_site().files {
        let count = match path.rsplit('.').next() {
            Some("html") => &mut of_pages,
            Some("js") => &mut of_scripts,
            _ => continue,
        };
        let text = String::from_utf8_lossy(bytes);
        // Of scripts, and of programs where they are fetched.
        for begin in ["integrity=\"sha256-", "integrity: \"sha256-"] {
            for rest in text.split(begin).skip(1) {
                let hash = rest.split('"').next().expect("a value");
                let hash = hex(&Base64::decode_vec(hash).expect("Base64"));
                assert!(listed.contains(&hash), "{path} holds {hash}, which the manifest does not list");
                *count += 1;
            }
        }
    }
    assert!(of_pages > 200 && of_scripts == 6, "{of_pages} in pages, {of_scripts} in scripts");
}
