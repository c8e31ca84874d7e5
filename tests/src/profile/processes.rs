//! The processes of a browser, known by the folder of its profile, which no other browser has.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// How often is looked before it is enough: ten seconds.
const LOOKS: usize = 200;

struct Process {
    pid: u32,
    parent: u32,
    /// Its arguments, with null characters between them. Empty once it has ended.
    command: String,
}

/// The renderers of the browser with this profile: process id and bytes of memory that are theirs alone
/// (`Private_Dirty` and `Private_Clean` of `smaps_rollup`).
///
/// # Errors
/// If there is no `/proc`.
pub fn renderers(profile: &Path) -> Result<Vec<(u32, u64)>> {
    let mark = format!("--user-data-dir={}", profile.display());
    let is_renderer =
        |process: &Process| process.command.contains("--type=renderer") && process.command.contains(&mark);
    Ok(all()?
        .into_iter()
        .filter(is_renderer)
        .map(|process| (process.pid, private_bytes(process.pid)))
        .collect())
}

fn private_bytes(pid: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let kilobytes: u64 = rollup
        .lines()
        .filter(|line| line.starts_with("Private_"))
        .filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok())
        .sum();
    kilobytes * 1_024
}

/// Kills every process of the browser with this profile, and waits until none is left.
///
/// # Errors
/// If there is none, or one does not end.
pub fn kill(profile: &Path) -> Result<()> {
    ensure!(!family(profile)?.is_empty(), "no browser runs with {}", profile.display());
    for _ in 0..LOOKS {
        let pids: Vec<String> = family(profile)?.iter().map(u32::to_string).collect();
        if pids.is_empty() {
            return Ok(());
        }
        // One that has just ended is no failure.
        Command::new("kill").arg("-KILL").args(pids).stderr(Stdio::null()).status()?;
        sleep(PAUSE);
    }
    bail!("the browser with {} can't be killed", profile.display())
}

/// Waits until no process of the browser with this profile is left, at most ten seconds.
///
/// # Errors
/// If there is no `/proc`.
pub fn wait_for_end(profile: &Path) -> Result<()> {
    for _ in 0..LOOKS {
        if family(profile)?.is_empty() {
            break;
        }
        sleep(PAUSE);
    }
    Ok(())
}

/// The processes that name the profile, and all that they began: Firefox tells its children of no profile.
fn family(profile: &Path) -> Result<Vec<u32>> {
    let all = all()?;
    let mark = profile.display().to_string();
    let named = all.iter().filter(|process| process.command.contains(&mark));
    let mut family: Vec<u32> = named.map(|process| process.pid).collect();
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        for child in all.iter().filter(|process| process.parent == parent) {
            if !child.command.is_empty() && !family.contains(&child.pid) {
                family.push(child.pid);
            }
        }
        next += 1;
    }
    Ok(family)
}

fn all() -> Result<Vec<Process>> {
    let entries = fs::read_dir("/proc").context("/proc can't be read")?;
    // A process may end while it is looked at, and not everything there is one.
    Ok(entries.flatten().filter_map(|entry| process(&entry.path())).collect())
}

fn process(folder: &Path) -> Option<Process> {
    let pid = folder.file_name()?.to_str()?.parse().ok()?;
    let command = String::from_utf8_lossy(&fs::read(folder.join("cmdline")).ok()?).into_owned();
    let stat = fs::read_to_string(folder.join("stat")).ok()?;
    // Its name stands in brackets, and may hold any character; then come its state and its parent.
    let (_, behind_the_name) = stat.rsplit_once(')')?;
    let parent = behind_the_name.split_whitespace().nth(1)?.parse().ok()?;
    Some(Process { pid, parent, command })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_and_what_it_began_are_killed_and_others_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let other = tempfile::tempdir().unwrap();
        let start = |folder: &Path| {
            // A shell that waits for a child that does not name the folder.
            let script = format!(": {}; sleep 60 & wait", folder.display());
            Command::new("sh").args(["-c", &script]).spawn().unwrap()
        };
        let (mut ours, mut theirs) = (start(folder.path()), start(other.path()));
        while family(folder.path()).unwrap().len() < 2 || family(other.path()).unwrap().len() < 2 {
            sleep(PAUSE);
        }
        kill(folder.path()).unwrap();
        assert!(!ours.wait().unwrap().success());
        assert_eq!(family(other.path()).unwrap().len(), 2);
        assert!(kill(folder.path()).is_err(), "there is nothing left to kill");
        kill(other.path()).unwrap();
        theirs.wait().unwrap();
    }
}
