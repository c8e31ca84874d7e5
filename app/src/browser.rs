//! What every program in a page is built on: shapes of markup, the relay, the Worker, leaving, languages.
//!
//! Nothing here knows what is asked or told; `report` (the letter), `mailbox` (coming back) and `files` (evidence) do.

pub mod agencies;
pub mod both;
pub mod buffers;
pub mod clock;
pub mod code_card;
pub mod config;
pub mod failure;
pub mod kit;
pub mod language;
pub mod leaving;
pub mod names;
pub mod patience;
pub mod relay;
pub mod worker_link;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Shows one of the texts that wait hidden in the page.
pub fn show_instead(id: &str) {
    if let Some(text) = element(id) {
        text.set_hidden(false);
    }
}

/// The element with this id.
pub fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
