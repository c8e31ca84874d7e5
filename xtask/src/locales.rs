//! `cargo xtask locales`: are the words of every language whole and plain?

use anyhow::Result;
use clap::Args;

use crate::native_programs;
use crate::run::Run;
use crate::tools::Tools;
use crate::workspace::Workspace;

/// Check the words of every language, and say of each mistake where it is and what to do.
///
/// Messages that are missing, extra, shown nowhere, or filled in otherwise than in English; plural forms that the
/// language does not have, or lacks; characters that turn the direction; long sentences; words that we do not use
/// (locales/lint.toml). A table shows how complete each file of each language is. It fails when a language in
/// locales/languages.toml has a problem.
#[derive(Debug, Args)]
pub struct Locales {}

impl Locales {
    /// Runs the command.
    ///
    /// # Errors
    /// When the words are not as they have to be; each problem is printed.
    pub fn run(&self, workspace: &Workspace) -> Result<()> {
        check(workspace, native_programs::site_builder(&Tools::of(workspace)))
    }
}

/// Checks the words, with a command that is the site builder.
///
/// # Errors
/// As [`Locales::run`].
pub fn check(workspace: &Workspace, site_builder: Run) -> Result<()> {
    site_builder.arg("locales").in_folder(workspace.root()).visibly()
}
