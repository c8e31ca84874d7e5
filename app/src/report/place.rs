//! F6, where and when: a country, a kind of place, a rough time. No address, no date, nothing about permits.

use i18n::msg;
use leptos::prelude::*;
use report::{Choice as _, Country, PlaceKind, Since, Step};

use crate::browser::kit::select;
use crate::browser::names;
use crate::parts::icon::Icon;
use crate::report::choice::{Question, cards, group};
use crate::report::form::Form;
use crate::report::screen::screen;
use crate::report::second;

/// The screen.
pub fn view(form: Form) -> AnyView {
    let kinds = cards::<PlaceKind>(
        form,
        Question {
            input: "checkbox",
            name: "q15",
            icon: |place| PlaceKind::at(place).and_then(icon),
            has: |form, place| form.answers.with(|answers| answers.place.kinds.has_at(place)),
            choose: |form, place| form.answers.update(|answers| answers.place.kinds.toggle_at(place)),
        },
    );
    let when = cards::<Since>(
        form,
        Question {
            input: "radio",
            name: "q16",
            icon: |_| None,
            has: |form, place| form.answers.with(|answers| answers.place.when == Since::at(place)),
            choose: |form, place| form.answers.update(|answers| answers.place.when = Since::at(place)),
        },
    );
    let body = vec![
        country(form),
        group(form.t(msg::LETTER_PLACE_KIND), None, kinds),
        group(form.t(msg::LETTER_PLACE_WHEN), None, when),
    ];
    screen(form, Step::Place, form.t(msg::LETTER_PLACE_TITLE), form.t(msg::LETTER_PLACE_WHY), body)
}

fn country(form: Form) -> AnyView {
    let chosen = form.answers.with_untracked(|answers| answers.place.country);
    select(
        "q14",
        form.t(msg::LETTER_PLACE_COUNTRY),
        form.t(msg::LETTER_PLACE_COUNTRY_NONE),
        second::names(form, names::countries),
        chosen.map_or("", Country::code),
        Callback::new(move |code: String| {
            form.answers.update(|answers| answers.place.country = Country::from_code(&code));
        }),
    )
}

fn icon(option: PlaceKind) -> Option<Icon> {
    Some(match option {
        PlaceKind::PrivateHome => Icon::Home,
        PlaceKind::Farm => Icon::Tree,
        PlaceKind::Factory => Icon::Tools,
        PlaceKind::Construction => Icon::Bricks,
        PlaceKind::Restaurant => Icon::Food,
        PlaceKind::Shop => Icon::Coin,
        PlaceKind::SexIndustry => Icon::Door,
        PlaceKind::Boat => Icon::Boat,
        PlaceKind::Street => Icon::Mark,
        PlaceKind::Online => Icon::Mobile,
        PlaceKind::SomewhereElse => Icon::Dots,
        _ => Icon::Quiet,
    })
}
