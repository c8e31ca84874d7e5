//! Directories without a fault, for tests to break in one place.

use serde_json::{Value, json};
use wire::b64;

use crate::{Directory, DirectoryError, Problem, Wrong};

/// The recipient of the one agency.
pub(crate) const RECIPIENT: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/// Its recovery key, where it is for people in need.
pub(crate) const RECOVERY: &str = "age1mgk904lwdxqd048qtnn0zeu9vsk63x2rnad6zuh2qkx39mdl09nsp4e57x";

/// `directory.json` as a person would write it, for practice.
pub(crate) fn sample() -> Value {
    json!({
        "v": 1, "version": 3, "issued": "2026-11-21", "expires": "2027-02-19", "practice": true,
        "relays": [{"id": "main", "url": "https://relay.example"}],
        "agencies": [{
            "id": "practice-desk",
            "names": {"en": "Practice desk", "ar": "مكتب التدريب"},
            "country": "GB",
            "langs": ["en", "ar"],
            "run_by": "ngo",
            "tells_police": "with-consent",
            "tells_immigration": "never",
            "duty_to_report": {"en": "Serious danger for a child."},
            "answers_within_days": 3,
            "retention_days": 365,
            "phones": [{"number": "+448000000000", "shown": "0800 000 0000"}],
            "inbox": b64::encode(&[1; 32]),
            "relays": ["main"],
            "recipients": [{"to": RECIPIENT, "from": "2026-11-21", "until": "2027-02-19", "note": "desk-1"}],
            "sign": [{"vk": b64::encode(&[2; 32]), "from": "2026-11-21", "until": "2027-02-19"}],
            "verified": "2026-11-21",
            "practice": true,
        }],
        "revoked": [],
    })
}

/// The same for people in need: its agency has a recovery key.
pub(crate) fn real() -> Value {
    let mut json = sample();
    json["practice"] = json!(false);
    let agency = &mut json["agencies"][0];
    agency["practice"] = json!(false);
    let recovery = json!({
        "to": RECOVERY, "from": "2026-11-21", "until": "2027-12-26", "note": "recovery", "recovery": true,
    });
    agency["recipients"].as_array_mut().expect("a list").push(recovery);
    json
}

/// Adds an agency that differs from the first in id and inbox alone.
pub(crate) fn add_agency(json: &mut Value, id: &str) {
    let mut copy = json["agencies"][0].clone();
    copy["id"] = json!(id);
    copy["inbox"] = json!(b64::encode(&[9; 32]));
    json["agencies"].as_array_mut().expect("a list").push(copy);
}

/// The sample, read.
pub(crate) fn directory() -> Directory {
    read(&sample())
}

/// A directory without a fault, read.
pub(crate) fn read(json: &Value) -> Directory {
    Directory::parse(&bytes(json)).expect("the sample is without fault")
}

/// The bytes of the file.
pub(crate) fn bytes(json: &Value) -> Vec<u8> {
    serde_json::to_vec(json).expect("a JSON value can be written")
}

/// What reading or validating this file complains about.
pub(crate) fn parse_problems(json: &Value) -> Vec<Problem> {
    match Directory::parse(&bytes(json)) {
        Ok(directory) => directory.validate().err().unwrap_or_default(),
        Err(DirectoryError::Invalid(problems)) => problems,
        Err(other) => panic!("{other}"),
    }
}

/// The only problem of the sample after this change, as `(agency or "", field, what is wrong)`.
pub(crate) fn only(change: impl FnOnce(&mut Value)) -> (String, String, Wrong) {
    only_in(sample(), change)
}

/// As [`only`], for a change in the one agency.
pub(crate) fn in_agency(change: impl FnOnce(&mut Value)) -> (String, Wrong) {
    in_agency_of(sample(), change)
}

/// As [`in_agency`], for an agency that is not for practice.
pub(crate) fn in_real_agency(change: impl FnOnce(&mut Value)) -> (String, Wrong) {
    in_agency_of(real(), change)
}

/// What [`in_agency`] gives.
pub(crate) fn at(field: &str, wrong: Wrong) -> (String, Wrong) {
    (field.to_owned(), wrong)
}

fn only_in(mut json: Value, change: impl FnOnce(&mut Value)) -> (String, String, Wrong) {
    change(&mut json);
    let mut problems = parse_problems(&json);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    (problem.agency.unwrap_or_default(), problem.field, problem.wrong)
}

fn in_agency_of(json: Value, change: impl FnOnce(&mut Value)) -> (String, Wrong) {
    let (agency, field, wrong) = only_in(json, |json| change(&mut json["agencies"][0]));
    assert_eq!(agency, "practice-desk");
    (field, wrong)
}
