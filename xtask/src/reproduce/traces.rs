//! Does a file tell on what machine it was made?

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::size::files_of;
use crate::tools::{Tools, cargo_home};
use crate::workspace::Workspace;

/// Paths that no published file may hold: of the home, the repository with its clones, cargo's downloads, the
/// compiler.
///
/// # Errors
/// When rustc does not tell where it is.
pub fn of_this_machine(workspace: &Workspace, tools: &Tools, clones: &Path) -> Result<Vec<String>> {
    let sysroot = tools.sysroot()?;
    let folders = [workspace.root(), clones, &sysroot];
    let mut traces: Vec<String> = folders.map(|folder| folder.display().to_string()).into();
    traces.extend(cargo_home().map(|home| home.display().to_string()));
    // With a slash: a home can be as short as `/root`, which could stand in an address as well.
    traces.extend(env::var("HOME").ok().map(|home| format!("{}/", home.trim_end_matches('/'))));
    // A home that is the root of everything says nothing.
    traces.retain(|trace| trace.len() > 1);
    Ok(traces)
}

/// Looks into every file of a site. Compressed twins are passed over: they unpack to the file beside them.
///
/// # Errors
/// When a file holds one of these paths.
pub fn none_below(site: &Path, traces: &[String]) -> Result<()> {
    for file in files_of(site)?.iter().filter(|file| !file.ends_with(".br") && !file.ends_with(".gz")) {
        let path = site.join(file);
        let bytes = fs::read(&path).with_context(|| format!("can't read {}", path.display()))?;
        if let Some(trace) = traces.iter().find(|trace| holds(&bytes, trace.as_bytes())) {
            bail!("{file} holds the path {trace}; add its folder to xtask/src/remap.rs");
        }
    }
    Ok(())
}

fn holds(bytes: &[u8], trace: &[u8]) -> bool {
    bytes.windows(trace.len()).any(|window| window == trace)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{none_below, of_this_machine};
    use crate::tools::Tools;
    use crate::workspace::Workspace;

    #[test]
    fn a_path_is_found_in_the_middle_of_a_program_and_not_in_its_twin() {
        let site = std::env::temp_dir().join(format!("xtask-traces-{}", std::process::id()));
        fs::create_dir_all(site.join("a")).unwrap();
        fs::write(site.join("a/1.wasm"), b"\0asm\x01/home/anna/.cargo/registry\xff").unwrap();
        fs::write(site.join("a/2.js.br"), b"/home/bo").unwrap();
        let found = |trace: &str| none_below(&site, &[trace.to_owned()]).map_err(|error| error.to_string());
        let outcomes = (found("/home/anna/"), found("/home/bo"));
        fs::remove_dir_all(&site).unwrap();
        let message = outcomes.0.unwrap_err();
        assert!(message.starts_with("a/1.wasm holds the path /home/anna/; "), "{message}");
        assert_eq!(outcomes.1, Ok(()));
    }

    #[test]
    fn what_is_looked_for_is_never_so_short_that_everything_has_it() {
        let workspace = Workspace::here();
        let traces = of_this_machine(&workspace, &Tools::of(&workspace), Path::new("/clones")).unwrap();
        assert!(traces.contains(&workspace.root().display().to_string()), "{traces:?}");
        assert!(traces.iter().all(|trace| trace.len() > 1), "{traces:?}");
    }
}
