//! What this desk has sent, as `book.jsonl` beside the letters remembers it: numbers, days and hashes, no words.
//!
//! One line of JSON for each thing that happened; nothing is ever taken back. A line counts once it is whole, so a
//! program that is stopped in the middle of one has not done what it says. Whoever has the file learns how many
//! answers went to how many threads, and when, and nothing of what they say.

#[cfg(not(target_arch = "wasm32"))]
mod file;

use std::collections::{BTreeMap, BTreeSet};

use envelope::letter::{B64, Kind};
use serde::{Deserialize, Serialize};
use wire::{Day, ObjectId};

#[cfg(not(target_arch = "wasm32"))]
pub use file::{BookError, BookFile, MAX_BYTES, NAME};

/// One thing that happened.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "what", rename_all = "lowercase")]
pub enum Line {
    /// The relay no longer has a parcel.
    Gone {
        /// The parcel.
        parcel: ObjectId,
    },
    /// A letter was looked at after it was fetched: whether a notice is due is decided.
    Looked {
        /// The letter.
        letter: ObjectId,
        /// The evidence that was sent beside it.
        parcel: Option<ObjectId>,
        /// The day.
        day: Day,
    },
    /// Her mailbox is not there: what was made will not arrive.
    Lost {
        /// What was made.
        id: ObjectId,
    },
    /// An answer or a notice was written, signed and sealed.
    Made(Made),
    /// The relay has it.
    Stored {
        /// What was made.
        id: ObjectId,
    },
}

/// An answer or a notice that was written, signed and sealed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Made {
    /// The hash of the sealed bytes.
    pub id: ObjectId,
    /// The letter of hers that it is about.
    pub letter: ObjectId,
    /// The letter of hers whose address it goes to.
    pub address: ObjectId,
    /// The key that signed it.
    pub signer: B64<32>,
    /// The thread.
    pub thread: B64<16>,
    /// Its number: each key counts its own in a thread, from 1.
    pub seq: u64,
    /// The hash of its `letter.json`.
    pub mid: B64<32>,
    /// The number of her last letter that had been read when it was written; 0 for none.
    pub after: u64,
    /// The day.
    pub day: Day,
    /// What it is.
    pub kind: Kind,
    /// Of a notice: what it tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<Way>,
}

/// How far a letter has come, as a notice tells it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// It is at the agency. Nobody has read it.
    Collected,
    /// An answer takes longer.
    Delayed,
    /// Somebody is reading it.
    Opened,
}

/// Evidence that belongs to a letter of the folder.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Wanted {
    /// The parcel.
    pub parcel: ObjectId,
    /// The letter that it came with.
    pub letter: ObjectId,
    /// The day since when it is wanted.
    pub since: Day,
}

/// Whether what was made has arrived at the relay.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum State {
    /// It will not: her mailbox is not there.
    Lost,
    /// It has.
    Stored,
    /// Not that we know.
    Waiting,
}

/// The last that a key has signed in a thread.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Past {
    /// Its number; 0 if there is none.
    pub last: u64,
    /// Its id.
    pub prev: Option<[u8; 32]>,
}

/// The lines, in their order.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Book {
    lines: Vec<Line>,
    /// What has become of what was made.
    ends: BTreeMap<ObjectId, State>,
    /// Letters that were looked at, by their place among the lines.
    looked: BTreeMap<ObjectId, usize>,
    gone: BTreeSet<ObjectId>,
}

/// A line of the book can not be read: without it, numbers would be given twice.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("line {0} of the book can not be read; put back a copy of the file")]
pub struct BadLine(
    /// Its number, from 1.
    pub usize,
);

impl Book {
    /// Reads a book. A last line without an end was never finished, and counts for nothing.
    ///
    /// # Errors
    /// [`BadLine`].
    pub fn parse(text: &str) -> Result<Self, BadLine> {
        let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        let lines = (1_usize..).zip(whole).filter(|(_, line)| !line.trim().is_empty());
        let mut book = Self::default();
        for (number, line) in lines {
            book.push(serde_json::from_str(line).map_err(|_| BadLine(number))?);
        }
        Ok(book)
    }

    /// Adds a line.
    pub fn push(&mut self, line: Line) {
        let place = self.lines.len();
        match &line {
            Line::Gone { parcel } => {
                self.gone.insert(*parcel);
            }
            Line::Looked { letter, .. } => {
                self.looked.entry(*letter).or_insert(place);
            }
            Line::Lost { id } => {
                self.ends.insert(*id, State::Lost);
            }
            Line::Made(_) => {}
            Line::Stored { id } => {
                self.ends.insert(*id, State::Stored);
            }
        }
        self.lines.push(line);
    }

    /// Everything that was made, in the order in which it was.
    pub fn made(&self) -> impl DoubleEndedIterator<Item = &Made> {
        self.lines.iter().filter_map(|line| match line {
            Line::Made(made) => Some(made),
            _ => None,
        })
    }

    /// Whether what was made has arrived.
    pub fn state(&self, made: &ObjectId) -> State {
        self.ends.get(made).copied().unwrap_or(State::Waiting)
    }

    /// The last that this key has signed in this thread, whether it arrived or not: a number is given once.
    pub fn past(&self, signer: &[u8; 32], thread: &[u8; 16]) -> Past {
        let own = self.made().filter(|made| made.signer.0 == *signer && made.thread.0 == *thread);
        own.max_by_key(|made| made.seq)
            .map(|made| Past { last: made.seq, prev: Some(made.mid.0) })
            .unwrap_or_default()
    }

