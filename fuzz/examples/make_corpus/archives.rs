//! Seeds of what is inside a letter: archives, and `letter.json` with its signature.

use envelope::bundle::{self, Member};
use envelope::letter::{self, Draft, FormRef, Kind};
use fuzz::{archive_of, identities, with_right_checksums};
use serde_json::{Value, json};

use crate::Seed;
use crate::random::Repeatable;

/// Archives as we write them, and with one field of the first header changed under a right checksum.
pub fn bundles() -> Vec<Seed> {
    let two = archive(&[("letter.json", b"{}"), ("report.txt", b"She would like to talk.\n")]);
    let mut seeds = vec![
        ("empty".to_owned(), archive(&[])),
        ("empty-padded".to_owned(), vec![0; 2048]),
        ("one-empty-file".to_owned(), archive(&[("a", b"")])),
        ("full-block".to_owned(), archive(&[("a/b-c_d.e", &[b'x'; 512])])),
        ("two".to_owned(), two.clone()),
        ("two-padded".to_owned(), [two.clone(), vec![0; 700]].concat()),
        ("without-end".to_owned(), two[..two.len() - 1024].to_vec()),
        ("half-an-end".to_owned(), two[..two.len() - 512].to_vec()),
        ("hidden-behind-the-end".to_owned(), [two.clone(), b"hidden".to_vec()].concat()),
    ];
    let changes: [(&str, usize, &[u8]); 12] = [
        ("absolute", 0, b"/etc/passwd\0"),
        ("parent", 0, b"../letter.json\0"),
        ("capitals", 0, b"LETTER"),
        ("after-the-next", 0, b"z"),
        ("executable", 100, b"0000755\0"),
        ("owned", 108, b"0001750\0"),
        ("too-large", 124, b"77777777777\0"),
        ("size-in-binary", 124, &[0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]),
        ("dated", 136, b"15032723200\0"),
        ("link", 156, b"2report.txt"),
        ("folder", 156, b"5"),
        ("gnu", 257, b"ustar  \0"),
    ];
    for (name, place, bytes) in changes {
        let mut changed = two.clone();
        changed[place..place + bytes.len()].copy_from_slice(bytes);
        seeds.push((name.to_owned(), with_right_checksums(&changed)));
    }
    seeds
}

/// `letter.json` of a real letter with its good signature, others with none, and whole archives.
pub fn letters() -> Vec<Seed> {
    let (message, signature) = written_letter();
    let other = |fields: Value| {
        let mut letter: Value = serde_json::from_slice(&message).expect("letter.json is JSON");
        for (key, value) in fields.as_object().into_iter().flatten() {
            letter[key] = value.clone();
        }
        [serde_json::to_vec(&letter).expect("a value can be written"), vec![0; 64]].concat()
    };
    let whole = archive_of(&message, &signature);
    let padded = [whole.clone(), vec![0; 1024]].concat();
    vec![
        ("signed".to_owned(), [message.clone(), signature].concat()),
        ("archive".to_owned(), whole),
        ("archive-padded".to_owned(), padded),
        ("newer".to_owned(), other(json!({"v": 2, "new": true}))),
        ("unknown-fields".to_owned(), other(json!({"later": {"a": [1, -2, null, "س😀"]}, "x": ""}))),
        ("without-a-key".to_owned(), other(json!({"from": null}))),
        ("reply".to_owned(), other(reply())),
        ("several-agencies".to_owned(), other(json!({"also_to": ["a", "b"]}))),
        ("evidence".to_owned(), other(json!({"kind": "followup", "parcel": parcel()}))),
        ("evidence-of-another-shape".to_owned(), other(json!({"parcel": {"size": 1}}))),
        ("json-numbers".to_owned(), edges(b"[18446744073709551615,-9223372036854775808]")),
        ("json-escapes".to_owned(), edges(br#"["\ud83d\ude00\u0000\/\n"]"#)),
        ("json-same-key".to_owned(), edges(br#"{"a":1,"\u0061":2}"#)),
        ("json-deep".to_owned(), edges(b"[[[[[[[[[0]]]]]]]]]")),
        ("json-float".to_owned(), edges(b"[1.5,1e400,-0]")),
    ]
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let member = |(name, data): &(&str, &[u8])| Member { name: (*name).to_owned(), data: data.to_vec() };
    let members: Vec<_> = files.iter().map(member).collect();
    bundle::write(&members, bundle::packed_len(&members)).expect("the names are ours and in order")
}

/// `letter.json` and `letter.sig` of a letter that was sealed as the site seals.
fn written_letter() -> (Vec<u8>, Vec<u8>) {
    let draft = Draft {
        kind: Kind::Report,
        agency: "practice-desk".to_owned(),
        lang: "ar".to_owned(),
        form: FormRef { id: "core".to_owned(), ver: 2 },
        answers: json!({
            "about": "Me", "danger": ["DangerNow"], "place": {"country": "GB", "when": "Now"},
            "contact": {"may": "Yes", "channel": ["Text"], "how": "07000 000000", "lang": "my"},
            "use": "OnlyThem",
        }),
        text: "جواز سفري عندهم.".to_owned(),
        consent: json!({"to": "practice-desk", "text": 2, "lang": "ar", "purposes": ["Read", "Help"]}),
        day: Some("2026-11-21".to_owned()),
        report_txt: "…".to_owned(),
        parcel: None,
    };
    let recipients = [identities()[0].recipient()];
    let sealed = letter::seal(&draft, &recipients, &mut Repeatable::default()).expect("the draft is short");
    let members = letter::raw_members(&sealed.bytes, identities()).expect("the letter is for us");
    let data = |name: &str| {
        let found = members.iter().find(|member| member.name == name);
        found.expect("every letter has this member").data.clone()
    };
    (data("letter.json"), data("letter.sig"))
}

fn reply() -> Value {
    json!({
        "kind": "reply", "seq": 3, "prev": "A".repeat(43), "seen": {"seq": 2, "mid": "A".repeat(43)},
        "from": null, "day": null, "reply": {
            "drops": [{"relay": "relay", "drop": "A".repeat(43), "post": "A".repeat(22)}],
            "to": "age1pq1",
        },
    })
}

fn parcel() -> Value {
    json!({
        "id": "A".repeat(43), "relays": ["relay"], "bytes": 262_144, "burn": "A".repeat(43), "files": [{
            "name": "evidence/001.jpg", "type": "image/jpeg", "bytes": 1, "sha256": "A".repeat(43),
            "stripped": true, "original": "A".repeat(43),
        }],
    })
}

/// JSON that is no letter, with room for a signature behind it.
fn edges(json: &[u8]) -> Vec<u8> {
    [json, &[0; 64]].concat()
}
