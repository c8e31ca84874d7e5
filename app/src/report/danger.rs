//! F4, is somebody under 18 or in danger: what this agency must report then, before anything that says who she is
//! (HL-4 of docs/requirements.md).

use directory::Agency;
use i18n::{Value, msg};
use leptos::prelude::*;
use report::{Choice as _, Danger, Step};

use crate::browser::kit::{block, in_language, link, live, note, nothing, p, plain_button, words};
use crate::parts::icon::Icon;
use crate::report::choice::{Question, cards};
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let options = cards::<Danger>(
        form,
        Question {
            input: "checkbox",
            name: "q13",
            icon: |place| Danger::at(place).and_then(icon),
            has: |form, place| form.answers.with(|answers| answers.danger.has_at(place)),
            choose: |form, place| form.answers.update(|answers| answers.danger.toggle_at(place)),
        },
    );
    let body = vec![options, live("status", "", move || block("div", "", vec![call_now(form), duty(form)]))];
    screen(form, Step::Danger, form.t(msg::LETTER_DANGER_TITLE), form.t(msg::LETTER_DANGER_WHY), body)
}

/// What the chosen agency must report, in its own words; or that none is chosen yet. Nothing while no answer can
/// oblige anybody.
pub fn duty(form: Form) -> AnyView {
    if !form.answers.with(report::Answers::can_oblige) {
        return nothing();
    }
    let Some(agency) = form.chosen_agency() else {
        let choose =
            plain_button("btn two", form.t(msg::LETTER_DANGER_CHOOSE), move || form.go(Step::Agency));
        return note(None, form.t(msg::LETTER_DANGER_DUTY_NOBODY), vec![choose]);
    };
    let name = agency.name(&form.config().lang).to_owned();
    let title = form.t_with(msg::LETTER_DANGER_DUTY, &[("name", Value::from(name.as_str()))]);
    let parts =
        vec![words("h2", "", title), duty_text(form, &agency), p(form.t(msg::LETTER_DANGER_DUTY_CHOICE))];
    block("div", "note duty", parts)
}

/// The agency's own words on its duty, marked with their language; in two languages where it has them in both.
pub fn duty_text(form: Form, agency: &Agency) -> AnyView {
    let forms = [Some(form), form.second()].into_iter().flatten();
    let mut texts: Vec<_> = forms.filter_map(|form| agency.duty(&form.config().lang)).collect();
    texts.dedup();
    let class = if texts.len() > 1 { "both" } else { "" };
    block("div", class, texts.into_iter().map(|(lang, text)| in_language("p", lang, text)).collect())
}

/// In danger now: a letter is slow, a call is not.
fn call_now(form: Form) -> AnyView {
    if !form.answers.with(|answers| answers.danger.has(Danger::DangerNow)) {
        return nothing();
    }
    let numbers = link("btn", form.config().numbers, form.t(msg::LETTER_NUMBERS_LINK));
    note(Some(form.t(msg::LETTER_DANGER_CALL_TITLE)), form.t(msg::LETTER_DANGER_CALL_TEXT), vec![numbers])
}

fn icon(option: Danger) -> Option<Icon> {
    Some(match option {
        Danger::Under18 => Icon::Child,
        Danger::ChildAtRisk => Icon::People,
        Danger::DangerNow => Icon::Phone,
        Danger::Neither => Icon::No,
        _ => Icon::Quiet,
    })
}
