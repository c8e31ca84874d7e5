//! F13, a code to come back with: made on this phone and kept by her, or not wanted. Both are fine.

mod coding;
pub mod keeper;
mod made;

pub use coding::Coding;
pub use keeper::{Made, Note};

use i18n::msg;
use leptos::prelude::*;
use report::Step;

use crate::browser::kit::{block, live, note, p, plain_button, points};
use crate::report::form::Form;
use crate::report::screen::{instead, lead_to, screen};

/// The id of what changes when a code is made.
const MADE: &str = "made";

/// The screen.
pub fn view(form: Form) -> AnyView {
    let told = [msg::LETTER_CODE_BACK, msg::LETTER_CODE_LOST].map(|told| form.t(told));
    // No status: who pressed a button is led there, and a status would read out all of it with every digit typed.
    let body = vec![points(told), live("group", "", move || instead(MADE, now(form)))];
    screen(form, Step::Code, form.t(msg::LETTER_CODE_TITLE), form.t(msg::LETTER_CODE_WHY), body)
}

fn now(form: Form) -> AnyView {
    match form.coding.get() {
        Coding::Undecided => choice(form),
        Coding::Without => note(None, form.t(msg::LETTER_CODE_WITHOUT_CHOSEN), vec![choice(form)]),
        Coding::Making => p(form.t(msg::LETTER_CODE_MAKING)),
        Coding::Made => made::view(form),
        Coding::Failed => note(
            Some(form.t(msg::LETTER_CODE_FAILED_TITLE)),
            form.t(msg::LETTER_CODE_FAILED),
            vec![choice(form)],
        ),
    }
}

/// Two buttons that weigh the same.
fn choice(form: Form) -> AnyView {
    let make = plain_button("btn two", form.t(msg::LETTER_CODE_MAKE), move || make(form));
    let without = plain_button("btn two", form.t(msg::LETTER_CODE_WITHOUT), move || without(form));
    block("div", "acts", vec![make, without])
}

/// The buttons go away with the first press: the focus stays with what takes their place.
fn make(form: Form) {
    form.make_code(|| lead_to(MADE));
    lead_to(MADE);
}

fn without(form: Form) {
    form.go_without_code();
    form.go(Step::Code.next());
}
