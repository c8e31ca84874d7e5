//! A clone of the repository that is built as anybody would build it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::tools::{Tools, cargo_home};
use crate::workspace::Workspace;

/// A clone in a folder of its own.
#[derive(Debug)]
pub struct Checkout {
    folder: PathBuf,
    /// Its own folder for cargo's downloads, if it has one.
    cargo_home: Option<PathBuf>,
}

impl Checkout {
    /// Clones the last commit to `folder`. It uses the tools of this repository, and, below a path of its own, the
    /// downloads of this machine, so that nothing is fetched or installed twice.
    ///
    /// # Errors
    /// When git fails, or the file system does.
    pub fn make(
        workspace: &Workspace,
        tools: &Tools,
        folder: PathBuf,
        cargo_home: Option<PathBuf>,
    ) -> Result<Self> {
        if let Some(above) = folder.parent() {
            fs::create_dir_all(above).with_context(|| format!("can't make {}", above.display()))?;
        }
        let clone = tools.run("git").args(["clone", "--quiet", "--local"]);
        clone.arg(workspace.root()).arg(&folder).visibly()?;
        // Where there are no such links, the clone installs its own tools, and both use one folder of downloads.
        let linked = link(&workspace.tools(), &folder.join(".tools"))?;
        let cargo_home = match cargo_home.filter(|_| linked) {
            Some(home) => share_downloads(&home)?.then_some(home),
            None => None,
        };
        Ok(Self { folder, cargo_home })
    }

    /// Builds the site of a mirror, by the clone's own command.
    ///
    /// # Errors
    /// When that fails.
    pub fn build(&self, tools: &Tools, mirror: Option<&Path>, today: &str) -> Result<()> {
        let mut build = tools
            .run("cargo")
            .args(["xtask", "site", "--today", today])
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .without_env("WAYMARK_MIRROR")
            .in_folder(&self.folder);
        if let Some(home) = &self.cargo_home {
            build = build.env("CARGO_HOME", home);
        }
        if let Some(mirror) = mirror {
            build = build.arg("--mirror").arg(mirror);
        }
        build.arg("--out").arg(self.site()).visibly()
    }

    /// Where its site is.
    pub fn site(&self) -> PathBuf {
        self.folder.join("target/mirror")
    }
}

/// Makes a folder that cargo takes for its own, with the downloads and the configuration of the real one. Returns
/// whether it could.
fn share_downloads(home: &Path) -> Result<bool> {
    let Some(real) = cargo_home() else {
        return Ok(false);
    };
    fs::create_dir_all(home).with_context(|| format!("can't make {}", home.display()))?;
    for name in ["registry", "git", "config.toml"] {
        let there = real.join(name);
        if there.exists() && !link(&there, &home.join(name))? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Makes `to` lead to `from`; false where the system has no such links.
#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<bool> {
    std::os::unix::fs::symlink(from, to).with_context(|| format!("can't make the link {}", to.display()))?;
    Ok(true)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<bool> {
    Ok(false)
}
