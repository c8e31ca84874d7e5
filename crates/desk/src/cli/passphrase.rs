//! Asks for passphrases: on the terminal, or from the first line of a file.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use i18n::msg;
use zeroize::Zeroizing;

use super::args;
use super::{Desk, Failure};
use crate::files;
use crate::identity_file::{self, DeskIdentity};
use crate::keys::check_passphrase;

/// Most bytes of a file that holds a passphrase.
const MAX_BYTES: usize = 4096;

/// No passphrase could be had.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum PassphraseError {
    /// Typed differently the second time.
    Differs,
    /// There is no terminal to ask on.
    NoTerminal,
    /// The file's first line is empty or not text.
    NotInFile(PathBuf),
}

/// Reads the key file, asking for its passphrase if it is sealed.
pub(super) fn open_identity(desk: &Desk, args: &args::Identity) -> Result<DeskIdentity, Failure> {
    let file = Zeroizing::new(files::read(&args.identity, identity_file::MAX_BYTES)?);
    if !DeskIdentity::is_sealed(&file) {
        return Ok(DeskIdentity::read_plain(&file)?);
    }
    let passphrase = match &args.passphrase_file {
        Some(path) => first_line(path)?,
        None => ask(&desk.words.say(msg::DESK_PASSPHRASE_ASK))?,
    };
    Ok(DeskIdentity::open(&file, &passphrase)?)
}

/// A passphrase for new keys: long enough, and typed twice the same if it is typed.
pub(super) fn choose(desk: &Desk, file: Option<&Path>) -> Result<Zeroizing<String>, Failure> {
    if let Some(path) = file {
        let passphrase = first_line(path)?;
        check_passphrase(&passphrase)?;
        return Ok(passphrase);
    }
    let passphrase = ask(&desk.words.say(msg::DESK_PASSPHRASE_NEW))?;
    check_passphrase(&passphrase)?;
    let again = ask(&desk.words.say(msg::DESK_PASSPHRASE_AGAIN))?;
    if *passphrase == *again { Ok(passphrase) } else { Err(PassphraseError::Differs.into()) }
}

fn ask(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    // Without a terminal, rpassword would read from whatever stands in for one, or wait for ever.
    if !io::stdin().is_terminal() {
        return Err(PassphraseError::NoTerminal.into());
    }
    let typed = rpassword::prompt_password(prompt).map_err(|_| PassphraseError::NoTerminal)?;
    Ok(Zeroizing::new(typed))
}

fn first_line(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let bytes = Zeroizing::new(files::read(path, MAX_BYTES)?);
    let text = std::str::from_utf8(&bytes).unwrap_or_default();
    match text.lines().next() {
        Some(line) if !line.is_empty() => Ok(Zeroizing::new(line.to_owned())),
        _ => Err(PassphraseError::NotInFile(path.to_owned()).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_file_gives_its_first_line_whatever_ends_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("passphrase");
        for text in ["four random words", "four random words\n", "four random words\r\nnote\n"] {
            std::fs::write(&path, text).unwrap();
            assert_eq!(*first_line(&path).unwrap(), "four random words");
        }
    }

    #[test]
    fn spaces_belong_to_the_passphrase() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("passphrase");
        std::fs::write(&path, " four random words \n").unwrap();
        assert_eq!(*first_line(&path).unwrap(), " four random words ");
    }

    #[test]
    fn a_file_without_a_passphrase_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("passphrase");
        for bytes in [&b""[..], b"\nsecond line", b"\xff\xfe"] {
            std::fs::write(&path, bytes).unwrap();
            let refused = first_line(&path).unwrap_err();
            assert!(matches!(refused, Failure::Passphrase(PassphraseError::NotInFile(_))), "{refused:?}");
        }
    }
}
