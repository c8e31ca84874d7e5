//! Letters at a relay, as a table.

use i18n::msg;
use wire::ObjectId;
use wire::ops::ListEntry;

use crate::terminal::columns;
use crate::words::Words;

/// Characters of an id that are printed: enough to tell letters apart and to find the file.
const SHORT_ID: usize = 12;

/// One letter a line, in the order given, below titles.
pub(super) fn letters(words: &Words, entries: &[ListEntry], is_here: impl Fn(&ObjectId) -> bool) -> String {
    let mut rows = vec![
        [msg::DESK_LIST_LETTER, msg::DESK_LIST_DAY, msg::DESK_LIST_SIZE, msg::DESK_LIST_STATE]
            .map(|title| words.say(title)),
    ];
    for entry in entries {
        let state = if is_here(&entry.id) { msg::DESK_LIST_HERE } else { msg::DESK_LIST_MISSING };
        rows.push([short_id(entry), entry.day.to_string(), size(entry), words.say(state)]);
    }
    table(&rows)
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
