//! F4, what would help.

use i18n::msg;
use leptos::prelude::*;
use report::{Help, Step};

use crate::parts::icon::Icon;
use crate::report::choice::cards;
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let options = cards::<Help>(
        form,
        "checkbox",
        "q5",
        icon,
        |form, option| form.answers.with(|answers| answers.help.has(option)),
        |form, option| form.answers.update(|answers| answers.help.toggle(option)),
    );
    screen(form, Step::Help, form.t(msg::LETTER_HELP_TITLE), form.t(msg::LETTER_HELP_WHY), vec![options])
}

fn icon(option: Help) -> Option<Icon> {
    Some(match option {
        Help::Talk => Icon::Talk,
        Help::SafePlace => Icon::Bed,
        Help::Transport => Icon::Bus,
        Help::Doctor => Icon::Doctor,
        Help::Lawyer => Icon::Lawyer,
        Help::Pay => Icon::Coin,
        Help::Papers => Icon::Passport,
        Help::Children => Icon::Child,
        Help::Interpreter => Icon::Globe,
        Help::GoingHome => Icon::Plane,
        Help::JustInformation => Icon::Info,
        Help::SomethingElse => Icon::Dots,
        _ => Icon::Question,
    })
}
