//! Where the fields of HTCDS stand in a table and in the standard's form.
//!
//! The form is the standard's survey for ODK and KoBoToolbox. It asks for the core fields only, but for those of a
//! referral to others and of a case's owner and end, and it calls three of them by other names than the definitions.

/// The columns of a table: the fields that the standard calls core and has not withdrawn, in its order, and the country
/// of what happened, which our form asks for.
pub const COLUMNS: [&str; 39] = [
    "prs_Salutation",
    "prs_FirstName",
    "prs_SecondName",
    "prs_Birthdate",
    "prs_Gender",
    "prs_Citizenship",
    "prs_Title",
    "prs_Email",
    "prs_HomePhone",
    "prs_MobilePhone",
    "prs_MailingCity",
    "prs_MailingCountry",
    "prs_MailingState",
    "prs_MailingStreet",
    "prs_MailingPostalCode",
    "vic_TraffickingStatus",
    "vic_TraffickingStatusDecisionMakingOrg",
    "vic_MethodOfRecruitment",
    "vic_LocationOfRecruitment",
    "vic_MethodsOfControl",
    "vic_TypeOfExploitation",
    "vic_ForcedLabourIndustry",
    "vic_TypeOfSexExploitation",
    "vic_LocationOfExploitation",
    "cas_Status",
    "cas_ReasonForCaseClosure",
    "cas_CaseOwner",
    "cas_ReferringOrganisation",
    "cas_IncomingReferralDate",
    "cas_ReferringPrimaryCaseWorker",
    "cas_ReasonForIncomingReferral",
    "cas_IncomingReferralDetails",
    "cas_ReferredOrganisation",
    "cas_ReferredPrimaryCaseWorker",
    "cas_ReasonForOutgoingReferral",
    "cas_OutgoingReferralDate",
    "cas_OutgoingReferralDetails",
    "con_Consent",
    "hte_Country",
];

/// The id of the standard's form.
pub const FORM_ID: &str = "htcds_xlsform";

/// The version of the standard's form.
pub const FORM_VERSION: &str = "vSmt4GQA3C9uBMLPEVfgND";

/// The questions of the form by its own names, in its order.
pub const QUESTIONS: [&str; 31] = [
    "con_Consent",
    "prs_Salutation",
    "prs_First_Name",
    "prs_Second_Name",
    "prs_Birthdate",
    "prs_Gender",
    "prs_Citizenship",
    "prs_Title",
    "prs_Email",
    "prs_HomePhone",
    "prs_MobilePhone",
    "prs_MailingCity",
    "prs_MailingCountry",
    "prs_MailingState",
    "prs_MailingStreet",
    "prs_MailingPostalCode",
    "vic_MethodOfRecruitment",
    "vic_LocationOfRecruitment",
    "vic_TraffickingStatus",
    "vic_TraffickingStatusDecisionMakingOrg",
    "vic_Methods_of_Control",
    "vic_TypeOfExploitation",
    "vic_ForcedLabourIndustry",
    "vic_TypeOfSexExploitation",
    "vic_LocationOfExploitation",
    "cas_Status",
    "cas_ReferringOrganisation",
    "cas_IncomingReferralDate",
    "cas_ReferringPrimaryCaseWorker",
    "cas_ReasonForIncomingReferral",
    "cas_IncomingReferralDetails",
];

/// The field that a question of the form asks for, by its name in the definitions.
pub fn field_of(question: &'static str) -> &'static str {
    match question {
        "prs_First_Name" => "prs_FirstName",
        "prs_Second_Name" => "prs_SecondName",
        "vic_Methods_of_Control" => "vic_MethodsOfControl",
        same => same,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_of_the_form_asks_for_a_column_of_the_table_and_none_for_the_same_one() {
        let mut asked: Vec<&str> = QUESTIONS.into_iter().map(field_of).collect();
        assert!(asked.iter().all(|field| COLUMNS.contains(field)), "{asked:?}");
        asked.sort_unstable();
        asked.dedup();
        assert_eq!(asked.len(), QUESTIONS.len());
    }

    #[test]
    fn the_form_does_not_ask_for_the_owner_the_end_or_the_next_agency_of_a_case_or_for_a_country() {
        let unasked: Vec<&str> = COLUMNS
            .into_iter()
            .filter(|column| !QUESTIONS.into_iter().any(|question| field_of(question) == *column))
            .collect();
        assert_eq!(
            unasked,
            [
                "cas_ReasonForCaseClosure",
                "cas_CaseOwner",
                "cas_ReferredOrganisation",
                "cas_ReferredPrimaryCaseWorker",
                "cas_ReasonForOutgoingReferral",
                "cas_OutgoingReferralDate",
                "cas_OutgoingReferralDetails",
                "hte_Country",
            ]
        );
    }
}
