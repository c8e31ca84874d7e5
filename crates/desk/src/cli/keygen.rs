//! `keygen`: new keys, and what to do with them.

use envelope::RecipientKind;
use i18n::{Msg, Value, msg};
use wire::Day;

use super::{Desk, Failure, args, passphrase, rng, today};
use crate::files;
use crate::identity_file::DeskIdentity;
use crate::keys::{self, NewKeys, Wanted, Written};

/// A recipient longer than this (1,959 characters, post-quantum) is not printed whole: it would drown
/// what has to be read.
const PRINTED_RECIPIENT: usize = 80;

/// How much of a long recipient is printed.
const RECIPIENT_START: usize = 40;

pub(super) fn run(desk: &mut Desk, args: &args::Keygen) -> Result<(), Failure> {
    let mut rng = rng()?;
    let today = today()?;
    keys::check_place(&args.out)?;
    let colleague = colleague(desk, args)?;
    let usual = colleague.as_ref().map_or(RecipientKind::Hybrid, |desk| desk.recipient().kind());
    let wanted = Wanted {
        agency: args.agency.clone(),
        name: args.name.clone(),
        country: args.country.clone(),
        // Without either flag the colleague's kind, or the key that lasts. Both at once never come this far.
        kind: match (args.x25519, args.post_quantum) {
            (true, _) => RecipientKind::X25519,
            (_, true) => RecipientKind::Hybrid,
            _ => usual,
        },
        days: args.days,
        practice: args.practice,
    };
    // First everything that can be refused without asking for a new passphrase.
    let mut keys = match &colleague {
        None => keys::make(&wanted, today, &mut rng)?,
        Some(colleague) => keys::make_beside(colleague, &wanted, today, &mut rng)?,
    };
    if let Some(entry) = &args.entry {
        keys.add_to(&files::read(entry, keys::MAX_ENTRY_BYTES)?)?;
    }
    let passphrase = passphrase::choose(desk, args.passphrase_file.as_deref())?;
    let written = keys.write(&args.out, &passphrase, args.work_factor, &mut rng)?;
    // A colleague's keys alone are no entry yet.
    let whole = colleague.is_none() || args.entry.is_some();
    let correct = if whole { msg::DESK_KEYGEN_NEXT_CORRECT } else { msg::DESK_KEYGEN_NEXT_ADD };
    tell(desk, &keys, &written, today.plus(args.days), correct)
}

/// The keys whose inbox is shared, if one is.
fn colleague(desk: &Desk, args: &args::Keygen) -> Result<Option<DeskIdentity>, Failure> {
    let Some(identity) = &args.same_inbox else {
        return Ok(None);
    };
    let passphrase_file = args.same_inbox_passphrase_file.clone();
    let identity = args::Identity { identity: identity.clone(), passphrase_file };
    passphrase::open_identity(desk, &identity).map(Some)
}

/// `correct` is what to do with the entry.
fn tell(desk: &mut Desk, keys: &NewKeys, written: &Written, until: Day, correct: Msg) -> Result<(), Failure> {
    let identity_file = written.identity_file.display().to_string();
    let agency_file = written.agency_file.display().to_string();
    let words = &desk.words;
    let path = |path: &str| [("path", Value::from(path))];
    let mut lines = vec![
        words.say(msg::DESK_KEYGEN_DONE),
        words.say_with(msg::DESK_KEYGEN_IDENTITY_FILE, &path(&identity_file)),
        words.say_with(msg::DESK_KEYGEN_AGENCY_FILE, &path(&agency_file)),
        String::new(),
        words.say(msg::DESK_KEYGEN_RECIPIENT),
        format!("  {}", recipient(desk, keys, &agency_file)),
        words.say(msg::DESK_KEYGEN_INBOX),
        format!("  {}", keys.agency.inbox),
        words.say(msg::DESK_KEYGEN_FINGERPRINT),
        format!("  {}", written.fingerprint),
        String::new(),
        words.say_with(msg::DESK_KEYGEN_UNTIL, &[("day", until.to_string().into())]),
    ];
    if keys.agency.practice {
        lines.push(words.say(msg::DESK_KEYGEN_PRACTICE));
    }
    lines.extend([
        String::new(),
        words.say(msg::DESK_KEYGEN_NEXT),
        words.say_with(msg::DESK_KEYGEN_NEXT_COPY, &path(&identity_file)),
        words.say(msg::DESK_KEYGEN_NEXT_PASSPHRASE),
        words.say_with(correct, &path(&agency_file)),
        words.say(msg::DESK_KEYGEN_NEXT_SEND),
        words.say(msg::DESK_KEYGEN_NEXT_CALL),
    ]);
    desk.say(&lines.join("\n"))
}

fn recipient(desk: &Desk, keys: &NewKeys, agency_file: &str) -> String {
    let recipient = keys.identity.recipient().to_string();
    if recipient.len() <= PRINTED_RECIPIENT {
        return recipient;
    }
    let start: String = recipient.chars().take(RECIPIENT_START).collect();
    let parts = [("start", start.into()), ("file", agency_file.into())];
    desk.words.say_with(msg::DESK_KEYGEN_RECIPIENT_LONG, &parts)
}
