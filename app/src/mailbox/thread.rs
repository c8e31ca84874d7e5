//! What was written between her and one agency: how far her letters are, the answers, writing on.

use directory::Agency;
use envelope::thread::{Item, Thread};
use i18n::{Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, call, in_language, live, nothing, p, plain_button, words};
use crate::browser::names;
use crate::mailbox::doing::{Act, told};
use crate::mailbox::frame::{acts, number, screen, titled};
use crate::mailbox::state::{Mailbox, Screen};
use crate::mailbox::{answer, closed, evidence, found, helped, hidden, opening, stop, trouble, way, write};

/// The screen of the thread of a slot.
pub fn view(mailbox: Mailbox, slot: u8) -> AnyView {
    let Some(shown) = mailbox.held(|held| {
        let thread = held.thread(slot)?.clone();
        Some((thread, held.agency(slot).cloned(), held.threads.len(), held.unreadable))
    }) else {
        return closed::view(mailbox);
    };
    let Some((thread, agency, threads, unreadable)) = shown else { return closed::view(mailbox) };
    let mut body = vec![notes(mailbox)];
    body.push(match &agency {
        Some(agency) if agency.practice => words("p", "note", mailbox.t(msg::ANSWERS_PRACTICE)),
        Some(_) => nothing(),
        None => words("p", "note", mailbox.t(msg::ANSWERS_UNKNOWN_TEXT)),
    });
    body.push(live("status", "", move || way::view(mailbox, slot)));
    body.push(trouble::view(mailbox, &thread, unreadable));
    body.extend(answers(mailbox, &thread, agency.is_some()));
    body.push(hidden::view(mailbox, &thread));
    let again = plain_button("btn two", mailbox.t(msg::ANSWERS_LOOK_AGAIN), move || opening::again(mailbox));
    body.extend([acts(vec![again]), told(mailbox, Act::Open)]);
    if let Some(agency) = &agency {
        body.push(write::view(mailbox, slot, agency));
        body.push(more(mailbox, slot));
        body.push(phones(mailbox, agency));
        body.push(stop::view(mailbox, slot, agency));
    }
    if threads > 1 {
        let back = move || mailbox.go(Screen::Threads);
        body.push(plain_button("plain", mailbox.t(msg::ANSWERS_BACK), back));
    }
    body.push(ways_out(mailbox));
    screen(mailbox, name(mailbox, agency.as_ref()), body)
}

/// Photos and files for the thread of a slot.
pub fn files(mailbox: Mailbox, slot: u8) -> AnyView {
    let back = move || mailbox.go(Screen::Thread(slot));
    let back = plain_button("btn two", mailbox.t(msg::ANSWERS_BACK), back);
    let body = vec![evidence::view(mailbox, slot), acts(vec![back])];
    titled(mailbox, mailbox.t(msg::ANSWERS_FILES), body)
}

/// The agency's own name; never one that a letter gives.
fn name(mailbox: Mailbox, agency: Option<&Agency>) -> AnyView {
    let lang = mailbox.config().lang;
    match agency.and_then(|agency| agency.name_in(&lang)) {
        Some((lang, name)) => in_language("bdi", lang, name),
        None => mailbox.t(msg::ANSWERS_UNKNOWN_AGENCY).into_any(),
    }
}

/// What is to be known before anything is believed.
pub fn notes(mailbox: Mailbox) -> AnyView {
    let (is_old, note_lost) = mailbox.held(|held| (held.is_old, held.note_lost)).unwrap_or_default();
    let old = is_old.then(|| words("p", "note", mailbox.t(msg::ANSWERS_OLD_LIST)));
    let lost = note_lost.then(|| words("p", "note", mailbox.t(msg::ANSWERS_NOTE_LOST)));
    block("div", "", old.into_iter().chain(lost).collect())
}

/// Changing the code, deleting, closing: always there.
pub fn ways_out(mailbox: Mailbox) -> AnyView {
    let plain = |message, screen| plain_button("plain", mailbox.t(message), move || mailbox.go(screen));
    let close = plain_button("btn two", mailbox.t(msg::ANSWERS_CLOSE), move || mailbox.close());
    let ways = vec![plain(msg::ANSWERS_CHANGE, Screen::Change), plain(msg::ANSWERS_DELETE, Screen::Delete)];
    block("div", "", vec![block("div", "quiet", ways), acts(vec![close])])
}

/// The answers, newest first, with what she should think of before she reads them.
fn answers(mailbox: Mailbox, thread: &Thread, is_known: bool) -> Vec<AnyView> {
    let slot = thread.slot;
    let mut items = thread.items.iter().filter(|item| found::is_answer(item));
    let Some(newest) = items.next() else {
        let none = thread.hidden.is_empty() && is_known;
        return if none { vec![p(mailbox.t(msg::ANSWERS_NO_ANSWER))] } else { Vec::new() };
    };
    let mut parts = vec![words("h2", "", mailbox.t(msg::ANSWERS_TITLE))];
    let word = mailbox.held(|held| held.noted(slot).is_some_and(|noted| noted.word));
    if word == Some(true) {
        parts.push(words("p", "note", mailbox.t(msg::ANSWERS_WORD)));
    }
    parts.push(answer::view(mailbox, newest));
    parts.push(helped::view(mailbox, slot, newest));
    parts.extend(items.map(|item| answer::view(mailbox, item)));
    parts.push(last(mailbox, newest));
    parts
}

/// Which one is the last, so that somebody at the agency can say on the telephone if that is right.
fn last(mailbox: Mailbox, newest: &Item) -> AnyView {
    let number = ("number", number(newest.seq));
    let text = match found::day(newest) {
        Some(day) => {
            let day = names::date(&mailbox.config().lang, day);
            mailbox.t_with(msg::ANSWERS_LAST, &[number, ("day", Value::from(day))])
        }
        None => mailbox.t_with(msg::ANSWERS_LAST_NUMBER, &[number]),
    };
    block("div", "", vec![p(text), words("p", "small", mailbox.t(msg::ANSWERS_LAST_CHECK))])
}

/// How to call them: to ask for a number, or because a call is quicker.
fn phones(mailbox: Mailbox, agency: &Agency) -> AnyView {
    if agency.phones.is_empty() {
        return nothing();
    }
    let cards = agency
        .phones
        .iter()
        .map(|phone| block("li", "phone", vec![call(phone.number.clone(), phone.shown.clone())]));
    block("div", "", vec![p(mailbox.t(msg::ANSWERS_CALL)), block("ul", "list", cards.collect())])
}

/// What else can be done in this thread.
fn more(mailbox: Mailbox, slot: u8) -> AnyView {
    let files = move || mailbox.go(Screen::Files(slot));
    acts(vec![plain_button("btn two", mailbox.t(msg::ANSWERS_FILES), files)])
}
