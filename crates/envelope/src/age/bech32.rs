//! Bech32 (BIP-173) without its length limit, as age writes recipients and identities.
//!
//! A text has one spelling only: the prefix in the case given here, the data in the same case, no spare
//! bits. Post-quantum recipients are 1,959 characters long, hence the custom checksum type; the polynomial
//! is Bech32's own.

use ::bech32::{
    Bech32, Checksum, Hrp, encode_lower_to_fmt, encode_upper_to_fmt, primitives::decode::CheckedHrpstring,
};
use zeroize::Zeroizing;

/// The text of `data` after `prefix`, in the case of the prefix.
pub(crate) fn encode(prefix: &str, data: &[u8]) -> Zeroizing<String> {
    // Five bits a character, a separator, six characters of checksum. Reserved at once, because a text
    // that grows leaves copies of a secret behind.
    let length = prefix.len() + 1 + (data.len() * 8).div_ceil(5) + 6;
    let mut text = Zeroizing::new(String::with_capacity(length));
    let hrp = Hrp::parse(prefix).expect("the prefixes of age are valid");
    let written = if prefix.starts_with(|first: char| first.is_ascii_uppercase()) {
        encode_upper_to_fmt::<Long, String>(&mut text, hrp, data)
    } else {
        encode_lower_to_fmt::<Long, String>(&mut text, hrp, data)
    };
    written.expect("no key of age is longer than the code, and a String takes all that is written");
    text
}

/// The data that [`encode`] would turn into exactly `text`, if there is any.
pub(crate) fn decode(prefix: &str, text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let checked = CheckedHrpstring::new::<Long>(text).ok()?;
    if checked.hrp().as_str() != prefix {
        return None;
    }
    let bytes = checked.byte_iter();
    let mut data = Zeroizing::new(Vec::with_capacity(bytes.len()));
    data.extend(bytes);
    // Also refuses spare bits and data in another case than the prefix.
    (*encode(prefix, &data) == *text).then_some(data)
}

/// Bech32 for texts of up to 4,096 characters, twice what the longest recipient needs.
enum Long {}

impl Checksum for Long {
    type MidstateRepr = <Bech32 as Checksum>::MidstateRepr;
    type CorrectionField = <Bech32 as Checksum>::CorrectionField;

    const ROOT_GENERATOR: Self::CorrectionField = <Bech32 as Checksum>::ROOT_GENERATOR;
    const ROOT_EXPONENTS: core::ops::RangeInclusive<usize> = <Bech32 as Checksum>::ROOT_EXPONENTS;
    const CODE_LENGTH: usize = 4096;
    const CHECKSUM_LENGTH: usize = <Bech32 as Checksum>::CHECKSUM_LENGTH;
    const GENERATOR_SH: [Self::MidstateRepr; 5] = <Bech32 as Checksum>::GENERATOR_SH;
    const TARGET_RESIDUE: Self::MidstateRepr = <Bech32 as Checksum>::TARGET_RESIDUE;
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_checksum_is_consistent() {
        Long::sanity_check();
    }

    #[test]
    fn refuses_mixed_case_the_other_case_and_other_prefixes() {
        let text = encode("age", &[7; 32]);
        assert!(decode("age", &text).is_some());
        assert!(decode("age", &text.to_uppercase()).is_none());
        assert!(decode("age", &text.replace("age", "AGE")).is_none());
        assert!(decode("ag", &text).is_none());
        assert!(decode("age1pq", &text).is_none());
        assert!(decode("age", "").is_none());
    }

    #[test]
    fn refuses_what_is_longer_than_any_key() {
        let text = format!("age1{}", "q".repeat(100_000));
        assert!(decode("age", &text).is_none());
    }

    proptest! {
        #[test]
        fn what_was_encoded_decodes(data in prop::collection::vec(any::<u8>(), 0..1300)) {
            for prefix in ["age", "age1pq", "AGE-SECRET-KEY-"] {
                let text = encode(prefix, &data);
                let decoded = decode(prefix, &text);
                prop_assert_eq!(decoded.as_deref().map(Vec::as_slice), Some(data.as_slice()));
            }
        }

        #[test]
        fn one_wrong_character_is_noticed(data in any::<[u8; 32]>(), at in 4_usize..62, wrong in "[qpzry9x8]") {
            let text = encode("age", &data);
            let mut changed = text.to_string();
            changed.replace_range(at..=at, &wrong);
            if changed != *text {
                prop_assert!(decode("age", &changed).is_none());
            }
        }
    }
}
