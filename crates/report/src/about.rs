//! Who the letter is about.

use crate::choice::choices;

choices! {
    /// "Who is this about?"
    pub enum About {
        /// About the writer.
        Me = "Me", "letter-about-me";
        /// About somebody whom the writer knows.
        SomebodyElse = "SomebodyElse", "letter-about-somebody-else";
        /// The writer does not want to say.
        RatherNotSay = "RatherNotSay", "letter-about-rather-not-say";
    }
}
