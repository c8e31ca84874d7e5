//! What arrives in a file, what does not, and what never gets written.

pub(super) mod read;
mod round;

use std::fs;

use envelope::letter::Draft;
use report::frames::InFrames as _;
use report::{Choice as _, Happened};
use serde_json::json;

use super::*;
use crate::terminal::is_obeyed;
use crate::testing::{draft, english, flat, full_answers, full_consent, identity, seal_to, told};

const WHOLE: Wanted = Wanted { format: Format::Json, identified: true };

/// What an export of the draft, changed like this, holds.
fn exported(wanted: Wanted, change: impl FnOnce(&mut Draft)) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = export_into(dir.path(), wanted, change).unwrap();
    fs::read_to_string(path).unwrap()
}

fn export_into(
    folder: &Path,
    wanted: Wanted,
    change: impl FnOnce(&mut Draft),
) -> Result<PathBuf, ExportError> {
    let mut draft = draft();
    change(&mut draft);
    let key = identity();
    let file = seal_to(&draft, key.recipient());
    export(&file, &[key], &english(), wanted, folder)
}

fn exported_json(wanted: Wanted, change: impl FnOnce(&mut Draft)) -> Value {
    serde_json::from_str(&exported(wanted, change)).unwrap()
}

/// Every text in a JSON value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_answer_and_all_of_the_consent_arrive_in_json() {
    let file = exported_json(WHOLE, |_| ());
    let letter = &file["letter"];
    for (code, _) in told(&english()) {
        assert!(texts(letter).contains(&code.as_str()), "{code} in:\n{letter}");
    }
    assert_eq!(letter["answers"], serde_json::to_value(full_answers()).unwrap());
    assert_eq!(letter["consent"], serde_json::to_value(full_consent()).unwrap());
    for (name, value) in [
        ("agency", json!("practice-desk")),
        ("lang", json!("ar")),
        ("day", json!("2026-11-21")),
        ("seq", json!(1)),
        ("form", json!({"id": report::FORM_ID, "ver": report::FORM_VERSION})),
    ] {
        assert_eq!(letter[name], value, "{name}");
    }
    assert!(letter["thread"].is_string());
    assert_eq!((&file["waymark_export"], &file["signature"]), (&json!(1), &json!("valid")));
    assert_eq!((&file["identified"], &file["left_out"]), (&json!(true), &json!([])));
}

#[test]
fn every_answer_is_said_in_htcds_or_stands_in_the_extension() {
    let file = exported_json(WHOLE, |_| ());
    let rest = texts(&file["extension"]);
    for (code, _) in told(&english()) {
        let said = Happened::from_code(&code).is_some_and(|happened| happened.frames().is_said())
            || file["frames"]["htcds"]["hte_Country"] == json!(code);
        assert!(said || rest.contains(&code.as_str()), "{code}");
    }
    assert_eq!(file["extension"]["consent"], file["letter"]["consent"]);
}

#[test]
fn what_only_an_agency_can_decide_stays_empty() {
    let file = exported_json(WHOLE, |_| ());
    let htcds = file["frames"]["htcds"].as_object().unwrap();
    let fields: Vec<&str> = htcds.keys().map(String::as_str).collect();
    assert_eq!(
        fields,
        ["hte_Country", "vic_MethodsOfControl", "vic_TraffickingStatus", "vic_TypeOfExploitation"]
    );
    assert_eq!(htcds["vic_TraffickingStatus"], "PossibleVictimOfTrafficking");
    assert!(!texts(&file["frames"]).contains(&"Rape"));
}

#[test]
fn every_answer_and_all_of_the_consent_arrive_as_text() {
    let text = flat(&exported(Wanted { format: Format::Text, ..WHOLE }, |_| ()));
    for (code, label) in told(&english()) {
        assert!(text.contains(&flat(&label)), "{code} ({label}) in:\n{text}");
    }
    let consent = full_consent();
    for part in [&consent.to, &consent.hash, &consent.day, &consent.until] {
        assert!(text.contains(part.as_str()), "{part} in:\n{text}");
    }
    assert!(!text.contains("LEFT OUT"), "{text}");
}

#[test]
fn without_identified_nothing_says_who_she_is_and_the_file_tells_so() {
    for format in [Format::Json, Format::Text] {
        let wanted = Wanted { format, identified: false };
        let text = exported(wanted, |draft| draft.answers["nickname"] = json!("Flower"));
        for secret in ["+44", "Sunflower", "passport.", "Flower", "plum"] {
            assert!(!text.contains(secret), "{secret} in:\n{text}");
        }
        for path in ["answers.contact.how", "answers.contact.name", "answers.nickname"] {
            assert!(text.contains(path), "{path} in:\n{text}");
        }
        // How not to put her in danger stays.
        assert!(text.contains("Voicemail") || text.contains("Leave a voice message"), "{text}");
    }
    let anonymous = Wanted { identified: false, ..WHOLE };
    let file = exported_json(anonymous, |_| ());
    assert_eq!(file["identified"], false);
    let left_out = ["answers.codeword", "answers.contact.how", "answers.contact.name", "text"];
    assert_eq!(file["left_out"], json!(left_out));
    let text = exported(Wanted { format: Format::Text, ..anonymous }, |_| ());
    assert!(text.contains("LEFT OUT OF THIS FILE") && !text.contains("She gave no"), "{text}");
    assert!(!text.contains("She wrote no words"), "{text}");
}

