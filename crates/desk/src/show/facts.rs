//! What a reader has to know before the story: danger, whom it is about, where the letter comes from, how it may
//! be used.

use envelope::letter::SignatureState;
use i18n::msg;
use report::{About, Choice as _, Danger, FORM_ID, FORM_VERSION, Happened, Usage};
use serde_json::Value;

use super::View;
use super::answers::{Answers, as_text};
use super::page::Page;

/// Fields of `letter.json` that are shown elsewhere, or mean something to programs only.
const KNOWN: &[&str] = &[
    "v", "kind", "agency", "thread", "seq", "prev", "seen", "day", "lang", "form", "answers", "text", "from",
    "reply", "burn", "parcel", "consent",
];

pub(super) fn danger(page: &mut Page<'_>, answers: &Answers) {
    page.heading(msg::DESK_SHOW_DANGER);
    answers.danger.write_under(page, msg::DESK_SHOW_DANGER_ASKED);
    let told = answers.danger.known().any(Danger::can_oblige);
    if told {
        page.say(msg::DESK_SHOW_DANGER_DUTY);
    }
    let signs: Vec<Happened> = answers.happened.known().filter(|sign| is_sign(*sign)).collect();
    if !signs.is_empty() {
        page.say(msg::DESK_SHOW_DANGER_HAPPENED);
    } else if !told {
        page.say(msg::DESK_SHOW_DANGER_NONE);
    }
    for sign in signs {
        let label = page.words().label(sign.msg_id());
        page.item(&label.unwrap_or_else(|| sign.code().to_owned()));
    }
}

pub(super) fn whom(page: &mut Page<'_>, view: &View<'_>, answers: &Answers) {
    if answers.about.is_empty() && !view.asked_all() {
        return;
    }
    page.heading(msg::DESK_SHOW_WHOM);
    if answers.about.is_empty() {
        page.say(msg::DESK_SHOW_UNSAID);
    }
    answers.about.write(page);
    if answers.about.only() == Some(About::SomebodyElse) {
        page.say(msg::DESK_SHOW_WHOM_OTHER);
    }
}

pub(super) fn about(page: &mut Page<'_>, view: &View<'_>, signature: SignatureState) {
    page.heading(msg::DESK_SHOW_ABOUT);
    for (name, line) in
        [("agency", msg::DESK_SHOW_TO), ("lang", msg::DESK_SHOW_LANG), ("day", msg::DESK_SHOW_DAY)]
    {
        if let Some(value) = view.said(name) {
            page.say_with(line, &[(name, as_text(value).into())]);
        }
    }
    if let Some(number) = view.said("seq").and_then(Value::as_u64).filter(|_| !view.is_report()) {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        page.go_on(msg::DESK_SHOW_LATER, &[("number", number.into())]);
    }
    if view.is_report() {
        form(page, view);
    }
    page.say(match signature {
        SignatureState::Valid => msg::DESK_SHOW_SIGNATURE_VALID,
        SignatureState::Missing => msg::DESK_SHOW_SIGNATURE_MISSING,
        SignatureState::Wrong => msg::DESK_SHOW_SIGNATURE_WRONG,
    });
    page.say(msg::DESK_SHOW_CAUTION);
}

/// How the letter may be used. Silence allows the least.
pub(super) fn usage(page: &mut Page<'_>, answers: &Answers) {
    page.heading(msg::DESK_SHOW_USE);
    answers.usage.write(page);
    page.say(match answers.usage.only() {
        Some(Usage::ShareWithConsent) => msg::DESK_SHOW_USE_SHARE,
        Some(Usage::OnlyThem) => msg::DESK_SHOW_USE_ONLY,
        Some(Usage::Anonymous) => msg::DESK_SHOW_USE_ANONYMOUS,
        Some(Usage::NotSure) => msg::DESK_SHOW_USE_UNSAID,
        _ if answers.usage.is_empty() => msg::DESK_SHOW_USE_UNSAID,
        _ => msg::DESK_SHOW_USE_UNKNOWN,
    });
}

/// Everything that nothing above has shown.
pub(super) fn more(page: &mut Page<'_>, view: &View<'_>, answers: &Answers) {
    let top = view.json.as_object().into_iter().flatten();
    let unknown = top
        .filter(|(name, value)| !KNOWN.contains(&name.as_str()) && !value.is_null())
        .map(|(name, value)| (name.clone(), value.clone()));
    let all: Vec<(String, Value)> = answers.unknown.iter().cloned().chain(unknown).collect();
    if all.is_empty() {
        return;
    }
    page.heading(msg::DESK_SHOW_MORE);
    for (name, value) in all {
        page.foreign(&format!("{name}: {}", as_text(&value)));
    }
}

/// Whether this answer may mean that she, or somebody near her, is in danger now.
fn is_sign(happened: Happened) -> bool {
    happened.is_hard()
        || matches!(
            happened,
            Happened::RestrictsMovement
                | Happened::Isolation
                | Happened::Threats
                | Happened::ThreatOfLaw
                | Happened::ForcedMarriage
        )
}

fn form(page: &mut Page<'_>, view: &View<'_>) {
    let Some(form) = view.said("form") else {
        return page.say(msg::DESK_SHOW_FORM_OTHER);
    };
    let id = form.get("id").map(as_text).unwrap_or_default();
    let version = form.get("ver");
    // No version so far took a code away, so letters of the earlier ones read as they did.
    let is_ours = id == FORM_ID
        && version.and_then(Value::as_u64).is_some_and(|ver| (1..=u64::from(FORM_VERSION)).contains(&ver));
    let version = version.map(as_text).unwrap_or_default();
    page.say_with(msg::DESK_SHOW_FORM, &[("form", id.into()), ("version", version.into())]);
    if !is_ours {
        page.say(msg::DESK_SHOW_FORM_OTHER);
    }
}
