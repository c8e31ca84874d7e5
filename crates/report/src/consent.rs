//! What she agreed to, as the agency can show it later (HL-8 of docs/requirements.md).

use serde::{Deserialize, Serialize};

use crate::{Answers, May, Usage};

/// The version of the consent text that she read. It grows when the text changes its meaning.
pub const CONSENT_VERSION: u32 = 2;

/// Written only when she ticked the box and pressed Send; there is no letter without it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Consent {
    /// The one agency that may read the letter, by its id in the directory.
    pub to: String,
    /// [`CONSENT_VERSION`] of the text that she read.
    pub text: u32,
    /// SHA-256 of that text as it stood on her screen, base64url.
    pub hash: String,
    /// The language in which she read it.
    pub lang: String,
    /// The day, by the relay's clock: `YYYY-MM-DD`. No hour, which could tell on her.
    pub day: String,
    /// The last day on which the agency may keep the letter, by its own word: `YYYY-MM-DD`.
    pub until: String,
    /// What for, in the order of [`Purpose`]; codes.
    pub purposes: Vec<Purpose>,
    /// How she can take it back; codes.
    pub withdraw: Vec<Withdrawal>,
}

/// What the agency may do with the letter. There is none but these.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub enum Purpose {
    /// Read it.
    Read,
    /// Look for help.
    Help,
    /// Contact her in the way she gave.
    Contact,
    /// Tell others, if she agrees each time.
    ShareWithConsent,
}

/// How consent can be taken back. The letter itself can't be.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub enum Withdrawal {
    /// By telling the agency, by telephone or otherwise.
    AskAgency,
}

impl Consent {
    /// What the agency may do, by what she answered: nothing that she did not say.
    pub fn purposes(answers: &Answers) -> Vec<Purpose> {
        let mut purposes = vec![Purpose::Read, Purpose::Help];
        if answers.contact.may == Some(May::Yes) {
            purposes.push(Purpose::Contact);
        }
        if answers.usage == Some(Usage::ShareWithConsent) {
            purposes.push(Purpose::ShareWithConsent);
        }
        purposes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_allows_reading_and_looking_for_help_and_nothing_else() {
        let mut answers = Answers::default();
        assert_eq!(Consent::purposes(&answers), [Purpose::Read, Purpose::Help]);
        answers.contact.may = Some(May::IWillContact);
        answers.usage = Some(Usage::OnlyThem);
        assert_eq!(Consent::purposes(&answers), [Purpose::Read, Purpose::Help]);
    }

    #[test]
    fn contact_and_sharing_are_allowed_only_by_a_yes_to_each() {
        let mut answers = Answers::default();
        answers.contact.may = Some(May::Yes);
        assert!(Consent::purposes(&answers).contains(&Purpose::Contact));
        answers.use_as(Usage::ShareWithConsent);
        assert!(Consent::purposes(&answers).contains(&Purpose::ShareWithConsent));
        answers.use_as(Usage::Anonymous);
        assert_eq!(Consent::purposes(&answers), [Purpose::Read, Purpose::Help]);
    }
}
