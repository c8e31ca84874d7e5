//! Seeds of `directory.json`.

use envelope::Identity;
use fuzz::identities;
use serde_json::{Value, json};
use wire::b64;

use crate::Seed;
use crate::random::Repeatable;

/// Directories with both kinds of key, with every field, with mistakes that are often made.
pub fn files() -> Vec<Seed> {
    let with = |changes: &[(&str, Value)]| {
        let mut directory = directory(agency(0));
        for (path, value) in changes {
            *directory.pointer_mut(path).expect("the path is one of the directory") = value.clone();
        }
        directory
    };
    let revoked = with(&[("/revoked", json!(["practice-desk"]))]);
    let small = json!({
        "v": 1, "version": 1, "issued": "2026-11-21", "expires": "2026-11-22", "relays": [], "agencies": []
    });
    let seeds = [
        ("small", small),
        ("x25519", with(&[])),
        ("hybrid", directory(agency(1))),
        ("two", two_agencies()),
        ("revoked", revoked),
        ("every-field", every_field()),
        ("real", real()),
        ("other-version", with(&[("/v", json!(2))])),
        ("ends-before", with(&[("/expires", json!("2026-11-20"))])),
        ("no-such-day", with(&[("/agencies/0/verified", json!("2026-02-30"))])),
        ("no-such-relay", with(&[("/agencies/0/relays", json!(["nowhere"]))])),
        ("onion", with(&[("/relays/0/url", json!("http://example.onion:8420"))])),
        ("ipv6", with(&[("/relays/0/url", json!("http://[::1]:8420"))])),
        ("turned-text", with(&[("/agencies/0/names/en", json!("a\u{202e}b"))])),
        ("wrong-type", with(&[("/agencies/0/phones", json!("0800"))])),
    ];
    let write = |(name, json): (&str, Value)| {
        (name.to_owned(), serde_json::to_vec(&json).expect("a value can be written"))
    };
    seeds.into_iter().map(write).collect()
}

fn directory(agency: Value) -> Value {
    json!({
        "v": 1, "version": 3, "issued": "2026-11-21", "expires": "2027-02-19", "practice": true,
        "relays": [{"id": "main", "url": "https://relay.example"}, {"id": "own", "url": ""}],
        "agencies": [agency],
        "revoked": [],
    })
}

/// An agency with a key of the first or second kind.
fn agency(kind: usize) -> Value {
    let (from, until) = ("2026-11-21", "2027-02-19");
    let to = identities()[kind].recipient().to_string();
    json!({
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
        "relays": ["main", "own"],
        "recipients": [{"to": to, "from": from, "until": until, "note": "desk-1"}],
        "sign": [{"vk": b64::encode(&[2; 32]), "from": from, "until": until}],
        "verified": "2026-11-21",
        "practice": true,
    })
}

fn two_agencies() -> Value {
    let mut second = agency(1);
    second["id"] = json!("second-desk");
    second["inbox"] = json!(b64::encode(&[3; 32]));
    second["relays"] = json!(["own"]);
    let mut directory = directory(agency(0));
    directory["agencies"] = json!([agency(0), second]);
    directory
}

/// Fields that most agencies do not have.
fn every_field() -> Value {
    let mut directory = two_agencies();
    let first = &mut directory["agencies"][0];
    first["hours"] = json!({"zone": "Europe/London", "text": "mon-fri 09:00-17:00"});
    first["closed_until"] = json!("2026-12-01");
    first["successor"] = json!("second-desk");
    first["phones"][0]["free"] = json!(true);
    directory
}

/// For people in need: not for practice, and with a recovery key.
fn real() -> Value {
    let mut agency = agency(0);
    agency["practice"] = json!(false);
    let mut recovery = agency["recipients"][0].clone();
    recovery["to"] = json!(Identity::make_x25519(&mut Repeatable::default()).recipient().to_string());
    recovery["until"] = json!("2027-12-26");
    recovery["recovery"] = json!(true);
    let desk = agency["recipients"][0].clone();
    agency["recipients"] = json!([desk, recovery]);
    let mut directory = directory(agency);
    directory["practice"] = json!(false);
    directory
}
