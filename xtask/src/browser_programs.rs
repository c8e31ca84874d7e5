//! The programs that run in a browser, built by Trunk: `target/ui` for building sites, and a whole site in
//! `dist`.

use std::path::PathBuf;

use anyhow::Result;

use crate::tools::Tools;
use crate::workspace::Workspace;
use crate::{remap, stamp};

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
const PROGRAMS: &[&str] =
    &["ui.js", "ui_bg.wasm", "seal.js", "seal_bg.wasm", "back.js", "back_bg.wasm", "desk.js", "desk_bg.wasm"];

/// Builds what visitors get, without a path of this machine in it, unless nothing has changed since it was built
/// last: Trunk, when asked, optimises anew even then.
///
/// # Errors
/// When Trunk fails, or does not leave behind what it should.
pub fn build(workspace: &Workspace, tools: &Tools) -> Result<()> {
    let sources: Vec<PathBuf> = SOURCES.iter().map(|source| workspace.join(source)).collect();
    // Also looked at, because `trunk serve` puts unoptimised programs into the same place.
    let mut products: Vec<PathBuf> = PROGRAMS.iter().map(|program| workspace.ui().join(program)).collect();
    products.push(workspace.dist().join("index.html"));

    let stamp = workspace.join("target/browser-programs.stamp");
    let built = stamp::build_if_stale(&stamp, &sources, &products, || {
        let trunk = tools.run("trunk").args(["build", "--release"]).in_folder(workspace.root());
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
