//! A parcel is read back exactly, and refused for the right reason.

use super::*;
use crate::{
    age::{self, Identity, RecipientKind, stream},
    bundle::{self, BundleError, Member},
    letter::B64,
    testing::Repeatable,
};

/// What a sink was handed: names and contents.
type Files = Vec<(String, Vec<u8>)>;

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at % 251) as u8).collect()
}

/// A parcel of these files and its key.
fn sealed(kind: RecipientKind, files: &[Vec<u8>]) -> (Vec<u8>, Identity, SealedParcel) {
    let mut out = Vec::new();
    let mut sealer = ParcelSealer::new(kind, &mut Repeatable::new(1), &mut out);
    let sizes: Vec<_> = files.iter().map(|file| file.len() as u64).collect();
    let promised = sealer.sealed_len(&sizes);
    let key = Identity::from_text(&sealer.key()).unwrap();
    for file in files {
        sealer.begin("jpg", "image/jpeg", file.len() as u64, false, None, &mut out).unwrap();
        for slice in file.chunks(1000) {
            sealer.data(slice, &mut out).unwrap();
        }
        sealer.end(wire::sha256(&[file]), &mut out).unwrap();
    }
    let parcel = sealer.finish(&mut out).unwrap();
    assert_eq!(out.len() as u64, promised);
    (out, key, parcel)
}

fn small() -> (Vec<u8>, Identity) {
    let (file, key, _) = sealed(RecipientKind::X25519, &[content(1000), content(70_000)]);
    (file, key)
}

fn extracted(file: &[u8], key: &Identity) -> Result<Files, ExtractError<&'static str>> {
    let mut files: Files = Vec::new();
    let mut content = Vec::new();
    extract::<&str>(file, key, &mut |member, piece| {
        content.extend_from_slice(piece);
        if piece.is_empty() {
            files.push((member.name.clone(), std::mem::take(&mut content)));
        }
        Ok(())
    })?;
    Ok(files)
}

#[test]
fn reads_back_files_of_every_size_near_a_border() {
    let sizes = [0, 1, 511, 512, 513, 1024, 65_535, 65_536, 65_537, 0, 131_072];
    let files: Vec<_> = sizes.into_iter().map(content).collect();
    for kind in [RecipientKind::X25519, RecipientKind::Hybrid] {
        let (file, key, parcel) = sealed(kind, &files);
        assert_eq!(parcel.bytes, padded_len(parcel.bytes));
        assert!(check(&file, &key).unwrap() == parcel.files);
        let got = extracted(&file, &key).unwrap();
        assert_eq!(got.len(), files.len());
        for ((name, got), (place, expected)) in got.iter().zip(files.iter().enumerate()) {
            assert_eq!(*name, format!("evidence/{:03}.jpg", place + 1));
            assert!(got == expected, "{name}");
            assert_eq!(parcel.files[place].sha256, B64(wire::sha256(&[expected])));
        }
    }
}

#[test]
fn the_length_of_a_sealed_parcel_is_known_before() {
    for sizes in [vec![0], vec![1; 200], vec![300_000, 5], vec![1_000_000]] {
        let files: Vec<_> = sizes.iter().map(|&size| content(size)).collect();
        let sizes: Vec<_> = sizes.iter().map(|&size| size as u64).collect();
        let (file, ..) = sealed(RecipientKind::Hybrid, &files);
        assert_eq!(file.len() as u64, sealed_len(&sizes));
        let (file, ..) = sealed(RecipientKind::X25519, &files);
        assert_eq!(file.len() as u64, sealed_len(&sizes) - 1459);
    }
}

#[test]
fn a_parcel_has_at_most_200_files() {
    let mut out = Vec::new();
    let mut sealer = ParcelSealer::new(RecipientKind::X25519, &mut Repeatable::new(1), &mut out);
    let key = Identity::from_text(&sealer.key()).unwrap();
    for number in 0..MAX_FILES {
        sealer.begin("txt", "text/plain", 1, false, None, &mut out).unwrap();
        sealer.data(&[number as u8], &mut out).unwrap();
        sealer.end(wire::sha256(&[&[number as u8]]), &mut out).unwrap();
    }
    let more = sealer.begin("txt", "text/plain", 1, false, None, &mut out);
    assert_eq!(more, Err(ParcelError::TooManyFiles));
    sealer.finish(&mut out).unwrap();
    assert_eq!(extracted(&out, &key).unwrap().len(), MAX_FILES);
}

