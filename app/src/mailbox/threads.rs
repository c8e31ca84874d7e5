//! The list of agencies, when she wrote to more than one; or that there is nothing here.

use envelope::thread::Thread;
use i18n::{Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, p, plain_button, words};
use crate::mailbox::doing::{Act, told};
use crate::mailbox::found;
use crate::mailbox::frame::{acts, titled};
use crate::mailbox::held::Held;
use crate::mailbox::opening;
use crate::mailbox::state::{Mailbox, Screen};
use crate::mailbox::thread::{notes, ways_out};

/// The screen.
pub fn view(mailbox: Mailbox) -> AnyView {
    let rows = mailbox.held(rows).unwrap_or_default();
    if rows.is_empty() {
        return empty(mailbox);
    }
    let lang = mailbox.config().lang;
    let buttons = rows.into_iter().map(|Row { slot, agency, count }| {
        let name = mailbox
            .held(|held| held.directory.agency(&agency).map(|agency| agency.name(&lang).to_owned()))
            .flatten()
            .unwrap_or_else(|| mailbox.t(msg::ANSWERS_UNKNOWN_AGENCY));
        let values = [("name", Value::from(name)), ("count", Value::from(count))];
        let message = if count == 0 { msg::ANSWERS_THREADS_NONE } else { msg::ANSWERS_THREADS_ROW };
        let go = move || mailbox.go(Screen::Thread(slot));
        block("li", "", vec![plain_button("btn two", mailbox.t_with(message, &values), go)])
    });
    let list = block("ul", "list", buttons.collect());
    let body = vec![notes(mailbox), list, ways_out(mailbox)];
    titled(mailbox, mailbox.t(msg::ANSWERS_THREADS_TITLE), body)
}

struct Row {
    slot: u8,
    agency: String,
    count: usize,
}

fn rows(held: &Held) -> Vec<Row> {
    let row = |thread: &Thread| Row {
        slot: thread.slot,
        agency: thread.agency.clone(),
        count: thread.items.iter().filter(|item| found::is_answer(item)).count(),
    };
    held.threads.iter().map(row).collect()
}

/// The code is right and nothing is there.
fn empty(mailbox: Mailbox) -> AnyView {
    let again = plain_button("btn two", mailbox.t(msg::ANSWERS_LOOK_AGAIN), move || opening::again(mailbox));
    let body = vec![
        words("p", "answer", mailbox.t(msg::ANSWERS_EMPTY_TEXT)),
        notes(mailbox),
        acts(vec![again, mailbox.numbers()]),
        told(mailbox, Act::Open),
        p(mailbox.t(msg::ANSWERS_CODE_NEAR)),
        ways_out(mailbox),
    ];
    titled(mailbox, mailbox.t(msg::ANSWERS_EMPTY_TITLE), body)
}
