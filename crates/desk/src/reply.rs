//! Writes an answer: numbers it, signs it for this one survivor, and seals it to her code.
//!
//! Nothing is sent here. What is made is kept and sent byte for byte, as often as it takes: an answer that is sealed a
//! second time would be a second answer.

mod copy;
mod notice;

use std::fmt;

use envelope::Recipient;
use envelope::letter::reply::{ReplyDraft, seal_reply};
use envelope::letter::{self, B64, Kind, SealedLetter};
use rand_core::CryptoRng;
use serde_json::{Value, json};
use wire::{Day, ObjectId};

use crate::book::{Book, Made, Way};
use crate::identity_file::{DeskIdentity, IdentityError};
use crate::thread::View;

pub use notice::{Notice, Reason};

/// What is to be said. `Debug` shows no words.
#[derive(Clone)]
pub enum Message {
    /// An answer, in words.
    Answer {
        /// The tag of its language.
        lang: String,
        /// The words.
        text: String,
        /// A day by which she will hear more.
        next: Option<Day>,
        /// Whether it is the last one: the agency will not answer any more.
        is_last: bool,
    },
    /// How far a letter has come.
    Notice(Notice),
}

/// An answer that is ready to be sent.
#[derive(Debug)]
pub struct Written {
    /// What goes to her.
    pub sealed: SealedLetter,
    /// The same for us, sealed to our own keys; nothing for a notice, which has no words.
    pub copy: Option<Vec<u8>>,
    /// What the book says of it.
    pub made: Made,
}

/// Who writes, and when.
#[derive(Debug)]
pub struct Writer<'a> {
    /// The keys of the person who writes.
    pub identity: &'a DeskIdentity,
    /// Whom our copy is sealed to besides that person: the agency's other keys.
    pub colleagues: &'a [Recipient],
    /// What was sent before.
    pub book: &'a Book,
    /// The day.
    pub today: Day,
}

/// An answer can not be written.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplyError {
    /// The address in her letter is none.
    #[error("the address in the letter can not be used; use the way to reach her that she gave")]
    Address,
    /// The key file has no key to sign with.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// No answer can reach her: she has no code.
    #[error("she has no code to read an answer with; use the way to reach her that she gave")]
    NoCode,
    /// It could not be sealed.
    #[error("the answer could not be sealed; write it anew")]
    NotSealed,
    /// The text is too long.
    #[error("the answer is {over} bytes too long; shorten it")]
    TooLong {
        /// By how much, in bytes.
        over: usize,
    },
}

impl Writer<'_> {
    /// Writes a message into a conversation. `about` is the letter of hers that it answers.
    ///
    /// # Errors
    /// [`ReplyError`].
    pub fn write(
        &self,
        view: &View<'_>,
        about: &ObjectId,
        message: &Message,
        rng: &mut impl CryptoRng,
    ) -> Result<Written, ReplyError> {
        let key = self.identity.signing_key()?;
        let (Some(address), Some(thread)) = (view.address, view.thread()) else {
            return Err(ReplyError::NoCode);
        };
        let to: Recipient = address.reply.to.parse().map_err(|_| ReplyError::Address)?;
        let signer = key.verifying_key().to_bytes();
        let past = self.book.past(&signer, &thread);
        let hers = &address.letter.opened.letter;
        let draft = ReplyDraft {
            agency: hers.agency.clone(),
            thread,
            seq: past.last.saturating_add(1),
            prev: past.prev,
            seen: view.seen.clone(),
            day: Some(self.today.to_string()),
            lang: message.lang().unwrap_or(&hers.lang).to_owned(),
            kind: message.kind(),
            answers: message.answers(),
            text: message.text().to_owned(),
        };
        let sealed = seal_reply(&draft, &to, key, rng).map_err(of_envelope)?;
        let copy = match message {
            Message::Answer { .. } => Some(copy::make(&draft, &sealed, key, self, rng)?),
            Message::Notice(_) => None,
        };
        let made = Made {
            id: sealed.id,
            letter: *about,
            address: address.letter.id,
            signer: B64(signer),
            thread: B64(thread),
            seq: draft.seq,
            mid: B64(sealed.mid),
            after: view.seen.seq,
            day: self.today,
            kind: draft.kind,
            way: message.way(),
        };
        Ok(Written { sealed, copy, made })
    }
}

impl Message {
    fn kind(&self) -> Kind {
        match self {
            Self::Answer { is_last: true, .. } => Kind::Close,
            Self::Answer { .. } => Kind::Reply,
            Self::Notice(_) => Kind::Notice,
        }
    }

    fn lang(&self) -> Option<&str> {
        match self {
            Self::Answer { lang, .. } => Some(lang),
            Self::Notice(_) => None,
        }
    }

    fn text(&self) -> &str {
        match self {
            Self::Answer { text, .. } => text,
            Self::Notice(_) => "",
        }
    }

    fn answers(&self) -> Value {
        match self {
            Self::Answer { next, .. } => json!({ "next": next }),
            // Codes and a day under text keys: JSON can hold all of it.
            Self::Notice(notice) => serde_json::to_value(notice).unwrap_or_default(),
        }
    }

    fn way(&self) -> Option<Way> {
        match self {
            Self::Answer { .. } => None,
            Self::Notice(notice) => Some(notice.way),
        }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message({:?}, ..)", self.kind())
    }
}

/// What the envelope's error means to somebody who writes.
fn of_envelope(error: letter::LetterError) -> ReplyError {
    match error {
        letter::LetterError::TooLong { over } => ReplyError::TooLong { over },
        _ => ReplyError::NotSealed,
    }
}

#[cfg(test)]
mod tests;
