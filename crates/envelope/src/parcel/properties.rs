//! Padmé at any length, and parcels cut anywhere and changed anywhere.

use proptest::{prelude::*, sample::Index};

use super::*;
use crate::{Identity, RecipientKind, testing::Repeatable};

/// Three files, one empty, in slices of `slice` bytes.
fn parcel(sizes: [usize; 3], slice: usize) -> (Vec<u8>, Identity) {
    let mut out = Vec::new();
    let mut sealer = ParcelSealer::new(RecipientKind::X25519, &mut Repeatable::new(1), &mut out);
    let key = Identity::from_text(&sealer.key()).unwrap();
    for size in sizes {
        let content: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
        sealer.begin("png", "image/png", size as u64, false, None, &mut out).unwrap();
        content.chunks(slice).for_each(|slice| sealer.data(slice, &mut out).unwrap());
        sealer.end(wire::sha256(&[&content]), &mut out).unwrap();
    }
    sealer.finish(&mut out).unwrap();
    (out, key)
}

proptest! {
    #[test]
    fn padme_rises_stays_and_costs_at_most_12_percent(len in 0_u64..1 << 60, more in 0_u64..1 << 20) {
        let padded = padded_len(len);
        prop_assert!(padded >= len);
        prop_assert_eq!(padded_len(padded), padded);
        prop_assert!(padded_len(len + more) >= padded);
        if len >= 262_144 {
            prop_assert!(padded - len <= len / 100 * 12);
        } else {
            prop_assert_eq!(padded, 262_144);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_was_sealed_is_handed_out(sizes: [u16; 3], slice in 1_usize..70_000) {
        let sizes = sizes.map(usize::from);
        let (file, key) = parcel(sizes, slice);
        prop_assert_eq!(file.len() as u64, sealed_len(&sizes.map(|size| size as u64)) - 1459);
        let mut got = [0; 3];
        let mut at = 0;
        extract(&file, &key, &mut |_, piece| {
            let right = piece.iter().zip(got[at]..).all(|(&byte, place)| byte == (place % 251) as u8);
            got[at] += piece.len();
            at += usize::from(piece.is_empty());
            if right { Ok(()) } else { Err("another byte") }
        })
        .unwrap();
        prop_assert_eq!(got, sizes);
    }

    #[test]
    fn one_other_bit_anywhere_is_refused(at in any::<Index>(), bit in 0_u8..8) {
        let (mut file, key) = parcel([0, 70_000, 3], 9999);
        let at = at.index(file.len());
        file[at] ^= 1 << bit;
        prop_assert!(check(&file, &key).is_err());
    }

    #[test]
    fn one_other_bit_of_the_header_is_refused(at in 0_usize..200, bit in 0_u8..8) {
        let (mut file, key) = parcel([0, 3, 3], 9999);
        file[at] ^= 1 << bit;
        prop_assert!(check(&file, &key).is_err());
    }

    #[test]
    fn a_cut_anywhere_is_refused(at in any::<Index>()) {
        let (file, key) = parcel([0, 70_000, 3], 9999);
        prop_assert!(check(&file[..at.index(file.len())], &key).is_err());
    }
}
