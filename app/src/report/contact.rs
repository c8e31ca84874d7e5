//! "May they contact you?" It unfolds only after a yes.

use i18n::msg;
use leptos::prelude::*;
use report::{Avoid, Contact, May, When, Words};

use crate::report::choice::{cards, group, untaught};
use crate::report::form::Form;
use crate::report::kit::{block, live, nothing};

/// The question, and what a yes unfolds.
pub fn view(form: Form) -> Vec<AnyView> {
    let options = cards::<May>(
        form,
        "radio",
        "q7",
        |_| None,
        |form, option| form.answers.with(|answers| answers.contact.may == Some(option)),
        choose,
    );
    let yes = Memo::new(move |_| form.answers.with(|answers| answers.contact.may == Some(May::Yes)));
    vec![
        group(form.t(msg::LETTER_CONTACT_TITLE), Some(form.t(msg::LETTER_CONTACT_INTRO)), options),
        live("status", "", move || if yes.get() { unfolded(form) } else { nothing() }),
    ]
}

/// "No" forgets a way she gave before: a number that stays behind could be used.
fn choose(form: Form, may: May) {
    form.answers.update(|answers| {
        if may == May::No {
            answers.contact = Contact::default();
        }
        answers.contact.may = Some(may);
    });
}

fn unfolded(form: Form) -> AnyView {
    let when = cards::<When>(
        form,
        "checkbox",
        "q9",
        |_| None,
        |form, option| form.answers.with(|answers| answers.contact.when.has(option)),
        |form, option| form.answers.update(|answers| answers.contact.when.toggle(option)),
    );
    let avoid = cards::<Avoid>(
        form,
        "checkbox",
        "q10",
        |_| None,
        |form, option| form.answers.with(|answers| answers.contact.avoid.has(option)),
        |form, option| form.answers.update(|answers| answers.contact.avoid.toggle(option)),
    );
    block(
        "div",
        "",
        vec![
            how(form),
            group(form.t(msg::LETTER_CONTACT_WHEN), None, when),
            group(form.t(msg::LETTER_CONTACT_AVOID), None, avoid),
        ],
    )
}

fn how(form: Form) -> AnyView {
    view! {
        <label class="field">
            <span>{form.t(msg::LETTER_CONTACT_HOW)}</span>
            <input
                type="text"
                name="q8"
                dir="auto"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {..untaught()}
                prop:value=form.answers.with_untracked(|answers| answers.contact.how.as_str().to_owned())
                on:input=move |event| {
                    form.answers.update(|answers| answers.contact.how = Words::typed(&event_target_value(&event)));
                }
            />
            <small>{form.t(msg::LETTER_CONTACT_HOW_HINT)}</small>
        </label>
    }
    .into_any()
}
