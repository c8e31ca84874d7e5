//! Where a wrong code is most likely wrong.
//!
//! Two check digits notice a slip and cannot locate it: about three slips would explain each wrong code. Only
//! where nearly all of them lie in one group, that group is worth looking at first.

use zeroize::Zeroizing;

use super::{DIGITS, GROUP_DIGITS, GROUPS, code::is_valid};

// How likely one slip of a kind is, next to one of another kind. Of the slips that J. Verhoeff counted ("Error
// Detecting Decimal Codes", 1969), 79.1 % were one wrong digit, here in one of 216 ways, and 10.2 % two
// neighbours that changed places, in one of 23. Groups that changed places were not counted: say half as likely.
const WRONG_DIGIT: u32 = 8;
const SWAPPED_DIGITS: u32 = 10;
const SWAPPED_GROUPS: u32 = 4;

/// The group, 1 to 6, that holds at least three quarters of what explains why `code` is wrong.
///
/// Of codes with one slip, that names a group for one in ten, and is right about 98 % of them. A lower bound names
/// more, but the wrong group too often.
pub(super) fn likeliest_group(code: &[u8; DIGITS]) -> Option<usize> {
    let weights = weights(code);
    let all: u32 = weights.iter().sum();
    let found = weights.iter().position(|weight| all > 0 && weight * 4 >= all * 3);
    found.map(|group| group + 1)
}

/// How much of what explains the slip lies in each group. What two groups are needed for counts half in each.
fn weights(code: &[u8; DIGITS]) -> [u32; GROUPS] {
    let mut weights = [0; GROUPS];
    let mut add = |one: usize, other: usize, weight: u32| {
        weights[one / GROUP_DIGITS] += weight / 2;
        weights[other / GROUP_DIGITS] += weight / 2;
    };
    for place in 0..DIGITS {
        let right = (0..10).filter(|digit| explains(code, |code| code[place] = *digit));
        right.for_each(|_| add(place, place, WRONG_DIGIT));
    }
    for place in 1..DIGITS {
        if explains(code, |code| code.swap(place - 1, place)) {
            add(place - 1, place, SWAPPED_DIGITS);
        }
    }
    for place in (GROUP_DIGITS..DIGITS).step_by(GROUP_DIGITS) {
        if explains(code, |code| code[place - GROUP_DIGITS..][..2 * GROUP_DIGITS].rotate_left(GROUP_DIGITS)) {
            add(place - GROUP_DIGITS, place, SWAPPED_GROUPS);
        }
    }
    weights
}

/// Whether `code` becomes a right one by this change.
fn explains(code: &[u8; DIGITS], change: impl Fn(&mut [u8; DIGITS])) -> bool {
    let mut changed = Zeroizing::new(*code);
    change(&mut changed);
    is_valid(&changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> [u8; DIGITS] {
        let digits: Vec<u8> = text.bytes().map(|digit| digit - b'0').collect();
        digits.try_into().unwrap()
    }

    #[test]
    fn a_right_code_needs_no_explanation_and_a_wrong_one_has_some() {
        // A right code is explained by each digit as it stands, and by equal neighbours.
        assert_eq!(weights(&digits("012345678901234567890105")), [32, 32, 32, 32, 32, 32]);
        let wrong = weights(&digits("112345678901234567890105"));
        assert!(wrong[0] >= WRONG_DIGIT, "{wrong:?}");
    }
}
