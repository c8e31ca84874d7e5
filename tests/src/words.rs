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

/// A message of the form with its variables.
///
/// # Panics
/// If the message does not exist.
pub fn say_with(lang: &str, id: &str, values: &[(&str, i18n::Value)]) -> String {
    let file = root().join("locales").join(lang).join("letter.ftl");
    let ftl = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let dir = if lang == "ar" { Dir::Rtl } else { Dir::Ltr };
    let catalog = Catalog::new(&Locale::plain(lang, dir), &[("letter.ftl".to_owned(), ftl)])
        .unwrap_or_else(|errors| panic!("{errors:?}"));
    let text = catalog.by_id(id, values).unwrap_or_else(|| panic!("{id} is not in {}", file.display()));
    text.replace(['\u{2068}', '\u{2069}'], "")
}
