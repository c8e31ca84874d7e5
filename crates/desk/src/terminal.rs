//! Makes foreign text harmless for a terminal, and wraps it.
//!
//! Whoever writes a letter chooses every byte of it. A terminal obeys some of them: escape sequences
//! move the cursor, rewrite what was shown above, or change the window's title; direction overrides
//! show a telephone number backwards. Here each such character becomes a mark that can be seen.

/// Columns that rendered text fills at most.
pub const WIDTH: usize = 80;

/// The text with every character that a terminal obeys, or that hides, replaced by a visible mark.
///
/// Line breaks stay (also `\r\n`, `\r` and Unicode's own, all as `\n`); a tab becomes four spaces. Kept:
/// what honest writing needs, such as the joiners of Persian and emoji, and the plain direction marks of
/// Arabic and Hebrew, which move nothing but the punctuation beside them.
pub fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                shown.push('\n');
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => shown.push('\n'),
            '\t' => shown.push_str("    "),
            c if is_obeyed(c) => shown.push_str(&mark(c)),
            c => shown.push(c),
        }
    }
    shown
}

/// As [`harmless`], on one line: for a field that has no business being longer.
pub fn harmless_line(text: &str) -> String {
    harmless(text).replace('\n', " ⏎ ")
}

/// The text in lines of at most `width` columns, each begun with `indent`. Breaks between words where it
/// can; scripts without spaces, and very long words, are broken between letters.
pub fn wrap(text: &str, indent: &str, width: usize) -> String {
    let room = width.saturating_sub(columns(indent)).max(1);
    let mut out = String::new();
    for line in text.lines() {
        let mut lines = vec![String::new()];
        let mut used = 0;
        for word in line.split(' ') {
            let needed = columns(word);
            let first = lines.len() == 1 && used == 0 && lines[0].is_empty();
            if !first && used + 1 + needed <= room {
                push(&mut lines, " ");
                push(&mut lines, word);
                used += 1 + needed;
                continue;
            }
            if !first {
                lines.push(String::new());
                used = 0;
            }
            for c in word.chars() {
                let more = char_columns(c);
                if used + more > room {
                    lines.push(String::new());
                    used = 0;
                }
                push(&mut lines, c.encode_utf8(&mut [0; 4]));
                used += more;
            }
        }
        for line in lines {
            out.push_str(format!("{indent}{line}").trim_end());
            out.push('\n');
        }
    }
    out
}

/// Columns that a terminal needs for the text, roughly.
pub fn columns(text: &str) -> usize {
    text.chars().map(char_columns).sum()
}

fn push(lines: &mut [String], text: &str) {
    if let Some(last) = lines.last_mut() {
        last.push_str(text);
    }
}

/// Whether a terminal obeys this character, or it hides.
pub(crate) fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200b}'                       // space that cannot be seen
            | '\u{202a}'..='\u{202e}'        // embeddings and overrides of direction
            | '\u{2060}'..='\u{206f}'        // isolates, invisible operators, deprecated controls
            | '\u{feff}'                     // byte order mark
            | '\u{fff9}'..='\u{fffb}'        // interlinear annotation
            | '\u{e0000}'..='\u{e007f}'      // tags: a hidden copy of ASCII
            | '\u{180e}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}') // blanks that look like nothing
}

/// Control pictures for the old controls, code points for the rest.
fn mark(c: char) -> String {
    match u32::from(c) {
        code @ 0..=0x1f => char::from_u32(0x2400 + code).map_or_else(|| "␀".to_owned(), String::from),
        0x7f => "␡".to_owned(),
        code => format!("⟨U+{code:04X}⟩"),
    }
}

/// Two columns for East Asian and emoji, none for marks that sit on the letter before, one for the rest.
///
/// Rough on purpose: an error here only makes a line a little shorter or longer, and a full table is
/// larger than this program.
fn char_columns(c: char) -> usize {
    match u32::from(c) {
        0x0300..=0x036f
        | 0x0483..=0x0489
        | 0x0591..=0x05bd
        | 0x0610..=0x061c
        | 0x064b..=0x065f
        | 0x06d6..=0x06dc
        | 0x0e34..=0x0e3a
        | 0x0e47..=0x0e4e
        | 0x200c..=0x200f
        | 0x20d0..=0x20f0
        | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f
        | 0x2e80..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f
        | 0xff00..=0xff60
        | 0xffe0..=0xffe6
        | 0x1f300..=0x1faff
        | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_sequence_becomes_something_to_look_at() {
        assert_eq!(harmless("\u{1b}[2J\u{1b}]0;title\u{7}x"), "␛[2J␛]0;title␇x");
        assert_eq!(harmless("a\u{9b}31mb"), "a⟨U+009B⟩31mb");
        assert_eq!(harmless("\u{8}\u{7f}\0"), "␈␡␀");
    }

    #[test]
    fn direction_overrides_and_isolates_are_shown() {
        for c in ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2069}'] {
            let shown = harmless(&format!("call {c}0800"));
            assert_eq!(shown, format!("call ⟨U+{:04X}⟩0800", u32::from(c)));
        }
    }

    #[test]
    fn text_that_hides_is_shown() {
        assert_eq!(harmless("a\u{e0041}\u{feff}\u{200b}"), "a⟨U+E0041⟩⟨U+FEFF⟩⟨U+200B⟩");
    }

    #[test]
    fn honest_writing_stays_as_it_is() {
        for text in
            ["ساعدوني \u{200f}!", "می\u{200c}خواهم", "👩\u{200d}👧", "ကူညီပါ", "Đừng gọi.", "naïve\n\nline"]
        {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn a_carriage_return_cannot_overwrite_the_line() {
        assert_eq!(harmless("safe\rEVIL\r\nnext\u{2028}last"), "safe\nEVIL\nnext\nlast");
    }

    #[test]
    fn nothing_that_a_terminal_obeys_is_left_of_any_character() {
        for code in 0..=0x10_ffff_u32 {
            let Some(c) = char::from_u32(code) else { continue };
            let shown = harmless(&c.to_string());
            assert!(shown.chars().all(|c| c == '\n' || !is_obeyed(c)), "U+{code:04X}");
        }
    }

    #[test]
    fn a_field_of_one_line_stays_on_one_line() {
        assert_eq!(harmless_line("+44 1\nSent by: police"), "+44 1 ⏎ Sent by: police");
    }

    #[test]
    fn wraps_between_words_and_keeps_the_indent_and_empty_lines() {
        assert_eq!(wrap("aa bb cc\n\ndd", "| ", 7), "| aa bb\n| cc\n|\n| dd\n");
    }

    #[test]
    fn breaks_a_word_that_is_longer_than_the_line() {
        assert_eq!(wrap("x abcdefgh", "", 4), "x\nabcd\nefgh\n");
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        for text in ["ကူညီပါ".repeat(40), "漢字".repeat(80), "word ".repeat(70), "a".repeat(300)]
        {
            for line in wrap(&text, "  ", WIDTH).lines() {
                assert!(columns(line) <= WIDTH, "{line}");
            }
        }
    }

    #[test]
    fn wide_letters_count_twice_and_marks_not_at_all() {
        assert_eq!(columns("漢字"), 4);
        assert_eq!(columns("e\u{301}"), 1);
    }
}
