//! `delete`: letters at the relay, as an act of its own that somebody means.

mod evidence;

use std::io::{self, BufRead as _};
use std::path::Path;

use i18n::msg;
use wire::ObjectId;
use wire::ops::ListEntry;

use super::relay::{self, AtInbox};
use super::{Desk, Failure, args, complain, explain, passphrase, table};
use crate::delete::{Deletion, delete, named};
use crate::fetch::{lies_whole, path_of};
use crate::relay_client::RelayClient;
use evidence::Evidence;

pub(super) fn run(desk: &mut Desk, args: &args::Delete) -> Result<(), Failure> {
    let client = relay::client(&args.relay)?;
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let keys = identity.inbox_keys()?;
    relay::compare_clocks(desk, client.info()?.day)?;
    let mut inboxes = relay::each_inbox(desk, keys, |_, key| Ok(client.list(key)?))?;
    inboxes.retain(|inbox| inbox.is_old || !args.old_inbox);
    let mut listed: Vec<ListEntry> = inboxes.iter().flat_map(|inbox| inbox.found.iter().copied()).collect();
    listed.sort_by_key(|entry| (entry.day, entry.id));

    let chosen = choose(desk, args, &listed)?;
    if chosen.is_empty() {
        let nothing = desk.words.say(msg::DESK_DELETE_NOTHING);
        return desk.say(&nothing);
    }
    let folder = args.fetched.as_ref().unwrap_or(&args.into);
    let evidence = Evidence::of(&client, folder, &chosen, identity.identities())?;
    show(desk, args, folder, &chosen, &evidence)?;
    if !args.yes {
        confirm(desk, chosen.len())?;
    }
    let deletion = match evidence.burn(&client) {
        Ok(()) => delete_at(&client, &inboxes, &chosen),
        Err(why) => Deletion { stopped: Some((why, chosen.len())), ..Deletion::default() },
    };
    tell(desk, &deletion)?;
    if deletion.stopped.is_none() { Ok(()) } else { Err(Failure::Told) }
}

/// The letters that are meant. With `--unfetched` also such as do not lie here.
fn choose(desk: &mut Desk, args: &args::Delete, listed: &[ListEntry]) -> Result<Vec<ListEntry>, Failure> {
    if let Some(folder) = &args.fetched {
        // What is there but not whole has to be fetched again, and must stay at the relay until then.
        let is_there = |entry: &&ListEntry| path_of(folder, &entry.id).exists();
        let (whole, damaged): (Vec<ListEntry>, Vec<ListEntry>) =
            listed.iter().filter(is_there).partition(|entry| lies_whole(folder, &entry.id));
        for entry in damaged {
            let path = path_of(folder, &entry.id).display().to_string();
            let kept = desk.words.say_with(msg::DESK_DELETE_DAMAGED, &[("path", path.into())]);
            desk.say(&kept)?;
        }
        return Ok(whole);
    }
    let mut chosen: Vec<ListEntry> = Vec::new();
    for text in &args.letters {
        match named(text, listed).map_err(|why| Failure::NotNamed(text.clone(), why))? {
            Some(entry) if !chosen.contains(&entry) => chosen.push(entry),
            Some(_) => {}
            None => {
                let gone = desk.words.say_with(msg::DESK_DELETE_GONE, &[("letter", text.into())]);
                desk.say(&gone)?;
            }
        }
    }
    let ids = chosen.iter().map(|entry| entry.id);
    let missing: Vec<ObjectId> = ids.filter(|id| !lies_whole(&args.into, id)).collect();
    if args.unfetched || missing.is_empty() {
        return Ok(chosen);
    }
    for id in missing {
        let folder = args.into.display().to_string();
        let parts = [("id", id.to_string().into()), ("folder", folder.into())];
        complain(&desk.words, &desk.words.say_with(msg::DESK_DELETE_UNFETCHED, &parts));
    }
    Err(Failure::Told)
}

/// What would be deleted, and what that means for others.
fn show(
    desk: &mut Desk,
    args: &args::Delete,
    folder: &Path,
    chosen: &[ListEntry],
    evidence: &Evidence,
) -> Result<(), Failure> {
    let is_here = |id: &ObjectId| lies_whole(folder, id);
    let table = table::letters(&desk.words, chosen, is_here);
    let unread = chosen.iter().filter(|entry| !is_here(&entry.id)).count();
    let at = [("count", chosen.len().into()), ("relay", args.relay.relay.as_str().into())];
    let mut lines =
        vec![desk.words.say_with(msg::DESK_DELETE_WHAT, &at), desk.words.say(msg::DESK_DELETE_LOST)];
    if evidence.goes() {
        lines.push(desk.words.say(msg::DESK_DELETE_EVIDENCE));
    }
    lines.extend(
        evidence
            .kept
            .iter()
            .map(|id| desk.words.say_with(msg::DESK_DELETE_EVIDENCE_KEPT, &[("id", id.to_string().into())])),
    );
    if unread > 0 {
        lines.push(desk.words.say_with(msg::DESK_DELETE_UNREAD, &[("count", unread.into())]));
    }
    desk.print(&table)?;
    desk.say(&lines.join("\n"))
}

/// Somebody who types the number has read it.
fn confirm(desk: &mut Desk, count: usize) -> Result<(), Failure> {
    let ask = desk.words.say(msg::DESK_DELETE_ASK);
    desk.print(&ask)?;
    let mut typed = String::new();
    if !matches!(io::stdin().lock().read_line(&mut typed), Ok(1..)) {
        return Err(Failure::NobodyAnswers);
    }
    if typed.trim().parse() == Ok(count) { Ok(()) } else { Err(Failure::OtherNumber) }
}

/// Each letter by the key of the inbox it lies in.
fn delete_at(
    client: &RelayClient,
    inboxes: &[AtInbox<'_, Vec<ListEntry>>],
    chosen: &[ListEntry],
) -> Deletion {
    let mut all = Deletion::default();
    for inbox in inboxes {
        let ids: Vec<ObjectId> =
            chosen.iter().filter(|entry| inbox.found.contains(entry)).map(|entry| entry.id).collect();
        all.add(delete(&ids, |batch| client.delete(inbox.key, batch)));
    }
    all
}

fn tell(desk: &mut Desk, deletion: &Deletion) -> Result<(), Failure> {
    let words = &desk.words;
    let mut lines = vec![words.say_with(msg::DESK_DELETE_DONE, &[("count", deletion.gone.len().into())])];
    lines.extend(deletion.gone.iter().map(|id| format!("  {id}")));
    let before = deletion.gone.len().saturating_sub(deletion.deleted);
    if before > 0 {
        lines.push(words.say_with(msg::DESK_DELETE_BEFORE, &[("count", before.into())]));
    }
    if let Some((why, left)) = &deletion.stopped {
        lines.push(explain::relay(words, why));
        lines.push(words.say_with(msg::DESK_DELETE_STOPPED, &[("count", (*left).into())]));
    }
    desk.say(&lines.join("\n"))
}
