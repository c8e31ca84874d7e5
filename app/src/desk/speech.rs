//! The languages that the desk speaks, and changing between them.

use ::desk::words::Words;
use i18n::msg;
use leptos::prelude::*;

use crate::browser::config::plural;
use crate::browser::names;
use crate::desk::state::Desk;

/// The language that every word is in.
const ENGLISH: &str = "en";

/// The words of the language that the page says it is in.
pub fn of_page() -> Option<Words> {
    let tag = document().document_element()?.get_attribute("lang")?;
    Words::of(&tag, plural).or_else(|_| Words::of(ENGLISH, plural)).ok()
}

/// A button for each of the other languages, in its own words.
pub fn others(desk: Desk) -> Vec<AnyView> {
    let now = desk.lang();
    let others = Words::languages().filter(|(tag, _)| *tag != now);
    let button = |(tag, dir): (&'static str, i18n::Dir)| {
        let name = names::languages(tag, [tag]).pop().map_or_else(|| tag.to_owned(), |(_, name)| name);
        view! {
            <button type="button" class="plain" lang=tag dir=dir.as_str() on:click=move |_| speak(desk, tag)>
                {name}
            </button>
        }
        .into_any()
    };
    others.map(button).collect()
}

/// Goes on in another language; what is open and typed stays.
fn speak(desk: Desk, tag: &'static str) {
    let Ok(words) = Words::of(tag, plural) else { return };
    let dir = Words::languages().find(|(other, _)| *other == tag).map_or("ltr", |(_, dir)| dir.as_str());
    if let Some(root) = document().document_element() {
        // Both names are fit for attributes, so this can't fail.
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", dir);
    }
    document().set_title(&words.say(msg::WEBDESK_TITLE));
    desk.speak(words);
}
