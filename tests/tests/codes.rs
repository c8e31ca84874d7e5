//! What two people say to each other on the phone: every screen of the form is registered under its own name
//! (HL-2 of docs/requirements.md).

use std::collections::BTreeMap;

use directory::content::Codes;
use report::Step;

/// The name of a screen in `content/codes.toml`.
fn registered_name(step: Step) -> &'static str {
    match step {
        Step::Before => "letter-before",
        Step::About => "letter-about",
        Step::Agency => "letter-agency",
        Step::Danger => "letter-danger",
        Step::Happened => "letter-happened",
        Step::Place => "letter-place",
        Step::Help => "letter-help",
        Step::Words => "letter-words",
        Step::Contact => "letter-contact",
        Step::Usage => "letter-use",
        Step::Code => "letter-code",
        Step::Check => "letter-check",
        Step::Sent => "letter-sent",
    }
}

#[test]
fn every_screen_of_the_form_is_registered_under_its_code_and_no_other_is() {
    let text = include_str!("../../content/codes.toml");
    let codes = Codes::parse("content/codes.toml", text).expect("the registry is without fault");
    let registered: BTreeMap<&str, &str> =
        codes.pages().filter(|(_, page)| page.starts_with("letter")).collect();
    let screens: BTreeMap<&str, &str> = Step::ASKED
        .into_iter()
        .chain([Step::Sent])
        .map(|step| (step.code(), registered_name(step)))
        // Not a step of the letter: files follow when it is stored.
        .chain([("F14", "letter-files")])
        .collect();
    assert_eq!(registered, screens);
}
