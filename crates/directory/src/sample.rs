//! A directory without a fault, for tests to break in one place.

use serde_json::{Value, json};
use wire::b64;

use crate::{Directory, DirectoryError, Problem};

/// The recipient of the one agency.
pub(crate) const RECIPIENT: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/// `directory.json` as a person would write it.
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

/// The same, read.
pub(crate) fn directory() -> Directory {
    Directory::parse(&bytes(&sample())).expect("the sample is without fault")
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
