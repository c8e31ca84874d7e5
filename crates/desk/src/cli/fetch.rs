//! `fetch`: letters from the relay to the disk, and what is due when they are there.

mod after;
mod parcels;

use std::io::{self, IsTerminal as _, Write as _};

use i18n::msg;

use super::{Desk, Failure, args, explain, passphrase, relay};
use crate::fetch::{FetchError, Inbox, NotFetched, Summary, fetch};
use crate::words::Words;

pub(super) fn run(desk: &mut Desk, args: &args::Fetch) -> Result<(), Failure> {
    let client = relay::client(&args.relay)?;
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let keys = identity.inbox_keys()?;
    relay::compare_clocks(desk, client.info()?.day)?;
    let mut summary = Summary::default();
    let asked = relay::each_inbox(desk, keys, |desk, key| {
        let inbox = Inbox { relay: &client, key };
        let found = fetch(&inbox, &args.into, |done, all| progress(&desk.words, done, all));
        summary.add(found.map_err(|error| match error {
            FetchError::Files(error) => Failure::File(error),
            FetchError::Relay(error) => Failure::Relay(error),
        })?);
        Ok(())
    });
    // If one inbox failed, what came from another is told all the same.
    if asked.is_ok() || !summary.fetched.is_empty() {
        tell(desk, args, &summary)?;
    }
    asked?;
    // Letters that are here are worth looking at, even if others are not.
    let evidence_is_here = after::run(desk, args, &identity, &client)?;
    if summary.is_complete() && evidence_is_here { Ok(()) } else { Err(Failure::Told) }
}

/// One line that is written over, for people only.
fn progress(words: &Words, done: usize, all: usize) {
    let mut screen = io::stderr().lock();
    if screen.is_terminal() {
        let text = words.say_with(msg::DESK_FETCH_PROGRESS, &[("done", done.into()), ("all", all.into())]);
        let end = if done == all { "\n" } else { "" };
        // A screen that cannot be written to is no reason to stop fetching.
        let _ = write!(screen, "\r{text}{end}");
        let _ = screen.flush();
    }
}

fn tell(desk: &mut Desk, args: &args::Fetch, summary: &Summary) -> Result<(), Failure> {
    let words = &desk.words;
    let folder = args.into.display().to_string();
    let fetched = summary.fetched.len();
    let mut lines =
        vec![words.say_with(
            msg::DESK_FETCH_DONE,
            &[("count", fetched.into()), ("folder", folder.as_str().into())],
        )];
    if summary.here_before > 0 {
        lines.push(words.say_with(msg::DESK_FETCH_BEFORE, &[("count", summary.here_before.into())]));
    }
    if let Some(first) = summary.fetched.first() {
        lines.push(words.say(msg::DESK_FETCH_KEPT));
        let letter = crate::fetch::path_of(&args.into, first);
        let identity = args.identity.identity.display();
        let command = format!("waymark-desk show {} --identity {identity}", letter.display());
        lines.push(words.say_with(msg::DESK_FETCH_NEXT, &[("command", command.into())]));
    }
    if !summary.failed.is_empty() {
        lines.push(words.say_with(msg::DESK_FETCH_FAILED, &[("count", summary.failed.len().into())]));
    }
    for (id, why) in &summary.failed {
        let line = match why {
            NotFetched::Gone => msg::DESK_FETCH_GONE,
            NotFetched::Damaged => msg::DESK_FETCH_DAMAGED,
        };
        lines.push(words.say_with(line, &[("id", id.to_string().into())]));
    }
    if let Some((why, left)) = &summary.stopped {
        lines.push(explain::relay(words, why));
        lines.push(words.say_with(msg::DESK_FETCH_STOPPED, &[("count", (*left).into())]));
    }
    desk.say(&lines.join("\n"))
}
