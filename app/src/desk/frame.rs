//! The frame of every screen: the bar with the languages and the lock, a title, what stands there.

use std::cell::Cell;

use i18n::msg;
use leptos::html::H1;
use leptos::prelude::*;

use crate::browser::kit::{block, nothing, words};
use crate::desk::state::{Desk, Screen};
use crate::desk::{lock, shapes, speech};

/// A screen: what it is, and what stands there. No machine translates it.
pub fn screen(desk: Desk, title: String, body: Vec<AnyView>) -> AnyView {
    let mut children = vec![heading(title)];
    children.extend(body);
    let main = view! { <main translate="no">{children}</main> }.into_any();
    block("div", "", vec![bar(desk), main])
}

/// Buttons of the same weight, side by side where there is room.
pub fn acts(buttons: Vec<AnyView>) -> AnyView {
    block("div", "acts", buttons)
}

/// Back to another screen.
pub fn back(desk: Desk, text: i18n::Msg, screen: Screen) -> AnyView {
    shapes::button("back", "plain", desk.t(text), move || desk.go(screen))
}

fn bar(desk: Desk) -> AnyView {
    let lock = if desk.is_open() {
        shapes::button("lock", "leave", desk.t(msg::WEBDESK_LOCK), move || lock::lock(desk))
    } else {
        nothing()
    };
    let mut children = vec![words("span", "brand", desk.t(msg::WEBDESK_TITLE))];
    children.extend(speech::others(desk));
    children.push(lock);
    block("header", "bar", children)
}

/// The title. It takes the focus when its screen appears, except on the first screen of a fresh page.
fn heading(title: String) -> AnyView {
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
