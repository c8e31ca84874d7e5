//! The recovery key on paper: the page that is printed once, and the lines that are typed back.

use std::io::{self, BufRead, IsTerminal as _, Read as _};
use std::path::Path;

use envelope::Identity;
use i18n::{Msg, Value, msg};
use wire::Day;
use zeroize::Zeroizing;

use super::new_keys::{self, shown};
use super::steps::Steps;
use super::{Desk, Failure};
use crate::files::{self, FileError};
use crate::keys::NewKeys;
use crate::recovery::{self, PageError, Typed};
use crate::terminal::{WIDTH, wrap};
use crate::words::Words;

/// Most bytes of a page.
const MAX_BYTES: usize = 64 * 1024;

/// Room for a page, so that it does not grow and leave secrets behind.
const ROOM: usize = 16 * 1024;

/// Whether the page can be written to this file: to be asked before somebody types a passphrase.
pub(super) fn check_place(file: Option<&Path>, keys: &Path) -> Result<(), Failure> {
    let Some(file) = file else { return Ok(()) };
    if file.symlink_metadata().is_ok() {
        return Err(FileError::Exists(file.to_owned()).into());
    }
    // With the page, nobody needs the passphrase of the key file beside it.
    if file.parent() == Some(keys) { Err(Failure::PaperBesideKeys) } else { Ok(()) }
}

/// Writes the page, if there is a new recovery key and a file to write it to.
pub(super) fn write(desk: &Desk, keys: &NewKeys, today: Day, file: Option<&Path>) -> Result<(), Failure> {
    if let (Some(key), Some(file)) = (&keys.recovery, file) {
        files::write_new(file, page(&desk.words, key, keys, today).as_bytes())?;
    }
    Ok(())
}

/// Shows the page, if there is a new recovery key and no file for it.
pub(super) fn show(desk: &mut Desk, keys: &NewKeys, today: Day, file: Option<&Path>) -> Result<(), Failure> {
    let (Some(key), None) = (&keys.recovery, file) else { return Ok(()) };
    let page = page(&desk.words, key, keys, today);
    desk.print(&page)?;
    let close = desk.words.say(msg::DESK_PAPER_CLOSE);
    desk.say(&close)
}

/// What to do with the page.
pub(super) fn step(steps: &mut Steps<'_>, file: Option<&Path>) {
    match file {
        Some(file) => steps.add(msg::DESK_NEXT_PRINT, &[("path", shown(file).into())]),
        None => steps.add(msg::DESK_NEXT_PAPER, &[]),
    }
}

/// Everything that has to stand on the paper.
fn page(words: &Words, key: &Identity, keys: &NewKeys, today: Day) -> Zeroizing<String> {
    let mut page = Zeroizing::new(String::with_capacity(ROOM));
    let say = |msg: Msg, variables: &[(&str, Value)]| wrap(&words.say_with(msg, variables), "", WIDTH);
    let rule = format!("{}\n", "═".repeat(WIDTH));
    let agency = keys.agency.id.as_str();
    let start = new_keys::start(&key.recipient().to_string());
    for text in [
        "\n",
        &rule,
        &say(msg::DESK_PAPER_TITLE, &[("agency", agency.into()), ("day", today.to_string().into())]),
        "\n",
        &say(msg::DESK_PAPER_WHAT, &[]),
        &say(msg::DESK_PAPER_KEEP, &[]),
        &say(msg::DESK_PAPER_NEVER, &[]),
        "\n",
    ] {
        page.push_str(text);
    }
    for line in recovery::lines_of(key).lines() {
        page.push_str("    ");
        page.push_str(line);
        page.push('\n');
    }
    for text in [
        "\n",
        &say(msg::DESK_PAPER_LETTERS, &[]),
        &say(msg::DESK_PAPER_CHECKS, &[]),
        &say(msg::DESK_PAPER_USE, &[]),
        &say(msg::DESK_PAPER_WITHOUT, &[]),
        &say(msg::DESK_PAPER_RECIPIENT, &[("start", start.into())]),
        &rule,
    ] {
        page.push_str(text);
    }
    page
}

