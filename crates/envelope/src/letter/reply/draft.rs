//! From what somebody at an agency wrote to a sealed answer.

use std::{fmt, mem};

use ed25519_dalek::SigningKey;
use rand_core::CryptoRng;
use serde_json::{Map, Value};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::signature;
use crate::{
    age::Recipient,
    json,
    letter::{
        B64, FormRef, Kind, Letter, LetterError, SealedLetter, Seen, VERSION, names,
        pack::{self, member},
    },
    scrub,
};

/// What every answer carries for whoever opens it without our programs. ASCII.
const README: &str = include_str!("../reply-readme.txt");

/// The form of an answer. It has no questions.
const FORM: &str = "answer";

/// An answer, before it is sealed. Zeroized on drop.
#[derive(Clone, PartialEq)]
pub struct ReplyDraft {
    /// The id of the agency that writes, 1 to 255 bytes.
    pub agency: String,
    /// The thread of the letter that is answered.
    pub thread: [u8; 16],
    /// Its number among the letters by the same key in this thread, from 1.
    pub seq: u64,
    /// The id of the one before.
    pub prev: Option<[u8; 32]>,
    /// The newest of her letters that the writer has read.
    pub seen: Seen,
    /// The day, `2026-03-01`.
    pub day: Option<String>,
    /// The language tag of the text.
    pub lang: String,
    /// [`Kind::Reply`], [`Kind::Notice`] or [`Kind::Close`].
    pub kind: Kind,
    /// What programs read: the next day of news, how far the letter is.
    pub answers: Value,
    /// The words.
    pub text: String,
}

impl Drop for ReplyDraft {
    fn drop(&mut self) {
        self.agency.zeroize();
        self.thread.zeroize();
        self.day.zeroize();
        json::wipe(&mut self.answers);
        self.text.zeroize();
    }
}

impl ZeroizeOnDrop for ReplyDraft {}

/// The kind only: everything else is confidential.
impl fmt::Debug for ReplyDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ReplyDraft({:?}, ..)", self.kind)
    }
}

/// Seals an answer to the recipient in her letter, signed with a key that the directory lists.
///
/// # Errors
/// As [`letter::seal`](fn@crate::letter::seal).
pub fn seal_reply(
    draft: &ReplyDraft,
    to: &Recipient,
    key: &SigningKey,
    rng: &mut impl CryptoRng,
) -> Result<SealedLetter, LetterError> {
    scrub::after(|| {
        if draft.agency.is_empty() || draft.agency.len() > usize::from(u8::MAX) {
            return Err(LetterError::AgencyId);
        }
        let letter = letter(draft);
        let mut letter_json = pack::written(&letter)?;
        let signature = signature::sign(key, &signature::recipient_hash(to), &letter_json);
        let readable = pack::readable(&letter, letter_json.len());
        let mid = pack::mid(&letter_json);
        let members = [
            member(names::README, README.as_bytes().to_vec()),
            member(names::MESSAGE, mem::take(&mut *letter_json)),
            member(names::SIGNATURE, signature.to_vec()),
            member(names::REPORT, draft.text.as_bytes().to_vec()),
        ];
        let to = [to.clone()];
        let room = pack::room(&members, &to)?;
        readable?;
        pack::sealed(&members, room, mid, &to, rng)
    })
}

fn letter(draft: &ReplyDraft) -> Letter {
    Letter {
        v: VERSION,
        kind: draft.kind,
        agency: draft.agency.clone(),
        thread: B64(draft.thread),
        seq: draft.seq,
        prev: draft.prev.map(B64),
        seen: draft.seen.clone(),
        day: draft.day.clone(),
        lang: draft.lang.clone(),
        form: FormRef { id: FORM.to_owned(), ver: 1 },
        answers: draft.answers.clone(),
        text: draft.text.clone(),
        from: None,
        reply: None,
        parcel: None,
        also_to: None,
        consent: Value::Object(Map::new()),
        unknown: Map::new(),
    }
}
