//! What is happening, or happened.

use crate::choice::choices;

choices! {
    /// "What is happening, or happened?" Any number may be chosen, or none.
    ///
    /// The order goes from what is easy to say to what is hard, and ends with two ways not to say. What each means
    /// to ILO, HTCDS and GBVIMS stands in [`crate::frames`]; codes are HTCDS value names where one exists.
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
        /// She may not see a doctor.
        NoDoctor = "RestrictsMedicalCare", "letter-happened-no-doctor";
        /// She cannot go out or leave when she wants.
        RestrictsMovement = "RestrictsMovement", "letter-happened-restricts-movement";
        /// She is kept away from other people, or watched.
        Isolation = "Isolation", "letter-happened-isolation";
        /// Somebody makes use of it that she depends on them.
        DependsOnThem = "AbuseOfVulnerability", "letter-happened-depends-on-them";
        /// Threats against her or people she loves.
        Threats = "Threats", "letter-happened-threats";
        /// She is threatened with police or immigration.
        ThreatOfLaw = "ThreatsLawEnforcement", "letter-happened-threat-of-law";
        /// She is insulted or shamed, again and again.
        Humiliation = "PsychologicalAbuse", "letter-happened-humiliation";
        /// She has to beg.
        Begging = "ForcedBegging", "letter-happened-begging";
        /// She has to do what the law forbids.
        ForcedCrime = "ForcedCriminality", "letter-happened-forced-crime";
        /// A marriage that she did not choose.
        ForcedMarriage = "ForcedMarriage", "letter-happened-forced-marriage";
        /// Somebody gives her drugs or alcohol to control her.
        Drugs = "PsychoactiveSubstances", "letter-happened-drugs";
        /// Somebody hurts her body.
        PhysicalAbuse = "PhysicalAbuse", "letter-happened-physical-abuse";
        /// Somebody touches her, or has sex with her, against her will.
        SexualAbuse = "SexualAbuse", "letter-happened-sexual-abuse";
        /// Somebody makes her do sexual things with or for others.
        SexualExploitation = "SexualExploitation", "letter-happened-sexual-exploitation";
        /// None of these.
        SomethingElse = "Other", "letter-happened-something-else";
        /// She does not want to say.
        RatherNotSay = "RatherNotSay", "letter-happened-rather-not-say", alone;
    }
}

impl Happened {
    /// Whether it is asked only after a content note, and left out together with the others of its kind (TI-5 of
    /// docs/requirements.md).
    pub fn is_hard(self) -> bool {
        matches!(self, Self::Drugs | Self::PhysicalAbuse | Self::SexualAbuse | Self::SexualExploitation)
    }
}
