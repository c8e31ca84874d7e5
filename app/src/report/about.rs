//! F2, who the letter is about.

use i18n::msg;
use leptos::prelude::*;
use report::{About, Choice as _, Step};

use crate::browser::kit::{live, note, nothing};
use crate::parts::icon::Icon;
use crate::report::choice::{Question, cards};
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let options = cards::<About>(
        form,
        Question {
            input: "radio",
            name: "q12",
            icon: |place| About::at(place).and_then(icon),
            has: |form, place| form.answers.with(|answers| answers.about == About::at(place)),
            choose: |form, place| form.answers.update(|answers| answers.about = About::at(place)),
        },
    );
    let body = vec![options, live("status", "", move || for_somebody_else(form))];
    screen(form, Step::About, form.t(msg::LETTER_ABOUT_TITLE), form.t(msg::LETTER_ABOUT_WHY), body)
}

/// What she should think of when she writes for another person, and whom "I" means from here on.
fn for_somebody_else(form: Form) -> AnyView {
    if !form.is_about_somebody_else() {
        return nothing();
    }
    note(None, form.t(msg::LETTER_ABOUT_SOMEBODY_NOTE), Vec::new())
}

fn icon(option: About) -> Option<Icon> {
    Some(match option {
        About::Me => Icon::Person,
        About::SomebodyElse => Icon::People,
        _ => Icon::Quiet,
    })
}
