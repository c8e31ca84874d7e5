//! What is told before she chooses, choosing, and what is in the list.

use i18n::{Msg, Value, msg};
use leptos::prelude::*;
use web_sys::{File, HtmlInputElement};

use super::adding;
use super::chosen::{Chosen, Why};
use super::screen::heading;
use super::state::{Files, Halt};
use super::{list, size, upload};
use crate::browser::failure::Failure;
use crate::browser::kit::{block, live, note, nothing, p, plain_button, points, words};
use crate::parts::icon::{Icon, IconSvg};

/// The face.
pub fn view(files: Files) -> AnyView {
    // What is drawn anew loses the focus, so it is drawn only when its own numbers change.
    let sum = Memo::new(move |_| sum(files));
    let count = Memo::new(move |_| sum.get().0);
    let limits = [
        msg::FILES_LIMIT_SIZE,
        msg::FILES_LIMIT_COUNT,
        msg::FILES_LIMIT_SLOW,
        msg::FILES_LIMIT_DATA,
        msg::FILES_LIMIT_NAMES,
        msg::FILES_LIMIT_STAY,
    ];
    block(
        "div",
        "",
        vec![
            heading(files.t(msg::FILES_TITLE)),
            words("p", "why", files.t(msg::FILES_WHY)),
            live("status", "", move || cancelled(files)),
            note(Some(files.t(msg::FILES_BEFORE_TITLE)), files.t(msg::FILES_NEVER), Vec::new()),
            points(limits.map(|limit| files.t(limit))),
            p(files.t(msg::FILES_VOICE)),
            input(files),
            live("alert", "", move || refused(files)),
            live("status", "", move || total(files, sum.get())),
            list::view(files),
            live("alert", "", move || halted(files)),
            changing(move || send(files, count.get())),
        ],
    )
}

/// A part that changes and is not read out.
pub fn changing(now: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let now = Callback::new(move |()| now());
    view! { <div>{move || now.run(())}</div> }.into_any()
}

/// The browser's own picker, behind a card. Without `capture`: a camera that opens can cost her the page (TR-9 of
/// docs/requirements.md).
fn input(files: Files) -> AnyView {
    let picked = move |event: web_sys::Event| {
        let input: HtmlInputElement = event_target(&event);
        let found: Vec<File> = input
            .files()
            .map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect())
            .unwrap_or_default();
        // The list is ours: the same file can be picked again, and the browser keeps no names.
        input.set_value("");
        adding::add(files, found);
    };
    view! {
        <label class="row">
            <input type="file" multiple=true name="q30" autocomplete="off" on:change=picked />
            <span class="ico">
                <IconSvg icon=Icon::Document />
            </span>
            <span>{files.t(msg::FILES_CHOOSE)} <small>{files.t(msg::FILES_CHOOSE_SMALL)}</small></span>
        </label>
    }
    .into_any()
}

/// What was not added, and why.
fn refused(files: Files) -> AnyView {
    let refused = files.refused.get();
    if refused.is_empty() {
        return nothing();
    }
    let told = |why: Why| {
        let of_this = refused.iter().filter(|refused| refused.why == why);
        let names: Vec<String> = of_this.map(|refused| refused.name.clone()).collect();
        let values = [("names", Value::from(size::names(files, &names)))];
        (!names.is_empty()).then(|| p(files.t_with(why_not(why), &values)))
    };
    let mut parts = vec![words("h3", "", files.t(msg::FILES_REFUSED_TITLE))];
    parts.extend(Why::ALL.into_iter().filter_map(told));
    if files.list.with_untracked(|list| !list.is_empty()) {
        parts.push(p(files.t(msg::FILES_REFUSED_KEPT)));
    }
    block("div", "note", parts)
}

fn why_not(why: Why) -> Msg {
    match why {
        Why::Empty => msg::FILES_REFUSED_EMPTY,
        Why::TooLarge => msg::FILES_REFUSED_LARGE,
        Why::TooMany => msg::FILES_REFUSED_MANY,
        Why::Together => msg::FILES_REFUSED_TOGETHER,
        Why::Twice => msg::FILES_REFUSED_TWICE,
        Why::Unreadable => msg::FILES_REFUSED_UNREADABLE,
    }
}

fn cancelled(files: Files) -> AnyView {
    if files.cancelled.get() { words("p", "note", files.t(msg::FILES_CANCELLED)) } else { nothing() }
}

/// How many files will be sent, and how large they are.
fn total(files: Files, (count, bytes): (usize, u64)) -> AnyView {
    if count == 0 {
        return nothing();
    }
    let values = [("count", Value::from(count)), ("size", Value::from(size::size(files, bytes)))];
    p(files.t_with(msg::FILES_TOTAL, &values))
}

fn sum(files: Files) -> (usize, u64) {
    files.list.with(|list| {
        let items = list.iter().flat_map(Chosen::items);
        items.fold((0, 0), |(count, bytes), item| (count + 1, bytes + item.bytes))
    })
}

fn send(files: Files, count: usize) -> AnyView {
    if count == 0 {
        return nothing();
    }
    let label = files.t_with(msg::FILES_SEND, &[("count", Value::from(count))]);
    block("div", "acts", vec![plain_button("btn", label, move || upload::press(files))])
}

/// Why nothing was sent at the last press, and what to do.
fn halted(files: Files) -> AnyView {
    let Some(halt) = files.halt.get() else { return nothing() };
    let named = |key: u32, message: Msg| {
        let name = files.of(key, |chosen| chosen.name.clone()).unwrap_or_default();
        files.t_with(message, &[("name", Value::from(name))])
    };
    let (why, began) = match halt {
        Halt::Undecided => (files.t(msg::FILES_HALT_UNDECIDED), false),
        Halt::NotReady => (files.t(msg::FILES_HALT_NOT_READY), false),
        Halt::TooMany => (files.t(msg::FILES_HALT_MANY), false),
        Halt::Together => (files.t(msg::FILES_HALT_TOGETHER), false),
        Halt::Changed(key) => (named(key, msg::FILES_HALT_CHANGED), true),
        Halt::NoCopy(key) => (named(key, msg::FILES_HALT_NO_COPY), true),
        Halt::Lost(count) => (files.t_with(msg::FILES_HALT_LOST, &[("count", Value::from(count))]), true),
        Halt::Failed(Failure::Full) => (files.t(msg::FILES_HALT_FULL), true),
        Halt::Failed(Failure::Sealer) => (files.t(msg::FILES_HALT_SEALER), true),
        Halt::Failed(_) => (files.t(msg::FILES_HALT_REFUSED), true),
    };
    let more = [msg::FILES_HALT_AGAIN, msg::FILES_HALT_LETTER].into_iter().filter(|_| began);
    note(Some(files.t(msg::FILES_HALT_TITLE)), why, more.map(|more| p(files.t(more))).collect())
}
