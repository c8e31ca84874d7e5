//! An age file of several chunks, changed as the input says: nothing opens but what was sealed.
//!
//! An input is the length of the content in three bytes, then changes of four bytes each.

#![no_main]

use envelope::age::stream::CHUNK_BYTES;
use fuzz::{identities, sealed};
use libfuzzer_sys::fuzz_target;

const MAX_CONTENT: usize = 3 * CHUNK_BYTES;
const MAX_CHANGES: usize = 8;
const SEALED_CHUNK_BYTES: usize = CHUNK_BYTES + 16;

fuzz_target!(|input: &[u8]| {
    let Some((length, changes)) = input.split_first_chunk::<3>() else { return };
    let content = vec![b'a'; number(*length) % (MAX_CONTENT + 1)];
    let before = sealed(&content);
    let mut file = before.clone();
    for change in changes.as_chunks::<4>().0.iter().take(MAX_CHANGES) {
        apply(*change, &mut file);
    }
    let opened = envelope::open(&file, &identities()[..1]);
    if file == before {
        assert!(opened.is_ok_and(|opened| *opened == content));
    } else {
        assert!(opened.is_err());
    }
});

fn apply([kind, place @ ..]: [u8; 4], file: &mut Vec<u8>) {
    if file.is_empty() {
        return;
    }
    let place = number(place) % file.len();
    let end = file.len().min(place + SEALED_CHUNK_BYTES);
    match kind % 5 {
        0 => file.truncate(place),
        1 => file[place] ^= kind,
        2 => file.insert(place, kind),
        3 => drop(file.drain(place..end)),
        _ => file.extend_from_within(place..end),
    }
}

fn number([high, middle, low]: [u8; 3]) -> usize {
    usize::from(high) << 16 | usize::from(middle) << 8 | usize::from(low)
}
