//! Words that stand nowhere in the program, because they are worked out: what stood there would be found.

use std::{mem, ops::Range};

use zeroize::Zeroizing;

use crate::needles::Needles;

/// The letters of one line.
const LETTERS: usize = 32;

/// A line of letters that no other number has.
#[inline(never)]
pub fn line(number: u32) -> Zeroizing<String> {
    let mut line = Zeroizing::new(String::with_capacity(LETTERS));
    for byte in wire::sha256(&[b"line", &number.to_be_bytes()]) {
        line.push(char::from(b'a' + byte % 26));
    }
    line
}

/// The lines of these numbers, one below the other. JSON escapes what ends them.
#[inline(never)]
pub fn text(numbers: Range<u32>) -> String {
    let mut text = Zeroizing::new(String::with_capacity(text_len(&numbers)));
    for number in numbers {
        text.push_str(&line(number));
        text.push('\n');
    }
    mem::take(&mut *text)
}

/// The length of [`text`], in bytes.
pub fn text_len(numbers: &Range<u32>) -> usize {
    numbers.len() * (LETTERS + 1)
}

/// Looks from now on for the lines of these numbers.
#[inline(never)]
pub fn add(needles: &mut Needles, name: &'static str, numbers: Range<u32>) {
    for number in numbers {
        needles.add(name, line(number).as_bytes());
    }
}
