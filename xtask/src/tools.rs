//! Finding programs: first what `setup` put into `.tools/`, then `PATH`, then cargo's own folder.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::run::{Run, search_path};
use crate::workspace::Workspace;

/// The folders that are searched for programs, in order.
#[derive(Debug)]
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// The tools that this repository would use.
    pub fn of(workspace: &Workspace) -> Self {
        let own = workspace.tools();
        let mut folders = vec![own.join("bin"), own.join("npm/node_modules/.bin")];
        folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
        folders.extend(cargo_home().map(|home| home.join("bin")));
        Self { folders }
    }

    /// Where a program is, if it is anywhere.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
        self.folders.iter().map(|folder| folder.join(&name)).find(|path| path.is_file())
    }

    /// True when every one of these programs is somewhere.
    pub fn have(&self, programs: &[&str]) -> bool {
        programs.iter().all(|program| self.find(program).is_some())
    }

    /// A command that uses these tools, and whose own commands use them too.
    pub fn run(&self, program: &str) -> Run {
        let found = self.find(program).unwrap_or_else(|| PathBuf::from(program));
        Run::new(found).quiet_env("PATH", self.path())
    }

    /// What the program says after `--version`, as three numbers: "0.21.14". None if it is missing or can't
    /// run.
    pub fn version(&self, program: &str) -> Option<String> {
        let path = self.find(program)?;
        let said = Run::new(path).arg("--version").silently().ok()?;
        version_in(&said).map(str::to_owned)
    }

    /// A line of what the compiler says about itself: its `host`, its `release`, its `commit-hash`.
    ///
    /// # Errors
    /// When it can't run, or says it in a new way.
    pub fn rustc_says(&self, name: &str) -> Result<String> {
        let said = self.run("rustc").arg("-vV").silently()?;
        let value = said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        value.map(str::to_owned).with_context(|| format!("`rustc -vV` does not tell its {name}"))
    }

    /// The folder of the Rust installation in use.
    ///
    /// # Errors
    /// When rustc can't be asked.
    pub fn sysroot(&self) -> Result<PathBuf> {
        let path = self.run("rustc").args(["--print", "sysroot"]).silently();
        path.map(PathBuf::from).context("can't ask rustc where it is installed")
    }

    /// The value of `PATH` that finds the same programs.
    pub fn path(&self) -> OsString {
        search_path(&self.folders)
    }
}

/// The first number in a text that starts a word: "0.21.14" of "trunk 0.21.14", "132" of "wasm-opt version
/// 132 (…)".
pub fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace()
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
        .map(|word| {
            let end = word.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
            &word[..end.unwrap_or(word.len())]
        })
}

/// The folder of cargo's programs and downloads.
pub fn cargo_home() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
}

#[cfg(test)]
mod tests {
    use super::{Tools, version_in};
    use crate::workspace::Workspace;

    #[test]
    fn versions_are_read_from_what_programs_say() {
        assert_eq!(version_in("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(version_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(version_in("v20.20.2"), Some("20.20.2"));
        assert_eq!(version_in("rustc 1.95.0-nightly (abc 2026-01-01)"), Some("1.95.0"));
        assert_eq!(version_in("(devel)"), None);
    }

    #[test]
    fn the_repository_s_own_tools_come_first() {
        let workspace = Workspace::here();
        let tools = Tools::of(&workspace);
        assert!(tools.folders[0].starts_with(workspace.tools()));
    }
}
