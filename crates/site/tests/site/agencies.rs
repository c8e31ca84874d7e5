//! A site with a signed directory of agencies, and the commands that sign it.

use std::fs;
use std::io;
use std::path::PathBuf;

use directory::{Day, PublicKey};
use site::directory_cmd::{DirectoryCommandError, Keys, check, keygen, sign};

use crate::fixture::{Fixture, MIRROR, TODAY, day, text};

/// A directory with one practice agency, signed by one key that the mirror pins.
struct Signed {
    fixture: Fixture,
    keys: Keys,
}

impl Signed {
    fn new() -> Self {
        let fixture = Fixture::new();
        fixture.write("directory.json", &directory("2027-01-20"));
        let keys = keygen(&fixture.path("signers"), None).expect("a key pair");
        let signed = Self { fixture, keys };
        signed.sign().expect("a signature");
        let pin = format!(
            "[directory]\npath = \"directory.json\"\nsigners = [\"{}\"]\nthreshold = 1\n",
            signed.keys.public
        );
        signed.fixture.write("mirror.toml", &format!("{MIRROR}{pin}"));
        signed
    }

    fn sign(&self) -> Result<site::directory_cmd::Signed, DirectoryCommandError> {
        sign(&self.file(), &self.keys.secret_file, no_password)
    }

    fn file(&self) -> PathBuf {
        self.fixture.path("directory.json")
    }

    fn key(&self) -> PublicKey {
        self.keys.public.parse().expect("our own key")
    }
}

fn no_password() -> io::Result<String> {
    Err(io::Error::other("nobody is there to type it"))
}

/// `directory.json` for practice, with one agency whose keys are made up.
pub fn directory(expires: &str) -> String {
    let inbox = "AQEB".repeat(10) + "AQE";
    let signing = "AgIC".repeat(10) + "AgI";
    let recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    format!(
        r#"{{"v":1,"version":3,"issued":"{TODAY}","expires":"{expires}","practice":true,
  "relays":[{{"id":"main","url":"https://relay.example"}}],
  "agencies":[{{"id":"practice-desk","names":{{"en":"Practice desk","ar":"Practice desk"}},"country":"GB",
    "langs":["en","ar"],"run_by":"ngo","tells_police":"with-consent","tells_immigration":"never",
    "duty_to_report":{{"en":"Serious danger for a child."}},"answers_within_days":3,"retention_days":365,
    "phones":[{{"number":"+448000000000","shown":"0800 000 0000"}}],"inbox":"{inbox}","relays":["main"],
    "recipients":[{{"to":"{recipient}","from":"{TODAY}","until":"{expires}","note":"desk-1"}}],
    "sign":[{{"vk":"{signing}","from":"{TODAY}","until":"{expires}"}}],
    "verified":"{TODAY}","practice":true}}],
  "revoked":[]}}"#
    )
}

/// The same, for people in need: its agency has a recovery key.
fn real_directory() -> String {
    let recovery = format!(
        r#"{{"to":"age1mgk904lwdxqd048qtnn0zeu9vsk63x2rnad6zuh2qkx39mdl09nsp4e57x","from":"{TODAY}",
        "until":"2027-12-26","note":"recovery","recovery":true}}"#
    );
    directory("2027-01-20")
        .replace("\"practice\":true", "\"practice\":false")
        .replace("\"note\":\"desk-1\"}", &format!("\"note\":\"desk-1\"}},{recovery}"))
}

#[test]
fn a_signed_directory_is_published_with_its_signature() {
    let signed = Signed::new();
    let site = signed.fixture.site();
    assert!(site.has_agencies);
    let signature = format!("directory.json.{}.minisig", signed.keys.key_id);
    assert!(site.files.contains_key("directory.json") && site.files.contains_key(&signature));
    assert!(text(&site, &signature).contains("\ntrusted comment: directory 3\n"));
}

#[test]
fn the_form_may_speak_to_the_relay_of_the_directory() {
    let site = Signed::new().fixture.site();
    assert!(text(&site, "headers.toml").contains("connect-src 'self' https://relay.example;"));
}

