//! Whether, how and when the agency may reach her. Without this, or a receipt code, it cannot answer.

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::Words;
use crate::choice::{Chosen, choices};

choices! {
    /// "May they contact you?" Nothing is chosen beforehand.
    pub enum May {
        /// They may, in the way she says.
        Yes = "Yes", "letter-contact-yes";
        /// They must not try.
        No = "No", "letter-contact-no";
    }
}

choices! {
    /// "When is it safe?" Coarse on purpose.
    pub enum When {
        /// In the morning.
        Morning = "Morning", "letter-contact-morning";
        /// In the afternoon.
        Afternoon = "Afternoon", "letter-contact-afternoon";
        /// In the evening.
        Evening = "Evening", "letter-contact-evening";
        /// At night.
        Night = "Night", "letter-contact-night";
        /// At any time.
        AnyTime = "AnyTime", "letter-contact-any-time", alone;
    }
}

choices! {
    /// "What must they not do?"
    pub enum Avoid {
        /// Leave a spoken message.
        Voicemail = "Voicemail", "letter-contact-no-voicemail";
        /// Send a text or chat message.
        Messages = "Messages", "letter-contact-no-messages";
        /// Say who is calling.
        SayWho = "SayWho", "letter-contact-no-say-who";
        /// Call again when nobody answers.
        CallAgain = "CallAgain", "letter-contact-no-call-again";
    }
}

/// How and when to reach her, and how not. The desk shows this before anything else.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Contact {
    /// `None` when she did not say: then the desk says "do not contact".
    #[serde(skip_serializing_if = "Option::is_none", with = "one")]
    pub may: Option<May>,
    /// A number, an app, a person, a place: her words.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub how: Words,
    /// When it is safe.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub when: Chosen<When>,
    /// What they must not do.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub avoid: Chosen<Avoid>,
}

impl Contact {
    /// Whether she said nothing about contact.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Zeroize for Contact {
    fn zeroize(&mut self) {
        self.may = None;
        self.how.zeroize();
        self.when.clear();
        self.avoid.clear();
    }
}

/// One optional choice, as its code.
mod one {
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    use super::May;
    use crate::Choice;

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's `with` passes a reference")]
    pub(super) fn serialize<S: Serializer>(may: &Option<May>, serializer: S) -> Result<S::Ok, S::Error> {
        match may {
            Some(may) => serializer.serialize_str(may.code()),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<May>, D::Error> {
        let Some(code) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        May::from_code(&code)
            .map(Some)
            .ok_or_else(|| D::Error::custom("a code that this version of the form does not know"))
    }
}
