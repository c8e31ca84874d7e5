//! Every word that a person reads, in their language. The texts are part of the program.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod native;

use i18n::{Dir, Msg, Value};

use crate::terminal;
#[cfg(target_arch = "wasm32")]
use browser::Texts;
#[cfg(not(target_arch = "wasm32"))]
use native::Texts;

/// A file of messages: its name and what is in it.
type File = (&'static str, &'static str);

/// A language: its tag, its direction, and its files.
type Language = (&'static str, Dir, [File; 3]);

/// One language, with its files in the program.
macro_rules! language {
    ($tag:literal, $dir:expr) => {
        (
            $tag,
            $dir,
            [
                ("desk.ftl", include_str!(concat!("../../../locales/", $tag, "/desk.ftl"))),
                ("letter.ftl", include_str!(concat!("../../../locales/", $tag, "/letter.ftl"))),
                ("webdesk.ftl", include_str!(concat!("../../../locales/", $tag, "/webdesk.ftl"))),
            ],
        )
    };
}

/// The languages in which the desk speaks: tag, direction, files.
const LANGUAGES: &[Language] = &[
    language!("en", Dir::Ltr),
    language!("es", Dir::Ltr),
    language!("fr", Dir::Ltr),
    language!("pt", Dir::Ltr),
    language!("ar", Dir::Rtl),
    language!("fa", Dir::Rtl),
    language!("ur", Dir::Rtl),
    language!("hi", Dir::Ltr),
    language!("bn", Dir::Ltr),
    language!("ru", Dir::Ltr),
    language!("uk", Dir::Ltr),
    language!("zh", Dir::Ltr),
];

/// The desk's own words (`desk.ftl`), the form's labels (`letter.ftl`) and those of the desk in a browser
/// (`webdesk.ftl`) in one language.
pub struct Words {
    tag: &'static str,
    texts: Texts,
}

/// There are no words in this language.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("there are no words in this language")]
pub struct UnknownLanguage;

impl Words {
    /// The words of the language with this tag.
    ///
    /// # Errors
    /// [`UnknownLanguage`]. That the files parse is tested, so it is not among the errors.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(tag: &str) -> Result<Self, UnknownLanguage> {
        let (tag, dir, files) = *language(tag)?;
        let texts = Texts::of(tag, dir, &files).ok_or(UnknownLanguage)?;
        Ok(Self { tag, texts })
    }

    /// The words of the language with this tag. The browser knows the plural forms of its languages itself.
    ///
    /// # Errors
    /// [`UnknownLanguage`].
    #[cfg(target_arch = "wasm32")]
    pub fn of(tag: &str, plural: i18n::Plural) -> Result<Self, UnknownLanguage> {
        let (tag, _, files) = *language(tag)?;
        let texts = Texts::of(tag, plural, &files).ok_or(UnknownLanguage)?;
        Ok(Self { tag, texts })
    }

    /// The tags and directions of all languages, for somebody to choose from.
    pub fn languages() -> impl Iterator<Item = (&'static str, Dir)> {
        LANGUAGES.iter().map(|(tag, dir, _)| (*tag, *dir))
    }

    /// The tag of the language, such as `ar`.
    pub fn tag(&self) -> &str {
        self.tag
    }

    /// A text without variables.
    pub fn say(&self, msg: Msg) -> String {
        plain(&self.texts.with(msg, &[]))
    }

    /// A text with these variables. Text among them is made harmless and kept on one line.
    pub fn say_with(&self, msg: Msg, variables: &[(&str, Value)]) -> String {
        let harmless: Vec<(&str, Value)> = variables
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, Value::Text(terminal::harmless_line(text))),
                number => (*name, number.clone()),
            })
            .collect();
        plain(&self.texts.with(msg, &harmless))
    }

    /// The form's label with this id, or `None` if there is none.
    pub fn label(&self, id: &str) -> Option<String> {
        self.texts.by_id(id).map(|text| plain(&text))
    }
}

fn language(tag: &str) -> Result<&'static Language, UnknownLanguage> {
    LANGUAGES.iter().find(|(known, ..)| *known == tag).ok_or(UnknownLanguage)
}

/// Without Fluent's isolation marks: on a web page they keep a number in an Arabic sentence together; in
/// a terminal they end up, invisible, in the file name that somebody copies.
pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use i18n::msg;

    use super::*;

    #[test]
    fn every_language_parses_and_says_the_same_messages() {
        let english = Words::of("en").unwrap();
        for (tag, ..) in LANGUAGES {
            let words = Words::of(tag).unwrap();
            let problems = i18n::compare(english.texts.catalog().words(), words.texts.catalog().words());
            assert!(problems.is_empty(), "{tag}: {problems:?}");
        }
    }

    #[test]
    fn a_language_that_is_not_there_is_refused() {
        assert!(matches!(Words::of("xx"), Err(UnknownLanguage)));
    }

    #[test]
    fn a_file_name_can_be_copied_from_a_message() {
        let words = Words::of("en").unwrap();
        let said = words.say_with(msg::DESK_OPEN_DONE, &[("folder", "opened/abc".into())]);
        assert!(said.ends_with("opened/abc"), "{said:?}");
        assert!(said.is_ascii() || !said.contains('\u{2068}'));
    }

    #[test]
    fn what_comes_from_outside_cannot_command_the_terminal() {
        let words = Words::of("en").unwrap();
        let said = words.say_with(msg::DESK_ERROR_FILE_MISSING, &[("path", "\u{1b}[2J".into())]);
        assert!(!said.contains('\u{1b}'));
    }

    #[test]
    fn every_option_of_the_form_has_a_label() {
        use report::{
            About, Avoid, Channel, Choice, Danger, Happened, Help, Interpreter, May, PlaceKind, Since, Usage,
            When,
        };
        fn check<C: Choice>(words: &Words) {
            for choice in C::ALL {
                assert!(words.label(choice.msg_id()).is_some(), "{}", choice.msg_id());
            }
        }
        for (tag, ..) in LANGUAGES {
            let words = Words::of(tag).unwrap();
            check::<About>(&words);
            check::<Danger>(&words);
            check::<Happened>(&words);
            check::<PlaceKind>(&words);
            check::<Since>(&words);
            check::<Help>(&words);
            check::<May>(&words);
            check::<Channel>(&words);
            check::<Interpreter>(&words);
            check::<When>(&words);
            check::<Avoid>(&words);
            check::<Usage>(&words);
        }
    }

    #[test]
    fn no_sentence_of_the_desk_is_longer_than_twenty_words() {
        let (_, _, [(_, desk), _, (_, webdesk)]) = LANGUAGES[0];
        for line in desk.lines().chain(webdesk.lines()).filter(|line| !line.starts_with('#')) {
            // Behind the id, or behind the name of a plural form.
            let text = line.split_once(" = ").or_else(|| line.split_once("] ")).map_or("", |(_, text)| text);
            for sentence in text.split_inclusive(['.', ':', '?']) {
                assert!(sentence.split_whitespace().count() <= 20, "{sentence}");
            }
        }
    }
}
