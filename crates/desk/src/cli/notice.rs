//! `notice`: tells a writer how far the letter has come, without words.

use i18n::msg;

use super::conversation::{self, Conversation};
use super::{Desk, Failure, args, passphrase, relay, rng, today};
use crate::book::Way;
use crate::outbox;
use crate::reply::{Message, Notice, Reason, Writer};

pub(super) fn run(desk: &mut Desk, args: &args::Notice) -> Result<(), Failure> {
    let (mut rng, today) = (rng()?, today()?);
    let client = relay::client(&args.relay)?;
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let mut conversation = Conversation::open(&args.letter, &identity)?;
    // The command line knows no other reasons.
    let notice = match args.delayed.as_deref().and_then(Reason::from_name) {
        Some(reason) => Notice::delayed(reason, args.next_news),
        None => Notice::opened(args.next_news),
    };
    let about = conversation.letter.id;
    if notice.way == Way::Opened && conversation.book.book().has_told(&about, Way::Opened) {
        let text = desk.words.say(msg::DESK_NOTICE_BEFORE);
        return desk.say(&text);
    }
    let writer = Writer { identity: &identity, colleagues: &[], book: conversation.book.book(), today };
    let written = writer.write(&conversation.view(), &about, &Message::Notice(notice), &mut rng)?;
    outbox::put(&conversation.folder, &mut conversation.book, &written)?;
    let sent = conversation::send(&conversation.folder, &mut conversation.book, &identity, &client)?;
    conversation::tell_unsent(desk, &sent)?;
    if !sent.has_stored(&written.made) {
        return Err(Failure::Told);
    }
    let text = desk.words.say(msg::DESK_NOTICE_DONE);
    desk.say(&text)
}
