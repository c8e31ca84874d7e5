//! Leaving the page, by the exit or otherwise: nothing she wrote stays in memory or in the page.

use gloo_events::EventListener;
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::PageTransitionEvent;

use crate::browser::element;

/// Listens for the exit's `leave`, and for the page being put away or brought back. `wipe` forgets everything; `place`
/// is the id of the element that is emptied.
///
/// Browsers keep pages in memory even with `no-store`, so the page is emptied when it is put away (TR-6),
/// and loaded anew when it is brought back (QE-7; docs/requirements.md).
pub fn listen(place: &'static str, wipe: impl Fn() + Clone + 'static) {
    let left = wipe.clone();
    EventListener::new(&document(), "leave", move |_| left()).forget();
    EventListener::new(&window(), "pagehide", move |_| {
        wipe();
        if let Some(place) = element(place) {
            place.set_inner_html("");
        }
    })
    .forget();
    EventListener::new(&window(), "pageshow", move |event| {
        let restored = event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted);
        if restored {
            // A failed reload leaves an empty page, which is safe.
            let _ = window().location().reload();
        }
    })
    .forget();
}
