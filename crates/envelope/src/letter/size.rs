//! How much room there is inside a letter of a given size.

use crate::age::stream;

/// How many bytes of plaintext make an age file of exactly `file` bytes, of which the header takes
/// `header`.
///
/// Solves `file = header + 16 + P + 16 * max(1, ceil(P / 65536))` for `P`. There is no solution if the
/// header is too long, nor for the 16 lengths per chunk that no file has, because the next byte opens a
/// chunk; no header that we write meets those at the sizes of letters.
pub fn plaintext_len(file: usize, header: usize) -> Option<usize> {
    // The payload is its nonce and chunks; a full one takes 16 bytes more than it holds.
    let sealed = file.checked_sub(header)?.checked_sub(stream::NONCE_BYTES)?;
    let chunks = sealed.div_ceil(SEALED_CHUNK_BYTES).max(1);
    let plaintext = sealed.checked_sub(chunks * TAG_BYTES)?;
    (header + stream::sealed_len(plaintext) == file).then_some(plaintext)
}

const SEALED_CHUNK_BYTES: usize = stream::CHUNK_BYTES + TAG_BYTES;
const TAG_BYTES: usize = 16;

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use wire::SizeClass;

    use super::*;
    use crate::age::{RecipientKind, header_len};

    #[test]
    fn the_room_is_what_the_protocol_states() {
        let small = SizeClass::Small.bytes();
        for (kind, stanzas, room) in [
            (RecipientKind::Hybrid, 4, 26_438),
            (RecipientKind::Hybrid, 8, 20_210),
            (RecipientKind::X25519, 4, 32_274),
        ] {
            assert_eq!(plaintext_len(small, header_len(kind, stanzas)), Some(room));
        }
    }

    #[test]
    fn every_header_that_we_write_fits_every_size() {
        for class in SizeClass::ALL {
            for kind in [RecipientKind::Hybrid, RecipientKind::X25519] {
                for stanzas in 1..=8 {
                    let header = header_len(kind, stanzas);
                    let room = plaintext_len(class.bytes(), header).unwrap();
                    assert_eq!(header + stream::sealed_len(room), class.bytes());
                }
            }
        }
    }

    #[test]
    fn a_header_as_long_as_the_file_leaves_no_room() {
        assert_eq!(plaintext_len(1000, 1000 - 32), Some(0));
        assert_eq!(plaintext_len(1000, 1000 - 31), None);
        assert_eq!(plaintext_len(1000, 1001), None);
    }

    proptest! {
        #[test]
        fn a_solution_is_exact(file in 0_usize..600_000, header in 0_usize..70_000) {
            if let Some(room) = plaintext_len(file, header) {
                prop_assert_eq!(header + stream::sealed_len(room), file);
            }
        }

        #[test]
        fn what_can_be_solved_is_solved(room in 0_usize..600_000, header in 0_usize..70_000) {
            let file = header + stream::sealed_len(room);
            prop_assert_eq!(plaintext_len(file, header), Some(room));
        }

        #[test]
        fn every_header_up_to_60_kib_fits_every_size_that_is_longer(header in 0_usize..60_000) {
            for class in SizeClass::ALL {
                let fits = header + 32 <= class.bytes();
                prop_assert_eq!(plaintext_len(class.bytes(), header).is_some(), fits);
            }
        }
    }
}
