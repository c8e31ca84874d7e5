//! Running one target.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use super::clock::Clock;
use super::report::Report;
use crate::run::Run;
use crate::workspace::Workspace;

/// No input is longer than this many bytes: two letters of the smallest size.
const LONGEST_INPUT: &str = "-max_len=65536";

/// What a target may use for one input, in seconds and MB, before it counts as failed.
const LIMITS: [&str; 2] = ["-timeout=10", "-rss_limit_mb=1024"];

/// A smoke run ends after so many inputs, or so many seconds; its inputs are the same every time.
const SMOKE: [&str; 3] = ["-runs=20000", "-max_total_time=6", "-seed=1"];

/// How long a target runs.
#[derive(Debug, Clone, Copy)]
pub enum Effort {
    /// A few seconds, always with the same inputs.
    Smoke,
    /// So many seconds of processor time.
    Seconds(u64),
}

/// One target, built.
#[derive(Debug)]
pub struct Target<'a> {
    /// Its name.
    pub name: &'a str,
    /// The repository.
    pub workspace: &'a Workspace,
    /// The folder with its program.
    pub programs: &'a Path,
}

/// What came of running a target.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many inputs were tried.
    pub runs: u64,
    /// The most memory used, in MB.
    pub peak_mb: u64,
    /// How many edges of the program were reached.
    pub edges: u64,
    /// The processor time used.
    pub spent: Duration,
    /// How it failed and how to see it again, if it did.
    pub failure: Option<String>,
}

impl Target<'_> {
    /// Runs it until an input fails or the effort is made.
    ///
    /// # Errors
    /// When it can't be started, or a folder can't be made. An input that fails is no error here.
    pub fn run(&self, effort: Effort) -> Result<Outcome> {
        let finds = self.folder_for_finds(effort)?;
        let log = self.folder("target/fuzz/logs")?.join(format!("{}.log", self.name));
        self.folder(&self.artifacts())?;
        let clock = Clock::start();
        let mut outcome = Outcome::default();
        loop {
            let left = match effort {
                Effort::Smoke => None,
                Effort::Seconds(seconds) => Some(Duration::from_secs(seconds).saturating_sub(clock.spent())),
            };
            if left.is_some_and(|left| left.is_zero()) {
                break;
            }
            let good = self.command(&finds, left).logged(&log)?;
            let said = fs::read(&log).with_context(|| format!("can't read {}", log.display()))?;
            let report = Report::read(&String::from_utf8_lossy(&said));
            outcome.runs += report.runs;
            outcome.peak_mb = outcome.peak_mb.max(report.peak_mb);
            outcome.edges = outcome.edges.max(report.edges);
            outcome.spent = clock.spent();
            if !good {
                outcome.failure = Some(self.failure(&report, &log));
            }
            if !good || left.is_none() {
                break;
            }
        }
        Ok(outcome)
    }

    /// The program with its options. `left` is the time that it may still use, if that is limited.
    fn command(&self, finds: &Path, left: Option<Duration>) -> Run {
        // It uses at most as much processor time as passes on the clock, and mostly that much.
        let effort = match left {
            None => Vec::from(SMOKE.map(str::to_owned)),
            Some(left) => vec![format!("-max_total_time={}", left.as_secs().max(1))],
        };
        Run::new(self.program())
            .arg(finds)
            .arg(format!("fuzz/corpus/{}", self.name))
            .args([LONGEST_INPUT, "-print_final_stats=1"])
            .args(LIMITS)
            .args(effort)
            .args(self.dictionary().map(|file| format!("-dict={}", file.display())))
            .arg(format!("-artifact_prefix={}/", self.artifacts()))
            .in_folder(self.workspace.root())
    }

    /// Says what happened and how to see it again.
    fn failure(&self, report: &Report, log: &Path) -> String {
        let complaint = report.complaint.as_deref().unwrap_or("it ended without saying why");
        let again = match &report.input {
            Some(input) => format!("again: {} {input}", self.workspace.show(&self.program())),
            None => "it left no input behind".to_owned(),
        };
        format!("{complaint}\n{again}\nall of it: {}", self.workspace.show(log))
    }

    fn program(&self) -> PathBuf {
        self.programs.join(format!("{}{}", self.name, std::env::consts::EXE_SUFFIX))
    }

    /// Where inputs that fail are put; in the repository's folder, as they are worth a look.
    fn artifacts(&self) -> String {
        format!("fuzz/artifacts/{}", self.name)
    }

    /// Words that the target knows: its own, or those of all targets with the same first word.
    fn dictionary(&self) -> Option<PathBuf> {
        let family = self.name.split('_').next()?;
        let files = [self.name, family].map(|name| self.workspace.join(&format!("fuzz/dict/{name}.dict")));
        files.into_iter().find(|file| file.is_file())
    }

    /// Where inputs are put that reach something new: kept for the next long run, thrown away after a smoke
    /// run, which would otherwise be another one each time.
    fn folder_for_finds(&self, effort: Effort) -> Result<PathBuf> {
        match effort {
            Effort::Seconds(_) => self.folder(&format!("target/fuzz/corpus/{}", self.name)),
            Effort::Smoke => {
                let place = format!("target/fuzz/smoke/{}", self.name);
                match fs::remove_dir_all(self.workspace.join(&place)) {
                    Err(error) if error.kind() != ErrorKind::NotFound => {
                        Err(error).with_context(|| format!("can't empty {place}"))
                    }
                    _ => self.folder(&place),
                }
            }
        }
    }

    fn folder(&self, place: &str) -> Result<PathBuf> {
        let folder = self.workspace.join(place);
        fs::create_dir_all(&folder).with_context(|| format!("can't make {}", folder.display()))?;
        Ok(folder)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Target;
    use crate::workspace::Workspace;

    #[test]
    fn a_target_uses_its_own_dictionary_or_that_of_its_family() {
        let workspace = Workspace::here();
        let dictionary = |name| {
            let target = Target { name, workspace: &workspace, programs: Path::new("") };
            target.dictionary().map(|file| workspace.show(&file))
        };
        assert_eq!(dictionary("age_keys").as_deref(), Some("fuzz/dict/age_keys.dict"));
        assert_eq!(dictionary("age_open").as_deref(), Some("fuzz/dict/age.dict"));
        assert_eq!(dictionary("terminal"), None);
    }
}
