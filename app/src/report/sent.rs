//! F7, stored and not yet read: what happens next, and what to do if nothing does.

use directory::Agency;
use i18n::{Value, msg};
use leptos::prelude::*;
use report::Step;

use crate::report::form::Form;
use crate::report::kit::{block, call, link, p, words};
use crate::report::screen::{code, heading, section};

/// What is still known after the answers were wiped.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Who got the letter.
    pub agency: Agency,
    /// Whether she gave a way to reach her.
    pub can_answer: bool,
}

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
    if !receipt.can_answer {
        parts.push(p(form.t(msg::LETTER_SENT_NO_CONTACT)));
    }
    parts.extend(phones(form, &agency));
    parts.extend([
        p(form.t(msg::LETTER_SENT_DANGER)),
        p(form.t(msg::LETTER_SENT_CLEAN)),
        link("btn two", config.numbers, form.t(msg::LETTER_NUMBERS_LINK)),
    ]);
    section(parts)
}

fn phones(form: Form, agency: &Agency) -> Vec<AnyView> {
    if agency.phones.is_empty() {
        return vec![p(form.t(msg::LETTER_SENT_NO_PHONE))];
    }
    let cards = agency
        .phones
        .iter()
        .map(|phone| block("li", "phone", vec![call(phone.number.clone(), phone.shown.clone())]));
    vec![p(form.t(msg::LETTER_SENT_THEN_CALL)), block("ul", "list", cards.collect())]
}
