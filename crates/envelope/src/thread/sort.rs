//! Opens what a relay handed out, and says of each letter where it belongs and who signed it.

use std::{collections::BTreeSet, iter};

use wire::ObjectId;

use super::AgencyKeys;
use crate::{
    letter::{
        Kind,
        reply::{self, OpenedReply, recipient_hash},
    },
    receipt::{Root, slots},
    state::{StateNote, ThreadNote},
};

/// A slot, where letters of one agency are expected.
pub(super) struct Place<'a> {
    pub(super) slot: u8,
    /// The names of the thread: those under earlier codes, and last the one of now.
    names: Vec<[u8; 16]>,
    /// Whose letters count, if that is known.
    pub(super) agency: Option<String>,
    pub(super) note: Option<&'a ThreadNote>,
}

impl<'a> Place<'a> {
    /// All slots of a code, and what else the note tells of, in order.
    fn all(root: &Root, note: &'a StateNote) -> Vec<Self> {
        let noted = note.threads.iter().map(|thread| {
            let names = thread.earlier.iter().map(|name| name.0).chain([root.thread(thread.slot)]);
            Self {
                slot: thread.slot,
                names: names.collect(),
                agency: Some(thread.agency.clone()),
                note: Some(thread),
            }
        });
        let others = slots().filter(|slot| note.threads.iter().all(|thread| thread.slot != *slot));
        let others =
            others.map(|slot| Self { slot, names: vec![root.thread(slot)], agency: None, note: None });
        let mut places: Vec<Self> = noted.chain(others).collect();
        places.sort_by_key(|place| place.slot);
        places
    }

    /// Which of the names the thread has now.
    pub(super) fn now(&self) -> usize {
        self.names.len() - 1
    }
}

/// What is to be thought of a letter that was opened. The better stands first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Standing {
    /// Of the agency that she wrote to, in the thread that she wrote in.
    Good,
    /// Well signed, and out of place.
    Foreign,
    /// Not signed by a key that counts.
    Forged,
}

/// A letter that was opened.
pub(super) struct Sorted {
    pub(super) reply: OpenedReply,
    /// Which of the places, and which of its names, the letter carries.
    pub(super) place: Option<(usize, usize)>,
    /// The key that signed it, of those listed for the agency that the letter says it is from.
    pub(super) signer: Option<[u8; 32]>,
    pub(super) standing: Standing,
}

/// All that was handed out.
pub(super) struct Sorting<'a> {
    pub(super) places: Vec<Place<'a>>,
    /// No letter twice, whatever it was sealed in.
    pub(super) letters: Vec<Sorted>,
    /// Whether there was something that can't be opened or read.
    pub(super) unreadable: bool,
}

pub(super) fn sorted<'a>(
    root: &Root,
    note: &'a StateNote,
    agencies: &[AgencyKeys],
    letters: &[(ObjectId, Vec<u8>)],
) -> Sorting<'a> {
    let mut places = Place::all(root, note);
    let (mut letters, unreadable) = opened(root, note, agencies, &places, letters);
    for (index, place) in places.iter_mut().enumerate() {
        if place.agency.is_none() {
            place.agency = first_agency(index, &letters);
        }
    }
    for letter in &mut letters {
        letter.standing = standing(letter, &places);
    }
    // Of one letter that is there twice, the copy with the good signature is kept.
    letters.sort_by_key(|letter| (letter.reply.mid, letter.standing, letter.signer));
    letters.dedup_by_key(|letter| letter.reply.mid);
    Sorting { places, letters, unreadable }
}

/// Each letter that can be opened, with who signed it, and whether there was one that can't.
fn opened(
    root: &Root,
    note: &StateNote,
    agencies: &[AgencyKeys],
    places: &[Place<'_>],
    letters: &[(ObjectId, Vec<u8>)],
) -> (Vec<Sorted>, bool) {
    let identity = root.reply_identity();
    let own = recipient_hash(&identity.recipient());
    let recipients: Vec<[u8; 32]> = iter::once(own).chain(note.before.iter().map(|hash| hash.0)).collect();

    let mut ids = BTreeSet::new();
    let mut unreadable = false;
    let mut opened = Vec::new();
    for (id, bytes) in letters.iter().filter(|(id, _)| ids.insert(*id)) {
        match reply::opened(bytes, &identity) {
            Ok(reply) if reply.id == *id => {
                let place = place_of(&reply, places);
                let listed = agencies.iter().filter(|it| it.agency == reply.letter.agency);
                let signer = reply.signer(&recipients, listed.flat_map(|it| &it.vks));
                opened.push(Sorted { reply, place, signer, standing: Standing::Forged });
            }
            _ => unreadable = true,
        }
    }
    (opened, unreadable)
}

fn place_of(reply: &OpenedReply, places: &[Place<'_>]) -> Option<(usize, usize)> {
    places.iter().enumerate().find_map(|(index, place)| {
        let era = place.names.iter().position(|name| *name == reply.letter.thread.0)?;
        Some((index, era))
    })
}

/// Without a note: the agency whose signed letter has the lowest number in the slot.
fn first_agency(place: usize, letters: &[Sorted]) -> Option<String> {
    let in_place = letters.iter().filter(|letter| letter.place.is_some_and(|(index, _)| index == place));
    let signed = in_place.filter(|letter| letter.signer.is_some() && is_answer(&letter.reply));
    let first = signed.min_by_key(|letter| (letter.reply.letter.seq, letter.reply.mid))?;
    Some(first.reply.letter.agency.clone())
}

fn standing(letter: &Sorted, places: &[Place<'_>]) -> Standing {
    if letter.signer.is_none() {
        return Standing::Forged;
    }
    let agency = letter.place.and_then(|(index, _)| places[index].agency.as_ref());
    let expected = agency.is_some_and(|agency| *agency == letter.reply.letter.agency);
    if expected && is_answer(&letter.reply) { Standing::Good } else { Standing::Foreign }
}

/// Whether it is of a kind that agencies write.
fn is_answer(reply: &OpenedReply) -> bool {
    matches!(reply.letter.kind, Kind::Close | Kind::Notice | Kind::Reply)
}
