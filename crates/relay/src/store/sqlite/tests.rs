use std::{fs, path::PathBuf};

use sqlx::{ConnectOptions as _, Connection as _};
use tempfile::TempDir;
use wire::{Day, InboxId, ObjectId, SizeClass};

use super::{Erased, OpenError, Reader, StoreError, Writer, empty_log, options, writing};
use crate::{
    Quotas,
    store::{Kept, Letter},
};

/// The tables as the first relays made them.
const FIRST_SCHEMA: &str = "
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

const INBOX: InboxId = InboxId::from_bytes([1; 32]);
const OTHER_INBOX: InboxId = InboxId::from_bytes([2; 32]);

/// Stands in no file by chance.
const MARKER: &[u8] = b"a marker that stands nowhere else";

#[tokio::test]
async fn keeps_a_letter_once_however_often_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let outcomes = writer.put_all(&[letter(1, 5), letter(2, 5), letter(1, 6)]).await;
    assert_eq!(outcomes, [Ok(Kept::New), Ok(Kept::New), Ok(Kept::Known)]);
    let listed = reader.list(&INBOX, Day(0)).await.unwrap();
    assert_eq!(listed.len(), 2);
    assert!(listed.iter().all(|entry| (entry.size, entry.day) == (32_768, Day(5))));
}

#[tokio::test]
async fn more_letters_than_one_commit_takes_are_all_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let letters: Vec<_> = (0..70).map(|fill| letter(fill, 5)).collect();
    assert_eq!(writer.put_all(&letters).await, vec![Ok(Kept::New); 70]);
    assert_eq!(reader.list(&INBOX, Day(0)).await.unwrap().len(), 70);
}

#[tokio::test]
async fn shows_an_inbox_nothing_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let id = letter(1, 5).id;
    writer.put_all(&[letter(1, 5)]).await;
    assert_eq!(reader.list(&OTHER_INBOX, Day(0)).await, Ok(vec![]));
    assert_eq!(reader.get(&OTHER_INBOX, &[id], Day(0)).await, Ok(vec![]));
    assert_eq!((reader.holds(&INBOX).await, reader.holds(&OTHER_INBOX).await), (Ok(true), Ok(false)));
    assert_eq!(writer.delete(&OTHER_INBOX, &[id], Day(5)).await, Ok(0));
    assert_eq!(ids(&reader).await, [id]);
}

#[tokio::test]
async fn a_deleted_letter_is_known_for_thirty_days_and_stays_away() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.put_all(&[letter(1, 5), letter(2, 5)]).await;
    assert_eq!(writer.delete(&INBOX, &[letter(1, 5).id], Day(6)).await, Ok(1));
    assert_eq!(writer.delete(&INBOX, &[letter(1, 5).id], Day(9)).await, Ok(0));
    for day in [6, 36] {
        assert_eq!(writer.put_all(&[letter(1, day)]).await, [Ok(Kept::Known)]);
        assert_eq!(ids(&reader).await, [letter(2, 5).id]);
    }
    assert_eq!(writer.put_all(&[letter(1, 37)]).await, [Ok(Kept::New)]);
    assert_eq!(writer.delete(&INBOX, &[letter(1, 5).id], Day(40)).await, Ok(1), "and again");
    assert_eq!(writer.put_all(&[letter(1, 70)]).await, [Ok(Kept::Known)]);
}

#[tokio::test]
async fn what_has_expired_goes_and_tombstones_go_too() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let old: Vec<_> = (0..10).map(|fill| letter(fill, 5)).collect();
    writer.put_all(&old).await;
    writer.put_all(&[letter(100, 6), letter(101, 6)]).await;
    writer.delete(&INBOX, &[letter(101, 6).id], Day(66)).await.unwrap();
    assert_eq!(purge(&mut writer, Day(95)).await, (0, 0));
    assert_eq!(purge(&mut writer, Day(96)).await, (10, 0));
    assert_eq!(ids(&reader).await, [letter(100, 6).id]);
    assert_eq!(purge(&mut writer, Day(97)).await, (1, 1));
    assert!(ids(&reader).await.is_empty());
    assert_eq!(count(&mut writer, "SELECT count(*) FROM tombstones").await, 0);
}

