//! Whether somebody is a child or in danger: what can oblige an agency to tell others.

use crate::choice::choices;

choices! {
    /// "Is somebody under 18, or in danger?" Asked before anything that says who she is.
    pub enum Danger {
        /// The person whom the letter is about is under 18.
        Under18 = "Under18", "letter-danger-under-18";
        /// A child is in danger, be it hers or another.
        ChildAtRisk = "ChildAtRisk", "letter-danger-child";
        /// There is danger now.
        DangerNow = "DangerNow", "letter-danger-now";
        /// Neither.
        Neither = "None", "letter-danger-none", alone;
        /// She does not want to say.
        RatherNotSay = "RatherNotSay", "letter-danger-rather-not-say", alone;
    }
}

impl Danger {
    /// Whether this answer can oblige an agency to tell others what it learns (HL-4 of docs/requirements.md).
    pub fn can_oblige(self) -> bool {
        matches!(self, Self::Under18 | Self::ChildAtRisk | Self::DangerNow)
    }
}
