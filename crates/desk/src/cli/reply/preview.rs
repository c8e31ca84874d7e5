//! The answer once more, before it is sent, with everything that somebody should look at again.

use directory::Agency;
use i18n::{Msg, msg};
use wire::Day;

use crate::caution::{Caution, cautions};
use crate::cli::conversation::Conversation;
use crate::cli::{Desk, Failure, args};
use crate::identity_file::DeskIdentity;
use crate::listing::{Listing, listing};
use crate::show::trouble;
use crate::terminal::{WIDTH, harmless, wrap};

/// What is about to be sent.
pub(super) struct Answer<'a> {
    pub(super) text: &'a str,
    /// The tag of its language.
    pub(super) language: &'a str,
}

/// Shows it.
pub(super) fn show(
    desk: &mut Desk,
    args: &args::Reply,
    conversation: &Conversation,
    answer: &Answer<'_>,
) -> Result<(), Failure> {
    let view = conversation.view();
    let words = &desk.words;
    let newest = view.hers().next_back().map(|letter| &letter.opened.letter);
    let number = newest.map_or(0, |letter| i64::try_from(letter.seq).unwrap_or(i64::MAX));
    let day = newest.and_then(|letter| letter.day.clone()).unwrap_or_default();
    let mut lines = vec![
        words.say_with(msg::DESK_REPLY_TO, &[("number", number.into()), ("day", day.into())]),
        words.say_with(msg::DESK_REPLY_LANG, &[("lang", answer.language.into())]),
        String::new(),
        wrap(&harmless(answer.text), "  │ ", WIDTH),
    ];
    if let Some(day) = args.next_news {
        lines.push(words.say_with(msg::DESK_REPLY_NEXT, &[("day", day.to_string().into())]));
    }
    if args.close {
        lines.push(words.say(msg::DESK_REPLY_LAST));
    }
    lines.extend(view.troubles.iter().map(|found| trouble(words, found)));
    lines.push(words.say(msg::DESK_REPLY_TRANSLATOR));
    if let Some(word) = view.code_word() {
        lines.push(words.say(msg::DESK_SHOW_CODE_WORD));
        lines.push(wrap(&harmless(word), "  │ ", WIDTH).trim_end().to_owned());
    }
    if view.is_limited() {
        lines.extend(cautions(answer.text).into_iter().map(|caution| words.say(said(caution))));
        lines.push(words.say(msg::DESK_REPLY_LIMITED));
    }
    desk.say(&lines.join("\n"))
}

/// Warns if she would not believe the signature.
pub(super) fn listing_of(
    desk: &mut Desk,
    agency: Option<&Agency>,
    identity: &DeskIdentity,
    today: Day,
) -> Result<(), Failure> {
    let vk = identity.signing_key()?.verifying_key().to_bytes();
    let message = match listing(agency, &vk, today) {
        Listing::Listed => return Ok(()),
        Listing::NoAgency => msg::DESK_REPLY_NO_AGENCY,
        Listing::NotListed => msg::DESK_REPLY_NOT_LISTED,
        Listing::NotToday => msg::DESK_REPLY_NOT_TODAY,
    };
    let text = desk.words.say(message);
    desk.say(&text)
}

fn said(caution: Caution) -> Msg {
    match caution {
        Caution::Address => msg::DESK_REPLY_ADDRESS,
        Caution::Date => msg::DESK_REPLY_DATE,
        Caution::Phone => msg::DESK_REPLY_PHONE,
        Caution::Time => msg::DESK_REPLY_TIME,
    }
}
