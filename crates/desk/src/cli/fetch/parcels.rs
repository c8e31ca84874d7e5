//! Evidence, brought to disk as it came: sealed.

use std::io::{self, IsTerminal as _, Write as _};

use i18n::{Value, msg};
use wire::Day;
use wire::ops::PARCEL_DAYS;

use crate::book::{BookFile, Line, Wanted};
use crate::cli::{Desk, Failure, args, complain, explain};
use crate::files::FileError;
use crate::folder::Folder;
use crate::parcel::{DownloadError, download};
use crate::relay_client::{RelayClient, RelayError};
use crate::words::Words;

/// A mebibyte, for people.
const MIB: u64 = 1 << 20;

/// Fetches every parcel that is not here yet. Whether all of them are, but for those that are gone.
pub(super) fn run(
    desk: &mut Desk,
    args: &args::Fetch,
    folder: &Folder,
    book: &mut BookFile,
    client: &RelayClient,
    today: Day,
) -> Result<bool, Failure> {
    let wanted: Vec<Wanted> =
        book.book().parcels().into_iter().filter(|wanted| !folder.parcel(&wanted.parcel).exists()).collect();
    let mut all_here = true;
    for wanted in wanted {
        let path = folder.parcel(&wanted.parcel);
        let done = download(client, &wanted.parcel, &path, |done, all| progress(&desk.words, done, all));
        match done {
            Ok(_) => tell(desk, args, folder, &wanted)?,
            // A colleague who shares the folder was faster.
            Err(DownloadError::Files(FileError::Exists(_))) => {}
            Err(DownloadError::Files(error)) => return Err(error.into()),
            Err(error) => {
                all_here = false;
                complain(&desk.words, &explained(&desk.words, &wanted, &error));
                // It may be at another relay. Nobody keeps it longer than this.
                let is_over = today.since(wanted.since) > i64::from(PARCEL_DAYS);
                if matches!(error, DownloadError::Gone) && is_over {
                    book.add(Line::Gone { parcel: wanted.parcel })?;
                }
                if matches!(&error, DownloadError::Relay(why) if !matches!(why, RelayError::Refused(_))) {
                    break;
                }
            }
        }
    }
    Ok(all_here)
}

fn tell(desk: &mut Desk, args: &args::Fetch, folder: &Folder, wanted: &Wanted) -> Result<(), Failure> {
    let letter = folder.letter(&wanted.letter).display().to_string();
    let identity = args.identity.identity.display();
    let command = format!("waymark-desk evidence {letter} --identity {identity} --out evidence");
    let parts =
        [("path", folder.parcel(&wanted.parcel).display().to_string().into()), ("command", command.into())];
    let text = desk.words.say_with(msg::DESK_PARCEL_DONE, &parts);
    desk.say(&text)
}

/// What happened to the evidence of a letter, and what to do.
fn explained(words: &Words, wanted: &Wanted, error: &DownloadError) -> String {
    let id = Value::from(wanted.letter.to_string());
    let part = |number: usize, all: usize| {
        [("id", id.clone()), ("number", Value::from(number)), ("all", Value::from(all))]
    };
    match error {
        DownloadError::Gone => words.say_with(msg::DESK_PARCEL_GONE, &[("id", id)]),
        DownloadError::PartAltered { number, all } => {
            words.say_with(msg::DESK_PARCEL_ALTERED, &part(*number, *all))
        }
        DownloadError::PartMissing { number, all } => {
            words.say_with(msg::DESK_PARCEL_MISSING, &part(*number, *all))
        }
        DownloadError::Relay(why) => {
            let reason = explain::relay(words, why);
            words.say_with(msg::DESK_PARCEL_STOPPED, &[("id", id), ("reason", reason.into())])
        }
        _ => words.say_with(msg::DESK_PARCEL_LIST, &[("id", id)]),
    }
}

/// One line that is written over, for people only.
fn progress(words: &Words, done: u64, all: u64) {
    let mut screen = io::stderr().lock();
    if screen.is_terminal() {
        // At most 256.
        let mib = |bytes: u64| Value::from(bytes.div_ceil(MIB) as i64);
        let text = words.say_with(msg::DESK_PARCEL_PROGRESS, &[("done", mib(done)), ("all", mib(all))]);
        let end = if done == all { "\n" } else { "" };
        // A screen that cannot be written to is no reason to stop fetching.
        let _ = write!(screen, "\r{text}{end}");
        let _ = screen.flush();
    }
}
