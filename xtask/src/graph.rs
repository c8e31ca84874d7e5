//! `cargo xtask graph`: who may import whom, and the house rules that a program can check.

mod files;
mod rules;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::Value;

use crate::tools::Tools;
use crate::workspace::Workspace;
use rules::Package;

/// Print which of our crates uses which, and fail where one may not.
///
/// That the relay can't read a letter is not promised but shown: it depends on `wire` alone, and `wire` holds
/// no key and opens no envelope. The rules, with their reasons, are in docs/architecture.md. Also checked: no
/// Rust file over 500 lines, and no mod.rs.
#[derive(Debug, Args)]
pub struct Graph {}

impl Graph {
    /// Runs the command.
    ///
    /// # Errors
    /// When a rule is broken; each breach is printed.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        check(workspace, &Tools::of(workspace))
    }
}

/// Prints the graph and checks the rules.
///
/// # Errors
/// When a rule is broken; each breach is printed.
pub fn check(workspace: &Workspace, tools: &Tools) -> Result<()> {
    let metadata = tools
        .run("cargo")
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .in_folder(workspace.root())
        .silently()?;
    let metadata: Value =
        serde_json::from_str(&metadata).context("`cargo metadata` wrote something else than JSON")?;
    let packages = Package::all(&metadata).context("`cargo metadata` describes the packages in a new way")?;

    for package in &packages {
        println!("{:<10} → {}", package.name, rules::rooms_used(package, &packages));
    }
    let mut breaches = rules::breaches(&packages);
    breaches.extend(files::breaches(workspace)?);
    if breaches.is_empty() {
        println!("{} crates, every arrow allowed", packages.len());
        return Ok(());
    }
    for breach in &breaches {
        println!("forbidden: {breach}");
    }
    bail!("{} of the rules in docs/architecture.md broken; they are listed above", breaches.len())
}
