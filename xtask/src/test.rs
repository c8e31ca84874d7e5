//! `cargo xtask test`: everything that has to hold, step by step.

mod steps;
mod summary;
mod tally;

use std::time::Instant;

use anyhow::{Result, bail};
use clap::Args;

use crate::tools::Tools;
use crate::workspace::Workspace;
use steps::{Round, STEPS};
use summary::Summary;

/// Run everything that has to hold: format, clippy, house rules, all tests, the built site, sizes, real
/// browsers.
///
/// It installs what is missing first (as `setup` does), and stops at the first step that fails; run again, it
/// skips what cargo and Trunk know to be unchanged. The very last line of a good run is `N passed, 0 failed`,
/// with the number of tests. With a FILTER, only the tests whose names contain it run, and what they need is
/// built.
#[derive(Debug, Args)]
pub struct Test {
    /// Walk every journey in every browser engine and every language: about an hour more. Without it, a part of that
    /// table, in which every journey meets every engine, and every language two of them
    #[arg(long)]
    all: bool,

    /// Go on after a step that failed, and list all that failed at the end
    #[arg(long)]
    keep_going: bool,

    /// Run only the tests whose names contain this
    filter: Option<String>,
}

impl Test {
    /// Runs the command.
    ///
    /// # Errors
    /// When a step fails, or no test's name contains the filter.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        let filtered = self.filter.is_some();
        let steps: Vec<_> = STEPS.iter().filter(|step| !filtered || step.for_tests).collect();
        let mut summary = Summary::default();
        for (place, step) in steps.iter().enumerate() {
            println!("\n── {} of {}: {} ──", place + 1, steps.len(), step.name);
            // Made anew for each step: the first one may install programs.
            let tools = Tools::of(workspace);
            let round = Round { workspace, tools, filter: self.filter.as_deref(), all: self.all };
            let start = Instant::now();
            let outcome = (step.work)(&round);
            summary.add(step.name, start.elapsed(), &outcome);
            match outcome {
                Ok(_) => println!("{} took {:.1} s", step.name, start.elapsed().as_secs_f64()),
                Err(error) => {
                    println!("{} failed: {error:#}", step.name);
                    if !self.keep_going {
                        break;
                    }
                }
            }
        }
        println!("\n{summary}");
        if let Some(failed) = summary.failed() {
            bail!("failed: {failed}; the messages stand above, under the same name");
        }
        if let (Some(filter), 0) = (&self.filter, summary.passed()) {
            bail!("no test's name contains `{filter}`");
        }
        println!("{} passed, 0 failed", summary.passed());
        Ok(())
    }
}
