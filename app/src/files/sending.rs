//! While files are on their way: what is going on, how far it is, and every way to stop.

use i18n::{Value, msg};
use leptos::prelude::*;

use super::picker::changing;
use super::screen::heading;
use super::size::{left, size};
use super::state::{Doing, Files};
use crate::browser::kit::{block, live, note, nothing, p, plain_button, words};

/// The face.
pub fn view(files: Files) -> AnyView {
    let asking = RwSignal::new(false);
    // Once all parts are put together there is nothing left to stop.
    let is_over = Memo::new(move |_| files.doing.get() == Doing::Telling || files.is_untold());
    block(
        "div",
        "",
        vec![
            heading(files.t(msg::FILES_SENDING_TITLE)),
            live("status", "", move || p(state(files))),
            bar(files),
            words("p", "note", files.t(msg::FILES_KEEP_OPEN)),
            changing(move || if is_over.get() { nothing() } else { ways(files, asking) }),
            live(
                "status",
                "",
                move || {
                    if asking.get() && !is_over.get() { sure(files, asking) } else { nothing() }
                },
            ),
        ],
    )
}

/// What is going on, in words.
fn state(files: Files) -> String {
    if files.paused.get() {
        return files.t(msg::FILES_STATE_PAUSED);
    }
    match files.doing.get() {
        Doing::Reading => files.t(msg::FILES_STATE_READING),
        Doing::Sending => files.t(msg::FILES_STATE_SENDING),
        Doing::Waiting(seconds) => {
            files.t_with(msg::FILES_STATE_WAITING, &[("seconds", Value::from(seconds))])
        }
        Doing::Telling => files.t(msg::FILES_STATE_TELLING),
    }
}

/// How far it is. It changes all the time, so it is not read out by itself.
fn bar(files: Files) -> AnyView {
    let told = Memo::new(move |_| {
        let progress = files.progress.get();
        let values = [
            ("sent", Value::from(size(files, progress.sent))),
            ("all", Value::from(size(files, progress.all))),
        ];
        files.t_with(msg::FILES_PROGRESS, &values)
    });
    let remaining = Memo::new(move |_| {
        let seconds = files.progress.get().left.filter(|_| !files.paused.get());
        seconds.map(|seconds| left(files, seconds)).unwrap_or_default()
    });
    view! {
        <progress
            aria-label=files.t(msg::FILES_SENDING_TITLE)
            max=move || files.progress.get().all.max(1).to_string()
            value=move || files.progress.get().sent.to_string()
        ></progress>
        <p>{told} " " {remaining}</p>
    }
    .into_any()
}

/// Pause and cancel.
fn ways(files: Files, asking: RwSignal<bool>) -> AnyView {
    let text = move || files.t(if files.paused.get() { msg::FILES_RESUME } else { msg::FILES_PAUSE });
    // One button for both, so that it keeps the focus.
    let pause = view! {
        <button
            type="button"
            class="btn two"
            on:click=move |_| files.paused.update(|paused| *paused = !*paused)
        >
            {text}
        </button>
    };
    let pause = pause.into_any();
    let cancel = plain_button("btn two", files.t(msg::FILES_CANCEL), move || asking.set(true));
    block("div", "acts", vec![pause, cancel])
}

/// One slip of the thumb must not cost an hour.
fn sure(files: Files, asking: RwSignal<bool>) -> AnyView {
    let keep = plain_button("btn two", files.t(msg::FILES_CANCEL_NO), move || asking.set(false));
    let stop = plain_button("btn", files.t(msg::FILES_CANCEL_YES), move || files.cancel());
    note(None, files.t(msg::FILES_CANCEL_SURE), vec![block("div", "acts", vec![keep, stop])])
}
