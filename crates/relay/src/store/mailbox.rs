//! Mailboxes: where somebody who has written comes back for the answers.
//!
//! Anybody may open one with a key of their own. It has eight hashes of tokens, each of which lets one agency
//! leave answers, and a sealed note that its owner keeps for herself. It is remembered on which day it was
//! last used, and nothing else of when.

use wire::{
    Day, InboxId, ObjectId, PostHash,
    ops::{GotLetter, MAILBOX_IDLE_DAYS, MAX_READ_BYTES, REPLY_DAYS},
};

use super::{Kept, Store, StoreError, oldest_tombstone, writer::Work};

/// Something to be done in a mailbox. No `Debug`: nothing of it belongs in a log.
pub struct Errand {
    /// The mailbox.
    pub mailbox: InboxId,
    /// The day on which it is done.
    pub today: Day,
    /// What it is.
    pub task: Task,
}

/// What is to be done in a mailbox.
pub enum Task {
    /// Open it for the holders of these tokens.
    Open(Vec<PostHash>),
    /// Leave an answer.
    Leave {
        /// Of the token of whoever leaves it.
        post: PostHash,
        /// The hash of its bytes.
        id: ObjectId,
        /// The sealed letter, of a size class.
        bytes: Vec<u8>,
    },
    /// Keep the owner's note in place of the one before it.
    Note {
        /// Its version, 1 or more.
        ver: i64,
        /// The version it takes the place of, 0 if there is none.
        expect: u64,
        /// The sealed note.
        bytes: Vec<u8>,
    },
    /// Write down that it was used.
    Use,
}

impl Errand {
    /// How many bytes of it go into a commit.
    pub(super) fn bytes(&self) -> usize {
        match &self.task {
            Task::Leave { bytes, .. } | Task::Note { bytes, .. } => bytes.len(),
            Task::Open(_) | Task::Use => 0,
        }
    }

    /// Whether something that was there before may be overwritten by it.
    pub(super) fn replaces(&self) -> bool {
        matches!(self.task, Task::Note { .. })
    }
}

/// What is known of a mailbox.
pub(super) struct Standing {
    /// The hashes of tokens, one after the other; none once it was deleted.
    pub(super) posts: Option<Vec<u8>>,
    /// The day on which it was last used, or deleted.
    pub(super) used: Day,
}

impl Standing {
    /// Whether it was neither deleted nor left alone for too long.
    pub(super) fn is_open(&self, today: Day) -> bool {
        self.posts.is_some() && self.used >= oldest_used(today)
    }

    /// Whether it was deleted a short while ago.
    pub(super) fn was_deleted(&self, today: Day) -> bool {
        self.posts.is_none() && self.used >= oldest_tombstone(today)
    }

    /// Whether the holder of the token with this hash may leave answers. All hashes are looked at, and how
    /// long one comparison takes says nothing of a token.
    pub(super) fn admits(&self, post: &PostHash) -> bool {
        let (hashes, _) = self.posts.as_deref().unwrap_or_default().as_chunks::<32>();
        hashes.iter().fold(false, |found, hash| found | (hash == post.as_bytes()))
    }
}

/// What a mailbox holds for its owner.
pub struct Mail {
    /// The note and its version, if she ever kept one.
    pub note: Option<(u64, Vec<u8>)>,
    /// Answers, the newest day first.
    pub letters: Vec<GotLetter>,
    /// Whether there are more of them.
    pub more: bool,
}

impl Store {
    /// Does something in a mailbox. Returns only after the commit that holds it has reached the disk.
    ///
    /// # Errors
    /// [`StoreError::Absent`], [`StoreError::Changed`] for a note, [`StoreError::Gone`] for opening, and
    /// [`StoreError::Full`]: nothing was changed. [`StoreError::Unavailable`]: it may have been done or not,
    /// and may be asked again.
    pub async fn run_errand(&self, errand: Errand) -> Result<Kept, StoreError> {
        self.ask(|answer| Work::Errand(errand, answer)).await
    }

