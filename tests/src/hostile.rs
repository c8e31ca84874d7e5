//! A relay that lies: the real program, whose database somebody changes behind its back.
//!
//! Whoever runs a relay can do all of this and more. They can't open or forge anything, so what is left to them is to
//! withhold, to bring back what was, and to put things where they do not belong.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, SqliteConnection};
use wire::ObjectId;

/// The hand in the database.
pub struct Hostile {
    connection: SqliteConnection,
    file: PathBuf,
}

/// An answer as it lies in a mailbox.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The mailbox.
    pub mailbox: Vec<u8>,
    /// Its id.
    pub id: Vec<u8>,
    /// The age file.
    pub bytes: Vec<u8>,
}

impl Hostile {
    /// Opens the database of a relay that runs in `folder`, as `RelayProcess` keeps it.
    ///
    /// # Errors
    /// If it can't be opened.
    pub async fn of(folder: &Path) -> Result<Self> {
        let file = folder.join("relay/database/relay.sqlite");
        let connection =
            SqliteConnectOptions::new().filename(&file).busy_timeout(std::time::Duration::from_secs(10));
        let connection = connection.connect().await.context("the relay's database opens")?;
        Ok(Self { connection, file })
    }

    /// Every answer in every mailbox, in the order of their ids.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn replies(&mut self) -> Result<Vec<Reply>> {
        let rows: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> =
            sqlx::query_as("SELECT mailbox, id, bytes FROM replies ORDER BY id")
                .fetch_all(&mut self.connection)
                .await?;
        Ok(rows.into_iter().map(|(mailbox, id, bytes)| Reply { mailbox, id, bytes }).collect())
    }

    /// Withholds an answer.
    ///
    /// # Errors
    /// If it is not there.
    pub async fn withhold(&mut self, reply: &Reply) -> Result<()> {
        let done = sqlx::query("DELETE FROM replies WHERE mailbox = ? AND id = ?")
            .bind(&reply.mailbox)
            .bind(&reply.id)
            .execute(&mut self.connection)
            .await?;
        ensure!(done.rows_affected() == 1, "the answer was there");
        Ok(())
    }

    /// Puts a letter into a mailbox: one that belongs elsewhere, or one that somebody made up.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn plant(&mut self, mailbox: &[u8], bytes: &[u8]) -> Result<()> {
        let day: i64 =
            sqlx::query_scalar("SELECT max(used) FROM mailboxes").fetch_one(&mut self.connection).await?;
        sqlx::query("INSERT INTO replies (mailbox, id, day, bytes) VALUES (?, ?, ?, ?)")
            .bind(mailbox)
            .bind(ObjectId::of(bytes).as_bytes().to_vec())
            .bind(day)
            .bind(bytes)
            .execute(&mut self.connection)
            .await?;
        Ok(())
    }

    /// The note of a mailbox, with its version.
    ///
    /// # Errors
    /// If there is none.
    pub async fn note(&mut self, mailbox: &[u8]) -> Result<(i64, Vec<u8>)> {
        Ok(sqlx::query_as("SELECT ver, bytes FROM states WHERE mailbox = ?")
            .bind(mailbox)
            .fetch_one(&mut self.connection)
            .await?)
    }

    /// How many rows each table of mailboxes has: mailboxes that are not deleted, answers, notes.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn counts(&mut self) -> Result<(i64, i64, i64)> {
        Ok(sqlx::query_as(
            "SELECT (SELECT count(*) FROM mailboxes WHERE posts IS NOT NULL),
                    (SELECT count(*) FROM replies), (SELECT count(*) FROM states)",
        )
        .fetch_one(&mut self.connection)
        .await?)
    }

    /// The database's file.
    pub fn file(&self) -> &Path {
        &self.file
    }
}
