use std::{fs, path::PathBuf};

use sqlx::{ConnectOptions as _, Connection as _};
use tempfile::TempDir;
use wire::{
    Day, InboxId, ObjectId, SizeClass,
    ops::PART_BYTES,
    parcel::{BurnHash, BurnToken, Manifest},
};

use super::super::{Reader, StoreError, Writer, empty_log, options};
use crate::{
    Quotas,
    store::{
        Kept, Letter,
        media::Lapsed,
        parcels::{Made, Parcel, Part},
    },
};

/// Stands in no file by chance.
const MARKER: &[u8] = b"a marker that stands nowhere else";

#[tokio::test]
async fn keeps_a_part_once_however_often_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let outcomes = writer.put_parts(vec![part(1, 5), part(2, 5), part(1, 6)]).await;
    assert_eq!(outcomes, [Ok(Kept::New), Ok(Kept::New), Ok(Kept::Known)]);
    assert_eq!(count(&mut writer, "SELECT count(*) FROM part_bytes").await, 2);
    let ids = [part(2, 5).id, part(3, 5).id, part(1, 5).id];
    assert_eq!(reader.have_parts(&ids, Day(5)).await, Ok(vec![true, false, true]));
    // The first one came again a day later.
    assert_eq!(reader.have_parts(&ids, Day(8)).await, Ok(vec![false, false, true]));
}

#[tokio::test]
async fn a_parcel_holds_its_parts_and_lets_go_of_them_with_the_right_token() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.put_parts(vec![part(1, 5), part(2, 5)]).await;
    let parcel = parcel(&[1, 2], 5);
    assert_eq!(writer.make_parcel(&parcel).await, Ok(Made::Kept(Kept::New)));
    assert_eq!(writer.make_parcel(&parcel).await, Ok(Made::Kept(Kept::Known)));
    assert_eq!(reader.manifest(&parcel.id, Day(95)).await, Ok(Some(parcel.manifest.clone())));
    assert_eq!(reader.part(&part(2, 5).id).await, Ok(Some(part(2, 5).bytes)));
    assert_eq!(writer.burn(&parcel.id, &hash(7), Day(5)).await, Ok(false));
    assert_eq!(writer.burn(&parcel.id, &hash(1), Day(5)).await, Ok(true));
    assert_eq!(writer.burn(&parcel.id, &hash(1), Day(5)).await, Ok(false));
    assert_eq!(reader.manifest(&parcel.id, Day(5)).await, Ok(None));
    assert_eq!(reader.have_parts(&parcel.manifest.parts, Day(5)).await, Ok(vec![false, false]));
    assert_eq!(writer.make_parcel(&parcel).await, Ok(Made::Kept(Kept::Known)), "and stays deleted");
}

#[tokio::test]
async fn parts_that_nobody_holds_go_a_few_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(&folder, Quotas::default()).await;
    writer.put_parts((0..20).map(|fill| part(fill, 5)).collect()).await;
    writer.put_parts((20..30).map(|fill| part(fill, 6)).collect()).await;
    assert_eq!(writer.free_some(Lapsed::Released).await, Ok(false), "these only wait");
    assert_eq!(writer.free_some(Lapsed::Expired(Day(7))).await, Ok(false));
    for left in [22, 14, 10] {
        assert_eq!(writer.free_some(Lapsed::Expired(Day(8))).await, Ok(true));
        assert_eq!(count(&mut writer, "SELECT count(*) FROM part_bytes").await, left);
    }
    assert_eq!(writer.free_some(Lapsed::Expired(Day(8))).await, Ok(false));
}

#[tokio::test]
async fn a_part_that_comes_again_while_it_is_being_deleted_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.put_parts(vec![part(1, 5), part(2, 5)]).await;
    let both = parcel(&[1, 2], 5);
    writer.make_parcel(&both).await.unwrap();
    writer.burn(&both.id, &hash(1), Day(5)).await.unwrap();
    assert_eq!(writer.put_parts(vec![part(1, 5)]).await, [Ok(Kept::New)]);
    free(&mut writer, Lapsed::Released).await;
    assert_eq!(reader.have_parts(&both.manifest.parts, Day(5)).await, Ok(vec![true, false]));
    assert_eq!(writer.make_parcel(&parcel(&[1], 5)).await, Ok(Made::Kept(Kept::New)));
}

