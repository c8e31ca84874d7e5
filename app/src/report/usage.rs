//! F10, how the letter may be used.

use i18n::msg;
use leptos::prelude::*;
use report::{Choice as _, Step, Usage};

use crate::browser::kit::{live, note, nothing, words};
use crate::parts::icon::Icon;
use crate::report::choice::{Question, cards};
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let options = cards::<Usage>(
        form,
        Question {
            input: "radio",
            name: "q25",
            icon: |place| Usage::at(place).and_then(icon),
            has: |form, place| form.answers.with(|answers| answers.usage == Usage::at(place)),
            choose: |form, place| form.answers.update(|answers| answers.use_as_at(place)),
        },
    );
    let body = vec![
        options,
        live("status", "", move || without_name(form)),
        words("p", "small", form.t(msg::LETTER_USE_LAW)),
    ];
    screen(form, Step::Usage, form.t(msg::LETTER_USE_TITLE), form.t(msg::LETTER_USE_WHY), body)
}

/// Without her name means that nobody can answer but with a code: told here, where she can still choose otherwise.
fn without_name(form: Form) -> AnyView {
    if !form.is_anonymous() {
        return nothing();
    }
    note(None, form.t(msg::LETTER_USE_ANONYMOUS_NOTE), Vec::new())
}

fn icon(option: Usage) -> Option<Icon> {
    Some(match option {
        Usage::ShareWithConsent => Icon::People,
        Usage::OnlyThem => Icon::Lock,
        Usage::Anonymous => Icon::Quiet,
        _ => Icon::Question,
    })
}
