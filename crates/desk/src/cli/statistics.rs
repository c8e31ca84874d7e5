//! `statistics`: counts over a folder, without small numbers.

use i18n::{Msg, msg};

use super::{Desk, Failure, args, passphrase};
use crate::book::BookFile;
use crate::folder::Folder;
use crate::statistics::{Cell, FEWEST, count};
use crate::words::Words;

pub(super) fn run(desk: &mut Desk, args: &args::Statistics) -> Result<(), Failure> {
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let folder = Folder::at(&args.folder);
    let book = BookFile::open(folder.path())?;
    let keys = identity.identities();
    let letters = folder.open_all(keys, book.book())?;
    let counted = count(&letters, &folder.ours(keys, book.book())).shown();
    let [yes, some, no] = counted.helped;
    let lines: Vec<String> = [
        (msg::DESK_STATISTICS_LETTERS, counted.letters),
        (msg::DESK_STATISTICS_THREADS, counted.threads),
        (msg::DESK_STATISTICS_ANSWERED, counted.answered),
        (msg::DESK_STATISTICS_HELPED_YES, yes),
        (msg::DESK_STATISTICS_HELPED_SOME, some),
        (msg::DESK_STATISTICS_HELPED_NO, no),
    ]
    .into_iter()
    .map(|(message, cell)| line(&desk.words, message, cell))
    .collect();
    let note = desk.words.say(msg::DESK_STATISTICS_NOTE);
    desk.say(&format!("{}\n{note}", lines.join("\n")))
}

fn line(words: &Words, message: Msg, cell: Cell) -> String {
    let count = match cell {
        Cell::Exactly(count) => count.to_string(),
        Cell::Few => words.say_with(msg::DESK_STATISTICS_FEW, &[("least", (FEWEST as i64).into())]),
        Cell::Hidden => words.say(msg::DESK_STATISTICS_HIDDEN),
    };
    words.say_with(message, &[("count", count.into())])
}
