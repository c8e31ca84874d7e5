//! Packages from npm, into `.tools/npm`: wasm-opt (package `binaryen`: native programs, newer than Debian's),
//! an age implementation in JavaScript to test against, a validator of HTML, and a judge of accessibility. Their versions
//! stand in `xtask/tools/package.json`.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{State, Tool};
use crate::tools::Tools;
use crate::workspace::Workspace;

/// See the module.
#[derive(Debug)]
pub struct NpmPackages;

impl Tool for NpmPackages {
    fn name(&self) -> String {
        "npm packages".into()
    }

    fn state(&self, workspace: &Workspace, _: &Tools) -> Result<State> {
        let mut there = Vec::new();
        for (name, version) in wanted(workspace, LIST)? {
            let manifest = workspace.tools().join("npm/node_modules").join(&name).join("package.json");
            let found = read_json(&manifest).ok().and_then(|json| text(&json, "version"));
            match found {
                Some(found) if found == version => there.push(format!("{name} {version}")),
                Some(found) => {
                    return Ok(State::Missing(format!("found {name} {found}, want {version}")));
                }
                None => return Ok(State::Missing(format!("no {name} {version} in .tools/npm"))),
            }
        }
        Ok(State::Ready(there.join(", ")))
    }

    fn plan(&self) -> String {
        "downloads them into .tools/npm: a few seconds, 130 MB on disk".into()
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        ensure!(tools.find("npm").is_some(), "`npm` is not on PATH");
        let folder = workspace.tools().join("npm");
        std::fs::create_dir_all(&folder).with_context(|| format!("can't make {}", folder.display()))?;
        let list = workspace.join(LIST);
        std::fs::copy(&list, folder.join("package.json")).with_context(|| format!("can't copy {LIST}"))?;
        tools
            .run("npm")
            .args(["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"])
            .arg(&folder)
            .visibly()
    }

    fn remedy(&self, _: &Workspace) -> String {
        format!("it needs Node 18 or later with npm, and the npm registry; the packages are listed in {LIST}")
    }
}

const LIST: &str = "xtask/tools/package.json";

/// Names and versions in a list of packages.
///
/// # Errors
/// When the list can't be read, or a package has no version.
pub(super) fn wanted(workspace: &Workspace, list: &str) -> Result<Vec<(String, String)>> {
    let json = read_json(&workspace.join(list))?;
    let packages = json.get("dependencies").and_then(Value::as_object);
    let packages = packages.with_context(|| format!("{list} has no `dependencies`"))?;
    packages
        .iter()
        .map(|(name, version)| {
            let version = version.as_str().with_context(|| format!("{list}: {name} has no version"))?;
            Ok((name.clone(), version.to_owned()))
        })
        .collect()
}

fn read_json(file: &Path) -> Result<Value> {
    let text = std::fs::read_to_string(file).with_context(|| format!("can't read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))
}

fn text(json: &Value, field: &str) -> Option<String> {
    Some(json.get(field)?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{LIST, wanted};
    use crate::workspace::Workspace;

    #[test]
    fn every_version_is_exact() {
        for (name, version) in wanted(&Workspace::here(), LIST).unwrap() {
            assert!(version.chars().all(|c| c.is_ascii_digit() || c == '.'), "{name} {version}");
        }
    }

    #[test]
    fn trunk_asks_for_the_wasm_opt_that_npm_brings() {
        let workspace = Workspace::here();
        let packages = wanted(&workspace, LIST).unwrap();
        let (_, version) = packages.iter().find(|(name, _)| name == "binaryen").unwrap();
        let number = version.split('.').next().unwrap();
        let trunk = std::fs::read_to_string(workspace.join("Trunk.toml")).unwrap();
        assert!(trunk.contains(&format!("wasm_opt = \"version_{number}\"")), "binaryen is {version}");
    }
}
