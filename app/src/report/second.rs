//! A second language beside the first, for an interpreter or a friend at her side, or somebody who leads her on the
//! telephone: chosen and ended at the end of each screen, never in her way (HL-1 of docs/requirements.md).

use i18n::msg;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::kit::{block, note, plain_button};
use crate::browser::language::{self, Offered};
use crate::browser::names::Named;
use crate::report::PLACE;
use crate::report::form::Form;

/// The buttons: back to one language where there are two, and the list of those that could be the second.
pub fn ways(form: Form, listed: RwSignal<bool>) -> Vec<AnyView> {
    let mut ways = Vec::new();
    if form.second().is_some() {
        let end = move || form.tongues.put_beside(None);
        ways.push(plain_button("plain", form.t(msg::LETTER_SECOND_END), end));
    }
    if !others(form).is_empty() {
        let list = move || listed.update(|listed| *listed = !*listed);
        ways.push(plain_button("plain", form.t(msg::LETTER_SECOND), list));
    }
    ways
}

/// The languages that can be chosen, each by the name it has for itself.
pub fn list(form: Form) -> AnyView {
    let button =
        |Offered { name, address, .. }| plain_button("btn two", name, move || load(form, address.clone()));
    let buttons = others(form).into_iter().map(button).collect();
    note(None, form.t(msg::LETTER_SECOND_WHICH), vec![block("div", "acts", buttons)])
}

/// Names for a list to choose from, each in the languages that are shown.
pub fn names(form: Form, of: fn(&str) -> Vec<Named>) -> Vec<Named> {
    let mut names = of(&form.config().lang);
    if let Some(second) = form.second() {
        let others = of(&second.config().lang);
        for (value, name) in &mut names {
            if let Some((_, other)) = others.iter().find(|(same, _)| *same == *value) {
                name.push_str(" · ");
                name.push_str(other);
            }
        }
    }
    names
}

/// What the bar offers beside the first language, but for the second.
fn others(form: Form) -> Vec<Offered> {
    let second = form.second().map(|second| second.config().lang);
    let mut others = language::offered();
    others.retain(|other| Some(&other.lang) != second.as_ref());
    others
}

/// Fetches the page in this language. If it can't be had, everything stays, and she is told where every screen begins.
fn load(form: Form, address: String) {
    spawn_local(async move {
        let found = language::read(PLACE, &address).await;
        form.language_failed.set(found.is_none());
        if found.is_some() {
            form.tongues.put_beside(found);
        } else {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
}
