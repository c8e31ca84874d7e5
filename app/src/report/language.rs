//! Another language in the middle of the form: answers, place and address stay.
//!
//! The language links of the bar lead to the same page in another language. Here that page is fetched instead of
//! visited: its messages take the place of ours, and so do its bar and its foot. Nothing else is loaded.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_net::http::Request;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, HtmlAnchorElement, SupportedType};

use crate::report::config::Config;
use crate::report::form::Form;

/// What surrounds the form and has words of its own.
const SURROUNDINGS: [&str; 4] = ["a.skip", "a.skip + a.skip", "header", "footer"];

/// Listens for the language links, before the page's own script hears of the tap.
pub fn listen(form: Form) {
    let options = EventListenerOptions {
        phase: gloo_events::EventListenerPhase::Capture,
        ..EventListenerOptions::enable_prevent_default()
    };
    let pressed = move |event: &web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(Ok(Some(found))) = target.map(|target| target.closest("header a[hreflang]")) else { return };
        let Ok(link) = found.dyn_into::<HtmlAnchorElement>() else { return };
        event.prevent_default();
        spawn_local(async move {
            let found = fetch(&link.href()).await;
            form.language_failed.set(found.is_none());
            if let Some(page) = found {
                take(form, &page);
            }
        });
    };
    EventListener::new_with_options(&document(), "click", options, pressed).forget();
}

/// The page in the other language; `None` if it can't be had, or is not one of ours.
async fn fetch(address: &str) -> Option<Document> {
    let reply = Request::get(address).send().await.ok().filter(gloo_net::http::Response::ok)?;
    let html = reply.text().await.ok()?;
    DomParser::new().ok()?.parse_from_string(&html, SupportedType::TextHtml).ok()
}

fn take(form: Form, page: &Document) {
    let Some((config, catalog)) = Config::read(page) else {
        form.language_failed.set(true);
        return;
    };
    let here = document();
    if let (Some(root), Some(other)) = (here.document_element(), page.document_element()) {
        for name in ["lang", "dir"] {
            // Both names are fit for attributes, so this can't fail.
            let _ = root.set_attribute(name, &other.get_attribute(name).unwrap_or_default());
        }
    }
    here.set_title(&page.title());
    for part in SURROUNDINGS {
        let (Ok(Some(old)), Ok(Some(new))) = (here.query_selector(part), page.query_selector(part)) else {
            continue;
        };
        if let Ok(new) = here.import_node_with_deep(&new, true) {
            // A part that can't be exchanged keeps its words; everything in it still works.
            let _ = old.replace_with_with_node_1(&new);
        }
    }
    form.speak(config, catalog);
}