    /// Whether she was told this about this letter, or is about to be.
    pub fn has_told(&self, letter: &ObjectId, way: Way) -> bool {
        self.made().any(|made| made.letter == *letter && made.way == Some(way))
    }

    /// Whether the letter was looked at after it was fetched.
    pub fn has_looked_at(&self, letter: &ObjectId) -> bool {
        self.looked.contains_key(letter)
    }

    /// The place of the letter among those that were looked at: those that came earlier stand before.
    pub fn place_of(&self, letter: &ObjectId) -> Option<usize> {
        self.looked.get(letter).copied()
    }

    /// The evidence of all letters, each parcel once, but for those that are gone.
    pub fn parcels(&self) -> Vec<Wanted> {
        let mut seen = BTreeSet::new();
        let wanted = self.lines.iter().filter_map(|line| match line {
            Line::Looked { letter, parcel: Some(parcel), day } => {
                Some(Wanted { parcel: *parcel, letter: *letter, since: *day })
            }
            _ => None,
        });
        wanted.filter(|wanted| !self.is_gone(&wanted.parcel) && seen.insert(wanted.parcel)).collect()
    }

    /// Whether the relay has said that it no longer has this parcel.
    pub fn is_gone(&self, parcel: &ObjectId) -> bool {
        self.gone.contains(parcel)
    }
}

impl Line {
    /// The line as it is written, with its end.
    pub fn to_text(&self) -> String {
        // Numbers, days and hashes under text keys: JSON can hold all of it.
        let mut text = serde_json::to_string(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(signer: u8, seq: u64) -> Made {
        Made {
            id: ObjectId::of(&[signer, seq as u8]),
            letter: ObjectId::of(b"letter"),
            address: ObjectId::of(b"letter"),
            signer: B64([signer; 32]),
            thread: B64([7; 16]),
            seq,
            mid: B64([seq as u8; 32]),
            after: 1,
            day: Day(20_778),
            kind: Kind::Reply,
            way: None,
        }
    }

    fn parse(lines: &[Line]) -> Book {
        Book::parse(&lines.iter().map(Line::to_text).collect::<String>()).unwrap()
    }

    #[test]
    fn what_was_written_reads_back() {
        let id = ObjectId::of(b"x");
        let lines = [
            Line::Looked { letter: id, parcel: Some(id), day: Day(20_778) },
            Line::Looked { letter: id, parcel: None, day: Day(20_778) },
            Line::Made(Made { kind: Kind::Notice, way: Some(Way::Collected), ..made(1, 1) }),
            Line::Stored { id },
            Line::Lost { id },
            Line::Gone { parcel: id },
        ];
        assert_eq!(parse(&lines).lines, lines);
        assert!(lines[2].to_text().contains(r#""what":"made""#), "{}", lines[2].to_text());
        assert!(lines[2].to_text().contains(r#""way":"collected""#));
    }

    #[test]
    fn every_key_counts_its_own_in_every_thread() {
        let elsewhere = Made { thread: B64([8; 16]), seq: 9, ..made(1, 9) };
        let book =
            parse(&[made(1, 1), made(2, 1), made(1, 2), made(2, 2), made(1, 3), elsewhere].map(Line::Made));
        assert_eq!(book.past(&[1; 32], &[7; 16]), Past { last: 3, prev: Some([3; 32]) });
        assert_eq!(book.past(&[2; 32], &[7; 16]), Past { last: 2, prev: Some([2; 32]) });
        assert_eq!(book.past(&[3; 32], &[7; 16]), Past::default());
    }

    #[test]
    fn a_line_that_was_never_finished_counts_for_nothing() {
        let whole = Line::Made(made(1, 1)).to_text();
        let torn = Line::Made(made(1, 2)).to_text();
        for cut in [1, torn.len() / 2, torn.len() - 1] {
            let book = Book::parse(&format!("{whole}{}", &torn[..cut])).unwrap();
            assert_eq!(book.past(&[1; 32], &[7; 16]).last, 1);
        }
    }

    #[test]
    fn a_damaged_line_in_the_middle_is_named() {
        let line = Line::Made(made(1, 1)).to_text();
        assert_eq!(Book::parse(&format!("{line}\n{{\n{line}")), Err(BadLine(3)));
        assert_eq!(Book::parse("{\"what\":\"later\"}\n"), Err(BadLine(1)));
    }

    #[test]
    fn what_waits_what_arrived_and_what_is_lost_are_told_apart() {
        let (one, two, three) = (made(1, 1), made(1, 2), made(1, 3));
        let ids = [one.id, two.id, three.id];
        let mut book = parse(&[one, two, three].map(Line::Made));
        book.push(Line::Stored { id: ids[0] });
        book.push(Line::Lost { id: ids[1] });
        assert_eq!(ids.map(|id| book.state(&id)), [State::Stored, State::Lost, State::Waiting]);
    }

    #[test]
    fn a_parcel_is_wanted_once_and_not_when_it_is_gone() {
        let (letter, parcel, gone) = (ObjectId::of(b"l"), ObjectId::of(b"p"), ObjectId::of(b"g"));
        let since = Day(20_778);
        let looked = |parcel| Line::Looked { letter, parcel, day: since };
        let lines =
            [looked(Some(parcel)), looked(Some(parcel)), looked(Some(gone)), Line::Gone { parcel: gone }];
        let book = parse(&lines);
        assert_eq!(book.parcels(), [Wanted { parcel, letter, since }]);
        assert!(book.has_looked_at(&letter) && !book.has_looked_at(&parcel));
    }
}
