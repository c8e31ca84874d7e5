//! Numbered steps: what somebody has to do after a command, in order.

use i18n::{Msg, Value};

use crate::words::Words;

/// Steps, as they are collected.
pub(super) struct Steps<'a> {
    words: &'a Words,
    lines: Vec<String>,
}

impl<'a> Steps<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self { words, lines: Vec::new() }
    }

    /// Adds a step.
    pub(super) fn add(&mut self, msg: Msg, variables: &[(&str, Value)]) {
        let number = self.lines.len() + 1;
        self.lines.push(format!("{number}. {}", self.words.say_with(msg, variables)));
    }

    /// All of them, one to a line. Not wrapped: they hold paths and commands.
    pub(super) fn finish(self) -> String {
        self.lines.join("\n")
    }
}
