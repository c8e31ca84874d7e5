//! A conversation: how to reach her first, what to know before answering, then letters and answers in their order.

use ::desk::thread::{Filed, Item, view as conversation};
use i18n::msg;
use leptos::prelude::*;
use wire::ObjectId;

use crate::browser::kit::{block, nothing};
use crate::desk::frame::{acts, back, screen};
use crate::desk::shapes::{button, changing};
use crate::desk::state::{Desk, Screen};
use crate::desk::told::{Act, told};
use crate::desk::{card, entries, first, notices, ours};

/// The screen of the conversation that begins with this thread.
pub fn view(desk: Desk, thread: [u8; 16]) -> AnyView {
    see(desk, &thread);
    let know = changing(move || {
        desk.track_news();
        know(desk, &thread)
    });
    let letters = changing(move || {
        desk.track_news();
        letters(desk, &thread)
    });
    let answer = button("write", "btn", desk.t(msg::WEBDESK_ANSWER_OPEN), move || {
        desk.go(Screen::Answer(thread));
    });
    let can_answer = desk.kept(|kept| {
        desk.held(|held| conversation(&thread, held.letters(), &held.ours(kept)).address.is_some())
    });
    let ways = if can_answer == Some(true) {
        block("section", "panel", vec![acts(vec![answer]), notices::of_one(desk, thread)])
    } else {
        nothing()
    };
    let side = block("div", "beside", vec![know, ways, told(desk, Act::Send), told(desk, Act::Notice)]);
    let body = vec![
        back(desk, msg::WEBDESK_BACK_LETTERS, Screen::Letters),
        block("div", "pair", vec![side, block("div", "reading", vec![letters])]),
    ];
    screen(desk, desk.t(msg::WEBDESK_CONVERSATION_TITLE), body)
}

/// Remembers that these letters were on the screen.
fn see(desk: Desk, thread: &[u8; 16]) {
    desk.change(|held, _| {
        let ids: Vec<ObjectId> =
            entries::letters(&conversation(thread, held.letters(), &[])).map(|letter| letter.id).collect();
        held.seen.extend(ids);
    });
}

/// How to reach her, and what is to be known.
fn know(desk: Desk, thread: &[u8; 16]) -> AnyView {
    let shown = desk.kept(|kept| {
        desk.held(|held| {
            let ours = held.ours(kept);
            let view = conversation(thread, held.letters(), &ours);
            // Her own first letter says it; one of somebody else only if there is none of hers.
            let says: Option<&Filed> = view.hers().next().or_else(|| entries::letters(&view).next());
            let contact = says.map(|letter| card::contact(desk, held, letter));
            block("div", "", contact.into_iter().chain([first::view(desk, &view)]).collect())
        })
    });
    shown.unwrap_or_else(nothing)
}

fn letters(desk: Desk, thread: &[u8; 16]) -> AnyView {
    let shown = desk.kept(|kept| {
        desk.held(|held| {
            let ours = held.ours(kept);
            let view = conversation(thread, held.letters(), &ours);
            let items = view.items.iter().map(|item| match item {
                Item::Hers { letter, by_writer } => card::view(desk, held, letter, *by_writer),
                Item::Ours(answer) => ours::view(desk, &view, answer),
            });
            block("div", "", items.collect())
        })
    });
    shown.unwrap_or_else(nothing)
}
