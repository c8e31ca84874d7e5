//! What was found in a file, on its way from the Worker to her.

use std::collections::BTreeSet;

use evidence::Finding;
use i18n::{Msg, msg};

/// Every finding with its words, in the order in which they are told: what can lead to her comes first.
const ALL: [(Finding, Msg); 8] = [
    (Finding::Place, msg::FILES_FOUND_PLACE),
    (Finding::Person, msg::FILES_FOUND_PERSON),
    (Finding::Device, msg::FILES_FOUND_DEVICE),
    (Finding::Serial, msg::FILES_FOUND_SERIAL),
    (Finding::Time, msg::FILES_FOUND_TIME),
    (Finding::Thumbnail, msg::FILES_FOUND_THUMBNAIL),
    (Finding::Software, msg::FILES_FOUND_SOFTWARE),
    (Finding::Other, msg::FILES_FOUND_OTHER),
];

/// A byte for each: its place in [`ALL`].
pub fn to_bytes(found: BTreeSet<Finding>) -> Vec<u8> {
    (0..).zip(ALL).filter(|(_, (finding, _))| found.contains(finding)).map(|(place, _)| place).collect()
}

/// What [`to_bytes`] wrote.
pub fn from_bytes(bytes: &[u8]) -> Vec<Finding> {
    bytes.iter().filter_map(|place| ALL.get(usize::from(*place))).map(|(finding, _)| *finding).collect()
}

/// The words for a finding.
pub fn words(finding: Finding) -> Option<Msg> {
    ALL.iter().find(|(known, _)| *known == finding).map(|(_, words)| *words)
}
