//! minisign's keys and signatures: whatever else a file says, only the pinned keys' signatures count.
//!
//! An input is a signature file; or a key, an empty line, and a signature file.

#![no_main]

use fuzz::{COMMENT, SIGNED, signers};
use libfuzzer_sys::fuzz_target;
use wire::minisign::{PublicKey, Signature, verify_threshold};

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let (key, signature) = text.split_once("\n\n").unwrap_or(("", text));
    let key = key.parse::<PublicKey>();
    if let Ok(key) = &key {
        assert_eq!(key.to_string().parse::<PublicKey>().as_ref(), Ok(key));
    }
    let read = signature.parse::<Signature>();
    if let (Ok(key), Ok(signature)) = (&key, &read) {
        let verified = key.verify(SIGNED, signature);
        assert!(verified.is_err() || key.signed(signature));
    }

    let files = [signature.to_owned()];
    let believed = verify_threshold(SIGNED, &files, signers(), 1, COMMENT).is_ok();
    let good = |key: &PublicKey| {
        read.as_ref().is_ok_and(|signature| key.verify(SIGNED, signature).as_deref() == Ok(COMMENT))
    };
    assert_eq!(believed, signers().iter().any(good));
    // One file is never two signatures, however often it is sent.
    let doubled = [files[0].clone(), files[0].clone()];
    assert!(verify_threshold(SIGNED, &doubled, signers(), 2, COMMENT).is_err());
});
