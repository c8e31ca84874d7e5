//! Where the demo keeps its things: all of it in `target/demo/`, to be deleted at will.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::native_programs;
use crate::run::Run;
use crate::workspace::Workspace;

/// The folders and files of the demo.
#[derive(Debug)]
pub struct Places {
    workspace: Workspace,
}

impl Places {
    /// The demo of this repository.
    pub fn of(workspace: &Workspace) -> Self {
        Self { workspace: workspace.clone() }
    }

    /// The repository.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// A path below `target/demo`.
    pub fn join(&self, relative: &str) -> PathBuf {
        self.workspace.join("target/demo").join(relative)
    }

    /// The practice agency's keys: `identity.age`, and its entry for directories, `agency.json`.
    pub fn agency(&self) -> PathBuf {
        self.join("agency")
    }

    /// The passphrase of the agency's identity.
    pub fn passphrase(&self) -> PathBuf {
        self.join("passphrase.txt")
    }

    /// The keys of whoever signs directories: `signer.key` and `signer.pub`.
    pub fn signer(&self) -> PathBuf {
        self.join("signer")
    }

    /// The signed directory.
    pub fn directory(&self) -> PathBuf {
        self.join("directory/directory.json")
    }

    /// The built site.
    pub fn site(&self) -> PathBuf {
        self.join("site")
    }

    /// What belongs to the relay on this port: its configuration, its database, letters fetched from it.
    pub fn of_port(&self, port: u16) -> PathBuf {
        self.join(&format!("port-{port}"))
    }

    /// One of our programs, run in the repository's folder.
    ///
    /// # Errors
    /// When the operating system does not tell where programs are built.
    pub fn program(&self, name: &str) -> Result<Run> {
        Ok(Run::new(native_programs::path(name)?).in_folder(self.workspace.root()))
    }
}

/// Makes the folder that a file is to be in.
///
/// # Errors
/// When it can't be made.
pub fn make_folder_of(file: &Path) -> Result<()> {
    let folder = file.parent().unwrap_or(file);
    std::fs::create_dir_all(folder).with_context(|| format!("can't make the folder {}", folder.display()))
}

/// Text as TOML writes it, between quotation marks.
pub fn toml_text(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::toml_text;

    #[test]
    fn quotation_marks_and_backslashes_are_escaped() {
        assert_eq!(toml_text(r#"C:\"demo"/é"#), r#""C:\\\"demo\"/é""#);
    }
}
