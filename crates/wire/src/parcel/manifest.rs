//! Which parts a parcel consists of.

use crate::{
    ObjectId,
    ops::{MAX_PARTS, PART_BYTES},
};

/// How every manifest begins: the name of the format, and [`PART_BYTES`] as `u32`.
const FORMAT: [u8; 8] = *b"SIP1\x00\x04\x00\x00";

/// Bytes before the first part's hash.
const HEAD_BYTES: usize = FORMAT.len() + 8 + 2;

/// Which parts a parcel consists of, in their order. In bytes:
///
/// ```text
/// "SIP1" || u32 part size (262,144) || u64 total || u16 n || n times the SHA-256 of a part (32)
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Manifest {
    /// Bytes of all parts together, which is the length of the sealed file.
    pub total: u64,
    /// The hash of each part. One to [`MAX_PARTS`], each but the last of [`PART_BYTES`].
    pub parts: Vec<ObjectId>,
}

impl Manifest {
    /// Bytes of the longest manifest.
    pub const MAX_BYTES: usize = HEAD_BYTES + 32 * MAX_PARTS;

    /// The bytes that are sent and hashed. What is no manifest, with too many parts or a wrong total, is
    /// written all the same, and [`decode`](Self::decode) refuses it.
    pub fn encode(&self) -> Vec<u8> {
        let count = u16::try_from(self.parts.len()).unwrap_or(u16::MAX);
        let mut bytes = Vec::with_capacity(HEAD_BYTES + 32 * self.parts.len());
        bytes.extend_from_slice(&FORMAT);
        bytes.extend_from_slice(&self.total.to_be_bytes());
        bytes.extend_from_slice(&count.to_be_bytes());
        for part in &self.parts {
            bytes.extend_from_slice(part.as_bytes());
        }
        bytes
    }

    /// The manifest that these bytes are. There is one spelling only.
    ///
    /// # Errors
    /// [`BadManifest`].
    pub fn decode(bytes: &[u8]) -> Result<Self, BadManifest> {
        let (format, rest) = bytes.split_first_chunk::<8>().ok_or(BadManifest::Length)?;
        let (total, rest) = rest.split_first_chunk::<8>().ok_or(BadManifest::Length)?;
        let (count, rest) = rest.split_first_chunk::<2>().ok_or(BadManifest::Length)?;
        if *format != FORMAT {
            return Err(BadManifest::Format);
        }
        let count = usize::from(u16::from_be_bytes(*count));
        if count > MAX_PARTS {
            return Err(BadManifest::Count);
        }
        let (parts, odd) = rest.as_chunks::<32>();
        if parts.len() != count || !odd.is_empty() {
            return Err(BadManifest::Length);
        }
        let total = u64::from_be_bytes(*total);
        // Every part but the last is full, and the last one is not empty.
        if count == 0 || total.div_ceil(PART_BYTES as u64) != count as u64 {
            return Err(BadManifest::Total);
        }
        Ok(Self { total, parts: parts.iter().map(|part| ObjectId::from_bytes(*part)).collect() })
    }

    /// The id of the parcel: the hash of the manifest's bytes.
    pub fn id(&self) -> ObjectId {
        ObjectId::of(&self.encode())
    }

    /// Bytes of part `n`, counted from 0. None are there behind the last one.
    pub fn part_len(&self, n: usize) -> usize {
        if n >= self.parts.len() {
            return 0;
        }
        let before = (n as u64).saturating_mul(PART_BYTES as u64);
        // At most the length of a part, so it fits.
        self.total.saturating_sub(before).min(PART_BYTES as u64) as usize
    }
}

