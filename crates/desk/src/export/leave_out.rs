//! Leaves out what says who she is.
//!
//! What stays is listed here, the rest goes: a newer form may ask for something of which this program cannot know
//! whether it tells on her.

use serde_json::{Map, Value};

/// Fields that stay, by their path in `letter.json`. None of them is free text in our form.
const KEPT: &[&str] = &[
    "v",
    "kind",
    "agency",
    "thread",
    "seq",
    "prev",
    "seen.seq",
    "seen.mid",
    "day",
    "lang",
    "form.id",
    "form.ver",
    "from.vk",
    "also_to",
    "answers.about",
    "answers.danger",
    "answers.happened",
    "answers.place.country",
    "answers.place.kinds",
    "answers.place.when",
    "answers.help",
    "answers.contact.may",
    "answers.contact.channel",
    "answers.contact.lang",
    "answers.contact.interpreter",
    "answers.contact.when",
    "answers.contact.avoid",
    "answers.use",
    "answers.helped",
    "answers.ask",
    "consent.to",
    "consent.text",
    "consent.hash",
    "consent.lang",
    "consent.day",
    "consent.until",
    "consent.purposes",
    "consent.withdraw",
];

/// Most bytes of a code, a day, an id or a key.
const MAX_CODE: usize = 64;

/// What gives a program power over her mailbox or her evidence, by its path. It belongs into no other file.
const POWERS: &[(&str, &str)] = &[("", "reply"), ("/parcel", "burn")];

/// Takes out of the letter what belongs into no other file, and says what that was.
pub(super) fn withhold(letter: &mut Value) -> Vec<String> {
    let mut withheld = Vec::new();
    for (place, name) in POWERS {
        let fields = letter.pointer_mut(place).and_then(Value::as_object_mut);
        if fields.and_then(|fields| fields.remove(*name)).is_some_and(|power| !power.is_null()) {
            withheld.push(format!("{place}/{name}").trim_start_matches('/').replace('/', "."));
        }
    }
    withheld
}

/// The letter without what says, or may say, who she is, and the paths of what was left out, now or before.
pub(super) fn of(letter: &Value, mut left_out: Vec<String>) -> (Value, Vec<String>) {
    let kept = fields(letter, "", &mut left_out);
    left_out.sort();
    (kept, left_out)
}

fn fields(object: &Value, path: &str, left_out: &mut Vec<String>) -> Value {
    let mut kept = Map::new();
    for (name, value) in object.as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        if let Some(value) = field(value, &path, left_out) {
            kept.insert(name.clone(), value);
        }
    }
    Value::Object(kept)
}

fn field(value: &Value, path: &str, left_out: &mut Vec<String>) -> Option<Value> {
    let is_kept = KEPT.contains(&path);
    match value {
        value if says_nothing(value) => Some(value.clone()),
        Value::Object(_) if leads_to_kept(path) => Some(fields(value, path, left_out)),
        Value::Array(items) if is_kept => {
            let plain: Vec<Value> = items.iter().filter(|item| is_plain(item)).cloned().collect();
            if plain.len() < items.len() {
                left_out.push(path.to_owned());
            }
            Some(Value::Array(plain))
        }
        value if is_kept && is_plain(value) => Some(value.clone()),
        _ => {
            left_out.push(path.to_owned());
            None
        }
    }
}

fn leads_to_kept(path: &str) -> bool {
    KEPT.iter().any(|kept| kept.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
}

/// Nothing, or nothing but white space: not worth telling that it is missing.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// Whether it is shaped like a code, a number or an id, and not like something that somebody typed.
fn is_plain(value: &Value) -> bool {
    match value {
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => {
            text.len() <= MAX_CODE && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn left_out_of(letter: &Value) -> (Value, Vec<String>) {
        of(letter, Vec::new())
    }

    #[test]
    fn what_gives_power_over_her_mailbox_or_evidence_goes_and_is_named() {
        let mut letter =
            json!({"reply": {"to": "age1"}, "parcel": {"id": "x", "burn": "secret"}, "text": "hello"});
        assert_eq!(withhold(&mut letter), ["reply", "parcel.burn"]);
        assert_eq!(letter, json!({"parcel": {"id": "x"}, "text": "hello"}));
        assert!(withhold(&mut json!({"reply": null, "parcel": null})).is_empty());
        assert!(withhold(&mut json!([])).is_empty());
    }

    #[test]
    fn codes_stay_and_what_she_typed_goes() {
        let (kept, left_out) = left_out_of(&json!({
            "v": 1,
            "text": "my name is Rose",
            "answers": {
                "happened": ["Threats"],
                "contact": {"may": "Yes", "how": "12345", "name": "Rose", "when": ["Morning"]},
            },
        }));
        assert_eq!(
            kept,
            json!({"v": 1, "answers": {"happened": ["Threats"], "contact": {"may": "Yes", "when": ["Morning"]}}})
        );
        assert_eq!(left_out, ["answers.contact.how", "answers.contact.name", "text"]);
    }

    #[test]
    fn what_this_program_does_not_know_goes_and_is_named() {
        let (kept, left_out) = left_out_of(&json!({
            "answers": {"nickname": "Rose", "happened": ["NewKind", "she is called Rose"], "use": {"x": "Rose"}},
            "reply": {"box": "abc"},
            "consent": {"to": "a", "signed": "Rose"},
        }));
        assert!(!kept.to_string().contains("Rose"), "{kept}");
        assert_eq!(kept["answers"]["happened"], json!(["NewKind"]), "a newer code stays");
        assert_eq!(
            left_out,
            ["answers.happened", "answers.nickname", "answers.use", "consent.signed", "reply"]
        );
    }

    #[test]
    fn nothing_is_told_to_be_left_out_where_nothing_was() {
        let (_, left_out) =
            left_out_of(&json!({"text": " ", "reply": null, "answers": {"contact": {"how": ""}}}));
        assert!(left_out.is_empty(), "{left_out:?}");
    }
}
