//! Who gets it, what they may do, the box to tick, and the button that names them.

use i18n::{Value, msg};
use leptos::prelude::*;
use report::Step;

use crate::browser::failure::Failure;
use crate::browser::kit::{block, link, live, note, nothing, p, plain_button, points, words};
use crate::browser::names;
use crate::report::agency::nobody;
use crate::report::choice::{Look, card};
use crate::report::danger::duty;
use crate::report::failure::{Halt, Late, is_the_agencys, message};
use crate::report::form::{Agencies, Form, Sending};
use crate::report::send;
use crate::report::terms::{agreement, limits};

/// The part of the screen below the answers.
pub(super) fn view(form: Form) -> AnyView {
    if form.agencies.with(|agencies| matches!(agencies, Agencies::None)) {
        return nobody(form);
    }
    let Some(agency) = form.chosen_agency() else {
        if let Some(Halt::Failed(failure)) = form.halt.get() {
            return failed(form, failure);
        }
        let choose = plain_button("btn", form.t(msg::LETTER_CHECK_CHOOSE), move || form.go(Step::Agency));
        return note(None, form.t(msg::LETTER_CHECK_NOBODY), vec![choose]);
    };
    let named = [("name", Value::from(agency.name(&form.config().lang)))];
    let agree = card(
        Look { input: "checkbox", name: "q11", icon: None },
        words("span", "", agreement(form, &agency)),
        form.agreed.into(),
        Callback::new(move |()| form.agree()),
    );
    let send = plain_button("btn", form.t_with(msg::LETTER_SEND, &named), move || send::press(form));
    let mut parts =
        vec![words("h2", "", form.t(msg::LETTER_CHECK_MAY_TITLE)), points(limits(form, &agency)), duty(form)];
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
    match form.halt.get() {
        None => nothing(),
        Some(Halt::Failed(failure)) => failed(form, failure),
        Some(Halt::Late(why)) => late(form, why),
        Some(Halt::Changed) => {
            let read = plain_button("btn", form.t(msg::LETTER_CHANGED_READ), move || form.go(Step::Agency));
            note(Some(form.t(msg::LETTER_CHANGED_TITLE)), form.t(msg::LETTER_CHANGED_TEXT), vec![read])
        }
    }
}

fn failed(form: Form, failure: Failure) -> AnyView {
    let mut ways = vec![p(form.t(msg::LETTER_FAILED_KEPT))];
    if failure.passes() {
        ways.push(p(form.t(msg::LETTER_FAILED_AGAIN)));
    }
    if is_the_agencys(failure) {
        ways.push(other_agency(form));
    }
    ways.push(numbers(form));
    note(Some(form.t(msg::LETTER_FAILED_TITLE)), form.t(message(failure)), ways)
}

/// The agency is closed, or has not looked for letters for long: she decides, before anything is sealed.
fn late(form: Form, why: Late) -> AnyView {
    let Some(agency) = untrack(|| form.chosen_agency()) else { return nothing() };
    let since = form.said(&|form| {
        let lang = form.config().lang;
        let name = ("name", Value::from(agency.name(&lang)));
        let day = |day| ("day", Value::from(names::date(&lang, day)));
        match why {
            Late::Closed(until) => form.t_with(msg::LETTER_AGENCY_CLOSED, &[day(until)]),
            Late::Since(last) => form.t_with(msg::LETTER_LATE_SINCE, &[name, day(last)]),
            Late::Never => form.t_with(msg::LETTER_LATE_NEVER, &[name]),
        }
    });
    let send = plain_button("btn two", form.t(msg::LETTER_LATE_SEND), move || send::press_though_late(form));
    let ways = vec![p(form.t(msg::LETTER_LATE_CHOICE)), other_agency(form), send, numbers(form)];
    note(Some(form.t(msg::LETTER_LATE_TITLE)), since, ways)
}

fn other_agency(form: Form) -> AnyView {
    plain_button("btn", form.t(msg::LETTER_OTHER_AGENCY), move || form.go(Step::Agency))
}

fn numbers(form: Form) -> AnyView {
    link("btn two", form.config().numbers, form.t(msg::LETTER_NUMBERS_LINK))
}

/// How far it has come, in words.
fn progress(form: Form) -> AnyView {
    let stage = match form.sending.get() {
        Sending::Idle => return nothing(),
        Sending::Waiting { seconds } => {
            let seconds = [("seconds", Value::from(i64::from(seconds)))];
            return p(form.t_with(msg::LETTER_WAITING, &seconds));
        }
        Sending::Asking => msg::LETTER_ASKING,
        Sending::Sealing => msg::LETTER_SEALING,
        Sending::Opening => msg::LETTER_OPENING,
        Sending::OnTheWay => msg::LETTER_SENDING,
    };
    block("div", "", vec![p(form.t(stage)), words("p", "small", form.t(msg::LETTER_SENDING_WAIT))])
}
