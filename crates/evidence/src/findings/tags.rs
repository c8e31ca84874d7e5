//! Notes with a name and a value, as in Vorbis comments, Matroska, PNG and QuickTime: what the name says that
//! the value is.

use super::Finding;

/// Longer names are cut.
const MAX_NAME_BYTES: usize = 100;

/// Words that names have, the telling ones first.
const WORDS: &[(&str, Finding)] = &[
    ("gps", Finding::Place),
    ("location", Finding::Place),
    ("latitude", Finding::Place),
    ("longitude", Finding::Place),
    ("iso6709", Finding::Place),
    ("country", Finding::Place),
    ("city", Finding::Place),
    ("serial", Finding::Serial),
    ("identifier", Finding::Serial),
    ("artist", Finding::Person),
    ("author", Finding::Person),
    ("performer", Finding::Person),
    ("composer", Finding::Person),
    ("copyright", Finding::Person),
    ("creator", Finding::Person),
    ("owner", Finding::Person),
    ("contact", Finding::Person),
    ("organization", Finding::Person),
    ("director", Finding::Person),
    ("encoded_by", Finding::Person),
    ("date", Finding::Time),
    ("time", Finding::Time),
    ("year", Finding::Time),
    ("make", Finding::Device),
    ("model", Finding::Device),
    ("manufacturer", Finding::Device),
    ("device", Finding::Device),
    ("camera", Finding::Device),
    ("encod", Finding::Software),
    ("software", Finding::Software),
    ("tool", Finding::Software),
    ("version", Finding::Software),
    ("picture", Finding::Thumbnail),
    ("cover", Finding::Thumbnail),
    ("thumbnail", Finding::Thumbnail),
];

/// What a note of this name tells.
pub(super) fn tells(name: &[u8]) -> Finding {
    let name = name[..name.len().min(MAX_NAME_BYTES)].to_ascii_lowercase();
    let name = String::from_utf8_lossy(&name);
    WORDS.iter().find(|(word, _)| name.contains(word)).map_or(Finding::Other, |(_, finding)| *finding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_values_are() {
        for (name, finding) in [
            ("LOCATION", Finding::Place),
            ("location.ISO6709", Finding::Place),
            ("creationdate", Finding::Time),
            ("Creation Time", Finding::Time),
            ("encoder", Finding::Software),
            ("ALBUMARTIST", Finding::Person),
            ("model", Finding::Device),
            ("METADATA_BLOCK_PICTURE", Finding::Thumbnail),
            ("Comment", Finding::Other),
            ("", Finding::Other),
        ] {
            assert_eq!(tells(name.as_bytes()), finding, "{name}");
        }
    }
}
