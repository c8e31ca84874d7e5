//! An open mailbox: what was found in it, where it is, and who may write on.

use directory::{Agency, Directory};
use envelope::letter::{B64, Hand};
use envelope::receipt::Root;
use envelope::state::{StateNote, ThreadNote};
use envelope::thread::Thread;

use crate::mailbox::writer::{Account, Writer};

/// A mailbox that is open in this page.
pub struct Held {
    /// What everything of the code follows from.
    pub root: Root,
    /// Where the mailbox is.
    pub place: Place,
    /// The newest directory that is known.
    pub directory: Directory,
    /// Whether the directory was out of date on the relay's day.
    pub is_old: bool,
    /// Her own note, as it is at the relay.
    pub note: StateNote,
    /// Whether there was a note and it could not be read.
    pub note_lost: bool,
    /// What was written, one agency each.
    pub threads: Vec<Thread>,
    /// How many letters can't be opened.
    pub unreadable: usize,
}

/// The relay that has the mailbox.
#[derive(Clone)]
pub struct Place {
    /// Its origin.
    pub origin: String,
    /// Its id in the directory.
    pub relay: String,
}

impl Held {
    /// The thread of a slot.
    pub fn thread(&self, slot: u8) -> Option<&Thread> {
        self.threads.iter().find(|thread| thread.slot == slot)
    }

    /// The slot of the only thread, if there is no other.
    pub fn only_thread(&self) -> Option<u8> {
        match self.threads.as_slice() {
            [only] => Some(only.slot),
            _ => None,
        }
    }

    /// What her note says of the thread of a slot.
    pub fn noted(&self, slot: u8) -> Option<&ThreadNote> {
        self.note.threads.iter().find(|noted| noted.slot == slot)
    }

    /// The agency of the thread of a slot. `None` if the directory does not have it.
    pub fn agency(&self, slot: u8) -> Option<&Agency> {
        self.directory.agency(&self.thread(slot)?.agency)
    }

    /// Who writes on in the thread of a slot. `None` if the directory does not have its agency.
    pub fn writer(&self, slot: u8) -> Option<Writer> {
        let agency = self.agency(slot)?.clone();
        Some(Writer {
            hand: self.hand(slot)?.to_bytes(),
            agency,
            directory: self.directory.version,
            origin: self.place.origin.clone(),
            account: Some(Account { root: self.root.clone(), note: self.note.clone(), slot }),
        })
    }

    /// Her hand in the thread of a slot, behind the last letter of hers that anybody knows of.
    pub fn hand(&self, slot: u8) -> Option<Hand> {
        let thread = self.thread(slot)?;
        let noted = self.noted(slot);
        let last = noted.map_or(0, |noted| noted.last);
        let prev = noted.and_then(|noted| noted.prev).map(|B64(mid)| mid);
        let hand = Hand::of_root(&self.root, slot, &self.place.relay);
        Some(hand.continued(last, prev, thread.seen()))
    }
}
