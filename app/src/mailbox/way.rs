//! How far her letters are, in words, and why it takes longer if the agency says so.

use envelope::state::ThreadNote;
use envelope::thread::Thread;
use i18n::{Msg, Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, nothing, p};
use crate::browser::names;
use crate::mailbox::found::{self, Reason, Way};
use crate::mailbox::frame::number;
use crate::mailbox::state::Mailbox;

/// How many of her older letters are told of. What is older was answered long ago, or never will be.
const OLDER: u64 = 50;

/// The box; nothing while nothing is known of any letter.
pub fn view(mailbox: Mailbox, slot: u8) -> AnyView {
    let Some(Some(thread)) = mailbox.held_now(|held| held.thread(slot).cloned()) else { return nothing() };
    let note = mailbox.note();
    let noted = note.as_ref().and_then(|note| note.threads.iter().find(|noted| noted.slot == slot));
    let mut parts = noted.map_or_else(Vec::new, |noted| letters(mailbox, &thread, noted));
    parts.extend(delay(mailbox, &thread));
    if parts.is_empty() { nothing() } else { block("div", "answer", parts) }
}

/// Her newest letter, then the older ones.
fn letters(mailbox: Mailbox, thread: &Thread, noted: &ThreadNote) -> Vec<AnyView> {
    if noted.last == 0 {
        return Vec::new();
    }
    let last = ("number", number(noted.last));
    let day = noted.day.as_deref().and_then(|day| day.parse().ok());
    let sent = match day {
        Some(day) => {
            let day = Value::from(names::date(&mailbox.config().lang, day));
            mailbox.t_with(msg::ANSWERS_WAY_LAST, &[last, ("day", day)])
        }
        None => mailbox.t_with(msg::ANSWERS_WAY_LAST_NUMBER, &[last]),
    };
    let mut parts = vec![p(sent), p(mailbox.t(whole(found::way_of(thread, noted.last))))];
    parts.extend(older(thread, noted.last).into_iter().map(|(way, from, to)| {
        let values = [("from", number(from)), ("to", number(to))];
        p(mailbox.t_with(range(way, from == to), &values))
    }));
    parts
}

/// Her letters before the last one, those that are equally far together, newest first.
fn older(thread: &Thread, last: u64) -> Vec<(Way, u64, u64)> {
    let mut groups: Vec<(Way, u64, u64)> = Vec::new();
    for number in (last.saturating_sub(OLDER).max(1)..last).rev() {
        let way = found::way_of(thread, number);
        match groups.last_mut() {
            Some((same, from, _)) if *same == way => *from = number,
            _ => groups.push((way, number, number)),
        }
    }
    groups
}

/// Why it takes longer, and when there is news, by the newest letter of the agency.
fn delay(mailbox: Mailbox, thread: &Thread) -> Vec<AnyView> {
    let Some(newest) = thread.items.first() else { return Vec::new() };
    let why = found::reason(newest).map(|reason| {
        mailbox.t(match reason {
            Reason::Closed => msg::ANSWERS_WAY_CLOSED,
            Reason::Interpreter => msg::ANSWERS_WAY_INTERPRETER,
            Reason::Many => msg::ANSWERS_WAY_MANY,
            Reason::Partner => msg::ANSWERS_WAY_PARTNER,
        })
    });
    let next = found::next_news(newest).map(|day| {
        let day = Value::from(names::date(&mailbox.config().lang, day));
        mailbox.t_with(msg::ANSWERS_WAY_NEXT, &[("day", day)])
    });
    why.into_iter().chain(next).map(p).collect()
}

fn whole(way: Way) -> Msg {
    match way {
        Way::Stored => msg::ANSWERS_WAY_STORED,
        Way::Collected => msg::ANSWERS_WAY_COLLECTED,
        Way::Opened => msg::ANSWERS_WAY_OPENED,
        Way::Answered => msg::ANSWERS_WAY_ANSWERED,
    }
}

fn range(way: Way, one: bool) -> Msg {
    match (way, one) {
        (Way::Stored, false) => msg::ANSWERS_WAY_OLDER_STORED,
        (Way::Stored, true) => msg::ANSWERS_WAY_OLDER_ONE_STORED,
        (Way::Collected, false) => msg::ANSWERS_WAY_OLDER_COLLECTED,
        (Way::Collected, true) => msg::ANSWERS_WAY_OLDER_ONE_COLLECTED,
        (Way::Opened, false) => msg::ANSWERS_WAY_OLDER_OPENED,
        (Way::Opened, true) => msg::ANSWERS_WAY_OLDER_ONE_OPENED,
        (Way::Answered, false) => msg::ANSWERS_WAY_OLDER_ANSWERED,
        (Way::Answered, true) => msg::ANSWERS_WAY_OLDER_ONE_ANSWERED,
    }
}
