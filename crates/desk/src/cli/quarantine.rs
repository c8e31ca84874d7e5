//! `quarantine`: a letter that goes no further, until somebody has looked.

use std::path::Path;

use i18n::msg;
use wire::ObjectId;

use super::{Desk, Failure, args, today};
use crate::files;
use crate::folder::Folder;
use crate::quarantine::Step;
use crate::sealed;

pub(super) fn run(desk: &mut Desk, args: &args::Quarantine) -> Result<(), Failure> {
    // The letter stays sealed: nobody needs a key to stop it.
    let id = ObjectId::of(&files::read(&args.letter, sealed::MAX_BYTES)?);
    let today = today()?;
    let (step, message) = if args.lift {
        (Step::lifted(id, today), msg::DESK_QUARANTINE_LIFTED)
    } else {
        (Step::quarantined(id, &args.reason, today), msg::DESK_QUARANTINE_DONE)
    };
    Folder::of_letter(&args.letter).add_to_quarantine(&step)?;
    let text = desk.words.say_with(message, &[("id", id.to_string().into())]);
    desk.say(&text)
}

/// Refuses a letter that is in quarantine.
pub(super) fn check(path: &Path, id: &ObjectId) -> Result<(), Failure> {
    match Folder::of_letter(path).quarantine()?.of(id) {
        Some(step) => Err(Failure::Quarantined(path.display().to_string(), step.clone())),
        None => Ok(()),
    }
}
