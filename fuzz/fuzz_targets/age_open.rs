//! Whole age files, with identities of both kinds and with a passphrase: what opens has not one byte more or
//! less than was sealed.

#![no_main]

use envelope::passphrase;
use fuzz::{PASSPHRASE, identities};
use libfuzzer_sys::fuzz_target;

/// So little work that a hostile file can't slow the run down.
const MAX_WORK_FACTOR: u8 = 2;

fuzz_target!(|file: &[u8]| {
    if let Ok(content) = envelope::open(file, identities()) {
        assert!(content.len() < file.len());
        let (shorter, longer) = neighbours(file);
        assert!(envelope::open(shorter, identities()).is_err());
        assert!(envelope::open(&longer, identities()).is_err());
    }
    if passphrase::open(PASSPHRASE, file, MAX_WORK_FACTOR).is_ok() {
        assert!(passphrase::is_sealed_with_one(file));
        let (shorter, longer) = neighbours(file);
        assert!(passphrase::open(PASSPHRASE, shorter, MAX_WORK_FACTOR).is_err());
        assert!(passphrase::open(PASSPHRASE, &longer, MAX_WORK_FACTOR).is_err());
    }
});

/// The file without its last byte, and with one more.
fn neighbours(file: &[u8]) -> (&[u8], Vec<u8>) {
    (&file[..file.len() - 1], [file, &[0]].concat())
}
