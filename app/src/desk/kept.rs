//! What outlives the lock until it is saved: numbers, hashes and days, and answers that are sealed. None of it says
//! what anybody wrote.

use std::collections::BTreeMap;

use ::desk::book::{self, Book, Line, Made};
use ::desk::quarantine::{self, Quarantine, Step};
use wire::ObjectId;

/// What this desk has to know tomorrow.
#[derive(Default)]
pub struct Kept {
    book: Book,
    /// The book as it is saved.
    lines: String,
    quarantine: Quarantine,
    /// The list of quarantined letters as it is saved.
    steps: String,
    /// Whether a book was loaded, or begun on purpose.
    has_book: bool,
    is_book_unsaved: bool,
    is_quarantine_unsaved: bool,
    /// Answers that no relay has yet, sealed to her.
    outbox: BTreeMap<ObjectId, Vec<u8>>,
    /// Copies of our answers, sealed to our own key, by the id of the letter inside; those that were not saved.
    copies: BTreeMap<[u8; 32], Vec<u8>>,
}

impl Kept {
    /// What was sent.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// Which letters go no further.
    pub fn quarantine(&self) -> &Quarantine {
        &self.quarantine
    }

    /// Whether it is known what was sent before: without that, numbers would be given twice.
    pub fn has_book(&self) -> bool {
        self.has_book
    }

    /// Begins a book, because nothing was sent before.
    pub fn begin_book(&mut self) {
        self.has_book = true;
    }

    /// Whether something would be lost if the page went away now.
    pub fn is_unsaved(&self) -> bool {
        self.is_book_unsaved
            || self.is_quarantine_unsaved
            || !self.outbox.is_empty()
            || !self.copies.is_empty()
    }

    /// Whether the book has lines that were not saved.
    pub fn is_book_unsaved(&self) -> bool {
        self.is_book_unsaved
    }

    /// Whether the list of quarantined letters was changed and not saved.
    pub fn is_quarantine_unsaved(&self) -> bool {
        self.is_quarantine_unsaved
    }

    /// Takes a saved book. What happened here since comes behind it.
    ///
    /// # Errors
    /// [`book::BadLine`]; then nothing is changed.
    pub fn load_book(&mut self, text: &str) -> Result<(), book::BadLine> {
        let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
        Book::parse(whole)?;
        let known: Vec<&str> = whole.lines().collect();
        let ours: String =
            self.lines.lines().filter(|line| !known.contains(line)).flat_map(|line| [line, "\n"]).collect();
        self.is_book_unsaved = !ours.is_empty();
        self.lines = format!("{whole}{ours}");
        self.book = Book::parse(&self.lines)?;
        self.has_book = true;
        Ok(())
    }

    /// Adds a line to the book.
    pub fn add(&mut self, line: Line) {
        self.lines.push_str(&line.to_text());
        self.book.push(line);
        self.is_book_unsaved = true;
    }

    /// The book as it is saved. It counts as saved from now on.
    pub fn save_book(&mut self) -> String {
        self.is_book_unsaved = false;
        self.lines.clone()
    }

    /// Takes a saved list of quarantined letters. What was done here since comes behind it.
    ///
    /// # Errors
    /// [`quarantine::BadLine`]; then nothing is changed.
    pub fn load_quarantine(&mut self, text: &str) -> Result<(), quarantine::BadLine> {
        let there =
            if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") };
        let all = if there.contains(&self.steps) { there } else { there + &self.steps };
        self.quarantine = Quarantine::parse(&all)?;
        self.steps = all;
        Ok(())
    }

    /// Puts a letter into quarantine, or takes it out.
    pub fn step(&mut self, step: Step) {
        self.steps.push_str(&step.to_text());
        self.quarantine.push(step);
        self.is_quarantine_unsaved = true;
    }

    /// The list of quarantined letters as it is saved. It counts as saved from now on.
    pub fn save_quarantine(&mut self) -> String {
        self.is_quarantine_unsaved = false;
        self.steps.clone()
    }

    /// Takes an answer that was made, before anybody is told of it.
    pub fn put(&mut self, made: Made, sealed: Vec<u8>, copy: Option<Vec<u8>>) {
        self.outbox.insert(made.id, sealed);
        self.copies.extend(copy.map(|copy| (made.mid.0, copy)));
        self.add(Line::Made(made));
    }

    /// Takes the sealed bytes of an answer that was made elsewhere and waits; whether it is one.
    pub fn put_back(&mut self, id: ObjectId, sealed: &[u8]) -> bool {
        let waits =
            self.book.state(&id) == book::State::Waiting && self.book.made().any(|made| made.id == id);
        if waits {
            self.outbox.insert(id, sealed.to_vec());
        }
        waits
    }

    /// The sealed bytes of an answer that waits.
    pub fn waiting(&self, id: &ObjectId) -> Option<&[u8]> {
        self.outbox.get(id).map(Vec::as_slice)
    }

    /// The relay has an answer.
    pub fn stored(&mut self, id: ObjectId) {
        self.outbox.remove(&id);
        self.add(Line::Stored { id });
    }

    /// An answer that waits was saved as a file: whoever has the file can send it.
    pub fn take_away(&mut self, id: &ObjectId) -> Option<Vec<u8>> {
        self.outbox.remove(id)
    }

    /// Ids of the answers that wait here.
    pub fn all_waiting(&self) -> Vec<ObjectId> {
        self.outbox.keys().copied().collect()
    }

    /// Ids of the letters inside of the copies that were not saved.
    pub fn all_copies(&self) -> Vec<[u8; 32]> {
        self.copies.keys().copied().collect()
    }

    /// A copy, to be saved as a file.
    pub fn take_copy(&mut self, mid: &[u8; 32]) -> Option<Vec<u8>> {
        self.copies.remove(mid)
    }
}
