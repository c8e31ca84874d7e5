//! Profiles of colours (ISO 15076-1). A picture of a screen has the profile of that screen, and some programs
//! write the screen's maker, model and serial number into it, and how it was set up.

use crate::bytes::{array, slice, u32_be};

/// Notes of a screen that no colour depends on.
const NOTES: [&[u8; 4]; 3] = [b"mmod", b"ndin", b"vcgt"];

/// More entries than any profile has.
const MAX_ENTRIES: usize = 256;

/// The same profile with zeros for such notes; nothing if it has none, or if this is no profile.
pub(super) fn without_notes(profile: &[u8]) -> Option<Vec<u8>> {
    if slice(profile, 36, 4) != Some(b"acsp") {
        return None;
    }
    let count = usize::try_from(u32_be(profile, 128)?).ok()?;
    let mut clean = profile.to_vec();
    for at in (132..).step_by(12).take(count.min(MAX_ENTRIES)) {
        // Name, place and size.
        let name: [u8; 4] = array(profile, at)?;
        if NOTES.contains(&&name) {
            let place = usize::try_from(u32_be(profile, at + 4)?).ok()?;
            let size = usize::try_from(u32_be(profile, at + 8)?).ok()?;
            clean.get_mut(place..place.checked_add(size)?)?.fill(0);
        }
    }
    (clean != profile).then_some(clean)
}
