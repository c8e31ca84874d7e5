//! The short names by which agencies and relays are called in files.

/// Most characters of an id. It is written into every letter and read out on the telephone.
pub const MAX_ID_CHARS: usize = 40;

/// Whether this is an id of an agency or relay: 1 to 40 characters of `a-z`, `0-9` and `-`.
///
/// ASCII only, so that no two ids look the same and differ.
pub fn is_id(text: &str) -> bool {
    (1..=MAX_ID_CHARS).contains(&text.len())
        && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_small_and_ascii() {
        for good in ["a", "practice-desk", "911", &"x".repeat(40)] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "A", "a b", "a.b", "a_b", "dеsk", "a\n", &"x".repeat(41)] {
            assert!(!is_id(bad), "{bad:?}");
        }
    }
}
