//! What real files tell.

use super::{
    Finding::{Device, Person, Place, Serial, Software, Thumbnail, Time},
    *,
};
use crate::fixtures;

fn found(name: &str) -> Found {
    let (kind, bytes) = fixtures::file(name);
    findings(kind, bytes)
}

#[test]
fn every_file_is_of_its_kind_and_fits_its_name() {
    for (name, kind, bytes) in fixtures::ALL {
        assert_eq!(FileKind::of(bytes), *kind, "{name}");
        assert!(kind.fits_name(name), "{name}");
    }
}

#[test]
fn photos_of_phones_tell_where_with_what_and_by_whom() {
    for name in
        ["phone.jpg", "phone.png", "phone.webp", "phone.heic", "phone.avif", "changed.heic", "grid.heic"]
    {
        let found = found(name);
        for finding in [Place, Device, Serial, Person, Time, Software] {
            assert!(found.contains(&finding), "{name}: {finding:?}");
        }
        let has_thumbnail = !matches!(name, "phone.png" | "phone.webp" | "changed.heic");
        assert_eq!(found.contains(&Thumbnail), has_thumbnail, "{name}");
    }
}

#[test]
fn films_sounds_and_papers_tell_what_was_written_into_them() {
    let expected: [(&str, &[Finding]); 9] = [
        ("phone.mp4", &[Place, Person, Time]),
        ("phone.mov", &[Place, Device, Person, Time, Software]),
        ("phone.webm", &[Place, Person, Time, Software]),
        ("voice.3gp", &[Place, Person, Time]),
        ("voice.m4a", &[Place, Person, Time]),
        ("voice.mp3", &[Place, Person, Time]),
        ("voice.ogg", &[Place, Person, Time, Software]),
        ("voice.wav", &[Person, Time]),
        ("author.pdf", &[Person, Time, Software]),
    ];
    for (name, expected) in expected {
        assert_eq!(found(name).into_iter().collect::<Vec<_>>(), expected, "{name}");
    }
}

#[test]
fn pictures_without_notes_tell_nothing() {
    for name in ["plain.jpg", "plain.png", "plain.webp", "plain.heic"] {
        assert!(found(name).is_empty(), "{name}: {:?}", found(name));
    }
}

#[test]
fn notes_are_found_in_the_head_and_tail_of_a_long_film() {
    let (kind, film) = fixtures::file("phone.mp4");
    // The table of contents at the end, its beginning lost with the middle of the film.
    let notes = crate::bytes::find(film, b"udta").unwrap();
    let joined = [&film[..36], &[0xaa; 5000], &film[notes..]].concat();
    assert!(findings(kind, &joined).contains(&Place));
}