#[test]
fn with_its_programs_the_letters_page_starts_the_form() {
    let signed = Signed::new();
    signed.fixture.add_programs();
    let site = signed.fixture.site();
    let html = text(&site, "ar/f1.html");
    assert!(site.has_form && html.contains("id=\"letter\""), "{html}");
    assert!(html.contains(&format!("data-signers=\"{}\"", signed.keys.public)), "{html}");
    assert!(html.contains("rel=\"modulepreload\"") && html.contains("integrity=\"sha256-"), "{html}");
    assert!(html.contains("id=\"no-start\""), "the text that the start shows when it can not go on");
    let paper = "data-paper=\"../a/";
    assert!(text(&site, "ar/g1.html").contains(paper), "the answers' page names what cleans PDFs");
    assert!(!html.contains(paper), "the letter's page has to arrive quickly");
    let scripts: Vec<&String> = site.files.keys().filter(|path| path.ends_with(".js")).collect();
    // Exit, the picker, listening, listening to the letter, and search; two boots, two Workers' entries, what starts the
    // program for files in the letter's page, and the entry of what cleans PDFs. All four programs have the same script
    // here.
    assert_eq!(scripts.len(), 12);
}

#[test]
fn in_a_language_that_nobody_checked_the_letter_is_open_only_where_the_mirror_says_so() {
    let mut signed = Signed::new();
    let practice = signed.keys.public.clone();
    // Practice signers sign no directory for people in need; others have a password.
    signed.keys = keygen(&signed.fixture.path("real"), Some("a password".to_owned())).expect("a key pair");
    signed.fixture.write("directory.json", &real_directory());
    sign(&signed.file(), &signed.keys.secret_file, || Ok("a password".to_owned())).expect("a signature");
    signed.fixture.replace("mirror.toml", &practice, &signed.keys.public);
    signed.fixture.add_programs();
    let has_form = |path: &str| text(&signed.fixture.site(), path).contains("id=\"letter\"");
    assert!(has_form("en/f1.html"));
    assert!(!has_form("ar/f1.html"), "the words that can hurt were checked by nobody");
    let html = text(&signed.fixture.site(), "ar/f1.html").to_owned();
    assert!(html.contains("href=\"../en/f1.html\"") && !html.contains("modulepreload"), "{html}");

    let mirror = fs::read_to_string(signed.fixture.path("mirror.toml")).expect("the mirror");
    signed.fixture.write("mirror.toml", &mirror.replace("[exit]", "accept_drafts = [\"ar\"]\n[exit]"));
    assert!(has_form("ar/f1.html"));
    signed.fixture.write("mirror.toml", &mirror.replace("[exit]", "accept_drafts = [\"fr\"]\n[exit]"));
    assert!(signed.fixture.refused().contains("`fr` is not among the `languages` of this mirror"));
}

#[test]
fn without_its_programs_the_letters_page_shows_the_other_ways() {
    let site = Signed::new().fixture.site();
    assert!(site.has_agencies && !site.has_form);
    assert!(!text(&site, "en/f1.html").contains("id=\"letter\""));
}

#[test]
fn a_program_that_is_missing_is_named() {
    let signed = Signed::new();
    signed.fixture.add_programs();
    fs::remove_file(signed.fixture.path("ui/ui_bg.wasm")).expect("it was there");
    let message = signed.fixture.refused();
    assert!(message.contains("has no readable ui_bg.wasm"), "{message}");
}

#[test]
fn a_directory_changed_after_signing_stops_the_build() {
    let signed = Signed::new();
    signed.fixture.replace("directory.json", "Practice desk", "Another desk");
    let message = signed.fixture.refused();
    assert!(message.contains("directory.json") && message.contains("not signed"), "{message}");
}

#[test]
fn a_directory_past_its_last_day_stops_the_build() {
    let signed = Signed::new();
    let old = directory("2026-11-20").replace(TODAY, "2026-10-01");
    signed.fixture.write("directory.json", &old);
    signed.sign().expect("a signature");
    let message = signed.fixture.refused();
    assert!(message.contains("expired on 2026-11-20; ask its signers"), "{message}");
}

#[test]
fn a_directory_that_contradicts_itself_is_not_signed() {
    let signed = Signed::new();
    signed.fixture.replace("directory.json", "\"relays\":[\"main\"]", "\"relays\":[\"other\"]");
    assert!(matches!(signed.sign(), Err(DirectoryCommandError::Directory { .. })));
}