#[test]
fn what_is_said_about_a_file_arrives() {
    let mut out = Vec::new();
    let mut sealer = ParcelSealer::new(RecipientKind::X25519, &mut Repeatable::new(1), &mut out);
    let key = Identity::from_text(&sealer.key()).unwrap();
    sealer.begin("webp", "image/webp", 2, true, Some([3; 32]), &mut out).unwrap();
    sealer.data(b"hi", &mut out).unwrap();
    sealer.end(wire::sha256(&[b"hi"]), &mut out).unwrap();
    sealer.finish(&mut out).unwrap();
    let files = check(&out, &key).unwrap();
    assert_eq!((files[0].name.as_str(), files[0].mime.as_str()), ("evidence/001.webp", "image/webp"));
    assert_eq!((files[0].bytes, files[0].stripped, files[0].original), (2, true, Some(B64([3; 32]))));
}

#[test]
fn padding_in_small_steps_makes_the_same_parcel() {
    let whole = sealed(RecipientKind::X25519, &[content(900_000)]).0;
    let mut out = Vec::new();
    let mut sealer = ParcelSealer::new(RecipientKind::X25519, &mut Repeatable::new(1), &mut out);
    sealer.begin("jpg", "image/jpeg", 900_000, false, None, &mut out).unwrap();
    sealer.data(&content(900_000), &mut out).unwrap();
    assert_eq!(sealer.pad(&mut out), Err(ParcelError::Order));
    sealer.end(wire::sha256(&[&content(900_000)]), &mut out).unwrap();
    while sealer.pad(&mut out).unwrap() {}
    assert_eq!(sealer.begin("jpg", "image/jpeg", 0, false, None, &mut out), Err(ParcelError::Order));
    sealer.finish(&mut out).unwrap();
    assert!(out == whole);
}

#[test]
fn a_file_that_changes_while_it_is_read_is_noticed() {
    let mut out = Vec::new();
    let mut sealer = ParcelSealer::new(RecipientKind::X25519, &mut Repeatable::new(1), &mut out);
    sealer.begin("jpg", "image/jpeg", 10, false, None, &mut out).unwrap();
    sealer.data(&[1; 7], &mut out).unwrap();
    assert_eq!(sealer.data(&[1; 4], &mut out), Err(ParcelError::TooMuch));
    assert_eq!(sealer.end([0; 32], &mut out), Err(ParcelError::Short { missing: 3 }));
    assert_eq!(sealer.finish(&mut out).err(), Some(ParcelError::Order));
}

#[test]
fn a_parcel_is_not_made_in_any_other_order() {
    let mut out = Vec::new();
    let mut sealer = ParcelSealer::new(RecipientKind::X25519, &mut Repeatable::new(1), &mut out);
    assert_eq!(sealer.data(b"", &mut out), Err(ParcelError::Order));
    assert_eq!(sealer.end([0; 32], &mut out), Err(ParcelError::Order));
    assert_eq!(sealer.pad(&mut out), Err(ParcelError::Empty));
    let mut begin = |extension, mime, bytes| sealer.begin(extension, mime, bytes, false, None, &mut out);
    assert_eq!(begin("J", "image/jpeg", 1), Err(ParcelError::Extension));
    assert_eq!(begin("jpg", "image", 1), Err(ParcelError::Type));
    assert_eq!(begin("jpg", "image/jpeg", 252 << 20), Err(ParcelError::TooLarge));
    assert_eq!(begin("jpg", "image/jpeg", u64::MAX), Err(ParcelError::TooLarge));
    assert_eq!(begin("jpg", "image/jpeg", 1), Ok(()));
    assert_eq!(begin("jpg", "image/jpeg", 1), Err(ParcelError::Order));
}

#[test]
fn another_key_opens_nothing() {
    let (file, _) = small();
    let other = Identity::make_x25519(&mut Repeatable::new(2));
    assert_eq!(check(&file, &other).err(), Some(ParcelError::Key));
}

#[test]
fn what_is_no_parcel_is_told_apart() {
    let (file, key) = small();
    assert!(matches!(check(b"a letter", &key), Err(ParcelError::NotAParcel(_))));
    assert!(matches!(check(&file[..100], &key), Err(ParcelError::NotAParcel(_))));
}

