//! Our own programs that run outside a browser: building them and finding what was built.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::run::Run;
use crate::tools::Tools;
use crate::workspace::Workspace;

/// The folder that cargo puts programs in. xtask itself was built into it, whatever the target folder is
/// called.
///
/// # Errors
/// When the operating system does not tell where this program is.
pub fn folder() -> Result<PathBuf> {
    let this = std::env::current_exe().context("can't find out where xtask itself is")?;
    let folder = this.parent().context("xtask is in no folder")?;
    Ok(folder.to_path_buf())
}

/// Where one of our programs is, such as `waymark-relay`, once it was built.
///
/// # Errors
/// As [`folder`].
pub fn path(program: &str) -> Result<PathBuf> {
    Ok(folder()?.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)))
}

/// The site builder as it was built last, with everything else.
///
/// # Errors
/// As [`folder`].
pub fn built_site_builder() -> Result<Run> {
    path("waymark-site").map(Run::new)
}

/// The site builder by way of cargo, which compiles it first if it has changed.
pub fn site_builder(tools: &Tools) -> Run {
    tools.run("cargo").args(["run", "--package", "site", "--bin", "waymark-site", "--"])
}

/// Builds the site builder, the relay and the desk, as far as they have changed.
///
/// # Errors
/// When they do not compile.
pub fn build(workspace: &Workspace, tools: &Tools) -> Result<()> {
    // Apart, because Trunk's hook builds the first one alone: together, shared crates would get other
    // features, and be compiled twice.
    for packages in [&["-p", "site"][..], &["-p", "relay", "-p", "desk"]] {
        let build = tools.run("cargo").arg("build").args(packages);
        build.in_folder(workspace.root()).visibly()?;
    }
    Ok(())
}