#[tokio::test]
async fn a_full_inbox_takes_no_letter_until_one_is_deleted_and_others_do() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas { letters: 2, ..Quotas::default() }).await;
    let outcomes = writer.put_all(&[letter(1, 5), letter(2, 5), letter(3, 5), letter(1, 5)]).await;
    assert_eq!(outcomes, [Ok(Kept::New), Ok(Kept::New), Err(StoreError::Full), Ok(Kept::Known)]);
    let elsewhere = Letter { inbox: OTHER_INBOX, ..letter(3, 5) };
    assert_eq!(writer.put_all(&[elsewhere]).await, [Ok(Kept::New)]);
    assert_eq!(writer.tidy().await, Ok(true), "one full inbox is not a full relay");
    writer.delete(&INBOX, &[letter(1, 5).id], Day(5)).await.unwrap();
    assert_eq!(writer.put_all(&[letter(3, 5), letter(4, 5)]).await, [Ok(Kept::New), Err(StoreError::Full)]);
    assert_eq!(ids(&reader).await.len(), 2);
    assert_eq!(
        writer.put_all(&[letter(1, 5)]).await,
        [Ok(Kept::Known)],
        "deleted, and known in a full inbox"
    );
}

#[tokio::test]
async fn the_budget_is_kept_to_and_what_is_deleted_is_free_again() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = 1_000_000;
    let (mut writer, reader) = open(&folder, Quotas { bytes, ..Quotas::default() }).await;
    for _ in 0..2 {
        assert_eq!(writer.put_all(&[letter_of(SizeClass::Large, 200, 5)]).await, [Ok(Kept::New)]);
        let mut kept = 0;
        while writer.put_all(&[letter(kept, 5)]).await == [Ok(Kept::New)] {
            kept += 1;
        }
        assert!((5..=14).contains(&kept), "{kept}");
        assert_eq!(writer.put_all(&[letter(kept, 5)]).await, [Err(StoreError::Full)]);
        assert_eq!(writer.tidy().await, Ok(false));
        assert_eq!(ids(&reader).await.len(), usize::from(kept) + 1);
        let size = fs::metadata(folder.path().join("relay.sqlite")).unwrap().len();
        assert!(size <= bytes, "{size}");
        writer.delete(&INBOX, &ids(&reader).await, Day(5)).await.unwrap();
        assert_eq!(writer.tidy().await, Ok(true));
        // So that the second round is not answered from the tombstones.
        purge(&mut writer, Day(36)).await;
    }
}

#[tokio::test]
async fn a_letter_too_large_for_what_is_left_does_not_keep_out_a_small_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _) = open(&folder, Quotas { bytes: 400_000, ..Quotas::default() }).await;
    let outcomes = writer.put_all(&[letter_of(SizeClass::Large, 1, 5), letter(2, 5)]).await;
    assert_eq!(outcomes, [Err(StoreError::Full), Ok(Kept::New)]);
}

#[tokio::test]
async fn a_full_disk_is_said_and_what_was_stored_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.put_all(&[letter(1, 5)]).await;
    take_all_room(&mut writer).await;
    let refused = writer.put_all(&[letter(2, 5), letter(3, 5), letter(1, 5)]).await;
    assert_eq!(refused, [Err(StoreError::Full), Err(StoreError::Full), Ok(Kept::Known)]);
    assert_eq!(ids(&reader).await, [letter(1, 5).id]);
    // The limit went with the connection: there is room again, without a restart.
    assert_eq!(writer.tidy().await, Ok(true));
    assert_eq!(writer.put_all(&[letter(2, 5)]).await, [Ok(Kept::New)]);
}