    /// Whether this mailbox is open on this day, and for whoever holds the token with this hash, if one is
    /// given.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn admits(
        &self,
        mailbox: &InboxId,
        post: Option<&PostHash>,
        today: Day,
    ) -> Result<bool, StoreError> {
        let standing = self.reader.mailbox(mailbox).await?;
        Ok(standing.is_some_and(|standing| {
            let admitted = post.is_none_or(|post| standing.admits(post));
            standing.is_open(today) && admitted
        }))
    }

    /// What lies in a mailbox, without the letters that its owner has: as many of the others as one answer
    /// carries, but one at least. Deletes nothing.
    ///
    /// # Errors
    /// [`StoreError::Absent`] if it is not open, [`StoreError::Unavailable`].
    pub async fn read_mailbox(
        &self,
        mailbox: InboxId,
        have: &[ObjectId],
        today: Day,
    ) -> Result<Mail, StoreError> {
        let standing = self.reader.mailbox(&mailbox).await?.filter(|standing| standing.is_open(today));
        let standing = standing.ok_or(StoreError::Absent)?;
        if standing.used != today {
            // On a full disk the day is lost, and nothing else.
            let _ = self.run_errand(Errand { mailbox, today, task: Task::Use }).await;
        }
        let mut mail = Mail { note: self.reader.note(&mailbox).await?, letters: Vec::new(), more: false };
        let mut room = MAX_READ_BYTES as u64;
        for (id, size) in self.reader.replies(&mailbox, oldest_reply(today)).await? {
            if have.contains(&id) {
                continue;
            }
            if size > room && !mail.letters.is_empty() {
                mail.more = true;
                break;
            }
            room = room.saturating_sub(size);
            // One that was deleted a moment ago is left out.
            let bytes = self.reader.reply(&mailbox, &id).await?;
            mail.letters.extend(bytes.map(|bytes| GotLetter { id, bytes }));
        }
        Ok(mail)
    }

    /// Deletes a mailbox with everything in it, overwriting it, and returns how many letters there were. Its
    /// name is remembered for thirty days, so that a request to open it that is still on its way does not
    /// bring it back. Asked again in that time, nothing is left to delete.
    ///
    /// # Errors
    /// [`StoreError::Absent`] if there is none and was none; otherwise nothing was deleted, or all of it.
    pub async fn delete_mailbox(&self, mailbox: InboxId, today: Day) -> Result<u64, StoreError> {
        match self.reader.mailbox(&mailbox).await? {
            Some(standing) if standing.posts.is_some() => {
                self.ask(|answer| Work::DeleteMailbox(mailbox, today, answer)).await
            }
            Some(standing) if standing.was_deleted(today) => Ok(0),
            _ => Err(StoreError::Absent),
        }
    }
}

/// The first day whose answers are still kept.
pub(super) fn oldest_reply(today: Day) -> Day {
    Day(today.0.saturating_sub(REPLY_DAYS))
}

/// The first day of which a mailbox that was used on it is still kept.
pub(super) fn oldest_used(today: Day) -> Day {
    Day(today.0.saturating_sub(MAILBOX_IDLE_DAYS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(posts: Option<Vec<u8>>) -> Standing {
        Standing { posts, used: Day(1_000) }
    }

    #[test]
    fn a_mailbox_admits_the_tokens_it_was_opened_for_and_no_other() {
        let opened = standing(Some([[1; 32], [2; 32]].concat()));
        for (byte, admitted) in [(1, true), (2, true), (3, false)] {
            assert_eq!(opened.admits(&PostHash::from_bytes([byte; 32])), admitted);
        }
        assert!(!standing(None).admits(&PostHash::from_bytes([0; 32])));
    }

    #[test]
    fn a_mailbox_is_open_for_a_year_and_its_deletion_is_known_for_thirty_days() {
        let opened = standing(Some(Vec::new()));
        assert!(opened.is_open(Day(1_365)) && !opened.was_deleted(Day(1_000)));
        assert!(!opened.is_open(Day(1_366)));
        let deleted = standing(None);
        assert!(deleted.was_deleted(Day(1_030)) && !deleted.is_open(Day(1_000)));
        assert!(!deleted.was_deleted(Day(1_031)));
    }
}
