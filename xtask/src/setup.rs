//! `cargo xtask setup`: installs what is missing, and only that. One tool a file below.

mod cargo_tool;
mod debian;
mod npm;
mod old_chromes;
pub mod python;
mod room;
mod trunk;
mod wasm_bindgen;
mod wasm_target;

use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::tools::Tools;
use crate::workspace::Workspace;

/// Install the tools that building and testing need: only what is missing, saying what and how long it takes.
///
/// From nothing it takes about a quarter of an hour on two cores, most of it compiling Trunk, wasm-bindgen and geckodriver; when
/// everything is there, about a second. Tools that are not the system's go into `.tools/` of this repository
/// and touch nothing else: delete that folder to undo them. On Debian, missing system packages are installed
/// with apt-get (as root or by sudo); elsewhere you are told what to install. A tool that can't be installed
/// does not keep the others from it.
#[derive(Debug, Args)]
pub struct Setup {
    /// What the tools are wanted for: the demo needs no browser and nobody else's age.
    #[arg(long = "for", value_enum, value_name = "PURPOSE", default_value = "test")]
    purpose: Purpose,
}

/// What the tools are wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Purpose {
    /// Building the site and trying it.
    Demo,
    /// All of that, and browsers and other people's programs to test against.
    Test,
    /// All of that, and Chromiums of other years: for `cargo xtask test --all`.
    Everything,
}

impl Setup {
    /// Runs the command.
    ///
    /// # Errors
    /// When a tool is missing that could not be installed.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        for_purpose(self.purpose, workspace)
    }
}

/// Makes sure that every tool for this purpose is there.
///
/// # Errors
/// Names each tool that could not be installed; what to do about it is printed where it happened.
pub fn for_purpose(purpose: Purpose, workspace: &Workspace) -> Result<()> {
    room::check(purpose, workspace)?;
    let mut unmet = Vec::new();
    for tool in needed(purpose) {
        if let Err(error) = ensure(tool.as_ref(), workspace) {
            println!("failed   {}: {error:#}\n         {}", tool.name(), tool.remedy(workspace));
            unmet.push(tool.name());
        }
    }
    cargo_tool::tidy(workspace)?;
    if unmet.is_empty() {
        return Ok(());
    }
    bail!("still missing: {}; the lines above that begin with `failed` say what to do", unmet.join(", "))
}

/// Whether a tool can be used.
#[derive(Debug)]
pub enum State {
    /// It can; what is there, such as its version.
    Ready(String),
    /// It can't; what is there instead.
    Missing(String),
}

/// Something that building or testing needs.
trait Tool {
    /// What it is called in messages.
    fn name(&self) -> String;

    /// Whether it is there in the version wanted. Quick: `setup` asks this every time.
    fn state(&self, workspace: &Workspace, tools: &Tools) -> Result<State>;

    /// What installing it does and how long that may take, in one line.
    fn plan(&self) -> String;

    /// Installs it.
    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()>;

    /// What a person can do when installing fails.
    fn remedy(&self, workspace: &Workspace) -> String;
}

/// Quick ones first: what can't be done shows before the long waits.
fn needed(purpose: Purpose) -> Vec<Box<dyn Tool>> {
    let mut tools: Vec<Box<dyn Tool>> = vec![
        Box::new(wasm_target::WasmTarget),
        Box::new(debian::SystemPrograms { purpose }),
        Box::new(npm::NpmPackages),
    ];
    if purpose != Purpose::Demo {
        tools.push(Box::new(python::PythonPackages));
        tools.push(Box::new(cargo_tool::CARGO_FUZZ));
        tools.push(Box::new(cargo_tool::GECKODRIVER));
    }
    // Nobody packs them for other systems.
    if purpose == Purpose::Everything && cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        tools.push(Box::new(old_chromes::OldChromes));
    }
    tools.push(Box::new(wasm_bindgen::WasmBindgen));
    tools.push(Box::new(trunk::Trunk));
    tools
}

fn ensure(tool: &dyn Tool, workspace: &Workspace) -> Result<()> {
    // Looked up anew for each tool, as the one before may have brought a program that this one needs.
    let why = match tool.state(workspace, &Tools::of(workspace))? {
        State::Ready(what) => {
            println!("ok       {what}");
            return Ok(());
        }
        State::Missing(why) => why,
    };
    println!("missing  {}: {why}\n         {}", tool.name(), tool.plan());
    let start = Instant::now();
    tool.install(workspace, &Tools::of(workspace))
        .with_context(|| format!("can't install {}", tool.name()))?;
    match tool.state(workspace, &Tools::of(workspace))? {
        State::Ready(what) => println!("ok       {what}, installed in {} s", start.elapsed().as_secs()),
        State::Missing(why) => bail!("installed without an error, and yet: {why}"),
    }
    Ok(())
}
