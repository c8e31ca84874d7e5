//! The text being written: headings, our sentences, foreign text. Only here is foreign text let in.

use i18n::{Msg, Value, msg, zawgyi};

use super::row::Row;
use crate::terminal::{WIDTH, harmless, harmless_line, wrap};
use crate::words::Words;

/// Collects the lines.
pub(super) struct Page<'a> {
    words: &'a Words,
    look: &'static Look,
    text: String,
    /// The same, piece by piece.
    rows: Vec<Row>,
}

/// What the lines look like.
struct Look {
    /// Columns that are filled at most.
    width: usize,
    /// Stands before every line that was not written by us: nothing a letter says can pass for ours.
    foreign: &'static str,
    /// Stands before our own sentences.
    ours: &'static str,
    /// Stands before an item of a list.
    bullet: &'static str,
    /// Whether the title is underlined.
    is_underlined: bool,
}

const TERMINAL: Look =
    Look { width: WIDTH, foreign: "  │ ", ours: "  ", bullet: "• ", is_underlined: true };

/// For a file that goes into a case: lines as long as they are, nothing but letters around them.
#[cfg(not(target_arch = "wasm32"))]
const FILE: Look = Look { width: usize::MAX, foreign: "> ", ours: "", bullet: "- ", is_underlined: false };

impl<'a> Page<'a> {
    /// A page for a terminal.
    pub(super) fn on_terminal(words: &'a Words) -> Self {
        Self { words, look: &TERMINAL, text: String::new(), rows: Vec::new() }
    }

    /// A page for a text file.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn in_file(words: &'a Words) -> Self {
        Self { words, look: &FILE, text: String::new(), rows: Vec::new() }
    }

    /// The first line.
    pub(super) fn title(&mut self, msg: Msg, id: &str) {
        let title = self.words.say_with(msg, &[("id", id.into())]);
        self.push(&title, "");
        if self.look.is_underlined {
            self.text.push_str(&"═".repeat(WIDTH));
            self.text.push('\n');
        }
        self.rows.push(Row::Title(title));
    }

    /// A heading.
    pub(super) fn heading(&mut self, msg: Msg) {
        self.heading_with(msg, &[]);
    }

    /// A heading, with variables.
    pub(super) fn heading_with(&mut self, msg: Msg, variables: &[(&str, Value)]) {
        let heading = self.words.say_with(msg, variables);
        self.text.push('\n');
        self.push(&heading, "");
        self.rows.push(Row::Heading(heading));
    }

    /// One of our sentences.
    pub(super) fn say(&mut self, msg: Msg) {
        self.say_with(msg, &[]);
    }

    /// One of our sentences, with variables.
    pub(super) fn say_with(&mut self, msg: Msg, variables: &[(&str, Value)]) {
        let said = self.words.say_with(msg, variables);
        self.push(&said, self.look.ours);
        self.rows.push(Row::Said(said));
    }

    /// What to type to go on, with variables. It is no row: who shows rows has other ways to go on.
    pub(super) fn go_on(&mut self, msg: Msg, variables: &[(&str, Value)]) {
        self.push(&self.words.say_with(msg, variables), self.look.ours);
    }

    /// An item of a list, in our words.
    pub(super) fn item(&mut self, text: &str) {
        let item = harmless_line(text);
        self.push(&format!("{}{item}", self.look.bullet), self.look.ours);
        self.rows.push(Row::Item(item));
    }

    /// Text that came with the letter, with a caution before it if it looks broken because of its encoding.
    pub(super) fn foreign(&mut self, text: &str) {
        if zawgyi::is_likely(text) {
            self.say(msg::DESK_SHOW_ZAWGYI);
        }
        let foreign = harmless(text);
        self.push(&foreign, self.look.foreign);
        self.rows.push(Row::Foreign(foreign));
    }

    /// A code that this program does not know, as an item says it.
    pub(super) fn unknown(&self, code: &str) -> String {
        self.words.say_with(msg::DESK_SHOW_UNKNOWN, &[("code", code.into())])
    }

    /// The words, for labels.
    pub(super) fn words(&self) -> &'a Words {
        self.words
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    pub(super) fn into_rows(self) -> Vec<Row> {
        self.rows
    }

    fn push(&mut self, text: &str, indent: &str) {
        self.text.push_str(&wrap(text, indent, self.look.width));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::english;

    /// What a page holds on which this text came with a letter.
    fn rows(text: &str) -> Vec<Row> {
        let words = english();
        let mut page = Page::on_terminal(&words);
        page.foreign(text);
        page.into_rows()
    }

    #[test]
    fn a_caution_stands_before_text_in_zawgyi_and_the_text_stays_as_it_is() {
        let rows = rows("ျမန္မာ");
        assert_eq!(rows.len(), 2, "{rows:?}");
        assert!(
            matches!(&rows[0], Row::Said(said) if said.contains("Zawgyi") && said.contains("never online"))
        );
        assert!(rows[1] == Row::Foreign("ျမန္မာ".into()));
    }

    #[test]
    fn burmese_in_unicode_and_other_languages_come_without_a_caution() {
        for text in ["မြန်မာ", "မႂ်ႇသုင်ၶႃႈ", "They keep my passport.", ""]
        {
            assert!(rows(text) == [Row::Foreign(text.into())], "{text}");
        }
    }
}
