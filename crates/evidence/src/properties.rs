//! Files of anybody: changed at any place, cut, and put together of any bytes.

use proptest::{prelude::*, sample::Index};

use crate::{FileKind, findings, fixtures, heic, pdf};

/// A file of ours with some of its bytes changed, perhaps cut.
fn changed() -> impl Strategy<Value = (FileKind, Vec<u8>)> {
    let file = prop::sample::select(fixtures::ALL);
    let changes = prop::collection::vec((any::<Index>(), any::<u8>()), 0..8);
    (file, changes, prop::option::of(any::<Index>())).prop_map(|((_, kind, bytes), changes, cut)| {
        let mut bytes = bytes.to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.map_or(bytes.len(), |cut| cut.index(bytes.len())));
        (kind, bytes)
    })
}

/// A HEIC file of ours with changes in what stands before the picture.
fn changed_heic() -> impl Strategy<Value = Vec<u8>> {
    let file = prop::sample::select(vec!["phone.heic", "changed.heic", "grid.heic", "phone.avif"]);
    let changes = prop::collection::vec((0_usize..500, any::<u8>()), 0..4);
    (file, changes).prop_map(|(name, changes)| {
        let mut bytes = fixtures::file(name).1.to_vec();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_changed_file_is_looked_at_without_harm((kind, bytes) in changed()) {
        findings(kind, &bytes);
        findings(FileKind::of(&bytes), &bytes);
        FileKind::extension_of(&bytes);
    }

    #[test]
    fn any_bytes_are_looked_at_as_any_kind(
        kind in prop::sample::select(FileKind::ALL.to_vec()),
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        findings(kind, &bytes);
        FileKind::of(&bytes);
        let _ = heic::scrub(&bytes);
        let _ = pdf::scrub(&bytes);
    }

    #[test]
    fn a_changed_picture_is_cleaned_wholly_or_not_at_all(bytes in changed_heic()) {
        if let Ok(clean) = heic::scrub(&bytes) {
            prop_assert_eq!(clean.len(), bytes.len());
            prop_assert!(findings(FileKind::Heic, &clean).is_empty());
            prop_assert!(heic::scrub(&clean).as_ref() == Ok(&clean));
        }
    }
}
