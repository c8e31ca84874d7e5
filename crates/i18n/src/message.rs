//! The id of a message, as a type.

use std::fmt;

/// The id of a message that exists in English: only [`crate::msg`] makes these, from `locales/en/*.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Msg(&'static str);

impl Msg {
    pub(crate) const fn new(id: &'static str) -> Self {
        Self(id)
    }

    /// The Fluent id, kebab-case.
    pub const fn id(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Msg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
