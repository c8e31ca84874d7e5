//! The one connection that writes.

mod parcels;

use std::path::Path;

use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use wire::{Day, InboxId, ObjectId, SizeClass};

use super::{
    OpenError, StoreError, empty_log,
    erase::{Doomed, Erased, LETTERS_AT_ONCE, erase},
    mailbox,
    put::{Outcomes, insert_all, pages, pages_left},
    reason, schema, writing,
};
use crate::{
    Quotas,
    store::{Errand, Letter, reserve::Reserve},
};

/// Most bytes of letters in one commit.
const COMMIT_BYTES: usize = 2 << 20;

/// The one connection that writes.
#[derive(Debug)]
pub(in crate::store) struct Writer {
    options: SqliteConnectOptions,
    pub(super) connection: SqliteConnection,
    quotas: Quotas,
    reserve: Reserve,
    /// The disk gave no more room when it was last asked: letters go where others were deleted, or nowhere.
    tight: bool,
    /// What was deleted may still stand in the log.
    log_holds_deleted: bool,
}

impl Writer {
    /// Opens the database, making it if it is missing.
    pub(in crate::store) async fn open(file: &Path, quotas: Quotas) -> Result<Self, OpenError> {
        let options = writing(file);
        let reserve = Reserve::beside(file);
        let mut connection = match options.connect().await {
            Ok(connection) => connection,
            // On a full disk even this needs a little room.
            Err(_) => {
                reserve.release();
                options.connect().await?
            }
        };
        schema::bring_up_to_date(&mut connection).await?;
        let tight = !reserve.hold();
        // A relay that was killed may have left what it deleted in the log.
        Ok(Self { options, connection, quotas, reserve, tight, log_holds_deleted: true })
    }

    /// Keeps letters, as many as there is room for. What is answered with success is on the disk.
    pub(in crate::store) async fn put_all(&mut self, letters: &[Letter]) -> Outcomes {
        let mut outcomes = Vec::with_capacity(letters.len());
        let mut rest = letters;
        while !rest.is_empty() {
            let (commit, later) = rest.split_at(fitting(rest.iter().map(|letter| letter.bytes.len())));
            outcomes.extend(self.put_together(Batch::Letters(commit)).await);
            rest = later;
        }
        outcomes
    }

    /// Does what is to be done in mailboxes, as much as there is room for. What is answered with success is
    /// on the disk.
    pub(in crate::store) async fn run_errands(&mut self, errands: &[Errand]) -> Outcomes {
        let mut outcomes = Vec::with_capacity(errands.len());
        let mut rest = errands;
        while !rest.is_empty() {
            let (commit, later) = rest.split_at(fitting(rest.iter().map(Errand::bytes)));
            outcomes.extend(self.put_together(Batch::Errands(commit)).await);
            rest = later;
        }
        // A note that took the place of an older one: the log still holds both.
        self.log_holds_deleted |= errands.iter().any(Errand::replaces);
        outcomes
    }

    /// Deletes letters of an inbox; returns how many there were. The log no longer holds them then, unless
    /// somebody is just reading from it: [`Self::tidy`] comes back to that.
    pub(in crate::store) async fn delete(
        &mut self,
        inbox: &InboxId,
        ids: &[ObjectId],
        today: Day,
    ) -> Result<u64, StoreError> {
        let mut deleted = 0;
        for few in ids.chunks(LETTERS_AT_ONCE) {
            deleted += self.erase(Doomed::Letters(inbox, few, today)).await?.letters;
        }
        self.clear_log().await;
        Ok(deleted)
    }

    /// Deletes a mailbox with everything in it, all or nothing; returns how many letters there were. As
    /// [`Self::delete`].
    pub(in crate::store) async fn delete_mailbox(
        &mut self,
        mailbox: &InboxId,
        today: Day,
    ) -> Result<u64, StoreError> {
        let erased = self.erase(Doomed::Mailbox(mailbox, today)).await?;
        self.clear_log().await;
        Ok(erased.letters)
    }

    /// Deletes some of what is too old on this day. Nothing went if nothing was left; what went stands in the
    /// log until [`Self::tidy`].
    pub(in crate::store) async fn purge_some(&mut self, today: Day) -> Result<Erased, StoreError> {
        self.erase(Doomed::Expired(today)).await
    }

    /// Writes down on which day somebody came for the letters of these inboxes.
    pub(in crate::store) async fn save_collected(
        &mut self,
        days: &[(InboxId, Day)],
    ) -> Result<(), StoreError> {
        let outcome = save(&mut self.connection, days).await;
        self.recover(outcome).await
    }

    /// Does what could not be done before: empties the log, and looks whether a full disk has room again.
    /// Returns whether a letter would find room.
    pub(in crate::store) async fn tidy(&mut self) -> Result<bool, StoreError> {
        self.clear_log().await;
        if self.tight {
            self.tight = !self.reserve.fits_twice();
        }
        let outcome = pages_left(&mut self.connection, self.quotas, self.tight).await;
        Ok(self.recover(outcome).await? >= pages(SizeClass::Small.bytes()))
    }

