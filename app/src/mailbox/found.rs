//! What a mailbox holds: what the Worker that opened and judged it tells the page, and how the page reads it.

use envelope::letter::Kind;
use envelope::state::StateNote;
use envelope::thread::{Item, Thread};
use serde::{Deserialize, Serialize};
use wire::Day;

/// Everything that was found in a mailbox.
#[derive(Deserialize, Serialize)]
pub struct Found {
    /// Her letters and their answers, one agency each.
    pub threads: Vec<Thread>,
    /// What she keeps for herself, with what was just read.
    pub note: StateNote,
    /// Whether the note says more than the one at the relay, and is worth storing.
    pub has_news: bool,
    /// Whether there was a note and it could not be read.
    pub note_lost: bool,
    /// How many letters can't be opened.
    pub unreadable: usize,
}

/// How far a letter of hers is, the least first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Way {
    /// The relay has it.
    Stored,
    /// The agency has collected it.
    Collected,
    /// Somebody at the agency has opened it.
    Opened,
    /// There is an answer.
    Answered,
}

/// Why the agency needs longer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Reason {
    /// Nobody is there.
    Closed,
    /// An interpreter has to be found.
    Interpreter,
    /// Many letters came.
    Many,
    /// Another organisation has to be asked.
    Partner,
}

/// What an agency's letter says of how far hers is. `None` for kinds that say nothing of it.
pub fn way(item: &Item) -> Option<Way> {
    match (item.kind, item.answers["way"].as_str()) {
        (Kind::Reply | Kind::Close, _) => Some(Way::Answered),
        (Kind::Notice, Some("opened")) => Some(Way::Opened),
        // A delay is told of what was collected; that it was opened is said by itself.
        (Kind::Notice, _) => Some(Way::Collected),
        _ => None,
    }
}

/// Why the agency needs longer, if a letter of it says so in a way that we know.
pub fn reason(item: &Item) -> Option<Reason> {
    match item.answers["reason"].as_str()? {
        "closed" => Some(Reason::Closed),
        "interpreter" => Some(Reason::Interpreter),
        "many" => Some(Reason::Many),
        "partner" => Some(Reason::Partner),
        _ => None,
    }
}

/// The day by which the agency means to write again.
pub fn next_news(item: &Item) -> Option<Day> {
    item.answers["next"].as_str()?.parse().ok()
}

/// The day that stands on a letter, if it is one.
pub fn day(item: &Item) -> Option<Day> {
    item.day.as_deref()?.parse().ok()
}

/// Whether a letter has words for her: an answer, or that there will be no more.
pub fn is_answer(item: &Item) -> bool {
    matches!(item.kind, Kind::Reply | Kind::Close)
}

/// How far her letter with this number is, by all that the agency wrote since her code is this one.
pub fn way_of(thread: &Thread, number: u64) -> Way {
    let newest = thread.mine.seq;
    if number > newest {
        return Way::Stored;
    }
    // Under an earlier code she counted anew: what saw more than the newest is from then, and all behind it.
    let told = thread.items.iter().take_while(|item| item.seen.seq <= newest);
    told.filter(|item| item.seen.seq >= number).filter_map(way).max().unwrap_or(Way::Stored)
}
