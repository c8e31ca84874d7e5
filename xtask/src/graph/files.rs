//! House rules on files: one concept each, so never over 500 lines; and a module's file is named after it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

const MOST_LINES: usize = 500;

/// Folders with our Rust.
const FOLDERS: &[&str] = &["app", "crates", "fuzz", "tests", "xtask"];

/// Every file that breaks a rule, with the remedy.
///
/// # Errors
/// When a folder or file can't be read.
pub fn breaches(workspace: &Workspace) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        collect(&workspace.join(folder), &mut files)?;
    }
    files.sort();
    let mut breaches = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).with_context(|| format!("can't read {}", file.display()))?;
        breaches.extend(breach(&workspace.show(&file), text.lines().count()));
    }
    Ok(breaches)
}

fn breach(file: &str, lines: usize) -> Option<String> {
    // Not in tests/tests: there mod.rs is how a file says that it is no test of its own.
    if let Some(folder) = file.strip_suffix("/mod.rs").filter(|folder| folder.contains("/src")) {
        return Some(format!("{file}: a module's file stands beside its folder, as {folder}.rs"));
    }
    let over = lines.checked_sub(MOST_LINES).filter(|over| *over > 0)?;
    Some(format!("{file}: {over} lines over {MOST_LINES}; it holds more than one concept"))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            if name != "target" && name != "node_modules" {
                collect(&path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::breach;

    #[test]
    fn a_file_of_five_hundred_lines_is_the_longest() {
        assert_eq!(breach("crates/wire/src/frame.rs", 500), None);
        let message = breach("crates/wire/src/frame.rs", 520).unwrap();
        assert!(message.contains("20 lines over 500"), "{message}");
    }

    #[test]
    fn a_mod_rs_is_told_where_it_belongs() {
        let message = breach("crates/wire/src/ops/mod.rs", 3).unwrap();
        assert!(message.contains("crates/wire/src/ops.rs"), "{message}");
    }
}
