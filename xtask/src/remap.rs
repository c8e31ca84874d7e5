//! Keeping the folders of this machine out of the browser's program, so that it is the same wherever it is built.
//!
//! rustc writes the paths of source files into a program, for the messages of panics: among them the home of whoever
//! built it. Here each folder that differs from machine to machine gets a name that does not.
//!
//! The flags go into the variable of that one target. With `RUSTFLAGS`, the site builder, which Trunk's hook runs on
//! this machine, would be compiled anew.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::run::Run;
use crate::tools::{Tools, cargo_home};
use crate::workspace::Workspace;

const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Variables whose flags cargo would take instead of all others.
const STRONGER: [&str; 2] = ["CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS"];

/// A command that runs cargo, itself or through Trunk: what it builds for browsers will name no folder of this
/// machine.
///
/// # Errors
/// When rustc does not tell about itself.
pub fn remapped(run: Run, workspace: &Workspace, tools: &Tools) -> Result<Run> {
    let run = run.quiet_env(VARIABLE, flags(workspace, tools)?);
    Ok(STRONGER.into_iter().fold(run, Run::without_env))
}

/// The flags in one line, as variables hold them. A folder with a space in its path gets none, and a note: cargo
/// would take it apart there.
///
/// # Errors
/// When rustc does not tell about itself.
pub fn flags(workspace: &Workspace, tools: &Tools) -> Result<String> {
    let mut flags = Vec::new();
    for (folder, name) in names(workspace, tools)? {
        match flag(&folder, &name) {
            Some(flag) => flags.push(flag),
            None => println!(
                "note: there is a space in {}, so this path may stay in the program, which then differs from other people's",
                folder.display()
            ),
        }
    }
    Ok(flags.join(" "))
}

/// Each folder with the name that takes its place. Of several that fit a path, rustc takes the last.
fn names(workspace: &Workspace, tools: &Tools) -> Result<Vec<(PathBuf, String)>> {
    let root = workspace.root();
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let mut names =
        vec![(root.to_path_buf(), "/waymark".to_owned()), (root.join(target), "/waymark/target".to_owned())];
    names.extend(cargo_home().map(|home| (home, "/cargo".to_owned())));
    let sysroot = tools.sysroot()?;
    // The name that the standard library's sources bear where they are not installed: with and without them, the same.
    let sources = (sysroot.join("lib/rustlib/src/rust"), format!("/rustc/{}", revision(tools)?));
    names.extend([(sysroot, "/rust".to_owned()), sources]);
    Ok(names)
}

/// What the compiler was built from: a commit, or for the builds of distributions, a version.
fn revision(tools: &Tools) -> Result<String> {
    match tools.rustc_says("commit-hash")? {
        unknown if unknown == "unknown" => tools.rustc_says("release"),
        commit => Ok(commit),
    }
}

fn flag(folder: &Path, name: &str) -> Option<String> {
    let folder = folder.to_str().filter(|folder| !folder.contains(char::is_whitespace))?;
    Some(format!("--remap-path-prefix={folder}={name}"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{VARIABLE, flag, flags, names};
    use crate::tools::Tools;
    use crate::workspace::Workspace;

    #[test]
    fn a_folder_gets_its_name_and_one_with_a_space_no_flag() {
        assert_eq!(
            flag(Path::new("/home/anna/waymark"), "/waymark").as_deref(),
            Some("--remap-path-prefix=/home/anna/waymark=/waymark")
        );
        assert_eq!(flag(Path::new("/home/anna/my folder"), "/waymark"), None);
    }

    #[test]
    fn every_folder_is_whole_and_the_narrower_one_comes_later() {
        let workspace = Workspace::here();
        let names = names(&workspace, &Tools::of(&workspace)).unwrap();
        assert!(names.iter().all(|(folder, _)| folder.is_absolute()), "{names:?}");
        for (place, (folder, _)) in names.iter().enumerate() {
            let wider =
                names[place + 1..].iter().find(|(later, _)| folder != later && folder.starts_with(later));
            assert_eq!(wider, None, "{names:?}");
        }
    }

    #[test]
    fn the_flags_name_the_repository_and_end_in_the_sources_of_the_standard_library() {
        let workspace = Workspace::here();
        let flags = flags(&workspace, &Tools::of(&workspace)).unwrap();
        assert!(flags.contains(&format!("={}=/waymark ", workspace.root().display())), "{flags}");
        assert!(flags.rsplit(' ').next().unwrap().contains("lib/rustlib/src/rust=/rustc/"), "{flags}");
    }

    #[test]
    fn the_variable_is_that_of_the_target_that_the_toolchain_comes_with() {
        let toolchain = fs::read_to_string(Workspace::here().join("rust-toolchain.toml")).unwrap();
        let line = toolchain.lines().find(|line| line.starts_with("targets")).unwrap();
        let target = line.split('"').nth(1).unwrap();
        let variable = format!("CARGO_TARGET_{}_RUSTFLAGS", target.to_uppercase().replace('-', "_"));
        assert_eq!(variable, VARIABLE);
    }
}
