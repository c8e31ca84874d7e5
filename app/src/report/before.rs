//! F1, before you start: is it safe to write now, and what Leave does and does not do (QE-12 of
//! docs/requirements.md).

use i18n::msg;
use leptos::prelude::*;
use report::{Company, Phone, Step};

use crate::parts::icon::Icon;
use crate::report::choice::{cards, group};
use crate::report::form::Form;
use crate::report::kit::{block, link, live, note, nothing, p, plain_button, points, words};
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let company = cards::<Company>(
        form,
        "radio",
        "q1",
        company_icon,
        |form, option| form.company.get() == Some(option),
        |form, option| form.company.set(Some(option)),
    );
    let phone = cards::<Phone>(
        form,
        "radio",
        "q2",
        phone_icon,
        |form, option| form.phone.get() == Some(option),
        |form, option| form.phone.set(Some(option)),
    );
    let mut body = vec![
        p(form.t(msg::LETTER_BEFORE_INTRO)),
        group(form.t(msg::LETTER_BEFORE_COMPANY), None, company),
        live("status", "", move || not_alone(form)),
        group(form.t(msg::LETTER_BEFORE_PHONE), None, phone),
        live("status", "", move || shared(form)),
    ];
    body.extend(limits_of_leave(form));
    screen(form, Step::Before, form.t(msg::LETTER_BEFORE_TITLE), form.t(msg::LETTER_BEFORE_WHY), body)
}

/// When somebody is near: leaving and calling come first.
fn not_alone(form: Form) -> AnyView {
    if form.company.get().is_none_or(|company| company == Company::Alone) {
        return nothing();
    }
    let call = link("btn two", form.config().numbers, form.t(msg::LETTER_NUMBERS_LINK));
    let leave = plain_button("btn", form.t(msg::LETTER_BEFORE_LEAVE_NOW), press_leave);
    note(
        Some(form.t(msg::LETTER_BEFORE_NOT_ALONE_TITLE)),
        form.t(msg::LETTER_BEFORE_NOT_ALONE_TEXT),
        vec![block("div", "acts", vec![call, leave])],
    )
}

/// When the phone is not hers alone: what it may remember.
fn shared(form: Form) -> AnyView {
    if form.phone.get().is_none_or(|phone| phone == Phone::Mine) {
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
