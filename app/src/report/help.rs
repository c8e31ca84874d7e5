//! F7, what would help.

use i18n::msg;
use leptos::prelude::*;
use report::{Choice as _, Help, Step};

use crate::parts::icon::Icon;
use crate::report::choice::{Question, cards};
use crate::report::form::Form;
use crate::report::screen::screen;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let options = cards::<Help>(
        form,
        Question {
            input: "checkbox",
            name: "q5",
            icon: |place| Help::at(place).and_then(icon),
            has: |form, place| form.answers.with(|answers| answers.help.has_at(place)),
            choose: |form, place| form.answers.update(|answers| answers.help.toggle_at(place)),
        },
    );
    screen(form, Step::Help, form.t(msg::LETTER_HELP_TITLE), form.t(msg::LETTER_HELP_WHY), vec![options])
}

fn icon(option: Help) -> Option<Icon> {
    Some(match option {
        Help::Talk => Icon::Talk,
        Help::SafePlace => Icon::Bed,
        Help::Transport => Icon::Bus,
        Help::Doctor => Icon::Doctor,
        Help::Substances => Icon::Bottle,
        Help::Disability => Icon::Cane,
        Help::Lawyer => Icon::Lawyer,
        Help::Pay => Icon::Coin,
        Help::Papers => Icon::Passport,
        Help::Children => Icon::Child,
        Help::Family => Icon::People,
        Help::Training => Icon::Book,
        Help::WithAWoman => Icon::Woman,
        Help::WithAMan => Icon::Person,
        Help::Interpreter => Icon::Globe,
        Help::GoingHome => Icon::Plane,
        Help::JustInformation => Icon::Info,
        Help::SomethingElse => Icon::Dots,
        _ => Icon::Question,
    })
}
