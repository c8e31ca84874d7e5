//! `keygen`: new keys, the recovery key, and what to do with them.

use std::path::Path;

use directory::Agency;
use envelope::RecipientKind;
use i18n::msg;

use super::new_keys::{self, shown};
use super::steps::Steps;
use super::{Desk, Failure, args, paper, passphrase, rng, today};
use crate::files;
use crate::keys::{self, MAX_ENTRY_BYTES, NewKeys, Wanted, Written, read_entry};

pub(super) fn run(desk: &mut Desk, args: &args::Keygen) -> Result<(), Failure> {
    let mut rng = rng()?;
    let today = today()?;
    keys::check_place(&args.out)?;
    paper::check_place(args.recovery_out.as_deref(), &args.out)?;
    let before = args.keep_recovery.as_deref().map(entry).transpose()?;
    let wanted = wanted(args, before.as_ref());
    // First everything that can be refused without asking for a passphrase.
    let mut keys = keys::make(&wanted, today, &mut rng)?;
    if let Some(before) = &before {
        keys.keep_recovery_of(before)?;
    }
    let passphrase = passphrase::choose(desk, args.passphrase_file.as_deref())?;
    // Before the keys: an entry must not list a recovery key that nobody has.
    paper::write(desk, &keys, today, args.recovery_out.as_deref())?;
    let written = keys.write(&args.out, &passphrase, args.work_factor, &mut rng)?;
    tell(desk, args, &keys, &written, &today.plus(args.days).to_string())?;
    paper::show(desk, &keys, today, args.recovery_out.as_deref())
}

fn entry(path: &Path) -> Result<Agency, Failure> {
    Ok(read_entry(&files::read(path, MAX_ENTRY_BYTES)?)?)
}

/// Without either flag the kind is that of the entry of before, or the one that lasts. Both at once never come
/// this far.
fn wanted(args: &args::Keygen, before: Option<&Agency>) -> Wanted {
    let usual = before.and_then(|entry| entry.recipients.first()).map(|line| line.to.kind());
    Wanted {
        agency: args.agency.clone(),
        name: args.name.clone(),
        country: args.country.clone(),
        duty: args.duty.clone().filter(|duty| !duty.trim().is_empty()),
        kind: match (args.x25519, args.post_quantum) {
            (true, _) => RecipientKind::X25519,
            (_, true) => RecipientKind::Hybrid,
            _ => usual.unwrap_or(RecipientKind::Hybrid),
        },
        days: args.days,
        recovery: !args.no_recovery && before.is_none(),
        practice: args.practice,
    }
}

fn tell(
    desk: &mut Desk,
    args: &args::Keygen,
    keys: &NewKeys,
    written: &Written,
    until: &str,
) -> Result<(), Failure> {
    let words = &desk.words;
    let (identity_file, agency_file) = (shown(&written.identity_file), shown(&written.agency_file));
    let mut lines = vec![words.say(msg::DESK_KEYGEN_DONE)];
    lines.extend(new_keys::facts(words, keys, written));
    lines.push(words.say_with(msg::DESK_KEYGEN_UNTIL, &[("day", until.into())]));
    if keys.agency.practice {
        lines.push(words.say(msg::DESK_KEYGEN_PRACTICE));
    }
    lines.extend([String::new(), words.say(msg::DESK_NEXT)]);

    let mut steps = Steps::new(words);
    if keys.recovery.is_some() {
        paper::step(&mut steps, args.recovery_out.as_deref());
    }
    steps.add(msg::DESK_NEXT_COPY, &[("path", identity_file.as_str().into())]);
    steps.add(msg::DESK_NEXT_PASSPHRASE, &[]);
    steps.add(msg::DESK_NEXT_CORRECT, &[("path", agency_file.as_str().into())]);
    let rehearse = format!("waymark-desk rehearse --identity {identity_file} --entry {agency_file}");
    steps.add(msg::DESK_NEXT_REHEARSE, &[("command", rehearse.into())]);
    steps.add(msg::DESK_NEXT_SEND, &[("path", agency_file.into())]);
    steps.add(msg::DESK_NEXT_CALL, &[]);
    lines.push(steps.finish());
    desk.say(&lines.join("\n"))
}
