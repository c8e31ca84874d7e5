//! What was done and how long it took, as a table at the end.

use std::fmt;
use std::time::Duration;

use anyhow::Result;

/// The steps that have ended.
#[derive(Debug, Default)]
pub struct Summary {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: &'static str,
    took: Duration,
    /// Tests that passed, if the step did not fail.
    passed: Option<u64>,
}

impl Summary {
    /// Notes the end of a step.
    pub fn add(&mut self, name: &'static str, took: Duration, outcome: &Result<u64>) {
        self.rows.push(Row { name, took, passed: outcome.as_ref().ok().copied() });
    }

    /// The names of the steps that failed, if any did.
    pub fn failed(&self) -> Option<String> {
        let failed: Vec<_> =
            self.rows.iter().filter(|row| row.passed.is_none()).map(|row| row.name).collect();
        (!failed.is_empty()).then(|| failed.join("; "))
    }

    /// How many tests passed in all steps.
    pub fn passed(&self) -> u64 {
        self.rows.iter().filter_map(|row| row.passed).sum()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<22} {:>9}   result", "step", "time")?;
        for Row { name, took, passed } in &self.rows {
            write!(f, "{name:<22} {:>7.1} s   ", took.as_secs_f64())?;
            match passed {
                Some(0) => writeln!(f, "ok")?,
                Some(passed) => writeln!(f, "ok, {passed} passed")?,
                None => writeln!(f, "failed")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use anyhow::anyhow;

    use super::Summary;

    fn summary() -> Summary {
        let mut summary = Summary::default();
        summary.add("format", Duration::from_millis(1500), &Ok(0));
        summary.add("tests, host", Duration::from_secs(90), &Ok(321));
        summary
    }

    #[test]
    fn each_step_has_its_time_and_its_tests() {
        let table = summary().to_string();
        assert!(table.contains("format                     1.5 s   ok\n"), "{table}");
        assert!(table.contains("tests, host               90.0 s   ok, 321 passed\n"), "{table}");
    }

    #[test]
    fn the_steps_that_failed_are_named() {
        let mut summary = summary();
        assert_eq!(summary.failed(), None);
        summary.add("size", Duration::ZERO, &Err(anyhow!("too big")));
        assert_eq!(summary.failed().as_deref(), Some("size"));
        assert_eq!(summary.passed(), 321);
    }
}