#[tokio::test]
async fn on_a_full_disk_letters_go_where_others_were_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let first: Vec<_> = (0..8).map(|fill| letter(fill, 5)).collect();
    writer.put_all(&first).await;
    take_all_room(&mut writer).await;
    let ninth = letter(9, 5);
    assert_eq!(writer.put_all(&[letter(9, 5)]).await, [Err(StoreError::Full)]);
    take_all_room(&mut writer).await;
    let gone: Vec<_> = first[..4].iter().map(|letter| letter.id).collect();
    assert_eq!(writer.delete(&INBOX, &gone, Day(5)).await, Ok(4));
    assert_eq!(writer.put_all(&[ninth]).await, [Ok(Kept::New)]);
    assert_eq!(ids(&reader).await.len(), 5);
    assert!(folder.path().join("relay.sqlite-reserve").exists());
}

#[tokio::test]
async fn nothing_of_a_deleted_letter_is_left_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(&folder, Quotas::default()).await;
    writer.put_all(&[marked(SizeClass::Large, 5), letter(2, 5)]).await;
    assert!(stands_in_a_file(&folder));
    let id = marked(SizeClass::Large, 5).id;
    assert_eq!(writer.delete(&INBOX, &[id], Day(5)).await, Ok(1));
    assert!(!stands_in_a_file(&folder), "while the relay runs");
    writer.close().await;
    assert!(!stands_in_a_file(&folder), "after it stopped");
}

#[tokio::test]
async fn nothing_of_a_purged_letter_is_left_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.put_all(&[marked(SizeClass::Small, 5), letter(2, 6)]).await;
    assert_eq!(purge(&mut writer, Day(96)).await, (1, 0));
    writer.tidy().await.unwrap();
    assert!(!stands_in_a_file(&folder));
    assert_eq!(ids(&reader).await, [letter(2, 6).id]);
}

#[tokio::test]
async fn a_log_that_somebody_is_reading_is_emptied_later() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(&folder, Quotas::default()).await;
    writer.put_all(&[marked(SizeClass::Small, 5)]).await;
    // Otherwise the writer would wait for the one who reads for five seconds.
    sqlx::query("PRAGMA busy_timeout = 1").execute(&mut writer.connection).await.unwrap();
    let mut slow = options(&file(&folder)).connect().await.unwrap();
    let mut reading = slow.begin().await.unwrap();
    sqlx::query("SELECT id FROM letters").fetch_all(&mut *reading).await.unwrap();
    let id = marked(SizeClass::Small, 5).id;
    assert_eq!(writer.delete(&INBOX, &[id], Day(5)).await, Ok(1));
    assert!(stands_in_a_file(&folder));
    reading.commit().await.unwrap();
    writer.tidy().await.unwrap();
    assert!(!stands_in_a_file(&folder));
}

#[tokio::test]
async fn what_a_killed_relay_left_in_the_log_goes_with_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.put_all(&[marked(SizeClass::Small, 5)]).await;
    // The commit of a deletion, and then the power goes: the log is never emptied.
    sqlx::query("DELETE FROM letters").execute(&mut writer.connection).await.unwrap();
    let crashed = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), crashed.path().join(entry.file_name())).unwrap();
    }
    assert!(stands_in_a_file(&crashed));
    drop((writer, reader));
    let (mut again, _reader) = open(&crashed, Quotas::default()).await;
    again.tidy().await.unwrap();
    assert!(!stands_in_a_file(&crashed));
}

#[tokio::test]
async fn days_are_written_down_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    assert!(reader.collected().await.unwrap().is_empty());
    writer.save_collected(&[(INBOX, Day(5)), (OTHER_INBOX, Day(5))]).await.unwrap();
    writer.save_collected(&[(INBOX, Day(6))]).await.unwrap();
    let days = reader.collected().await.unwrap();
    assert_eq!((days.len(), days[&INBOX], days[&OTHER_INBOX]), (2, Day(6), Day(5)));
}

