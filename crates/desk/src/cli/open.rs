//! `open`: letters into files.

use i18n::msg;

use super::{Desk, Failure, args, complain, passphrase};
use crate::files::{self, FileError};
use crate::open::{OpenError, open};
use crate::sealed;

pub(super) fn run(desk: &mut Desk, args: &args::Open) -> Result<(), Failure> {
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let mut opened = 0;
    let mut failed = false;
    for path in &args.letters {
        let name = path.display().to_string();
        let folder = files::read(path, sealed::MAX_BYTES).map_err(Failure::File).and_then(|file| {
            open(&file, identity.identities(), &args.out).map_err(|error| match error {
                OpenError::Files(FileError::Exists(_)) => Failure::OpenedBefore(name.clone()),
                OpenError::Files(error) => Failure::File(error),
                OpenError::Letter(error) => Failure::Letter(name.clone(), error),
                OpenError::UnsafeName => Failure::UnsafeName(name.clone()),
            })
        });
        match folder {
            Ok(folder) => {
                let folder = folder.display().to_string();
                let line = desk.words.say_with(msg::DESK_OPEN_DONE, &[("folder", folder.into())]);
                desk.say(&line)?;
                opened += 1;
            }
            // One bad letter is no reason not to open the others.
            Err(failure) => {
                failed = true;
                complain(&desk.words, &failure.explain(&desk.words).unwrap_or_default());
            }
        }
    }
    if opened > 0 {
        let plain = desk.words.say(msg::DESK_OPEN_PLAIN);
        desk.say(&plain)?;
    }
    if failed { Err(Failure::Told) } else { Ok(()) }
}