/// Why this directory, written in place of the good one, is not signed.
fn not_signed(json: &str) -> String {
    let signed = Signed::new();
    signed.fixture.write("directory.json", json);
    let refused = signed.sign().expect_err("the directory is wrong on purpose");
    assert!(matches!(refused, DirectoryCommandError::Directory { .. }), "{refused}");
    refused.to_string()
}

#[test]
fn an_agency_with_one_key_is_not_signed_for_people_in_need() {
    let message = not_signed(&directory("2027-01-20").replace("\"practice\":true", "\"practice\":false"));
    assert!(message.contains("agency practice-desk, recipients: has one key alone"), "{message}");
}

#[test]
fn an_entry_that_nobody_checked_for_half_a_year_is_not_signed() {
    let today = format!("\"verified\":\"{TODAY}\"");
    let message = not_signed(&directory("2027-01-20").replace(&today, "\"verified\":\"2026-05-24\""));
    assert!(message.contains("agency practice-desk, verified: is 181 days before"), "{message}");
}

#[test]
fn an_agency_that_does_not_say_what_it_must_report_is_not_signed() {
    let message =
        not_signed(&directory("2027-01-20").replace("{\"en\":\"Serious danger for a child.\"}", "{}"));
    assert!(message.contains("agency practice-desk, duty_to_report: is empty; say what"), "{message}");
}

#[test]
fn a_key_without_a_password_signs_nothing_for_people_in_need() {
    let signed = Signed::new();
    signed.fixture.write("directory.json", &real_directory());
    let message = signed.sign().expect_err("the key is for practice").to_string();
    assert!(message.contains("signer.key: a key without a password signs practice"), "{message}");
}

#[test]
fn a_mirror_that_pins_a_practice_signer_can_not_show_real_agencies() {
    let signed = Signed::new();
    let json = real_directory();
    signed.fixture.write("directory.json", &json);
    // Past our own refusal, as with the stock program.
    let secret = fs::read_to_string(&signed.keys.secret_file).expect("the key");
    let secret = minisign::SecretKeyBox::from_string(&secret).expect("a key file");
    let secret = secret.into_unencrypted_secret_key().expect("a key without a password");
    let signature = minisign::sign(None, &secret, json.as_bytes(), Some("directory 3"), None);
    let name = format!("directory.json.{}.minisig", signed.keys.key_id);
    signed.fixture.write(&name, &signature.expect("a signature").into_string());
    let message = signed.fixture.refused();
    assert!(message.contains(&format!("the signer {} is for practice", signed.keys.key_id)), "{message}");
}

#[test]
fn checking_says_who_signed() {
    let signed = Signed::new();
    let checked = check(&signed.file(), &[signed.key()], 1, day(TODAY)).expect("it is signed");
    assert_eq!(checked.signatures, [signed.keys.key_id.as_str()]);
    assert!(!checked.expired);
}

#[test]
fn checking_refuses_too_few_signers() {
    let signed = Signed::new();
    let other = keygen(&signed.fixture.path("others"), None).expect("a key pair");
    let keys = [signed.key(), other.public.parse().expect("our own key")];
    assert!(check(&signed.file(), &keys, 2, day(TODAY)).is_err());
}

#[test]
fn checking_tells_that_a_directory_expired() {
    let signed = Signed::new();
    let later: Day = day("2027-01-21");
    assert!(check(&signed.file(), &[], 1, later).expect("it is whole").expired);
}

#[test]
fn checking_names_the_entries_that_nobody_checked_for_half_a_year() {
    let signed = Signed::new();
    let on = |today: &str| check(&signed.file(), &[], 1, day(today)).expect("it is whole");
    assert!(on("2027-05-20").unverified.is_empty());
    assert_eq!(on("2027-05-21").unverified, ["practice-desk"]);
}

#[test]
fn a_key_is_never_overwritten() {
    let signed = Signed::new();
    let again = keygen(&signed.fixture.path("signers"), None);
    assert!(matches!(again, Err(DirectoryCommandError::Exists(_))));
}

#[cfg(unix)]
#[test]
fn a_secret_key_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let signed = Signed::new();
    let mode = fs::metadata(&signed.keys.secret_file).expect("the key").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
