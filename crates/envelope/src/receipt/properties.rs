//! What a code forgives, and which slips never pass.

use proptest::prelude::*;

use super::{digits::ZEROS, guess::likeliest_group, *};
use crate::testing::Repeatable;

fn made(seed: u64) -> Code {
    Code::make(&mut Repeatable::new(seed))
}

fn digits(code: &Code) -> [u8; DIGITS] {
    let digits: Vec<u8> = code.digits().bytes().map(|digit| digit - b'0').collect();
    digits.try_into().expect("a code has 24 digits")
}

/// Digits as text, each in the script of a number, with something between any two.
fn text(digits: &[u8], scripts: &[usize], between: &[&str]) -> String {
    let written = digits.iter().zip(scripts.iter().cycle()).zip(between.iter().cycle());
    written
        .map(|((digit, script), between)| {
            let digit = char::from_u32(ZEROS[script % ZEROS.len()] + u32::from(*digit));
            format!("{}{between}", digit.expect("it is a character"))
        })
        .collect()
}

fn is_noticed(digits: &[u8]) -> bool {
    matches!(Code::parse(&text(digits, &[0], &[""])), Err(CodeError::Check { .. }))
}

/// What stands between digits: nothing, and what phones, papers and chats put there.
fn between() -> impl Strategy<Value = &'static str> {
    let pieces = "\u{a0} - – . , / | \n \t • \u{200b} \u{200e} \u{200f} \u{202a} \u{202e} \u{202c} \u{2066} \
                  \u{2069} \u{feff} \u{20e3}";
    prop_oneof![Just(""), Just(" "), prop::sample::select(pieces.split(' ').collect::<Vec<_>>())]
}

proptest! {
    #[test]
    fn a_code_in_any_scripts_with_anything_between_is_the_same_code(
        seed in any::<u64>(),
        scripts in prop::collection::vec(0..ZEROS.len(), 1..24),
        between in prop::collection::vec(between(), 1..24),
    ) {
        let code = made(seed);
        let typed = text(&digits(&code), &scripts, &between);
        prop_assert_eq!(Code::parse(&typed), Ok(code), "{}", typed);
    }

    #[test]
    fn one_wrong_digit_is_noticed(seed in any::<u64>(), place in 0..DIGITS, by in 1_u8..10) {
        let mut digits = digits(&made(seed));
        digits[place] = (digits[place] + by) % 10;
        prop_assert!(is_noticed(&digits));
    }

    #[test]
    fn two_digits_that_changed_places_are_noticed(
        seed in any::<u64>(),
        place in 0..DIGITS - 1,
        apart in 1_usize..3,
    ) {
        let mut digits = digits(&made(seed));
        let apart = apart.min(DIGITS - 1 - place);
        digits.swap(place, place + apart);
        prop_assert!(digits[place] == digits[place + apart] || is_noticed(&digits));
    }

    #[test]
    fn a_digit_that_is_wrong_both_times_is_noticed(
        seed in any::<u64>(),
        place in 0..DIGITS - 2,
        apart in 1_usize..3,
        by in 1_u8..10,
    ) {
        // 44 for 33, 4x4 for 3x3: made equal first, which no code is asked to survive.
        let mut digits = digits(&made(seed));
        let (from, to) = (digits[place], (digits[place] + by) % 10);
        digits[place + apart] = from;
        let Some(mut digits) = completed(digits) else { return Ok(()) };
        prop_assume!(digits[place] == from && digits[place + apart] == from);
        digits[place] = to;
        digits[place + apart] = to;
        prop_assert!(is_noticed(&digits));
    }

    #[test]
    fn a_code_that_is_cut_or_longer_says_by_how_much(seed in any::<u64>(), length in 0_usize..60) {
        let digits: Vec<u8> = digits(&made(seed)).into_iter().cycle().take(length).collect();
        let parsed = Code::parse(&text(&digits, &[0], &[" "]));
        match length {
            0 => prop_assert_eq!(parsed, Err(CodeError::Empty)),
            DIGITS => prop_assert!(parsed.is_ok()),
            _ if length < DIGITS => prop_assert_eq!(parsed, Err(CodeError::TooShort { digits: length })),
            _ => prop_assert_eq!(parsed, Err(CodeError::TooLong { digits: length })),
        }
    }

    #[test]
    fn any_text_at_all_is_read_without_harm(text in ".*") {
        let _ = Code::parse(&text);
    }
}

/// The code with these first 22 digits.
fn completed(mut digits: [u8; DIGITS]) -> Option<[u8; DIGITS]> {
    (0..100).find_map(|check| {
        digits[DIGITS - 2..].copy_from_slice(&[check / 10, check % 10]);
        Code::parse(&text(&digits, &[0], &[""])).is_ok().then_some(digits)
    })
}

#[test]
fn a_group_that_is_named_is_nearly_always_the_wrong_one() {
    let (mut named, mut right, mut slips) = (0, 0, 0);
    for seed in 0..40 {
        let code = digits(&made(seed));
        for place in 0..DIGITS {
            for by in 1..10 {
                let mut wrong = code;
                wrong[place] = (wrong[place] + by) % 10;
                let group = likeliest_group(&wrong);
                slips += 1;
                named += usize::from(group.is_some());
                right += usize::from(group == Some(place / GROUP_DIGITS + 1));
            }
        }
    }
    assert!(named * 100 > slips * 7, "{named} of {slips}");
    assert!(right * 100 > named * 95, "{right} of {named}");
}
