//! The screens of the form and their order.

/// One screen. Each but [`Step::Sent`] can be skipped.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, PartialOrd, Ord)]
pub enum Step {
    /// Is it safe to write now; what Leave does and does not do.
    Before,
    /// Which agency gets the letter.
    Agency,
    /// What is happening, or happened.
    Happened,
    /// What would help.
    Help,
    /// Her own words, and how to reach her.
    Words,
    /// Everything once more, consent, Send.
    Check,
    /// The letter is stored.
    Sent,
}

impl Step {
    /// The screens that ask something, in order.
    pub const ASKED: [Self; 6] =
        [Self::Before, Self::Agency, Self::Happened, Self::Help, Self::Words, Self::Check];

    /// The screen code: the same in every language, so that two people can find the same screen on the phone.
    /// Registered in `content/codes.toml`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Before => "F1",
            Self::Agency => "F2",
            Self::Happened => "F3",
            Self::Help => "F4",
            Self::Words => "F5",
            Self::Check => "F6",
            Self::Sent => "F7",
        }
    }

    /// 1 to 6, or `None` when nothing is asked any more.
    pub fn number(self) -> Option<usize> {
        Self::ASKED.iter().position(|step| *step == self).map(|i| i + 1)
    }

    /// The screen after this one; [`Step::Check`] is left only by sending.
    pub fn next(self) -> Self {
        match self {
            Self::Before => Self::Agency,
            Self::Agency => Self::Happened,
            Self::Happened => Self::Help,
            Self::Help => Self::Words,
            Self::Words | Self::Check => Self::Check,
            Self::Sent => Self::Sent,
        }
    }

    /// The screen before this one, `None` on the first and after sending.
    pub fn back(self) -> Option<Self> {
        let here = Self::ASKED.iter().position(|step| *step == self)?;
        Self::ASKED.get(here.checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn going_on_from_the_first_screen_reaches_the_check_and_back_again() {
        let mut step = Step::Before;
        for _ in 0..5 {
            step = step.next();
        }
        assert_eq!(step, Step::Check);
        for _ in 0..5 {
            step = step.back().unwrap();
        }
        assert_eq!(step, Step::Before);
        assert_eq!(step.back(), None);
    }

    #[test]
    fn there_are_at_most_twelve_screens() {
        assert!(Step::ASKED.len() <= 12);
    }
}
