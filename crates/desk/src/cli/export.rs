//! `export`: letters into files for a case.

use i18n::msg;

use super::{Desk, Failure, args, complain, passphrase};
use crate::export::{ExportError, Format, Wanted, export};
use crate::{files, sealed};

pub(super) fn run(desk: &mut Desk, args: &args::Export) -> Result<(), Failure> {
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let format = match args.format {
        args::ExportFormat::Json => Format::Json,
        args::ExportFormat::Text => Format::Text,
    };
    let wanted = Wanted { format, identified: args.identified };
    let mut exported = 0;
    let mut failed = false;
    for path in &args.letters {
        let name = path.display().to_string();
        let written = files::read(path, sealed::MAX_BYTES)
            .map_err(ExportError::Files)
            .and_then(|file| export(&file, identity.identities(), &desk.words, wanted, &args.out));
        match written {
            Ok(path) => {
                let path = path.display().to_string();
                let line = desk.words.say_with(msg::DESK_EXPORT_DONE, &[("path", path.into())]);
                desk.say(&line)?;
                exported += 1;
            }
            // One bad letter is no reason not to export the others.
            Err(error) => {
                failed = true;
                complain(&desk.words, &explain(desk, name, error));
            }
        }
    }
    if exported > 0 {
        let plain = desk.words.say(msg::DESK_EXPORT_PLAIN);
        desk.say(&plain)?;
    }
    if exported > 0 && !args.identified {
        let without = desk.words.say(msg::DESK_EXPORT_WITHOUT);
        desk.say(&without)?;
    }
    if failed { Err(Failure::Told) } else { Ok(()) }
}

/// What happened to the letter in the file of this name, and what to do.
fn explain(desk: &Desk, name: String, error: ExportError) -> String {
    let failure = match error {
        ExportError::Files(error) => Failure::File(error),
        ExportError::Letter(error) => Failure::Letter(name, error),
        ExportError::NoConsent => {
            let message = desk.words.say(msg::DESK_EXPORT_NO_CONSENT);
            let parts = [("path", name.into()), ("message", message.into())];
            return desk.words.say_with(msg::DESK_ERROR_LETTER, &parts);
        }
    };
    failure.explain(&desk.words).unwrap_or_default()
}
