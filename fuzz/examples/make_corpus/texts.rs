//! Seeds of what somebody writes for others to read.

use crate::Seed;

/// Honest text in several scripts, and text that a terminal would obey.
pub fn texts() -> Vec<Seed> {
    let texts = [
        ("plain", "They keep my passport.\r\nPlease call on Monday.\n"),
        ("arabic", "جواز سفري عندهم.\u{200f} 07000 000000\tشكرا"),
        ("burmese", "သူတို့က ကျွန်မရဲ့ ပတ်စပို့ကို ယူထားတယ်။"),
        ("chinese", "他们拿走了我的护照。他们拿走了我的护照。他们拿走了我的护照。他们拿走了我的护照。"),
        ("emoji", "👩\u{200d}👧 ❤\u{fe0f} e\u{301}"),
        ("long-word", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        ("spaces", "   a  b \u{a0}c\u{3000}\u{2028}d \u{85}e   "),
        ("escape", "\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m\u{0}\u{7f}"),
        ("turned", "\u{202e}000000 00070\u{202c}\u{2066}a\u{2069}"),
        ("hidden", "a\u{200b}b\u{feff}c\u{e0041}\u{e007f}\u{3164}\u{180e}"),
    ];
    let mut seeds: Vec<Seed> =
        texts.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    seeds.push(("not-utf-8".to_owned(), b"a\xff\xc3\x28\x9b31m".to_vec()));
    seeds
}
