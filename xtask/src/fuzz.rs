//! `cargo xtask fuzz`: runs the targets of `fuzz/`, one after another.

mod clock;
mod programs;
mod report;
mod target;

use anyhow::{Result, bail};
use clap::{Args, value_parser};

use crate::size::grouped;
use crate::tools::Tools;
use crate::workspace::Workspace;
use target::{Effort, Outcome, Target};

/// Feed the parsers of foreign bytes with inputs that nobody thinks of: none may panic, hang or use memory
/// without bound.
///
/// Without --seconds it is the smoke run that `cargo xtask test` does: a few seconds a target, from the seeds
/// in fuzz/corpus, with nothing left behind. With --seconds each target goes on, from the seeds and from what
/// earlier long runs found (target/fuzz/corpus), until it has used that much processor time; libFuzzer itself
/// only knows time on the clock, so a target is started again until its share is used up. Where the system
/// does not tell the processor time (other than Linux), time on the clock counts. A target uses one
/// processor: to use more, name different targets in several terminals. fuzz/README.md says what each reads.
#[derive(Debug, Args)]
pub struct Fuzz {
    /// Processor time for each target, in seconds: 3600 for a run that is put on record
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..))]
    seconds: Option<u64>,

    /// Targets, by their names in fuzz/fuzz_targets [default: all]
    targets: Vec<String>,
}

impl Fuzz {
    /// Runs the command.
    ///
    /// # Errors
    /// When a target does not exist, does not compile, or fails; each input that failed is named.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        let effort = self.seconds.map_or(Effort::Smoke, Effort::Seconds);
        run(workspace, &Tools::of(workspace), effort, &self.targets)?;
        Ok(())
    }
}

/// The smoke run of all targets. Returns how many there are.
///
/// # Errors
/// As [`Fuzz::run`].
pub fn smoke(workspace: &Workspace, tools: &Tools) -> Result<u64> {
    run(workspace, tools, Effort::Smoke, &[])
}

fn run(workspace: &Workspace, tools: &Tools, effort: Effort, wanted: &[String]) -> Result<u64> {
    let names = chosen(programs::names(workspace)?, wanted)?;
    let folder = programs::build(workspace, tools, &names)?;
    println!("\nWhat each writes goes to target/fuzz/logs.\n");
    println!("{:<12} {:>14} {:>9} {:>8} {:>8}   result", "target", "runs", "CPU s", "peak MB", "edges");
    let mut failed = Vec::new();
    for name in &names {
        let target = Target { name, workspace, programs: &folder };
        let outcome = target.run(effort)?;
        show(name, &outcome);
        if let Some(failure) = &outcome.failure {
            println!("  {}", failure.replace('\n', "\n  "));
            failed.push(name.as_str());
        }
    }
    if !failed.is_empty() {
        bail!("{} of {} targets failed: {}", failed.len(), names.len(), failed.join(", "));
    }
    Ok(names.len() as u64)
}

/// The targets that are wanted, or all.
fn chosen(all: Vec<String>, wanted: &[String]) -> Result<Vec<String>> {
    if let Some(unknown) = wanted.iter().find(|name| !all.contains(name)) {
        bail!("there is no target `{unknown}`; there are {}", all.join(", "));
    }
    if wanted.is_empty() { Ok(all) } else { Ok(wanted.to_vec()) }
}

fn show(name: &str, outcome: &Outcome) {
    let result = if outcome.failure.is_some() { "failed" } else { "ok" };
    println!(
        "{name:<12} {:>14} {:>9.1} {:>8} {:>8}   {result}",
        grouped(outcome.runs),
        outcome.spent.as_secs_f64(),
        outcome.peak_mb,
        outcome.edges,
    );
}

#[cfg(test)]
mod tests {
    use super::chosen;

    fn all() -> Vec<String> {
        vec!["age_open".to_owned(), "bundle".to_owned()]
    }

    #[test]
    fn all_targets_run_if_none_is_named() {
        assert_eq!(chosen(all(), &[]).unwrap(), all());
        assert_eq!(chosen(all(), &["bundle".to_owned()]).unwrap(), ["bundle"]);
    }

    #[test]
    fn a_target_that_does_not_exist_is_named_with_those_that_do() {
        let error = chosen(all(), &["bundel".to_owned()]).unwrap_err().to_string();
        assert_eq!(error, "there is no target `bundel`; there are age_open, bundle");
    }
}
