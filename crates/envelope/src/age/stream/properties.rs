//! The stream at any length near the edges of its chunks, cut anywhere and changed anywhere.

use proptest::{prelude::*, sample::Index};

use super::*;

fn key() -> FileKey {
    FileKey::from_bytes([7; 16])
}

/// A payload of up to two chunks, of a length at or near an edge, and its content.
fn payload() -> impl Strategy<Value = (Vec<u8>, Vec<u8>)> {
    let length = (0_usize..3, -20_isize..=20).prop_map(|(chunks, off)| {
        let edge = chunks * CHUNK_BYTES;
        edge.saturating_add_signed(off)
    });
    (length, any::<[u8; NONCE_BYTES]>()).prop_map(|(length, nonce)| {
        let content: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
        let mut payload = Vec::new();
        seal(&key(), &nonce, &content, &mut payload);
        (payload, content)
    })
}

/// The whole content, or nothing.
fn opened(payload: &[u8]) -> Option<Vec<u8>> {
    let (nonce, ciphertext) = payload.split_first_chunk()?;
    let chunks: Result<Vec<_>, _> = Chunks::new(&key(), nonce, ciphertext).collect();
    Some(chunks.ok()?.iter().flat_map(|chunk| chunk.iter().copied()).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_sealed_opens((payload, content) in payload()) {
        prop_assert_eq!(payload.len(), sealed_len(content.len()));
        prop_assert!(opened(&payload).as_ref() == Some(&content));
    }

    #[test]
    fn what_was_cut_is_refused((payload, _) in payload(), cut in any::<Index>()) {
        prop_assert!(opened(&payload[..cut.index(payload.len())]).is_none());
    }

    #[test]
    fn what_was_cut_near_its_end_is_refused((payload, _) in payload(), missing in 1_usize..50) {
        let length = payload.len().saturating_sub(missing);
        prop_assert!(opened(&payload[..length]).is_none());
    }

    #[test]
    fn one_other_bit_is_refused((mut payload, _) in payload(), at in any::<Index>(), bit in 0_u8..8) {
        let at = at.index(payload.len());
        payload[at] ^= 1 << bit;
        prop_assert!(opened(&payload).is_none());
    }

    #[test]
    fn anything_behind_the_end_is_refused(
        (mut payload, _) in payload(),
        more in prop::collection::vec(any::<u8>(), 1..40),
    ) {
        payload.extend(more);
        prop_assert!(opened(&payload).is_none());
    }
}
