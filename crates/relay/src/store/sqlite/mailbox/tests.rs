use wire::{
    Day, InboxId, ObjectId, PostHash, SizeClass,
    ops::{MAX_MAILBOX_BYTES, POSTS, STATE_BYTES},
};

use super::super::{
    StoreError, Writer,
    tests::{count, open, purge, take_all_room},
};
use crate::{
    Quotas,
    store::{Errand, Kept, Task},
};

const MAILBOX: InboxId = InboxId::from_bytes([1; 32]);
const POST: PostHash = PostHash::from_bytes([5; 32]);
const PAGES: &str = "SELECT pages FROM shares WHERE name = 'mailboxes'";

#[tokio::test]
async fn one_that_is_refused_leaves_the_others_of_its_commit_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let other = InboxId::from_bytes([2; 32]);
    let outcomes = writer
        .run_errands(&[
            opening(MAILBOX, 5),
            leaving(other, 1, SizeClass::Small, 5),
            leaving(MAILBOX, 1, SizeClass::Small, 5),
            noting((2, 1), 1, 5),
            noting((1, 0), 1, 5),
            opening(MAILBOX, 5),
        ])
        .await;
    assert_eq!(
        outcomes,
        [
            Ok(Kept::New),
            Err(StoreError::Absent),
            Ok(Kept::New),
            Err(StoreError::Changed),
            Ok(Kept::New),
            Ok(Kept::Known),
        ]
    );
    assert_eq!(reader.replies(&MAILBOX, Day(0)).await.unwrap().len(), 1);
    assert_eq!(reader.note(&MAILBOX).await, Ok(Some((1, vec![1; STATE_BYTES]))));
    assert!(reader.mailbox(&other).await.unwrap().is_none());
}

#[tokio::test]
async fn more_than_one_commit_takes_is_all_done() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let mut errands = vec![opening(MAILBOX, 5)];
    errands.extend((0..8).map(|fill| leaving(MAILBOX, fill, SizeClass::Large, 5)));
    assert_eq!(writer.run_errands(&errands).await, vec![Ok(Kept::New); 9]);
    assert_eq!(reader.replies(&MAILBOX, Day(0)).await.unwrap().len(), 8);
}

#[tokio::test]
async fn what_goes_gives_its_share_back_and_a_deleted_name_does_after_thirty_days() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _) = open(&folder, Quotas::default()).await;
    assert_eq!(count(&mut writer, PAGES).await, 0);
    writer.run_errands(&[opening(MAILBOX, 5)]).await;
    assert_eq!(count(&mut writer, PAGES).await, 1);
    writer.run_errands(&[leaving(MAILBOX, 1, SizeClass::Small, 5), noting((1, 0), 1, 5)]).await;
    assert_eq!(count(&mut writer, PAGES).await, 1 + 7 + 7);
    writer.run_errands(&[leaving(MAILBOX, 2, SizeClass::Large, 5), noting((300, 1), 2, 5)]).await;
    assert_eq!(count(&mut writer, PAGES).await, 1 + 7 + 7 + 67);
    assert_eq!(writer.delete(&MAILBOX, &[id(1, SizeClass::Small)], Day(5)).await, Ok(1));
    assert_eq!(count(&mut writer, PAGES).await, 1 + 7 + 67);
    assert_eq!(writer.delete_mailbox(&MAILBOX, Day(5)).await, Ok(1));
    assert_eq!(count(&mut writer, PAGES).await, 1);
    assert_eq!(count(&mut writer, "SELECT count(*) FROM tombstones").await, 0);
    purge(&mut writer, Day(35)).await;
    assert_eq!(count(&mut writer, PAGES).await, 1);
    purge(&mut writer, Day(36)).await;
    assert_eq!(count(&mut writer, PAGES).await, 0);
}

