//! `evidence`: the files of a parcel, saved and not opened.

use envelope::parcel::MAX_PARCEL_BYTES;
use i18n::msg;

use super::{Desk, Failure, args, passphrase, quarantine};
use crate::files::{self, FileError, make_folder};
use crate::folder::Folder;
use crate::parcel::{INDEX, SaveError, save, warning};
use crate::sealed;

pub(super) fn run(desk: &mut Desk, args: &args::Evidence) -> Result<(), Failure> {
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let name = args.letter.display().to_string();
    let wrong = |error| Failure::Letter(name.clone(), error);
    let file = files::read(&args.letter, sealed::MAX_BYTES)?;
    let letter = sealed::open(&file, identity.identities()).map_err(wrong)?;
    quarantine::check(&args.letter, &letter.id)?;
    let opened = letter.letter().map_err(wrong)?;
    let (Some(reference), Some(key)) = (&opened.letter.parcel, &opened.parcel_key) else {
        return Err(Failure::NoEvidence(name));
    };
    let path = Folder::of_letter(&args.letter).parcel(&reference.id);
    // At most 256 MiB.
    let parcel = match files::read(&path, MAX_PARCEL_BYTES as usize) {
        Err(FileError::NotThere(_)) => return Err(Failure::NotFetched(name)),
        other => other?,
    };
    let care = desk.words.say(msg::DESK_EVIDENCE_CARE);
    desk.say(&care)?;

    make_folder(&args.out)?;
    let folder = args.out.join(letter.id.to_string());
    let saved =
        save(&parcel, key, &letter.id, reference, &desk.words, &folder).map_err(|error| match error {
            SaveError::Files(error) => Failure::File(error),
            SaveError::Parcel(_) => Failure::Parcel(path.display().to_string()),
        })?;
    let words = &desk.words;
    let parts = [
        ("count", saved.files.len().into()),
        ("folder", folder.display().to_string().into()),
        ("list", INDEX.into()),
    ];
    let mut lines = vec![words.say_with(msg::DESK_EVIDENCE_DONE, &parts)];
    if !saved.as_in_letter {
        lines.push(words.say(msg::DESK_EVIDENCE_OTHER));
    }
    lines.extend(saved.files.iter().filter_map(|file| warning(file, words)));
    desk.say(&lines.join("\n"))
}
