//! The programs that run in a browser, built by Trunk: `target/ui` for building sites, and a whole site in
//! `dist`.

use std::env;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::run::Run;
use crate::tools::Tools;
use crate::workspace::Workspace;
use crate::{native_programs, remap, stamp};

/// Write the site around the programs that Trunk has just built: Trunk's hook.
#[derive(Debug, Args)]
#[command(hide = true)]
pub struct Hook {}

impl Hook {
    /// Runs the command.
    ///
    /// # Errors
    /// When the site builder refuses.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        let builder = match env::var_os(BUILDER) {
            Some(program) => Run::new(program).args(["build", "--quality", FOR_TESTS]),
            None => native_programs::site_builder(&Tools::of(workspace)).arg("build"),
        };
        builder.in_folder(workspace.root()).visibly()
    }
}

/// Names a site builder that is already built. Cargo, asked by the hook for that one program alone, would compile a
/// hundred crates again that other packages want with other features.
const BUILDER: &str = "WAYMARK_SITE_BUILDER";

/// How hard pages are compressed that only tests read: two minutes less than what mirrors publish, and up to nine bytes in a
/// hundred more. What mirrors publish is weighed on the demo's site.
const FOR_TESTS: &str = "9";

/// Everything that decides what Trunk and the site builder make.
const SOURCES: &[&str] = &[
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "app",
    "content",
    "crates",
    "examples/mirror",
    "locales",
    "public",
    "rust-toolchain.toml",
    "style",
    "xtask/src/remap.rs",
];

/// What the hook copies from Trunk, as wasm-bindgen wrote it.
const PROGRAMS: &[&str] = &[
    "ui.js",
    "ui_bg.wasm",
    "seal.js",
    "seal_bg.wasm",
    "back.js",
    "back_bg.wasm",
    "paper.js",
    "paper_bg.wasm",
    "desk.js",
    "desk_bg.wasm",
];

/// Builds what visitors get, without a path of this machine in it, unless nothing has changed since it was built
/// last: Trunk, when asked, optimises anew even then.
///
/// # Errors
/// When Trunk fails, or does not leave behind what it should.
pub fn build(workspace: &Workspace, tools: &Tools) -> Result<()> {
    build_by(workspace, tools, tools.run("trunk"))
}

/// The same with the site builder that was built last, and with pages that are compressed less.
///
/// # Errors
/// As [`build`].
pub fn build_for_tests(workspace: &Workspace, tools: &Tools) -> Result<()> {
    let builder = native_programs::path("waymark-site")?;
    build_by(workspace, tools, tools.run("trunk").quiet_env(BUILDER, builder))
}

fn build_by(workspace: &Workspace, tools: &Tools, trunk: Run) -> Result<()> {
    let sources: Vec<PathBuf> = SOURCES.iter().map(|source| workspace.join(source)).collect();
    // Also looked at, because `trunk serve` puts unoptimised programs into the same place.
    let mut products: Vec<PathBuf> = PROGRAMS.iter().map(|program| workspace.ui().join(program)).collect();
    products.push(workspace.dist().join("index.html"));

    let stamp = workspace.join("target/browser-programs.stamp");
    let built = stamp::build_if_stale(&stamp, &sources, &products, || {
        let trunk = trunk.args(["build", "--release"]).in_folder(workspace.root());
        // Trunk takes NO_COLOR=1, as everybody else writes it, for a mistake and stops.
        let plain = std::env::var_os("NO_COLOR").map(|_| "--no-color");
        let trunk = trunk.without_env("NO_COLOR").args(plain);
        remap::remapped(trunk, workspace, tools)?.visibly()
    })?;
    if !built {
        println!("The browser's programs are up to date.");
    }
    Ok(())
}
