//! A file that somebody sent: what it is, and what it tells, read as every kind that it could claim to be.

#![no_main]

use evidence::{FileKind, findings};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    let extension = FileKind::extension_of(file);
    assert!(FileKind::of(file).fits_name(&format!("001.{extension}")));
    for kind in FileKind::ALL {
        findings(kind, file);
    }
});
