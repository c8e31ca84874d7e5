//! The programs of the targets: which there are, and building them.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::tools::Tools;
use crate::workspace::Workspace;

/// The names of all targets, in order.
///
/// # Errors
/// When their folder can't be read.
pub fn names(workspace: &Workspace) -> Result<Vec<String>> {
    let folder = workspace.join("fuzz/fuzz_targets");
    let entries = fs::read_dir(&folder).with_context(|| format!("can't read {}", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let is_source = path.extension().is_some_and(|extension| extension == "rs");
        names.extend(path.file_stem().filter(|_| is_source).map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

/// Builds the programs of these targets and returns the folder they are in. `cargo fuzz` builds with the
/// coverage that libFuzzer needs, and without a sanitizer, which a stable compiler does not have; apart from
/// everything else, as the flags differ.
///
/// # Errors
/// When they do not compile.
pub fn build(workspace: &Workspace, tools: &Tools, names: &[String]) -> Result<PathBuf> {
    let host = tools.rustc_says("host")?;
    let build = tools
        .run("cargo")
        .args(["fuzz", "build", "--sanitizer", "none", "--fuzz-dir", "fuzz", "--target-dir", "target/fuzz"])
        .args(["--target", &host])
        .in_folder(workspace.root());
    // cargo-fuzz takes one name, or builds all.
    match names {
        [only] => build.arg(only).visibly()?,
        _ => build.visibly()?,
    }
    Ok(workspace.join("target/fuzz").join(host).join("release"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::names;
    use crate::workspace::Workspace;

    #[test]
    fn every_target_is_in_the_manifest_and_in_the_readme() {
        let workspace = Workspace::here();
        let manifest = fs::read_to_string(workspace.join("fuzz/Cargo.toml")).unwrap();
        let readme = fs::read_to_string(workspace.join("fuzz/README.md")).unwrap();
        let names = names(&workspace).unwrap();
        assert!(!names.is_empty());
        for name in names {
            assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "{name} is not built");
            assert!(readme.contains(&format!("\n| `{name}` |")), "the readme does not say what {name} reads");
        }
    }

    #[test]
    fn every_target_has_seeds_and_none_of_them_is_large() {
        let workspace = Workspace::here();
        for name in names(&workspace).unwrap() {
            let folder = workspace.join("fuzz/corpus").join(&name);
            let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
            let is_seed = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "seed");
            let seeds: Vec<_> = files.filter(is_seed).collect();
            assert!(!seeds.is_empty(), "{name} has no seeds");
            for seed in seeds {
                let length = fs::metadata(&seed).unwrap().len();
                assert!(length <= 40 * 1024, "{} has {length} bytes", seed.display());
            }
        }
    }
}
