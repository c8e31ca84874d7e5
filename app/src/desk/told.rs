//! One thing at a time: what is being done, and how it went, told in words where it was asked for.

use i18n::msg;
use leptos::prelude::*;

use crate::browser::kit::{block, live, nothing, p, words};
use crate::desk::state::Desk;

/// What was asked for. Each is told in its own place.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Act {
    /// Getting or checking evidence.
    Evidence,
    /// Getting letters from a relay.
    Fetch,
    /// Opening files.
    Files,
    /// Saving what is needed to go on.
    Keep,
    /// Telling how far letters are.
    Notice,
    /// Sealing and sending an answer.
    Send,
    /// Opening the key file.
    Unlock,
}

/// How far it is, in words.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Told {
    /// It is done.
    Done(Vec<String>),
    /// It failed, and waiting does not help.
    Failed(Vec<String>),
    /// It goes on.
    Working(String),
}

impl Told {
    /// Done, in one sentence.
    pub fn done(text: String) -> Self {
        Self::Done(vec![text])
    }

    /// Failed, in one sentence.
    pub fn failed(text: String) -> Self {
        Self::Failed(vec![text])
    }
}

/// The place in which an act is told: read out when it changes, failures at once.
pub fn told(desk: Desk, act: Act) -> AnyView {
    let going = live("status", "", move || match desk.told_of(act) {
        Some(Told::Done(lines)) => lines_of("answer", lines),
        Some(Told::Working(text)) => words("p", "working", text),
        _ if desk.is_refused(act) => p(desk.t(msg::WEBDESK_OTHER_FIRST)),
        _ => nothing(),
    });
    let not = live("alert", "", move || match desk.told_of(act) {
        Some(Told::Failed(lines)) => lines_of("note", lines),
        _ => nothing(),
    });
    block("div", "", vec![going, not])
}

fn lines_of(class: &'static str, lines: Vec<String>) -> AnyView {
    block("div", class, lines.into_iter().map(p).collect())
}
