//! `mirror.toml`: what is wrong is refused with file, line and remedy.

use std::path::Path;

use directory::content::{Exits, Helpline};
use i18n::{Dir, Locale};
use site::mirror::{Known, Mirror, MirrorError};

use crate::fixture::MIRROR;

/// A minisign public key: the one of minisign's own manual page.
const SIGNER: &str = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

const LINE: &str = "[[line]]\nid = \"gb-one\"\ncountry = \"GB\"\nnumber = \"112\"\nshown = \"112\"\noperator = \"government\"\nsource = \"https://www.example.org/\"\nseen = \"2026-11-20\"\n";

fn parse(text: &str) -> Result<Mirror, Vec<MirrorError>> {
    let languages = [Locale::plain("en", Dir::Ltr), Locale::plain("ar", Dir::Rtl)];
    let lines = Helpline::parse("helplines.toml", LINE).expect("the fixture is right");
    let known = Known { languages: &languages, lines: &lines, exits: &Exits::default() };
    Mirror::parse("mirror.toml", text, known)
}

/// The only complaint about a mirror.
fn refused(text: &str) -> String {
    let errors = parse(text).expect_err("the fixture is wrong on purpose");
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].to_string()
}

fn with(more: &str) -> String {
    format!("{MIRROR}{more}")
}

fn pinned(signers: &str, threshold: usize) -> String {
    with(&format!("[directory]\npath = \"directory.json\"\nsigners = [{signers}]\nthreshold = {threshold}\n"))
}

#[test]
fn a_small_mirror_is_enough() {
    let mirror = parse(MIRROR).expect("the fixture is right");
    assert_eq!(mirror.languages, ["en", "ar"]);
    assert_eq!((mirror.base.as_str(), mirror.relay), ("/", None));
    assert!(mirror.directory.is_none() && mirror.replace_navigation);
}

#[test]
fn a_mirror_can_bring_recordings_from_a_folder_beside_it() {
    let mirror =
        parse(&MIRROR.replace("[exit]", "audio = \"voices\"\n[exit]")).expect("the fixture is right");
    assert_eq!(mirror.audio.as_deref(), Some(Path::new("voices")));
    assert_eq!(parse(MIRROR).expect("the fixture is right").audio, None);
}

#[test]
fn the_example_is_right() {
    let list = include_str!("../../../../locales/languages.toml");
    let languages = i18n::languages::parse(list).expect("the list of this repository");
    let text = include_str!("../../../../examples/mirror/mirror.toml");
    let list = include_str!("../../../../content/exits.toml");
    let exits = Exits::parse("exits.toml", list).expect("the list of this repository");
    let known = Known { languages: &languages, lines: &[], exits: &exits };
    let example = Mirror::parse("mirror.toml", text, known);
    let example = example.expect("the example is right");
    assert_eq!(example.languages.len(), languages.len(), "it publishes every language");
}

#[test]
fn an_unknown_key_names_its_line() {
    let message = refused(&MIRROR.replace("[exit]", "colour = \"red\"\n[exit]"));
    assert!(message.starts_with("mirror.toml:4: unknown field `colour`"), "{message}");
}

#[test]
fn what_is_no_toml_names_its_line() {
    let message = refused(&MIRROR.replace("unconfirmed_lines = true", "unconfirmed_lines = maybe"));
    assert!(message.starts_with("mirror.toml:3: "), "{message}");
}

#[test]
fn a_language_without_an_exit_is_refused() {
    let message = refused(&MIRROR.replace("ar = \"https://ar.exit.example/\"\n", ""));
    assert_eq!(message, "mirror.toml:4: the language `ar` has no exit; add ar = \"https://…\" under [exit]");
}

#[test]
fn an_exit_that_is_not_https_is_refused() {
    let message = refused(&MIRROR.replace("https://ar.", "http://ar."));
    assert!(message.starts_with("mirror.toml:6: not https"), "{message}");
}

#[test]
fn an_exit_on_this_machine_may_be_http() {
    assert!(parse(&MIRROR.replace("https://ar.exit.example/", "http://127.0.0.1:8420/weather")).is_ok());
}

#[test]
fn an_exit_that_carries_a_query_is_refused() {
    let message = refused(&MIRROR.replace("ar.exit.example/", "ar.exit.example/?from=here"));
    assert!(message.starts_with("mirror.toml:6: the exit has a query"), "{message}");
}

#[test]
fn a_language_that_does_not_exist_is_refused() {
    let message = refused(&MIRROR.replace("\"ar\"]", "\"ar\", \"xx\"]"));
    assert!(message.starts_with("mirror.toml:2: there is no language `xx`; there are en, ar"), "{message}");
}

#[test]
fn a_call_to_a_line_that_does_not_exist_is_refused() {
    let message = refused(&with("[[called]]\nline = \"gb-two\"\ndate = \"2026-11-01\"\n"));
    assert!(message.starts_with("mirror.toml:8: there is no line `gb-two`"), "{message}");
}

#[test]
fn a_call_on_a_day_that_is_none_is_refused() {
    let message = refused(&with("[[called]]\nline = \"gb-one\"\ndate = \"1 November\"\n"));
    assert!(message.starts_with("mirror.toml:9: not a day"), "{message}");
}

#[test]
fn a_signer_that_is_no_key_is_refused() {
    let message = refused(&pinned("\"RWnonsense\"", 1));
    assert!(message.starts_with("mirror.toml:9: not a minisign public key"), "{message}");
}

#[test]
fn a_threshold_that_nobody_reaches_is_refused() {
    let message = refused(&pinned(&format!("\"{SIGNER}\""), 2));
    assert!(message.starts_with("mirror.toml:10: the threshold is 1 to 1"), "{message}");
}

#[test]
fn a_threshold_of_nobody_is_refused() {
    let message = refused(&pinned(&format!("\"{SIGNER}\""), 0));
    assert!(message.starts_with("mirror.toml:10: the threshold is 1 to 1"), "{message}");
}

#[test]
fn one_signer_named_twice_counts_once() {
    let message = refused(&pinned(&format!("\"{SIGNER}\", \"{SIGNER}\""), 2));
    assert!(message.starts_with("mirror.toml:9: this signer is named twice"), "{message}");
}

#[test]
fn a_relay_with_a_path_is_refused() {
    let message = refused(&MIRROR.replace("[exit]", "relay = \"https://relay.example/v1\"\n[exit]"));
    assert!(message.starts_with("mirror.toml:4: the relay is named by its origin alone"), "{message}");
}

#[test]
fn several_faults_are_told_together() {
    let text = MIRROR.replace("https://ar.", "ftp://ar.").replace("\"ar\"]", "\"ar\", \"xx\"]");
    let errors = parse(&text).expect_err("the fixture is wrong on purpose");
    assert_eq!(errors.iter().map(|error| error.line).collect::<Vec<_>>(), [2, 6]);
}
