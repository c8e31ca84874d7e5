//! The tables, and how an older database gets those it lacks.
//!
//! There is no column for who sent a letter, from where, or at what hour.

use sqlx::{Connection as _, SqliteConnection};

use super::OpenError;

/// What brings a database from each version to the next, beginning with an empty one. Published steps never
/// change: a change is another step.
const STEPS: [&str; 3] = [
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
    "
    CREATE TABLE mailboxes (
        id BLOB NOT NULL PRIMARY KEY,
        posts BLOB,                -- eight hashes, one after the other; NULL once the mailbox was deleted
        used INTEGER NOT NULL      -- day on which it was last asked for, or was deleted
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mailboxes_by_use ON mailboxes (used) WHERE posts IS NOT NULL;
    CREATE INDEX mailboxes_deleted ON mailboxes (used) WHERE posts IS NULL;
    CREATE TABLE replies (
        place INTEGER PRIMARY KEY, -- random
        mailbox BLOB NOT NULL,
        id BLOB NOT NULL,
        day INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        UNIQUE (mailbox, id)
    ) STRICT;
    CREATE INDEX replies_by_day ON replies (day);
    CREATE TABLE states (
        place INTEGER PRIMARY KEY, -- random
        mailbox BLOB NOT NULL UNIQUE,
        ver INTEGER NOT NULL,
        bytes BLOB NOT NULL        -- a sealed note
    ) STRICT;
    CREATE TABLE parts (
        id BLOB NOT NULL PRIMARY KEY,
        day INTEGER NOT NULL,      -- on which it came
        pins INTEGER NOT NULL,     -- how many parcels hold it; 0 while it is staged
        size INTEGER NOT NULL,
        place INTEGER NOT NULL     -- of its bytes: a pin changes without writing them again
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX parts_staged ON parts (day) WHERE pins = 0;
    CREATE TABLE part_bytes (
        place INTEGER PRIMARY KEY, -- random
        bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE parcels (
        id BLOB NOT NULL PRIMARY KEY,
        burn BLOB NOT NULL,        -- hash of what deletes it
        day INTEGER NOT NULL,      -- on which it was committed
        place INTEGER NOT NULL     -- of its manifest
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX parcels_by_day ON parcels (day);
    CREATE TABLE manifests (
        place INTEGER PRIMARY KEY, -- random
        bytes BLOB NOT NULL
    ) STRICT;
    -- About how many pages each share of the disk takes, counted as `put::pages` does.
    CREATE TABLE shares (
        name TEXT NOT NULL PRIMARY KEY,
        pages INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO shares (name, pages) VALUES ('mailboxes', 0), ('parcels', 0), ('staged', 0);
    CREATE TRIGGER mailbox_comes AFTER INSERT ON mailboxes BEGIN
        UPDATE shares SET pages = pages + 1 WHERE name = 'mailboxes';
    END;
    CREATE TRIGGER mailbox_goes AFTER DELETE ON mailboxes BEGIN
        UPDATE shares SET pages = pages - 1 WHERE name = 'mailboxes';
    END;
    CREATE TRIGGER reply_comes AFTER INSERT ON replies BEGIN
        UPDATE shares SET pages = pages + (length(new.bytes) + 8187) / 8188 + 2 WHERE name = 'mailboxes';
    END;
    CREATE TRIGGER reply_goes AFTER DELETE ON replies BEGIN
        UPDATE shares SET pages = pages - (length(old.bytes) + 8187) / 8188 - 2 WHERE name = 'mailboxes';
    END;
    CREATE TRIGGER state_comes AFTER INSERT ON states BEGIN
        UPDATE shares SET pages = pages + (length(new.bytes) + 8187) / 8188 + 2 WHERE name = 'mailboxes';
    END;
    CREATE TRIGGER state_goes AFTER DELETE ON states BEGIN
        UPDATE shares SET pages = pages - (length(old.bytes) + 8187) / 8188 - 2 WHERE name = 'mailboxes';
    END;
    CREATE TRIGGER part_comes AFTER INSERT ON parts BEGIN
        UPDATE shares SET pages = pages + (new.size + 8187) / 8188 + 2
            WHERE name = 'parcels' OR (name = 'staged' AND new.pins = 0);
    END;
    CREATE TRIGGER part_is_pinned AFTER UPDATE OF pins ON parts WHEN (old.pins = 0) <> (new.pins = 0) BEGIN
        UPDATE shares SET pages = pages + (CASE WHEN new.pins = 0 THEN 1 ELSE -1 END)
            * ((new.size + 8187) / 8188 + 2) WHERE name = 'staged';
    END;
    CREATE TRIGGER part_goes AFTER DELETE ON parts BEGIN
        UPDATE shares SET pages = pages - (old.size + 8187) / 8188 - 2
            WHERE name = 'parcels' OR (name = 'staged' AND old.pins = 0);
    END;
    CREATE TRIGGER manifest_comes AFTER INSERT ON manifests BEGIN
        UPDATE shares SET pages = pages + (length(new.bytes) + 8187) / 8188 + 2 WHERE name = 'parcels';
    END;
    CREATE TRIGGER manifest_goes AFTER DELETE ON manifests BEGIN
        UPDATE shares SET pages = pages - (length(old.bytes) + 8187) / 8188 - 2 WHERE name = 'parcels';
    END;
    PRAGMA user_version = 3;
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