#[test]
fn a_parcel_cut_between_two_chunks_gives_out_nothing() {
    let (file, key) = small();
    let chunk = stream::CHUNK_BYTES + 16;
    let first = file.len() - 4 * chunk;
    for chunks in 0..4 {
        let cut = &file[..first + chunks * chunk];
        let mut pieces = 0;
        let result = extract(cut, &key, &mut |_, _| {
            pieces += 1;
            Ok::<_, ()>(())
        });
        assert!(result.err() == Some(ExtractError::Parcel(ParcelError::Truncated)), "{chunks}");
        assert_eq!(pieces, 0);
    }
    let inside = check(&file[..file.len() - 1], &key);
    assert!(matches!(inside, Err(ParcelError::Damaged(_))));
    let longer = check(&[&file[..], b"x"].concat(), &key);
    assert!(matches!(longer, Err(ParcelError::Damaged(_))));
}

#[test]
fn an_error_of_the_sink_ends_it() {
    let (file, key) = small();
    let mut calls = 0;
    let result = extract(&file, &key, &mut |_, _| {
        calls += 1;
        Err("disk full")
    });
    assert!(result.err() == Some(ExtractError::Sink("disk full")));
    assert_eq!(calls, 1);
}

/// The members of a parcel of two small files, index and all.
fn members() -> Vec<Member> {
    let (file, key, _) = sealed(RecipientKind::X25519, &[b"one".to_vec(), b"two".to_vec()]);
    bundle::read(&age::open(&file, &[key]).unwrap()).unwrap()
}

/// What [`check`] says about a parcel of these members, put together by somebody else.
fn judged(members: &[Member], length: usize) -> Option<ParcelError> {
    let archive = bundle::write(members, length).unwrap();
    let mut rng = Repeatable::new(1);
    let key = Identity::make_x25519(&mut rng);
    let file = age::seal_exact(&[key.recipient()], &archive, &mut rng).unwrap();
    check(&file, &key).err()
}

const LENGTH: usize = 262_144;

#[test]
fn a_parcel_by_another_hand_is_good_if_it_is_the_same() {
    assert_eq!(judged(&members(), LENGTH), None);
    assert_eq!(judged(&members(), LENGTH + 512), Some(ParcelError::Length));
    assert_eq!(judged(&members(), LENGTH - 512), Some(ParcelError::Length));
}

#[test]
fn files_out_of_order_or_with_other_names_are_refused() {
    for (place, name) in
        [(0, "evidence/000.jpg"), (1, "evidence/003.jpg"), (0, "a.jpg"), (1, "evidence/002.jp-g")]
    {
        let mut members = members();
        members[place].name = name.to_owned();
        assert_eq!(judged(&members, LENGTH), Some(ParcelError::Name { number: place + 1 }), "{name}");
    }
}

#[test]
fn a_file_that_the_index_does_not_name_is_refused() {
    let mut changed = members();
    changed[1].data = b"owt".to_vec();
    assert_eq!(judged(&changed, LENGTH), Some(ParcelError::Changed { number: 2 }));
    let mut renamed = members();
    renamed[0].name = "evidence/001.png".to_owned();
    assert_eq!(judged(&renamed, LENGTH), Some(ParcelError::Changed { number: 1 }));
    let mut longer = members();
    longer[0].data.push(0);
    assert_eq!(judged(&longer, LENGTH), Some(ParcelError::Changed { number: 1 }));
}

#[test]
fn an_index_that_is_missing_or_of_another_length_is_refused() {
    let mut missing = members();
    missing.pop();
    assert_eq!(judged(&missing, LENGTH), Some(ParcelError::Index));
    let mut longer = members();
    longer[2].data.push(b' ');
    assert_eq!(judged(&longer, LENGTH), Some(ParcelError::Index));
    let mut fewer = members();
    fewer.remove(0);
    fewer[0].name = "evidence/001.jpg".to_owned();
    assert_eq!(judged(&fewer, LENGTH), Some(ParcelError::Index));
    assert_eq!(judged(&members()[2..], LENGTH), Some(ParcelError::Empty));
    assert_eq!(judged(&[], LENGTH), Some(ParcelError::Index));
}

#[test]
fn nothing_may_stand_behind_the_index() {
    let mut more = members();
    more.push(Member { name: "evidence/more.txt".to_owned(), data: b"more".to_vec() });
    assert_eq!(judged(&more, LENGTH), Some(ParcelError::Bundle(BundleError::TrailingData)));
}

#[test]
fn debug_shows_numbers_only() {
    let sealer = ParcelSealer::new(RecipientKind::X25519, &mut Repeatable::new(1), &mut Vec::new());
    assert_eq!(format!("{sealer:?}"), "ParcelSealer(0 files, 0 bytes, ..)");
}
