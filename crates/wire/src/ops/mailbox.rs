//! Mailboxes: coming back for answers with nothing but a code.
//!
//! A mailbox is named like an inbox, by the key that reads it, but no directory opens it: whoever holds the
//! key does. Those who may leave answers in it show a token ([`PostToken`]).

use serde::{Deserialize, Serialize};

use super::{BadLetters, GotLetter};
use crate::{Day, InboxId, ObjectId, PostHash, PostToken};

/// How many tokens a mailbox is opened for, used or not: their number says nothing about how many agencies
/// somebody wrote to.
pub const POSTS: usize = 8;

/// Bytes of the note that the owner of a mailbox keeps in it.
pub const STATE_BYTES: usize = 32_768;

/// Most letters in one mailbox.
pub const MAX_MAILBOX_LETTERS: u32 = 64;

/// Most bytes of letters in one mailbox. Its note does not count.
pub const MAX_MAILBOX_BYTES: u64 = 4 << 20;

/// Days a letter in a mailbox is kept. Somebody may be without a safe phone for long.
pub const REPLY_DAYS: u32 = 180;

/// Days after which a mailbox that nobody asked for is closed, and its note deleted.
pub const MAILBOX_IDLE_DAYS: u32 = 365;

/// Most bytes of letters in the reply to one [`ReadHeader`].
pub const MAX_READ_BYTES: usize = 1 << 20;

/// Opens a mailbox. Signed, no payload. Opening it again changes nothing; one that was deleted is
/// [`gone`](super::ErrorCode::Gone) for [`TOMBSTONE_DAYS`](super::TOMBSTONE_DAYS).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct OpenHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// A nonce from [`Info`](super::Info), good in the ten minutes of its window and in the next ten
    /// ([`nonce`](crate::nonce)).
    pub nonce: String,
    /// The mailbox, which must be that of the signing key.
    pub drop: InboxId,
    /// The hashes of [`POSTS`] tokens.
    pub post: Vec<PostHash>,
}

/// The mailbox is open: 201 now, 200 since an earlier time.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Opened {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The relay's day.
    pub day: Day,
}

/// Leaves a letter in a mailbox. Not signed: the token is the right to do it. The payload is the letter,
/// exactly of a [`SizeClass`](crate::SizeClass). The reply is [`Stored`](super::Stored): 201 new, 200 known
/// before.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PostHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The mailbox.
    pub drop: InboxId,
    /// One of the tokens it was opened for.
    pub post: PostToken,
    /// The hash of the payload. Leaving the same letter again changes nothing.
    pub id: ObjectId,
}

/// Asks what lies in a mailbox. Signed, no payload. Reading deletes nothing.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct ReadHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// A nonce from [`Info`](super::Info), good in the ten minutes of its window and in the next ten
    /// ([`nonce`](crate::nonce)).
    pub nonce: String,
    /// The mailbox, which must be that of the signing key.
    pub drop: InboxId,
    /// Letters that are to be left out, at most [`MAX_MAILBOX_LETTERS`].
    pub have: Vec<ObjectId>,
    /// The version of the note that is held already, 0 for none.
    pub state: u64,
}

/// The reply to a read. Payload: the note, [`STATE_BYTES`] long, if there is one of another version than was
/// asked with; then `count` times [`GotLetter`], the newest day first. [`mail`](Self::mail) takes it apart.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct MailboxRead {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// The relay's day.
    pub day: Day,
    /// The version of the note at the relay, 0 if there is none.
    pub state: u64,
    /// How many letters the payload holds.
    pub count: u32,
    /// Whether there are more letters that were not left out. Ask again, with those of this reply in `have`.
    pub more: bool,
}

impl MailboxRead {
    /// Whether the payload begins with the note, for somebody who asked with this version of it.
    pub const fn has_note(&self, asked: u64) -> bool {
        self.state != 0 && self.state != asked
    }

