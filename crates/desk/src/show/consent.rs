//! What she agreed to: to whom, what for, until when, and how she takes it back.

use i18n::{Msg, msg};
use report::consent::{Purpose, Withdrawal};
use serde::Deserialize;
use serde_json::Value;

use super::View;
use super::answers::as_text;
use super::page::Page;

/// Fields that have a sentence of their own here.
const KNOWN: &[&str] = &["to", "text", "hash", "lang", "day", "until", "purposes", "withdraw"];

pub(super) fn write(page: &mut Page<'_>, view: &View<'_>) {
    page.heading(msg::DESK_SHOW_CONSENT);
    let Some(consent) = view.said("consent") else {
        return page.say(msg::DESK_SHOW_CONSENT_NONE);
    };
    let to = consent.get("to").and_then(Value::as_str);
    let Some(to) = to.filter(|to| !to.is_empty()) else {
        page.say(msg::DESK_SHOW_CONSENT_NONE);
        return page.foreign(&as_text(consent));
    };
    let field = |name: &str| consent.get(name).map(as_text).unwrap_or_default();
    page.say_with(
        msg::DESK_SHOW_CONSENT_GIVEN,
        &[("agency", to.into()), ("version", field("text").into()), ("lang", field("lang").into())],
    );
    if view.json.get("agency").and_then(Value::as_str) != Some(to) {
        page.say(msg::DESK_SHOW_CONSENT_OTHER);
    }
    if list(page, consent.get("purposes"), msg::DESK_SHOW_CONSENT_PURPOSES, purpose) {
        page.say(msg::DESK_SHOW_CONSENT_NOTHING_ELSE);
    }
    for (name, variable, line) in [
        ("day", "day", msg::DESK_SHOW_CONSENT_DAY),
        ("until", "day", msg::DESK_SHOW_CONSENT_UNTIL),
        ("hash", "hash", msg::DESK_SHOW_CONSENT_HASH),
    ] {
        if let Some(value) = consent.get(name).filter(|value| !value.is_null()) {
            page.say_with(line, &[(variable, as_text(value).into())]);
        }
    }
    list(page, consent.get("withdraw"), msg::DESK_SHOW_CONSENT_WITHDRAW, withdrawal);
    for (name, value) in consent.as_object().into_iter().flatten() {
        if !KNOWN.contains(&name.as_str()) {
            page.foreign(&format!("{name}: {}", as_text(value)));
        }
    }
}

/// Codes under a sentence, unknown ones as they stand. Whether there was anything.
fn list(
    page: &mut Page<'_>,
    codes: Option<&Value>,
    sentence: Msg,
    meaning: fn(&Value) -> Option<Msg>,
) -> bool {
    let codes: &[Value] = match codes {
        Some(Value::Array(codes)) => codes.as_slice(),
        None | Some(Value::Null) => &[],
        Some(other) => std::slice::from_ref(other),
    };
    if codes.is_empty() {
        return false;
    }
    page.say(sentence);
    for code in codes {
        let text = match meaning(code) {
            Some(known) => page.words().say(known),
            None => page.unknown(&as_text(code)),
        };
        page.item(&text);
    }
    true
}

fn purpose(code: &Value) -> Option<Msg> {
    match Purpose::deserialize(code).ok()? {
        Purpose::Read => Some(msg::DESK_SHOW_PURPOSE_READ),
        Purpose::Help => Some(msg::DESK_SHOW_PURPOSE_HELP),
        Purpose::Contact => Some(msg::DESK_SHOW_PURPOSE_CONTACT),
        Purpose::ShareWithConsent => Some(msg::DESK_SHOW_PURPOSE_SHARE),
        _ => None,
    }
}

fn withdrawal(code: &Value) -> Option<Msg> {
    match Withdrawal::deserialize(code).ok()? {
        Withdrawal::AskAgency => Some(msg::DESK_SHOW_WITHDRAW_ASK),
        _ => None,
    }
}
