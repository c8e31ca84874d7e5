//! A PDF: a clean copy of it tells nothing and is its own clean copy, or there is none.
//!
//! Each input is read as it is, and with a right table.

#![no_main]

use evidence::{FileKind, findings, pdf};
use fuzz::with_right_table;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    check(file);
    check(&with_right_table(file));
});

fn check(file: &[u8]) {
    let Ok(clean) = pdf::scrub(file) else { return };
    assert!(FileKind::of(&clean) == FileKind::Pdf);
    assert!(findings(FileKind::Pdf, &clean).is_empty());
    assert!(pdf::scrub(&clean).as_ref() == Ok(&clean));
}
