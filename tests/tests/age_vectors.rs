//! The public test vectors of age: each file that should open does, each that should not fails for the right reason
//! and releases nothing that it should not. What they are: tests/vectors/age/README.md.

#[path = "../../crates/envelope/tests/support/testkit.rs"]
mod testkit;
#[path = "../../crates/envelope/tests/support/vector_list.rs"]
mod vector_list;

use std::collections::{BTreeMap, BTreeSet};

use testkit::{CLASSES, Vector};
use tests::places::root;
use vector_list::VECTORS;

/// The vectors of armor, a form of the file in text, which we neither write nor read.
const ARMORED: usize = 33;

#[test]
fn vectors_that_should_open_do_and_are_written_again_the_same() {
    run("success");
}

#[test]
fn vectors_with_a_bad_header_fail_for_it() {
    run("header failure");
}

#[test]
fn vectors_with_a_bad_header_mac_fail_for_it() {
    run("HMAC failure");
}

#[test]
fn vectors_for_somebody_else_do_not_match() {
    run("no match");
}

#[test]
fn vectors_with_a_bad_payload_fail_after_what_was_good() {
    run("payload failure");
}

#[test]
fn every_vector_is_run_but_the_armored_ones() {
    let mut classes = BTreeMap::new();
    let mut names = BTreeSet::new();
    let mut armored = 0;
    for entry in
        std::fs::read_dir(root().join("tests/vectors/age")).expect("the vectors are in the repository")
    {
        let entry = entry.expect("the folder can be read");
        let name = entry.file_name().into_string().expect("the names are ASCII");
        if name == "README.md" {
            continue;
        }
        let vector = Vector::parse(&std::fs::read(entry.path()).expect("the file can be read"));
        if vector.armored {
            armored += 1;
        } else {
            *classes.entry(vector.expect).or_insert(0) += 1;
            names.insert(name);
        }
    }
    assert_eq!(armored, ARMORED);
    let expected: BTreeMap<String, usize> = CLASSES.map(|(class, count)| (class.to_owned(), count)).into();
    assert_eq!(classes, expected);
    let embedded: BTreeSet<String> = VECTORS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names, embedded);
}

/// Runs the vectors that expect `class`, and tells all that fail.
fn run(class: &str) {
    let mut failures = Vec::new();
    let mut ran = 0;
    for (name, bytes) in VECTORS {
        let vector = Vector::parse(bytes);
        if vector.expect == class {
            ran += 1;
            if let Err(difference) = vector.run() {
                failures.push(format!("{name}: {difference}"));
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(CLASSES.contains(&(class, ran)), "{ran} vectors of {class} were run");
}
