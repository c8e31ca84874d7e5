//! Where things are: the workspace, what was built, what setup installed.

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// What wasm-bindgen made of the programs: `ui` and `back`, each a `.js` and a `_bg.wasm`.
pub fn ui() -> PathBuf {
    std::env::var_os("WAYMARK_UI_DIR").map_or_else(|| root().join("target/ui"), PathBuf::from)
}

/// A program of ours, built next to the running test.
///
/// # Panics
/// If it was not built: `cargo xtask test` builds it first.
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap_or_default();
    let beside = test.ancestors().nth(2).map(|folder| folder.join(name)).unwrap_or_default();
    assert!(
        beside.exists(),
        "{name} is not built; run `cargo xtask test`, or `cargo build --workspace` first"
    );
    beside
}

/// The folder of node modules that setup filled.
pub fn node_modules() -> PathBuf {
    std::env::var_os("WAYMARK_NODE_MODULES")
        .map_or_else(|| root().join(".tools/npm/node_modules"), PathBuf::from)
}
