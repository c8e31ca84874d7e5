//! The screens of the form and their order.

/// One screen, one question. Each but [`Step::Sent`] can be skipped.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, PartialOrd, Ord)]
pub enum Step {
    /// Is it safe to write now; what Leave does and does not do.
    Before,
    /// Whom it is about.
    About,
    /// Which agency gets the letter.
    Agency,
    /// Is somebody under 18 or in danger; what the agency must report then.
    Danger,
    /// What happened.
    Happened,
    /// Where and when, coarse.
    Place,
    /// What would help.
    Help,
    /// Her own words.
    Words,
    /// How to reach her, and how not.
    Contact,
    /// How the letter may be used.
    Usage,
    /// A code to come back with, or none.
    Code,
    /// Everything once more, consent, Send.
    Check,
    /// The letter is stored.
    Sent,
}

impl Step {
    /// The screens that ask something, in order.
    pub const ASKED: [Self; 12] = [
        Self::Before,
        Self::About,
        Self::Agency,
        Self::Danger,
        Self::Happened,
        Self::Place,
        Self::Help,
        Self::Words,
        Self::Contact,
        Self::Usage,
        Self::Code,
        Self::Check,
    ];

    /// The screen code: the same in every language, so that two people can find the same screen on the phone.
    /// Registered in `content/codes.toml`. A code, once given, stays with its screen, so they do not count the screens.
    pub fn code(self) -> &'static str {
        match self {
            Self::Before => "F1",
            Self::About => "F2",
            Self::Agency => "F3",
            Self::Danger => "F4",
            Self::Happened => "F5",
            Self::Place => "F6",
            Self::Help => "F7",
            Self::Words => "F8",
            Self::Contact => "F9",
            Self::Usage => "F10",
            Self::Code => "F13",
            Self::Check => "F11",
            Self::Sent => "F12",
        }
    }

    /// 1 to 12, or `None` when nothing is asked any more.
    pub fn number(self) -> Option<usize> {
        Self::ASKED.iter().position(|step| *step == self).map(|i| i + 1)
    }

    /// The screen after this one; [`Step::Check`] is left only by sending.
    pub fn next(self) -> Self {
        let next = self.number().and_then(|number| Self::ASKED.get(number));
        next.copied().unwrap_or(self)
    }

    /// The screen before this one, `None` on the first and after sending.
    pub fn back(self) -> Option<Self> {
        let before = self.number()?.checked_sub(2)?;
        Self::ASKED.get(before).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn going_on_from_the_first_screen_reaches_the_check_and_back_again() {
        let mut step = Step::Before;
        for _ in 1..Step::ASKED.len() {
            step = step.next();
        }
        assert_eq!(step, Step::Check);
        assert_eq!(step.next(), Step::Check, "only sending leads on from here");
        for _ in 1..Step::ASKED.len() {
            step = step.back().unwrap();
        }
        assert_eq!(step, Step::Before);
        assert_eq!(step.back(), None);
        assert_eq!((Step::Sent.next(), Step::Sent.back()), (Step::Sent, None));
    }

    #[test]
    fn at_most_twelve_screens_ask_something_and_each_has_a_registered_code_of_its_own() {
        assert!(Step::ASKED.len() <= 12);
        let codes: Vec<&str> = Step::ASKED.into_iter().chain([Step::Sent]).map(Step::code).collect();
        let registry = include_str!("../../../content/codes.toml");
        for (i, code) in codes.iter().enumerate() {
            assert!(!codes[..i].contains(code), "{code} means two screens");
            let entry = format!("{code} = \"letter-");
            assert!(registry.lines().any(|line| line.starts_with(&entry)), "{code} is not registered");
        }
    }

    #[test]
    fn a_code_is_offered_before_anything_is_sent_and_after_she_said_how_to_be_reached() {
        assert!(Step::Contact < Step::Code && Step::Usage < Step::Code && Step::Code < Step::Check);
    }

    #[test]
    fn what_an_agency_must_report_is_told_before_anything_that_says_who_she_is() {
        for identifying in [Step::Place, Step::Words, Step::Contact] {
            assert!(Step::Danger < identifying);
        }
        assert!(Step::Agency < Step::Danger, "the duty is the chosen agency's");
    }
}
