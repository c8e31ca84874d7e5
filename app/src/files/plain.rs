//! `report.txt` of the letter that tells of files: what was sent, as plain text in her language.

use envelope::letter::ParcelFile;
use i18n::{Value, msg};

use super::chosen::Item;
use super::size;
use super::state::Files;

/// A line for each file: its number, what it is, how large, and whether it is a clean copy. What was `sent` of the
/// `items` stands in the same order.
pub fn text(files: Files, items: &[Item], sent: &[ParcelFile]) -> String {
    let mut lines = vec![files.t(msg::FILES_PLAIN_HEADING), String::new()];
    lines.extend(items.iter().zip(sent).map(|(item, file)| line(files, item, file)));
    lines.push(String::new());
    lines.join("\n")
}

fn line(files: Files, item: &Item, file: &ParcelFile) -> String {
    let bytes = files.t_with(msg::FILES_PLAIN_BYTES, &[("bytes", Value::from(file.bytes.to_string()))]);
    let clean = file.stripped.then(|| files.t(msg::FILES_PLAIN_CLEAN));
    let parts = [files.t(size::kind(item.kind)), bytes].into_iter().chain(clean).collect();
    format!("{}: {}", file.name, size::row(files, parts))
}
