//! What the page says before its program runs, in every language that the desk speaks.

use i18n::{Catalog, Dir, Locale, compare, msg};

use super::DeskCommandError;
use crate::BuildError;
use crate::sources::Sources;

/// The file with these words, and with all others that only this desk has.
const FILE: &str = "/webdesk.ftl";

/// The words of one language.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Words {
    /// The tag of the language.
    pub(super) tag: String,
    /// Its direction.
    pub(super) dir: Dir,
    /// The title of the page.
    pub(super) title: String,
    /// That it starts, and what to do if this stays on the screen.
    pub(super) starting: [String; 3],
    /// That it broke, and what to do.
    pub(super) stopped: String,
}

/// The words of every language in which they are complete.
///
/// # Errors
/// [`BuildError`] if a file can not be read as Fluent.
pub(super) fn read(sources: &Sources) -> Result<Vec<Words>, BuildError> {
    let reference = match sources.reference() {
        Some(locale) => catalog(sources, locale)?,
        None => None,
    };
    let mut all = Vec::new();
    for locale in &sources.languages {
        let Some(words) = catalog(sources, locale)? else { continue };
        let is_complete =
            reference.as_ref().is_none_or(|reference| compare(reference.words(), words.words()).is_empty());
        if is_complete {
            all.push(of(&words));
        }
    }
    Ok(all)
}

/// The same words, those of `lang` before the others.
///
/// # Errors
/// [`DeskCommandError::Language`] if there are none in `lang`.
pub(super) fn first(words: Vec<Words>, lang: &str) -> Result<Vec<Words>, DeskCommandError> {
    let there = || words.iter().map(|words| words.tag.as_str()).collect::<Vec<_>>().join(", ");
    let Some(place) = words.iter().position(|words| words.tag == lang) else {
        return Err(DeskCommandError::Language { lang: lang.to_owned(), there: there() });
    };
    let mut words = words;
    words[..=place].rotate_right(1);
    Ok(words)
}

/// The desk's own words in a language; nothing if it has none.
fn catalog(sources: &Sources, locale: &Locale) -> Result<Option<Catalog>, BuildError> {
    let files: Vec<(String, String)> =
        sources.ftl(&locale.tag)?.into_iter().filter(|(name, _)| name.ends_with(FILE)).collect();
    if files.is_empty() {
        return Ok(None);
    }
    Catalog::new(locale, &files).map(Some).map_err(BuildError::Catalog)
}

fn of(catalog: &Catalog) -> Words {
    let locale = catalog.locale();
    Words {
        tag: locale.tag.clone(),
        dir: locale.dir,
        title: catalog.t(msg::WEBDESK_TITLE),
        starting: [
            catalog.t(msg::WEBDESK_STARTING),
            catalog.t(msg::WEBDESK_STARTING_BROWSERS),
            catalog.t(msg::WEBDESK_STARTING_DAMAGED),
        ],
        stopped: catalog.t(msg::WEBDESK_STOPPED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str) -> Words {
        let text = String::new;
        Words {
            tag: tag.to_owned(),
            dir: Dir::Ltr,
            title: text(),
            starting: [text(), text(), text()],
            stopped: text(),
        }
    }

    #[test]
    fn the_language_that_it_opens_in_stands_first_and_the_others_keep_their_order() {
        let all = ["en", "ar", "uk"].map(words).to_vec();
        let tags = |lang| {
            let words = first(all.clone(), lang).unwrap();
            words.into_iter().map(|words| words.tag).collect::<Vec<_>>()
        };
        assert_eq!(tags("en"), ["en", "ar", "uk"]);
        assert_eq!(tags("uk"), ["uk", "en", "ar"]);
    }

    #[test]
    fn a_language_without_words_is_refused_with_those_there_are() {
        let refused = first(["en", "ar"].map(words).to_vec(), "fr").unwrap_err();
        assert!(refused.to_string().ends_with("choose one of: en, ar"), "{refused}");
    }
}
