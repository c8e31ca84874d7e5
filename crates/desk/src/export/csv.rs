//! The CSV file of an export, as RFC 4180 has it: a row of names, and a row for the letter.

use report::frames::layout::COLUMNS;

use super::json::Export;
use super::parts::{EXTENSION, Parts};
use crate::sealed::LetterError;

/// Stands between the values of one field: the standard's spreadsheet has it so.
pub(super) const BETWEEN: &str = ";";

/// Says that the file is UTF-8. Without it spreadsheets take every letter that is not English for two others.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Makes a spreadsheet take a cell for text. Whoever reads the file takes one away.
const GUARD: char = '\'';

/// The file's text.
pub(super) fn to_text(export: &Export<'_>) -> Result<String, LetterError> {
    let parts = Parts::of(export, |field| COLUMNS.contains(&field))?;
    let names = COLUMNS.into_iter().map(str::to_owned).chain([EXTENSION.to_owned()]);
    let values = COLUMNS.into_iter().map(|name| parts.values(name, BETWEEN)).chain([parts.extension.clone()]);
    Ok(format!("{BYTE_ORDER_MARK}{}{}", row(names), row(values)))
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|text| cell(&text)).collect();
    format!("{}\r\n", cells.join(","))
}

/// A text as a cell that no spreadsheet takes for a formula, and of which nothing is lost.
fn cell(text: &str) -> String {
    let guarded = if is_taken_for_more(text) { format!("{GUARD}{text}") } else { text.to_owned() };
    if guarded.contains([',', ';', '"', '\r', '\n']) {
        return format!("\"{}\"", guarded.replace('"', "\"\""));
    }
    guarded
}

/// Whether some spreadsheet would calculate it, or take our guard in it for its own.
fn is_taken_for_more(text: &str) -> bool {
    let obeyed = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    text.starts_with(obeyed) || text.starts_with(GUARD)
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_one_reads_back_as_it_was() {
        let texts = [
            "=1+1",
            "+44 1632",
            "-",
            "@SUM(A1)",
            "\t=1",
            "\r",
            "'",
            "''=1",
            "＝1",
            "a=1",
            "",
            "a,b",
            "a;b",
            "say \"no\"",
            "\"",
            "two\r\nlines",
            " x ",
        ];
        let file = format!("{BYTE_ORDER_MARK}{}", row(texts.iter().map(|text| (*text).to_owned())));
        assert_eq!(read::rows(&file), [texts.map(str::to_owned)]);
        for text in texts {
            let plain = cell(text).trim_start_matches('"').to_owned();
            assert!(!plain.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']), "{text:?}: {plain:?}");
        }
    }
}
