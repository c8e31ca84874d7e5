//! Answers on their way: nothing gets lost, nothing arrives twice.
//!
//! What was made is on disk before anybody is told of it, and stays in `outbox/` byte for byte until the relay has it.
//! A relay knows bytes that it has seen, so leaving them twice is leaving them once. The line in the book is what makes
//! an answer one: a run that is stopped before it has answered nothing.

use std::fs;
use std::path::Path;

use envelope::Identity;
use envelope::letter::Drop as Mailbox;
use wire::{Day, ObjectId, SizeClass};

use crate::book::{BookError, BookFile, Line, Made, State};
use crate::files::{self, FileError};
use crate::folder::Folder;
use crate::relay_client::{RelayClient, RelayError};
use crate::reply::Written;

/// Days after which an answer to a mailbox that no relay knows is given up.
pub const GIVE_UP_DAYS: i64 = 14;

/// Who leaves answers in mailboxes. A trait, so that it can be tested without a network.
pub trait Postman {
    /// Whether the mailbox may be at this relay.
    fn may_have(&self, mailbox: &Mailbox) -> bool;

    /// Leaves an answer. Leaving the same bytes again changes nothing.
    ///
    /// # Errors
    /// [`RelayError`].
    fn post(&self, mailbox: &Mailbox, answer: &[u8]) -> Result<(), RelayError>;
}

impl Postman for RelayClient {
    fn may_have(&self, mailbox: &Mailbox) -> bool {
        Self::may_have(self, mailbox)
    }

    fn post(&self, mailbox: &Mailbox, answer: &[u8]) -> Result<(), RelayError> {
        Self::post(self, mailbox, answer).map(|_| ())
    }
}

/// What sending came to.
#[derive(Debug, Default)]
pub struct Sent {
    /// The relay has these now.
    pub stored: Vec<Made>,
    /// These are given up: nobody knows the mailbox, or the sealed bytes are not on disk any more.
    pub lost: Vec<Made>,
    /// The mailbox of these is not at this relay. They stay, for another relay or another day.
    pub no_mailbox: Vec<Made>,
    /// These could not be left.
    pub waiting: Vec<Made>,
    /// Why not, if a relay was asked.
    pub why: Option<RelayError>,
}

impl Sent {
    /// Whether the relay has this now.
    pub fn has_stored(&self, made: &Made) -> bool {
        self.stored.iter().any(|stored| stored.id == made.id)
    }
}

/// Puts an answer into the outbox and enters it into the book. When this returns, it will be sent.
///
/// # Errors
/// [`BookError`]; then it was never made.
pub fn put(folder: &Folder, book: &mut BookFile, written: &Written) -> Result<(), BookError> {
    if let Some(copy) = &written.copy {
        write(&folder.sent(&written.made.mid.0), copy)?;
    }
    write(&folder.outbox(&written.made.id), &written.sealed.bytes)?;
    book.add(Line::Made(written.made.clone()))
}

/// Sends everything that waits. `identities` open the letters that the addresses stand in.
///
/// # Errors
/// [`BookError`] if the disk failed.
pub fn send(
    folder: &Folder,
    book: &mut BookFile,
    identities: &[Identity],
    postman: &impl Postman,
    today: Day,
) -> Result<Sent, BookError> {
    clear(folder, book)?;
    let is_waiting = |made: &&Made| book.book().state(&made.id) == State::Waiting;
    let waiting: Vec<Made> = book.book().made().filter(is_waiting).cloned().collect();
    let mut sent = Sent::default();
    let mut line_is_broken = false;
    for made in waiting {
        let Some(answer) = bytes(folder, &made.id)? else {
            give_up(folder, book, made, &mut sent)?;
            continue;
        };
        let letter = if line_is_broken { None } else { folder.open(&made.address, identities) };
        let address = letter.as_ref().and_then(|letter| letter.opened.letter.reply.as_ref());
        let Some(address) = address else {
            if line_is_broken || today.since(made.day) <= GIVE_UP_DAYS {
                sent.waiting.push(made);
            } else {
                give_up(folder, book, made, &mut sent)?;
            }
            continue;
        };
        match deliver(&address.drops, &answer, postman) {
            Delivery::Stored => {
                book.add(Line::Stored { id: made.id })?;
                files::remove(&folder.outbox(&made.id))?;
                sent.stored.push(made);
            }
            Delivery::NoMailbox if today.since(made.day) > GIVE_UP_DAYS => {
                give_up(folder, book, made, &mut sent)?;
            }
            Delivery::NoMailbox => sent.no_mailbox.push(made),
            Delivery::Later(why) => {
                // Without a connection for this one there is none for the next.
                line_is_broken = !matches!(why, RelayError::Refused(_));
                sent.why = Some(why);
                sent.waiting.push(made);
            }
        }
    }
    Ok(sent)
}

/// It will not arrive.
fn give_up(folder: &Folder, book: &mut BookFile, made: Made, sent: &mut Sent) -> Result<(), BookError> {
    book.add(Line::Lost { id: made.id })?;
    files::remove(&folder.outbox(&made.id))?;
    sent.lost.push(made);
    Ok(())
}

/// What came of one answer.
enum Delivery {
    Stored,
    NoMailbox,
    Later(RelayError),
}

/// Leaves an answer in each of these mailboxes that this relay may have. One is enough.
fn deliver(mailboxes: &[Mailbox], answer: &[u8], postman: &impl Postman) -> Delivery {
    let mut delivery = Delivery::NoMailbox;
    for mailbox in mailboxes.iter().filter(|mailbox| postman.may_have(mailbox)) {
        match postman.post(mailbox, answer) {
            Ok(()) => delivery = Delivery::Stored,
            Err(error) if error.is_not_there() => {}
            Err(error) if matches!(delivery, Delivery::NoMailbox) => delivery = Delivery::Later(error),
            Err(_) => {}
        }
    }
    delivery
}

/// The sealed bytes; nothing if they are not there any more as they were.
fn bytes(folder: &Folder, id: &ObjectId) -> Result<Option<Vec<u8>>, FileError> {
    match files::read(&folder.outbox(id), SizeClass::Large.bytes()) {
        Ok(bytes) => Ok(Some(bytes).filter(|bytes| ObjectId::of(bytes) == *id)),
        Err(FileError::NotThere(_) | FileError::TooLarge(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Removes what a run that was stopped has left after the relay had it.
fn clear(folder: &Folder, book: &BookFile) -> Result<(), FileError> {
    // Without the folder there is nothing to remove.
    let Ok(outbox) = fs::read_dir(folder.outbox_folder()) else {
        return Ok(());
    };
    for entry in outbox.flatten() {
        let path = entry.path();
        let id = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok());
        if id.is_some_and(|id: ObjectId| book.book().state(&id) != State::Waiting) {
            files::remove(&path)?;
        }
    }
    Ok(())
}

/// Writes a file into its folder. If it is there, an earlier run has written it.
fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    if let Some(folder) = path.parent() {
        files::make_folder(folder)?;
    }
    match files::write_new(path, bytes) {
        Err(FileError::Exists(_)) => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests;
