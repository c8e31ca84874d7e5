//! One thing at a time: what is being done for her, and how it went, told in words where she pressed.

use i18n::{Msg, Value, msg};
use leptos::prelude::*;

use crate::browser::failure::Failure;
use crate::browser::kit::{block, live, note, nothing, p, words};
use crate::browser::patience::Patience;
use crate::mailbox::failure;
use crate::mailbox::state::Mailbox;

/// What was asked for. Each is told in its own place.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Act {
    /// A new code, and everything moved to it.
    Change,
    /// Deleting everything.
    Delete,
    /// Whether an answer helped.
    Helped,
    /// Opening the mailbox, or looking into it again.
    Open,
    /// Asking the agency not to make contact.
    Stop,
    /// Writing on.
    Write,
}

/// How far it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Progress {
    /// It is done. What she reads.
    Done(Msg),
    /// It failed, and waiting does not help.
    Failed(Failure),
    /// It goes on by itself after this many seconds.
    Waiting(u32),
    /// It goes on. What she reads.
    Working(Msg),
}

impl Progress {
    /// Whether nothing else may begin.
    pub fn is_under_way(self) -> bool {
        matches!(self, Self::Waiting(_) | Self::Working(_))
    }

    /// What patience tells, in the words of what is being done.
    pub fn of(patience: Patience, working: Msg) -> Self {
        match patience {
            Patience::Trying => Self::Working(working),
            Patience::Waiting { seconds } => Self::Waiting(seconds),
        }
    }
}

/// The place in which an act is told: read out when it changes, failures at once.
pub fn told(mailbox: Mailbox, act: Act) -> AnyView {
    let going = live("status", "", move || match progress(mailbox, act) {
        Some(Progress::Done(done)) => words("p", "answer", mailbox.t(done)),
        Some(Progress::Waiting(seconds)) => waiting(mailbox, act, seconds),
        Some(Progress::Working(working)) => p(mailbox.t(working)),
        _ if mailbox.refused.get() == Some(act) => p(mailbox.t(msg::ANSWERS_OTHER_FIRST)),
        _ => nothing(),
    });
    let not = live("alert", "", move || match progress(mailbox, act) {
        Some(Progress::Failed(failure)) => failed(mailbox, act, failure),
        _ => nothing(),
    });
    block("div", "", vec![going, not])
}

/// How far this act is, if it is the one being done.
fn progress(mailbox: Mailbox, act: Act) -> Option<Progress> {
    mailbox.doing.get().filter(|(doing, _)| *doing == act).map(|(_, progress)| progress)
}

fn waiting(mailbox: Mailbox, act: Act, seconds: u32) -> AnyView {
    let again = mailbox.t_with(msg::ANSWERS_WAITING, &[("seconds", Value::from(seconds))]);
    let mut more = vec![p(mailbox.t(msg::ANSWERS_WAITING_LOGIN))];
    more.extend(match act {
        Act::Change => Some(p(mailbox.t(msg::ANSWERS_CHANGE_WAITING))),
        Act::Delete => Some(p(mailbox.t(msg::ANSWERS_DELETE_WAITING))),
        _ => None,
    });
    note(None, again, more)
}

fn failed(mailbox: Mailbox, act: Act, failure: Failure) -> AnyView {
    if act == Act::Open && failure == Failure::Nothing {
        let more = [msg::ANSWERS_NOTHING_WHY, msg::ANSWERS_NOTHING_CALL];
        let mut more: Vec<AnyView> = more.into_iter().map(|text| p(mailbox.t(text))).collect();
        more.push(mailbox.numbers());
        let title = mailbox.t(msg::ANSWERS_NOTHING_TITLE);
        return note(Some(title), mailbox.t(msg::ANSWERS_NOTHING_TEXT), more);
    }
    let kept = (act == Act::Write).then(|| p(mailbox.t(msg::ANSWERS_FAILED_KEPT)));
    let ways = kept.into_iter().chain([mailbox.numbers()]).collect();
    note(Some(mailbox.t(msg::ANSWERS_FAILED_TITLE)), mailbox.t(failure::message(act, failure)), ways)
}
