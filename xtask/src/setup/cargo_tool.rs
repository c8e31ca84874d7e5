//! Programs that cargo compiles from their crate, into `.tools/`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use super::{State, Tool};
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

/// One that needs nothing else, and how long compiling it takes.
#[derive(Debug)]
pub struct Plain {
    tool: CargoTool<'static>,
    takes: &'static str,
}

/// cargo-fuzz, which builds the targets of `fuzz/` with the coverage that libFuzzer needs.
pub const CARGO_FUZZ: Plain = Plain {
    tool: CargoTool { package: "cargo-fuzz", programs: &["cargo-fuzz"], version: "0.13.2", locked: true },
    takes: "about a minute",
};

/// geckodriver, which drives Firefox over WebDriver. Debian does not have it; Mozilla publishes it as a crate as well.
pub const GECKODRIVER: Plain = Plain {
    tool: CargoTool { package: "geckodriver", programs: &["geckodriver"], version: "0.37.1", locked: true },
    takes: "about four minutes",
};

impl Tool for Plain {
    fn name(&self) -> String {
        format!("{} {}", self.tool.package, self.tool.version)
    }

    fn state(&self, _: &Workspace, tools: &Tools) -> Result<State> {
        Ok(self.tool.state(tools))
    }

    fn plan(&self) -> String {
        format!("compiles it into .tools/bin: {} on two cores", self.takes)
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        self.tool.install(workspace, tools)
    }

    fn remedy(&self, _: &Workspace) -> String {
        self.tool.remedy()
    }
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

    /// Compiles and installs it. These programs run for seconds and compile for minutes, so the compiler is told not to
    /// try hard, and what several of them are made of is compiled once.
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
            .arg("--target-dir")
            .arg(compiled(workspace))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
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

/// Takes away what was only needed for compiling: the programs themselves are in `.tools/bin`.
///
/// # Errors
/// When the folder is there and can't be removed.
pub fn tidy(workspace: &Workspace) -> Result<()> {
    let folder = compiled(workspace);
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(&folder).with_context(|| format!("can't remove {}", folder.display()))
}

/// Where tools are compiled.
fn compiled(workspace: &Workspace) -> PathBuf {
    workspace.join("target/tools")
}
