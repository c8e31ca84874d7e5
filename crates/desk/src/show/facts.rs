//! What a reader has to know before the story: danger, where the letter comes from, what she agreed to.

use envelope::letter::SignatureState;
use i18n::msg;
use report::{Choice as _, FORM_ID, FORM_VERSION, Happened};
use serde_json::Value;

use super::answers::{Answers, as_text};
use super::page::Page;

/// Answers that may mean that she, or somebody near her, is in danger now.
const DANGER: &[Happened] = &[
    Happened::RestrictsMovement,
    Happened::Isolation,
    Happened::Threats,
    Happened::ForcedMarriage,
    Happened::PhysicalAbuse,
    Happened::SexualExploitation,
];

/// Fields of `letter.json` that are shown elsewhere, or mean something to programs only.
const KNOWN: &[&str] = &[
    "v", "kind", "agency", "thread", "seq", "prev", "seen", "day", "lang", "form", "answers", "text", "from",
    "reply", "burn", "consent",
];

pub(super) fn danger(page: &mut Page<'_>, answers: &Answers) {
    page.heading(msg::DESK_SHOW_DANGER);
    let signs: Vec<Happened> = answers.happened.known().filter(|sign| DANGER.contains(sign)).collect();
    if signs.is_empty() {
        page.say(msg::DESK_SHOW_DANGER_NONE);
    }
    for sign in signs {
        let label = page.words().label(sign.msg_id());
        page.item(&label.unwrap_or_else(|| sign.code().to_owned()));
    }
}

pub(super) fn about(page: &mut Page<'_>, json: &Value, signature: SignatureState) {
    page.heading(msg::DESK_SHOW_ABOUT);
    for (name, line) in
        [("agency", msg::DESK_SHOW_TO), ("lang", msg::DESK_SHOW_LANG), ("day", msg::DESK_SHOW_DAY)]
    {
        if let Some(value) = said(json, name) {
            page.say_with(line, &[(name, as_text(value).into())]);
        }
    }
    form(page, json);
    page.say(match signature {
        SignatureState::Valid => msg::DESK_SHOW_SIGNATURE_VALID,
        SignatureState::Missing => msg::DESK_SHOW_SIGNATURE_MISSING,
        SignatureState::Wrong => msg::DESK_SHOW_SIGNATURE_WRONG,
    });
    page.say(msg::DESK_SHOW_CAUTION);
}

pub(super) fn consent(page: &mut Page<'_>, json: &Value) {
    page.heading(msg::DESK_SHOW_CONSENT);
    let Some(consent) = said(json, "consent") else {
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
    if json.get("agency").and_then(Value::as_str) != Some(to) {
        page.say(msg::DESK_SHOW_CONSENT_OTHER);
    }
    for (name, value) in consent.as_object().into_iter().flatten() {
        if !matches!(name.as_str(), "to" | "text" | "lang") {
            page.foreign(&format!("{name}: {}", as_text(value)));
        }
    }
}

/// Everything that nothing above has shown.
pub(super) fn more(page: &mut Page<'_>, json: &Value, answers: &Answers) {
    let top = json.as_object().into_iter().flatten();
    let unknown = top
        .filter(|(name, value)| !KNOWN.contains(&name.as_str()) && !value.is_null())
        .map(|(name, value)| (name.clone(), value.clone()));
    let answers = answers.unknown.iter().map(|(name, value)| (format!("answers.{name}"), value.clone()));
    let all: Vec<(String, Value)> = answers.chain(unknown).collect();
    if all.is_empty() {
        return;
    }
    page.heading(msg::DESK_SHOW_MORE);
    for (name, value) in all {
        page.foreign(&format!("{name}: {}", as_text(&value)));
    }
}

fn form(page: &mut Page<'_>, json: &Value) {
    let Some(form) = said(json, "form") else {
        return page.say(msg::DESK_SHOW_FORM_OTHER);
    };
    let id = form.get("id").map(as_text).unwrap_or_default();
    let version = form.get("ver").map(as_text).unwrap_or_default();
    let is_ours = id == FORM_ID && version == FORM_VERSION.to_string();
    page.say_with(msg::DESK_SHOW_FORM, &[("form", id.into()), ("version", version.into())]);
    if !is_ours {
        page.say(msg::DESK_SHOW_FORM_OTHER);
    }
}

/// A field that is there and not null.
fn said<'a>(json: &'a Value, name: &str) -> Option<&'a Value> {
    json.get(name).filter(|value| !value.is_null())
}
