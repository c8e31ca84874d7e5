//! What the library says of a letter, as markup: ours as text of ours, foreign text marked and in its own direction.

use ::desk::show::Row;
use leptos::prelude::*;

use crate::browser::kit::{block, in_language, words};

/// A heading and what stands below it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Section {
    /// The heading; empty for what stands before the first.
    pub heading: String,
    /// The rest.
    pub rows: Vec<Row>,
}

/// The sections of a letter. Its title is left out: the screen has one.
pub fn sections(rows: Vec<Row>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for row in rows {
        match row {
            Row::Title(_) => {}
            Row::Heading(heading) => sections.push(Section { heading, rows: Vec::new() }),
            row => match sections.last_mut() {
                Some(section) => section.rows.push(row),
                None => sections.push(Section { heading: String::new(), rows: vec![row] }),
            },
        }
    }
    sections
}

/// A section. `lang` is the language of what came with the letter, `heading` the element of the heading.
pub fn view(section: &Section, lang: &str, heading: &'static str) -> AnyView {
    let mut parts = Vec::new();
    if !section.heading.is_empty() {
        parts.push(words(heading, "", section.heading.clone()));
    }
    let mut items = Vec::new();
    for row in &section.rows {
        if let Row::Item(text) = row {
            items.push(words("li", "", text.clone()));
            continue;
        }
        parts.extend(list(&mut items));
        match row {
            Row::Foreign(text) => parts.push(in_language("blockquote", lang, text)),
            Row::Said(text) => parts.push(words("p", "", text.clone())),
            _ => {}
        }
    }
    parts.extend(list(&mut items));
    block("section", "rows", parts)
}

/// The items so far, as a list; nothing if there are none.
fn list(items: &mut Vec<AnyView>) -> Option<AnyView> {
    if items.is_empty() {
        return None;
    }
    Some(block("ul", "points", std::mem::take(items)))
}
