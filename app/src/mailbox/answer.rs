//! One answer: its number, its day, the agency's words in the agency's language.

use envelope::letter::Kind;
use envelope::thread::Item;
use i18n::{Value, msg};
use leptos::prelude::*;
use report::Words;
use report::words::MAX_CHARS;

use crate::browser::kit::{block, in_language, p, words};
use crate::browser::names;
use crate::mailbox::found;
use crate::mailbox::frame::number;
use crate::mailbox::state::Mailbox;

/// The answer as a card.
pub fn view(mailbox: Mailbox, item: &Item) -> AnyView {
    let title = mailbox.t_with(msg::ANSWERS_ANSWER, &[("number", number(item.seq))]);
    let mut parts = vec![words("h3", "", title)];
    let day = found::day(item).map(|day| names::date(&mailbox.config().lang, day));
    parts.extend(day.map(|day| words("p", "small", day)));
    if item.kind == Kind::Close {
        parts.push(p(mailbox.t(msg::ANSWERS_ANSWER_CLOSED)));
    }
    parts.extend(text(mailbox, item));
    if let Some(day) = found::next_news(item) {
        let day = Value::from(names::date(&mailbox.config().lang, day));
        parts.push(words("p", "small", mailbox.t_with(msg::ANSWERS_WAY_NEXT, &[("day", day)])));
    }
    block("article", "came", parts)
}

/// The words, as text and nothing else; of very long ones the rest is folded away.
pub fn text(mailbox: Mailbox, item: &Item) -> Vec<AnyView> {
    let text = harmless(&item.text);
    let cut = text.char_indices().nth(MAX_CHARS).map_or(text.len(), |(at, _)| at);
    let (first, rest) = text.split_at(cut);
    let mut parts = vec![in_language("p", &item.lang, first)];
    if !rest.is_empty() {
        let more = words("summary", "", mailbox.t(msg::ANSWERS_ANSWER_MORE));
        parts.push(block("details", "", vec![more, in_language("p", &item.lang, rest)]));
    }
    parts
}

/// Without control characters, and without those that turn the order of letters and digits round: a number has to be
/// read as it is dialled. Isolates stay, they do no harm.
fn harmless(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}');
    Words::typed(text).as_str().chars().filter(|c| !turns(*c)).collect()
}
