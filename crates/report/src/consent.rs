//! What she agreed to, as the agency can show it later.

use serde::{Deserialize, Serialize};

/// The version of the consent text that she read. It grows when the text changes its meaning.
pub const CONSENT_VERSION: u32 = 1;

/// Written only when she ticked the box and pressed Send; there is no letter without it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Consent {
    /// The one agency that may read the letter, by its id in the directory.
    pub to: String,
    /// [`CONSENT_VERSION`] of the text that she read.
    pub text: u32,
    /// The language in which she read it.
    pub lang: String,
}

impl Consent {
    /// Consent to let this agency read this letter.
    pub fn given(to: &str, lang: &str) -> Self {
        Self { to: to.to_owned(), text: CONSENT_VERSION, lang: lang.to_owned() }
    }
}
