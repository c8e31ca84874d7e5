//! What is looked at before an answer goes: what must be put right, and what somebody has to have seen.

use ::desk::caution::{Caution, cautions};
use ::desk::quick::{has_blank, is_unedited};
use ::desk::thread::view as conversation;
use i18n::{Msg, msg};
use leptos::prelude::*;
use wire::Day;

use crate::desk::first;
use crate::desk::sending::today;
use crate::desk::state::Desk;

/// Whether the answer may go. What somebody has to have seen is told once; the next press sends it as it is.
///
/// # Errors
/// What to tell.
pub fn all(desk: Desk, thread: &[u8; 16], by_relay: bool) -> Result<(), Vec<String>> {
    let wrong = wrong(desk, by_relay);
    if !wrong.is_empty() {
        return Err(told(desk, wrong));
    }
    if desk.draft.is_checked.get_untracked() {
        return Ok(());
    }
    let mut lines = told(desk, doubtful(desk, thread));
    if lines.is_empty() {
        return Ok(());
    }
    desk.draft.is_checked.set(true);
    lines.push(desk.t(msg::WEBDESK_CHECK_AGAIN));
    Err(lines)
}

/// What a caution says.
pub fn caution(caution: Caution) -> Msg {
    match caution {
        Caution::Address => msg::WEBDESK_CAUTION_ADDRESS,
        Caution::Date => msg::WEBDESK_CAUTION_DATE,
        Caution::Phone => msg::WEBDESK_CAUTION_PHONE,
        Caution::Time => msg::WEBDESK_CAUTION_TIME,
    }
}

fn told(desk: Desk, messages: Vec<Msg>) -> Vec<String> {
    messages.into_iter().map(|message| desk.t(message)).collect()
}

/// What can't be sent so.
fn wrong(desk: Desk, by_relay: bool) -> Vec<Msg> {
    let text = desk.draft.text;
    let next = desk.draft.next.with_untracked(|next| next.parse::<Day>().ok());
    let today = desk.held(today);
    let has_relay = desk.held(|held| held.relay.is_some()) == Some(true);
    [
        (text.with_untracked(|text| text.trim().is_empty()), msg::WEBDESK_CHECK_EMPTY),
        (text.with_untracked(|text| has_blank(text)), msg::WEBDESK_CHECK_BLANK),
        (next.is_some() && next < today, msg::WEBDESK_CHECK_PAST),
        (!desk.kept(|kept| kept.has_book()), msg::WEBDESK_BOOK_FIRST),
        (by_relay && !has_relay, msg::WEBDESK_SEND_NO_RELAY),
    ]
    .into_iter()
    .filter_map(|(is_wrong, message)| is_wrong.then_some(message))
    .collect()
}

/// What somebody has to have seen.
fn doubtful(desk: Desk, thread: &[u8; 16]) -> Vec<Msg> {
    let about = desk.kept(|kept| {
        desk.held(|held| {
            let ours = held.ours(kept);
            let view = conversation(thread, held.letters(), &ours);
            let found = [first::asked(&view), first::listed(held, &view)];
            (found, view.is_limited(), view.code_word().is_some())
        })
    });
    let (found, is_limited, has_word) = about.unwrap_or_default();
    let text = desk.draft.text;
    let cautions = text.with_untracked(|text| cautions(text));
    let mut doubtful: Vec<Msg> = found.into_iter().flatten().collect();
    if text.with_untracked(|text| is_unedited(text)) {
        doubtful.push(msg::WEBDESK_CHECK_UNEDITED);
    }
    if !cautions.is_empty() {
        doubtful.extend(cautions.iter().map(|found| caution(*found)));
        doubtful.extend(is_limited.then_some(msg::DESK_REPLY_LIMITED));
        doubtful.extend(has_word.then_some(msg::WEBDESK_CHECK_WORD));
    }
    doubtful
}
