//! `cargo xtask check`: what a developer runs before a commit.

use anyhow::Result;
use clap::Args;

use crate::graph;
use crate::tools::Tools;
use crate::workspace::Workspace;

/// The quick part of `test`, for before a commit: format, clippy, the house rules and the unit tests.
///
/// It installs nothing, and needs neither Trunk nor a browser. What it leaves out, `cargo xtask test` does.
#[derive(Debug, Args)]
pub struct Check {}

impl Check {
    /// Runs the command.
    ///
    /// # Errors
    /// At the first thing that is not in order.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        let tools = Tools::of(workspace);
        graph::check(workspace, &tools)?;
        let cargo = || tools.run("cargo").in_folder(workspace.root());
        cargo().args(["fmt", "--all", "--check"]).visibly()?;
        cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]).visibly()?;
        cargo().args(["test", "--workspace", "--lib", "--bins"]).visibly()?;
        println!("\nIn order, as far as `check` looks; `cargo xtask test` looks at everything.");
        Ok(())
    }
}
