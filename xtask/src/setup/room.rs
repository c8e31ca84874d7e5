//! Whether the disk has room: where it ends in the middle of a build or a test, the messages name everything but that.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::Purpose;
use crate::workspace::Workspace;

/// Megabytes that a build from nothing and all tests took, with some to spare (docs/benchmarks.md).
const FROM_NOTHING: u64 = 12_000;
/// Megabytes that the demo took, likewise.
const DEMO: u64 = 6_000;
/// Megabytes that another run writes over an earlier one: mostly large files of tests, which are deleted again.
const AGAIN: u64 = 2_000;

/// Stops before anything is installed or built when there is too little room for it.
///
/// # Errors
/// Says which folder, how much it has and how much is needed.
pub fn check(purpose: Purpose, workspace: &Workspace) -> Result<()> {
    let built = workspace.join("target/debug").is_dir();
    let needed = match purpose {
        _ if built => AGAIN,
        Purpose::Demo => DEMO,
        Purpose::Test | Purpose::Everything => FROM_NOTHING,
    };
    for (folder, needed) in [(workspace.root().to_owned(), needed), (std::env::temp_dir(), AGAIN.min(needed))]
    {
        // A system that can't tell is no reason to stop.
        let Some(free) = free(&folder) else { continue };
        if free < needed {
            bail!(
                "{} has {free} MB of room on its disk, and this needs about {needed} MB; delete what you can spare there \
                 (`cargo clean` gives back what earlier builds took), then try again",
                folder.display()
            );
        }
    }
    Ok(())
}

/// Megabytes that this user may still write there.
fn free(folder: &Path) -> Option<u64> {
    let output = Command::new("df").arg("-Pk").arg(folder).output().ok()?;
    available(&String::from_utf8_lossy(&output.stdout))
}

/// The fourth column of the second line, in kilobytes: POSIX's format of `df -P`.
fn available(told: &str) -> Option<u64> {
    let kilobytes: u64 = told.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()?;
    Some(kilobytes / 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_is_read_as_posix_prints_it() {
        let told = "Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/vda 264000000 75000000 20500000 79% /\n";
        assert_eq!(available(told), Some(20_500));
        assert_eq!(available("df: nothing\n"), None);
    }

    #[test]
    fn this_disk_tells_its_room() {
        assert!(free(Path::new(".")).is_some());
    }
}
