//! What the letter's page asks for a letter with a code: requests for her mailbox, signed where her keys are.
//!
//! It stands in the program `seal`, together with [`code`](super::code) and [`sealing`](super::sealing): the form itself
//! has no use for a key.

use envelope::letter::B64;
use envelope::receipt::Root;
use envelope::state::{StateNote, ThreadNote};
use getrandom::SysRng;
use rand_core::UnwrapErr;
use wire::ops::{OpenHeader, StateHeader};
use wire::{RelayId, VERSION, frame, request};
use zeroize::Zeroizing;

use super::message::Message;

/// Question: sign the request that opens her mailbox. Fields: root, origin of the relay, nonce. Answer: the request.
pub const OPEN: &str = "open";

/// Question: seal the first note. Fields: root, [`FirstNote`] as JSON. Answer: the sealed note, the note as JSON.
pub const FIRST_NOTE: &str = "first-note";

/// Question: sign the request that keeps a note. Fields: root, origin, nonce, version in decimal digits, the sealed
/// note. Answer: the request.
pub const KEEP: &str = "keep";

/// What the first note says.
#[derive(serde::Deserialize, serde::Serialize)]
pub struct FirstNote {
    /// The note's version.
    pub ver: u64,
    /// The agency.
    pub agency: String,
    /// The id of the letter.
    pub mid: B64<32>,
    /// The relay's day.
    pub day: String,
    /// Whether she chose a word that the agency asks for.
    pub word: bool,
    /// The version of the directory.
    pub dir_ver: u64,
}

/// Whether this is a question for [`answer`].
pub fn is_asked(name: &str) -> bool {
    matches!(name, OPEN | FIRST_NOTE | KEEP)
}

/// In the Worker: the answer to one of the questions.
pub fn answer(name: &str, question: &Message) -> Option<Message> {
    let root = Root::from_bytes(question.bytes(1)?.as_slice().try_into().ok()?);
    match name {
        OPEN => {
            let header = OpenHeader {
                v: VERSION,
                nonce: question.text(3)?,
                drop: root.mailbox(),
                post: root.post_hashes(),
            };
            let frame = frame::encode(&header, &[]).ok()?;
            Some(signed(OPEN, "open", &question.text(2)?, &frame, &root))
        }
        FIRST_NOTE => {
            let first: FirstNote = serde_json::from_slice(&question.bytes(2)?).ok()?;
            let note = first.into_note();
            // Panics, and so ends the Worker, if the browser has no randomness: there is no second choice.
            let sealed = note.seal(&root, &mut UnwrapErr(SysRng)).ok()?;
            let json = Zeroizing::new(serde_json::to_vec(&note).ok()?);
            Some(Message::new(FIRST_NOTE, [sealed.as_slice(), &json]))
        }
        _ => {
            let ver: u64 = question.text(4)?.parse().ok()?;
            let header = StateHeader {
                v: VERSION,
                nonce: question.text(3)?,
                drop: root.mailbox(),
                ver,
                expect: ver.checked_sub(1)?,
            };
            let frame = frame::encode(&header, &question.bytes(5)?).ok()?;
            Some(signed(KEEP, "state", &question.text(2)?, &frame, &root))
        }
    }
}

impl FirstNote {
    fn into_note(self) -> StateNote {
        let mut thread = ThreadNote::new(0, &self.agency);
        thread.last = 1;
        thread.prev = Some(self.mid);
        thread.day = Some(self.day);
        thread.word = self.word;
        StateNote { ver: self.ver, threads: vec![thread], dir_ver: self.dir_ver, before: Vec::new() }
    }
}

fn signed(name: &str, op: &str, origin: &str, frame: &[u8], root: &Root) -> Message {
    let body = request::sign(op, &RelayId::of_origin(origin), frame, &root.box_key());
    Message::new(name, [body.as_slice()])
}
