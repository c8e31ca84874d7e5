//! Chromiums of other years, for `cargo xtask test --all`, into `.tools/old-chromes`: packages from npm that carry the
//! browser without a window, packed with brotli. Which ones stands in `xtask/tools/old-chromes/package.json`.

use std::fs;

use anyhow::{Context, Result, ensure};

use super::{State, Tool, npm};
use crate::tools::Tools;
use crate::workspace::Workspace;

/// See the module.
#[derive(Debug)]
pub struct OldChromes;

impl Tool for OldChromes {
    fn name(&self) -> String {
        "old Chromiums".into()
    }

    fn state(&self, workspace: &Workspace, _: &Tools) -> Result<State> {
        let mut there = Vec::new();
        for (name, source) in npm::wanted(workspace, LIST)? {
            let folder = workspace.tools().join(FOLDER).join(version(&name)?);
            // The note is written last: without it, unpacking was cut short.
            let from = fs::read_to_string(folder.join(NOTE)).unwrap_or_default();
            if from != source || !folder.join(PROGRAM).is_file() {
                return Ok(State::Missing(format!("no {name} of {source} in .tools/{FOLDER}")));
            }
            there.push(name);
        }
        Ok(State::Ready(there.join(", ")))
    }

    fn plan(&self) -> String {
        "downloads 285 MB from npm and unpacks them into .tools/old-chromes: half a minute, 800 MB on disk"
            .into()
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        ensure!(tools.have(&["npm", "node"]), "`npm` or `node` is not on PATH");
        let folder = workspace.tools().join(FOLDER);
        fs::create_dir_all(&folder).with_context(|| format!("can't make {}", folder.display()))?;
        fs::copy(workspace.join(LIST), folder.join("package.json"))
            .with_context(|| format!("can't copy {LIST}"))?;
        // What the packages bring beside the browser is for other uses; scripts of theirs are not run.
        let npm = tools.run("npm").args(["install", "--no-package-lock", "--no-audit", "--no-fund"]);
        let npm = npm.args(["--loglevel=error", "--ignore-scripts", "--legacy-peer-deps", "--prefix"]);
        npm.arg(&folder).visibly()?;
        let packed = folder.join("node_modules");
        for (name, source) in npm::wanted(workspace, LIST)? {
            let one = folder.join(version(&name)?);
            fs::create_dir_all(&one).with_context(|| format!("can't make {}", one.display()))?;
            let unpack = tools.run("node").args(["-e", UNPACK]);
            let unpack = unpack.arg(packed.join(&name).join("bin/chromium.br")).arg(one.join(PROGRAM));
            unpack.silently().with_context(|| format!("can't unpack {name}"))?;
            fs::write(one.join(NOTE), &source)
                .with_context(|| format!("can't write to {}", one.display()))?;
        }
        fs::remove_dir_all(&packed).with_context(|| format!("can't remove {}", packed.display()))
    }

    fn remedy(&self, _: &Workspace) -> String {
        format!("it needs Node 18 or later with npm, and the npm registry; the packages are listed in {LIST}")
    }
}

const LIST: &str = "xtask/tools/old-chromes/package.json";
const FOLDER: &str = "old-chromes";
const PROGRAM: &str = "chromium";
/// Says which package the program beside it is from.
const NOTE: &str = "from";

/// Unpacks its first argument to its second.
const UNPACK: &str = "const [from, to] = process.argv.slice(1), fs = require('fs'); \
                      require('stream').pipeline(fs.createReadStream(from), \
                      require('zlib').createBrotliDecompress(), fs.createWriteStream(to, { mode: 0o755 }), \
                      (error) => { if (error) throw error; });";

/// `106` of `chromium-106`.
fn version(name: &str) -> Result<&str> {
    name.strip_prefix("chromium-").with_context(|| format!("{LIST}: `{name}` is not called chromium-VERSION"))
}

#[cfg(test)]
mod tests {
    use super::{LIST, npm, version};
    use crate::workspace::Workspace;

    #[test]
    fn every_package_is_exact_and_says_which_chromium_it_carries() {
        let packages = npm::wanted(&Workspace::here(), LIST).unwrap();
        assert!(packages.len() >= 4, "{packages:?}");
        for (name, source) in packages {
            assert!(version(&name).unwrap().parse::<u16>().is_ok(), "{name}");
            let (_, exact) = source.strip_prefix("npm:").unwrap().rsplit_once('@').unwrap();
            assert!(exact.chars().all(|c| c.is_ascii_digit() || c == '.'), "{name} {source}");
        }
    }
}
