//! Seeds of parcels.

use wire::ObjectId;
use wire::ops::{MAX_PARTS, PART_BYTES};
use wire::parcel::{Manifest, bitmap};

use crate::Seed;

/// Lists of parts, good ones and others, and bits behind their number.
pub fn manifests() -> Vec<Seed> {
    let two = manifest(2, 1_000);
    let longer = Manifest { total: two.total + PART_BYTES as u64, ..two.clone() };
    let ten = [true, false, false, true, false, false, false, true, false, true];
    [
        ("one", manifest(1, 1).encode()),
        ("two", two.encode()),
        ("two-cut", two.encode()[..50].to_vec()),
        ("two-too-long", longer.encode()),
        ("most", manifest(MAX_PARTS, PART_BYTES).encode()),
        ("bits", [&[10][..], &bitmap::encode(&ten)].concat()),
        ("bits-too-many", vec![10, 0, 0xff]),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes))
    .to_vec()
}

/// Of so many parts, the last of so many bytes.
fn manifest(parts: usize, last: usize) -> Manifest {
    Manifest {
        total: ((parts - 1) * PART_BYTES + last) as u64,
        parts: (0..parts as u64).map(|n| ObjectId::of(&n.to_be_bytes())).collect(),
    }
}
