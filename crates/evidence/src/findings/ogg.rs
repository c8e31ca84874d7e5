//! Vorbis comments, the notes of Vorbis and Opus, in a page near the beginning.

use super::{Finding, Found, tags};
use crate::bytes::{find, is_blank, slice, u32_le};

/// How the packet with the notes begins.
const MARKS: [&[u8]; 2] = [b"OpusTags", b"\x03vorbis"];

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    for mark in MARKS {
        if let Some(at) = find(bytes, mark) {
            // Notes longer than a page are cut by the head of the next one: what comes before is read.
            let _ = notes(&bytes[at + mark.len()..], found);
        }
    }
}

/// `program || count || notes`, each with its length before it, the lowest byte first.
fn notes(bytes: &[u8], found: &mut Found) -> Option<()> {
    let program = text(bytes, 0)?;
    if !is_blank(program) {
        found.insert(Finding::Software);
    }
    let count = u32_le(bytes, 4 + program.len())?;
    let mut at = 8 + program.len();
    for _ in 0..count {
        let note = text(bytes, at)?;
        at += 4 + note.len();
        let name = note.split(|&byte| byte == b'=').next().unwrap_or_default();
        found.insert(tags::tells(name));
    }
    Some(())
}

fn text(bytes: &[u8], at: usize) -> Option<&[u8]> {
    slice(bytes, at + 4, usize::try_from(u32_le(bytes, at)?).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(bytes: &[u8]) -> Vec<Finding> {
        let mut found = Found::new();
        read(bytes, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn notes_of_both_codecs_are_read() {
        let notes = b"\x01\0\0\0x\x02\0\0\0\x08\0\0\0ARTIST=A\x0a\0\0\0LOCATION=1";
        for mark in MARKS {
            let sound = [&b"OggS"[..], mark, notes].concat();
            assert_eq!(found(&sound), [Finding::Place, Finding::Person, Finding::Software]);
        }
    }

    #[test]
    fn a_number_of_notes_that_are_not_there_ends_it() {
        assert!(found(b"OpusTags\0\0\0\0\xff\xff\xff\xff").is_empty());
        assert!(found(b"OpusTags\xff\xff\xff\xff").is_empty());
    }
}
