//! F6, everything once more, then consent, then Send.

use i18n::{Msg, Value, msg};
use leptos::prelude::*;
use report::{Choice, Chosen, May, Step};

use crate::report::agency::nobody;
use crate::report::choice::{Look, card};
use crate::report::form::{Agencies, Form, Sending};
use crate::report::kit::{block, button, link, live, note, nothing, p, plain_button, points, words};
use crate::report::screen::screen;
use crate::report::send;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let body = vec![block("dl", "check", answers(form)), live("status", "", move || consent(form))];
    screen(form, Step::Check, form.t(msg::LETTER_CHECK_TITLE), form.t(msg::LETTER_CHECK_WHY), body)
}

/// The words of the chosen options, separated by middle dots, which every script reads.
pub fn list<C: Choice>(form: Form, chosen: &Chosen<C>) -> String {
    chosen.iter().map(|option| form.label(option)).collect::<Vec<_>>().join(" · ")
}

fn answers(form: Form) -> Vec<AnyView> {
    let all = form.answers.get_untracked();
    let mut rows = vec![
        (msg::LETTER_CHECK_HAPPENED, vec![list(form, &all.happened)], Step::Happened),
        (msg::LETTER_CHECK_HELP, vec![list(form, &all.help)], Step::Help),
        (msg::LETTER_CHECK_WORDS, vec![all.words.as_str().to_owned()], Step::Words),
    ];
    let may = all.contact.may.map(|may| form.label(may)).unwrap_or_default();
    let how = all.contact.how.as_str().to_owned();
    rows.push((msg::LETTER_CHECK_CONTACT, vec![may, how], Step::Words));
    if all.contact.may == Some(May::Yes) {
        rows.push((msg::LETTER_CHECK_CONTACT_WHEN, vec![list(form, &all.contact.when)], Step::Words));
        rows.push((msg::LETTER_CHECK_CONTACT_AVOID, vec![list(form, &all.contact.avoid)], Step::Words));
    }
    rows.into_iter().flat_map(|(what, answer, step)| row(form, what, answer, step)).collect()
}

/// An answer with the way back to its question. Each part of it keeps a direction of its own: in one piece with
/// Arabic words, the groups of a telephone number would change places.
fn row(form: Form, what: Msg, mut answer: Vec<String>, step: Step) -> [AnyView; 2] {
    let name = form.t(what);
    let label = form.t_with(msg::LETTER_CHECK_CHANGE_WHAT, &[("what", Value::from(name.as_str()))]);
    answer.retain(|part| !part.trim().is_empty());
    if answer.is_empty() {
        answer.push(form.t(msg::LETTER_CHECK_NOTHING));
    }
    let go = Callback::new(move |()| form.go(step));
    let mut parts: Vec<AnyView> = answer.into_iter().map(|part| words("bdi", "part", part)).collect();
    parts.push(button("plain", form.t(msg::LETTER_CHECK_CHANGE), Some(label), go));
    [words("dt", "", name), block("dd", "", parts)]
}

/// Who gets it, what they may do, the box to tick, and the button that names them.
fn consent(form: Form) -> AnyView {
    if form.agencies.with(|agencies| matches!(agencies, Agencies::None)) {
        return nobody(form);
    }
    let Some(agency) = form.chosen_agency() else {
        let choose = plain_button("btn", form.t(msg::LETTER_CHECK_CHOOSE), move || form.go(Step::Agency));
        return note(None, form.t(msg::LETTER_CHECK_NOBODY), vec![choose]);
    };
    let name = agency.name(&form.config().lang).to_owned();
    let named = [("name", Value::from(name.as_str()))];
    let limits = [
        msg::LETTER_CHECK_MAY_READ,
        msg::LETTER_CHECK_MAY_SHARE,
        msg::LETTER_CHECK_MAY_NOT,
        msg::LETTER_CHECK_MAY_BACK,
    ];
    let agree = card(
        Look { input: "checkbox", name: "q11", icon: None },
        words("span", "", form.t_with(msg::LETTER_CONSENT, &named)),
        form.agreed.into(),
        Callback::new(move |()| form.agree()),
    );
    let send = plain_button("btn", form.t_with(msg::LETTER_SEND, &named), move || send::press(form));
    let mut parts =
        vec![words("h2", "", form.t(msg::LETTER_CHECK_MAY_TITLE)), points(limits.map(|limit| form.t(limit)))];
    if agency.practice {
        parts.push(words("p", "note", form.t(msg::LETTER_AGENCY_PRACTICE)));
    }
    parts.extend([
        agree,
        live("alert", "", move || trouble(form)),
        block("div", "acts", vec![send]),
        live("status", "", move || progress(form)),
    ]);
    block("div", "", parts)
}

/// What keeps the letter here, and what to do.
fn trouble(form: Form) -> AnyView {
    if form.consent_missing.get() {
        return p(form.t(msg::LETTER_CONSENT_NEEDED));
    }
    let Sending::Failed(failure) = form.sending.get() else { return nothing() };
    let numbers = link("btn two", form.config().numbers, form.t(msg::LETTER_NUMBERS_LINK));
    let kept = p(form.t(msg::LETTER_FAILED_KEPT));
    note(Some(form.t(msg::LETTER_FAILED_TITLE)), form.t(failure.message()), vec![kept, numbers])
}

fn progress(form: Form) -> AnyView {
    match form.sending.get() {
        Sending::Sealing => p(form.t(msg::LETTER_SEALING)),
        Sending::OnTheWay => p(form.t(msg::LETTER_SENDING)),
        Sending::Idle | Sending::Failed(_) => nothing(),
    }
}
