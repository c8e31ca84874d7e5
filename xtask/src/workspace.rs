//! Where things are in this repository.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder of the repository, and the places in it that more than one command uses.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The repository this xtask was built from.
    pub fn here() -> Self {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: xtask.parent().unwrap_or(xtask).to_path_buf() }
    }

    /// The repository's folder, absolute.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path in the repository, written with `/`.
    pub fn join(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The folder of tools that `setup` installs for this repository only; not under version control.
    pub fn tools(&self) -> PathBuf {
        self.join(".tools")
    }

    /// The browser's programs as wasm-bindgen wrote them, copied here by Trunk's hook; `--ui` of the site
    /// builder.
    pub fn ui(&self) -> PathBuf {
        self.join("target/ui")
    }

    /// The site that Trunk made last.
    pub fn dist(&self) -> PathBuf {
        self.join("dist")
    }

    /// A path as a person in the repository's folder would type it.
    pub fn show(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// The version of a crate that `Cargo.lock` names.
    ///
    /// # Errors
    /// When the file can't be read or does not name the crate.
    pub fn locked_version(&self, name: &str) -> Result<String> {
        let file = self.join("Cargo.lock");
        let text =
            std::fs::read_to_string(&file).with_context(|| format!("can't read {}", file.display()))?;
        locked_version(&text, name)
            .map(str::to_owned)
            .with_context(|| format!("Cargo.lock names no crate `{name}`"))
    }
}

fn locked_version<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| *line != wanted);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::{Workspace, locked_version};

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"…\"\n";

    #[test]
    fn a_locked_version_is_found_by_the_whole_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
    }

    #[test]
    fn a_crate_that_is_not_locked_has_no_version() {
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(Workspace::here().join("Cargo.lock").is_file());
    }
}
