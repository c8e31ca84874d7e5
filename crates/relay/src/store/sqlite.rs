//! The SQLite engine, and all SQL of the relay.
//!
//! Write-ahead log with `synchronous = FULL`: a commit that returned survives a crash of the machine.
//! `secure_delete` overwrites what is deleted. Rows stand in the file under random keys, so that their
//! order is not the order in which letters came.

use std::{path::Path, time::Duration};

use sqlx::{
    ConnectOptions, Connection, SqliteConnection, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use wire::{
    Day, InboxId, ObjectId,
    ops::{GotLetter, ListEntry},
};

use super::{Kept, Letter, OpenError, StoreError};

const SCHEMA_VERSION: i64 = 1;

const SCHEMA: &str = "
    CREATE TABLE letters (
        place INTEGER PRIMARY KEY, -- random
        inbox BLOB NOT NULL,
        id BLOB NOT NULL,
        day INTEGER NOT NULL,      -- days since 1970-01-01
        bytes BLOB NOT NULL,
        UNIQUE (inbox, id)
    ) STRICT;
    CREATE INDEX letters_by_day ON letters (day);
    PRAGMA user_version = 1;
";

/// Readers at one time. Reading never waits for writing.
const READERS: u32 = 4;

/// The one connection that writes.
#[derive(Debug)]
pub(super) struct Writer {
    options: SqliteConnectOptions,
    connection: SqliteConnection,
}

impl Writer {
    pub(super) async fn open(file: &Path) -> Result<Self, OpenError> {
        let options = options(file)
            .create_if_missing(true)
            .page_size(8_192)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("secure_delete", "ON");
        let mut connection = options.connect().await?;
        let version: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut connection).await?;
        if version > SCHEMA_VERSION {
            return Err(OpenError::Newer);
        }
        if version == 0 {
            let mut transaction = connection.begin().await?;
            sqlx::raw_sql(SCHEMA).execute(&mut *transaction).await?;
            transaction.commit().await?;
        }
        Ok(Self { options, connection })
    }

    /// Keeps all of them in one commit, or none.
    pub(super) async fn put_all(&mut self, letters: Vec<Letter>) -> Result<Vec<Kept>, StoreError> {
        let outcome = insert_all(&mut self.connection, letters).await;
        self.recover(outcome).await
    }

    /// Deletes what came before this day, and empties the log of what it still held of it.
    pub(super) async fn purge(&mut self, oldest: Day) -> Result<u64, StoreError> {
        let outcome = sqlx::query("DELETE FROM letters WHERE day < ?")
            .bind(i64::from(oldest.0))
            .execute(&mut self.connection)
            .await;
        let deleted = self.recover(outcome).await?.rows_affected();
        if deleted > 0 {
            let outcome = checkpoint(&mut self.connection).await;
            self.recover(outcome).await?;
        }
        Ok(deleted)
    }

    /// Copies the log into the database and closes it.
    pub(super) async fn close(mut self) {
        // If it fails, the log stays beside the database and the next start reads it: nothing is lost.
        let _ = checkpoint(&mut self.connection).await;
        let _ = self.connection.close().await;
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

async fn insert_all(
    connection: &mut SqliteConnection,
    letters: Vec<Letter>,
) -> Result<Vec<Kept>, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let mut kept = Vec::with_capacity(letters.len());
    for letter in letters {
        let rows = sqlx::query(
            "INSERT INTO letters (place, inbox, id, day, bytes) VALUES (random(), ?, ?, ?, ?)
             ON CONFLICT (inbox, id) DO NOTHING",
        )
        .bind(letter.inbox.as_bytes().to_vec())
        .bind(letter.id.as_bytes().to_vec())
        .bind(i64::from(letter.day.0))
        .bind(letter.bytes)
        .execute(&mut *transaction)
        .await?
        .rows_affected();
        kept.push(if rows == 0 { Kept::Known } else { Kept::New });
    }
    transaction.commit().await?;
    Ok(kept)
}

async fn checkpoint(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(connection).await.map(|_| ())
}

/// Connections that only read.
#[derive(Debug)]
pub(super) struct Reader(SqlitePool);

impl Reader {
    /// Opens the database that a [`Writer`] has opened before.
    pub(super) async fn open(file: &Path) -> Result<Self, OpenError> {
        let pool = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options(file).pragma("query_only", "ON"))
            .await?;
        Ok(Self(pool))
    }

    pub(super) async fn list(&self, inbox: &InboxId, oldest: Day) -> Result<Vec<ListEntry>, StoreError> {
        let rows: Vec<(Vec<u8>, i64, i64)> = sqlx::query_as(
            "SELECT id, length(bytes), day FROM letters WHERE inbox = ? AND day >= ? ORDER BY id",
        )
        .bind(inbox.as_bytes().to_vec())
        .bind(i64::from(oldest.0))
        .fetch_all(&self.0)
        .await
        .map_err(|error| reason(&error))?;
        rows.into_iter().map(entry).collect()
    }

    pub(super) async fn get(
        &self,
        inbox: &InboxId,
        ids: &[ObjectId],
        oldest: Day,
    ) -> Result<Vec<GotLetter>, StoreError> {
        let mut letters = Vec::with_capacity(ids.len());
        for id in ids {
            let bytes: Option<Vec<u8>> =
                sqlx::query_scalar("SELECT bytes FROM letters WHERE inbox = ? AND id = ? AND day >= ?")
                    .bind(inbox.as_bytes().to_vec())
                    .bind(id.as_bytes().to_vec())
                    .bind(i64::from(oldest.0))
                    .fetch_optional(&self.0)
                    .await
                    .map_err(|error| reason(&error))?;
            letters.extend(bytes.map(|bytes| GotLetter { id: *id, bytes }));
        }
        Ok(letters)
    }

    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1 FROM letters LIMIT 1")
            .fetch_optional(&self.0)
            .await
            .map(|_| ())
            .map_err(|error| reason(&error))
    }

    pub(super) async fn close(&self) {
        self.0.close().await;
    }
}

