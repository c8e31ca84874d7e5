//! How long a parcel is, before and after padding and sealing.

use super::index::index_len;
use crate::{
    age::{RecipientKind, header_len, stream},
    bundle::{BLOCK, END},
};

/// The shortest plaintext, in bytes: one part.
const FLOOR: u64 = 262_144;

/// The length to which a parcel of `len` bytes is filled up with zeros: `max(262,144, Padmé(len))`.
///
/// Padmé (<https://doi.org/10.2478/popets-2019-0056>, section 4): with `E = floor(log2 L)` and
/// `S = floor(log2 E) + 1`, up to the next multiple of `2^(E - S)`. At most 12 % longer, and 3.2 % at the
/// lengths that parcels have, in 321 possible lengths up to 256 MiB. Near 2^64 it ends at the largest number.
pub fn padded_len(len: u64) -> u64 {
    padme(len).max(FLOOR)
}

/// The length of the whole sealed parcel of files of these sizes, in bytes, where its key is a post-quantum
/// one. To an X25519 key it is 1,459 bytes shorter;
/// [`ParcelSealer::sealed_len`](super::ParcelSealer::sealed_len) knows which it has.
///
/// Files that are too many or too large have a length, too: it is for whoever compares it with
/// [`MAX_PARCEL_BYTES`](super::MAX_PARCEL_BYTES), and for showing how far a parcel is on its way.
pub fn sealed_len(files: &[u64]) -> u64 {
    sealed_len_as(RecipientKind::Hybrid, files)
}

/// [`sealed_len`] to a key of this kind.
pub(super) fn sealed_len_as(kind: RecipientKind, files: &[u64]) -> u64 {
    let packed = files.iter().fold(0_u64, |sum, &size| sum.saturating_add(member_len(size)));
    file_len(kind, plain_len(packed, files.len()))
}

/// The length of a member of `size` bytes with its header, in bytes.
pub(super) fn member_len(size: u64) -> u64 {
    let block = BLOCK as u64;
    size.div_ceil(block).saturating_mul(block).saturating_add(block)
}

/// The length of the padded archive of `files` files, which take `packed` bytes with their headers.
pub(super) fn plain_len(packed: u64, files: usize) -> u64 {
    let index = member_len(index_len(files) as u64);
    padded_len(packed.saturating_add(index).saturating_add(END as u64))
}

/// The length of the age file of `plain` bytes to one recipient of this kind.
pub(super) fn file_len(kind: RecipientKind, plain: u64) -> u64 {
    stream::sealed_len_u64(plain).saturating_add(header_len(kind, 1) as u64)
}

fn padme(len: u64) -> u64 {
    let Some(exponent) = len.checked_ilog2().filter(|&exponent| exponent > 0) else {
        return len;
    };
    let kept = exponent.ilog2() + 1;
    let unit = 1_u64 << (exponent - kept);
    len.checked_next_multiple_of(unit).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::parcel::MAX_PARCEL_BYTES;

    #[test]
    fn padme_is_the_one_of_the_paper() {
        // By hand from the formula: E = 3, S = 2; E = 4, S = 3; E = 8, S = 4; E = 18, S = 5; E = 27, S = 5.
        for (len, padded) in [
            (0, 0),
            (1, 1),
            (2, 2),
            (7, 7),
            (9, 10),
            (17, 18),
            (257, 272),
            (262_145, 270_336),
            (200_000_000, 201_326_592),
        ] {
            assert_eq!(padme(len), padded, "{len}");
        }
    }

    #[test]
    fn there_are_321_lengths_up_to_256_mib() {
        let mut lengths = BTreeSet::new();
        let mut len = 0;
        while len <= MAX_PARCEL_BYTES {
            len = padded_len(len);
            lengths.insert(len);
            len += 1;
        }
        assert_eq!(lengths.iter().filter(|&&len| len <= MAX_PARCEL_BYTES).count(), 321);
    }

    #[test]
    fn the_largest_parcel_holds_just_under_252_mib() {
        let overhead = member_len(0) + member_len(index_len(1) as u64) + END as u64;
        let most = (252 << 20) - overhead;
        assert!(sealed_len(&[most]) <= MAX_PARCEL_BYTES);
        assert!(sealed_len(&[most + 1]) > MAX_PARCEL_BYTES);
    }

    #[test]
    fn sizes_that_no_file_has_do_not_overflow() {
        assert_eq!(padded_len(u64::MAX), u64::MAX);
        assert_eq!(sealed_len(&[u64::MAX, u64::MAX]), u64::MAX);
    }
}
