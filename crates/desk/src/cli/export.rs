//! `export`: letters into files for a case.

use i18n::msg;
use wire::ObjectId;

use super::{Desk, Failure, args, complain, passphrase, quarantine};
use crate::export::{ExportError, Format, Wanted, export};
use crate::{files, sealed};

pub(super) fn run(desk: &mut Desk, args: &args::Export) -> Result<(), Failure> {
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let format = match args.format {
        args::ExportFormat::Csv => Format::Csv,
        args::ExportFormat::Json => Format::Json,
        args::ExportFormat::Text => Format::Text,
        args::ExportFormat::Xform => Format::Xform,
    };
    let wanted = Wanted { format, identified: args.identified };
    let mut exported = 0;
    let mut failed = false;
    for path in &args.letters {
        let name = path.display().to_string();
        let written = files::read(path, sealed::MAX_BYTES).map_err(Failure::File).and_then(|file| {
            quarantine::check(path, &ObjectId::of(&file))?;
            export(&file, identity.identities(), &desk.words, wanted, &args.out)
                .map_err(|error| failure(&name, error))
        });
        match written {
            Ok(path) => {
                let path = path.display().to_string();
                let line = desk.words.say_with(msg::DESK_EXPORT_DONE, &[("path", path.into())]);
                desk.say(&line)?;
                exported += 1;
            }
            // One bad letter is no reason not to export the others.
            Err(failure) => {
                failed = true;
                complain(&desk.words, &failure.explain(&desk.words).unwrap_or_default());
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

/// Why the letter in the file of this name was not exported.
fn failure(name: &str, error: ExportError) -> Failure {
    match error {
        ExportError::Files(error) => Failure::File(error),
        ExportError::Letter(error) => Failure::Letter(name.to_owned(), error),
        ExportError::NoConsent => Failure::NoConsent(name.to_owned()),
    }
}
