//! The archive inside a parcel, padded and sealed: what is handed out is what stands in it, and all of it.

#![no_main]

use envelope::bundle;
use envelope::parcel::{check, extract, padded_len};
use fuzz::{identities, sealed, with_right_checksums};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|archive: &[u8]| {
    let mut archive = with_right_checksums(archive);
    archive.resize(padded_len(archive.len() as u64) as usize, 0);
    let file = sealed(&archive);
    let Ok(files) = check(&file, &identities()[0]) else { return };

    let members = bundle::read(&archive).expect("a parcel is packed as letters are");
    let (index, members) = members.split_last().expect("a parcel has an index");
    assert_eq!(index.name, "evidence/index.json");
    let mut got = vec![Vec::new()];
    let handed = extract::<()>(&file, &identities()[0], &mut |_, piece| {
        match got.last_mut() {
            Some(last) if !piece.is_empty() => last.extend_from_slice(piece),
            _ => got.push(Vec::new()),
        }
        Ok(())
    });
    assert!(handed == Ok(files.clone()));
    assert!(got.pop().is_some_and(|behind_the_last| behind_the_last.is_empty()));
    assert_eq!((members.len(), got.len()), (files.len(), files.len()));
    for ((member, file), got) in members.iter().zip(&files).zip(got) {
        assert_eq!((&member.name, member.data.len() as u64), (&file.name, file.bytes));
        assert!(member.data == got && wire::sha256(&[&got]) == file.sha256.0);
    }
});
