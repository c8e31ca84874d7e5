//! Trunk, which builds the browser's programs and serves the site while developing.

use anyhow::Result;

use super::cargo_tool::CargoTool;
use super::{State, Tool};
use crate::tools::Tools;
use crate::workspace::Workspace;

/// 0.22 wants a newer compiler than rust-toolchain.toml pins.
const TRUNK: CargoTool<'static> =
    CargoTool { package: "trunk", programs: &["trunk"], version: "0.21.14", locked: true };

/// See the module.
#[derive(Debug)]
pub struct Trunk;

impl Tool for Trunk {
    fn name(&self) -> String {
        format!("trunk {}", TRUNK.version)
    }

    fn state(&self, _: &Workspace, tools: &Tools) -> Result<State> {
        Ok(TRUNK.state(tools))
    }

    fn plan(&self) -> String {
        "compiles it into .tools/bin: about 5 minutes on two cores".into()
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        TRUNK.install(workspace, tools)
    }

    fn remedy(&self, _: &Workspace) -> String {
        TRUNK.remedy()
    }
}
