//! From letters and answers to a conversation: what belongs together, in which order, and what is wrong with it.
//!
//! A survivor signs her letters with a key that says nothing else. The first letter of a thread introduces the key, and
//! who signs with another is not its writer. She numbers her letters; each key of ours numbers its own. When she changes
//! her code, a letter signed with the old key names the new key and thread, and the conversation goes on there.
//!
//! Pure: letters come in opened, in the order in which they arrived, and nothing is fetched or written.

mod chain;
mod said;
mod sorted;
#[cfg(test)]
mod tests;

use std::fmt;

use envelope::letter::{OpenedLetter, ReplyAddress, Seen};
use wire::ObjectId;

use crate::book::{Made, State};

pub use chain::{Link, Threads, moved_to};
pub use said::{Ask, Helped, ask, code_word, helped, is_limited};

/// A letter of hers, opened.
#[derive(Debug)]
pub struct Filed {
    /// The hash of the sealed bytes, its name everywhere.
    pub id: ObjectId,
    /// What is in it.
    pub opened: OpenedLetter,
}

/// An answer or a notice of ours.
#[derive(Clone, Debug)]
pub struct Ours {
    /// What the book says of it.
    pub made: Made,
    /// Whether it has arrived.
    pub state: State,
    /// What it says; nothing for notices, and if our copy is not here or is sealed to somebody else.
    pub words: Option<OwnWords>,
}

/// What an answer of ours says. `Debug` shows nothing of it.
#[derive(Clone, Eq, PartialEq)]
pub struct OwnWords {
    /// The tag of its language.
    pub lang: String,
    /// The text.
    pub text: String,
}

impl fmt::Debug for OwnWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnWords(..)")
    }
}

/// One letter of a conversation, of either side.
#[derive(Clone, Copy, Debug)]
pub enum Item<'a> {
    /// Hers; or somebody's who says so.
    Hers {
        /// The letter.
        letter: &'a Filed,
        /// Whether the writer of the first letter wrote it.
        by_writer: bool,
    },
    /// Ours.
    Ours(&'a Ours),
}

/// Something that does not fit. Numbers are those that she gives her letters.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Trouble {
    /// Her letters with these numbers are not here.
    Missing {
        /// The first of them.
        from: u64,
        /// The last of them.
        to: u64,
    },
    /// Two letters with one number.
    Repeated {
        /// The number.
        seq: u64,
    },
    /// The letter names another letter before it than the one that is here.
    Broken {
        /// Its number.
        seq: u64,
    },
    /// Signed by another key than the first letter: not by its writer.
    Stranger {
        /// The letter.
        id: ObjectId,
    },
    /// Without a signature.
    Unsigned {
        /// The letter.
        id: ObjectId,
    },
    /// Changed after it was signed, or signed by nobody.
    Altered {
        /// The letter.
        id: ObjectId,
    },
    /// Written to another agency than the first letter.
    Elsewhere {
        /// The letter.
        id: ObjectId,
    },
}

/// What she has read of ours, as far as her newest letter tells.
#[derive(Clone, Copy, Debug)]
pub enum Read<'a> {
    /// Nothing.
    Nothing,
    /// Everything up to this, of the key that signed it.
    UpTo(&'a Ours),
    /// Something that this desk has not sent: a colleague's, perhaps.
    Unknown,
}

/// Where the next answer goes.
#[derive(Clone, Copy, Debug)]
pub struct Address<'a> {
    /// Her letter that gave it.
    pub letter: &'a Filed,
    /// The mailbox and the key.
    pub reply: &'a ReplyAddress,
}

/// A conversation.
#[derive(Debug)]
pub struct View<'a> {
    /// Everything, in its order: what an answer answers stands before it.
    pub items: Vec<Item<'a>>,
    /// What is wrong, in the order of the letters.
    pub troubles: Vec<Trouble>,
    /// Her threads, each the continuation of the one before.
    pub threads: Vec<[u8; 16]>,
    /// What our next answer says that we have read.
    pub seen: Seen,
    /// Where our next answer goes; nothing if none can reach her.
    pub address: Option<Address<'a>>,
    /// What she has read.
    pub read: Read<'a>,
    /// What she has asked for last, if nothing that she wrote since takes it back.
    pub asked: Option<Ask>,
}

