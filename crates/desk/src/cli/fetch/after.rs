//! What `fetch` does with letters once they are here: it tells the writers, sends what waits, and brings evidence.

use std::slice;

use envelope::letter::{Kind, SignatureState};
use i18n::msg;
use wire::Day;

use crate::book::{BookFile, Line, Way};
use crate::cli::conversation::{self, tell_unsent};
use crate::cli::{Desk, Failure, args, rng, today};
use crate::folder::Folder;
use crate::identity_file::DeskIdentity;
use crate::outbox::{self, Sent};
use crate::relay_client::RelayClient;
use crate::reply::{Message, Notice, Writer};
use crate::thread::{Filed, view};

/// Looks at every letter that nobody has looked at yet, and does what is due. Whether all evidence is here.
pub(super) fn run(
    desk: &mut Desk,
    args: &args::Fetch,
    identity: &DeskIdentity,
    client: &RelayClient,
) -> Result<bool, Failure> {
    let today = today()?;
    let folder = Folder::at(&args.into);
    let mut book = BookFile::open(folder.path())?;
    let tells = !args.no_notice && is_listed(desk, identity, client)?;
    look(tells, &folder, &mut book, identity, today)?;
    let sent = conversation::send(&folder, &mut book, identity, client)?;
    tell(desk, &sent)?;
    if args.no_parcels {
        Ok(true)
    } else {
        super::parcels::run(desk, args, &folder, &mut book, client, today)
    }
}

/// Whether survivors' pages will believe our notices. With a key that no directory lists yet, they would be warned.
fn is_listed(desk: &mut Desk, identity: &DeskIdentity, client: &RelayClient) -> Result<bool, Failure> {
    let Ok(key) = identity.signing_key() else { return Ok(false) };
    let listed = client.lists_signing_key(key.verifying_key().as_bytes()) != Some(false);
    if !listed {
        let text = desk.words.say(msg::DESK_FETCH_NOT_LISTED);
        desk.say(&text)?;
    }
    Ok(listed)
}

/// Enters new letters into the book, and writes the notices that are due.
fn look(
    tells: bool,
    folder: &Folder,
    book: &mut BookFile,
    identity: &DeskIdentity,
    today: Day,
) -> Result<(), Failure> {
    let mut rng = rng()?;
    let keys = identity.identities();
    let ids = folder.letters()?.into_iter().filter(|id| !book.book().has_looked_at(id));
    let new: Vec<Filed> = ids.filter_map(|id| folder.open(&id, keys)).collect();
    // A first letter is all there is to know of its thread. What comes later says something of the letters before.
    let is_later = |letter: &Filed| is_due(letter) && letter.opened.letter.seq > 1;
    let all =
        if tells && new.iter().any(is_later) { folder.open_all(keys, book.book())? } else { Vec::new() };
    for letter in &new {
        let thread = letter.opened.letter.thread.0;
        if tells && is_due(letter) && !book.book().has_told(&letter.id, Way::Collected) {
            let known = if is_later(letter) { all.as_slice() } else { slice::from_ref(letter) };
            let writer = Writer { identity, colleagues: &[], book: book.book(), today };
            let message = Message::Notice(Notice::COLLECTED);
            // An address that is none is no reason not to fetch.
            if let Ok(written) = writer.write(&view(&thread, known, &[]), &letter.id, &message, &mut rng) {
                outbox::put(folder, book, &written)?;
            }
        }
        let parcel = letter.opened.letter.parcel.as_ref().map(|parcel| parcel.id);
        book.add(Line::Looked { letter: letter.id, parcel, day: today })?;
    }
    Ok(())
}

/// Whether the writer is told that the letter was collected. Who asks to stop gets nothing more; and a tap, or a code that
/// was changed, is no letter that somebody waits for: notices must not fill a mailbox that answers need.
fn is_due(letter: &Filed) -> bool {
    let opened = &letter.opened;
    let is_hers = opened.signature == SignatureState::Valid;
    let says_something = match opened.letter.kind {
        Kind::Report => true,
        Kind::Followup => !opened.letter.text.is_empty() || opened.letter.parcel.is_some(),
        _ => false,
    };
    is_hers && opened.letter.reply.is_some() && says_something
}

fn tell(desk: &mut Desk, sent: &Sent) -> Result<(), Failure> {
    let is_notice = |kind: Kind| kind == Kind::Notice;
    let notices = sent.stored.iter().filter(|made| is_notice(made.kind)).count();
    let answers = sent.stored.len() - notices;
    for (count, message) in [(notices, msg::DESK_FETCH_NOTICES), (answers, msg::DESK_FETCH_ANSWERS)] {
        if count > 0 {
            let text = desk.words.say_with(message, &[("count", count.into())]);
            desk.say(&text)?;
        }
    }
    tell_unsent(desk, sent)
}
