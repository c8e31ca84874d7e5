//! What is sent of one picture or PDF. Nothing is chosen for her, and both sides are told.

use evidence::FileKind;
use i18n::{Msg, Value, msg};
use leptos::prelude::*;

use super::chosen::{CleanCopy, Cleaning, Look, Made, Way};
use super::state::Files;
use super::{looking, size};
use crate::browser::kit::{block, live, nothing, p, words};

/// The choice, or why there is none.
pub fn view(files: Files, key: u32, look: &Look) -> AnyView {
    let kind = look.kind;
    match look.cleaning {
        Cleaning::Can => {}
        Cleaning::NotThisKind => return words("p", "small", files.t(msg::FILES_WAY_ONLY)),
        Cleaning::TooLarge => return p(files.t(msg::FILES_WAY_ONLY_LARGE)),
        Cleaning::NotSure => return p(files.t(msg::FILES_WAY_ONLY_UNSURE)),
    }
    let cards = Way::ALL.map(|way| block("li", "", vec![card(files, key, way)]));
    let copy = Memo::new(move |_| files.now(key, |chosen| (chosen.wants_a_copy(), chosen.copy)));
    block(
        "fieldset",
        "",
        vec![
            words("legend", "", files.t(msg::FILES_WAY_QUESTION)),
            block("ul", "list", Vec::from(cards)),
            live("status", "", move || match copy.get() {
                Some((true, CleanCopy::Wanted)) => p(files.t(msg::FILES_COPY_MAKING)),
                Some((true, CleanCopy::Ready(made))) => ready(files, made, made.kind == kind),
                Some((true, CleanCopy::Failed)) => words("p", "note", files.t(msg::FILES_COPY_FAILED)),
                _ => nothing(),
            }),
        ],
    )
}

fn card(files: Files, key: u32, way: Way) -> AnyView {
    let on = Memo::new(move |_| files.now(key, |chosen| chosen.way == Some(way)).unwrap_or_default());
    let on = Signal::derive(move || on.get());
    let choose = move |_: web_sys::Event| {
        files.choose(way, |chosen| chosen.key == key);
        looking::start(files);
    };
    view! {
        <label class="row" class:on=on>
            <input
                type="radio"
                name=format!("q31-{key}")
                autocomplete="off"
                prop:checked=on
                on:change=choose
            />
            <span>{files.t(words_of(way))}</span>
            <span class="tick" aria-hidden="true"></span>
        </label>
    }
    .into_any()
}

fn words_of(way: Way) -> Msg {
    match way {
        Way::Clean => msg::FILES_WAY_CLEAN,
        Way::Original => msg::FILES_WAY_ORIGINAL,
        Way::Both => msg::FILES_WAY_BOTH,
    }
}

/// The copy can be made. What is other than in the original is told.
fn ready(files: Files, made: Made, same_kind: bool) -> AnyView {
    let size = [("size", Value::from(size::size(files, made.bytes)))];
    let mut told = vec![p(files.t_with(msg::FILES_COPY_READY, &size))];
    if made.kind == FileKind::Pdf {
        told.push(p(files.t(msg::FILES_COPY_PAPER)));
    }
    if !same_kind {
        told.push(p(files.t(msg::FILES_COPY_PNG)));
    }
    if made.smaller {
        told.push(p(files.t(msg::FILES_COPY_SMALLER)));
    }
    block("div", "", told)
}
