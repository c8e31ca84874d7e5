//! The letter's page: what stands there before the form, and where the form can not be.

use i18n::{Msg, msg};
use leptos::prelude::*;

use crate::parts::icon::Icon;
use crate::parts::{meta, row};
use crate::{Context, Page, Program};

/// With agencies: the help that stands in place of the form until it starts, the form's words, its start. Without:
/// that nobody receives letters here, and the other ways. Never a form that sends plain text.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    match &cx.assets.letter {
        Some(form) if cx.mirror.has_agencies => with_form(cx, page, form),
        _ => without_form(cx, page),
    }
}

/// `#letter` is emptied when the form starts; what it reads from the attributes is written in `browser/config.rs`.
fn with_form(cx: &Context<'_>, page: &Page, form: &Program) -> AnyView {
    let root = page.to_root();
    let practice = cx.mirror.practice.then(|| view! { <p class="note">{cx.t(msg::COMMON_PRACTICE)}</p> });
    view! {
        <div
            id="letter"
            data-seal=format!("{root}{}", form.worker_js)
            data-later=cx.assets.later_js.as_ref().map(|later| format!("{root}{later}"))
            data-directory=format!("{root}directory.json")
            data-signers=cx.mirror.signers.join(" ")
            data-threshold=cx.mirror.threshold.to_string()
            data-numbers=Page::Lines.file()
            data-about=Page::About.file()
        >
            {meta(cx, page)}
            <h1>{cx.t(msg::F1_TITLE)}</h1>
            <div class="answer">
                <p>{cx.t(msg::F1_ANSWER)}</p>
            </div>
            {practice}
            {hidden("no-start", cx, msg::LETTER_NO_START)}
            {hidden("not-secure", cx, msg::LETTER_NOT_SECURE)}
            <noscript>
                <p class="note">{cx.t(msg::F1_NOSCRIPT)}</p>
            </noscript>
            <p>{cx.t(msg::F1_LOADING)}</p>
            <p>{cx.t(msg::F1_LOADING_OTHER)}</p>
            {ways(cx)}
        </div>
        <template id="messages">{words(cx)}</template>
        <script type="module" src=format!("{root}{}", form.boot_js)></script>
    }
    .into_any()
}

fn without_form(cx: &Context<'_>, page: &Page) -> AnyView {
    view! {
        {meta(cx, page)}
        <h1>{cx.t(msg::F1_NONE_TITLE)}</h1>
        <div class="answer">
            <p>{cx.t(msg::F1_NONE_ANSWER)}</p>
        </div>
        {ways(cx)}
    }
    .into_any()
}

/// A text that the form's start shows when it can not go on.
fn hidden(id: &'static str, cx: &Context<'_>, words: Msg) -> AnyView {
    view! {
        <p class="note" id=id role="alert" hidden>
            {cx.t(words)}
        </p>
    }
    .into_any()
}

fn ways(cx: &Context<'_>) -> AnyView {
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
                cx.t(msg::F1_ABOUT_SMALL),
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

/// The form's messages of this language, as Fluent text: no request for them, and no other language's bytes.
fn words(cx: &Context<'_>) -> String {
    cx.catalog.ftl(|id| id.starts_with("letter-") || id.starts_with('-'))
}
