//! Every age opens what we seal, and we open what every age seals: Debian's `age` (Go), `pyrage` (Rust) and npm's
//! `age-encryption` (JavaScript), at the sizes where implementations part.
//!
//! Only the last of them has the post-quantum recipients at the versions that we can install.

#[path = "other_ages/cases.rs"]
mod cases;
#[path = "other_ages/tool.rs"]
mod tool;

use envelope::{Identity, RecipientKind, identity_file, passphrase};
use rand_core::UnwrapErr;
use serde_json::json;
use tempfile::TempDir;

use cases::{content, they_open_ours, we_open_theirs};
use tool::{Tool, age_with_passphrase};

const PASSPHRASE: &str = "four random words, ñ";
const QUICK_WORK_FACTOR: u8 = 10;
/// pyrage takes as much work as a second allows, whatever the machine.
const MAX_WORK_FACTOR: u8 = 22;

#[test]
fn debian_age_opens_what_we_seal() {
    they_open_ours(Tool::DebianAge, RecipientKind::X25519);
}

#[test]
fn we_open_what_debian_age_seals() {
    we_open_theirs(Tool::DebianAge, RecipientKind::X25519);
}

#[test]
fn pyrage_opens_what_we_seal() {
    they_open_ours(Tool::Pyrage, RecipientKind::X25519);
}

#[test]
fn we_open_what_pyrage_seals() {
    we_open_theirs(Tool::Pyrage, RecipientKind::X25519);
}

#[test]
fn age_encryption_opens_what_we_seal() {
    they_open_ours(Tool::AgeEncryption, RecipientKind::X25519);
}

#[test]
fn we_open_what_age_encryption_seals() {
    we_open_theirs(Tool::AgeEncryption, RecipientKind::X25519);
}

#[test]
fn age_encryption_opens_what_we_seal_post_quantum() {
    they_open_ours(Tool::AgeEncryption, RecipientKind::Hybrid);
}

#[test]
fn we_open_what_age_encryption_seals_post_quantum() {
    we_open_theirs(Tool::AgeEncryption, RecipientKind::Hybrid);
}

#[test]
fn a_file_of_64_mib_passes_both_ways_through_debian_age() {
    let folder = folder();
    let mut rng = UnwrapErr(getrandom::SysRng);
    let identity = Identity::make_x25519(&mut rng);
    let content = content(64 << 20);

    let ours = envelope::seal(&[identity.recipient()], &content, &mut rng).expect("one recipient");
    std::fs::write(folder.path().join("ours.age"), ours).expect("a temporary file");
    std::fs::write(folder.path().join("plain"), &content).expect("a temporary file");
    Tool::DebianAge.run(
        folder.path(),
        &[
            json!({"do": "open", "identity": identity.to_text().as_str(), "in": "ours.age", "out": "opened"}),
            json!({"do": "seal", "to": [identity.recipient().to_string()], "in": "plain", "out": "theirs.age"}),
        ],
    );
    assert!(read(&folder, "opened") == content);
    let opened = envelope::open(&read(&folder, "theirs.age"), &[identity]).expect("age's file opens");
    assert!(*opened == content);
}

#[test]
fn others_open_an_identity_that_we_sealed_with_a_passphrase() {
    let folder = folder();
    let (identity, sealed) = sealed_identity();
    std::fs::write(folder.path().join("identity.age"), sealed).expect("a temporary file");
    for tool in [Tool::Pyrage, Tool::AgeEncryption] {
        tool.run(
            folder.path(),
            &[json!({
                "do": "open-with-passphrase",
                "passphrase": PASSPHRASE,
                "in": "identity.age",
                "out": "identity.txt",
            })],
        );
        let opened = String::from_utf8(read(&folder, "identity.txt")).expect("an identity is text");
        let opened = identity_file::parse(&opened).expect("it is the file that was sealed");
        assert_eq!(opened[0].to_text(), identity.to_text(), "{tool:?}");
    }
}

#[test]
fn we_open_what_others_sealed_with_a_passphrase() {
    for tool in [Tool::Pyrage, Tool::AgeEncryption] {
        let folder = folder();
        std::fs::write(folder.path().join("plain"), b"secret").expect("a temporary file");
        tool.run(
            folder.path(),
            &[json!({
                "do": "seal-with-passphrase",
                "passphrase": PASSPHRASE,
                "in": "plain",
                "out": "sealed.age",
            })],
        );
        let opened = passphrase::open(PASSPHRASE, &read(&folder, "sealed.age"), MAX_WORK_FACTOR);
        assert_eq!(opened.expect("the passphrase is right").as_slice(), b"secret", "{tool:?}");
    }
}

#[test]
fn debian_age_takes_our_sealed_identity_where_it_asks_for_one() {
    let folder = folder();
    let (identity, sealed) = sealed_identity();
    let mut rng = UnwrapErr(getrandom::SysRng);
    let letter = envelope::seal(&[identity.recipient()], b"a letter", &mut rng).expect("one recipient");
    std::fs::write(folder.path().join("identity.age"), sealed).expect("a temporary file");
    std::fs::write(folder.path().join("letter.age"), letter).expect("a temporary file");

    let arguments = ["-d", "-i", "identity.age", "-o", "letter.txt", "letter.age"];
    assert!(age_with_passphrase(folder.path(), PASSPHRASE, &arguments));
    assert_eq!(read(&folder, "letter.txt"), b"a letter");

    let arguments = ["-d", "-i", "identity.age", "-o", "other.txt", "letter.age"];
    assert!(!age_with_passphrase(folder.path(), "another passphrase", &arguments));
}

fn sealed_identity() -> (Identity, Vec<u8>) {
    let mut rng = UnwrapErr(getrandom::SysRng);
    let identity = Identity::make_x25519(&mut rng);
    let text = identity_file::write(std::slice::from_ref(&identity));
    let sealed = passphrase::seal(PASSPHRASE, text.as_bytes(), QUICK_WORK_FACTOR, &mut rng);
    (identity, sealed.expect("a passphrase and a work factor that are allowed"))
}

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

fn read(folder: &TempDir, name: &str) -> Vec<u8> {
    std::fs::read(folder.path().join(name)).expect("the tool wrote its output")
}
