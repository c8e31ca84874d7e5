//! F3, what is happening, or happened.

use i18n::msg;
use leptos::prelude::*;
use report::{Happened, Step};

use crate::parts::icon::Icon;
use crate::report::choice::cards;
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let options = cards::<Happened>(
        form,
        "checkbox",
        "q4",
        icon,
        |form, option| form.answers.with(|answers| answers.happened.has(option)),
        |form, option| form.answers.update(|answers| answers.happened.toggle(option)),
    );
    screen(
        form,
        Step::Happened,
        form.t(msg::LETTER_HAPPENED_TITLE),
        form.t(msg::LETTER_HAPPENED_WHY),
        vec![options],
    )
}

fn icon(option: Happened) -> Option<Icon> {
    Some(match option {
        Happened::TakesDocuments => Icon::Passport,
        Happened::TakesEarnings => Icon::Coin,
        Happened::DebtBondage => Icon::Document,
        Happened::FalsePromises => Icon::Talk,
        Happened::ExcessiveHours => Icon::Clock,
        Happened::BadConditions => Icon::Food,
        Happened::RestrictsMovement => Icon::Door,
        Happened::Isolation => Icon::Eye,
        Happened::Threats => Icon::Shield,
        Happened::ThreatOfLaw => Icon::Scales,
        Happened::ForcedMarriage => Icon::Rings,
        Happened::PhysicalAbuse => Icon::Plaster,
        Happened::SexualExploitation => Icon::Person,
        Happened::SomethingElse => Icon::Dots,
        Happened::RatherNotSay => Icon::Quiet,
        _ => Icon::Question,
    })
}
