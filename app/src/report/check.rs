//! F11, everything once more, then consent, then Send.

mod answers;
mod consent;

use i18n::msg;
use leptos::prelude::*;
use report::Step;

use crate::browser::kit::{block, live};
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let body =
        vec![block("dl", "check", answers::list(form)), live("status", "", move || consent::view(form))];
    screen(form, Step::Check, form.t(msg::LETTER_CHECK_TITLE), form.t(msg::LETTER_CHECK_WHY), body)
}