#[tokio::test]
async fn an_expired_parcel_goes_with_its_parts_and_is_made_anew_only_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.put_parts(vec![part(1, 5)]).await;
    let old = parcel(&[1], 5);
    writer.make_parcel(&old).await.unwrap();
    free(&mut writer, Lapsed::Expired(Day(95))).await;
    assert_eq!(reader.manifest(&old.id, Day(95)).await, Ok(Some(old.manifest.clone())));
    assert_eq!(reader.manifest(&old.id, Day(96)).await, Ok(None));
    let anew = parcel(&[1], 96);
    assert_eq!(writer.make_parcel(&anew).await, Err(StoreError::Unavailable));
    free(&mut writer, Lapsed::Expired(Day(96))).await;
    assert_eq!(writer.make_parcel(&anew).await, Ok(Made::Missing(vec![true])));
    writer.put_parts(vec![part(1, 96)]).await;
    assert_eq!(writer.make_parcel(&anew).await, Ok(Made::Kept(Kept::New)));
}

#[tokio::test]
async fn the_shares_are_counted_down_to_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(&folder, Quotas::default()).await;
    writer.put_parts((0..4).map(|fill| part(fill, 5)).collect()).await;
    let (one, other) = (parcel(&[0, 1, 1], 5), parcel(&[1, 2], 5));
    writer.make_parcel(&one).await.unwrap();
    writer.make_parcel(&other).await.unwrap();
    // Four parts of 35 pages, of which one waits, and two manifests.
    assert_eq!(shares(&mut writer).await, (4 * 35 + 2 * 3, 35));
    writer.burn(&one.id, &hash(1), Day(5)).await.unwrap();
    assert_eq!(shares(&mut writer).await, (4 * 35 + 3, 2 * 35));
    free(&mut writer, Lapsed::Expired(Day(200))).await;
    assert_eq!(shares(&mut writer).await, (0, 0));
    for table in
        ["SELECT count(*) FROM parts", "SELECT count(*) FROM part_bytes", "SELECT count(*) FROM manifests"]
    {
        assert_eq!(count(&mut writer, table).await, 0);
    }
}

#[tokio::test]
async fn nothing_of_what_was_deleted_or_has_expired_is_left_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(&folder, Quotas::default()).await;
    for lapsed in [Lapsed::Released, Lapsed::Expired(Day(96))] {
        let mut bytes = MARKER.repeat(PART_BYTES / MARKER.len());
        bytes.resize(PART_BYTES, u8::from(lapsed == Lapsed::Released));
        let id = ObjectId::of(&bytes);
        writer.put_parts(vec![Part { id, bytes, day: Day(5) }]).await;
        let manifest = Manifest { total: PART_BYTES as u64, parts: vec![id] };
        let parcel = Parcel { id: manifest.id(), manifest, burn: hash(1), day: Day(5) };
        assert_eq!(writer.make_parcel(&parcel).await, Ok(Made::Kept(Kept::New)));
        assert!(stands_in_a_file(&folder, MARKER) && stands_in_a_file(&folder, id.as_bytes()));
        if lapsed == Lapsed::Released {
            writer.burn(&parcel.id, &hash(1), Day(5)).await.unwrap();
        }
        free(&mut writer, lapsed).await;
        assert!(!stands_in_a_file(&folder, MARKER) && !stands_in_a_file(&folder, id.as_bytes()));
    }
}

#[tokio::test]
async fn on_a_full_disk_parts_are_refused_and_the_room_that_they_leave_is_for_letters() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.put_parts((0..4).map(|fill| part(fill, 5)).collect()).await;
    let held = parcel(&[0, 1, 2], 5);
    writer.make_parcel(&held).await.unwrap();
    take_all_room(&mut writer).await;
    let outcomes = writer.put_parts(vec![part(9, 5), part(0, 5)]).await;
    assert_eq!(outcomes, [Err(StoreError::Full), Err(StoreError::Full)], "one commit");
    let outcomes = writer.put_parts(vec![part(9, 5), part(0, 5)]).await;
    assert_eq!(outcomes, [Err(StoreError::Full), Ok(Kept::Known)], "it asks the disk no more");
    assert_eq!(writer.make_parcel(&parcel(&[3], 5)).await, Err(StoreError::Full));
    take_all_room(&mut writer).await;
    assert_eq!(writer.burn(&held.id, &hash(1), Day(5)).await, Ok(true));
    free(&mut writer, Lapsed::Released).await;
    assert_eq!(writer.put_parts(vec![part(9, 5)]).await, [Err(StoreError::Full)]);
    assert_eq!(writer.put_all(&[letter(1), letter(2)]).await, [Ok(Kept::New), Ok(Kept::New)]);
    assert_eq!(writer.tidy().await, Ok(true));
    assert_eq!(writer.put_parts(vec![part(9, 5)]).await, [Ok(Kept::New)]);
    assert_eq!(reader.have_parts(&[part(3, 5).id], Day(5)).await, Ok(vec![true]));
}