/// Reads the lines back: from a file, from standard input (`-`), or, without either, as somebody types them.
pub(super) fn read(desk: &mut Desk, file: Option<&Path>) -> Result<Identity, Failure> {
    match file {
        Some(file) if file != Path::new("-") => {
            let bytes = Zeroizing::new(files::read(file, MAX_BYTES)?);
            let text = std::str::from_utf8(&bytes).map_err(|_| PageError::Missing(1))?;
            Ok(recovery::read(text)?)
        }
        _ if io::stdin().is_terminal() => typed(desk, &mut io::stdin().lock()),
        _ => {
            let mut text = Zeroizing::new(String::with_capacity(MAX_BYTES));
            let read = io::stdin().lock().take(MAX_BYTES as u64).read_to_string(&mut text);
            read.map_err(|_| PageError::Missing(1))?;
            Ok(recovery::read(&text)?)
        }
    }
}

/// Asks for one line after the other, and again for one that is wrong.
fn typed(desk: &mut Desk, lines: &mut impl BufRead) -> Result<Identity, Failure> {
    let how = desk.words.say(msg::DESK_RECOVER_TYPE);
    desk.say(&how)?;
    let mut page = Typed::default();
    while let Some(number) = page.next_line() {
        let ask = desk.words.say_with(msg::DESK_RECOVER_LINE, &[("number", number.into())]);
        desk.print(&ask)?;
        let mut line = Zeroizing::new(String::with_capacity(1024));
        if !matches!(lines.read_line(&mut line), Ok(1..)) {
            return Err(PageError::Missing(number).into());
        }
        if let Err(why) = page.add(&line) {
            let told = super::explain::page(&desk.words, why);
            desk.say(&told)?;
        }
    }
    Ok(page.key()?)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::io::{Cursor, Write};
    use std::rc::Rc;

    use super::*;
    use crate::keys::make;
    use crate::testing::{english, rng, wanted};

    /// Everything that was printed.
    #[derive(Clone, Default)]
    struct Screen(Rc<RefCell<Vec<u8>>>);

    impl Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn type_in(text: &str) -> (Result<Identity, Failure>, String) {
        let screen = Screen::default();
        let mut desk = Desk { words: english(), out: Box::new(screen.clone()) };
        let key = typed(&mut desk, &mut Cursor::new(text.to_owned()));
        let shown = String::from_utf8(screen.0.borrow().clone()).unwrap();
        (key, shown)
    }

    #[test]
    fn the_page_holds_the_key_and_reads_back_in_every_language() {
        let keys = make(&wanted(), Day(20_778), &mut rng()).unwrap();
        let key = keys.recovery.as_ref().unwrap();
        for tag in ["en", "ar"] {
            let page = page(&Words::of(tag).unwrap(), key, &keys, Day(20_778));
            assert!(page.contains("north-desk") && page.contains("2026-11-21"), "{tag}");
            assert!(page.capacity() == ROOM, "{tag}: the page has grown");
            assert!(recovery::read(&page).unwrap().recipient() == key.recipient(), "{tag}");
        }
    }

    #[test]
    fn a_wrong_line_is_named_at_once_and_asked_for_again() {
        let key = crate::testing::identity();
        let lines: Vec<String> = recovery::lines_of(&key).lines().map(str::to_owned).collect();
        let mut typing = lines.clone();
        typing.insert(2, lines[2].replace("  ", " Q "));
        let (found, shown) = type_in(&format!("{}\n", typing.join("\n")));
        assert!(found.unwrap().recipient() == key.recipient());
        assert_eq!(shown.matches("Line 3:").count(), 2, "{shown}");
        assert!(shown.contains("Line 3 is not as it was printed"), "{shown}");
    }

    #[test]
    fn whoever_stops_typing_is_told_which_line_is_missing() {
        let key = crate::testing::identity();
        let first = recovery::lines_of(&key).lines().next().unwrap().to_owned();
        let (found, _) = type_in(&format!("{first}\n"));
        assert!(matches!(found, Err(Failure::Page(PageError::Missing(2)))));
    }

    #[test]
    fn a_page_is_not_written_beside_the_key_file() {
        let keys = Path::new("keys");
        assert!(check_place(None, keys).is_ok());
        assert!(check_place(Some(Path::new("paper/page.txt")), keys).is_ok());
        let beside = check_place(Some(Path::new("keys/page.txt")), keys);
        assert!(matches!(beside, Err(Failure::PaperBesideKeys)));
    }
}
