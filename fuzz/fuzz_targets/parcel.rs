//! Parcels: the list of a parcel's parts, and the bits that say which parts are there. There is none that is read
//! and would be written differently.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::ObjectId;
use wire::ops::PART_BYTES;
use wire::parcel::{Manifest, bitmap};

fuzz_target!(|input: &[u8]| {
    manifest(input);
    // The first byte says how many parts were asked about.
    if let Some((count, bytes)) = input.split_first() {
        bits(bytes, usize::from(*count));
    }
});

fn manifest(input: &[u8]) {
    let Ok(manifest) = Manifest::decode(input) else { return };
    assert!(manifest.encode() == input);
    assert_eq!(manifest.id(), ObjectId::of(input));
    let lengths: Vec<_> = (0..manifest.parts.len()).map(|n| manifest.part_len(n)).collect();
    assert!(lengths.iter().all(|length| (1..=PART_BYTES).contains(length)));
    assert_eq!(lengths.iter().map(|length| *length as u64).sum::<u64>(), manifest.total);
}

fn bits(bytes: &[u8], count: usize) {
    let Ok(bits) = bitmap::decode(bytes, count) else { return };
    assert_eq!(bits.len(), count);
    assert_eq!(bitmap::encode(&bits), bytes);
}
