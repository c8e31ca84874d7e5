//! Letters that no agency of hers signed: hidden, and shown only if she wants to see them all the same.

use envelope::thread::Thread;
use i18n::{Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, live, note, nothing, p, plain_button, words};
use crate::mailbox::answer;
use crate::mailbox::state::Mailbox;

/// The warning, if there are any. Forged invitations are the worst that somebody could try.
pub fn view(mailbox: Mailbox, thread: &Thread) -> AnyView {
    let hidden = thread.hidden.clone();
    if hidden.is_empty() {
        return nothing();
    }
    let count = [("count", Value::from(hidden.len()))];
    let shown = RwSignal::new(false);
    let show = plain_button("btn two", mailbox.t(msg::ANSWERS_HIDDEN_SHOW), move || shown.set(true));
    let hidden = StoredValue::new(hidden);
    let letters = live("status", "", move || {
        if !shown.get() {
            return nothing();
        }
        hidden.with_value(|hidden| {
            let letters = hidden.iter().map(|item| {
                let mark = words("h3", "", mailbox.t(msg::ANSWERS_HIDDEN_MARK));
                let parts = [mark].into_iter().chain(answer::text(mailbox, item)).collect();
                block("article", "came", parts)
            });
            block("div", "", letters.collect())
        })
    });
    let never = p(mailbox.t(msg::ANSWERS_HIDDEN_NEVER));
    let title = mailbox.t(msg::ANSWERS_HIDDEN_TITLE);
    note(Some(title), mailbox.t_with(msg::ANSWERS_HIDDEN_TEXT, &count), vec![never, show, letters])
}
