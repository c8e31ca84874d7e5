//! `list`: what lies at the relay.

use i18n::msg;
use wire::ops::ListEntry;

use super::{Desk, Failure, args, passphrase, relay, table};
use crate::fetch::path_of;

pub(super) fn run(desk: &mut Desk, args: &args::List) -> Result<(), Failure> {
    let client = relay::client(&args.relay)?;
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let keys = identity.inbox_keys()?;
    relay::compare_clocks(desk, client.info()?.day)?;
    let inboxes = relay::each_inbox(desk, keys, |_, key| Ok(client.list(key)?))?;
    let old: usize = inboxes.iter().filter(|inbox| inbox.is_old).map(|inbox| inbox.found.len()).sum();
    let mut entries: Vec<ListEntry> = inboxes.into_iter().flat_map(|inbox| inbox.found).collect();
    entries.sort_by_key(|entry| (entry.day, entry.id));

    let count = desk.words.say_with(msg::DESK_LIST_COUNT, &[("count", entries.len().into())]);
    desk.say(&count)?;
    if entries.is_empty() {
        return Ok(());
    }
    if old > 0 {
        let old = desk.words.say_with(msg::DESK_LIST_OLD, &[("count", old.into())]);
        desk.say(&old)?;
    }
    let table = table::letters(&desk.words, &entries, |id| path_of(&args.into, id).exists());
    desk.print(&table)
}
