//! One task writes, and writes together what came together.
//!
//! A commit waits for the disk, for a tenth of a millisecond or for many. Letters that come meanwhile wait
//! in the queue and share the next commit, up to [`MOST`]: a letter alone is never kept waiting for company,
//! and on a slow disk a burst costs a few commits instead of hundreds. Nobody is told "stored" before the
//! commit that holds the letter has returned, nor "deleted" before the one that does not. Parcels stand in
//! another queue ([`media`]), and come last.

use tokio::sync::{mpsc, oneshot};
use wire::{Day, InboxId, ObjectId};

use super::{
    Errand, Kept, Letter, StoreError,
    media::{self, Media},
    sqlite::{Erased, Writer},
};

/// Most pieces of work taken from the queue together.
const MOST: usize = 64;

/// Where the answer goes.
pub(super) type Answer<T> = oneshot::Sender<Result<T, StoreError>>;

/// Something for the writer to do.
pub(super) enum Work {
    /// Keep a letter.
    Put(Letter, Answer<Kept>),
    /// Delete letters of an inbox, today.
    Delete(InboxId, Vec<ObjectId>, Day, Answer<u64>),
    /// Do something in a mailbox.
    Errand(Errand, Answer<Kept>),
    /// Delete a mailbox with everything in it, today.
    DeleteMailbox(InboxId, Day, Answer<u64>),
    /// Delete some of what is too old today.
    Purge(Day, Answer<Erased>),
    /// Write down on which days somebody came.
    Collected(Vec<(InboxId, Day)>, Answer<()>),
    /// Do what could not be done before, and say whether there is room for a letter.
    Tidy(Answer<bool>),
    /// Finish.
    Close(oneshot::Sender<()>),
}

/// Works until told to close, or until nobody is left to ask. Whoever has stopped waiting for an answer is
/// not told; the work is done all the same.
pub(super) async fn run(
    mut writer: Writer,
    mut queue: mpsc::Receiver<Work>,
    mut parcels: mpsc::Receiver<Media>,
) {
    let mut taken = Vec::with_capacity(MOST);
    loop {
        let mut pieces = Vec::new();
        tokio::select! {
            biased;
            count = queue.recv_many(&mut taken, MOST) => if count == 0 { break },
            Some(piece) = parcels.recv() => pieces.push(piece),
        }
        while pieces.len() < media::MOST
            && let Ok(piece) = parcels.try_recv()
        {
            pieces.push(piece);
        }
        let mut letters = Vec::new();
        let mut waiting = Vec::new();
        let mut errands = Vec::new();
        let mut errands_waiting = Vec::new();
        let mut close = None;
        for work in taken.drain(..) {
            match work {
                Work::Put(letter, answer) => {
                    letters.push(letter);
                    waiting.push(answer);
                }
                // Before the letters that came with it: it makes room for them.
                Work::Delete(inbox, ids, today, answer) => {
                    let _ = answer.send(writer.delete(&inbox, &ids, today).await);
                }
                Work::Errand(errand, answer) => {
                    errands.push(errand);
                    errands_waiting.push(answer);
                }
                Work::DeleteMailbox(mailbox, today, answer) => {
                    let _ = answer.send(writer.delete_mailbox(&mailbox, today).await);
                }
                Work::Purge(today, answer) => {
                    let _ = answer.send(writer.purge_some(today).await);
                }
                Work::Collected(days, answer) => {
                    let _ = answer.send(writer.save_collected(&days).await);
                }
                Work::Tidy(answer) => {
                    let _ = answer.send(writer.tidy().await);
                }
                Work::Close(answer) => close = Some(answer),
            }
        }
        for (answer, outcome) in waiting.into_iter().zip(writer.put_all(&letters).await) {
            let _ = answer.send(outcome);
        }
        for (answer, outcome) in errands_waiting.into_iter().zip(writer.run_errands(&errands).await) {
            let _ = answer.send(outcome);
        }
        media::work(&mut writer, pieces).await;
        if let Some(answer) = close {
            writer.close().await;
            let _ = answer.send(());
            return;
        }
    }
    writer.close().await;
}
