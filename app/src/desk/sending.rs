//! From words to a sealed answer in a mailbox. What was made once is sent byte for byte, as often as it takes.

use ::desk::book::Book;
use ::desk::reply::{Message, ReplyError, Writer, Written};
use ::desk::thread::{Ours, OwnWords, view};
use envelope::letter::Drop as Mailbox;
use getrandom::SysRng;
use i18n::msg;
use rand_core::UnwrapErr;
use wire::{Day, ObjectId, RelayId};

use crate::browser::clock;
use crate::browser::failure::Failure;
use crate::browser::relay;
use crate::desk::explain;
use crate::desk::held::Held;
use crate::desk::state::Desk;
use crate::desk::told::Told;

/// What became of an answer that was sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Delivery {
    /// It could not be left. It waits here.
    Later(Failure),
    /// No mailbox of hers is at this relay. It waits here.
    NoMailbox,
    /// No relay was asked for letters, or what is needed is not here. It waits.
    NoRelay,
    /// The relay has it.
    Stored,
}

impl Delivery {
    /// In words.
    pub fn told(self, desk: Desk) -> Told {
        match self {
            Self::Later(failure) => {
                Told::Failed(vec![desk.t(explain::relay(failure)), desk.t(msg::WEBDESK_SEND_WAITS)])
            }
            Self::NoMailbox => Told::Failed(vec![desk.t(msg::WEBDESK_SEND_NO_MAILBOX)]),
            Self::NoRelay => Told::Failed(vec![desk.t(msg::WEBDESK_SEND_NO_RELAY)]),
            Self::Stored => Told::done(desk.t(msg::WEBDESK_SEND_DONE)),
        }
    }
}

/// The day: the relay's if one was asked, else this computer's.
pub fn today(held: &Held) -> Day {
    held.relay.as_ref().map_or_else(clock::today, |relay| relay.day)
}

/// Writes, signs and seals a message into the conversation of a thread. It is in the book, and waits.
///
/// # Errors
/// [`ReplyError`]; then there is no such answer.
pub fn write(desk: Desk, thread: &[u8; 16], message: &Message) -> Result<ObjectId, ReplyError> {
    let written = desk.change(|held, kept| -> Result<ObjectId, ReplyError> {
        let ours = held.ours(kept);
        let written = written(held, kept.book(), &ours, thread, message)?;
        let (id, mid) = (written.made.id, written.made.mid.0);
        if let Message::Answer { lang, text, .. } = message {
            held.remember(mid, OwnWords { lang: lang.clone(), text: text.clone() });
        }
        kept.put(written.made, written.sealed.bytes.clone(), written.copy);
        Ok(id)
    });
    written.unwrap_or(Err(ReplyError::NotSealed))
}

fn written(
    held: &Held,
    book: &Book,
    ours: &[Ours],
    thread: &[u8; 16],
    message: &Message,
) -> Result<Written, ReplyError> {
    let view = view(thread, held.letters(), ours);
    let about = view.hers().next_back().ok_or(ReplyError::NoCode)?.id;
    let agency = view.address.ok_or(ReplyError::NoCode)?.letter.opened.letter.agency.as_str();
    let today = today(held);
    let colleagues = held.colleagues(agency, today);
    let writer = Writer { identity: &held.identity, colleagues: &colleagues, book, today };
    // Panics if the browser has no randomness, and the page says that it broke: there is no second choice.
    writer.write(&view, &about, message, &mut UnwrapErr(SysRng))
}

/// Leaves an answer that waits in her mailbox.
pub async fn deliver(desk: Desk, id: ObjectId) -> Delivery {
    let Some((origin, sealed, mailboxes)) = ready(desk, &id) else { return Delivery::NoRelay };
    let here = RelayId::of_origin(&origin);
    // Letters name relays as directories do; one that is named by its own id is known without a directory.
    let may_be_here = |mailbox: &&Mailbox| mailbox.relay.parse::<RelayId>().map_or(true, |id| id == here);
    let mut delivery = Delivery::NoMailbox;
    for mailbox in mailboxes.iter().filter(may_be_here) {
        match relay::post(&origin, mailbox.drop, mailbox.post.clone(), id, &sealed).await {
            Ok(()) => delivery = Delivery::Stored,
            Err((Failure::Gone | Failure::Nothing, _)) => {}
            Err((failure, _)) if delivery == Delivery::NoMailbox => delivery = Delivery::Later(failure),
            Err(_) => {}
        }
    }
    if delivery == Delivery::Stored {
        desk.change_kept(|kept| kept.stored(id));
        desk.announce();
    }
    delivery
}

/// Where to send an answer that waits, and its bytes.
fn ready(desk: Desk, id: &ObjectId) -> Option<(String, Vec<u8>, Vec<Mailbox>)> {
    let found = |held: &Held| {
        desk.kept(|kept| {
            let made = kept.book().made().find(|made| made.id == *id)?;
            let reply = held.letter(&made.address)?.opened.letter.reply.as_ref()?;
            let origin = held.relay.as_ref()?.origin.clone();
            Some((origin, kept.waiting(id)?.to_vec(), reply.drops.clone()))
        })
    };
    desk.held(found).flatten()
}
