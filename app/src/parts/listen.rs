//! Listening to a page, or to the questions of the letter: a recording that the mirror brings, or a voice that is on the
//! phone.

use i18n::{Value, msg};
use leptos::prelude::*;

use crate::{Context, Page, Recording, Script};

/// Whether a page can be listened to as a whole: not where what she writes stands, and not where the languages are chosen,
/// which has a script of its own.
pub(crate) fn can_be_heard(page: &Page) -> bool {
    !page.has_program() && *page != Page::Picker
}

/// What plays a page that can be listened to; it stands below the title. Nothing sounds before somebody presses it, and
/// beside it stands that others may hear.
pub(crate) fn listen(cx: &Context<'_>, page: &Page) -> AnyView {
    match cx.content.audio.get(&page.code()) {
        Some(recording) => recorded(cx, page, recording),
        None => spoken(cx),
    }
}

/// The way to hear the letter, question by question and option by option; what she writes is never said. It stands before
/// the program's place, which is emptied when that starts.
///
/// Hidden: the page's own script shows it once the form is there, if the language has recordings or a voice on this phone.
/// What says the questions is loaded by a press.
pub(crate) fn listen_to_letter(cx: &Context<'_>, page: &Page) -> AnyView {
    let Script { href, integrity } = &cx.assets.hear_js;
    view! {
        <p
            class="meta"
            id="listen"
            hidden
            data-hear=format!("{}{href}", page.to_root())
            data-hash=integrity.clone()
            data-recorded=cx.content.letter_is_recorded.then_some("")
        >
            <button type="button" class="plain">
                {cx.t(msg::LISTEN_FORM)}
            </button>
            <span>{cx.t(msg::LISTEN_NEAR)}</span>
        </p>
    }
    .into_any()
}

/// The browser's own player. What it plays is asked for by a press: its size stands before that.
fn recorded(cx: &Context<'_>, page: &Page, recording: &Recording) -> AnyView {
    let size = [("size", Value::from(cx.spelling.tenths(recording.tenths())))];
    view! {
        <div class="meta" id="listen">
            <span id="recorded">{cx.with(msg::LISTEN_RECORDED, &size)}</span>
            <span>{cx.t(msg::LISTEN_NEAR)}</span>
            <audio
                controls
                preload="none"
                src=format!("{}{}", page.to_root(), recording.href)
                aria-labelledby="recorded"
            ></audio>
        </div>
    }
    .into_any()
}

/// Hidden: `speak.js` shows it on a phone that has a voice of its own for just this language.
fn spoken(cx: &Context<'_>) -> AnyView {
    view! {
        <p class="meta" id="listen" hidden>
            <button type="button" class="plain" data-stop=cx.t(msg::LISTEN_STOP)>
                {cx.t(msg::LISTEN_START)}
            </button>
            <span>{cx.t(msg::LISTEN_NEAR)}</span>
        </p>
    }
    .into_any()
}
