//! All letters, the newest conversation first; and ways to get more.

use i18n::{Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, nothing, p, words};
use crate::browser::names;
use crate::desk::entries::{self, Entry};
use crate::desk::frame::screen;
use crate::desk::shapes::changing;
use crate::desk::state::{Desk, Screen};
use crate::desk::told::{Act, told};
use crate::desk::{explain, fetch, intake, keep, notices};

/// The screen.
pub fn view(desk: Desk) -> AnyView {
    let relay =
        block("section", "panel", vec![words("h2", "", desk.t(msg::WEBDESK_FETCH_TITLE)), fetch::view(desk)]);
    let files = block(
        "section",
        "panel",
        vec![words("h2", "", desk.t(msg::WEBDESK_FILES_TITLE)), intake::view(desk), told(desk, Act::Files)],
    );
    let ways = block("div", "beside", vec![relay, files, keep::view(desk)]);
    let list = changing(move || {
        desk.track_news();
        list(desk)
    });
    let came = changing(move || {
        desk.track_news();
        notices::of_all(desk)
    });
    let letters = block("div", "reading", vec![came, told(desk, Act::Notice), list]);
    screen(desk, desk.t(msg::WEBDESK_LETTERS_TITLE), vec![block("div", "pair", vec![letters, ways])])
}

fn list(desk: Desk) -> AnyView {
    let found = desk.kept(|kept| desk.held(|held| (entries::all(held, kept), held.refused.clone())));
    let Some((entries, refused)) = found else { return nothing() };
    let mut parts = Vec::new();
    if entries.is_empty() {
        parts.push(p(desk.t(msg::WEBDESK_LETTERS_NONE)));
    }
    let rows = entries.iter().map(|entry| block("li", "", vec![row(desk, entry)])).collect();
    parts.push(block("ul", "list conversations", rows));
    if !refused.is_empty() {
        parts.push(words("h2", "", desk.t(msg::WEBDESK_LETTERS_REFUSED)));
        let lines = refused.into_iter().map(|(name, why)| {
            let parts = [("name", name.into()), ("why", desk.t(explain::letter(why)).into())];
            words("li", "", desk.t_with(msg::WEBDESK_FILES_REFUSED, &parts))
        });
        parts.push(block("ul", "points", lines.collect()));
    }
    block("div", "", parts)
}

fn row(desk: Desk, entry: &Entry) -> AnyView {
    let (lang, thread) = (desk.lang(), entry.thread);
    let title = match entry.day {
        Some(day) => {
            let day = Value::from(names::date(&lang, day));
            desk.t_with(msg::WEBDESK_LETTERS_DAY, &[("day", day)])
        }
        None => desk.t(msg::WEBDESK_LETTERS_NO_DAY),
    };
    let language = names::languages(&lang, [entry.lang.as_str()]).pop().map(|(_, name)| name);
    let about = [
        ("count", Value::from(entry.letters)),
        ("lang", language.unwrap_or_else(|| entry.lang.clone()).into()),
    ];
    let states = entry.states.iter().map(|state| words("span", "state", desk.t(*state))).collect();
    let text = block(
        "span",
        "",
        vec![
            title.into_any(),
            words("small", "", desk.t_with(msg::WEBDESK_LETTERS_ABOUT, &about)),
            block("span", "states", states),
        ],
    );
    view! {
        <button type="button" class="row" on:click=move |_| desk.go(Screen::Conversation(thread))>
            {text}
        </button>
    }
    .into_any()
}
