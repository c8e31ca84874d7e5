//! What would help.

use crate::choice::choices;

choices! {
    /// "What would help you?" Any number may be chosen, or none. No agency can promise any of them.
    pub enum Help {
        /// Somebody to talk to.
        Talk = "Talk", "letter-help-talk";
        /// A safe place to sleep.
        SafePlace = "SafePlace", "letter-help-safe-place";
        /// A safe way to get there.
        Transport = "Transport", "letter-help-transport";
        /// A doctor or a nurse.
        Doctor = "Doctor", "letter-help-doctor";
        /// Help with alcohol, drugs or medicines.
        Substances = "Substances", "letter-help-substances";
        /// Help with a disability.
        Disability = "Disability", "letter-help-disability";
        /// A lawyer.
        Lawyer = "Lawyer", "letter-help-lawyer";
        /// Money that she is owed.
        Pay = "Pay", "letter-help-pay";
        /// Passport, permit, papers.
        Papers = "Papers", "letter-help-papers";
        /// Her children: care, school.
        Children = "Children", "letter-help-children";
        /// Finding family, or talking to them.
        Family = "Family", "letter-help-family";
        /// Learning, or finding work.
        Training = "Training", "letter-help-training";
        /// Somebody who speaks her language and knows her culture.
        Interpreter = "Interpreter", "letter-help-interpreter";
        /// She wants to speak with a woman.
        WithAWoman = "WithAWoman", "letter-help-with-a-woman";
        /// She wants to speak with a man.
        WithAMan = "WithAMan", "letter-help-with-a-man";
        /// A safe way home.
        GoingHome = "GoingHome", "letter-help-going-home";
        /// Only information, nothing else.
        JustInformation = "JustInformation", "letter-help-just-information";
        /// None of these.
        SomethingElse = "Other", "letter-help-something-else";
        /// She is not sure yet.
        NotSure = "NotSure", "letter-help-not-sure", alone;
    }
}
