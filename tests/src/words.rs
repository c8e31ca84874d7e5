//! The words that a person reads, so that tests press the buttons she would press.

use i18n::{Catalog, Dir, Locale};

use crate::places::root;

/// A message of the form in a language. Variables stand as `⟦…⟧`-free text: give their values with [`say_with`].
///
/// # Panics
/// If the message does not exist.
pub fn say(lang: &str, id: &str) -> String {
    say_with(lang, id, &[])
}

/// A message with its variables; the first part of its id names its file.
///
/// # Panics
/// If the message does not exist.
pub fn say_with(lang: &str, id: &str, values: &[(&str, i18n::Value)]) -> String {
    let name = format!("{}.ftl", id.split('-').next().unwrap_or_default());
    let file = root().join("locales").join(lang).join(&name);
    let ftl = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let dir = if lang == "ar" { Dir::Rtl } else { Dir::Ltr };
    let catalog =
        Catalog::new(&Locale::plain(lang, dir), &[(name, ftl)]).unwrap_or_else(|errors| panic!("{errors:?}"));
    let text = catalog.by_id(id, values).unwrap_or_else(|| panic!("{id} is not in {}", file.display()));
    text.replace(['\u{2068}', '\u{2069}'], "")
}
