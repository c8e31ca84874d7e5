//! What stands in a page that a program takes over, until it does and where it can not.

use i18n::{Msg, msg};
use leptos::prelude::*;

use crate::parts::icon::Icon;
use crate::parts::row;
use crate::{Context, Page};

/// A text that the program's start shows when it can not go on.
pub(super) fn hidden(id: &'static str, cx: &Context<'_>, words: Msg) -> AnyView {
    view! {
        <p class="note" id=id role="alert" hidden>
            {cx.t(words)}
        </p>
    }
    .into_any()
}

/// What the program's start shows in browsers that others look into.
pub(super) fn onlookers(cx: &Context<'_>) -> AnyView {
    view! {
        {hidden("cloud", cx, msg::PROGRAM_CLOUD)}
        <div class="note" id="in-app" role="alert" hidden>
            <p>{cx.t(msg::PROGRAM_IN_APP)}</p>
            <button type="button" class="btn two" id="go-on">
                {cx.t(msg::PROGRAM_GO_ON)}
            </button>
        </div>
    }
    .into_any()
}

/// The other ways, below what the page is about. `about` says what "what can go wrong" tells here.
pub(super) fn ways(cx: &Context<'_>, about: Msg) -> AnyView {
    view! {
        <h2>{cx.t(msg::F1_WAYS)}</h2>
        <ul class="list">
            {row(
                true,
                Page::Lines.file(),
                Icon::Phone,
                cx.t(msg::F1_NUMBERS),
                cx.t(msg::F1_NUMBERS_SMALL),
            )}
            {row(
                false,
                Page::About.file(),
                Icon::Info,
                cx.t(msg::F1_ABOUT),
                cx.t(about),
            )}
            {row(
                false,
                Page::Home.file(),
                Icon::Home,
                cx.t(msg::F1_HOME),
                cx.t(msg::F1_HOME_SMALL),
            )}
        </ul>
    }
    .into_any()
}