    /// What the payload holds, for somebody who asked with this version of the note. Every letter is checked
    /// against its name.
    ///
    /// # Errors
    /// [`BadLetters`], also if there are more or fewer letters than [`count`](Self::count).
    pub fn mail(&self, asked: u64, payload: &[u8]) -> Result<Mail, BadLetters> {
        let noted = if self.has_note(asked) { STATE_BYTES } else { 0 };
        let (note, letters) = payload.split_at_checked(noted).ok_or(BadLetters::Truncated)?;
        let letters = GotLetter::decode_all(letters)?;
        if letters.len() as u64 != u64::from(self.count) {
            return Err(BadLetters::Truncated);
        }
        Ok(Mail { note: self.has_note(asked).then(|| note.to_vec()), letters })
    }
}

/// What a [`MailboxRead`] brought.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mail {
    /// The sealed note, if it is of another version than was asked with.
    pub note: Option<Vec<u8>>,
    /// Letters that were not left out, each of them what its id says.
    pub letters: Vec<GotLetter>,
}

/// Keeps the owner's note in place of the one before it. Signed; the payload, which stands before the key and
/// signature, is the note, exactly [`STATE_BYTES`] long.
///
/// If the note is not of the expected version, it stays and the reply is [`cas`](super::ErrorCode::Cas). The
/// same note with the same version again is kept already.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct StateHeader {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// A nonce from [`Info`](super::Info), good in the ten minutes of its window and in the next ten
    /// ([`nonce`](crate::nonce)).
    pub nonce: String,
    /// The mailbox, which must be that of the signing key.
    pub drop: InboxId,
    /// The version of this note: greater than `expect`, and less than 2^63.
    pub ver: u64,
    /// The version of the note it takes the place of, 0 if there is none.
    pub expect: u64,
}

/// The note is on disk. Sent only after the commit that holds it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct StateKept {
    /// [`VERSION`](crate::VERSION).
    pub v: u8,
    /// Its version.
    pub ver: u64,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::SizeClass;

    fn letter(fill: u8) -> GotLetter {
        let bytes = vec![fill; SizeClass::Small.bytes()];
        GotLetter { id: ObjectId::of(&bytes), bytes }
    }

    fn read(state: u64, count: u32) -> MailboxRead {
        MailboxRead { v: 1, day: Day(20_000), state, count, more: false }
    }

    #[test]
    fn a_note_comes_only_if_there_is_one_and_it_is_not_held_already() {
        let letters = vec![letter(1), letter(2)];
        let payload = GotLetter::encode_all(&letters);
        let noted = [&[7; STATE_BYTES][..], &payload].concat();
        for (state, asked) in [(0, 0), (0, 3), (3, 3)] {
            let mail = Mail { note: None, letters: letters.clone() };
            assert_eq!(read(state, 2).mail(asked, &payload), Ok(mail), "{state} {asked}");
        }
        for (state, asked) in [(3, 0), (3, 2), (2, 3)] {
            let mail = Mail { note: Some(vec![7; STATE_BYTES]), letters: letters.clone() };
            assert_eq!(read(state, 2).mail(asked, &noted), Ok(mail), "{state} {asked}");
        }
    }

    #[test]
    fn an_answer_with_another_number_of_letters_or_half_a_note_is_refused() {
        let payload = GotLetter::encode_all(&[letter(1)]);
        for count in [0, 2, u32::MAX] {
            assert_eq!(read(0, count).mail(0, &payload), Err(BadLetters::Truncated));
        }
        for cut in [0, 1, STATE_BYTES - 1] {
            assert_eq!(read(1, 0).mail(0, &vec![0; cut]), Err(BadLetters::Truncated));
        }
    }

    proptest! {
        #[test]
        fn any_payload_is_read_without_a_panic(state: u64, asked: u64, count: u32, bytes: Vec<u8>) {
            let _ = read(state, count).mail(asked, &bytes);
            let _ = read(state, count).mail(state, &bytes);
        }
    }
}
