//! Where letters are kept.
//!
//! [`Store`] is what the rest of the relay knows. All SQL stands in `store/sqlite.rs`: another engine is
//! another file with the same few functions. `store/writer.rs` puts letters that come at the same time into
//! one commit.

mod sqlite;
mod writer;

use std::path::Path;

use tokio::sync::{mpsc, oneshot};
use wire::{
    Day, InboxId, ObjectId,
    ops::{GotLetter, LETTER_DAYS, ListEntry},
};

use self::{sqlite::Reader, writer::Work};

/// Letters waiting for the writer. More than this, and the relay says that it is busy.
const QUEUE: usize = 256;

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

/// What became of a letter. Either way it is on disk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kept {
    /// It was there already.
    Known,
    /// It came now.
    New,
}

/// The letters, for any number of tasks at once.
#[derive(Debug)]
pub struct Store {
    work: mpsc::Sender<Work>,
    reader: Reader,
}

impl Store {
    /// Opens the database, making it if it is missing.
    ///
    /// # Errors
    /// [`OpenError`].
    pub async fn open(file: &Path) -> Result<Self, OpenError> {
        let writer = sqlite::Writer::open(file).await?;
        let reader = Reader::open(file).await?;
        let (work, queue) = mpsc::channel(QUEUE);
        tokio::spawn(writer::run(writer, queue));
        Ok(Self { work, reader })
    }

    /// Keeps a letter. Returns only after the commit that holds it has reached the disk.
    ///
    /// # Errors
    /// [`StoreError`]; the letter may then have been kept or not, and may be sent again.
    pub async fn put(&self, letter: Letter) -> Result<Kept, StoreError> {
        self.ask(|answer| Work::Put(letter, answer)).await?
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

    /// Deletes what has expired, overwriting it, and returns how many letters that were.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge(&self, today: Day) -> Result<u64, StoreError> {
        self.ask(|answer| Work::Purge(oldest_kept(today), answer)).await?
    }

    /// Whether letters can be read and the writer is there.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn ready(&self) -> Result<(), StoreError> {
        if self.work.is_closed() {
            return Err(StoreError::Unavailable);
        }
        self.reader.ping().await
    }

    /// Finishes what waits, copies the log into the database and closes it. Everything asked afterwards
    /// is refused.
    pub async fn close(&self) {
        self.reader.close().await;
        // An error means that the writer is gone already.
        let _ = self.ask(Work::Close).await;
    }

    async fn ask<T>(&self, work: impl FnOnce(oneshot::Sender<T>) -> Work) -> Result<T, StoreError> {
        let (sender, answer) = oneshot::channel();
        self.work.send(work(sender)).await.map_err(|_| StoreError::Unavailable)?;
        answer.await.map_err(|_| StoreError::Unavailable)
    }
}

/// The first day whose letters are still kept.
fn oldest_kept(today: Day) -> Day {
    Day(today.0.saturating_sub(LETTER_DAYS))
}

/// The store did not do what it was asked. Nothing of the request is in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The disk is full.
    #[error("the disk is full; make room, or move the database")]
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
