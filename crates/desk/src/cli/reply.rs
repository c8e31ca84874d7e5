//! `reply`: an answer, looked at again before it is sent, and sent once.

mod draft;
mod preview;

use std::io::{self, BufRead as _};

use directory::{Agency, Directory};
use envelope::Recipient;
use i18n::msg;
use wire::Day;

use super::conversation::{self, Conversation};
use super::{Desk, Failure, args, passphrase, relay, rng, today};
use crate::files;
use crate::keys::read_entry;
use crate::outbox;
use crate::reply::{Message, ReplyError, Writer};
use crate::show::render_contact;

pub(super) fn run(desk: &mut Desk, args: &args::Reply) -> Result<(), Failure> {
    let (mut rng, today) = (rng()?, today()?);
    let client = args.relay().map(|args| relay::client(&args)).transpose()?;
    let identity = passphrase::open_identity(desk, &args.identity)?;
    // Before anybody writes for nothing.
    identity.signing_key()?;
    let mut conversation = Conversation::open(&args.letter, &identity)?;
    may_answer(desk, args, &conversation)?;
    let language = language(args, &conversation);
    let Some(text) = draft::text(desk, args, &language)? else {
        return Ok(());
    };
    let Some(client) = client else {
        return Err(Failure::NoRelay);
    };
    let agency = agency(args, &conversation)?;
    preview::show(desk, args, &conversation, &preview::Answer { text: &text, language: &language })?;
    if let Some(agency) = &agency {
        preview::listing_of(desk, agency.as_ref(), &identity, today)?;
    }
    if !args.yes {
        confirm(desk)?;
    }
    let colleagues = colleagues(agency.flatten().as_ref(), today);
    let message = Message::Answer { lang: language, text, next: args.next_news, is_last: args.close };
    let writer =
        Writer { identity: &identity, colleagues: &colleagues, book: conversation.book.book(), today };
    let written = writer.write(&conversation.view(), &conversation.letter.id, &message, &mut rng)?;
    outbox::put(&conversation.folder, &mut conversation.book, &written)?;
    let sent = conversation::send(&conversation.folder, &mut conversation.book, &identity, &client)?;
    conversation::tell_unsent(desk, &sent)?;
    if !sent.has_stored(&written.made) {
        return Err(Failure::Told);
    }
    let number = i64::try_from(written.made.seq).unwrap_or(i64::MAX);
    let text = desk.words.say_with(msg::DESK_REPLY_DONE, &[("number", number.into())]);
    desk.say(&text)
}

/// Whether an answer can reach her, and whether she wants one.
fn may_answer(desk: &mut Desk, args: &args::Reply, conversation: &Conversation) -> Result<(), Failure> {
    let view = conversation.view();
    if view.address.is_none() {
        let contact = render_contact(&conversation.letter, &desk.words)
            .map_err(|error| Failure::Letter(args.letter.display().to_string(), error))?;
        desk.print(&contact)?;
        return Err(Failure::Reply(ReplyError::NoCode));
    }
    match view.asked {
        Some(ask) if !args.although_she_asked_to_stop => Err(Failure::AskedToStop(ask)),
        _ => Ok(()),
    }
}

/// The language of the answer: as wished, or that of her newest letter.
fn language(args: &args::Reply, conversation: &Conversation) -> String {
    let hers = conversation.view().lang().unwrap_or(crate::quick::ENGLISH).to_owned();
    args.language.clone().unwrap_or(hers)
}

/// What the directory, or the agency's own entry, says of the agency; nothing at all if no file was named.
fn agency(args: &args::Reply, conversation: &Conversation) -> Result<Option<Option<Agency>>, Failure> {
    let Some(path) = &args.directory else {
        return Ok(None);
    };
    let file = files::read(path, directory::MAX_BYTES)?;
    let agencies = match Directory::parse(&file) {
        Ok(directory) => directory.agencies,
        // Not a directory: then it is one entry of it.
        Err(_) => vec![read_entry(&file)?],
    };
    let view = conversation.view();
    let id = view.address.map(|address| address.letter.opened.letter.agency.as_str());
    Ok(Some(agencies.into_iter().find(|agency| Some(agency.id.as_str()) == id)))
}

/// Whom our copy is for.
fn colleagues(agency: Option<&Agency>, today: Day) -> Vec<Recipient> {
    agency.map(|agency| agency.current_recipients(today)).unwrap_or_default()
}

/// Somebody who types the digit has seen what stands above it.
fn confirm(desk: &mut Desk) -> Result<(), Failure> {
    let ask = desk.words.say(msg::DESK_REPLY_ASK);
    desk.print(&ask)?;
    let mut typed = String::new();
    let is_answered = matches!(io::stdin().lock().read_line(&mut typed), Ok(1..));
    if is_answered && typed.trim() == "1" { Ok(()) } else { Err(Failure::NotConfirmed) }
}
