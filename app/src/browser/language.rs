//! Another language in the middle of a page: answers, place and address stay.
//!
//! The language links of the bar lead to the same page in another language. Here that page is fetched instead of
//! visited: its messages take the place of ours, and so do its bar, its foot and its line of listening. Nothing else is
//! loaded.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_net::http::Request;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, HtmlAnchorElement, SupportedType};

use i18n::PageCatalog;

use crate::browser::both;
use crate::browser::config::Config;
use crate::browser::element;

/// The links of the bar to this page in other languages.
const LINKS: &str = "header a[hreflang]";

/// What surrounds a program and has words of its own; only the letter has a line of listening.
const SURROUNDINGS: [&str; 3] = ["header", "footer", "#listen"];

/// The attribute of a program's element by which it holds on to its language.
pub const HELD: &str = "data-held";

/// Listens for the language links, before the page's own script hears of the tap. `place` is the id of the program's
/// element; `speak` gets what the other page says, or `None` if it can't be had.
pub fn listen(place: &'static str, speak: impl Fn(Option<(Config, PageCatalog)>) + Copy + 'static) {
    let options = EventListenerOptions {
        phase: gloo_events::EventListenerPhase::Capture,
        ..EventListenerOptions::enable_prevent_default()
    };
    let pressed = move |event: &web_sys::Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(Ok(Some(found))) = target.map(|target| target.closest(LINKS)) else { return };
        let Ok(link) = found.dyn_into::<HtmlAnchorElement>() else { return };
        event.prevent_default();
        spawn_local(async move {
            let found = fetch_for(place, &link.href()).await;
            speak(found.and_then(|page| take(place, &page)));
        });
    };
    EventListener::new_with_options(&document(), "click", options, pressed).forget();
}

/// A language in which the bar offers this page.
pub struct Offered {
    /// Its tag, e.g. `ar`.
    pub lang: String,
    /// The name that it has for itself, [`marked`](both::marked).
    pub name: String,
    /// Address of this page in it.
    pub address: String,
}

/// What the bar offers now: all languages but the one that the page is in.
pub fn offered() -> Vec<Offered> {
    let Ok(links) = document().query_selector_all(LINKS) else { return Vec::new() };
    let link = |at| links.get(at)?.dyn_into::<HtmlAnchorElement>().ok();
    let offered = |link: HtmlAnchorElement| {
        let (lang, name) = (link.hreflang(), link.text_content().unwrap_or_default());
        Offered { name: both::marked(&lang, &link.dir(), &name), lang, address: link.href() }
    };
    (0..links.length()).filter_map(link).map(offered).collect()
}

/// What the page with this address says to the program, which does not go on in its language; `None` if it can't be had.
pub async fn read(place: &str, address: &str) -> Option<(Config, PageCatalog)> {
    Config::read(place, &fetch_for(place, address).await?)
}

/// Another page of the site for a program whose words can change.
async fn fetch_for(place: &str, address: &str) -> Option<Document> {
    fetch(address).await.filter(|_| !is_held(place))
}

/// Whether the program can't change its words now, because a letter is on its way: then it is as if the other page could
/// not be had.
fn is_held(place: &str) -> bool {
    element(place).is_some_and(|place| place.has_attribute(HELD))
}

/// Another page of the site, such as this one in another language; `None` if it can't be had.
pub async fn fetch(address: &str) -> Option<Document> {
    let reply = Request::get(address).send().await.ok().filter(gloo_net::http::Response::ok)?;
    let html = reply.text().await.ok()?;
    DomParser::new().ok()?.parse_from_string(&html, SupportedType::TextHtml).ok()
}

fn take(place: &str, page: &Document) -> Option<(Config, PageCatalog)> {
    let found = Config::read(place, page)?;
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
    Some(found)
}
