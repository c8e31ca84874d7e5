//! All that the check of the words found.

use std::fmt;

use super::{Finding, Row, Weight, table};

/// What the check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Each file of each language in numbers, and each language.
    pub rows: Vec<Row>,
    /// How many messages can hurt when they are wrong.
    pub critical: Option<usize>,
    /// Whether somebody checked those, language by language, in words.
    pub checks: Vec<String>,
    /// Everything found, by file and line.
    pub findings: Vec<Finding>,
}

impl Report {
    /// How many problems languages of the site have: not 0 means that they can't be published as they are.
    pub fn problems(&self) -> usize {
        self.of(Weight::Problem).count()
    }

    /// Puts the findings into the order in which a person goes through the files.
    pub(super) fn sort(&mut self) {
        self.findings
            .sort_by(|a, b| (&a.file, a.line, &a.locale, &a.id).cmp(&(&b.file, b.line, &b.locale, &b.id)));
    }

    fn of(&self, weight: Weight) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.weight == weight)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        table::write(&self.rows, f)?;
        if let Some(count) = self.critical {
            writeln!(f, "\nmessages that can hurt when they are wrong (locales/critical.toml): {count}")?;
        }
        for check in &self.checks {
            writeln!(f, "  {check}")?;
        }
        for (weight, what) in [(Weight::Warning, "to look at"), (Weight::Problem, "problems")] {
            let count = self.of(weight).count();
            if count > 0 {
                writeln!(f, "\n{what}: {count}")?;
            }
            for finding in self.of(weight) {
                writeln!(f, "  {finding}")?;
            }
        }
        Ok(())
    }
}
