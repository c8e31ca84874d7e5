//! The SQLite engine, and all SQL of the relay.
//!
//! Write-ahead log with `synchronous = FULL`: a commit that returned survives a crash of the machine.
//! `secure_delete` overwrites what is deleted. Rows stand in the file under random keys, so that their
//! order is not the order in which letters came.

mod erase;
mod mailbox;
mod parcels;
mod put;
mod reader;
mod schema;
mod writer;

#[cfg(test)]
mod tests;

use std::{path::Path, time::Duration};

use sqlx::{
    ConnectOptions as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};

use super::{OpenError, StoreError};

pub(super) use self::{erase::Erased, reader::Reader, writer::Writer};

/// Bytes of a page of the database.
const PAGE_BYTES: u64 = 8_192;

/// After how many pages SQLite copies the log into the database: 4 MiB, half of the
/// [`Reserve`](super::reserve::Reserve) that emptying it on a full disk may need.
const LOG_PAGES: u32 = 512;

/// Statements are never logged: they would say when letters come.
fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .busy_timeout(Duration::from_secs(5))
        .disable_statement_logging()
}

fn writing(file: &Path) -> SqliteConnectOptions {
    options(file)
        .create_if_missing(true)
        .page_size(PAGE_BYTES as u32)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        .pragma("wal_autocheckpoint", LOG_PAGES.to_string())
}

/// Copies the log into the database and cuts it to nothing. False if somebody is reading from it: then it
/// stays until another time.
async fn empty_log(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    let (busy, _, _): (i64, i64, i64) =
        sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(connection).await?;
    Ok(busy == 0)
}

/// What a `PRAGMA` counts.
async fn number(connection: &mut SqliteConnection, pragma: &'static str) -> Result<u64, sqlx::Error> {
    let number: i64 = sqlx::query_scalar(pragma).fetch_one(connection).await?;
    Ok(number.unsigned_abs())
}

fn reason(error: &sqlx::Error) -> StoreError {
    let code = error.as_database_error().and_then(|error| error.code()).and_then(|code| code.parse().ok());
    if code.is_some_and(is_full) { StoreError::Full } else { StoreError::Unavailable }
}

/// Whether SQLite's extended code says that the disk takes no more: it is full, the owner's quota or the
/// greatest length of a file is reached, or the index of the log found no room.
fn is_full(code: i64) -> bool {
    const FULL: i64 = 13;
    const IOERR_WRITE: i64 = 778;
    const IOERR_SHMSIZE: i64 = 4_874;
    code & 0xff == FULL || matches!(code, IOERR_WRITE | IOERR_SHMSIZE)
}
