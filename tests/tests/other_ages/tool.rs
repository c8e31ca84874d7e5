//! The other ages, behind one face.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tests::places::{node_modules, root};
use tests::programs::run_with_input;

/// An age that is not ours.
#[derive(Clone, Copy, Debug)]
pub enum Tool {
    /// npm's `age-encryption`, also called typage.
    AgeEncryption,
    /// The program `age`, as Debian ships it.
    DebianAge,
    /// The Python module `pyrage`, a binding of rage.
    Pyrage,
}

impl Tool {
    /// Does all `jobs` in `folder`: objects as tests/scripts/age_encryption.mjs describes them, with names of files
    /// relative to the folder. `DebianAge` has no job with a passphrase.
    ///
    /// # Panics
    /// If the tool is not there, or a job fails.
    pub fn run(self, folder: &Path, jobs: &[Value]) {
        match self {
            Self::AgeEncryption => {
                let modules = node_modules();
                assert!(
                    modules.join("age-encryption").exists(),
                    "age-encryption is missing: run cargo xtask setup"
                );
                let script = root().join("tests/scripts/age_encryption.mjs");
                run_with_input(Path::new("node"), &[text(&script), text(&modules)], &batch(folder, jobs));
            }
            Self::DebianAge => jobs.iter().for_each(|job| debian_age(folder, job)),
            Self::Pyrage => {
                let script = root().join("tests/scripts/pyrage_cases.py");
                run_with_input(&python(), &[text(&script)], &batch(folder, jobs));
            }
        }
    }
}

/// Runs Debian's age in `folder`, on a terminal where `passphrase` is typed. Whether it succeeded.
pub fn age_with_passphrase(folder: &Path, passphrase: &str, arguments: &[&str]) -> bool {
    let script = root().join("tests/scripts/age_with_passphrase.py");
    Command::new(python())
        .arg(script)
        .args([passphrase, "age"])
        .args(arguments)
        .current_dir(folder)
        .status()
        .expect("python was found a moment ago")
        .success()
}

fn debian_age(folder: &Path, job: &Value) {
    let file = |field: &str| folder.join(string(&job[field]));
    let (input, output) = (file("in"), file("out"));
    let files = ["-o", text(&output), text(&input)];
    if job["do"] == "open" {
        let arguments = [&["-d", "-i", "-"][..], &files[..]].concat();
        run_with_input(Path::new("age"), &arguments, string(&job["identity"]).as_bytes());
    } else {
        let recipients = job["to"].as_array().expect("a job to seal has recipients");
        let mut arguments: Vec<&str> = recipients.iter().flat_map(|to| ["-r", string(to)]).collect();
        arguments.extend(files);
        run_with_input(Path::new("age"), &arguments, b"");
    }
}

/// The jobs as JSON, with whole paths.
fn batch(folder: &Path, jobs: &[Value]) -> Vec<u8> {
    let mut jobs = jobs.to_vec();
    for job in &mut jobs {
        for field in ["in", "out"] {
            let path = folder.join(string(&job[field]));
            job[field] = text(&path).into();
        }
    }
    Value::from(jobs).to_string().into_bytes()
}

/// The Python that setup gave the modules to.
fn python() -> PathBuf {
    let python =
        std::env::var_os("WAYMARK_PYTHON").map_or_else(|| root().join(".tools/py/bin/python"), PathBuf::from);
    assert!(python.exists(), "{} is missing: run cargo xtask setup", python.display());
    python
}

fn string(value: &Value) -> &str {
    value.as_str().expect("the fields of a job are texts")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("temporary folders have plain names")
}
