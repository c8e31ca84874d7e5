//! `join`: keys of their own for a new colleague, or the new inbox for one who stays.

use std::path::Path;

use directory::Agency;
use i18n::msg;

use super::new_keys::{self, shown};
use super::steps::Steps;
use super::{Desk, Failure, args, passphrase, rng, today};
use crate::files;
use crate::identity_file::{self, DeskIdentity};
use crate::keys::{self, KeysError, MAX_ENTRY_BYTES, NewKeys, Written, read_entry};

pub(super) fn run(desk: &mut Desk, args: &args::Join) -> Result<(), Failure> {
    keys::check_place(&args.new.out)?;
    let entry = read_entry(&files::read(&args.entry, MAX_ENTRY_BYTES)?)?;
    // The command line has either one's own key file or a colleague's.
    let there = args.identity.as_ref().or(args.same_inbox.as_ref()).cloned().unwrap_or_default();
    let there = args::Identity { identity: there, passphrase_file: args.passphrase_file.clone() };
    let identity = passphrase::open_identity(desk, &there)?;
    match &args.handed {
        Some(handed) => stay(desk, args, identity, &entry, handed),
        None => come(desk, args, &identity, entry),
    }
}

/// A new colleague.
fn come(desk: &mut Desk, args: &args::Join, there: &DeskIdentity, entry: Agency) -> Result<(), Failure> {
    let mut rng = rng()?;
    let keys = keys::join(there, entry, args.days, today()?, &mut rng)?;
    let passphrase = passphrase::choose(desk, args.new.new_passphrase_file.as_deref())?;
    let written = keys.write(&args.new.out, &passphrase, args.new.work_factor, &mut rng)?;
    tell(desk, &keys, &written)
}

fn tell(desk: &mut Desk, keys: &NewKeys, written: &Written) -> Result<(), Failure> {
    let words = &desk.words;
    let (identity_file, agency_file) = (shown(&written.identity_file), shown(&written.agency_file));
    let mut lines = vec![words.say(msg::DESK_KEYGEN_DONE)];
    lines.extend(new_keys::facts(words, keys, written));
    let mut note = String::new();
    if let Some(line) = new_keys::line_of(keys) {
        note.clone_from(&line.note);
        let recipient = new_keys::recipient(words, &line.to, &agency_file);
        lines.push(words.say_with(msg::DESK_JOIN_LINE, &[("path", agency_file.as_str().into())]));
        lines.push(format!("  {note}, {} – {}: {recipient}", line.from, line.until));
        lines.push(words.say_with(msg::DESK_KEYGEN_UNTIL, &[("day", line.until.to_string().into())]));
    }
    if keys.agency.practice {
        lines.push(words.say(msg::DESK_KEYGEN_PRACTICE));
    }
    lines.extend([String::new(), words.say(msg::DESK_NEXT)]);

    let mut steps = Steps::new(words);
    steps.add(msg::DESK_NEXT_GIVE, &[("path", identity_file.as_str().into())]);
    steps.add(msg::DESK_NEXT_PASSPHRASE, &[]);
    steps.add(msg::DESK_NEXT_REPLACE, &[("path", agency_file.as_str().into())]);
    steps.add(msg::DESK_NEXT_SEND, &[("path", agency_file.as_str().into())]);
    steps.add(msg::DESK_NEXT_CHANGED, &[("note", note.into())]);
    let rehearse = format!("waymark-desk rehearse --identity {identity_file} --entry {agency_file}");
    steps.add(msg::DESK_NEXT_REHEARSE, &[("command", rehearse.into())]);
    lines.push(steps.finish());
    desk.say(&lines.join("\n"))
}

/// Somebody who stays takes over the inbox that a colleague has made.
fn stay(
    desk: &mut Desk,
    args: &args::Join,
    mut identity: DeskIdentity,
    entry: &Agency,
    handed: &Path,
) -> Result<(), Failure> {
    identity.take_over(&files::read(handed, identity_file::MAX_BYTES)?)?;
    // Anybody can seal an inbox to a public key; the entry is what the signers check.
    if identity.inbox()? != entry.inbox {
        return Err(KeysError::OtherEntry.into());
    }
    if !entry.recipients.iter().any(|line| identity.opens(&line.to)) {
        return Err(KeysError::NotListed.into());
    }
    let (mut rng, new) = (rng()?, &args.new);
    let passphrase = passphrase::choose(desk, new.new_passphrase_file.as_deref())?;
    let path = keys::write_identity(&identity, &new.out, today()?, &passphrase, new.work_factor, &mut rng)?;

    let words = &desk.words;
    let path = shown(&path);
    let mut steps = Steps::new(words);
    steps.add(msg::DESK_NEXT_COPY, &[("path", path.as_str().into())]);
    steps.add(msg::DESK_NEXT_PASSPHRASE, &[]);
    steps.add(msg::DESK_NEXT_BOTH_INBOXES, &[("path", path.as_str().into())]);
    let rehearse = format!("waymark-desk rehearse --identity {path} --entry {}", args.entry.display());
    steps.add(msg::DESK_NEXT_REHEARSE, &[("command", rehearse.into())]);
    let lines = [
        words.say_with(msg::DESK_JOIN_STAYED, &[("path", path.as_str().into())]),
        String::new(),
        words.say(msg::DESK_NEXT),
        steps.finish(),
    ];
    desk.say(&lines.join("\n"))
}
