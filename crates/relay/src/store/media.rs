//! The second queue: pieces of parcels, a few for each round of the writer.
//!
//! Letters are the first thing in every round. A letter waits for no more than [`MOST`] pieces, however many
//! stand in this queue.

use wire::{Day, ObjectId, parcel::BurnHash};

use super::{
    Kept,
    parcels::{Made, Parcel, Part},
    sqlite::Writer,
    writer::Answer,
};

/// Pieces waiting for the writer: 16 MiB if all are whole parts.
pub(super) const QUEUE: usize = 64;

/// Most pieces worked on together: 2 MiB if all are whole parts.
pub(super) const MOST: usize = 8;

/// Something to be done with parcels.
pub(super) enum Media {
    /// Keep a part.
    Part(Part, Answer<Kept>),
    /// Make a parcel.
    Parcel(Parcel, Answer<Made>),
    /// Delete a parcel today if its token hashes to this, and say whether it did. What it held is to be freed
    /// afterwards.
    Burn(ObjectId, BurnHash, Day, Answer<bool>),
    /// Delete some of what nobody may have any more, and say whether there was anything.
    Free(Lapsed, Answer<bool>),
}

/// What nobody may have any more.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Lapsed {
    /// That, and what is too old on this day.
    Expired(Day),
    /// Parts that a deleted parcel held and no other.
    Released,
}

/// Works on a few pieces. Parts first, in one commit: a parcel that comes with them may be made of them.
pub(super) async fn work(writer: &mut Writer, pieces: Vec<Media>) {
    let mut parts = Vec::new();
    let mut waiting = Vec::new();
    let mut others = Vec::new();
    for piece in pieces {
        match piece {
            Media::Part(part, answer) => {
                parts.push(part);
                waiting.push(answer);
            }
            other => others.push(other),
        }
    }
    // Whoever has stopped waiting for an answer is not told.
    for (answer, outcome) in waiting.into_iter().zip(writer.put_parts(parts).await) {
        let _ = answer.send(outcome);
    }
    for piece in others {
        match piece {
            // Those were taken out above.
            Media::Part(..) => {}
            Media::Parcel(parcel, answer) => {
                let _ = answer.send(writer.make_parcel(&parcel).await);
            }
            Media::Burn(parcel, burn, today, answer) => {
                let _ = answer.send(writer.burn(&parcel, &burn, today).await);
            }
            Media::Free(lapsed, answer) => {
                let _ = answer.send(writer.free_some(lapsed).await);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::{mpsc, oneshot};
    use wire::{InboxId, SizeClass, parcel::Manifest};

    use super::*;
    use crate::{
        Quotas,
        store::{
            Letter,
            writer::{Work, run},
        },
    };

    #[tokio::test]
    async fn a_letter_overtakes_the_parts_that_wait() {
        let folder = tempfile::tempdir().unwrap();
        let writer = Writer::open(&folder.path().join("relay.sqlite"), Quotas::default()).await.unwrap();
        let (work, queue) = mpsc::channel(1);
        let (media, pieces) = mpsc::channel(QUEUE);
        let mut waiting = Vec::new();
        for fill in 0..20 {
            let (sender, answer) = oneshot::channel();
            let bytes = vec![fill; 1_000];
            let part = Part { id: ObjectId::of(&bytes), bytes, day: Day(5) };
            assert!(media.try_send(Media::Part(part, sender)).is_ok());
            waiting.push(answer);
        }
        let (sender, answer) = oneshot::channel();
        let bytes = vec![1; SizeClass::Small.bytes()];
        let inbox = InboxId::from_bytes([1; 32]);
        let letter = Letter { inbox, id: ObjectId::of(&bytes), bytes, day: Day(5) };
        assert!(work.try_send(Work::Put(letter, sender)).is_ok());
        tokio::spawn(run(writer, queue, pieces));
        assert_eq!(answer.await.unwrap(), Ok(Kept::New));
        assert!(waiting[MOST].try_recv().is_err(), "one of the second round");
        for answer in waiting {
            assert_eq!(answer.await.unwrap(), Ok(Kept::New));
        }
    }

    #[tokio::test]
    async fn a_parcel_that_comes_with_its_parts_is_made_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let mut writer = Writer::open(&folder.path().join("relay.sqlite"), Quotas::default()).await.unwrap();
        let bytes = vec![1; 1_000];
        let part = Part { id: ObjectId::of(&bytes), bytes, day: Day(5) };
        let manifest = Manifest { total: 1_000, parts: vec![part.id] };
        let burn = BurnHash::from_bytes([0; 32]);
        let parcel = Parcel { id: manifest.id(), manifest, burn, day: Day(5) };
        let (made, is_made) = oneshot::channel();
        let (kept, is_kept) = oneshot::channel();
        work(&mut writer, vec![Media::Parcel(parcel, made), Media::Part(part, kept)]).await;
        assert_eq!(is_kept.await.unwrap(), Ok(Kept::New));
        assert_eq!(is_made.await.unwrap(), Ok(Made::Kept(Kept::New)));
    }
}
