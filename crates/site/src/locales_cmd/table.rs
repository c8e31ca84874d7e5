//! Each file of each language in numbers.

use std::collections::BTreeSet;
use std::fmt;

use i18n::{Problem, ProblemKind, Wording};

use super::Finding;

/// One file of one language, or all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Tag of the language.
    pub locale: String,
    /// Name of the file, without folder; `pages` for the sum of what readers see, `programs` for that of agencies.
    pub file: String,
    /// Messages and terms that are there.
    pub messages: usize,
    /// So many the reference has.
    pub wanted: usize,
    /// Those of them that are missing.
    pub missing: usize,
    /// Those that the reference does not have.
    pub extra: usize,
    /// Those that nothing shows; counted for the reference only.
    pub unused: usize,
    /// Those that use other variables than the reference.
    pub variables: usize,
    /// Reading ease, 100 very easy, 70 plain; `None` where there is no formula.
    pub ease: Option<i32>,
}

impl Row {
    /// The row of a language of which a file can't be read.
    pub(super) fn unreadable(locale: &str) -> Self {
        Self::new(locale, "not readable")
    }

    /// How much of the reference is there and fits, in whole percent; 100 only when nothing lacks.
    pub fn complete(&self) -> usize {
        let there = self.wanted.saturating_sub(self.missing + self.variables);
        (there * 100).checked_div(self.wanted).unwrap_or(0)
    }

    fn new(locale: &str, file: &str) -> Self {
        Self {
            locale: locale.to_owned(),
            file: file.to_owned(),
            messages: 0,
            wanted: 0,
            missing: 0,
            extra: 0,
            unused: 0,
            variables: 0,
            ease: None,
        }
    }
}

/// The rows of one language: its files by name, then their sums.
pub(super) fn rows(
    locale: &str,
    reference: &[Wording],
    own: &[Wording],
    compared: &[Problem],
    unused: &[Finding],
) -> Vec<Row> {
    let files: BTreeSet<&str> =
        reference.iter().chain(own).map(|wording| name(&wording.place.file)).collect();
    let mut rows: Vec<Row> = files
        .into_iter()
        .map(|file| {
            let within = |wordings: &[Wording]| {
                wordings.iter().filter(|wording| name(&wording.place.file) == file).count()
            };
            let here =
                |problem: &&Problem| problem.place.as_ref().is_some_and(|place| name(&place.file) == file);
            let mut row = Row { messages: within(own), wanted: within(reference), ..Row::new(locale, file) };
            for problem in compared.iter().filter(here) {
                match problem.kind {
                    ProblemKind::Missing => row.missing += 1,
                    ProblemKind::Extra => row.extra += 1,
                    ProblemKind::Variables { .. } => row.variables += 1,
                    _ => {}
                }
            }
            row.unused = unused.iter().filter(|finding| name(&finding.file) == file).count();
            row
        })
        .collect();
    let (desk, pages): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| DESK.contains(&row.file.as_str()));
    let mut sums = vec![sum(Row::new(locale, "pages"), pages.iter().copied())];
    if !desk.is_empty() {
        sums.push(sum(Row::new(locale, "programs"), desk.iter().copied()));
    }
    rows.extend(sums);
    rows
}

/// Files of the agencies' programs, which the site does not wait for.
const DESK: [&str; 2] = ["desk.ftl", "webdesk.ftl"];

fn sum<'a>(mut all: Row, rows: impl Iterator<Item = &'a Row>) -> Row {
    for row in rows {
        all.messages += row.messages;
        all.wanted += row.wanted;
        all.missing += row.missing;
        all.extra += row.extra;
        all.unused += row.unused;
        all.variables += row.variables;
    }
    all
}

/// Writes rows below their headings.
pub(super) fn write(rows: &[Row], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    writeln!(
        f,
        "{:<10} {:<14} {:>8} {:>8} {:>6} {:>7} {:>10} {:>9} {:>6}",
        "language", "file", "messages", "missing", "extra", "unused", "variables", "complete", "ease"
    )?;
    for row in rows {
        let Row { locale, file, messages, missing, extra, unused, variables, .. } = row;
        let complete = row.complete();
        let ease = row.ease.map_or_else(String::new, |ease| format!("{ease:>6}"));
        writeln!(
            f,
            "{locale:<10} {file:<14} {messages:>8} {missing:>8} {extra:>6} {unused:>7} {variables:>10} {complete:>7} %{ease}"
        )?;
    }
    Ok(())
}

/// The name of a file without its folder: the same in all languages.
fn name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::Row;

    #[test]
    fn only_what_lacks_nothing_is_complete() {
        let row = Row { wanted: 300, missing: 1, ..Row::new("ar", "home.ftl") };
        assert_eq!(row.complete(), 99);
        assert_eq!(Row { missing: 0, ..row.clone() }.complete(), 100);
        assert_eq!(Row { missing: 0, variables: 150, ..row }.complete(), 50);
    }

    #[test]
    fn a_language_that_can_not_be_read_has_nothing() {
        assert_eq!(Row::unreadable("ar").complete(), 0);
    }
}
