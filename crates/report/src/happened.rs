//! What is happening, or happened.

use crate::choice::choices;

choices! {
    /// "What is happening, or happened?" Any number may be chosen, or none.
    ///
    /// The order goes from what is easy to say to what is hard, and ends with two ways not to say.
    /// Codes are HTCDS `vic_MethodsOfControl` and `vic_TypeOfExploitation` value names where one exists.
    pub enum Happened {
        /// Somebody keeps her passport or papers.
        TakesDocuments = "TakesDocuments", "letter-happened-takes-documents";
        /// Wages are kept back, in full or in part.
        TakesEarnings = "TakesEarnings", "letter-happened-takes-earnings";
        /// She is told to pay off a debt first.
        DebtBondage = "DebtBondage", "letter-happened-debt-bondage";
        /// The work or life is not what was promised.
        FalsePromises = "FalsePromises", "letter-happened-false-promises";
        /// Very long days, or no rest.
        ExcessiveHours = "ExcessiveWorkingHours", "letter-happened-excessive-hours";
        /// A bad or unsafe place to live or work, or too little food.
        BadConditions = "WithholdsNecessities", "letter-happened-bad-conditions";
        /// She cannot go out or leave when she wants.
        RestrictsMovement = "RestrictsMovement", "letter-happened-restricts-movement";
        /// She is kept away from other people, or watched.
        Isolation = "Isolation", "letter-happened-isolation";
        /// Threats against her or people she loves.
        Threats = "Threats", "letter-happened-threats";
        /// She is threatened with police or immigration.
        ThreatOfLaw = "ThreatsLawEnforcement", "letter-happened-threat-of-law";
        /// A marriage that she did not choose.
        ForcedMarriage = "ForcedMarriage", "letter-happened-forced-marriage";
        /// Somebody hurts her body.
        PhysicalAbuse = "PhysicalAbuse", "letter-happened-physical-abuse";
        /// Somebody makes her do sexual things.
        SexualExploitation = "SexualExploitation", "letter-happened-sexual-exploitation";
        /// None of these.
        SomethingElse = "Other", "letter-happened-something-else";
        /// She does not want to say.
        RatherNotSay = "RatherNotSay", "letter-happened-rather-not-say", alone;
    }
}