#[tokio::test]
async fn a_log_that_somebody_is_reading_is_emptied_later() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _reader) = open(&folder, Quotas::default()).await;
    let mut marked = part(1, 5);
    marked.bytes[..MARKER.len()].copy_from_slice(MARKER);
    marked.id = ObjectId::of(&marked.bytes);
    writer.put_parts(vec![marked]).await;
    // Otherwise the writer would wait for the one who reads for five seconds.
    sqlx::query("PRAGMA busy_timeout = 1").execute(&mut writer.connection).await.unwrap();
    let mut slow = options(&file(&folder)).connect().await.unwrap();
    let mut reading = slow.begin().await.unwrap();
    sqlx::query("SELECT id FROM parts").fetch_all(&mut *reading).await.unwrap();
    free(&mut writer, Lapsed::Expired(Day(8))).await;
    assert!(stands_in_a_file(&folder, MARKER));
    reading.commit().await.unwrap();
    writer.tidy().await.unwrap();
    assert!(!stands_in_a_file(&folder, MARKER));
}

fn part(fill: u8, day: u32) -> Part {
    let bytes = vec![fill; PART_BYTES];
    Part { id: ObjectId::of(&bytes), bytes, day: Day(day) }
}

/// A parcel of such parts. Its token hashes to `hash(1)`.
fn parcel(fills: &[u8], day: u32) -> Parcel {
    let manifest = Manifest {
        total: (fills.len() * PART_BYTES) as u64,
        parts: fills.iter().map(|fill| part(*fill, day).id).collect(),
    };
    Parcel { id: manifest.id(), manifest, burn: hash(1), day: Day(day) }
}

fn hash(token: u8) -> BurnHash {
    BurnToken::from_bytes([token; 32]).hash()
}

fn letter(fill: u8) -> Letter {
    let bytes = vec![fill; SizeClass::Small.bytes()];
    Letter { inbox: InboxId::from_bytes([1; 32]), id: ObjectId::of(&bytes), bytes, day: Day(5) }
}

async fn free(writer: &mut Writer, lapsed: Lapsed) {
    while writer.free_some(lapsed).await.unwrap() {}
}

/// Pages of parcels, and of parts that wait for theirs.
async fn shares(writer: &mut Writer) -> (i64, i64) {
    let parcels = count(writer, "SELECT pages FROM shares WHERE name = 'parcels'").await;
    (parcels, count(writer, "SELECT pages FROM shares WHERE name = 'staged'").await)
}

async fn count(writer: &mut Writer, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(&mut writer.connection).await.unwrap()
}

/// As many pages as there are: SQLite answers as it does on a full disk, until the connection is a new one.
async fn take_all_room(writer: &mut Writer) {
    empty_log(&mut writer.connection).await.unwrap();
    sqlx::query("PRAGMA max_page_count = 1").execute(&mut writer.connection).await.unwrap();
}

fn stands_in_a_file(folder: &TempDir, bytes: &[u8]) -> bool {
    fs::read_dir(folder.path()).unwrap().any(|entry| {
        let file = entry.unwrap().path();
        // The reserve is 8 MiB of zeros.
        !file.ends_with("relay.sqlite-reserve")
            && fs::read(file).unwrap().windows(bytes.len()).any(|some| some == bytes)
    })
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("relay.sqlite")
}

async fn open(folder: &TempDir, quotas: Quotas) -> (Writer, Reader) {
    let writer = Writer::open(&file(folder), quotas).await.unwrap();
    (writer, Reader::open(&file(folder)).await.unwrap())
}