/// Statements are never logged: they would say when letters come.
fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .busy_timeout(Duration::from_secs(5))
        .disable_statement_logging()
}

fn entry((id, size, day): (Vec<u8>, i64, i64)) -> Result<ListEntry, StoreError> {
    // Only this program writes these columns; a row it did not write is damage.
    let damaged = StoreError::Unavailable;
    Ok(ListEntry {
        id: ObjectId::from_bytes(id.try_into().map_err(|_| damaged)?),
        size: size.try_into().map_err(|_| damaged)?,
        day: Day(day.try_into().map_err(|_| damaged)?),
    })
}

fn reason(error: &sqlx::Error) -> StoreError {
    // The low byte of an extended code is the code; 13 is SQLITE_FULL, a full disk or quota.
    let full = error
        .as_database_error()
        .and_then(|error| error.code())
        .and_then(|code| code.parse::<i64>().ok())
        .is_some_and(|code| code & 0xff == 13);
    if full { StoreError::Full } else { StoreError::Unavailable }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(fill: u8, day: u32) -> Letter {
        let bytes = vec![fill; 32_768];
        Letter { inbox: InboxId::from_bytes([1; 32]), id: ObjectId::of(&bytes), bytes, day: Day(day) }
    }

    async fn open(folder: &tempfile::TempDir) -> (Writer, Reader) {
        let file = folder.path().join("relay.sqlite");
        let writer = Writer::open(&file).await.unwrap();
        (writer, Reader::open(&file).await.unwrap())
    }

    #[tokio::test]
    async fn keeps_a_letter_once_however_often_it_comes() {
        let folder = tempfile::tempdir().unwrap();
        let (mut writer, reader) = open(&folder).await;
        let batch = vec![letter(1, 5), letter(2, 5), letter(1, 6)];
        let kept = writer.put_all(batch).await.unwrap();
        assert_eq!(kept, [Kept::New, Kept::New, Kept::Known]);
        let inbox = InboxId::from_bytes([1; 32]);
        let listed = reader.list(&inbox, Day(0)).await.unwrap();
        assert_eq!(listed.len(), 2);
        assert!(listed.iter().all(|entry| (entry.size, entry.day) == (32_768, Day(5))));
    }

    #[tokio::test]
    async fn shows_an_inbox_nothing_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let (mut writer, reader) = open(&folder).await;
        let id = letter(1, 5).id;
        writer.put_all(vec![letter(1, 5)]).await.unwrap();
        let other = InboxId::from_bytes([2; 32]);
        assert_eq!(reader.list(&other, Day(0)).await, Ok(vec![]));
        assert_eq!(reader.get(&other, &[id], Day(0)).await, Ok(vec![]));
    }

    #[tokio::test]
    async fn a_full_disk_is_said_and_what_was_stored_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (mut writer, reader) = open(&folder).await;
        writer.put_all(vec![letter(1, 5)]).await.unwrap();
        // As many pages as there are: SQLite answers as it does on a full disk.
        sqlx::query("PRAGMA max_page_count = 1").execute(&mut writer.connection).await.unwrap();
        let refused = writer.put_all(vec![letter(2, 5), letter(3, 5)]).await;
        assert_eq!(refused, Err(StoreError::Full));
        let inbox = InboxId::from_bytes([1; 32]);
        assert_eq!(reader.list(&inbox, Day(0)).await.unwrap().len(), 1);
        // The limit went with the connection: there is room again, without a restart.
        assert_eq!(writer.put_all(vec![letter(2, 5)]).await, Ok(vec![Kept::New]));
    }

    #[tokio::test]
    async fn nothing_of_a_purged_letter_is_left_in_any_file() {
        let folder = tempfile::tempdir().unwrap();
        let (mut writer, reader) = open(&folder).await;
        let mut marked = letter(0, 5);
        marked.bytes[20_000..20_032].copy_from_slice(b"a marker that stands nowhere els");
        writer.put_all(vec![marked, letter(2, 6)]).await.unwrap();
        assert_eq!(writer.purge(Day(6)).await, Ok(1));
        reader.close().await;
        writer.close().await;
        for file in std::fs::read_dir(folder.path()).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(8).any(|eight| eight == b"a marker"));
        }
    }

    #[tokio::test]
    async fn a_database_of_a_newer_relay_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (mut writer, _) = open(&folder).await;
        sqlx::query("PRAGMA user_version = 2").execute(&mut writer.connection).await.unwrap();
        let again = Writer::open(&folder.path().join("relay.sqlite")).await;
        assert!(matches!(again, Err(OpenError::Newer)));
    }
}
