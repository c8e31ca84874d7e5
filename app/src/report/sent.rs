//! F12, stored and not yet read: what happens next, how to come back, and what to do if nothing happens.

mod files;

use directory::Agency;
use i18n::{Value, msg};
use leptos::prelude::*;
use report::{May, Step};
use zeroize::Zeroizing;

use crate::browser::code_card::shown;
use crate::browser::kit::{block, link, live, nothing, p, plain_button, points, words};
use crate::report::agency_card::with_cost;
use crate::report::agency_hours::hours;
use crate::report::form::Form;
use crate::report::screen::{code, heading, section};

/// The screen.
pub fn view(form: Form) -> AnyView {
    let config = form.config();
    let Some(receipt) = form.receipt.get_value() else { return p(form.t(msg::LETTER_LOADING)) };
    let agency = receipt.agency;
    let values = [
        ("name", Value::from(agency.name(&config.lang))),
        ("days", Value::from(i64::from(agency.answers_within_days))),
    ];
    let next = if agency.practice {
        form.t(msg::LETTER_SENT_PRACTICE)
    } else {
        form.t_with(msg::LETTER_SENT_TEXT, &values)
    };
    let mut parts = vec![
        block("p", "small", vec![code(Step::Sent)]),
        heading(Step::Sent, form.t(msg::LETTER_SENT_TITLE)),
        words("p", "answer", next),
    ];
    match receipt.may {
        _ if receipt.code.is_some() => {}
        Some(May::Yes) => {}
        Some(May::IWillContact) if !agency.phones.is_empty() => {}
        _ => parts.push(p(form.t(msg::LETTER_SENT_NO_CONTACT))),
    }
    parts.extend(receipt.code.into_iter().flat_map(|code| way_back(form, code)));
    parts.extend(phones(form, &agency, receipt.may));
    parts.extend(files::offer(form));
    parts.extend([
        p(form.t(msg::LETTER_SENT_DANGER)),
        p(form.t(msg::LETTER_SENT_CLEAN)),
        link("btn two", config.numbers, form.t(msg::LETTER_NUMBERS_LINK)),
    ]);
    section(parts)
}

/// With a code: where the answer will be, what she may read there, and the code once more, behind a button.
fn way_back(form: Form, code: Zeroizing<String>) -> [AnyView; 6] {
    let ways = [
        msg::LETTER_SENT_WAY_STORED,
        msg::LETTER_SENT_WAY_COLLECTED,
        msg::LETTER_SENT_WAY_OPENED,
        msg::LETTER_SENT_WAY_ANSWERED,
    ];
    let seen = RwSignal::new(false);
    let show =
        plain_button("btn two", form.t(msg::LETTER_SENT_CODE), move || seen.set(!seen.get_untracked()));
    let lang = form.config().lang;
    let card = move || if seen.get() { shown(&code, &lang) } else { nothing() };
    [
        words("h2", "", form.t(msg::LETTER_SENT_BACK_TITLE)),
        p(form.t(msg::LETTER_SENT_BACK)),
        p(form.t(msg::LETTER_SENT_WAYS)),
        points(ways.map(|way| form.t(way))),
        block("div", "acts", vec![show]),
        live("status", "", card),
    ]
}

/// How to call them: when nothing comes, or because she wants to be the one who calls.
fn phones(form: Form, agency: &Agency, may: Option<May>) -> Vec<AnyView> {
    if agency.phones.is_empty() {
        return vec![p(form.t(msg::LETTER_SENT_NO_PHONE))];
    }
    let why =
        if may == Some(May::IWillContact) { msg::LETTER_SENT_I_WILL } else { msg::LETTER_SENT_THEN_CALL };
    let cards = agency.phones.iter().map(|phone| block("li", "phone", vec![with_cost(form, phone)]));
    let mut parts = vec![p(form.t(why)), block("ul", "list", cards.collect())];
    if let Some(open) = &agency.hours {
        parts.push(hours(form, open));
    }
    parts
}
