//! What is open: the keys, the letters, and what is known of the relay. All of it goes when the desk is locked.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use ::desk::book::Book;
use ::desk::identity_file::DeskIdentity;
use ::desk::sealed::{self, LetterError};
use ::desk::thread::{Filed, Ours, OwnWords};
use directory::{Agency, Directory};
use envelope::Recipient;
use wire::{Day, ObjectId};
use zeroize::Zeroize;

use crate::desk::kept::Kept;

/// What is open.
pub struct Held {
    /// The keys of the person who reads.
    pub identity: DeskIdentity,
    /// The relay that was asked last.
    pub relay: Option<Relay>,
    /// The directory that somebody brought as a file.
    pub directory: Option<Directory>,
    /// Letters that were on the screen.
    pub seen: BTreeSet<ObjectId>,
    /// Files that are no letters of ours, by the name that they were given, and why.
    pub refused: Vec<(String, LetterError)>,
    /// In the order in which they came, as far as it is known.
    letters: Vec<Filed>,
    sources: BTreeMap<ObjectId, Source>,
    /// What our answers say, by the id of the letter inside.
    copies: BTreeMap<[u8; 32], OwnWords>,
}

/// Where a letter came from.
struct Source {
    /// The sealed file.
    file: Vec<u8>,
    /// The day on which it came to the relay, if that is known.
    day: Option<Day>,
}

/// A relay that has answered.
#[derive(Clone)]
pub struct Relay {
    /// Its origin.
    pub origin: String,
    /// Its day.
    pub day: Day,
    /// The directory that it obeys. Nobody has checked its signatures: it is good for hints only.
    pub directory: Option<Directory>,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Taken {
    /// It is a copy of an answer of ours.
    Copy,
    /// It was here before.
    Known,
    /// It is a letter.
    Letter,
}

impl Held {
    /// Keys, and nothing that they have opened yet.
    pub fn new(identity: DeskIdentity) -> Self {
        Self {
            identity,
            relay: None,
            directory: None,
            seen: BTreeSet::new(),
            refused: Vec::new(),
            letters: Vec::new(),
            sources: BTreeMap::new(),
            copies: BTreeMap::new(),
        }
    }

    /// All letters.
    pub fn letters(&self) -> &[Filed] {
        &self.letters
    }

    /// A letter.
    pub fn letter(&self, id: &ObjectId) -> Option<&Filed> {
        self.letters.iter().find(|letter| letter.id == *id)
    }

    /// A letter with all its members, opened anew.
    pub fn opened(&self, id: &ObjectId) -> Option<sealed::Opened> {
        sealed::open(&self.sources.get(id)?.file, self.identity.identities()).ok()
    }

    /// The day on which a letter came to the relay; else the one that stands in it.
    pub fn day(&self, letter: &Filed) -> Option<Day> {
        let came = self.sources.get(&letter.id).and_then(|source| source.day);
        came.or_else(|| letter.opened.letter.day.as_deref()?.parse().ok())
    }

    /// Whether a letter is here.
    pub fn has(&self, id: &ObjectId) -> bool {
        self.sources.contains_key(id)
    }

    /// Takes a sealed file. [`Held::arrange`] has to follow.
    ///
    /// # Errors
    /// [`LetterError`].
    pub fn take(&mut self, file: Vec<u8>, day: Option<Day>, book: &Book) -> Result<Taken, LetterError> {
        let id = ObjectId::of(&file);
        if let Some(source) = self.sources.get_mut(&id) {
            source.day = source.day.or(day);
            return Ok(Taken::Known);
        }
        let opened = sealed::open(&file, self.identity.identities())?.letter()?;
        let filed = Filed { id, opened };
        if is_ours(&filed, book) {
            self.keep_words(&filed);
            return Ok(Taken::Copy);
        }
        self.sources.insert(id, Source { file, day });
        self.letters.push(filed);
        Ok(Taken::Letter)
    }

    /// Puts letters into the order in which they came, and sorts out what turned out to be ours.
    pub fn arrange(&mut self, book: &Book) {
        let (ours, hers): (Vec<Filed>, Vec<Filed>) =
            mem::take(&mut self.letters).into_iter().partition(|filed| is_ours(filed, book));
        for copy in &ours {
            self.keep_words(copy);
            self.sources.remove(&copy.id);
        }
        self.letters = hers;
        let sources = &self.sources;
        self.letters.sort_by_key(|letter| {
            let day = sources.get(&letter.id).and_then(|source| source.day);
            (book.place_of(&letter.id).unwrap_or(usize::MAX), day, letter.id)
        });
    }

    /// What a directory says of an agency: the one that was brought, else the relay's. `None` if there is no directory;
    /// nothing inside if it does not list the agency.
    pub fn agency(&self, id: &str) -> Option<Option<&Agency>> {
        let of_relay = self.relay.as_ref().and_then(|relay| relay.directory.as_ref());
        let directory = self.directory.as_ref().or(of_relay)?;
        Some(directory.agency(id))
    }

    /// Whom copies of our answers are sealed to besides ourselves: colleagues, as a directory lists them that somebody
    /// brought. What a relay says of them is not believed.
    pub fn colleagues(&self, agency: &str, today: Day) -> Vec<Recipient> {
        let agency = self.directory.as_ref().and_then(|directory| directory.agency(agency));
        agency.map(|agency| agency.current_recipients(today)).unwrap_or_default()
    }

    /// Remembers what an answer says that was just written.
    pub fn remember(&mut self, mid: [u8; 32], words: OwnWords) {
        self.copies.insert(mid, words);
    }

    /// What this desk has sent, with the words of those answers whose copies are here.
    pub fn ours(&self, kept: &Kept) -> Vec<Ours> {
        let book = kept.book();
        let made = book.made();
        made.map(|made| Ours {
            made: made.clone(),
            state: book.state(&made.id),
            words: self.copies.get(&made.mid.0).cloned(),
        })
        .collect()
    }

    fn keep_words(&mut self, copy: &Filed) {
        let letter = &copy.opened.letter;
        let words = OwnWords { lang: letter.lang.clone(), text: letter.text.clone() };
        self.copies.insert(copy.opened.mid, words);
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        for words in self.copies.values_mut() {
            words.text.zeroize();
        }
    }
}

/// Whether it is a copy of an answer that the book knows. Only survivors' letters name a key.
fn is_ours(filed: &Filed, book: &Book) -> bool {
    let is_known = || book.made().any(|made| made.mid.0 == filed.opened.mid);
    filed.opened.letter.from.is_none() && is_known()
}
