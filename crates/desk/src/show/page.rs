//! The text being written: headings, our sentences, foreign text. Only here is foreign text let in.

use i18n::{Msg, Value};

use crate::terminal::{WIDTH, harmless, harmless_line, wrap};
use crate::words::Words;

/// Stands before every line that was not written by us: nothing a letter says can pass for ours.
const FOREIGN: &str = "  │ ";

/// Stands before our own sentences.
const OURS: &str = "  ";

/// Collects the lines.
pub(super) struct Page<'a> {
    words: &'a Words,
    text: String,
}

impl<'a> Page<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self { words, text: String::new() }
    }

    /// The first line.
    pub(super) fn title(&mut self, msg: Msg, id: &str) {
        let title = self.words.say_with(msg, &[("id", id.into())]);
        self.text.push_str(&wrap(&title, "", WIDTH));
        self.text.push_str(&"═".repeat(WIDTH));
        self.text.push('\n');
    }

    /// A heading.
    pub(super) fn heading(&mut self, msg: Msg) {
        self.text.push('\n');
        self.text.push_str(&wrap(&self.words.say(msg), "", WIDTH));
    }

    /// One of our sentences.
    pub(super) fn say(&mut self, msg: Msg) {
        self.ours(&self.words.say(msg));
    }

    /// One of our sentences, with variables.
    pub(super) fn say_with(&mut self, msg: Msg, variables: &[(&str, Value)]) {
        self.ours(&self.words.say_with(msg, variables));
    }

    /// An item of a list, in our words.
    pub(super) fn item(&mut self, text: &str) {
        self.ours(&format!("• {}", harmless_line(text)));
    }

    /// Text that came with the letter.
    pub(super) fn foreign(&mut self, text: &str) {
        self.text.push_str(&wrap(&harmless(text), FOREIGN, WIDTH));
    }

    /// The words, for labels.
    pub(super) fn words(&self) -> &'a Words {
        self.words
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    fn ours(&mut self, text: &str) {
        self.text.push_str(&wrap(text, OURS, WIDTH));
    }
}
