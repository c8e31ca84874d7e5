//! The frame of every screen of the mailbox.

use std::cell::Cell;

use i18n::{Value, msg};
use leptos::html::H1;
use leptos::prelude::*;

use crate::browser::kit::{block, live, nothing, words};
use crate::mailbox::state::Mailbox;

/// What two people on the phone call the page, whatever it shows.
const CODE: &str = "G1";

/// A screen: its code, what it is, what stands there. No machine translates what is said here.
pub fn screen(mailbox: Mailbox, title: AnyView, body: Vec<AnyView>) -> AnyView {
    let code = view! { <span class="code" dir="ltr">{CODE}</span> }.into_any();
    let trouble = live("alert", "", move || language_trouble(mailbox));
    let mut children = vec![block("p", "small", vec![code]), trouble, heading(title)];
    children.extend(body);
    view! { <section class="step" translate="no">{children}</section> }.into_any()
}

/// A screen with a title of our own.
pub fn titled(mailbox: Mailbox, title: String, body: Vec<AnyView>) -> AnyView {
    screen(mailbox, title.into_any(), body)
}

/// The number of a letter, as messages take it.
pub fn number(number: u64) -> Value {
    Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Buttons of the same weight, side by side where there is room.
pub fn acts(buttons: Vec<AnyView>) -> AnyView {
    block("div", "acts", buttons)
}

/// The title. It takes the focus when its screen appears, except on the first screen of a fresh page.
fn heading(title: AnyView) -> AnyView {
    thread_local! { static SHOWN: Cell<bool> = const { Cell::new(false) }; }
    let node = NodeRef::<H1>::new();
    Effect::new(move |_| {
        let Some(h1) = node.get() else { return };
        if SHOWN.replace(true) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            // A page without focus is no reason to stop.
            let _ = h1.focus();
        }
    });
    view! { <h1 tabindex="-1" node_ref=node>{title}</h1> }.into_any()
}

/// Another language was asked for and did not come.
fn language_trouble(mailbox: Mailbox) -> AnyView {
    if !mailbox.language_failed.get() {
        return nothing();
    }
    words("p", "note", mailbox.t(msg::ANSWERS_LANGUAGE_FAILED))
}