/// The conversation that a thread belongs to. `letters` are in the order in which they came.
pub fn view<'a>(thread: &[u8; 16], letters: &'a [Filed], ours: &'a [Ours]) -> View<'a> {
    let links = Threads::of(letters).chain(thread);
    let mut places = Vec::new();
    let mut troubles = Vec::new();
    let mut writer: Vec<&Filed> = Vec::new();
    let mut seen = Seen::default();
    for (place, link) in links.iter().enumerate() {
        let sorted = sorted::sort(link, letters);
        troubles.extend(sorted.troubles);
        seen = sorted.seen;
        let hers = sorted.letters.iter().map(|(letter, by_writer)| {
            let item = Item::Hers { letter, by_writer: *by_writer };
            (place, letter.opened.letter.seq, 0, item)
        });
        places.extend(hers);
        writer.extend(sorted.letters.iter().filter(|(_, by_writer)| *by_writer).map(|(letter, _)| *letter));
        let answers = ours.iter().filter(|answer| answer.made.thread.0 == link.thread);
        places.extend(answers.map(|answer| (place, answer.made.after, 1, Item::Ours(answer))));
    }
    // Stable: several answers to one letter stand in the order of the book.
    places.sort_by_key(|(place, seq, side, _)| (*place, *seq, *side));
    let items = places.into_iter().map(|(.., item)| item).collect();
    View {
        items,
        troubles,
        threads: links.iter().map(|link| link.thread).collect(),
        seen,
        address: address(&writer),
        read: read(&writer, ours),
        asked: writer.last().and_then(|letter| ask(&letter.opened.letter)),
    }
}

impl<'a> View<'a> {
    /// The thread that our next answer belongs to.
    pub fn thread(&self) -> Option<[u8; 16]> {
        self.threads.last().copied()
    }

    /// Her letters, without those that somebody else wrote.
    pub fn hers(&self) -> impl DoubleEndedIterator<Item = &'a Filed> {
        self.items.iter().filter_map(|item| match item {
            Item::Hers { letter, by_writer: true } => Some(*letter),
            _ => None,
        })
    }

    /// What we have sent.
    pub fn ours(&self) -> impl DoubleEndedIterator<Item = &'a Ours> {
        self.items.iter().filter_map(|item| match item {
            Item::Ours(answer) => Some(*answer),
            Item::Hers { .. } => None,
        })
    }

    /// The word that she chose to be asked for before an answer names a place or a time; the newest, if several.
    pub fn code_word(&self) -> Option<&'a str> {
        self.hers().rev().find_map(|letter| code_word(&letter.opened.letter))
    }

    /// Whether she limited how she may be contacted, or did not say that she may be.
    pub fn is_limited(&self) -> bool {
        self.code_word().is_some() || self.hers().all(|letter| is_limited(&letter.opened.letter))
    }

    /// The tag of the language of her newest letter.
    pub fn lang(&self) -> Option<&'a str> {
        self.hers().next_back().map(|letter| letter.opened.letter.lang.as_str())
    }

    /// Whether she has read this, as far as her newest letter tells. `None`: it tells nothing of what this key signed.
    pub fn has_read(&self, answer: &Ours) -> Option<bool> {
        match self.read {
            Read::Nothing => Some(false),
            Read::UpTo(last) if last.made.signer == answer.made.signer => {
                let place = |answer: &Ours| {
                    let thread = self.threads.iter().position(|thread| *thread == answer.made.thread.0);
                    (thread, answer.made.seq)
                };
                Some(place(answer) <= place(last))
            }
            Read::UpTo(_) | Read::Unknown => None,
        }
    }
}

/// The newest address that the writer gave.
fn address<'a>(writer: &[&'a Filed]) -> Option<Address<'a>> {
    writer.iter().rev().find_map(|letter| {
        let reply = letter.opened.letter.reply.as_ref()?;
        Some(Address { letter, reply })
    })
}

fn read<'a>(writer: &[&Filed], ours: &'a [Ours]) -> Read<'a> {
    let Some(mid) = writer.last().and_then(|letter| letter.opened.letter.seen.mid) else {
        return Read::Nothing;
    };
    ours.iter().find(|answer| answer.made.mid == mid).map_or(Read::Unknown, Read::UpTo)
}
