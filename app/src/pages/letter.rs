//! The letter's page: what stands there before the form, and where the form can not be.

use i18n::msg;
use leptos::prelude::*;

use crate::pages::program::{hidden, onlookers, ways};
use crate::parts::{language, listen_to_letter, meta, module};
use crate::{Context, Page, Program};

/// With agencies: the help that stands in place of the form until it starts, the form's words, its start. Without:
/// that nobody receives letters here, and the other ways. Never a form that sends plain text.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    match &cx.assets.letter {
        Some(form) if is_open(cx) => with_form(cx, page, form),
        Some(_) if cx.mirror.has_agencies => not_yet(cx, page),
        _ => without_form(cx, page),
    }
}

/// `#letter` is emptied when the form starts; what it reads from the attributes is written in `browser/config.rs`.
fn with_form(cx: &Context<'_>, page: &Page, form: &Program) -> AnyView {
    let root = page.to_root();
    let practice = cx.mirror.practice.then(|| view! { <p class="note">{cx.t(msg::COMMON_PRACTICE)}</p> });
    view! {
        {listen_to_letter(cx, page)}
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
            {hidden("no-start", cx, msg::F1_NO_START)}
            {hidden("not-secure", cx, msg::F1_NOT_SECURE)}
            {onlookers(cx)}
            <noscript>
                <p class="note">{cx.t(msg::F1_NOSCRIPT)}</p>
            </noscript>
            <p id="loading">{cx.t(msg::F1_LOADING)}</p>
            <p>{cx.t(msg::F1_LOADING_OTHER)}</p>
            {ways(cx, msg::F1_ABOUT_SMALL)}
        </div>
        <template id="messages">{words(cx)}</template>
        {module(page, &form.boot_js)}
    }
    .into_any()
}

/// Whether the letter is open in the language of the page.
pub(crate) fn is_open(cx: &Context<'_>) -> bool {
    cx.mirror.has_agencies && cx.mirror.open_letters.contains(&cx.locale.tag)
}

/// In a language whose critical words nobody has checked: where the letter is open, and the other ways.
fn not_yet(cx: &Context<'_>, page: &Page) -> AnyView {
    let open = cx.languages.iter().filter(|locale| cx.mirror.open_letters.contains(&locale.tag));
    let links = open.map(|locale| view! { <li>{language(locale, page)}</li> }).collect_view();
    view! {
        {meta(cx, page)}
        <h1>{cx.t(msg::F1_CLOSED_TITLE)}</h1>
        <div class="answer">
            <p>{cx.t(msg::F1_CLOSED_ANSWER)}</p>
        </div>
        <h2>{cx.t(msg::F1_CLOSED_OPEN)}</h2>
        <ul class="list tongues">{links}</ul>
        {ways(cx, msg::F1_ABOUT_SMALL)}
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
        {ways(cx, msg::F1_ABOUT_SMALL)}
    }
    .into_any()
}

/// The form's messages of this language, as Fluent text: no request for them, and no other language's bytes.
fn words(cx: &Context<'_>) -> String {
    cx.catalog.words().ftl(|id| id.starts_with("letter-") || id.starts_with('-'))
}
