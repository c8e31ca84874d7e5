//! How the letter may be used.

use crate::choice::choices;

choices! {
    /// "How may they use what you write?" Nothing is chosen beforehand.
    pub enum Usage {
        /// Others may learn of it, if she agrees each time.
        ShareWithConsent = "ShareWithConsent", "letter-use-share";
        /// Nobody but the agency.
        OnlyThem = "OnlyThem", "letter-use-only-them";
        /// Without anything that says who she is. Takes back what she said about contact (HL-6).
        Anonymous = "Anonymous", "letter-use-anonymous";
        /// She is not sure, which means nobody but the agency.
        NotSure = "NotSure", "letter-use-not-sure";
    }
}
