//! A language the site speaks.

use std::fmt;

/// The direction of a language's main script, as HTML's `dir` wants it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dir {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Dir {
    /// `ltr` or `rtl`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Dir {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Who stands behind the words of a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// Translated, but no person who speaks the language has reviewed it. The page says so.
    #[default]
    Draft,
    /// Reviewed by a person who speaks it.
    Reviewed,
    /// The language the words are first written in: English.
    Source,
}

/// A language of the site, as `locales/languages.toml` describes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Locale {
    /// BCP 47 tag, `ar`; also the name of its folder and the first part of its addresses.
    pub tag: String,
    /// The language's own name for itself: the only name a reader who needs it can read.
    pub endonym: String,
    /// Direction of the page.
    pub dir: Dir,
    /// ISO 15924 code of the script, `Arab`; the style sheet picks line height and size by it.
    pub script: String,
    /// The language to link to when a page does not exist in this one; `None` for the source language.
    pub fallback: Option<String>,
    /// Whether the words were reviewed.
    pub status: Status,
    /// Who reviewed all words; of a reviewed language only.
    pub reviewed: Option<Review>,
    /// Who reviewed the messages that can hurt when they are wrong (`locales/critical.toml`), and which text of them.
    pub critical: Option<(Review, String)>,
}

/// That somebody who speaks a language has checked words in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Review {
    /// Who, as they want to be named: a name, or what they do.
    pub by: String,
    /// The day, `2026-11-21`.
    pub on: String,
}

impl Locale {
    /// A locale of which only tag and direction matter: all that the form in the browser needs to know.
    pub fn plain(tag: &str, dir: Dir) -> Self {
        Self {
            tag: tag.to_owned(),
            endonym: tag.to_owned(),
            dir,
            script: String::new(),
            fallback: None,
            status: Status::Draft,
            reviewed: None,
            critical: None,
        }
    }

    /// Whether the page has to say that nobody reviewed this translation.
    pub fn is_draft(&self) -> bool {
        self.status == Status::Draft
    }
}
