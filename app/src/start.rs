//! How the programs start.
//!
//! The answers' page and its Worker are one program, which is downloaded once; the Worker's copy still has a memory of
//! its own, which ends with it. The form's Worker is a program of its own: the form is used before it is needed. So is
//! what cleans PDFs: hardly anybody needs it.

use wasm_bindgen::JsCast;
use web_sys::DedicatedWorkerGlobalScope;

use crate::worker::sealing::{FirstOnly, Onward};
use crate::worker::{code, keeper, message::Message, sealing};
use crate::{desk, files, mailbox, report, worker};

/// The form, in the letter's page.
pub fn letter() {
    report::mount();
}

/// The program of the answers' page, which also sends files: that page, or its Worker.
pub fn answers() {
    match scope() {
        Some(scope) => mailbox::worker::listen(scope),
        None => mailbox::mount(),
    }
}

/// What makes codes and seals letters for the letter's page: only ever a Worker.
pub fn seal() {
    if let Some(scope) = scope() {
        worker::listen(scope, |name, question| async move {
            if keeper::is_asked(&name) {
                keeper::answer(&name, &question)
            } else {
                sealer::<FirstOnly>(&name, &question)
            }
        });
    }
}

/// What makes clean copies of PDFs, for whoever sends files: only ever a Worker.
pub fn paper() {
    if let Some(scope) = scope() {
        worker::listen(scope, files::worker::clean_paper);
    }
}

/// The agency's desk, in a page of its own that opens from a disk.
pub fn desk() {
    desk::mount();
}

/// Files for a letter that the letter's page has just sent.
pub fn files(handover: wasm_bindgen::JsValue) {
    files::mount(handover);
}

/// What more than one program's Worker answers.
pub(crate) fn sealer<O: Onward>(name: &str, question: &Message) -> Option<Message> {
    match name {
        code::MAKE | code::DERIVE => code::answer(name, question),
        sealing::SEAL | sealing::NOTE => sealing::answer::<O>(name, question),
        _ => None,
    }
}

fn scope() -> Option<DedicatedWorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}
