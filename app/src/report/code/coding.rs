//! How far she is with a code, and what changes that.

use leptos::prelude::*;
use leptos::task::spawn_local;
use zeroize::Zeroize;

use crate::browser::code_card::is_last_four;
use crate::report::code::keeper::{self, Made};
use crate::report::form::Form;

/// How many digits she repeats.
const REPEATED: usize = 4;

/// How far she is with a code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Coding {
    /// She has not said whether she wants one.
    Undecided,
    /// She does not want one.
    Without,
    /// The Worker derives one.
    Making,
    /// There is one. It is used only once she has repeated its last four digits: else she could not come back.
    Made,
    /// The Worker could not.
    Failed,
}

impl Form {
    /// Makes a code in place of any other; `then` is called when it is there, or can't be made.
    pub fn make_code(self, then: impl Fn() + 'static) {
        self.forget_code();
        self.coding.set(Coding::Making);
        let number = self.making.get_value();
        spawn_local(async move {
            let made = keeper::make(&self.config().worker).await;
            if self.making.get_value() != number {
                return;
            }
            let coding = if made.is_ok() { Coding::Made } else { Coding::Failed };
            self.code.set_value(made.ok());
            self.coding.set(coding);
            then();
        });
    }

    /// She wants no code, and so no word that goes with it.
    pub fn go_without_code(self) {
        self.forget_code();
        self.coding.set(Coding::Without);
        self.answers.update(|answers| answers.codeword.zeroize());
    }

    /// She typed what should be the last four digits. Once they were right she has the code, whatever she types later.
    pub fn repeat_code(self, typed: &str) {
        if self.has_kept_code() {
            return;
        }
        let is_right =
            self.code.with_value(|made| made.as_ref().is_some_and(|made| is_last_four(&made.digits, typed)));
        let is_whole = typed.chars().filter(|typed| !typed.is_whitespace()).count() >= REPEATED;
        self.repeated.set((is_right || is_whole).then_some(is_right));
    }

    /// Whether she has a code that she can come back with.
    pub fn has_kept_code(self) -> bool {
        self.repeated.get_untracked() == Some(true)
    }

    /// The code that the letter is sent with.
    pub fn kept_code(self) -> Option<Made> {
        if self.has_kept_code() { self.code.get_value() } else { None }
    }

    /// Forgets a code, and one that is being made.
    pub fn forget_code(self) {
        self.making.update_value(|making| *making += 1);
        self.code.set_value(None);
        self.coding.set(Coding::Undecided);
        self.repeated.set(None);
    }
}
