//! The letter is stored: what the last screen tells, and what it needs so that files can follow.

use directory::Agency;
use leptos::prelude::*;
use report::{May, Step};
use zeroize::Zeroizing;

use crate::report::form::Form;
use crate::report::send::Kept;
use crate::worker::message::Message;

/// The name of the event, and of the message, by which the program for files is asked for.
pub const FILES: &str = "files";

/// What is still known after the answers were wiped.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Who got the letter.
    pub agency: Agency,
    /// What she said about contact.
    pub may: Option<May>,
    /// The code that she can come back with.
    pub code: Option<Zeroizing<String>>,
}

/// The letter is stored: what she wrote is not needed here any more.
pub fn stored(form: Form, agency: Agency, kept: &Kept, origin: &str) {
    let may = form.answers.with_untracked(|answers| answers.contact.may);
    let handover = handover(&agency, kept, origin);
    let code = kept.code.as_ref().map(|made| made.digits.clone());
    form.wipe();
    form.receipt.set_value(Some(Receipt { agency, may, code }));
    form.handover.set_value(Some(handover));
    form.step.set(Step::Sent);
}

/// What whoever writes on in this thread has to know: the hand, the root of the code, the agency, the relay, the note.
fn handover(agency: &Agency, kept: &Kept, stored_at: &str) -> Message {
    let root = kept.code.as_ref().map(|made| made.root.as_slice());
    // With a code: where her mailbox is.
    let origin = if root.is_some() { kept.origin.as_str() } else { stored_at };
    let note = kept.note.as_ref().map_or(&[][..], |note| note.plain.as_slice());
    Message::new(
        FILES,
        [
            kept.letter.hand.as_slice(),
            root.unwrap_or_default(),
            agency.id.as_bytes(),
            origin.as_bytes(),
            note,
        ],
    )
}
