//! One line for each conversation: what has to be known of it without opening it.

use std::collections::BTreeSet;

use ::desk::book::State;
use ::desk::thread::{Ask, Filed, Item, Ours, Threads, View, view};
use envelope::letter::Kind;
use i18n::{Msg, msg};
use wire::Day;

use crate::desk::held::Held;
use crate::desk::kept::Kept;

/// A conversation in the list.
pub struct Entry {
    /// Its first thread.
    pub thread: [u8; 16],
    /// The day of its newest letter.
    pub day: Option<Day>,
    /// The tag of the language that she writes.
    pub lang: String,
    /// How many letters of hers there are.
    pub letters: usize,
    /// What is to be known, the most pressing first.
    pub states: Vec<Msg>,
}

/// All conversations, the newest first.
pub fn all(held: &Held, kept: &Kept) -> Vec<Entry> {
    let ours = held.ours(kept);
    let roots = Threads::of(held.letters()).roots();
    let mut entries: Vec<Entry> = roots.iter().map(|root| entry(root, held, kept, &ours)).collect();
    entries.sort_by(|one, other| other.day.cmp(&one.day).then_with(|| one.thread.cmp(&other.thread)));
    entries
}

fn entry(root: &[u8; 16], held: &Held, kept: &Kept, ours: &[Ours]) -> Entry {
    let conversation = view(root, held.letters(), ours);
    let letters: Vec<&Filed> = letters(&conversation).collect();
    Entry {
        thread: *root,
        day: letters.iter().filter_map(|letter| held.day(letter)).max(),
        lang: letters.last().map(|letter| letter.opened.letter.lang.clone()).unwrap_or_default(),
        letters: letters.len(),
        states: states(&conversation, &letters, held, kept),
    }
}

fn states(view: &View<'_>, letters: &[&Filed], held: &Held, kept: &Kept) -> Vec<Msg> {
    let mut states = Vec::new();
    states.extend(match view.asked {
        Some(Ask::Delete) => Some(msg::WEBDESK_STATE_DELETE),
        Some(Ask::Stop) => Some(msg::WEBDESK_STATE_STOP),
        None => None,
    });
    if letters.iter().any(|letter| kept.quarantine().of(&letter.id).is_some()) {
        states.push(msg::WEBDESK_STATE_QUARANTINED);
    }
    if !view.troubles.is_empty() {
        states.push(msg::WEBDESK_STATE_TROUBLE);
    }
    states.push(answered(view, letters, &held.seen));
    if letters.iter().any(|letter| letter.opened.letter.parcel.is_some()) {
        states.push(msg::WEBDESK_STATE_EVIDENCE);
    }
    states
}

/// Whose turn it is.
fn answered(view: &View<'_>, letters: &[&Filed], seen: &BTreeSet<wire::ObjectId>) -> Msg {
    let words = |item: &&Item<'_>| match item {
        Item::Hers { by_writer, .. } => *by_writer,
        Item::Ours(answer) => matches!(answer.made.kind, Kind::Reply | Kind::Close),
    };
    let last = view.items.iter().rev().find(words);
    match last {
        Some(Item::Ours(answer)) if answer.state == State::Stored => msg::WEBDESK_STATE_ANSWERED,
        Some(Item::Ours(_)) => msg::WEBDESK_STATE_WAITING,
        _ if letters.last().is_some_and(|letter| seen.contains(&letter.id)) => msg::WEBDESK_STATE_OPEN,
        _ => msg::WEBDESK_STATE_NEW,
    }
}

/// Every letter of a conversation, also those that somebody else may have written.
pub fn letters<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Filed> {
    view.items.iter().filter_map(|item| match item {
        Item::Hers { letter, .. } => Some(*letter),
        Item::Ours(_) => None,
    })
}
