//! One option of a question: a code for machines, a message id for people.

use std::fmt::{self, Debug};
use std::marker::PhantomData;

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

    /// The option at this place of [`Choice::ALL`], from 0.
    fn at(place: usize) -> Option<Self> {
        Self::ALL.get(place).copied()
    }

    /// The option with this code, or `None` for a code of another version of the form.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.code() == code)
    }
}

/// The options chosen in one question, without doubles, always in the order of [`Choice::ALL`].
///
/// One bit an option: a question costs the browser next to no code of its own, and wiping is writing a zero.
#[derive(Eq, PartialEq)]
pub struct Chosen<C> {
    bits: u32,
    choice: PhantomData<C>,
}

impl<C: Choice> Chosen<C> {
    /// Chooses an option, or takes it back when it was chosen already.
    pub fn toggle(&mut self, choice: C) {
        let bit = bit(choice);
        if self.bits & bit != 0 {
            self.bits &= !bit;
        } else if choice.stands_alone() {
            self.bits = bit;
        } else {
            self.bits = (self.bits & !alone::<C>()) | bit;
        }
    }

    /// Whether this option is chosen.
    pub fn has(&self, choice: C) -> bool {
        self.bits & bit(choice) != 0
    }

    /// As [`Chosen::has`], for the option at this place of [`Choice::ALL`].
    pub fn has_at(&self, place: usize) -> bool {
        C::at(place).is_some_and(|choice| self.has(choice))
    }

    /// As [`Chosen::toggle`], for the option at this place of [`Choice::ALL`].
    pub fn toggle_at(&mut self, place: usize) {
        if let Some(choice) = C::at(place) {
            self.toggle(choice);
        }
    }

    /// The chosen options in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = C> + '_ {
        C::ALL.iter().copied().filter(|choice| self.has(*choice))
    }
}

impl<C> Chosen<C> {
    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.bits == 0
    }

    /// Takes every option back.
    pub fn clear(&mut self) {
        self.bits = 0;
    }
}

/// The bit of an option, by its place in the list. The lists are checked to be short enough.
fn bit<C: Choice>(choice: C) -> u32 {
    let place = C::ALL.iter().position(|other| *other == choice);
    place.map_or(0, |place| 1 << place)
}

/// The bits of those options that stand alone.
fn alone<C: Choice>() -> u32 {
    C::ALL.iter().filter(|choice| choice.stands_alone()).map(|choice| bit(*choice)).sum()
}

impl<C> Clone for Chosen<C> {
    fn clone(&self) -> Self {
        Self { bits: self.bits, choice: PhantomData }
    }
}

impl<C> Default for Chosen<C> {
    fn default() -> Self {
        Self { bits: 0, choice: PhantomData }
    }
}

impl<C: Choice> Debug for Chosen<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<C: Choice> Serialize for Chosen<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let codes: Vec<&'static str> = self.iter().map(Choice::code).collect();
        codes.serialize(serializer)
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

/// One optional choice, as its code.
pub(crate) mod one {
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    use super::Choice;

    #[allow(clippy::ref_option, reason = "serde's `with` passes a reference")]
    pub(crate) fn serialize<C: Choice, S: Serializer>(
        choice: &Option<C>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match choice {
            Some(choice) => serializer.serialize_str(choice.code()),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, C: Choice, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<C>, D::Error> {
        let Some(code) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        C::from_code(&code)
            .map(Some)
            .ok_or_else(|| D::Error::custom("a code that this version of the form does not know"))
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
    use crate::{
        About, Avoid, Channel, Company, Danger, Happened, Help, Interpreter, May, Phone, PlaceKind, Safe,
        Since, Usage, When,
    };

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
            assert!(C::ALL.len() <= 32, "one bit an option");
            for (i, a) in C::ALL.iter().enumerate() {
                assert_eq!(C::from_code(a.code()), Some(*a));
                assert!(a.msg_id().starts_with("letter-"), "{a:?}");
                for b in &C::ALL[i + 1..] {
                    assert_ne!(a.code(), b.code());
                    assert_ne!(a.msg_id(), b.msg_id());
                }
            }
        }
        check::<Safe>();
        check::<Company>();
        check::<Phone>();
        check::<About>();
        check::<Danger>();
        check::<Happened>();
        check::<PlaceKind>();
        check::<Since>();
        check::<Help>();
        check::<May>();
        check::<Channel>();
        check::<Interpreter>();
        check::<When>();
        check::<Avoid>();
        check::<Usage>();
    }

    #[test]
    fn every_list_ends_with_a_way_not_to_answer() {
        fn ends<C: Choice>() {
            assert!(C::ALL.last().is_some_and(|choice| choice.stands_alone()), "{:?}", C::ALL);
        }
        ends::<Danger>();
        ends::<Happened>();
        ends::<PlaceKind>();
        ends::<Help>();
        let singles = [
            About::ALL.last().map(|choice| choice.code()),
            Since::ALL.last().map(|choice| choice.code()),
            May::ALL.last().map(|choice| choice.code()),
            Interpreter::ALL.last().map(|choice| choice.code()),
            Usage::ALL.last().map(|choice| choice.code()),
        ];
        assert!(singles.iter().all(|code| matches!(code, Some("RatherNotSay" | "NotSure"))), "{singles:?}");
    }

    #[test]
    fn what_is_hard_to_read_stands_together_after_all_that_is_plain() {
        let hard: Vec<bool> = Happened::ALL.iter().map(|choice| choice.is_hard()).collect();
        let first = hard.iter().position(|hard| *hard).unwrap();
        let count = hard.iter().filter(|hard| **hard).count();
        assert!(hard[first..first + count].iter().all(|hard| *hard), "{hard:?}");
        // Behind it come "something else" and "I do not want to say", nothing more.
        assert_eq!(first + count + 2, hard.len());
    }
}
