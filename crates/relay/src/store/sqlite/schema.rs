//! The tables, and how an older database gets those it lacks.
//!
//! There is no column for who sent a letter, from where, or at what hour.

use sqlx::{Connection as _, SqliteConnection};

use super::OpenError;

/// What brings a database from each version to the next, beginning with an empty one. Published steps never
/// change: a change is another step.
const STEPS: [&str; 2] = [
    "
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
    ",
    "
    CREATE TABLE tombstones (
        inbox BLOB NOT NULL,
        id BLOB NOT NULL,
        day INTEGER NOT NULL,      -- on which the letter was deleted
        PRIMARY KEY (inbox, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE collected (
        inbox BLOB NOT NULL PRIMARY KEY,
        day INTEGER NOT NULL       -- on which somebody last came for its letters
    ) STRICT, WITHOUT ROWID;
    PRAGMA user_version = 2;
    ",
];

/// Makes the tables that are missing, all or none.
pub(super) async fn bring_up_to_date(connection: &mut SqliteConnection) -> Result<(), OpenError> {
    let version: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *connection).await?;
    let done = usize::try_from(version).ok().filter(|done| *done <= STEPS.len()).ok_or(OpenError::Newer)?;
    if done == STEPS.len() {
        return Ok(());
    }
    let mut transaction = connection.begin().await?;
    for step in STEPS.into_iter().skip(done) {
        sqlx::raw_sql(step).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}
