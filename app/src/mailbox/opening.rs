//! From a code to an open mailbox: keys, the signed directory, the relay that has it, the judgement.

use directory::Directory;
use envelope::receipt::{Code, Root};
use envelope::thread::Thread;
use i18n::msg;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wire::ops::GotLetter;
use zeroize::Zeroize;

use crate::browser::config::Config;
use crate::browser::failure::Failure;
use crate::browser::patience::patiently;
use crate::browser::relay::{self, Read, Refusal};
use crate::mailbox::doing::{Act, Progress};
use crate::mailbox::held::{Held, Place};
use crate::mailbox::judging;
use crate::mailbox::sending::CALLED_OFF;
use crate::mailbox::state::{Mailbox, Screen};
use crate::mailbox::writer::at_once;
use crate::worker::code;

/// How often the signed list is asked for before she is told that it can't be had.
const LIST_TRIES: u32 = 5;

/// An open mailbox, and what lay in it.
pub struct Look {
    /// The mailbox.
    pub held: Held,
    /// Its letters, still sealed.
    pub letters: Vec<GotLetter>,
    /// Whether the note is worth storing.
    has_news: bool,
}

/// She pressed Open.
pub fn press(mailbox: Mailbox) {
    match mailbox.typed.with_untracked(|typed| Code::parse(typed.as_str())) {
        Ok(code) => {
            mailbox.slip.set(None);
            open(mailbox, code);
        }
        Err(slip) => {
            mailbox.quiet();
            mailbox.slip.set(Some(slip));
        }
    }
}

/// She wants to know if there is anything new.
pub fn again(mailbox: Mailbox) {
    let Some(root) = mailbox.held(|held| held.root.clone()) else { return };
    let Some(turn) = mailbox.begin(Act::Open, msg::ANSWERS_LOOKING) else { return };
    spawn_local(async move {
        let found = look(mailbox, turn, Act::Open, &root).await;
        show(mailbox, turn, found);
    });
}

fn open(mailbox: Mailbox, code: Code) {
    let Some(turn) = mailbox.begin(Act::Open, msg::ANSWERS_DERIVING) else { return };
    spawn_local(async move {
        let found = match code::derive(&mailbox.config().worker, &code).await {
            Ok(derived) => look(mailbox, turn, Act::Open, &derived.root).await,
            Err(failure) => Err(failure),
        };
        show(mailbox, turn, found);
    });
}

/// Shows what was found, or why nothing was. The digits stay until the mailbox is open.
fn show(mailbox: Mailbox, turn: u32, found: Result<Look, Failure>) {
    if !mailbox.is_turn(turn) {
        return;
    }
    match found {
        Ok(Look { held, has_news, .. }) => {
            mailbox.typed.update(Zeroize::zeroize);
            mailbox.doing.set(None);
            mailbox.hold(held);
            // Stays where it is if she looked again.
            match mailbox.screen.get_untracked() {
                same @ Screen::Thread(_) => mailbox.go(same),
                _ => mailbox.go_home(),
            }
            if has_news {
                spawn_local(keep(mailbox));
            }
        }
        Err(failure) => mailbox.tell(turn, Act::Open, Progress::Failed(failure)),
    }
}

/// Looks into the mailbox of `root`, for as long as it takes.
///
/// # Errors
/// [`Failure::Nothing`] if no relay has it, [`Failure::Expired`] if there is no list of agencies that can be trusted,
/// and what else does not pass by itself.
pub async fn look(mailbox: Mailbox, turn: u32, act: Act, root: &Root) -> Result<Look, Failure> {
    let config = mailbox.config();
    let mut tries = 0;
    let tell = |patience| mailbox.tell(turn, act, Progress::of(patience, msg::ANSWERS_AGENCIES));
    let directory = patiently(tell, || {
        tries += 1;
        async move {
            match mailbox.directory().await {
                Some(directory) => Ok(directory),
                None if tries < LIST_TRIES && mailbox.is_turn(turn) => Err((Failure::Offline, None)),
                None => Err((Failure::Expired, None)),
            }
        }
    })
    .await?;
    let tell = |patience| mailbox.tell(turn, act, Progress::of(patience, msg::ANSWERS_LOOKING));
    let there = patiently(tell, || async {
        if mailbox.is_turn(turn) { find(&config, &directory, root).await } else { Err(CALLED_OFF) }
    })
    .await?;
    mailbox.tell(turn, act, Progress::Working(msg::ANSWERS_UNLOCKING));
    judged(&config, root, there).await
}

/// Where a mailbox is, what lay in it, and the newest directory that is known there.
struct There {
    place: Place,
    directory: Directory,
    read: Read,
}

/// Asks every relay of the directory in its order. One that does not answer may be the one that has it.
async fn find(config: &Config, directory: &Directory, root: &Root) -> Result<There, Refusal> {
    let own = window().location().origin().unwrap_or_default();
    let mut refused = None;
    for relay in &directory.relays {
        let place = Place { origin: relay.origin(&own).to_owned(), relay: relay.id.clone() };
        match ask(config, directory, root, place).await {
            Ok(there) => return Ok(there),
            Err((Failure::Gone | Failure::Nothing, _)) => {}
            // What passes is worth another try, whatever the others said.
            Err(refusal) if refusal.0.passes() => refused = Some(refusal),
            Err(refusal) => refused = refused.or(Some(refusal)),
        }
    }
    Err(refused.unwrap_or((Failure::Nothing, None)))
}

async fn ask(config: &Config, known: &Directory, root: &Root, place: Place) -> Result<There, Refusal> {
    let info = relay::info(&place.origin).await.map_err(at_once)?;
    let read = relay::read(&place.origin, &info.nonce, &root.box_key()).await?;
    let newer = info.directory > known.version;
    let newer = if newer { relay::directory(&place.origin, config).await } else { None };
    let newer = newer.filter(|newer| newer.version > known.version);
    Ok(There { place, directory: newer.unwrap_or_else(|| known.clone()), read })
}

async fn judged(config: &Config, root: &Root, there: There) -> Result<Look, Failure> {
    let There { place, directory, read } = there;
    let sealed = read.note.as_ref().map(|note| note.bytes.as_slice());
    let mut found = judging::judge(&config.worker, root, sealed, &directory, &read.letters).await?;
    found.threads.sort_by(|one, other| newest(other).cmp(&newest(one)));
    // The relay's count is the one that it compares with.
    found.note.ver = read.note.as_ref().map_or(0, |note| note.ver);
    let was_newer = directory.version < found.note.dir_ver;
    let has_news = found.has_news || directory.version > found.note.dir_ver;
    found.note.dir_ver = found.note.dir_ver.max(directory.version);
    let held = Held {
        root: root.clone(),
        place,
        is_old: was_newer || directory.is_expired(read.day),
        directory,
        note: found.note,
        note_lost: found.note_lost,
        threads: found.threads,
        unreadable: found.unreadable,
    };
    Ok(Look { held, letters: read.letters, has_news })
}

/// The day of the newest letter, to sort by.
fn newest(thread: &Thread) -> Option<&str> {
    thread.items.first().and_then(|item| item.day.as_deref())
}

/// Stores what was read in the note, so that the next visit notices if it is gone. It is tried once: the next letter
/// of hers stores it, too.
async fn keep(mailbox: Mailbox) {
    let Some((origin, mut account)) = mailbox.account() else { return };
    let Ok(info) = relay::info(&origin).await else { return };
    let next = account.note.clone();
    if account.keep(&mailbox.config(), &origin, &info, next).await.is_ok() {
        mailbox.learn(&account);
    }
}
