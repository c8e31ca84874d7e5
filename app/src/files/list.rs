//! The files that she chose, and what to do with all pictures and PDFs among them.

use i18n::{Msg, msg};
use leptos::prelude::*;

use super::chosen::{Chosen, Way};
use super::item;
use super::looking;
use super::picker::changing;
use super::state::Files;
use crate::browser::kit::{block, nothing, p, plain_button, points, words};

/// The list. Files that stay in it are not drawn anew when others come or go.
pub fn view(files: Files) -> AnyView {
    let keys = move || files.list.with(|list| list.iter().map(|chosen| chosen.key).collect::<Vec<u32>>());
    let items = view! {
        <ul class="list">
            <For each=keys key=|key| *key children=move |key| item::view(files, key) />
        </ul>
    };
    let is_empty = Memo::new(move |_| files.list.with(Vec::is_empty));
    let title = changing(move || if is_empty.get() { nothing() } else { title(files) });
    block("div", "", vec![title, ways(files), items.into_any()])
}

fn title(files: Files) -> AnyView {
    let names = words("p", "small", files.t(msg::FILES_LIST_NAMES));
    block("div", "", vec![words("h2", "", files.t(msg::FILES_LIST_TITLE)), names])
}

/// Both sides of a clean copy, as soon as there is a picture or PDF; and one choice for all, as soon as there are
/// two.
fn ways(files: Files) -> AnyView {
    let choices = Memo::new(move |_| {
        files.list.with(|list| list.iter().filter(|chosen| chosen.has_a_choice()).count().min(2))
    });
    changing(move || match choices.get() {
        0 => nothing(),
        1 => both_sides(files),
        _ => block("div", "", vec![both_sides(files), for_all(files)]),
    })
}

fn both_sides(files: Files) -> AnyView {
    let sides = [msg::FILES_WAY_ORIGINAL_WEIGHS, msg::FILES_WAY_CLEAN_IS, msg::FILES_WAY_CLEAN_SHOWS];
    points(sides.map(|side| files.t(side)))
}

fn for_all(files: Files) -> AnyView {
    let words_of = |way: Way| -> Msg {
        match way {
            Way::Clean => msg::FILES_WAY_ALL_CLEAN,
            Way::Original => msg::FILES_WAY_ALL_ORIGINAL,
            Way::Both => msg::FILES_WAY_ALL_BOTH,
        }
    };
    let button = |way| {
        plain_button("btn two", files.t(words_of(way)), move || {
            files.choose(way, Chosen::has_a_choice);
            looking::start(files);
        })
    };
    let buttons = block("div", "acts", Vec::from(Way::ALL.map(button)));
    block("div", "", vec![p(files.t(msg::FILES_WAY_ALL)), buttons])
}
