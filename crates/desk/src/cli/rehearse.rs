//! `rehearse`: the first letter, before it comes.

use i18n::{Msg, msg};

use super::{Desk, Failure, args, paper, passphrase, relay, rng, today};
use crate::files::{self, TemporaryFolder};
use crate::identity_file::DeskIdentity;
use crate::keys::{MAX_ENTRY_BYTES, read_entry};
use crate::rehearsal::{Finding, Mark, Rehearsal};
use crate::show::{Options, render};
use crate::terminal::WIDTH;
use crate::words::Words;

pub(super) fn run(desk: &mut Desk, args: &args::Rehearse) -> Result<(), Failure> {
    let (mut rng, today) = (rng()?, today()?);
    let agency = read_entry(&files::read(&args.entry, MAX_ENTRY_BYTES)?)?;
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let recovery = match &args.recovery {
        Some(page) => Some(paper::read(desk, Some(page.as_path()))?),
        None => None,
    };
    let (text, lang) = (desk.words.say(msg::DESK_REHEARSE_LETTER), desk.words.tag().to_owned());
    let (recovery, agency) = (recovery.as_ref(), &agency);
    let rehearsal = Rehearsal { identity: &identity, recovery, agency, text: &text, lang: &lang, today };
    let folder = TemporaryFolder::make(&mut rng)?;
    let (findings, letter) = rehearsal.run(folder.path(), &mut rng)?;
    if let Some(letter) = letter {
        let shown = render(&letter, &desk.words, Options::default())
            .map_err(|error| Failure::Letter(letter.id.to_string(), error))?;
        let (start, rule) = (desk.words.say(msg::DESK_REHEARSE_SHOWN), "═".repeat(WIDTH));
        desk.say(&format!("{start}\n\n{shown}\n{rule}\n"))?;
    }
    // Opening the key file was the first thing that could fail.
    let mut list = vec![(Mark::Passed, desk.words.say(msg::DESK_REHEARSE_KEY_FILE))];
    list.extend(findings.iter().map(|finding| (finding.mark(), said(&desk.words, finding))));
    list.push(at_relay(desk, args, &identity)?);
    tell(desk, &list)
}

/// Whether the relay lets the key file list its inbox.
fn at_relay(
    desk: &mut Desk,
    args: &args::Rehearse,
    identity: &DeskIdentity,
) -> Result<(Mark, String), Failure> {
    let Some(args) = args.relay() else {
        return Ok((Mark::ToDo, desk.words.say(msg::DESK_REHEARSE_RELAY_UNTRIED)));
    };
    let client = relay::client(&args)?;
    let listed = client.info().map_err(Failure::Relay).and_then(|info| {
        relay::compare_clocks(desk, info.day)?;
        relay::each_inbox(desk, identity.inbox_keys()?, |_, key| Ok(client.list(key)?))
    });
    Ok(match listed {
        Ok(inboxes) => {
            let count: usize = inboxes.iter().map(|inbox| inbox.found.len()).sum();
            (Mark::Passed, desk.words.say_with(msg::DESK_REHEARSE_RELAY, &[("count", count.into())]))
        }
        Err(failure) => (Mark::Failed, failure.explain(&desk.words).unwrap_or_default()),
    })
}

/// The list of what was tried, what is missing in it, and whether that is all.
fn tell(desk: &mut Desk, list: &[(Mark, String)]) -> Result<(), Failure> {
    let words = &desk.words;
    let count = |mark: Mark| list.iter().filter(|(other, _)| *other == mark).count();
    let mut lines = vec![words.say(msg::DESK_REHEARSE_LIST)];
    for (mark, what) in list {
        let line = match mark {
            Mark::Failed => msg::DESK_REHEARSE_FAILED,
            Mark::Passed => msg::DESK_REHEARSE_PASSED,
            Mark::ToDo => msg::DESK_REHEARSE_TO_DO,
        };
        lines.push(words.say_with(line, &[("what", what.into())]));
    }
    let (failed, to_do) = (count(Mark::Failed), count(Mark::ToDo));
    lines.push(String::new());
    lines.push(match (failed, to_do) {
        (0, 0) => words.say(msg::DESK_REHEARSE_ALL),
        (0, _) => words.say_with(msg::DESK_REHEARSE_REST, &[("count", to_do.into())]),
        _ => words.say_with(msg::DESK_REHEARSE_WRONG, &[("count", failed.into())]),
    });
    lines.push(words.say(msg::DESK_REHEARSE_NOTHING_REAL));
    desk.say(&lines.join("\n"))?;
    if failed == 0 { Ok(()) } else { Err(Failure::Told) }
}

/// A finding for people: what it is, and what to do if it is not good.
fn said(words: &Words, finding: &Finding) -> String {
    let plain: Msg = match finding {
        Finding::Colleague(note) => {
            return words.say_with(msg::DESK_REHEARSE_COLLEAGUE, &[("note", note.into())]);
        }
        Finding::EntryRefused(why) => {
            return words.say_with(msg::DESK_REHEARSE_ENTRY_REFUSED, &[("reason", why.into())]);
        }
        Finding::SignNotListed(key) => {
            return words.say_with(msg::DESK_REHEARSE_SIGN_NOT_LISTED, &[("key", key.into())]);
        }
        Finding::EntryGood => msg::DESK_REHEARSE_ENTRY,
        Finding::InboxGood => msg::DESK_REHEARSE_INBOX,
        Finding::InboxOther => msg::DESK_REHEARSE_INBOX_OTHER,
        Finding::KeyListed => msg::DESK_REHEARSE_KEY,
        Finding::KeyNotListed => msg::DESK_REHEARSE_KEY_NOT_LISTED,
        Finding::KeyNotToday => msg::DESK_REHEARSE_KEY_NOT_TODAY,
        Finding::LetterNotOpened => msg::DESK_REHEARSE_NOT_OPENED,
        Finding::LetterNotSealed => msg::DESK_REHEARSE_NOT_SEALED,
        Finding::LetterOpened => msg::DESK_REHEARSE_OPENED,
        Finding::RecoveryOpens => msg::DESK_REHEARSE_RECOVERY,
        Finding::RecoveryUntried => msg::DESK_REHEARSE_RECOVERY_UNTRIED,
        Finding::RecoveryWrong => msg::DESK_REHEARSE_RECOVERY_WRONG,
        Finding::SignListed => msg::DESK_REHEARSE_SIGN,
    };
    words.say(plain)
}
