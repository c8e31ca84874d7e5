//! `cargo xtask check`: what a developer runs before a commit.

use anyhow::Result;
use clap::Args;

use crate::tools::Tools;
use crate::workspace::Workspace;
use crate::{graph, locales, native_programs};

/// The quick part of `test`, for before a commit: format, clippy, the house rules, the unit tests and
/// the words.
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
        format(workspace, &tools)?;
        let cargo = || tools.run("cargo").in_folder(workspace.root());
        cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]).visibly()?;
        cargo().args(["test", "--workspace", "--lib", "--bins"]).visibly()?;
        locales::check(workspace, native_programs::site_builder(&tools))?;
        println!("\nIn order, as far as `check` looks; `cargo xtask test` looks at everything.");
        Ok(())
    }
}

/// Checks the format of all our Rust, also of `fuzz/`, which is a workspace of its own.
///
/// # Errors
/// When a file is written otherwise than rustfmt would.
pub fn format(workspace: &Workspace, tools: &Tools) -> Result<()> {
    for arguments in [&["--all"][..], &["--manifest-path", "fuzz/Cargo.toml"]] {
        let format = tools.run("cargo").arg("fmt").args(arguments).arg("--check");
        format.in_folder(workspace.root()).visibly()?;
    }
    Ok(())
}
