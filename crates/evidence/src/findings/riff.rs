//! RIFF, which WebP and WAV are made of: chunks with the lowest byte of a size first.

use super::{Finding, Found, exif, id3, tags, xmp};
use crate::bytes::{array, is_blank, places, slice, u32_le};

/// `RIFF || size || WEBP or WAVE`.
const HEAD_BYTES: usize = 12;

/// More lists than any recording has.
const MAX_LISTS: usize = 16;

pub(super) fn read(bytes: &[u8], found: &mut Found) {
    let mut at = HEAD_BYTES;
    while at < bytes.len() {
        let Some((kind, data)) = chunk(bytes, at) else {
            // The head and the tail of a long recording: the lists stand near one of the ends.
            for place in places(&bytes[at..], b"LIST").take(MAX_LISTS) {
                if let Some((kind, data)) = chunk(bytes, at + place) {
                    tell(kind, data, found);
                }
            }
            return;
        };
        tell(kind, data, found);
        at += 8 + data.len().next_multiple_of(2);
    }
}

/// `kind || size || data`.
fn chunk(bytes: &[u8], at: usize) -> Option<([u8; 4], &[u8])> {
    let size = usize::try_from(u32_le(bytes, at + 4)?).ok()?;
    Some((array(bytes, at)?, slice(bytes, at + 8, size)?))
}

fn tell(kind: [u8; 4], data: &[u8], found: &mut Found) {
    match &kind {
        b"EXIF" => exif::read(data, found),
        b"XMP " | b"_PMX" => xmp::read(data, found),
        b"LIST" if data.starts_with(b"INFO") => information(&data[4..], found),
        b"id3 " | b"ID3 " => id3::read(data, found),
        // A broadcaster's description: originator, time, history.
        b"bext" if !is_blank(data) => found.extend([Finding::Person, Finding::Time, Finding::Other]),
        // What is shown or heard.
        b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP" | b"fmt " | b"data" | b"fact"
        | b"PEAK" => {}
        // Room left free; notes that were wiped.
        _ if is_blank(data) => {}
        _ => {
            found.insert(Finding::Other);
        }
    }
}

/// Notes under names of four characters.
fn information(mut notes: &[u8], found: &mut Found) {
    while let Some((kind, data)) = chunk(notes, 0) {
        if !is_blank(data) {
            found.insert(match &kind {
                b"IART" | b"ICOP" | b"ICMS" | b"IENG" | b"ITCH" => Finding::Person,
                b"ICRD" | b"IDIT" => Finding::Time,
                b"ISFT" => Finding::Software,
                _ => tags::tells(&kind),
            });
        }
        notes = notes.get(8 + data.len().next_multiple_of(2)..).unwrap_or_default();
    }
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
    fn lists_of_notes_are_read() {
        let wav = b"RIFF____WAVELIST\x16\0\0\0INFOIART\x01\0\0\0A\0ISFT\0\0\0\0data\0\0\0\0";
        assert_eq!(found(wav), [Finding::Person]);
    }

    #[test]
    fn a_list_in_the_tail_of_a_long_recording_is_found() {
        let wav = b"RIFF____WAVEdata\xff\xff\xff\x0fsoundLIST\x0e\0\0\0INFOICRD\x02\0\0\x0026";
        assert_eq!(found(wav), [Finding::Time]);
    }

    #[test]
    fn chunks_of_no_use_for_the_picture_are_something_else() {
        assert!(found(b"RIFF____WEBPVP8 \x01\0\0\0x\0junk\x02\0\0\0\0\0").is_empty());
        assert_eq!(found(b"RIFF____WEBPabcd\x01\0\0\0x\0"), [Finding::Other]);
    }
}
