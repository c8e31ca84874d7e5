//! The vectors of age, run as WebAssembly: what the browser has passes what the server has.
#![cfg(target_arch = "wasm32")]

#[path = "support/testkit.rs"]
mod testkit;
#[path = "support/vector_list.rs"]
mod vector_list;

use testkit::{CLASSES, Vector};
use vector_list::VECTORS;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn every_vector_ends_as_expected() {
    let mut failures = Vec::new();
    for (name, bytes) in VECTORS {
        if let Err(difference) = Vector::parse(bytes).run() {
            failures.push(format!("{name}: {difference}"));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[wasm_bindgen_test]
fn none_is_missing() {
    assert_eq!(VECTORS.len(), CLASSES.iter().map(|(_, count)| count).sum::<usize>());
    assert!(VECTORS.iter().all(|(_, bytes)| !Vector::parse(bytes).armored));
}
