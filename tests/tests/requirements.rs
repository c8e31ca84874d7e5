//! What `docs/requirements.md` names as shown by a test is shown by a test that exists, and no requirement is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use tests::places::root;

/// How many requirements each kind has. Ids are never used for something else.
const KINDS: [(&str, u32); 8] =
    [("QE", 13), ("TR", 11), ("TI", 12), ("HL", 13), ("AX", 13), ("BL", 12), ("PF", 10), ("SS", 12)];

fn page() -> String {
    fs::read_to_string(root().join("docs/requirements.md")).expect("the page is there")
}

/// The ids of the rows, `QE-1` and so on, as they stand.
fn ids(page: &str) -> Vec<String> {
    let firsts = page.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | "));
    let is_id =
        |id: &str| id.split_once('-').is_some_and(|(kind, _)| KINDS.iter().any(|(known, _)| *known == kind));
    firsts.map(|(id, _)| id.to_owned()).filter(|id| is_id(id)).collect()
}

/// Every source file by its name, with its text.
fn sources() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for folder in ["app", "crates", "tests", "xtask"] {
        read(&root().join(folder), &mut found);
    }
    found
}

fn read(folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository").flatten() {
        let path = entry.path();
        if path.is_dir() {
            read(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("sources are text");
            found.insert(path.to_string_lossy().replace('\\', "/"), text);
        }
    }
}

/// What stands between backticks.
fn quoted(row: &str) -> impl Iterator<Item = &str> {
    row.split('`').skip(1).step_by(2)
}

#[test]
fn every_requirement_has_a_row_and_none_has_two() {
    let ids = ids(&page());
    let wanted: BTreeSet<String> =
        KINDS.iter().flat_map(|(kind, count)| (1..=*count).map(move |n| format!("{kind}-{n}"))).collect();
    assert_eq!(ids.iter().cloned().collect::<BTreeSet<_>>(), wanted);
    assert_eq!(ids.len(), wanted.len(), "an id stands in two rows");
}

#[test]
fn every_test_and_file_that_is_named_exists() {
    let sources = sources();
    let mut named = 0;
    let mut wrong = Vec::new();
    for row in page().lines().filter(|line| line.starts_with("| ")) {
        let id = row.split('|').nth(1).unwrap_or_default().trim();
        for name in quoted(row) {
            if name.ends_with(".rs") {
                if !sources.keys().any(|path| path.ends_with(&format!("/{name}"))) {
                    wrong.push(format!("{id}: no file {name}"));
                }
            } else if name.matches('_').count() >= 3 && !name.contains([' ', '/', '.']) {
                named += 1;
                let is_there = sources.values().any(|text| text.contains(&format!("fn {name}(")));
                if !is_there {
                    wrong.push(format!("{id}: no test {name}"));
                }
            }
        }
    }
    assert!(named > 100, "only {named} tests are named: is the table read as it is written?");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
