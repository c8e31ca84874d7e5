//! One option of a question: a code for machines, a message id for people.

use std::fmt::Debug;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// A closed list of options, in the order in which they are shown.
pub trait Choice: Copy + Debug + Eq + 'static {
    /// Every option, in the order in which a person sees them.
    const ALL: &'static [Self];

    /// The stable code written into `letter.json`. Never translated, never reused.
    fn code(self) -> &'static str;

    /// The id of the message that a person reads, in `letter.ftl`.
    fn msg_id(self) -> &'static str;

    /// True for "I do not want to say" and its like: choosing it takes the others back, and the reverse.
    fn stands_alone(self) -> bool {
        false
    }

    /// The option with this code, or `None` for a code of another version of the form.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.code() == code)
    }
}

/// The options chosen in one question, without doubles, always in the order of [`Choice::ALL`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Chosen<C>(Vec<C>);

impl<C: Choice> Chosen<C> {
    /// Chooses an option, or takes it back when it was chosen already.
    pub fn toggle(&mut self, choice: C) {
        if self.has(choice) {
            self.0.retain(|c| *c != choice);
            return;
        }
        if choice.stands_alone() {
            self.0.clear();
        } else {
            self.0.retain(|c| !c.stands_alone());
        }
        self.0.push(choice);
        // In order without sorting: the list is short, and a sort would be 4 KB in the browser for each type.
        self.0 = C::ALL.iter().copied().filter(|c| self.0.contains(c)).collect();
    }

    /// Whether this option is chosen.
    pub fn has(&self, choice: C) -> bool {
        self.0.contains(&choice)
    }

    /// The chosen options in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = C> + '_ {
        self.0.iter().copied()
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes every option back.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl<C> Default for Chosen<C> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<C: Choice> Serialize for Chosen<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|choice| choice.code()))
    }
}

impl<'de, C: Choice> Deserialize<'de> for Chosen<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut chosen = Self::default();
        for code in Vec::<String>::deserialize(deserializer)? {
            let choice = C::from_code(&code)
                .ok_or_else(|| D::Error::custom("a code that this version of the form does not know"))?;
            if !chosen.has(choice) {
                chosen.toggle(choice);
            }
        }
        Ok(chosen)
    }
}

/// Writes an enum of options with its [`Choice`] implementation: one line an option.
macro_rules! choices {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$doc:meta])* $variant:ident = $code:literal, $msg:literal $(, $alone:ident)? ; )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum $name { $( $(#[$doc])* $variant, )+ }

        impl $crate::Choice for $name {
            const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            fn msg_id(self) -> &'static str {
                match self { $( Self::$variant => $msg, )+ }
            }

            fn stands_alone(self) -> bool {
                match self { $( Self::$variant => $crate::choice::choices!(@alone $($alone)?), )+ }
            }
        }
    };
    (@alone) => { false };
    (@alone alone) => { true };
}
pub(crate) use choices;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Avoid, Company, Happened, Help, May, Phone, When};

    #[test]
    fn choosing_twice_takes_an_option_back() {
        let mut chosen = Chosen::default();
        chosen.toggle(Happened::TakesEarnings);
        chosen.toggle(Happened::TakesEarnings);
        assert!(chosen.is_empty());
    }

    #[test]
    fn an_option_that_stands_alone_takes_the_others_back() {
        let mut chosen = Chosen::default();
        chosen.toggle(Happened::TakesEarnings);
        chosen.toggle(Happened::RatherNotSay);
        assert_eq!(chosen.iter().collect::<Vec<_>>(), [Happened::RatherNotSay]);
        chosen.toggle(Happened::Threats);
        assert_eq!(chosen.iter().collect::<Vec<_>>(), [Happened::Threats]);
    }

    #[test]
    fn options_are_kept_in_the_order_of_the_form() {
        let mut chosen = Chosen::default();
        chosen.toggle(Happened::Threats);
        chosen.toggle(Happened::TakesDocuments);
        assert_eq!(serde_json::to_string(&chosen).unwrap(), r#"["TakesDocuments","Threats"]"#);
    }

    #[test]
    fn an_unknown_code_is_refused_and_not_guessed() {
        assert!(serde_json::from_str::<Chosen<Happened>>(r#"["Nonsense"]"#).is_err());
    }

    #[test]
    fn codes_and_messages_are_unique_and_codes_read_back() {
        fn check<C: Choice>() {
            for (i, a) in C::ALL.iter().enumerate() {
                assert_eq!(C::from_code(a.code()), Some(*a));
                assert!(a.msg_id().starts_with("letter-"), "{a:?}");
                for b in &C::ALL[i + 1..] {
                    assert_ne!(a.code(), b.code());
                    assert_ne!(a.msg_id(), b.msg_id());
                }
            }
        }
        check::<Happened>();
        check::<Help>();
        check::<When>();
        check::<Avoid>();
        check::<May>();
        check::<Company>();
        check::<Phone>();
    }

    #[test]
    fn every_list_of_many_ends_with_a_way_not_to_answer() {
        assert!(Happened::ALL.last().is_some_and(|c| c.stands_alone()));
        assert!(Help::ALL.last().is_some_and(|c| c.stands_alone()));
    }
}