/// The bytes are no manifest.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum BadManifest {
    /// There are more parts than a parcel may have.
    #[error("a parcel has at most {MAX_PARTS} parts")]
    Count,
    /// It begins otherwise, or its parts are of another size.
    #[error("these bytes are no list of a parcel's parts that this program knows")]
    Format,
    /// It ends before or behind its last part.
    #[error("the list of the parcel's parts does not end where its last part does")]
    Length,
    /// So many parts do not make so many bytes.
    #[error("the parcel's length does not fit the number of its parts")]
    Total,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::b64;

    const PART: u64 = PART_BYTES as u64;

    fn manifest(total: u64, parts: usize) -> Manifest {
        Manifest { total, parts: vec![ObjectId::from_bytes([7; 32]); parts] }
    }

    #[test]
    fn looks_as_the_protocol_says() {
        let bytes = manifest(PART + 1, 2).encode();
        assert_eq!(bytes[..18], *b"SIP1\x00\x04\x00\x00\x00\x00\x00\x00\x00\x04\x00\x01\x00\x02");
        assert_eq!((bytes.len(), &bytes[18..]), (18 + 64, &[7; 64][..]));
        assert_eq!(FORMAT[4..], (PART_BYTES as u32).to_be_bytes());
    }

    #[test]
    fn its_id_is_the_hash_of_its_bytes() {
        // By another implementation, Python's hashlib.
        let id = "hfcyYGI3tdkSGfSJBc7mqZwN3rEiP1UKmyInndilVnk";
        assert_eq!(b64::encode(manifest(PART + 1, 2).id().as_bytes()), id);
    }

    #[test]
    fn knows_how_long_each_part_is() {
        let three = manifest(2 * PART + 5, 3);
        assert_eq!([0, 1, 2, 3, usize::MAX].map(|n| three.part_len(n)), [PART_BYTES, PART_BYTES, 5, 0, 0]);
        assert_eq!(manifest(2 * PART, 2).part_len(1), PART_BYTES);
        assert_eq!(manifest(1, 1).part_len(0), 1);
        // A total that is none gives no length that is none.
        assert_eq!(manifest(1, 2).part_len(1), 0);
    }

    #[test]
    fn a_total_that_the_parts_do_not_make_is_refused() {
        for (total, parts) in
            [(0, 0), (1, 0), (0, 1), (PART + 1, 1), (PART, 2), (u64::MAX, 1), (u64::MAX, MAX_PARTS)]
        {
            let bad = Manifest::decode(&manifest(total, parts).encode());
            assert_eq!(bad, Err(BadManifest::Total), "{total} {parts}");
        }
    }

    #[test]
    fn more_parts_than_a_parcel_may_have_are_refused() {
        let most = manifest(MAX_PARTS as u64 * PART, MAX_PARTS);
        assert_eq!(most.encode().len(), Manifest::MAX_BYTES);
        assert_eq!(Manifest::decode(&most.encode()), Ok(most));
        for parts in [MAX_PARTS + 1, 65_535, 65_536, 70_000] {
            let bytes = manifest(parts as u64 * PART, parts).encode();
            assert_eq!(Manifest::decode(&bytes), Err(BadManifest::Count), "{parts}");
        }
    }

    #[test]
    fn another_format_or_part_size_is_refused() {
        for at in 0..8 {
            let mut bytes = manifest(1, 1).encode();
            bytes[at] ^= 1;
            assert_eq!(Manifest::decode(&bytes), Err(BadManifest::Format), "{at}");
        }
    }

    proptest! {
        #[test]
        fn what_was_encoded_decodes(
            parts in prop::collection::vec(any::<[u8; 32]>(), 1..40),
            last in 1..=PART,
        ) {
            let parts: Vec<_> = parts.into_iter().map(ObjectId::from_bytes).collect();
            let total = (parts.len() as u64 - 1) * PART + last;
            let manifest = Manifest { total, parts };
            prop_assert_eq!(Manifest::decode(&manifest.encode()), Ok(manifest.clone()));
            let lengths = (0..manifest.parts.len()).map(|n| manifest.part_len(n) as u64);
            prop_assert_eq!(lengths.sum::<u64>(), total);
        }

        #[test]
        fn one_that_is_cut_or_longer_is_refused(
            parts in 1..5_usize,
            cut: prop::sample::Index,
            more in prop::collection::vec(any::<u8>(), 1..70),
        ) {
            let bytes = manifest(parts as u64 * PART, parts).encode();
            let short = &bytes[..cut.index(bytes.len())];
            prop_assert_eq!(Manifest::decode(short), Err(BadManifest::Length));
            prop_assert_eq!(Manifest::decode(&[&bytes[..], &more].concat()), Err(BadManifest::Length));
        }

        #[test]
        fn what_decodes_has_one_spelling(
            total in 0..4 * PART,
            count in 0..4_u16,
            ids in prop::collection::vec(any::<[u8; 32]>(), 0..4),
        ) {
            let bytes = [&FORMAT[..], &total.to_be_bytes(), &count.to_be_bytes(), ids.as_flattened()].concat();
            if let Ok(manifest) = Manifest::decode(&bytes) {
                prop_assert_eq!(manifest.encode(), bytes);
            }
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes: Vec<u8>) {
            let _ = Manifest::decode(&bytes);
            let _ = Manifest::decode(&[&FORMAT[..], &bytes].concat());
        }

        #[test]
        fn any_manifest_is_written_and_measured_without_a_panic(total: u64, parts in 0..3_usize, n: usize) {
            let manifest = manifest(total, parts);
            prop_assert!(manifest.part_len(n) <= PART_BYTES);
            prop_assert_eq!(manifest.id(), ObjectId::of(&manifest.encode()));
        }
    }
}
