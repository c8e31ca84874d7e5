//! Whether, how and when the agency may reach her. Without this, or a receipt code, it cannot answer.

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::Words;
use crate::choice::{Chosen, choices, one};
use crate::speech::Speech;

choices! {
    /// "May they contact you?" Nothing is chosen beforehand.
    pub enum May {
        /// She will be the one to call or come.
        IWillContact = "IWillContact", "letter-contact-i-will";
        /// They may, in the way she says.
        Yes = "Yes", "letter-contact-yes";
        /// They must not try.
        No = "No", "letter-contact-no";
        /// She does not want to say, which means no.
        RatherNotSay = "RatherNotSay", "letter-contact-rather-not-say";
    }
}

choices! {
    /// "Which way is safe?"
    pub enum Channel {
        /// A call.
        Call = "Call", "letter-contact-call";
        /// A text message.
        Text = "Text", "letter-contact-text";
        /// An app for messages.
        Chat = "Chat", "letter-contact-chat";
        /// An e-mail.
        Email = "Email", "letter-contact-email";
        /// Somebody she trusts.
        Person = "Person", "letter-contact-person";
        /// Another way, which she says.
        AnotherWay = "Other", "letter-contact-another-way";
    }
}

choices! {
    /// "Do you want an interpreter?"
    pub enum Interpreter {
        /// No.
        NotNeeded = "NotNeeded", "letter-contact-interpreter-no";
        /// Yes, a woman.
        Woman = "Woman", "letter-contact-interpreter-woman";
        /// Yes, a man.
        Man = "Man", "letter-contact-interpreter-man";
        /// Yes, whoever.
        Anybody = "Anybody", "letter-contact-interpreter-anybody";
        /// She is not sure.
        NotSure = "NotSure", "letter-contact-interpreter-not-sure";
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
        /// From Monday to Friday.
        Weekdays = "Weekdays", "letter-contact-weekdays";
        /// On Saturday or Sunday.
        Weekend = "Weekend", "letter-contact-weekend";
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
    /// Ways that are safe.
    #[serde(skip_serializing_if = "Chosen::is_empty")]
    pub channel: Chosen<Channel>,
    /// A number, an app, a person, a place: her words.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub how: Words,
    /// What they should call her: a name or a code word, her words.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub name: Words,
    /// The language that she wants to speak.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Speech>,
    /// Whether she wants an interpreter, and whom.
    #[serde(skip_serializing_if = "Option::is_none", with = "one")]
    pub interpreter: Option<Interpreter>,
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
        self.how.zeroize();
        self.name.zeroize();
        *self = Self::default();
    }
}
