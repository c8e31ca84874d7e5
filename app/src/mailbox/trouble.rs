//! What is not as it should be, in plain words and before anything else is read.

use envelope::thread::{Thread, Trouble};
use i18n::{Value, msg};
use leptos::prelude::*;

use crate::browser::kit::{block, nothing, points, words};
use crate::mailbox::frame::number;
use crate::mailbox::state::Mailbox;

/// A note with a point for each; nothing if all is well. `unreadable` counts letters of the whole mailbox.
pub fn view(mailbox: Mailbox, thread: &Thread, unreadable: usize) -> AnyView {
    let told: Vec<String> =
        thread.troubles.iter().filter_map(|trouble| told(mailbox, *trouble, unreadable)).collect();
    if told.is_empty() {
        return nothing();
    }
    block("div", "note", vec![words("h2", "", mailbox.t(msg::ANSWERS_TROUBLE_TITLE)), points(told)])
}

fn told(mailbox: Mailbox, trouble: Trouble, unreadable: usize) -> Option<String> {
    let of = |message, seq| mailbox.t_with(message, &[("number", number(seq))]);
    let text = match trouble {
        Trouble::Broken { seq } => of(msg::ANSWERS_TROUBLE_BROKEN, seq),
        Trouble::MineNotSeen { seq } => of(msg::ANSWERS_TROUBLE_NOT_SEEN, seq),
        Trouble::Missing { from, to } => {
            let one = from == to;
            let message = if one { msg::ANSWERS_TROUBLE_MISSING_ONE } else { msg::ANSWERS_TROUBLE_MISSING };
            mailbox.t_with(message, &[("from", number(from)), ("to", number(to))])
        }
        Trouble::Repeated { seq } => of(msg::ANSWERS_TROUBLE_REPEATED, seq),
        Trouble::Unreadable => {
            let count = Value::from(unreadable.max(1));
            mailbox.t_with(msg::ANSWERS_TROUBLE_UNREADABLE, &[("count", count)])
        }
        Trouble::Withdrawn { seq } => of(msg::ANSWERS_TROUBLE_WITHDRAWN, seq),
        // Forged and foreign letters have a warning of their own.
        _ => return None,
    };
    Some(text)
}
