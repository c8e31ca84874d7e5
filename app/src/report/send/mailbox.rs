//! Her mailbox, before the letter goes: opened, and with a note in it that tells a later visit how far she is. If she
//! never sends the letter, both expire.

use std::rc::Rc;

use directory::Agency;
use leptos::prelude::*;

use crate::browser::failure::Failure;
use crate::browser::relay::{self, Info};
use crate::report::code::Note;
use crate::report::code::keeper::{self, Said};
use crate::report::form::Sending;
use crate::report::send::seal::{Kept, Mailbox};
use crate::report::send::trip::{Stopped, Trip};
use wire::ops;

/// The last version of a note that is tried: as often could she have changed the letter before it was stored.
const LAST_VERSION: u64 = 16;

/// Makes her mailbox ready, if the letter has a code, from where an earlier try stopped.
pub(super) async fn prepare(trip: Trip, agency: &Agency, info: &Info, directory: u64) -> Result<(), Stopped> {
    let form = trip.form;
    let mut nonce = info.nonce.clone();
    let mut is_new_nonce = false;
    let mut ver = 1;
    while let Some(kept) = form.sealed.get_value() {
        let Some(code) = kept.code.as_ref().filter(|_| kept.mailbox != Mailbox::Ready) else { break };
        trip.at(Sending::Opening)?;
        let (worker, root, origin) = (form.config().worker, code.root.as_slice(), kept.origin.as_str());
        let (path, body) = if kept.mailbox == Mailbox::Closed {
            (ops::OPEN, keeper::open(&worker, root, origin, &nonce).await?)
        } else {
            let said = Said {
                agency: &agency.id,
                mid: &kept.letter.mid,
                day: info.day,
                word: kept.has_word,
                directory,
            };
            let note = note(trip, &kept, root, &said, ver).await?;
            (ops::STATE, keeper::keep(&worker, root, origin, &nonce, &note).await?)
        };
        trip.check()?;
        let step = relay::hand_in(origin, path, &body).await;
        trip.check()?;
        match step {
            Ok(()) => form.sealed.update_value(|kept| advance(kept.as_mut())),
            // The note of a letter that she changed before it was stored. Our own would have been welcome.
            Err((Failure::Conflict, _)) if ver < LAST_VERSION => ver += 1,
            // So long ago that the relay does not know its nonce any more.
            Err((Failure::Nothing, _)) if !is_new_nonce => {
                nonce = relay::info(&kept.origin).await?.nonce;
                is_new_nonce = true;
            }
            // Only the agency can be gone, and the relay said that it is there.
            Err((Failure::Gone, _)) => return Err(Failure::Refused.into()),
            Err(refusal) => return Err(refusal.into()),
        }
    }
    Ok(())
}

/// The note as an earlier try sealed it, or sealed now.
async fn note(trip: Trip, kept: &Kept, root: &[u8], said: &Said<'_>, ver: u64) -> Result<Rc<Note>, Failure> {
    let form = trip.form;
    if let Some(note) = kept.note.as_ref().filter(|note| note.ver >= ver) {
        return Ok(note.clone());
    }
    let note = Rc::new(keeper::first_note(&form.config().worker, root, ver, said).await?);
    trip.check()?;
    form.sealed.update_value(|kept| {
        if let Some(kept) = kept {
            kept.note = Some(note.clone());
        }
    });
    Ok(note)
}

fn advance(kept: Option<&mut Kept>) {
    if let Some(kept) = kept {
        kept.mailbox = match kept.mailbox {
            Mailbox::Closed => Mailbox::Open,
            Mailbox::Open | Mailbox::Ready => Mailbox::Ready,
        };
    }
}
