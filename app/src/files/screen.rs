//! F14: the faces of sending files, one after the other.

use i18n::msg;
use leptos::html::H2;
use leptos::prelude::*;

use super::state::{Files, Halt, Stage};
use super::{picker, sending, upload};
use crate::browser::failure::Failure;
use crate::browser::kit::{block, note, nothing, p, plain_button};

/// What two people on the phone call it, wherever it is shown.
const CODE: &str = "F14";

/// All of it. Below a heading of the page: it begins with one of the second rank.
pub fn view(files: Files) -> AnyView {
    let face = move || match files.stage.get() {
        Stage::Choosing => picker::view(files),
        Stage::Sending => sending::view(files),
        Stage::Stored => stored(files),
        Stage::Untold => untold(files),
    };
    view! { <section class="step" translate="no">{face}</section> }.into_any()
}

/// The screen code and the heading of a face, which takes the focus when the face appears.
pub fn heading(title: String) -> AnyView {
    let node = NodeRef::<H2>::new();
    Effect::new(move |_| {
        if let Some(h2) = node.get() {
            // A page without focus is no reason to stop.
            let _ = h2.focus();
        }
    });
    let code = view! { <span class="code" dir="ltr">{CODE}</span> }.into_any();
    let title = view! { <h2 class="instead" tabindex="-1" node_ref=node>{title}</h2> }.into_any();
    block("div", "", vec![title, block("p", "small", vec![code])])
}

/// They have arrived, and the agency is told.
fn stored(files: Files) -> AnyView {
    let more = plain_button("btn two", files.t(msg::FILES_MORE), move || files.begin_again());
    block(
        "div",
        "",
        vec![
            heading(files.t(msg::FILES_STORED_TITLE)),
            p(files.t(msg::FILES_STORED_LIST)),
            p(files.t(msg::FILES_LIMIT_STAY)),
            block("div", "acts", vec![more]),
        ],
    )
}

/// They have arrived, but the letter that tells of them is not stored.
fn untold(files: Files) -> AnyView {
    let why = match files.halt.get_untracked() {
        Some(Halt::Failed(Failure::Full)) => note(None, files.t(msg::FILES_UNTOLD_FULL), Vec::new()),
        Some(Halt::Failed(Failure::Gone | Failure::Expired)) => {
            note(None, files.t(msg::FILES_UNTOLD_GONE), Vec::new())
        }
        Some(Halt::Failed(Failure::Sealer)) => note(None, files.t(msg::FILES_HALT_SEALER), Vec::new()),
        Some(_) => note(None, files.t(msg::FILES_UNTOLD_REFUSED), Vec::new()),
        None => nothing(),
    };
    let again = plain_button("btn", files.t(msg::FILES_UNTOLD_AGAIN), move || upload::press(files));
    block(
        "div",
        "",
        vec![
            heading(files.t(msg::FILES_UNTOLD_TITLE)),
            p(files.t(msg::FILES_UNTOLD_WHY)),
            why,
            block("div", "acts", vec![again]),
        ],
    )
}
