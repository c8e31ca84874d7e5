//! The files of tests/fixtures/evidence.

use crate::FileKind;

macro_rules! fixtures {
    ($($name:literal: $kind:ident,)*) => {
        /// Name, kind and bytes of each.
        pub(crate) const ALL: &[(&str, FileKind, &[u8])] = &[$((
            $name,
            FileKind::$kind,
            include_bytes!(concat!("../../../tests/fixtures/evidence/", $name)),
        )),*];
    };
}

fixtures! {
    "author.pdf": Pdf,
    "changed.heic": Heic,
    "grid.heic": Heic,
    "phone.avif": Avif,
    "phone.heic": Heic,
    "phone.jpg": Jpeg,
    "phone.mov": Mov,
    "phone.mp4": Mp4,
    "phone.png": Png,
    "phone.webm": Webm,
    "phone.webp": Webp,
    "plain.heic": Heic,
    "plain.jpg": Jpeg,
    "plain.png": Png,
    "plain.webp": Webp,
    "voice.3gp": ThreeGp,
    "voice.m4a": M4a,
    "voice.mp3": Mp3,
    "voice.ogg": Ogg,
    "voice.wav": Wav,
}

/// Kind and bytes of one.
pub(crate) fn file(name: &str) -> (FileKind, &'static [u8]) {
    let (_, kind, bytes) = ALL.iter().find(|(other, ..)| *other == name).expect("it is in the list");
    (*kind, bytes)
}
