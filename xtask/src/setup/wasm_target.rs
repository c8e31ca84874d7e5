//! Rust's standard library for WebAssembly: from rustup, and where its server can't be reached, built from
//! Debian's source package.

mod from_source;

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{State, Tool};
use crate::tools::Tools;
use crate::workspace::Workspace;

const TARGET: &str = "wasm32-unknown-unknown";

/// See the module.
#[derive(Debug)]
pub struct WasmTarget;

impl Tool for WasmTarget {
    fn name(&self) -> String {
        format!("Rust for {TARGET}")
    }

    fn state(&self, _: &Workspace, tools: &Tools) -> Result<State> {
        let folder = libraries(&tools.sysroot()?);
        if has_std(&folder) {
            let version = tools.version("rustc").unwrap_or_default();
            return Ok(State::Ready(format!("rustc {version} with {TARGET}")));
        }
        Ok(State::Missing(format!("no standard library in {}", folder.display())))
    }

    fn plan(&self) -> String {
        "asks rustup for it: about 15 seconds".into()
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        let by_rustup = tools.run("rustup").args(["target", "add", TARGET]).visibly();
        let Err(error) = by_rustup else {
            return Ok(());
        };
        println!("         {error:#}");
        println!("         building it from Debian's rust-src instead: 45 MB to download, about a minute");
        from_source::install(workspace, tools, &tools.sysroot()?)
    }

    fn remedy(&self, _: &Workspace) -> String {
        format!(
            "with rustup and a network: rustup target add {TARGET}; or use a system package of Rust that has it"
        )
    }
}

/// The folder of the target's libraries.
fn libraries(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

fn has_std(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name()).any(|name| {
        let name = name.to_string_lossy();
        name.starts_with("libstd-") && name.ends_with(".rlib")
    })
}
