//! Before the first question: is it safe to write now?
//!
//! These answers choose what the page shows. They are never sent.

use crate::choice::choices;

choices! {
    /// "Are you safe where you are?"
    pub enum Safe {
        /// Yes.
        Yes = "Yes", "letter-before-safe-yes";
        /// No.
        No = "No", "letter-before-safe-no";
        /// She does not know.
        Unsure = "Unsure", "letter-before-safe-unsure";
    }
}

choices! {
    /// "Can somebody see or hear you now?"
    pub enum Company {
        /// She is alone.
        Alone = "Alone", "letter-before-alone";
        /// Somebody is near, or may see the screen.
        SomebodyNear = "SomebodyNear", "letter-before-somebody-near";
        /// She does not know.
        Unsure = "Unsure", "letter-before-company-unsure";
    }
}

choices! {
    /// "Whose phone or computer is this?"
    pub enum Phone {
        /// Her own, and nobody else uses it.
        Mine = "Mine", "letter-before-phone-mine";
        /// Shared, borrowed, or looked into by somebody.
        Shared = "Shared", "letter-before-phone-shared";
        /// She does not know who can look into it.
        Unsure = "Unsure", "letter-before-phone-unsure";
    }
}
