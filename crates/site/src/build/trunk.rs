//! The build as Trunk's post_build hook: Trunk has built the program into its staging folder, we write
//! the site around them.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::ui;
use crate::BuildError;

/// What Trunk tells its hooks (trunkrs.dev, "Hooks").
#[derive(Clone, Debug)]
pub struct Hook {
    /// Where the site goes; becomes `dist` when we are done.
    pub staging: PathBuf,
    /// The site of the last build.
    pub dist: Option<PathBuf>,
    /// Whether this is `--release`.
    pub release: bool,
}

impl Hook {
    /// The hook's environment, `None` when Trunk did not start us.
    pub fn from_env() -> Option<Self> {
        Self::from_vars(|name| env::var_os(name))
    }

    fn from_vars(var: impl Fn(&str) -> Option<OsString>) -> Option<Self> {
        Some(Self {
            staging: var("TRUNK_STAGING_DIR")?.into(),
            dist: var("TRUNK_DIST_DIR").map(PathBuf::from),
            release: var("TRUNK_PROFILE").is_some_and(|profile| profile == "release"),
        })
    }

    /// Moves the program from the staging folder to `ui`, where later builds with `--ui` find them, and
    /// takes the shell away. Says whether Trunk's server wants pages to reload themselves.
    ///
    /// # Errors
    /// [`BuildError::Write`] when a file cannot be moved; one that is missing is told when it is read.
    pub fn take_program(&self, ui: &Path) -> Result<bool, BuildError> {
        fs::create_dir_all(ui).map_err(BuildError::writing(ui))?;
        for name in ui::FILES.into_iter().chain(ui::DESK) {
            let (from, to) = (self.staging.join(name), ui.join(name));
            if from.exists() {
                // Not renamed: staging and target may lie on two disks.
                fs::copy(&from, &to).map_err(BuildError::writing(&to))?;
            }
        }
        let serves = fs::read_to_string(self.staging.join(SHELL)).is_ok_and(|html| html.contains(RELOADS));
        // The folder is Trunk's own and made for this build: what is left in it is the shell.
        fs::remove_dir_all(&self.staging).map_err(BuildError::writing(&self.staging))?;
        fs::create_dir_all(&self.staging).map_err(BuildError::writing(&self.staging))?;
        Ok(serves)
    }
}

/// `html_output` in `Trunk.toml`.
const SHELL: &str = "shell.html";

/// What Trunk puts into the shell when its server wants to reload pages.
const RELOADS: &str = ".well-known/trunk/ws";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_trunk_there_is_no_hook() {
        assert!(Hook::from_vars(|_| None).is_none());
    }

    #[test]
    fn trunk_says_where_and_how() {
        let hook = Hook::from_vars(|name| match name {
            "TRUNK_STAGING_DIR" => Some("dist/.stage".into()),
            "TRUNK_PROFILE" => Some("release".into()),
            _ => None,
        });
        let hook = hook.expect("the staging folder is named");
        assert_eq!((hook.staging, hook.dist, hook.release), ("dist/.stage".into(), None, true));
    }
}