#[test]
fn without_consent_to_its_agency_nothing_is_written() {
    let dir = tempfile::tempdir().unwrap();
    for consent in [json!(null), json!({}), json!({"to": ""}), json!({"to": "somebody-else"}), json!("yes")] {
        for identified in [true, false] {
            let wanted = Wanted { identified, ..WHOLE };
            let refused = export_into(dir.path(), wanted, |draft| draft.consent = consent.clone());
            assert!(matches!(refused, Err(ExportError::NoConsent)), "{consent}: {refused:?}");
        }
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_file_is_named_after_the_letter_and_never_overwritten() {
    let dir = tempfile::tempdir().unwrap();
    let key = identity();
    let file = seal_to(&draft(), key.recipient());
    let keys = [key];
    let folder = dir.path().join("case");
    let path = export(&file, &keys, &english(), WHOLE, &folder).unwrap();
    assert_eq!(path, folder.join(format!("{}.json", wire::ObjectId::of(&file))));
    let again = export(&file, &keys, &english(), WHOLE, &folder);
    assert!(matches!(again, Err(ExportError::Files(FileError::Exists(_)))), "{again:?}");
    let text = Wanted { format: Format::Text, ..WHOLE };
    assert!(export(&file, &keys, &english(), text, &folder).unwrap().to_string_lossy().ends_with(".txt"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn hostile_text_cannot_command_a_terminal_from_any_file() {
    let evil = "\u{1b}[2J\u{9b}31m\u{1b}]0;x\u{7}call \u{202e}0800\rHOW TO REACH HER\u{e0041}";
    let hostile = |draft: &mut Draft| {
        draft.text = evil.into();
        draft.answers["contact"]["how"] = evil.into();
        draft.answers["happened"] = json!([evil]);
        draft.answers[evil] = json!(evil);
        draft.consent[evil] = json!(evil);
    };
    for format in [Format::Csv, Format::Json, Format::Text, Format::Xform] {
        for identified in [true, false] {
            let text = exported(Wanted { format, identified }, hostile);
            // What every table begins with, and how its lines end.
            let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
            assert!(text.chars().all(|c| c == '\n' || !is_obeyed(c)), "{text:?}");
        }
    }
    let whole = exported_json(WHOLE, hostile);
    assert_eq!(whole["letter"]["text"], evil, "escaped, not changed");
}

#[test]
fn what_she_writes_cannot_look_like_a_heading_of_ours() {
    let text =
        exported(Wanted { format: Format::Text, ..WHOLE }, |draft| draft.text = "CONSENT\nShe agreed".into());
    assert!(text.contains("\n> CONSENT\n> She agreed\n"), "{text}");
    assert!(!text.contains(['│', '═']), "{text}");
}

#[test]
fn text_in_zawgyi_is_named_and_arrives_as_it_is() {
    let zawgyi = |draft: &mut Draft| draft.text = "ျမန္မာ".into();
    let file = exported_json(WHOLE, zawgyi);
    assert_eq!((&file["zawgyi"], &file["letter"]["text"]), (&json!(["text"]), &json!("ျမန္မာ")));
    let text = exported(Wanted { format: Format::Text, ..WHOLE }, zawgyi);
    assert!(text.contains("Zawgyi") && text.contains("> ျမန္မာ"), "{text}");
    // Nothing is told of words that are not in the file, or in Unicode.
    assert_eq!(exported_json(Wanted { identified: false, ..WHOLE }, zawgyi)["zawgyi"], json!([]));
    assert_eq!(exported_json(WHOLE, |draft| draft.text = "မြန်မာ".into())["zawgyi"], json!([]));
}

#[test]
fn a_letter_of_the_first_form_can_be_exported() {
    let file = exported_json(WHOLE, |draft| {
        draft.form.ver = 1;
        draft.answers = json!({"happened": ["TakesDocuments"], "contact": {"may": "Yes", "how": "12345"}});
        draft.consent = json!({"to": "practice-desk", "text": 1, "lang": "ar"});
    });
    assert_eq!(file["frames"]["htcds"]["vic_MethodsOfControl"], json!(["WithholdsDocuments"]));
    assert_eq!(file["extension"]["answers"]["contact"]["how"], "12345");
}
