//! MP4, MOV, 3GP and M4A: atoms with notes, wherever they stand.
//!
//! The table of contents that holds them can be longer than the piece of a film that we are given, and may
//! begin before it. So atoms are not walked through but looked for, by their names and by a size that makes
//! sense.

use super::{Finding, Found, exif, tags, xmp};
use crate::bytes::{is_blank, places, slice, u32_be};

/// The largest note, in bytes; a picture of a cover may be one.
const MAX_NOTE_BYTES: usize = 1024 * 1024;

/// The longest name that is written out, in bytes.
const MAX_NAME_BYTES: usize = 64;

/// How names of notes begin that are written out.
const SPELT: [&[u8]; 2] = [b"com.apple.quicktime.", b"com.android."];

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    for (at, name) in bytes.windows(4).enumerate() {
        // The name stands behind the size, which is less than 16 MiB.
        if at < 4 || bytes[at - 4] != 0 {
            continue;
        }
        if name == b"mvhd" {
            found.extend(time(bytes, at));
        } else if let Some(finding) = tells(name)
            && note(bytes, at).is_some_and(|note| !is_blank(note))
        {
            found.insert(finding);
        }
    }
    for beginning in SPELT {
        for at in places(bytes, beginning) {
            let name = &bytes[at + beginning.len()..];
            let name = &name[..name.len().min(MAX_NAME_BYTES)];
            let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
            let length = name.iter().position(|byte| !is_part(byte)).unwrap_or(name.len());
            found.insert(tags::tells(&name[..length]));
        }
    }
    exif::read_anywhere(bytes, found);
    xmp::read_anywhere(bytes, found);
}

/// The body of the atom whose name stands at `at`, if its size makes sense.
fn note(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let size = usize::try_from(u32_be(bytes, at.checked_sub(4)?)?).ok()?;
    let length = size.checked_sub(8).filter(|&length| length <= MAX_NOTE_BYTES)?;
    slice(bytes, at + 4, length)
}

/// What the header of a film tells: when it was made, if the clock was set.
fn time(bytes: &[u8], at: usize) -> Option<Finding> {
    let header = note(bytes, at)?;
    let made = match (header.first()?, header.len()) {
        (0, 100) => header.get(4..8)?,
        (1, 112) => header.get(4..12)?,
        _ => return None,
    };
    (!is_blank(made)).then_some(Finding::Time)
}

fn tells(name: &[u8]) -> Option<Finding> {
    Some(match name {
        b"\xa9xyz" | b"loci" => Finding::Place,
        b"\xa9mak" | b"\xa9mod" | b"manu" | b"modl" => Finding::Device,
        b"\xa9ART" | b"\xa9art" | b"\xa9aut" | b"\xa9wrt" | b"\xa9dir" | b"\xa9prd" | b"\xa9prf"
        | b"\xa9cpy" | b"aART" | b"auth" | b"perf" | b"cprt" => Finding::Person,
        b"\xa9day" | b"yrrc" => Finding::Time,
        b"\xa9swr" | b"\xa9too" | b"\xa9enc" => Finding::Software,
        b"covr" | b"thmb" => Finding::Thumbnail,
        b"\xa9nam" | b"\xa9cmt" | b"\xa9des" | b"\xa9inf" | b"\xa9alb" | b"\xa9lyr" | b"desc" | b"dscp"
        | b"titl" | b"albm" | b"kywd" => Finding::Other,
        _ => return None,
    })
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
    fn atoms_are_found_in_the_middle_of_anything() {
        assert_eq!(found(b"junk\0\0\0\x0e\xa9xyz\0\x02\0\0-1junk"), [Finding::Place]);
        assert_eq!(found(b"\0\0\0\x0bauth\0\0Ajunk"), [Finding::Person]);
    }

    #[test]
    fn a_name_without_a_size_that_makes_sense_is_none() {
        assert!(found(b"\xa9xyz").is_empty());
        assert!(found(b"\xff\0\0\x0e\xa9xyz\0\x02\0\0-1").is_empty());
        assert!(found(b"\0\0\0\x07\xa9xyz\0\x02\0\0-1").is_empty());
        assert!(found(b"\0\0\0\x7f\xa9xyz\0\x02\0\0-1").is_empty());
        assert!(found(b"\0\0\0\x0c\xa9xyz\0\0\0\0").is_empty());
    }

    #[test]
    fn names_of_quicktime_and_android_are_read() {
        assert_eq!(found(b"mdtacom.apple.quicktime.location.ISO6709\0"), [Finding::Place]);
        assert_eq!(found(b"com.apple.quicktime.creationdate"), [Finding::Time]);
        assert_eq!(found(b"com.android.manufacturer\0"), [Finding::Device]);
    }

    #[test]
    fn the_time_of_a_film_counts_if_the_clock_was_set() {
        let mut header = b"\0\0\0\x6cmvhd".to_vec();
        header.resize(108, 0);
        assert!(found(&header).is_empty());
        header[12] = 0xe5;
        assert_eq!(found(&header), [Finding::Time]);
    }
}
