//! The pages, one a file. Each is the content of `<main>`.

use leptos::prelude::*;

use crate::{Context, Page};

mod about;
mod answers;
mod cards;
mod country;
mod finder;
mod guide;
mod home;
mod letter;
mod lines;
mod picker;
mod program;

pub(crate) use letter::is_open as letter_is_open;

/// The content of a page. Content that is not there is reported as a missing message: the builder stops on it.
pub(crate) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    match page {
        Page::Picker => picker::view(cx),
        Page::Home => home::view(cx, page),
        Page::Finder => finder::view(cx, page),
        Page::Cards => cards::view(cx, page),
        Page::Guide(code) => match cx.content.guide(code) {
            Some(guide) => guide::view(cx, page, guide),
            None => missing(cx, page),
        },
        Page::Lines => lines::view(cx, page),
        Page::Country(code) => match cx.content.country(code) {
            Some(country) => country::view(cx, page, country),
            None => missing(cx, page),
        },
        Page::About => about::view(cx, page),
        Page::Letter => letter::view(cx, page),
        Page::Answers => answers::view(cx, page),
    }
}

fn missing(cx: &Context<'_>, page: &Page) -> AnyView {
    view! { <h1>{cx.catalog.miss(&page.code())}</h1> }.into_any()
}
