//! The archive inside a letter: there is none that is read and would be written differently.
//!
//! Each input is read as it is, and with right checksums.

#![no_main]

use envelope::bundle;
use fuzz::with_right_checksums;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|archive: &[u8]| {
    check(archive);
    check(&with_right_checksums(archive));
});

fn check(archive: &[u8]) {
    let Ok(members) = bundle::read(archive) else { return };
    assert!(bundle::packed_len(&members) <= archive.len());
    assert!(bundle::write(&members, archive.len()).as_deref() == Ok(archive));
}
