//! `show`: letters on the screen.

use std::path::Path;

use i18n::msg;
use wire::ObjectId;

use super::{Desk, Failure, args, complain, passphrase};
use crate::files;
use crate::folder::Folder;
use crate::sealed;
use crate::show::{Options, render};

pub(super) fn run(desk: &mut Desk, args: &args::Show) -> Result<(), Failure> {
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let options = Options { original: args.original };
    let mut shown = 0;
    let mut failed = false;
    for path in &args.letters {
        let text = files::read(path, sealed::MAX_BYTES).map_err(Failure::File).and_then(|file| {
            let text = sealed::open(&file, identity.identities())
                .and_then(|letter| render(&letter, &desk.words, options))
                .map_err(|error| Failure::Letter(path.display().to_string(), error))?;
            Ok(format!("{}{text}", warning(desk, path, &ObjectId::of(&file))?))
        });
        match text {
            Ok(text) => {
                let between = if shown > 0 { "\n\n" } else { "" };
                desk.print(&format!("{between}{text}"))?;
                shown += 1;
            }
            // One bad letter is no reason not to show the others.
            Err(failure) => {
                failed = true;
                complain(&desk.words, &failure.explain(&desk.words).unwrap_or_default());
            }
        }
    }
    if failed { Err(Failure::Told) } else { Ok(()) }
}

/// Says so if the letter is in quarantine; nothing if it is not.
fn warning(desk: &Desk, path: &Path, id: &ObjectId) -> Result<String, Failure> {
    let quarantine = Folder::of_letter(path).quarantine()?;
    let Some(step) = quarantine.of(id) else {
        return Ok(String::new());
    };
    let reason = step.reason.clone().unwrap_or_default();
    let parts = [("day", step.day.to_string().into()), ("reason", reason.into())];
    Ok(format!("{}\n\n", desk.words.say_with(msg::DESK_QUARANTINE_SHOWN, &parts)))
}
