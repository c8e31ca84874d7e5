//! Words in two languages at once: how they travel as one text, and how they are shown beside each other.
//!
//! A text that is said in one language is that text and nothing else. One that is said in two holds, for each, its tag,
//! its direction and the words. What draws takes it apart, so that nothing between a message and its place on the screen
//! has to know how many languages there are. Nobody can type what stands between the parts: `report::Words` drops it.

use leptos::prelude::*;

use crate::browser::kit::{block, in_its};

/// Stands between the parts of a text: the "unit separator", which no message has.
const BETWEEN: char = '\u{1f}';

/// Words with their language and its direction.
pub fn marked(lang: &str, dir: &str, words: &str) -> String {
    format!("{lang}{BETWEEN}{dir}{BETWEEN}{words}")
}

/// Two texts, each [`marked`], as one.
pub fn joined(first: &str, second: &str) -> String {
    format!("{first}{BETWEEN}{second}")
}

/// A text as it is shown: in one language as it is, in two each half marked as what it is.
pub fn said(text: String) -> AnyView {
    if !text.contains(BETWEEN) {
        return text.into_any();
    }
    let mut parts = text.split(BETWEEN);
    let mut halves = Vec::new();
    while let (Some(lang), Some(dir), Some(words)) = (parts.next(), parts.next(), parts.next()) {
        halves.push(in_its("span", lang, dir, words));
    }
    // A name that is said only in its own language stands alone.
    let class = if halves.len() > 1 { "both" } else { "" };
    block("span", class, halves)
}

/// A text where no markup can stand, such as a line of a list: the words of both languages, one after the other.
pub fn in_one_line(text: String) -> String {
    if !text.contains(BETWEEN) {
        return text;
    }
    text.split(BETWEEN).skip(2).step_by(3).collect::<Vec<_>>().join(" · ")
}
