//! In the Worker: reading her files, looking into them, sealing them as a parcel.
//!
//! Every byte of a file is read here, in slices, and is gone with the Worker. The page holds handles only, and the one
//! sealed part that is on its way. Parts are sealed by one Worker, read and hashed beside it by a second one, and handed to the
//! relay by others.
//!
//! | question | fields | answer |
//! | --- | --- | --- |
//! | [`LOOK`] | a file | its first bytes; what was found, a byte each; 1 if a clean copy can be scrubbed |
//! | [`SCRUB`] | a HEIC picture; of the program `paper` a PDF | the same without what is written in it |
//! | [`HASH`] | a file | its SHA-256 |
//! | [`READER`] | a port | nothing; from then on, files that come over the port are read and hashed ([`beside`]) |
//! | [`BEGIN`] | the kind of the agency's keys, the relay's name; the other port | nothing |
//! | [`FILE`] | extension, type, 1 for a clean copy, the original's hash or nothing; a file | nothing |
//! | [`NEXT`] | the memory of the part before, or nothing | [`PART`]: its id, how far reading is, its bytes; or [`MORE`]; or [`DONE`] |
//! | [`END`] | | nothing |
//! | [`OFFER`] | the relay's origin, a part's id, the part | nothing if it is stored; or a failure's number, seconds to wait or nothing |
//!
//! The program `paper` is a Worker apart, which answers [`SCRUB`] and nothing else ([`clean_paper`]).
//!
//! [`CHANGED`] is the answer when a file is not as long as it was, or can't be read. The parcel is dropped then.

mod beside;
mod id;
mod look;
mod offer;
mod parcel;
mod read;

use wasm_bindgen::JsCast;
use web_sys::Blob;

use crate::worker::message::Message;

/// Question: what is this file, and what is written in it?
pub const LOOK: &str = "parcel-look";
/// Question: this picture or PDF without what is written in it.
pub const SCRUB: &str = "parcel-scrub";
/// Question: the hash of this file.
pub const HASH: &str = "parcel-hash";
/// Question: read the files that come over this port.
pub const READER: &str = "parcel-reader";
/// Question: begin a parcel.
pub const BEGIN: &str = "parcel-begin";
/// Question: this file is the next one in it.
pub const FILE: &str = "parcel-file";
/// Question: the next part.
pub const NEXT: &str = "parcel-next";
/// Question: that was the last file; what follows the files is sealed as its parts are asked for.
pub const END: &str = "parcel-end";

/// Question: offer this part to the relay, once.
pub const OFFER: &str = "parcel-offer";

/// Answer to [`NEXT`]: a part.
pub const PART: &str = "parcel-part";
/// Answer to [`NEXT`]: the file is read to its end; another one, or [`END`].
pub const MORE: &str = "parcel-more";
/// Answer to [`NEXT`]: that was the last part. The manifest, the parcel's reference as JSON, its key as text.
pub const DONE: &str = "parcel-done";
/// Answer to anything that reads: the file is not what it was.
pub const CHANGED: &str = "parcel-changed";

/// The kind of key that parcels for agencies with post-quantum keys are sealed to.
pub const HYBRID: &str = "hybrid";
/// The kind of key for the other agencies.
pub const X25519: &str = "x25519";

/// What every question begins with.
const PREFIX: &str = "parcel-";

/// Why a question was not answered as asked.
enum Stop {
    /// The file is not what it was.
    Changed,
    /// Anything else. No detail leaves the Worker.
    Failed,
}

/// Whether a question of this name is answered here.
pub fn is_asked(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// The answer to a question; `None` if it went wrong.
pub async fn answer(name: String, question: Message) -> Option<Message> {
    let answer = match name.as_str() {
        LOOK => look::look(&file(&question, 1)?).await,
        SCRUB => look::scrub(&file(&question, 1)?).await,
        HASH => look::hash(&file(&question, 1)?).await,
        READER => beside::serve(&question),
        BEGIN => parcel::begin(&question),
        FILE => parcel::file(&question, file(&question, 5)?),
        OFFER => offer::offer(&question).await,
        NEXT => parcel::next(&question).await,
        END => parcel::end(),
        _ => return None,
    };
    told(answer)
}

/// The answer of the program `paper` to a question; `None` if it went wrong.
pub async fn clean_paper(name: String, question: Message) -> Option<Message> {
    if name != SCRUB {
        return None;
    }
    told(look::scrub_paper(&file(&question, 1)?).await)
}

fn told(answer: Result<Message, Stop>) -> Option<Message> {
    match answer {
        Ok(answer) => Some(answer),
        Err(Stop::Changed) => Some(Message::new(CHANGED, [])),
        Err(Stop::Failed) => None,
    }
}

fn file(question: &Message, at: u32) -> Option<Blob> {
    question.value(at).dyn_into().ok()
}