#[tokio::test]
async fn what_has_expired_goes_and_what_is_used_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let idle: Vec<_> = (10..50).map(|byte| InboxId::from_bytes([byte; 32])).collect();
    let mut errands = vec![opening(MAILBOX, 5), noting((1, 0), 1, 5)];
    errands.extend((0..6).map(|fill| leaving(MAILBOX, fill, SizeClass::Small, 5)));
    errands.push(leaving(MAILBOX, 6, SizeClass::Small, 6));
    errands.extend(idle.iter().map(|mailbox| opening(*mailbox, 6)));
    assert_eq!(writer.run_errands(&errands).await.iter().filter(|outcome| outcome.is_err()).count(), 0);
    assert_eq!(purge(&mut writer, Day(185)).await, (0, 0));
    assert_eq!(purge(&mut writer, Day(186)).await, (6, 0));
    assert_eq!(reader.replies(&MAILBOX, Day(0)).await.unwrap().len(), 1);
    writer.run_errands(&[errand(MAILBOX, 186, Task::Use)]).await;
    purge(&mut writer, Day(6 + 365)).await;
    assert_eq!(count(&mut writer, "SELECT count(*) FROM mailboxes").await, 41);
    purge(&mut writer, Day(7 + 365)).await;
    assert_eq!(count(&mut writer, "SELECT count(*) FROM mailboxes").await, 1);
    assert!(reader.note(&MAILBOX).await.unwrap().is_some());
    purge(&mut writer, Day(187 + 365)).await;
    assert_eq!(count(&mut writer, "SELECT count(*) FROM mailboxes").await, 0);
    assert_eq!(reader.note(&MAILBOX).await, Ok(None));
    assert_eq!(count(&mut writer, PAGES).await, 0);
}

#[tokio::test]
async fn a_day_in_the_future_is_corrected() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    writer.run_errands(&[opening(MAILBOX, 9_000)]).await;
    writer.run_errands(&[errand(MAILBOX, 5, Task::Use)]).await;
    assert_eq!(reader.mailbox(&MAILBOX).await.unwrap().unwrap().used, Day(5));
}

#[tokio::test]
async fn on_a_full_disk_what_is_new_is_refused_and_a_mailbox_is_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, reader) = open(&folder, Quotas::default()).await;
    let mut errands = vec![opening(MAILBOX, 5), noting((1, 0), 1, 5)];
    let most = MAX_MAILBOX_BYTES as usize / SizeClass::Large.bytes();
    errands.extend((0..most as u8).map(|fill| leaving(MAILBOX, fill, SizeClass::Large, 5)));
    writer.run_errands(&errands).await;
    let other = InboxId::from_bytes([2; 32]);
    writer.run_errands(&[opening(other, 5)]).await;
    take_all_room(&mut writer).await;
    let late = [leaving(other, 1, SizeClass::Small, 5), leaving(MAILBOX, 0, SizeClass::Large, 5)];
    assert_eq!(writer.run_errands(&late).await, [Err(StoreError::Full), Ok(Kept::Known)]);
    take_all_room(&mut writer).await;
    assert_eq!(writer.delete_mailbox(&MAILBOX, Day(5)).await, Ok(most as u64));
    assert!(reader.replies(&MAILBOX, Day(0)).await.unwrap().is_empty());
    take_all_room(&mut writer).await;
    assert_eq!(writer.run_errands(&late[..1]).await, [Ok(Kept::New)], "where the others were");
    assert_eq!(reader.replies(&other, Day(0)).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_row_that_this_program_did_not_write_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut writer, _) = open(&folder, Quotas::default()).await;
    sqlx::query("INSERT INTO mailboxes (id, posts, used) VALUES (?, x'05', -1)")
        .bind(MAILBOX.as_bytes().to_vec())
        .execute(&mut writer.connection)
        .await
        .unwrap();
    assert_eq!(leave_one(&mut writer, 400).await, Err(StoreError::Absent));
}

async fn leave_one(writer: &mut Writer, day: u32) -> Result<Kept, StoreError> {
    writer.run_errands(&[leaving(MAILBOX, 1, SizeClass::Small, day)]).await.remove(0)
}

fn errand(mailbox: InboxId, day: u32, task: Task) -> Errand {
    Errand { mailbox, today: Day(day), task }
}

fn opening(mailbox: InboxId, day: u32) -> Errand {
    errand(mailbox, day, Task::Open(vec![POST; POSTS]))
}

fn leaving(mailbox: InboxId, fill: u8, class: SizeClass, day: u32) -> Errand {
    let task = Task::Leave { post: POST, id: id(fill, class), bytes: vec![fill; class.bytes()] };
    errand(mailbox, day, task)
}

fn noting((ver, expect): (i64, u64), fill: u8, day: u32) -> Errand {
    errand(MAILBOX, day, Task::Note { ver, expect, bytes: vec![fill; STATE_BYTES] })
}

fn id(fill: u8, class: SizeClass) -> ObjectId {
    ObjectId::of(&vec![fill; class.bytes()])
}