    /// Copies the log into the database and closes it.
    pub(in crate::store) async fn close(mut self) {
        // If it fails, the log stays beside the database and the next start reads it: nothing is lost.
        let _ = empty_log(&mut self.connection).await;
        let _ = self.connection.close().await;
    }

    async fn put_together(&mut self, batch: Batch<'_>) -> Outcomes {
        let mut outcome = self.try_put(batch).await;
        if outcome == Err(StoreError::Full) {
            self.make_room().await;
            outcome = self.try_put(batch).await;
            self.settle().await;
        }
        // Nothing of the commit was kept, so nobody in it may believe to be stored.
        outcome.unwrap_or_else(|error| vec![Err(error); batch.len()])
    }

    async fn try_put(&mut self, batch: Batch<'_>) -> Result<Outcomes, StoreError> {
        let (connection, quotas, tight) = (&mut self.connection, self.quotas, self.tight);
        let outcome = match batch {
            Batch::Letters(letters) => insert_all(connection, letters, quotas, tight).await,
            Batch::Errands(errands) => mailbox::run_all(connection, errands, quotas, tight).await,
        };
        self.recover(outcome).await
    }

    async fn erase(&mut self, doomed: Doomed<'_>) -> Result<Erased, StoreError> {
        let mut outcome = self.try_erase(doomed).await;
        if outcome == Err(StoreError::Full) {
            self.make_room().await;
            outcome = self.try_erase(doomed).await;
            self.settle().await;
        }
        outcome
    }

    async fn try_erase(&mut self, doomed: Doomed<'_>) -> Result<Erased, StoreError> {
        let outcome = erase(&mut self.connection, doomed).await;
        let erased = self.recover(outcome).await?;
        self.log_holds_deleted |= erased != Erased::default();
        Ok(erased)
    }

    /// Empties the log if something that was deleted may stand in it.
    async fn clear_log(&mut self) {
        if self.log_holds_deleted && self.try_empty_log().await == Err(StoreError::Full) {
            self.make_room().await;
            self.settle().await;
        }
    }

    async fn try_empty_log(&mut self) -> Result<(), StoreError> {
        let outcome = empty_log(&mut self.connection).await;
        if self.recover(outcome).await? {
            self.log_holds_deleted = false;
        }
        Ok(())
    }

    /// Gives up the reserve, for the moment until [`Self::settle`]. First of all the log needs it: what it
    /// holds may make the database longer, and only an empty log lets go of its own room.
    async fn make_room(&mut self) {
        self.tight = true;
        self.reserve.release();
        // If not even this helps, what comes next fails in the same way and says so.
        let _ = self.try_empty_log().await;
    }

    /// Takes the reserve again, after the log has given back what the last commit needed.
    async fn settle(&mut self) {
        let _ = self.try_empty_log().await;
        // If somebody else was quicker, tidy asks again.
        self.reserve.hold();
    }

    /// After an error the connection may still stand in a transaction that SQLite has rolled back by
    /// itself, as it does when the disk is full. A new one knows nothing of that.
    async fn recover<T>(&mut self, outcome: Result<T, sqlx::Error>) -> Result<T, StoreError> {
        match outcome {
            Ok(value) => Ok(value),
            Err(error) => {
                if let Ok(fresh) = self.options.connect().await {
                    self.connection = fresh;
                }
                Err(reason(&error))
            }
        }
    }
}

/// What goes into one commit.
#[derive(Clone, Copy)]
enum Batch<'a> {
    Letters(&'a [Letter]),
    Errands(&'a [Errand]),
}

impl Batch<'_> {
    fn len(self) -> usize {
        match self {
            Self::Letters(letters) => letters.len(),
            Self::Errands(errands) => errands.len(),
        }
    }
}

/// How many of the first pieces, of so many bytes each, go into one commit: one at least.
fn fitting(pieces: impl Iterator<Item = usize>) -> usize {
    let mut all = 0;
    let fits = |bytes: &usize| {
        all += *bytes;
        all <= COMMIT_BYTES
    };
    pieces.take_while(fits).count().max(1)
}

async fn save(connection: &mut SqliteConnection, days: &[(InboxId, Day)]) -> Result<(), sqlx::Error> {
    let mut transaction = connection.begin().await?;
    for (inbox, day) in days {
        sqlx::query(
            "INSERT INTO collected (inbox, day) VALUES (?, ?)
             ON CONFLICT (inbox) DO UPDATE SET day = excluded.day",
        )
        .bind(inbox.as_bytes().to_vec())
        .bind(i64::from(day.0))
        .execute(&mut *transaction)
        .await?;
    }
    transaction.commit().await
}
