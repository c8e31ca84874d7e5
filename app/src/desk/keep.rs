//! What has to be saved as files, because the browser keeps nothing: without the book, numbers would be given twice.

use ::desk::quarantine;
use i18n::{Value, msg};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wire::{ObjectId, b64};

use crate::browser::kit::{block, nothing, p, plain_button, words};
use crate::desk::frame::acts;
use crate::desk::save;
use crate::desk::shapes::{aside, button, changing};
use crate::desk::state::Desk;
use crate::desk::told::{Act, Told, told};

/// The name of the book, as `waymark-desk` looks for it.
const BOOK: &str = "book.jsonl";

/// What there is to save, with the ways to do it.
pub fn view(desk: Desk) -> AnyView {
    let now = changing(move || {
        desk.track_news();
        now(desk)
    });
    block("div", "", vec![now, told(desk, Act::Keep)])
}

fn now(desk: Desk) -> AnyView {
    let is_unsaved = desk.kept(|kept| kept.is_unsaved());
    if !desk.is_open() && !is_unsaved {
        return nothing();
    }
    let mut parts = vec![words("h2", "", desk.t(msg::WEBDESK_KEEP_TITLE)), p(desk.t(msg::WEBDESK_KEEP_WHY))];
    if desk.is_open() && desk.kept(|kept| !kept.has_book()) {
        parts.push(p(desk.t(msg::WEBDESK_KEEP_NO_BOOK)));
        let text = desk.t(msg::WEBDESK_KEEP_BEGIN);
        parts.push(acts(vec![button("begin-book", "btn two", text, move || begin(desk))]));
    }
    if is_unsaved {
        parts.push(aside(vec![p(desk.t(msg::WEBDESK_KEEP_UNSAVED)), files(desk)]));
    } else {
        parts.push(words("p", "small", desk.t(msg::WEBDESK_KEEP_SAVED)));
    }
    block("section", "panel", parts)
}

/// A button for each file.
fn files(desk: Desk) -> AnyView {
    let mut buttons = Vec::new();
    if desk.kept(|kept| kept.is_book_unsaved()) {
        buttons.push(button("save-book", "btn", desk.t(msg::WEBDESK_KEEP_BOOK), move || book(desk)));
    }
    if desk.kept(|kept| kept.is_quarantine_unsaved()) {
        let text = desk.t(msg::WEBDESK_KEEP_QUARANTINE);
        buttons.push(button("save-quarantine", "btn two", text, move || list(desk)));
    }
    for mid in desk.kept(|kept| kept.all_copies()) {
        let name = format!("{}.age", b64::encode(&mid));
        let text = desk.t_with(msg::WEBDESK_KEEP_COPY, &[("name", Value::from(short(&name)))]);
        buttons.push(plain_button("btn two", text, move || copy(desk, &mid)));
    }
    for id in desk.kept(|kept| kept.all_waiting()) {
        let text = desk.t_with(msg::WEBDESK_KEEP_ANSWER, &[("name", Value::from(short(&id.to_string())))]);
        buttons.push(plain_button("btn two", text, move || answer(desk, &id)));
    }
    block("div", "", vec![acts(buttons), words("p", "small", desk.t(msg::WEBDESK_KEEP_WHERE))])
}

/// Begins a book: this key has never answered.
fn begin(desk: Desk) {
    desk.change_kept(|kept| kept.begin_book());
    if !desk.is_busy() {
        desk.say(Act::Keep, Told::done(desk.t(msg::WEBDESK_KEEP_BEGUN)));
    }
    desk.announce();
}

fn book(desk: Desk) {
    let text = desk.change_kept(|kept| kept.save_book()).unwrap_or_default();
    told_of(desk, save::save(BOOK, text.as_bytes()));
}

fn list(desk: Desk) {
    let text = desk.change_kept(|kept| kept.save_quarantine()).unwrap_or_default();
    told_of(desk, save::save(quarantine::NAME, text.as_bytes()));
}

fn copy(desk: Desk, mid: &[u8; 32]) {
    if let Some(sealed) = desk.change_kept(|kept| kept.take_copy(mid)).flatten() {
        told_of(desk, save::save(&format!("{}.age", b64::encode(mid)), &sealed));
    }
}

/// Saves an answer that no relay has yet. Whoever has the file can send it.
pub fn answer(desk: Desk, id: &ObjectId) {
    if let Some(sealed) = desk.change_kept(|kept| kept.take_away(id)).flatten() {
        told_of(desk, save::save(&format!("{id}.age"), &sealed));
    }
}

fn told_of(desk: Desk, saved: Result<(), JsValue>) {
    let told = match saved {
        Ok(()) => Told::done(desk.t(msg::WEBDESK_KEEP_DONE)),
        Err(_) => Told::failed(desk.t(msg::WEBDESK_SAVE_FAILED)),
    };
    // What else goes on is told where it goes on.
    if !desk.is_busy() {
        desk.say(Act::Keep, told);
    }
    desk.announce();
}

/// The beginning of a name, to tell several apart.
fn short(name: &str) -> String {
    name.chars().take(8).collect()
}
