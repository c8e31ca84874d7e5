//! One task writes, and writes together what came together.
//!
//! A commit waits for the disk, for a tenth of a millisecond or for many. Letters that come meanwhile wait
//! in the queue and share the next commit, up to [`MOST`]: a letter alone is never kept waiting for company,
//! and on a slow disk a burst costs a few commits instead of hundreds. Nobody is told "stored" before the
//! commit that holds the letter has returned.

use tokio::sync::{mpsc, oneshot};
use wire::Day;

use super::{Kept, Letter, StoreError, sqlite::Writer};

/// Most letters in one commit: 32 MiB if all are of the largest class.
const MOST: usize = 64;

/// Something for the writer to do, and where to send the answer.
pub(super) enum Work {
    Put(Letter, oneshot::Sender<Result<Kept, StoreError>>),
    Purge(Day, oneshot::Sender<Result<u64, StoreError>>),
    Close(oneshot::Sender<()>),
}

/// Works until told to close, or until nobody is left to ask.
pub(super) async fn run(mut writer: Writer, mut queue: mpsc::Receiver<Work>) {
    let mut taken = Vec::with_capacity(MOST);
    while queue.recv_many(&mut taken, MOST).await > 0 {
        let mut letters = Vec::new();
        let mut waiting = Vec::new();
        let mut purge = None;
        let mut close = None;
        for work in taken.drain(..) {
            match work {
                Work::Put(letter, answer) => {
                    letters.push(letter);
                    waiting.push(answer);
                }
                Work::Purge(oldest, answer) => purge = Some((oldest, answer)),
                Work::Close(answer) => close = Some(answer),
            }
        }
        if !letters.is_empty() {
            answer_all(waiting, writer.put_all(letters).await);
        }
        // Whoever has stopped waiting for an answer is not told; the work is done all the same.
        if let Some((oldest, answer)) = purge {
            let _ = answer.send(writer.purge(oldest).await);
        }
        if let Some(answer) = close {
            writer.close().await;
            let _ = answer.send(());
            return;
        }
    }
    writer.close().await;
}

fn answer_all(
    waiting: Vec<oneshot::Sender<Result<Kept, StoreError>>>,
    outcome: Result<Vec<Kept>, StoreError>,
) {
    match outcome {
        Ok(kept) => {
            for (answer, kept) in waiting.into_iter().zip(kept) {
                let _ = answer.send(Ok(kept));
            }
        }
        // Nothing of the batch was committed, so nobody in it may believe to be stored.
        Err(error) => {
            for answer in waiting {
                let _ = answer.send(Err(error));
            }
        }
    }
}
