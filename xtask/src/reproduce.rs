//! `cargo xtask reproduce`: do two people who build the same sources get the same site?

mod checkout;
mod compare;
mod traces;

use std::fs;
use std::path::{Path, PathBuf, absolute};

use anyhow::{Context, Result};
use clap::Args;

use crate::demo::day::Day;
use crate::setup::{self, Purpose};
use crate::size::grouped;
use crate::tools::Tools;
use crate::workspace::Workspace;
use checkout::Checkout;

/// Build the site twice, in two places, and compare every byte: does whoever builds the same sources get the same
/// site?
///
/// The last commit is cloned to target/reproduce/a and to target/reproduce/b/elsewhere, and built in each by its own
/// `cargo xtask site`; the second time with another folder for cargo's downloads as well. Then every file has to be
/// the same, and none may hold the path of a folder of this machine. Changes that are not committed are not looked
/// at. Everything is compiled twice: about half an hour on two cores, and some gigabytes of disk, which stay until
/// the next time.
#[derive(Debug, Args)]
pub struct Reproduce {
    /// The mirror to build [default: examples/mirror/mirror.toml of the clones]
    #[arg(long, value_name = "FILE")]
    mirror: Option<PathBuf>,
}

impl Reproduce {
    /// Runs the command.
    ///
    /// # Errors
    /// When a build fails, the sites differ (the first difference is shown), or a file holds a path of this machine.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        // Here first: the clones use the same tools.
        setup::for_purpose(Purpose::Demo, workspace)?;
        let tools = Tools::of(workspace);
        let mirror =
            self.mirror.as_ref().map(absolute).transpose().context("can't tell where the mirror is")?;
        // Of both, so that midnight does not come between.
        let today = Day::today().to_string();
        tell_of_changes(workspace, &tools)?;

        let folder = workspace.join("target/reproduce");
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("can't empty {}", folder.display()))?;
        }
        let mut checkouts = Vec::new();
        for (place, cargo_home) in [("a", None), ("b/elsewhere", Some("cargo-home"))] {
            let cargo_home = cargo_home.map(|name| folder.join(name));
            let checkout = Checkout::make(workspace, &tools, folder.join(place), cargo_home)?;
            checkout.build(&tools, mirror.as_deref(), &today)?;
            checkouts.push(checkout);
        }
        let sites: Vec<PathBuf> = checkouts.iter().map(Checkout::site).collect();
        verdict(workspace, &tools, &folder, &sites)
    }
}

fn verdict(workspace: &Workspace, tools: &Tools, folder: &Path, sites: &[PathBuf]) -> Result<()> {
    let [one, other] = sites else {
        return Ok(());
    };
    let same = compare::folders(one, other)?;
    let traces = traces::of_this_machine(workspace, tools, folder)?;
    traces::none_below(one, &traces)?;
    println!(
        "\n{} and {} are the same: {} files, {} bytes.\nNo file holds {}.",
        workspace.show(one),
        workspace.show(other),
        grouped(same.files),
        grouped(same.bytes),
        traces.join(" or ")
    );
    Ok(())
}

fn tell_of_changes(workspace: &Workspace, tools: &Tools) -> Result<()> {
    let changes = tools.run("git").args(["status", "--porcelain"]).in_folder(workspace.root()).silently()?;
    if !changes.is_empty() {
        println!(
            "note: {} files differ from the last commit, which is what is built",
            changes.lines().count()
        );
    }
    Ok(())
}
