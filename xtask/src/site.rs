//! `cargo xtask site`: a mirror's site, with the same bytes wherever it is built.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::setup::{self, Purpose};
use crate::tools::Tools;
use crate::workspace::Workspace;
use crate::{browser_programs, native_programs};

/// Build the site of a mirror as it is published: the same sources, mirror and day give the same bytes, whoever
/// builds it and in whatever folder.
///
/// Installs what is missing, builds the form's program without the paths of this machine, and puts the site around
/// it. From nothing it takes about a quarter of an hour, the next time seconds. Compare the manifest.json of two
/// sites to see whether they are the same.
#[derive(Debug, Args)]
pub struct Site {
    /// The mirror's decisions [default: examples/mirror/mirror.toml]
    #[arg(long, value_name = "FILE")]
    mirror: Option<PathBuf>,

    /// Where the site goes: a new folder, or one that holds a site
    #[arg(long, value_name = "DIR", default_value = "target/mirror")]
    out: PathBuf,

    /// Build as if it were this day [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
}

impl Site {
    /// Runs the command. Paths start from the folder that it is run in.
    ///
    /// # Errors
    /// When a tool is missing that can't be installed, or something does not build.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        setup::for_purpose(Purpose::Demo, workspace)?;
        let tools = Tools::of(workspace);
        browser_programs::build(workspace, &tools)?;
        let mut build = native_programs::site_builder(&tools).arg("build");
        if let Some(mirror) = &self.mirror {
            build = build.arg("--mirror").arg(mirror);
        }
        if let Some(today) = &self.today {
            build = build.arg("--today").arg(today);
        }
        build.arg("--ui").arg(workspace.ui()).arg("--out").arg(&self.out).visibly()
    }
}
