//! F1, before you start: is it safe to write now, and what Leave does and does not do (QE-12 of
//! docs/requirements.md).

use i18n::{Msg, msg};
use leptos::prelude::*;
use report::{Choice as _, Company, Phone, Safe, Step};

use crate::browser::kit::{block, link, live, note, nothing, p, plain_button, points, words};
use crate::parts::icon::Icon;
use crate::report::choice::{Question, cards, group};
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let safe = cards::<Safe>(
        form,
        Question {
            input: "radio",
            name: "q21",
            icon: |place| Safe::at(place).and_then(safe_icon),
            has: |form, place| form.aside.with(|aside| aside.safe == Safe::at(place)),
            choose: |form, place| form.aside.update(|aside| aside.safe = Safe::at(place)),
        },
    );
    let company = cards::<Company>(
        form,
        Question {
            input: "radio",
            name: "q1",
            icon: |place| Company::at(place).and_then(company_icon),
            has: |form, place| form.aside.with(|aside| aside.company == Company::at(place)),
            choose: |form, place| form.aside.update(|aside| aside.company = Company::at(place)),
        },
    );
    let phone = cards::<Phone>(
        form,
        Question {
            input: "radio",
            name: "q2",
            icon: |place| Phone::at(place).and_then(phone_icon),
            has: |form, place| form.aside.with(|aside| aside.phone == Phone::at(place)),
            choose: |form, place| form.aside.update(|aside| aside.phone = Phone::at(place)),
        },
    );
    let mut body = vec![
        p(form.t(msg::LETTER_BEFORE_INTRO)),
        group(form.t(msg::LETTER_BEFORE_SAFE), None, safe),
        live("status", "", move || not_safe(form)),
        group(form.t(msg::LETTER_BEFORE_COMPANY), None, company),
        live("status", "", move || not_alone(form)),
        group(form.t(msg::LETTER_BEFORE_PHONE), None, phone),
        live("status", "", move || shared(form)),
    ];
    body.extend(limits_of_leave(form));
    screen(form, Step::Before, form.t(msg::LETTER_BEFORE_TITLE), form.t(msg::LETTER_BEFORE_WHY), body)
}

/// When she is not safe: calling comes first (HL-3 of docs/requirements.md).
fn not_safe(form: Form) -> AnyView {
    if form.aside.with(|aside| aside.safe).is_none_or(|safe| safe == Safe::Yes) {
        return nothing();
    }
    call_or_leave(form, msg::LETTER_BEFORE_DANGER_TITLE, msg::LETTER_BEFORE_DANGER_TEXT)
}

/// When somebody is near: leaving comes first.
fn not_alone(form: Form) -> AnyView {
    if form.aside.with(|aside| aside.company).is_none_or(|company| company == Company::Alone) {
        return nothing();
    }
    call_or_leave(form, msg::LETTER_BEFORE_NOT_ALONE_TITLE, msg::LETTER_BEFORE_NOT_ALONE_TEXT)
}

fn call_or_leave(form: Form, title: Msg, text: Msg) -> AnyView {
    let call = link("btn two", form.config().numbers, form.t(msg::LETTER_NUMBERS_LINK));
    let leave = plain_button("btn", form.t(msg::LETTER_BEFORE_LEAVE_NOW), press_leave);
    note(Some(form.t(title)), form.t(text), vec![block("div", "acts", vec![call, leave])])
}

/// When the phone is not hers alone: what it may remember.
fn shared(form: Form) -> AnyView {
    if form.aside.with(|aside| aside.phone).is_none_or(|phone| phone == Phone::Mine) {
        return nothing();
    }
    note(Some(form.t(msg::LETTER_BEFORE_SHARED_TITLE)), form.t(msg::LETTER_BEFORE_SHARED_TEXT), Vec::new())
}

/// The limits of the exit, in plain words.
fn limits_of_leave(form: Form) -> Vec<AnyView> {
    let limits = [
        msg::LETTER_BEFORE_EXIT_HIDES,
        msg::LETTER_BEFORE_EXIT_HISTORY,
        msg::LETTER_BEFORE_EXIT_LOST,
        msg::LETTER_BEFORE_EXIT_RETURN,
        msg::LETTER_BEFORE_EXIT_HELP,
    ];
    vec![
        words("h2", "", form.t(msg::LETTER_BEFORE_EXIT_TITLE)),
        points(limits.map(|limit| form.t(limit))),
        block("p", "", vec![link("", form.config().about, form.t(msg::LETTER_ABOUT_LINK))]),
        words("p", "small", form.t(msg::LETTER_BEFORE_PRIVATE)),
    ]
}

/// Presses the page's own Leave: one exit, one behaviour.
fn press_leave() {
    use wasm_bindgen::JsCast;
    let leave = document().query_selector("a[data-exit]").ok().flatten();
    if let Some(leave) = leave.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
        leave.click();
    }
}

fn safe_icon(safe: Safe) -> Option<Icon> {
    Some(match safe {
        Safe::Yes => Icon::Check,
        Safe::No => Icon::Phone,
        _ => Icon::Question,
    })
}

fn company_icon(company: Company) -> Option<Icon> {
    Some(match company {
        Company::Alone => Icon::Person,
        Company::SomebodyNear => Icon::People,
        _ => Icon::Question,
    })
}

fn phone_icon(phone: Phone) -> Option<Icon> {
    Some(match phone {
        Phone::Mine => Icon::Mobile,
        Phone::Shared => Icon::People,
        _ => Icon::Question,
    })
}
