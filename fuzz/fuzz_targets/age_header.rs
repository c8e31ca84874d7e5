//! The header of an age file: what is read is exactly what would be written.

#![no_main]

use envelope::age::{Header, MAX_HEADER_BYTES, MAX_STANZAS};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|file: &[u8]| {
    let Ok(parsed) = Header::parse(file) else { return };
    let header = &file[..file.len() - parsed.payload.len()];
    assert_eq!(parsed.header.encode(), header);
    assert!(header.len() <= MAX_HEADER_BYTES);
    assert!((1..=MAX_STANZAS).contains(&parsed.header.stanzas().len()));
});
