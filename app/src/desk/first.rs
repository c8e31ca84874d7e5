//! What somebody has to know of a conversation before answering.

use ::desk::listing::{Listing, listing};
use ::desk::show::trouble;
use ::desk::thread::{Ask, Read, View};
use i18n::{Msg, Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, in_language, p, points, words};
use crate::desk::held::Held;
use crate::desk::sending::today;
use crate::desk::state::Desk;

/// All of it, in a box of its own.
pub fn view(desk: Desk, view: &View<'_>) -> AnyView {
    let mut parts = vec![words("h2", "", desk.t(msg::WEBDESK_FIRST_TITLE))];
    parts.extend(asked(view).map(|asked| words("p", "note", desk.t(asked))));
    let way = if view.address.is_some() { msg::DESK_SHOW_REPLY_THERE } else { msg::DESK_SHOW_REPLY_NONE };
    parts.push(p(desk.t(way)));
    if let Some(word) = view.code_word() {
        parts.push(code_word(desk, word, view.lang().unwrap_or_default()));
    }
    if view.threads.len() > 1 {
        parts.push(p(desk.t(msg::DESK_THREAD_MOVED)));
    }
    if !view.troubles.is_empty() {
        let troubles: Vec<String> =
            desk.words(|words| view.troubles.iter().map(|found| trouble(words, found)).collect());
        parts.push(words("h3", "", desk.t(msg::WEBDESK_FIRST_TROUBLE)));
        parts.push(points(troubles));
    }
    if view.ours().next().is_some() {
        parts.push(p(read(desk, view)));
    }
    block("section", "panel", parts)
}

/// What she asked for last.
pub fn asked(view: &View<'_>) -> Option<Msg> {
    match view.asked? {
        Ask::Delete => Some(msg::DESK_THREAD_ASKS_DELETE),
        Ask::Stop => Some(msg::DESK_THREAD_ASKS_STOP),
    }
}

/// The word that she wants to be asked for before an answer names a place or a time.
pub fn code_word(desk: Desk, word: &str, lang: &str) -> AnyView {
    block("div", "note", vec![p(desk.t(msg::DESK_SHOW_CODE_WORD)), in_language("blockquote", lang, word)])
}

/// What is wrong with the key that would sign, as far as a directory tells.
pub fn listed(held: &Held, view: &View<'_>) -> Option<Msg> {
    let agency = view.address?.letter.opened.letter.agency.as_str();
    let Some(vk) = held.identity.sign_key() else { return Some(msg::WEBDESK_UNLOCK_NO_SIGN) };
    match listing(held.agency(agency)?, &vk, today(held)) {
        Listing::Listed => None,
        Listing::NoAgency => Some(msg::WEBDESK_FIRST_NO_AGENCY),
        Listing::NotListed => Some(msg::WEBDESK_FIRST_NOT_LISTED),
        Listing::NotToday => Some(msg::WEBDESK_FIRST_NOT_TODAY),
    }
}

/// What she has read of ours.
fn read(desk: Desk, view: &View<'_>) -> String {
    match view.read {
        Read::Nothing => desk.t(msg::DESK_THREAD_READ_NOTHING),
        Read::UpTo(last) => {
            let number = Value::from(i64::try_from(last.made.seq).unwrap_or(i64::MAX));
            let day = Value::from(last.made.day.to_string());
            desk.t_with(msg::DESK_THREAD_READ, &[("number", number), ("day", day)])
        }
        Read::Unknown => desk.t(msg::WEBDESK_FIRST_READ_UNKNOWN),
    }
}
