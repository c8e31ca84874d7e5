//! Where letters are kept.
//!
//! [`Store`] is what the rest of the relay knows. All SQL stands in `store/sqlite`: another engine is another
//! folder with the same few functions. `store/writer.rs` puts letters that come at the same time into one
//! commit.

mod collected;
mod mailbox;
mod media;
mod parcels;
mod reserve;
mod sqlite;
mod writer;

use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use tokio::sync::{mpsc, oneshot};
use wire::{
    Day, InboxId, ObjectId,
    ops::{GotLetter, LETTER_DAYS, ListEntry, TOMBSTONE_DAYS},
};

pub use self::{
    mailbox::{Errand, Task},
    parcels::{Made, Parcel, Part},
};

use self::{
    collected::Collected,
    media::{Lapsed, Media},
    sqlite::{Erased, Reader},
    writer::Work,
};
use crate::Quotas;

/// Pieces of work waiting for the writer.
const QUEUE: usize = 256;

/// How long somebody waits for a place in the queue. After that the relay says that it is busy: the disk
/// does not keep up, and it helps nobody to hold more letters in memory.
const QUEUEING: Duration = Duration::from_secs(5);

/// A letter to be kept. There is no column for who sent it, from where, or at what hour, and no `Debug`.
pub struct Letter {
    /// The inbox it was left in.
    pub inbox: InboxId,
    /// The hash of its bytes.
    pub id: ObjectId,
    /// The sealed letter, of a size class.
    pub bytes: Vec<u8>,
    /// The day it came.
    pub day: Day,
}

/// What became of a letter. Either way whoever brought it has nothing left to do.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kept {
    /// It was there already, or was deleted a short while ago and stays deleted.
    Known,
    /// It came now.
    New,
}

/// The letters, for any number of tasks at once.
#[derive(Debug)]
pub struct Store {
    work: mpsc::Sender<Work>,
    media: mpsc::Sender<Media>,
    reader: Reader,
    collected: Collected,
    full: AtomicBool,
}

