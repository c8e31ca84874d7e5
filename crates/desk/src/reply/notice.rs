//! A notice: how far a letter has come, without words of ours.

use serde::{Deserialize, Serialize};
use wire::Day;

use crate::book::Way;

/// What a notice tells. Serialized, it is the `answers` of its `letter.json`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Notice {
    /// How far the letter has come.
    pub way: Way,
    /// Why it takes longer.
    pub reason: Option<Reason>,
    /// A day by which she will hear more.
    pub next: Option<Day>,
}

/// Why an answer takes longer.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// The agency is closed for some days.
    Closed,
    /// Somebody has to be found who reads the language.
    Interpreter,
    /// There are many letters.
    Many,
    /// Another organisation is asked, as far as she agreed to that.
    Partner,
}

impl Reason {
    /// All of them, in the order of their names.
    pub const ALL: [Self; 4] = [Self::Closed, Self::Interpreter, Self::Many, Self::Partner];

    /// Its name on a command line and in `letter.json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Interpreter => "interpreter",
            Self::Many => "many",
            Self::Partner => "partner",
        }
    }

    /// The reason of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

impl Notice {
    /// The letter is at the agency.
    pub const COLLECTED: Self = Self { way: Way::Collected, reason: None, next: None };

    /// Somebody is reading it.
    pub const fn opened(next: Option<Day>) -> Self {
        Self { way: Way::Opened, reason: None, next }
    }

    /// An answer takes longer.
    pub const fn delayed(reason: Reason, next: Option<Day>) -> Self {
        Self { way: Way::Delayed, reason: Some(reason), next }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_notice_is_written_as_the_survivors_page_reads_it() {
        let collected = serde_json::to_value(Notice::COLLECTED).unwrap();
        assert_eq!(collected, json!({"way": "collected", "reason": null, "next": null}));
        let delayed = Notice::delayed(Reason::Interpreter, Some(Day(20_778)));
        let expected = json!({"way": "delayed", "reason": "interpreter", "next": "2026-11-21"});
        assert_eq!(serde_json::to_value(delayed).unwrap(), expected);
    }

    #[test]
    fn a_reason_is_called_the_same_everywhere() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_name(reason.name()), Some(reason));
            assert_eq!(serde_json::to_value(reason).unwrap(), json!(reason.name()));
        }
        assert_eq!(Reason::from_name("lazy"), None);
    }
}
