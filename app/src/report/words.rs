//! F8, her own words.

use i18n::{Value, msg};
use leptos::prelude::*;
use report::words::MAX_CHARS;
use report::{Step, Words};

use crate::browser::both::said;
use crate::browser::kit::{self, live, unkept, untaught};
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let body = vec![
        kit::words("p", "note", form.t(msg::LETTER_WORDS_COURT)),
        area(form),
        live("status", "q6-room", move || said(room(form))),
    ];
    screen(form, Step::Words, form.t(msg::LETTER_WORDS_TITLE), form.t(msg::LETTER_WORDS_WHY), body)
}

fn area(form: Form) -> AnyView {
    let area = view! {
        <label class="field">
            <span>{said(form.t(msg::LETTER_WORDS_LABEL))}</span>
            <textarea
                name="q6"
                rows="6"
                dir="auto"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {..untaught()}
                aria-describedby="q6-room"
                prop:value=form.answers.with_untracked(|answers| answers.words.as_str().to_owned())
                on:input=move |event| {
                    form.answers.update(|answers| answers.words = Words::typed(&event_target_value(&event)));
                }
            ></textarea>
        </label>
    };
    unkept(area.into_any())
}

/// Told only when it matters: near the limit, or over it.
fn room(form: Form) -> String {
    let count = form.answers.with(|answers| answers.words.as_str().chars().count());
    if count > MAX_CHARS {
        form.t_with(msg::LETTER_WORDS_OVER, &[("over", Value::from((count - MAX_CHARS) as i64))])
    } else if count + 500 > MAX_CHARS {
        form.t_with(msg::LETTER_WORDS_LEFT, &[("left", Value::from((MAX_CHARS - count) as i64))])
    } else {
        String::new()
    }
}
