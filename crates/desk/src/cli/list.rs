//! `list`: what lies at the relay.

use i18n::msg;
use wire::ops::ListEntry;

use super::{Desk, Failure, args, passphrase, relay};
use crate::fetch::path_of;
use crate::terminal::columns;

/// Characters of an id that are printed: enough to tell letters apart and to find the file.
const SHORT_ID: usize = 12;

pub(super) fn run(desk: &mut Desk, args: &args::List) -> Result<(), Failure> {
    let client = relay::client(&args.relay)?;
    let identity = passphrase::open_identity(desk, &args.identity)?;
    let key = identity.inbox_key()?;
    relay::compare_clocks(desk, client.info()?.day)?;
    let mut entries = client.list(key)?;
    entries.sort_by_key(|entry| (entry.day, entry.id));

    let count = desk.words.say_with(msg::DESK_LIST_COUNT, &[("count", entries.len().into())]);
    desk.say(&count)?;
    if entries.is_empty() {
        return Ok(());
    }
    let words = &desk.words;
    let mut rows = vec![
        [msg::DESK_LIST_LETTER, msg::DESK_LIST_DAY, msg::DESK_LIST_SIZE, msg::DESK_LIST_STATE]
            .map(|title| words.say(title)),
    ];
    for entry in &entries {
        let here = path_of(&args.into, &entry.id).exists();
        let state = if here { msg::DESK_LIST_HERE } else { msg::DESK_LIST_MISSING };
        rows.push([short_id(entry), entry.day.to_string(), size(entry), words.say(state)]);
    }
    let table = table(&rows);
    desk.print(&table)
}

fn short_id(entry: &ListEntry) -> String {
    let mut id: String = entry.id.to_string().chars().take(SHORT_ID).collect();
    id.push('…');
    id
}

fn size(entry: &ListEntry) -> String {
    format!("{} KiB", entry.size / 1024)
}

/// Columns as wide as their widest cell, two spaces apart.
fn table(rows: &[[String; 4]]) -> String {
    let mut widths = [0; 4];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = columns(cell).max(*width);
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - columns(cell) + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_their_titles() {
        let row = |cells: [&str; 4]| cells.map(str::to_owned);
        let text =
            table(&[row(["Letter", "Day", "Size", "State"]), row(["abc…", "2026-11-21", "32 KiB", "here"])]);
        assert_eq!(text, "Letter  Day         Size    State\nabc…    2026-11-21  32 KiB  here\n");
    }
}
