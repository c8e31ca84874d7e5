//! F3, who reads the letter: agencies of the signed directory, or phone numbers.

use i18n::msg;
use leptos::prelude::*;
use report::Step;

use crate::browser::clock::today;
use crate::browser::kit::{block, link, live, note, p, words};
use crate::report::agency_card::agency_card;
use crate::report::form::{Agencies, Form};
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let body = vec![live("status", "", move || list(form))];
    screen(form, Step::Agency, form.t(msg::LETTER_AGENCY_TITLE), form.t(msg::LETTER_AGENCY_WHY), body)
}

fn list(form: Form) -> AnyView {
    form.agencies.with(|agencies| match agencies {
        Agencies::Loading => p(form.t(msg::LETTER_AGENCY_LOADING)),
        Agencies::None => nobody(form),
        Agencies::Ready(directory) => {
            let old = directory.is_expired(today());
            let old = old.then(|| words("p", "note", form.t(msg::LETTER_AGENCY_OLD)));
            let cards =
                directory.agencies_in_order().map(|agency| agency_card(form, directory, agency)).collect();
            block("div", "", old.into_iter().chain([block("ul", "list", cards)]).collect())
        }
    })
}

/// No agency can be trusted here: say so, and where to call. Never a dead button.
pub fn nobody(form: Form) -> AnyView {
    let numbers = link("btn", form.config().numbers, form.t(msg::LETTER_NUMBERS_LINK));
    note(Some(form.t(msg::LETTER_AGENCY_NONE_TITLE)), form.t(msg::LETTER_AGENCY_NONE_TEXT), vec![numbers])
}