impl Store {
    /// Opens the database, making it if it is missing.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(file: &Path, quotas: Quotas) -> Result<Self, OpenError> {
        let writer = sqlite::Writer::open(file, quotas).await?;
        let reader = Reader::open(file).await?;
        let collected = Collected::new(reader.collected().await?);
        let (work, queue) = mpsc::channel(QUEUE);
        let (media, pieces) = mpsc::channel(media::QUEUE);
        tokio::spawn(writer::run(writer, queue, pieces));
        Ok(Self { work, media, reader, collected, full: AtomicBool::new(false) })
    }

    /// Keeps a letter. Returns only after the commit that holds it has reached the disk.
    ///
    /// # Errors
    /// [`StoreError::Full`]: it was not kept. [`StoreError::Unavailable`]: it may have been kept or not, and
    /// may be sent again.
    pub async fn put(&self, letter: Letter) -> Result<Kept, StoreError> {
        self.ask(|answer| Work::Put(letter, answer)).await
    }

    /// What lies in an inbox and has not expired on this day, in the order of the ids, which says nothing
    /// about the order in which letters came.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn list(&self, inbox: &InboxId, today: Day) -> Result<Vec<ListEntry>, StoreError> {
        self.reader.list(inbox, oldest_kept(today)).await
    }

    /// Those of the letters that lie in this inbox and have not expired. Deletes nothing.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn get(
        &self,
        inbox: &InboxId,
        ids: &[ObjectId],
        today: Day,
    ) -> Result<Vec<GotLetter>, StoreError> {
        self.reader.get(inbox, ids, oldest_kept(today)).await
    }

    /// Deletes letters of an inbox or mailbox, overwriting them, and returns how many there were. Each leaves
    /// its id for thirty days, so that a copy that is still on its way is known and not kept.
    ///
    /// # Errors
    /// [`StoreError`]; some may then have been deleted, and the request may be repeated.
    pub async fn delete(&self, inbox: InboxId, ids: Vec<ObjectId>, today: Day) -> Result<u64, StoreError> {
        self.ask(|answer| Work::Delete(inbox, ids, today, answer)).await
    }

    /// Whether anything lies in an inbox, expired or not, or a mailbox of this name stands.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn holds(&self, inbox: &InboxId) -> Result<bool, StoreError> {
        self.reader.holds(inbox).await
    }

    /// Deletes what has expired, overwriting it, and returns how many letters that were. A few at a time:
    /// letters that come meanwhile are not kept waiting.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge(&self, today: Day) -> Result<u64, StoreError> {
        let mut letters = 0;
        loop {
            let erased = self.ask(|answer| Work::Purge(today, answer)).await?;
            letters += erased.letters;
            if erased == Erased::default() {
                self.free(Lapsed::Expired(today)).await?;
                return Ok(letters);
            }
        }
    }

    /// Somebody came for the letters of an inbox today. Nobody waits for a disk.
    pub fn note_collected(&self, inbox: InboxId, today: Day) {
        self.collected.note(inbox, today);
    }

    /// The last day on which somebody came for the letters of an inbox.
    pub fn last_collected(&self, inbox: &InboxId) -> Option<Day> {
        self.collected.last(inbox)
    }

    /// What is to be done now and then: writes down who came, empties the log of what was deleted, looks
    /// whether a full disk has room again. Returns whether there is room for a letter.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn tidy(&self) -> Result<bool, StoreError> {
        // What could not be written down now stays in memory until the next time.
        let _ = self.save_collected().await;
        let has_room = self.ask(Work::Tidy).await?;
        self.full.store(!has_room, Ordering::Relaxed);
        Ok(has_room)
    }

    /// Whether letters can be read, the writer is there, and there was room a short while ago.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn ready(&self) -> Result<(), StoreError> {
        if self.work.is_closed() {
            return Err(StoreError::Unavailable);
        }
        self.reader.ping().await?;
        if self.full.load(Ordering::Relaxed) { Err(StoreError::Full) } else { Ok(()) }
    }

    /// Finishes what waits, copies the log into the database and closes it. Everything asked afterwards
    /// is refused.
    pub async fn close(&self) {
        // On a full disk the days are lost, and nothing else.
        let _ = self.save_collected().await;
        self.reader.close().await;
        let (sender, closed) = oneshot::channel();
        // Errors mean that the writer is gone already.
        if self.work.send(Work::Close(sender)).await.is_ok() {
            let _ = closed.await;
        }
    }

    async fn save_collected(&self) -> Result<(), StoreError> {
        let days = self.collected.unsaved();
        if days.is_empty() {
            return Ok(());
        }
        let written = days.clone();
        self.ask(|answer| Work::Collected(days, answer)).await?;
        self.collected.saved(&written);
        Ok(())
    }

    async fn ask<T>(&self, work: impl FnOnce(writer::Answer<T>) -> Work) -> Result<T, StoreError> {
        let (sender, answer) = oneshot::channel();
        self.work.send_timeout(work(sender), QUEUEING).await.map_err(|_| StoreError::Unavailable)?;
        answer.await.map_err(|_| StoreError::Unavailable)?
    }
}

/// The first day whose letters are still kept.
fn oldest_kept(today: Day) -> Day {
    Day(today.0.saturating_sub(LETTER_DAYS))
}

/// The first day whose deletions are still remembered.
fn oldest_tombstone(today: Day) -> Day {
    Day(today.0.saturating_sub(TOMBSTONE_DAYS))
}

/// The store did not do what it was asked. Nothing of the request is in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no such mailbox, or whoever asked may not leave letters in it.
    #[error("there is no such mailbox, or it is not theirs to use")]
    Absent,
    /// The note is not of the version that was expected.
    #[error("the note was replaced meanwhile")]
    Changed,
    /// The mailbox was deleted a short while ago.
    #[error("the mailbox was deleted a short while ago")]
    Gone,
    /// The inbox has its most letters, or the database its most bytes, or the disk is full.
    #[error("there is no room; make some on the disk, raise `max_bytes`, or have letters deleted")]
    Full,
    /// The database does not answer.
    #[error("the database does not answer")]
    Unavailable,
}

/// The database can't be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// A newer relay made it.
    #[error("the database was made by a newer relay; use that one, or another file")]
    Newer,
    /// It is not readable, not writable, or not a database.
    #[error("the database can't be opened: {0}; check `database` and who may write there")]
    Sqlite(#[from] sqlx::Error),
}
