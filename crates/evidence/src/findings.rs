//! What a file tells beside what it shows.

mod archive;
mod exif;
mod film;
mod gif;
mod heif;
mod id3;
mod iptc;
mod jpeg;
mod matroska;
mod ogg;
mod pdf;
mod png;
mod riff;
mod tags;
mod xmp;

use std::collections::BTreeSet;

use crate::FileKind;

/// One sort of thing that a file tells. What exactly it tells is never passed on.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Finding {
    /// Where it was made: coordinates, or the name of a place.
    Place,
    /// The maker or model of a phone, camera or lens.
    Device,
    /// A number that only one device or one picture has.
    Serial,
    /// The name of a person: author, owner, artist.
    Person,
    /// When it was made or changed.
    Time,
    /// The program that made or changed it.
    Software,
    /// A second, small picture, which can show what was cut off the large one.
    Thumbnail,
    /// Anything else: titles, comments, settings of a camera, parts of no use for showing it.
    Other,
}

/// What was found so far.
type Found = BTreeSet<Finding>;

/// What a file of this kind tells beside what it shows.
///
/// `bytes` is the whole file for pictures. Of films, sound and papers, which can be too large for that, the
/// first and the last mebibyte, joined: their notes stand near one of the ends.
///
/// Finding nothing does not prove that there is nothing. Compressed parts are not looked into: where they are
/// known to be there (office papers, newer PDFs, some PNGs), what they usually tell is reported.
pub fn findings(kind: FileKind, bytes: &[u8]) -> BTreeSet<Finding> {
    let mut found = Found::new();
    match kind {
        FileKind::Jpeg => jpeg::read(bytes, &mut found),
        FileKind::Png => png::read(bytes, &mut found),
        FileKind::Webp | FileKind::Wav => riff::read(bytes, &mut found),
        FileKind::Heic | FileKind::Avif => heif::read(bytes, &mut found),
        FileKind::Gif => gif::read(bytes, &mut found),
        FileKind::Mp4 | FileKind::Mov | FileKind::ThreeGp | FileKind::M4a => film::read(bytes, &mut found),
        FileKind::Webm => matroska::read(bytes, &mut found),
        FileKind::Mp3 => id3::read(bytes, &mut found),
        FileKind::Ogg => ogg::read(bytes, &mut found),
        FileKind::Pdf => pdf::read(bytes, &mut found),
        FileKind::Zip | FileKind::Office => archive::read(kind, bytes, &mut found),
        FileKind::Amr | FileKind::Text => {}
        FileKind::Unknown => {
            exif::read_anywhere(bytes, &mut found);
            xmp::read_anywhere(bytes, &mut found);
        }
    }
    found
}

/// Whether [`findings`] takes a name in a PDF for one of an entry that tells something.
pub(crate) fn is_telling_in_pdf(name: &[u8]) -> bool {
    pdf::tells(name).is_some()
}

#[cfg(test)]
mod tests;
