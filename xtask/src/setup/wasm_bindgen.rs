//! wasm-bindgen's programs: the bindings for the browser, and the runner of tests compiled to WebAssembly.
//! They only understand programs made with exactly their own version of the crate, so the version is the one
//! in Cargo.lock.

use anyhow::Result;

use super::cargo_tool::CargoTool;
use super::{State, Tool};
use crate::tools::Tools;
use crate::workspace::Workspace;

/// See the module.
#[derive(Debug)]
pub struct WasmBindgen;

impl Tool for WasmBindgen {
    fn name(&self) -> String {
        "wasm-bindgen-cli".into()
    }

    fn state(&self, workspace: &Workspace, tools: &Tools) -> Result<State> {
        Ok(programs(&workspace.locked_version("wasm-bindgen")?).state(tools))
    }

    fn plan(&self) -> String {
        "compiles it into .tools/bin: about 3 minutes on two cores".into()
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        programs(&workspace.locked_version("wasm-bindgen")?).install(workspace, tools)
    }

    fn remedy(&self, workspace: &Workspace) -> String {
        match workspace.locked_version("wasm-bindgen") {
            Ok(version) => programs(&version).remedy(),
            Err(_) => "put Cargo.lock back: it says which version is wanted".into(),
        }
    }
}

fn programs(version: &str) -> CargoTool<'_> {
    CargoTool {
        package: "wasm-bindgen-cli",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version,
        // The lock file published with it does not resolve.
        locked: false,
    }
}

#[cfg(test)]
mod tests {
    use crate::workspace::Workspace;

    #[test]
    fn trunk_asks_for_the_version_in_cargo_lock() {
        let workspace = Workspace::here();
        let version = workspace.locked_version("wasm-bindgen").unwrap();
        let trunk = std::fs::read_to_string(workspace.join("Trunk.toml")).unwrap();
        let wanted = format!("wasm_bindgen = \"{version}\"");
        assert!(trunk.contains(&wanted), "Trunk.toml does not say {wanted}");
    }
}
