//! The answers' page: what stands there before its program, and where the program can not be.

use i18n::msg;
use leptos::prelude::*;

use crate::pages::program::{hidden, onlookers, ways};
use crate::parts::{meta, module};
use crate::{Context, Page, Program};

/// With agencies: the help that stands in place of the mailbox until the program starts, the program's words, its
/// start. Without: that nothing waits here, and the other ways.
pub(super) fn view(cx: &Context<'_>, page: &Page) -> AnyView {
    match &cx.assets.answers {
        Some(program) if cx.mirror.has_agencies => with_program(cx, page, program),
        _ => without_program(cx, page),
    }
}

/// `#answers` is emptied when the program starts; what it reads from the attributes is written in
/// `browser/config.rs` and `files/paper.rs`.
fn with_program(cx: &Context<'_>, page: &Page, program: &Program) -> AnyView {
    let root = page.to_root();
    let practice = cx.mirror.practice.then(|| view! { <p class="note">{cx.t(msg::COMMON_PRACTICE)}</p> });
    view! {
        <div
            id="answers"
            data-worker=format!("{root}{}", program.worker_js)
            data-paper=cx.assets.paper_js.as_ref().map(|paper| format!("{root}{paper}"))
            data-directory=format!("{root}directory.json")
            data-signers=cx.mirror.signers.join(" ")
            data-threshold=cx.mirror.threshold.to_string()
            data-numbers=Page::Lines.file()
            data-about=Page::About.file()
        >
            {meta(cx, page)}
            <h1>{cx.t(msg::ANSWERS_TITLE)}</h1>
            <div class="answer">
                <p>{cx.t(msg::ANSWERS_INTRO)}</p>
            </div>
            {practice}
            {hidden("no-start", cx, msg::ANSWERS_NO_START)}
            {hidden("not-secure", cx, msg::ANSWERS_NOT_SECURE)}
            {onlookers(cx)}
            <noscript>
                <p class="note">{cx.t(msg::ANSWERS_NOSCRIPT)}</p>
            </noscript>
            <p id="loading">{cx.t(msg::ANSWERS_LOADING)}</p>
            <p>{cx.t(msg::F1_LOADING_OTHER)}</p>
            {ways(cx, msg::ANSWERS_ABOUT_SMALL)}
        </div>
        <template id="messages">{words(cx)}</template>
        {module(page, &program.boot_js)}
    }
    .into_any()
}

fn without_program(cx: &Context<'_>, page: &Page) -> AnyView {
    view! {
        {meta(cx, page)}
        <h1>{cx.t(msg::ANSWERS_NONE_TITLE)}</h1>
        <div class="answer">
            <p>{cx.t(msg::ANSWERS_NONE_ANSWER)}</p>
        </div>
        {ways(cx, msg::ANSWERS_ABOUT_SMALL)}
    }
    .into_any()
}

/// The messages of the mailbox and of sending files, as Fluent text: the letter's page fetches this page for them,
/// too, when files are to be sent.
fn words(cx: &Context<'_>) -> String {
    let prefixes = ["answers-", "files-", "-"];
    cx.catalog.words().ftl(|id| prefixes.iter().any(|prefix| id.starts_with(prefix)))
}
