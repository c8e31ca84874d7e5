//! The known answers of receipt codes, worked out once more by programs that share nothing with ours: in Python and in
//! JavaScript. Our own derivation is compared with the same file in `crates/envelope/tests/receipt_vectors.rs`.

use std::path::{Path, PathBuf};

use tests::places::{node_modules, root};
use tests::programs::run;

#[test]
fn python_comes_to_the_same_values() {
    let script = root().join("tests/scripts/receipt_vectors.py");
    let python =
        std::env::var_os("WAYMARK_PYTHON").map_or_else(|| root().join(".tools/py/bin/python"), PathBuf::from);
    let said = run(&python, &[text(&script), "--check", text(&vectors())]);
    assert_eq!(said, "6 vectors agree\n");
}

#[test]
fn javascript_comes_to_the_same_values() {
    let script = root().join("tests/scripts/receipt_vectors.mjs");
    let said = run(Path::new("node"), &[text(&script), text(&node_modules()), text(&vectors())]);
    assert_eq!(said, "6 vectors agree\n");
}

fn vectors() -> PathBuf {
    root().join("tests/vectors/receipt/receipt.json")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("the workspace has a plain name")
}
