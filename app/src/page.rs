//! The pages, their addresses and their codes.

/// A page of the site. Its address and its code say nothing about what it is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The root of the site: the names of the languages.
    Picker,
    /// The start page of a language.
    Home,
    /// All questions: by need, by country, and a search.
    Finder,
    /// Sentences to show to somebody, in two languages.
    Cards,
    /// A guide, by its code: `b3`.
    Guide(String),
    /// The countries that have phone numbers.
    Lines,
    /// The phone numbers of a country, by the code of its page: `n12`.
    Country(String),
    /// About this site, and what can still go wrong.
    About,
    /// The letter: one address for all its steps.
    Letter,
    /// Coming back with a code: answers, writing on, deleting.
    Answers,
}

impl Page {
    /// The pages that every language has once: all but guides and countries.
    pub const SINGLE: [Self; 7] =
        [Self::Home, Self::Finder, Self::Cards, Self::Lines, Self::About, Self::Letter, Self::Answers];

    /// The name of its file in the folder of its language; [`Page::Picker`]'s stands in the root.
    pub fn file(&self) -> String {
        match self {
            Self::Picker | Self::Home => "index.html".to_owned(),
            _ => format!("{}.html", self.code().to_ascii_lowercase()),
        }
    }

    /// What two people on the phone call it, as it is shown: `B3`. Empty for [`Page::Picker`], which has no words.
    pub fn code(&self) -> String {
        match self {
            Self::Picker => String::new(),
            Self::Home => "A1".to_owned(),
            Self::Finder => "A2".to_owned(),
            Self::Cards => "C1".to_owned(),
            Self::Guide(code) | Self::Country(code) => code.to_ascii_uppercase(),
            Self::Lines => "N0".to_owned(),
            Self::About => "D1".to_owned(),
            Self::Letter => "F1".to_owned(),
            Self::Answers => "G1".to_owned(),
        }
    }

    /// Whether a program runs in it, and what she writes is in it.
    pub fn has_program(&self) -> bool {
        matches!(self, Self::Letter | Self::Answers)
    }

    /// The page this one leads back to; `None` where there is nothing before it.
    pub fn back(&self) -> Option<Self> {
        match self {
            Self::Picker | Self::Home => None,
            Self::Country(_) => Some(Self::Lines),
            Self::Guide(_) | Self::Cards => Some(Self::Finder),
            _ => Some(Self::Home),
        }
    }

    /// From its own folder to the root of the site: what stands in front of every asset's address.
    pub fn to_root(&self) -> &'static str {
        match self {
            Self::Picker => "",
            _ => "../",
        }
    }
}
