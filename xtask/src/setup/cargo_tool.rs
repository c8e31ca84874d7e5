//! Programs that cargo compiles from their crate, into `.tools/`.

use anyhow::{Result, ensure};

use super::State;
use crate::tools::Tools;
use crate::workspace::Workspace;

/// One crate with programs, in exactly one version.
#[derive(Debug)]
pub struct CargoTool<'a> {
    /// The crate's name.
    pub package: &'a str,
    /// Its programs; the first one is asked for its version.
    pub programs: &'a [&'a str],
    /// The one version that will do.
    pub version: &'a str,
    /// Whether its own lock file resolves, and so is used.
    pub locked: bool,
}

impl CargoTool<'_> {
    /// Whether the program that would run first is this version, and all the others are there.
    pub fn state(&self, tools: &Tools) -> State {
        if let Some(missing) = self.programs.iter().find(|program| tools.find(program).is_none()) {
            return State::Missing(format!("no `{missing}` in .tools/bin, on PATH or in cargo's folder"));
        }
        let wanted = self.version;
        match self.programs.first().and_then(|program| tools.version(program)) {
            Some(found) if found == wanted => State::Ready(format!("{} {found}", self.package)),
            Some(found) => State::Missing(format!("found {found}, want {wanted}")),
            None => State::Missing(format!("it is there but does not tell its version; want {wanted}")),
        }
    }

    /// Compiles and installs it.
    ///
    /// # Errors
    /// When cargo can't reach the registry or the crate does not compile.
    pub fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        ensure!(tools.find("cargo").is_some(), "`cargo` is not on PATH");
        let locked = self.locked.then_some("--locked");
        tools
            .run("cargo")
            .args(["install", self.package, "--version", self.version])
            .args(locked)
            .args(["--force", "--root"])
            .arg(workspace.tools())
            .visibly()
    }

    /// The command to try by hand.
    pub fn remedy(&self) -> String {
        let locked = if self.locked { " --locked" } else { "" };
        format!(
            "it needs the crate registry and a C compiler; by hand: cargo install {} --version {}{locked}",
            self.package, self.version
        )
    }
}
