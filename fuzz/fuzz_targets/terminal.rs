//! Foreign text on an agency's terminal: nothing in it is obeyed, nothing hides, no line is too long.

#![no_main]

use libfuzzer_sys::fuzz_target;
use terminal::{WIDTH, columns, harmless, harmless_line, wrap};

/// The file itself: the room it stands in would bring a network client along.
#[path = "../../crates/desk/src/terminal.rs"]
mod terminal;

const INDENT: &str = "  ";

fuzz_target!(|input: &[u8]| {
    let text = String::from_utf8_lossy(input);
    let shown = harmless(&text);
    assert!(shown.chars().all(|c| c == '\n' || !is_power(c)));
    assert_eq!(harmless(&shown), shown);
    assert!(!harmless_line(&text).contains('\n'));

    let wrapped = wrap(&shown, INDENT, WIDTH);
    assert!(wrapped.lines().all(|line| columns(line) <= WIDTH));
    assert!(letters(&wrapped).eq(letters(&shown)));
});

/// Controls, and what turns the direction of text or can't be seen.
fn is_power(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || turns || matches!(c, '\u{200b}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// What is left when the breaks and spaces are taken away, which wrapping may change.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_whitespace())
}
