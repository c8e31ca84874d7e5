//! A HEIC picture: it is cleaned wholly, without a byte moving, or refused.

#![no_main]

use evidence::{FileKind, findings, heic};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    let Ok(clean) = heic::scrub(file) else { return };
    assert_eq!(clean.len(), file.len());
    assert!(clean.iter().zip(file).all(|(after, before)| *after == 0 || after == before));
    assert!(findings(FileKind::Heic, &clean).is_empty());
    assert!(heic::scrub(&clean).as_ref() == Ok(&clean));
});
