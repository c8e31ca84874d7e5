//! cargo-fuzz, which builds the targets of `fuzz/` with the coverage that libFuzzer needs.

use anyhow::Result;

use super::cargo_tool::CargoTool;
use super::{State, Tool};
use crate::tools::Tools;
use crate::workspace::Workspace;

const CARGO_FUZZ: CargoTool<'static> =
    CargoTool { package: "cargo-fuzz", programs: &["cargo-fuzz"], version: "0.13.2", locked: true };

/// See the module.
#[derive(Debug)]
pub struct CargoFuzz;

impl Tool for CargoFuzz {
    fn name(&self) -> String {
        format!("cargo-fuzz {}", CARGO_FUZZ.version)
    }

    fn state(&self, _: &Workspace, tools: &Tools) -> Result<State> {
        Ok(CARGO_FUZZ.state(tools))
    }

    fn plan(&self) -> String {
        "compiles it into .tools/bin: about a minute on two cores".into()
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        CARGO_FUZZ.install(workspace, tools)
    }

    fn remedy(&self, _: &Workspace) -> String {
        CARGO_FUZZ.remedy()
    }
}
