//! F5, what is happening, or happened.

use i18n::msg;
use leptos::prelude::*;
use report::{Choice as _, Happened, Step};

use crate::browser::kit::{block, live, note, plain_button, words};
use crate::parts::icon::Icon;
use crate::report::choice::{Question, some_cards};
use crate::report::form::Form;
use crate::report::screen::{instead, lead_to, screen};

/// The id of what stands in the place of the note after her choice.
const HARD: &str = "hard";

/// The screen: what is plain at once, what is hard only after a note that can be declined (TI-5 of
/// docs/requirements.md).
pub fn view(form: Form) -> AnyView {
    let mut body = Vec::new();
    // Not tracked: the whole screen would be drawn anew with every answer, and lose the focus.
    if untrack(|| form.is_about_somebody_else()) {
        body.push(words("p", "note", form.t(msg::LETTER_HAPPENED_SOMEBODY)));
    }
    body.extend([
        options(form, |option| !option.is_hard() && !is_last(option)),
        live("status", "", move || hard(form)),
        options(form, is_last),
    ]);
    screen(form, Step::Happened, form.t(msg::LETTER_HAPPENED_TITLE), form.t(msg::LETTER_HAPPENED_WHY), body)
}

/// The note, or after her choice the answers behind it, or that they are left out.
fn hard(form: Form) -> AnyView {
    let see =
        move |class| plain_button(class, form.t(msg::LETTER_HAPPENED_NOTE_SEE), move || choose(form, true));
    let leave = move |class| {
        plain_button(class, form.t(msg::LETTER_HAPPENED_NOTE_LEAVE), move || choose(form, false))
    };
    let shown = match form.aside.with(|aside| aside.sees_what_is_hard) {
        Some(true) => block("div", "", vec![options(form, Happened::is_hard), leave("plain")]),
        Some(false) => note(None, form.t(msg::LETTER_HAPPENED_LEFT_OUT), vec![see("plain")]),
        None => note(
            Some(form.t(msg::LETTER_HAPPENED_NOTE_TITLE)),
            form.t(msg::LETTER_HAPPENED_NOTE_TEXT),
            vec![block("div", "acts", vec![see("btn two"), leave("btn two")])],
        ),
    };
    instead(HARD, shown)
}

/// The button that was pressed is gone.
fn choose(form: Form, see: bool) {
    form.see_what_is_hard(see);
    lead_to(HARD);
}

fn options(form: Form, shown: fn(Happened) -> bool) -> AnyView {
    some_cards::<Happened>(
        form,
        Question {
            input: "checkbox",
            name: "q4",
            icon: |place| Happened::at(place).and_then(icon),
            has: |form, place| form.answers.with(|answers| answers.happened.has_at(place)),
            choose: |form, place| form.answers.update(|answers| answers.happened.toggle_at(place)),
        },
        shown,
    )
}

/// The ways not to name it: at the end, behind everything that can be named.
fn is_last(option: Happened) -> bool {
    matches!(option, Happened::SomethingElse | Happened::RatherNotSay)
}

fn icon(option: Happened) -> Option<Icon> {
    Some(match option {
        Happened::TakesDocuments => Icon::Passport,
        Happened::TakesEarnings => Icon::Coin,
        Happened::DebtBondage => Icon::Document,
        Happened::FalsePromises => Icon::Pencil,
        Happened::ExcessiveHours => Icon::Clock,
        Happened::BadConditions => Icon::Bed,
        Happened::NoDoctor => Icon::Doctor,
        Happened::RestrictsMovement => Icon::Door,
        Happened::Isolation => Icon::Eye,
        Happened::Threats => Icon::Shield,
        Happened::DependsOnThem => Icon::Key,
        Happened::Humiliation => Icon::Talk,
        Happened::Begging => Icon::Food,
        Happened::ForcedCrime => Icon::No,
        Happened::Drugs => Icon::Bottle,
        Happened::ThreatOfLaw => Icon::Scales,
        Happened::ForcedMarriage => Icon::Rings,
        Happened::PhysicalAbuse => Icon::Plaster,
        Happened::SexualAbuse => Icon::Person,
        Happened::SexualExploitation => Icon::People,
        Happened::SomethingElse => Icon::Dots,
        Happened::RatherNotSay => Icon::Quiet,
        _ => Icon::Question,
    })
}
