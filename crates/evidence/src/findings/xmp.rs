//! XMP (ISO 16684-1): XML with properties of agreed names.
//!
//! Not parsed, only searched for names of properties: an XML parser would do more than is asked for, and
//! could be fooled as well.

use super::{Finding, Found};
use crate::bytes::{find, is_blank, places};

/// How much of a packet is looked at, in bytes. Most have less than 20 KiB; what makes them larger are
/// pictures and histories of changes.
const MAX_PACKET_BYTES: usize = 1024 * 1024;

/// More packets than any file has.
const MAX_PACKETS: usize = 32;

/// What a packet of XMP tells.
pub(super) fn read(packet: &[u8], found: &mut Found) {
    let packet = &packet[..packet.len().min(MAX_PACKET_BYTES)];
    if is_blank(packet) {
        return;
    }
    // In UTF-16 and UTF-32 every ASCII character has zeros beside it.
    let text: Vec<u8> = packet.iter().copied().filter(|&byte| byte != 0).collect();
    let mut told = Found::new();
    for at in places(&text, b":") {
        let name = &text[at + 1..];
        let length = name.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(name.len());
        told.extend(tells(&name[..length]));
    }
    if told.is_empty() {
        told.insert(Finding::Other);
    }
    found.append(&mut told);
}

/// What packets of XMP tell that stand anywhere in these bytes, in UTF-8.
pub(super) fn read_anywhere(bytes: &[u8], found: &mut Found) {
    for at in places(bytes, b"<x:xmpmeta").take(MAX_PACKETS) {
        let packet = &bytes[at..];
        let packet = &packet[..packet.len().min(MAX_PACKET_BYTES)];
        let end = find(packet, b"</x:xmpmeta").unwrap_or(packet.len());
        read(&packet[..end], found);
    }
}

/// Names of properties that tell something, by what they tell.
const NAMES: &[(Finding, &str)] = &[
    (
        Finding::Place,
        "City Country CountryCode CountryName Location LocationCreated LocationShown ProvinceState State \
         Sublocation Latitude Longitude",
    ),
    (Finding::Device, "Make Model Lens LensMake LensModel LensInfo LensID"),
    (Finding::Serial, "ImageUniqueID DocumentID InstanceID OriginalDocumentID"),
    (
        Finding::Person,
        "creator rights Author Artist Credit Copyright CameraOwnerName OwnerName Owner AuthorsPosition \
         CaptionWriter CreatorContactInfo PersonInImage RegionList Regions",
    ),
    (
        Finding::Time,
        "CreateDate ModifyDate MetadataDate DateCreated date when DateTime DateTimeOriginal \
         DateTimeDigitized",
    ),
    (Finding::Software, "CreatorTool softwareAgent Producer Software xmptk"),
    (Finding::Thumbnail, "Thumbnails image"),
    (
        Finding::Other,
        "description title subject Keywords Headline Instructions UserComment History DerivedFrom \
         hierarchicalSubject Rating Label",
    ),
];

/// What a property of this name tells, if it is not there just to show the picture.
fn tells(name: &[u8]) -> Option<Finding> {
    if name.starts_with(b"GPS") || name.starts_with(b"Gps") {
        return Some(Finding::Place);
    }
    if name.ends_with(b"SerialNumber") {
        return Some(Finding::Serial);
    }
    let is_one_of = |names: &str| names.split(' ').any(|other| other.as_bytes() == name);
    NAMES.iter().find(|(_, names)| is_one_of(names)).map(|(finding, _)| *finding)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(packet: &[u8]) -> Vec<Finding> {
        let mut found = Found::new();
        read(packet, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn properties_tell_by_their_names_as_elements_and_as_attributes() {
        let packet = br#"<x:xmpmeta><rdf:Description xmp:CreatorTool="1" exif:GPSLatitude="1">
            <dc:creator><rdf:Seq><rdf:li>A</rdf:li></rdf:Seq></dc:creator></rdf:Description></x:xmpmeta>"#;
        assert_eq!(found(packet), [Finding::Place, Finding::Person, Finding::Software]);
    }

    #[test]
    fn a_packet_in_utf_16_tells_the_same() {
        let packet: Vec<u8> = b"<aux:SerialNumber>".iter().flat_map(|&byte| [0, byte]).collect();
        assert_eq!(found(&packet), [Finding::Serial]);
    }

    #[test]
    fn a_packet_without_a_known_name_is_something_else_and_a_blank_one_nothing() {
        assert_eq!(found(b"<x:xmpmeta></x:xmpmeta>"), [Finding::Other]);
        assert!(found(&[0; 100]).is_empty());
        assert!(found(b"").is_empty());
    }

    #[test]
    fn packets_are_found_among_other_bytes() {
        let mut found = Found::new();
        let bytes = b"\x01<x:xmpmeta><a tiff:Make='1'/></x:xmpmeta> dc:creator \x02";
        read_anywhere(bytes, &mut found);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), [Finding::Device]);
    }
}
