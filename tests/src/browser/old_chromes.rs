//! Chromiums of other years, as `cargo xtask test --all` brings them: without a window, for Linux on `x86_64`.

use std::path::PathBuf;

use anyhow::{Result, ensure};

use crate::places::root;

/// Those that the whole site works in, programs and all.
pub const ABLE: [u16; 4] = [102, 106, 119, 138];

/// One that can not run the programs, and shows everything else.
pub const TOO_OLD: u16 = 92;

/// The browser of a version.
///
/// # Errors
/// If it is not there.
pub fn program(version: u16) -> Result<PathBuf> {
    let program = root().join(".tools/old-chromes").join(version.to_string()).join("chromium");
    ensure!(program.is_file(), "there is no {}; run cargo xtask setup --for everything", program.display());
    Ok(program)
}

/// The program that drives them.
pub(super) fn driver() -> PathBuf {
    root().join("tests/scripts/old_chromes/driver.mjs")
}
