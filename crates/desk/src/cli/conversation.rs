//! What `thread`, `reply` and `notice` share: a letter, the conversation around it, and the book.

use std::path::Path;

use i18n::msg;

use super::{Desk, Failure, explain, today};
use crate::book::BookFile;
use crate::files;
use crate::folder::Folder;
use crate::identity_file::DeskIdentity;
use crate::outbox::{self, Sent};
use crate::relay_client::RelayClient;
use crate::sealed;
use crate::thread::{Filed, Ours, View, view};

/// A letter in its folder, with everything that may belong to the same conversation.
pub(super) struct Conversation {
    pub(super) folder: Folder,
    pub(super) book: BookFile,
    /// The letter that was named.
    pub(super) letter: sealed::Opened,
    letters: Vec<Filed>,
    ours: Vec<Ours>,
    thread: [u8; 16],
}

impl Conversation {
    /// Opens what lies in the folder of the letter.
    pub(super) fn open(path: &Path, identity: &DeskIdentity) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let wrong = |error| Failure::Letter(name.clone(), error);
        let file = files::read(path, sealed::MAX_BYTES)?;
        let letter = sealed::open(&file, identity.identities()).map_err(wrong)?;
        let thread = letter.letter().map_err(wrong)?.letter.thread.0;
        let folder = Folder::of_letter(path);
        // The book knows letters by their ids, and so does whoever looks for an address later.
        let own_path = folder.letter(&letter.id);
        if !own_path.exists() {
            return Err(Failure::OtherName(name, own_path.display().to_string()));
        }
        let book = BookFile::open(folder.path())?;
        let letters = folder.open_all(identity.identities(), book.book())?;
        let ours = folder.ours(identity.identities(), book.book());
        Ok(Self { folder, book, letter, letters, ours, thread })
    }

    pub(super) fn view(&self) -> View<'_> {
        view(&self.thread, &self.letters, &self.ours)
    }
}

/// Sends everything that waits in the outbox of this folder.
pub(super) fn send(
    folder: &Folder,
    book: &mut BookFile,
    identity: &DeskIdentity,
    client: &RelayClient,
) -> Result<Sent, Failure> {
    Ok(outbox::send(folder, book, identity.identities(), client, today()?)?)
}

/// Says what could not be sent. Nothing if everything could.
pub(super) fn tell_unsent(desk: &mut Desk, sent: &Sent) -> Result<(), Failure> {
    let words = &desk.words;
    let mut lines = Vec::new();
    lines.extend(sent.why.as_ref().map(|why| explain::relay(words, why)));
    for (made, message) in [
        (&sent.waiting, msg::DESK_SEND_WAITING),
        (&sent.no_mailbox, msg::DESK_SEND_NO_MAILBOX),
        (&sent.lost, msg::DESK_SEND_LOST),
    ] {
        if !made.is_empty() {
            lines.push(words.say_with(message, &[("count", made.len().into())]));
        }
    }
    if lines.is_empty() { Ok(()) } else { desk.say(&lines.join("\n")) }
}
