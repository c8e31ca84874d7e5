//! An unbiased shuffle.

use rand_core::CryptoRng;

/// Puts `items` into an order of which each is equally likely (Fisher and Yates, after Durstenfeld).
pub(crate) fn shuffle<T>(items: &mut [T], rng: &mut impl CryptoRng) {
    for last in (1..items.len()).rev() {
        items.swap(last, below(last + 1, rng));
    }
}

/// A number below `bound`, each equally likely: draws again where a remainder would favour small ones.
fn below(bound: usize, rng: &mut impl CryptoRng) -> usize {
    let bound = bound as u64;
    let fair = u64::MAX - u64::MAX % bound;
    loop {
        let drawn = rng.next_u64();
        if drawn < fair {
            return (drawn % bound) as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::testing::Repeatable;

    #[test]
    fn every_order_is_about_equally_likely() {
        let mut rng = Repeatable::new(1);
        let mut seen = BTreeMap::new();
        for _ in 0..24_000 {
            let mut items = [1, 2, 3, 4];
            shuffle(&mut items, &mut rng);
            *seen.entry(items).or_insert(0) += 1;
        }
        assert_eq!(seen.len(), 24);
        // A thousand each; five standard deviations are 155.
        assert!(seen.values().all(|times| (845..1155).contains(times)), "{seen:?}");
    }

    #[test]
    fn none_and_one_are_left_alone() {
        let mut rng = Repeatable::new(1);
        shuffle::<u8>(&mut [], &mut rng);
        let mut one = [1];
        shuffle(&mut one, &mut rng);
        assert_eq!(one, [1]);
    }
}
