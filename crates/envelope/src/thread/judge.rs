//! From what a relay handed out to threads.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
};

use wire::{Day, ObjectId};

use super::{
    AgencyKeys, Item, Thread, Trouble,
    chain::{self, Link},
    order::{self, Counted},
    sort::{self, Place, Sorted, Sorting, Standing},
};
use crate::{
    letter::{Kind, Seen},
    receipt::Root,
    scrub,
    state::{Heard, StateNote, ThreadNote},
};

/// How long after her letter was stored an agency must have it, in days: both only count days, perhaps in different
/// parts of the world.
const DELIVERY_DAYS: i64 = 2;

/// Opens all letters that a relay handed out, and makes threads of them, in the order of their slots.
///
/// `note` is the newest one that she could open, the default one if there is none: threads are then found again by
/// the names that the code gives them. `agencies` are all of a directory whose signatures were checked.
///
/// Nothing is an error here. What belongs to no thread, and what can't be opened or read, is a trouble of the first
/// one.
pub fn judge(
    root: &Root,
    note: &StateNote,
    agencies: &[AgencyKeys],
    letters: &[(ObjectId, Vec<u8>)],
) -> Vec<Thread> {
    scrub::after(|| judged(sort::sorted(root, note, agencies, letters)))
}

fn judged(sorting: Sorting<'_>) -> Vec<Thread> {
    let Sorting { places, letters, unreadable } = sorting;
    let opened: BTreeSet<[u8; 32]> = letters.iter().map(|letter| letter.reply.mid).collect();
    let mut shelves: Vec<(Place<'_>, Vec<Sorted>)> =
        places.into_iter().map(|place| (place, Vec::new())).collect();
    let mut strays = Vec::new();
    for letter in letters {
        match letter.place {
            Some((place, _)) => shelves[place].1.push(letter),
            None => strays.push(letter),
        }
    }

    let begun = |(place, letters): &(Place<'_>, Vec<Sorted>)| place.note.is_some() || !letters.is_empty();
    let mut threads: Vec<Thread> =
        shelves.into_iter().filter(begun).map(|(place, letters)| thread(place, letters, &opened)).collect();

    if unreadable || !strays.is_empty() {
        if threads.is_empty() {
            threads.push(empty(0, String::new()));
        }
        hide(strays, &mut threads[0]);
        if unreadable {
            add(Trouble::Unreadable, &mut threads[0].troubles);
        }
    }
    threads
}

/// The thread of a place. `opened` are the ids of all letters that could be opened.
fn thread(place: Place<'_>, letters: Vec<Sorted>, opened: &BTreeSet<[u8; 32]>) -> Thread {
    let now = place.now();
    let (good, others): (Vec<_>, Vec<_>) =
        letters.into_iter().partition(|letter| letter.standing == Standing::Good);
    let counted = order::newest_first(good.into_iter().map(counted).collect());
    let mut thread = empty(place.slot, place.agency.unwrap_or_default());

    let heard = place.note.map_or(&[][..], |note| note.heard.as_slice());
    let numbers = numbers(&counted, heard, now, opened);
    numbers.into_iter().for_each(|trouble| add(trouble, &mut thread.troubles));
    let mine = place.note.and_then(|note| mine_not_seen(note, &counted, now));
    mine.into_iter().for_each(|trouble| add(trouble, &mut thread.troubles));

    let seen = counted.iter().filter(|letter| letter.link.era == now).map(|letter| &letter.item.seen);
    thread.mine = seen.max_by_key(|seen| seen.seq).cloned().unwrap_or_default();
    thread.items = counted.into_iter().map(|letter| letter.item).collect();
    hide(others, &mut thread);
    thread
}

fn empty(slot: u8, agency: String) -> Thread {
    Thread {
        slot,
        agency,
        items: Vec::new(),
        troubles: Vec::new(),
        hidden: Vec::new(),
        mine: Seen::default(),
    }
}

/// What the numbers of each key say.
fn numbers(counted: &[Counted], heard: &[Heard], now: usize, opened: &BTreeSet<[u8; 32]>) -> Vec<Trouble> {
    let mut chains: BTreeMap<[u8; 32], Vec<Link>> = BTreeMap::new();
    for letter in counted {
        chains.entry(letter.item.signer).or_default().push(letter.link);
    }
    let mut troubles = Vec::new();
    for (vk, links) in &mut chains {
        links.sort();
        let heard = heard.iter().find(|heard| heard.vk.0 == *vk);
        troubles.extend(chain::follow(links, heard, now));
    }
    for Heard { vk, seq, mid } in heard {
        let links = chains.get(&vk.0).map_or(&[][..], Vec::as_slice);
        let is_reached = links.iter().any(|link| link.era == now && link.seq >= *seq);
        if !is_reached && !opened.contains(&mid.0) {
            troubles.push(Trouble::Withdrawn { seq: *seq });
        }
    }
    troubles
}

/// An answer that was written well after her last letter was stored, by somebody who had not got it. Before that it
/// may simply have crossed with hers.
fn mine_not_seen(note: &ThreadNote, newest_first: &[Counted], now: usize) -> Option<Trouble> {
    let newest = newest_first.first()?;
    if newest.item.kind != Kind::Reply || newest.link.era != now {
        return None;
    }
    let stored: Day = note.day.as_deref()?.parse().ok()?;
    let waited = order::day(&newest.item)?.since(stored);
    let seen = newest.item.seen.seq;
    (waited >= DELIVERY_DAYS && seen < note.last).then(|| Trouble::MineNotSeen { seq: seen + 1 })
}

/// Puts letters that do not count where nobody sees them by accident.
fn hide(letters: Vec<Sorted>, thread: &mut Thread) {
    for letter in letters {
        let trouble = if letter.standing == Standing::Foreign { Trouble::Foreign } else { Trouble::Forged };
        add(trouble, &mut thread.troubles);
        thread.hidden.push(item(letter));
    }
    thread.hidden.sort_by_key(|item| (order::day(item), item.seq, item.mid));
    thread.hidden.reverse();
}

fn add(trouble: Trouble, troubles: &mut Vec<Trouble>) {
    if !troubles.contains(&trouble) {
        troubles.push(trouble);
    }
}

fn counted(letter: Sorted) -> Counted {
    let era = letter.place.map_or(0, |(_, era)| era);
    let prev = letter.reply.letter.prev.map(|prev| prev.0);
    let link = Link { era, seq: letter.reply.letter.seq, mid: letter.reply.mid, prev };
    Counted { link, item: item(letter) }
}

/// Her words move and are not copied.
fn item(mut letter: Sorted) -> Item {
    let content = &mut letter.reply.letter;
    Item {
        kind: content.kind,
        signer: letter.signer.unwrap_or_default(),
        seq: content.seq,
        mid: letter.reply.mid,
        day: content.day.take(),
        lang: mem::take(&mut content.lang),
        text: mem::take(&mut content.text),
        answers: mem::take(&mut content.answers),
        seen: content.seen.clone(),
    }
}
