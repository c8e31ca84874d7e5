//! Whether somebody who speaks a language has checked the messages that can hurt when they are wrong.

use i18n::Locale;

use crate::critical::{Checked, Critical};
use crate::sources::Sources;

/// How many of these messages are critical.
pub(super) fn count(critical: &Critical, ids: &[&str]) -> usize {
    ids.iter().filter(|id| critical.has(id)).count()
}

/// What is known of a language, in words, and what to write down when they are checked; nothing for one that can't be
/// read, which is told elsewhere.
pub(super) fn of(sources: &Sources, critical: &Critical, locale: &Locale) -> Option<String> {
    let tag = &locale.tag;
    let words = sources.words(locale).ok()?;
    let record =
        format!("when they are, write text = \"{}\" under [language.critical]", critical.text(&words));
    let said = match (critical.checked(&words), &locale.critical) {
        (Checked::Yes, Some((review, _))) => format!("checked by {} on {}", review.by, review.on),
        (Checked::Changed, Some((review, _))) => {
            format!("changed since {} checked them on {}; {record}", review.by, review.on)
        }
        (Checked::Yes, None) => return None,
        (Checked::Never | Checked::Changed, _) => format!("checked by nobody; {record}"),
    };
    Some(format!("{tag:<6} {said}"))
}
