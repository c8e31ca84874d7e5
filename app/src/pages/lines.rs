//! The countries that have phone numbers.

use i18n::msg;
use leptos::prelude::*;

use crate::parts::{country_row, listen, meta};
use crate::{Context, Page};

/// What to do in danger, then every country by name.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    let countries = cx
        .content
        .countries
        .iter()
        .map(|country| {
            let to = Page::Country(country.code.clone());
            country_row(to.file(), country.name.clone())
        })
        .collect_view();
    view! {
        {meta(cx, page)}
        <h1>{cx.t(msg::NUMBERS_TITLE)}</h1>
        {listen(cx, page)}
        <div class="answer">
            <p>{cx.t(msg::NUMBERS_DANGER)}</p>
        </div>
        <h2>{cx.t(msg::NUMBERS_PICK)}</h2>
        <p>{cx.t(msg::NUMBERS_TAP)}</p>
        <ul class="list places">{countries}</ul>
        <h2>{cx.t(msg::NUMBERS_MISSING)}</h2>
        <p>{cx.t(msg::NUMBERS_MISSING_TEXT)}</p>
    }
    .into_any()
}