#[tokio::test]
async fn a_database_of_the_first_relays_keeps_its_letters_and_learns_to_delete() {
    let folder = tempfile::tempdir().unwrap();
    let old = letter(1, 5);
    let mut first = writing(&file(&folder)).connect().await.unwrap();
    sqlx::raw_sql(FIRST_SCHEMA).execute(&mut first).await.unwrap();
    sqlx::query("INSERT INTO letters (place, inbox, id, day, bytes) VALUES (random(), ?, ?, ?, ?)")
        .bind(INBOX.as_bytes().to_vec())
        .bind(old.id.as_bytes().to_vec())
        .bind(5_i64)
        .bind(old.bytes.clone())
        .execute(&mut first)
        .await
        .unwrap();
    first.close().await.unwrap();
    for _ in 0..2 {
        let (mut writer, reader) = open(&folder, Quotas::default()).await;
        assert_eq!(count(&mut writer, "PRAGMA user_version").await, 3);
        let letters = reader.get(&INBOX, &[old.id], Day(0)).await.unwrap();
        assert_eq!(letters[0].bytes, old.bytes);
        assert_eq!(writer.put_all(&[letter(1, 6)]).await, [Ok(Kept::Known)]);
        reader.close().await;
        writer.close().await;
    }
    let (mut writer, _reader) = open(&folder, Quotas::default()).await;
    assert_eq!(writer.delete(&INBOX, &[old.id], Day(6)).await, Ok(1));
    assert_eq!(writer.put_all(&[letter(1, 6)]).await, [Ok(Kept::Known)]);
}

#[tokio::test]
async fn a_database_of_a_newer_relay_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _) = open(&folder, Quotas::default()).await;
    sqlx::query("PRAGMA user_version = 4").execute(&mut writer.connection).await.unwrap();
    let again = Writer::open(&file(&folder), Quotas::default()).await;
    assert!(matches!(again, Err(OpenError::Newer)));
}

fn letter(fill: u8, day: u32) -> Letter {
    letter_of(SizeClass::Small, fill, day)
}

fn letter_of(class: SizeClass, fill: u8, day: u32) -> Letter {
    let bytes = vec![fill; class.bytes()];
    Letter { inbox: INBOX, id: ObjectId::of(&bytes), bytes, day: Day(day) }
}

/// A letter with the marker at its beginning, which stands in another page than the rest, inside, and at its
/// end.
fn marked(class: SizeClass, day: u32) -> Letter {
    let mut bytes = vec![0; class.bytes()];
    for at in [0, 100, 20_000, class.bytes() - MARKER.len()] {
        bytes[at..at + MARKER.len()].copy_from_slice(MARKER);
    }
    Letter { inbox: INBOX, id: ObjectId::of(&bytes), bytes, day: Day(day) }
}

fn stands_in_a_file(folder: &TempDir) -> bool {
    fs::read_dir(folder.path()).unwrap().any(|entry| {
        let file = entry.unwrap().path();
        // The reserve is 8 MiB of zeros.
        !file.ends_with("relay.sqlite-reserve")
            && fs::read(file).unwrap().windows(8).any(|eight| eight == &MARKER[..8])
    })
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("relay.sqlite")
}

pub(super) async fn open(folder: &TempDir, quotas: Quotas) -> (Writer, Reader) {
    let writer = Writer::open(&file(folder), quotas).await.unwrap();
    (writer, Reader::open(&file(folder)).await.unwrap())
}

async fn ids(reader: &Reader) -> Vec<ObjectId> {
    reader.list(&INBOX, Day(0)).await.unwrap().into_iter().map(|entry| entry.id).collect()
}

pub(super) async fn purge(writer: &mut Writer, today: Day) -> (u64, u64) {
    let mut all = (0, 0);
    loop {
        let erased = writer.purge_some(today).await.unwrap();
        if erased == Erased::default() {
            return all;
        }
        all = (all.0 + erased.letters, all.1 + erased.tombstones);
    }
}

pub(super) async fn count(writer: &mut Writer, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&mut writer.connection).await.unwrap()
}

/// As many pages as there are: SQLite answers as it does on a full disk, until the connection is a new one.
pub(super) async fn take_all_room(writer: &mut Writer) {
    empty_log(&mut writer.connection).await.unwrap();
    sqlx::query("PRAGMA max_page_count = 1").execute(&mut writer.connection).await.unwrap();
}
