//! Packages from PyPI, for tests against other people's age. Their versions stand in
//! `xtask/tools/requirements.txt`.
//!
//! They go into a virtual environment in `.tools/py`; where Python can't make one (Debian splits that off),
//! into the plain folder `.tools/py-lib` of the system's Python.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{State, Tool};
use crate::tools::Tools;
use crate::workspace::Workspace;

/// See the module.
#[derive(Debug)]
pub struct PythonPackages;

/// The Python that finds the packages.
#[derive(Debug)]
pub struct Interpreter {
    /// The program.
    pub program: PathBuf,
    /// A value for `PYTHONPATH`, if it needs one.
    pub library: Option<PathBuf>,
}

/// The Python that finds the packages, once `setup` has run.
pub fn interpreter(workspace: &Workspace, tools: &Tools) -> Option<Interpreter> {
    let program = workspace.tools().join("py/bin/python");
    if program.exists() {
        return Some(Interpreter { program, library: None });
    }
    let library = plain_folder(workspace);
    library
        .is_dir()
        .then(|| tools.find("python3"))?
        .map(|program| Interpreter { program, library: Some(library) })
}

impl Tool for PythonPackages {
    fn name(&self) -> String {
        "Python packages".into()
    }

    fn state(&self, workspace: &Workspace, _: &Tools) -> Result<State> {
        let folders = package_folders(workspace);
        let mut there = Vec::new();
        for (name, version) in wanted(workspace)? {
            // Folders are named with underscores (PyPA, "Recording installed projects").
            let mark = format!("{}-{version}.dist-info", name.replace('-', "_"));
            if !folders.iter().any(|folder| folder.join(&mark).is_dir()) {
                return Ok(State::Missing(format!("no {name} {version} in .tools/py")));
            }
            there.push(format!("{name} {version}"));
        }
        Ok(State::Ready(there.join(", ")))
    }

    fn plan(&self) -> String {
        "downloads them into a virtual environment in .tools/py: about 10 seconds".into()
    }

    fn install(&self, workspace: &Workspace, tools: &Tools) -> Result<()> {
        ensure!(tools.find("python3").is_some(), "`python3` is not on PATH");
        let environment = workspace.tools().join("py");
        let list = workspace.join(LIST);
        let made = tools.run("python3").args(["-m", "venv", "--clear"]).arg(&environment).visibly();
        if let Err(error) = made {
            println!("         {error:#}; using a plain folder, .tools/py-lib, instead");
            // Half an environment would be found first, and lack the packages.
            if environment.exists() {
                std::fs::remove_dir_all(&environment).context("can't remove .tools/py")?;
            }
            let library = plain_folder(workspace);
            return pip(tools.run("python3")).arg("--target").arg(library).arg("-r").arg(list).visibly();
        }
        let python = environment.join("bin/python");
        pip(tools.run(&python.to_string_lossy())).arg("-r").arg(list).visibly()
    }

    fn remedy(&self, _: &Workspace) -> String {
        format!("it needs Python 3.9 or later with venv or pip, and PyPI; the packages are listed in {LIST}")
    }
}

const LIST: &str = "xtask/tools/requirements.txt";

fn pip(python: crate::run::Run) -> crate::run::Run {
    python.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"])
}

fn plain_folder(workspace: &Workspace) -> PathBuf {
    workspace.tools().join("py-lib")
}

/// Where packages may be: the environment's folder carries Python's version in its name.
fn package_folders(workspace: &Workspace) -> Vec<PathBuf> {
    let versions = std::fs::read_dir(workspace.tools().join("py/lib"));
    let of_environment =
        versions.into_iter().flatten().flatten().map(|entry| entry.path().join("site-packages"));
    of_environment.chain([plain_folder(workspace)]).collect()
}

fn wanted(workspace: &Workspace) -> Result<Vec<(String, String)>> {
    read_requirements(&workspace.join(LIST))
}

fn read_requirements(file: &Path) -> Result<Vec<(String, String)>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("can't read {}", file.display()))?;
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (name, version) =
                line.split_once("==").with_context(|| format!("{LIST}: `{line}` names no exact version"))?;
            Ok((name.to_owned(), version.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::wanted;
    use crate::workspace::Workspace;

    #[test]
    fn every_version_is_exact() {
        let packages = wanted(&Workspace::here()).unwrap();
        assert!(packages.iter().any(|(name, _)| name == "pyrage"), "{packages:?}");
    }
}
