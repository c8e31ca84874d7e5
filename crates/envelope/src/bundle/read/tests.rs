//! An archive is read back exactly, and refused for the right reason.

use proptest::prelude::*;

use super::*;
use crate::bundle::{WriteError, packed_len, write};

const TOTAL: usize = 20 * BLOCK + 77;

fn member(name: &str, data: &[u8]) -> Member {
    Member { name: name.to_owned(), data: data.to_vec() }
}

/// Two members: headers at 0 and 1,024; the first one's padding starts at 512 + 5.
fn archive() -> Vec<u8> {
    write(&[member("a.txt", b"hello"), member("b.txt", b"world")], TOTAL).unwrap()
}

/// `archive` after `change` was made to the header at `place` and its checksum made right again.
fn with_header(place: usize, change: impl FnOnce(&mut [u8; BLOCK])) -> Vec<u8> {
    let mut archive = archive();
    let (_, rest) = archive.split_at_mut(place);
    let block = rest.first_chunk_mut::<BLOCK>().unwrap();
    change(block);
    let sum = checksum(block);
    block[CHECKSUM].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    archive
}

fn error(archive: &[u8]) -> BundleError {
    read(archive).unwrap_err()
}

#[test]
fn reads_back_what_was_written() {
    let members = read(&archive()).unwrap();
    assert!(members == [member("a.txt", b"hello"), member("b.txt", b"world")]);
}

#[test]
fn an_archive_of_nothing_is_one() {
    assert!(read(&write(&[], 1024).unwrap()).unwrap().is_empty());
}

#[test]
fn refuses_links_devices_and_other_types() {
    for (kind, reason) in [
        (b'1', BundleError::Link { index: 1 }),
        (b'2', BundleError::Link { index: 1 }),
        (b'3', BundleError::Device { index: 1 }),
        (b'4', BundleError::Device { index: 1 }),
        (b'6', BundleError::Device { index: 1 }),
        (b'5', BundleError::Type { index: 1 }),
        (b'7', BundleError::Type { index: 1 }),
        (b'x', BundleError::Type { index: 1 }),
        (b'L', BundleError::Type { index: 1 }),
        (0, BundleError::Type { index: 1 }),
    ] {
        assert_eq!(error(&with_header(1024, |block| block[TYPE] = kind)), reason);
    }
}

#[test]
fn refuses_names_that_climb_that_are_absolute_or_not_ours() {
    for (name, reason) in [
        ("../a\0", BundleError::Parent { index: 0 }),
        ("/etc\0", BundleError::Absolute { index: 0 }),
        ("A.txt", BundleError::Name { index: 0 }),
        ("\0\0\0\0\0", BundleError::Name { index: 0 }),
    ] {
        let archive = with_header(0, |block| block[..5].copy_from_slice(name.as_bytes()));
        assert_eq!(error(&archive), reason);
    }
}

#[test]
fn refuses_a_name_twice_and_names_out_of_order() {
    let twice = with_header(1024, |block| block[0] = b'a');
    assert_eq!(error(&twice), BundleError::Duplicate { index: 1 });
    let swapped = with_header(0, |block| block[0] = b'c');
    assert_eq!(error(&swapped), BundleError::Order { index: 1 });
}

#[test]
fn refuses_a_size_beyond_the_end_or_that_is_no_number() {
    for size in [b"77777777777\0", b"00000100000\0", b"\x80\0\0\0\0\0\0\0\0\0\0\x05"] {
        let archive = with_header(1024, |block| block[SIZE].copy_from_slice(size));
        assert_eq!(error(&archive), BundleError::Size { index: 1 });
    }
}

#[test]
fn refuses_owners_modes_times_and_hidden_fields() {
    for place in [103, 110, 120, 140, 160, 265, 297, 335, 345, 511] {
        let archive = with_header(0, |block| block[place] = b'7');
        assert_eq!(error(&archive), BundleError::Metadata { index: 0 }, "{place}");
    }
    let signed_size = with_header(0, |block| block[SIZE].copy_from_slice(b"5\0\0\0\0\0\0\0\0\0\0\0"));
    assert_eq!(error(&signed_size), BundleError::Metadata { index: 0 });
}

#[test]
fn refuses_what_is_not_ustar_and_wrong_checksums() {
    let old = with_header(0, |block| block[MAGIC].copy_from_slice(b"ustar  \0"));
    assert_eq!(error(&old), BundleError::NotUstar { index: 0 });
    let mut changed = archive();
    changed[1024] = b'c';
    assert_eq!(error(&changed), BundleError::Checksum { index: 1 });
}

#[test]
fn refuses_anything_hidden_behind_a_member_or_behind_the_end() {
    let mut behind_member = archive();
    behind_member[512 + 5] = 1;
    assert_eq!(error(&behind_member), BundleError::Padding { index: 0 });
    let mut behind_end = archive();
    *behind_end.last_mut().unwrap() = 1;
    assert_eq!(error(&behind_end), BundleError::TrailingData);
}

#[test]
fn an_archive_cut_before_its_end_mark_is_refused() {
    let whole = archive();
    let packed = packed_len(&read(&whole).unwrap());
    for length in 0..packed {
        assert!(read(&whole[..length]).is_err(), "{length}");
    }
    assert!(read(&whole[..packed]).is_ok());
}

#[test]
fn writing_refuses_what_reading_would() {
    let too_long = write(&[member("a", &[0; 513])], 2559).unwrap_err();
    assert_eq!(too_long, WriteError::TooLong { missing: 1 });
    for (names, reason) in [
        (["A", "b"], WriteError::Name { index: 0 }),
        (["b", "a"], WriteError::Order { index: 1 }),
        (["a", "a"], WriteError::Order { index: 1 }),
    ] {
        let members = names.map(|name| member(name, b""));
        assert_eq!(write(&members, TOTAL).unwrap_err(), reason);
    }
}

fn members() -> impl Strategy<Value = Vec<Member>> {
    let data = prop::collection::vec(any::<u8>(), 0..1500);
    prop::collection::btree_map("[a-z0-9_-]{1,99}", data, 0..6)
        .prop_map(|files| files.into_iter().map(|(name, data)| Member { name, data }).collect())
}

proptest! {
    #[test]
    fn what_was_written_reads_back_the_same(members in members(), padding in 0_usize..3000) {
        let total = packed_len(&members) + padding;
        let archive = write(&members, total).unwrap();
        prop_assert_eq!(archive.len(), total);
        prop_assert!(read(&archive).unwrap() == members);
    }

    #[test]
    fn a_changed_byte_changes_what_is_read_or_is_refused(
        members in members(),
        at in any::<prop::sample::Index>(),
        to in any::<u8>(),
    ) {
        let archive = write(&members, packed_len(&members)).unwrap();
        let mut changed = archive.clone();
        let at = at.index(changed.len());
        changed[at] = to;
        // One archive, one reading: equal members mean equal bytes.
        match read(&changed) {
            Ok(read) => prop_assert_eq!(read == members, changed == archive),
            Err(_) => prop_assert!(changed != archive),
        }
    }

    #[test]
    fn a_header_of_other_bytes_is_refused_or_would_be_written_the_same(
        changes in prop::collection::vec((0..BLOCK, any::<u8>()), 1..6),
        second in any::<bool>(),
    ) {
        let place = if second { 1024 } else { 0 };
        let archive = with_header(place, |block| changes.iter().for_each(|&(at, to)| block[at] = to));
        if let Ok(members) = read(&archive) {
            prop_assert!(write(&members, TOTAL).unwrap() == archive);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes);
    }
}
