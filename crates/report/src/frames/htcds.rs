//! Fields and value names of the Human Trafficking Case Data Standard 2.0 (see NOTICE).
//!
//! Where the standard differs from itself, the pick-lists of its fields are followed:
//!
//! - Its definitions know `RestrictsMovement` and `UsesChildren`, its pick-list does not: `Other` is written.
//! - Its definitions say `PsychoactiveSubstances` and `ThreatOfLawEnforcement`, its pick-list
//!   `PsychoactiveSubstance` and `ThreatsLawEnforcement`.
//! - Its spreadsheet form has `DebtBondage` with a space at the end, its other forms have not. Whoever imports into
//!   that spreadsheet has to trim its value.
//! - Its forms call `vic_MethodsOfControl` `vic_Methods_of_Control`, and two names of persons differ as well
//!   ([`layout`](super::layout)).

/// "Something that the list does not have."
pub(super) const OTHER: &str = "Other";

/// The one status that is not a finding.
pub(super) const POSSIBLE: &str = "PossibleVictimOfTrafficking";

/// A value of a field.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Htcds(
    /// The field.
    pub Field,
    /// The value's name.
    pub &'static str,
);

/// A field of HTCDS that an answer can say something about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Field {
    /// Country of something that happened, ISO 3166-1 alpha-2.
    EventCountry,
    /// Section of ISIC, revision 4.
    ForcedLabourIndustry,
    /// How somebody was controlled.
    MethodsOfControl,
    /// Language, ISO 639-2.
    PrimaryLanguage,
    /// Kind of a plan of support.
    SupportPlanType,
    /// Whether somebody was trafficked.
    TraffickingStatus,
    /// How somebody was exploited.
    TypeOfExploitation,
    /// How somebody was sexually exploited.
    TypeOfSexExploitation,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 8] = [
        Self::EventCountry,
        Self::ForcedLabourIndustry,
        Self::MethodsOfControl,
        Self::PrimaryLanguage,
        Self::SupportPlanType,
        Self::TraffickingStatus,
        Self::TypeOfExploitation,
        Self::TypeOfSexExploitation,
    ];

    /// The field with this name; `None` if an answer can say nothing about it.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// Its name in the standard, with the prefix of its table.
    pub fn name(self) -> &'static str {
        match self {
            Self::EventCountry => "hte_Country",
            Self::ForcedLabourIndustry => "vic_ForcedLabourIndustry",
            Self::MethodsOfControl => "vic_MethodsOfControl",
            Self::PrimaryLanguage => "prs_PrimaryLanguage",
            Self::SupportPlanType => "spl_Type",
            Self::TraffickingStatus => "vic_TraffickingStatus",
            Self::TypeOfExploitation => "vic_TypeOfExploitation",
            Self::TypeOfSexExploitation => "vic_TypeOfSexExploitation",
        }
    }

    /// Whether the standard allows several values at once.
    pub fn takes_several(self) -> bool {
        matches!(self, Self::MethodsOfControl | Self::TypeOfExploitation | Self::TypeOfSexExploitation)
    }

    /// Its pick-list; empty if the values are those of another standard.
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Self::EventCountry | Self::PrimaryLanguage => &[],
            Self::ForcedLabourIndustry => INDUSTRIES,
            Self::MethodsOfControl => METHODS,
            Self::SupportPlanType => PLANS,
            Self::TraffickingStatus => &[POSSIBLE, "ActualVictimOfTrafficking", "NotAVictimOfTrafficking"],
            Self::TypeOfExploitation => EXPLOITATION,
            Self::TypeOfSexExploitation => {
                &["Prostitution", "Pornography", "RemoteInteractiveServices", "PrivateSexualServices"]
            }
        }
    }
}

const METHODS: &[&str] = &[
    "PhysicalThreats",
    "ThreatsLawEnforcement",
    "ThreatensChildrenFamily",
    "DebtBondage",
    "FalsePromises",
    "PhysicalAbuse",
    "SexualAbuse",
    "TakesEarnings",
    "RestrictsFinancialAccess",
    "RestrictsMedicalCare",
    "WithholdsNecessities",
    "PsychologicalAbuse",
    "PsychoactiveSubstance",
    "ExcessiveWorkingHours",
    "WithholdsDocuments",
    OTHER,
];

const EXPLOITATION: &[&str] = &[
    "ForcedLabour",
    "SexualExploitation",
    "ChildLabour",
    "ForcedMarriage",
    "Servitude",
    "ForcedMilitaryByNonStateActors",
    "OrganRemoval",
    "ForcedBegging",
    "ForcedAdoption",
    "Surrogacy",
    OTHER,
];

const PLANS: &[&str] = &[
    "Education",
    "Financial",
    "Health",
    "LabourExploitationRehabilitation",
    "Legal",
    "Livelihood",
    "RightsBasedTraining",
    "SexualExploitationRehabilitation",
    "SocialCare",
];

const INDUSTRIES: &[&str] = &[
    "A_AgricultureForestryAndFishing",
    "B_MiningAndQuarrying",
    "C_Manufacturing",
    "D_ElectricityGasSteamAndAirConditioningSupply",
    "E_WaterSupplySewerageWasteManagement",
    "F_Construction",
    "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
    "H_TransportationAndStorage",
    "I_AccommodationAndFoodServiceActivities",
    "J_InformationAndCommunication",
    "K_FinancialAndInsuranceActivities",
    "L_RealEstateActivities",
    "M_ProfessionalScientificAndTechnicalActivities",
    "N_AdministrativeAndSupportServiceActivities",
    "O_PublicAdministrationAndDefence",
    "P_Education",
    "Q_HumanHealthAndSocialWorkActivities",
    "R_ArtsEntertainmentAndRecreation",
    "S_OtherServiceActivities",
    "T_ActivitiesOfHouseholdsAsEmployers",
    "U_ActivitiesOfExtraterritorialOrganizations",
];

#[cfg(test)]
mod tests {
    use super::*;

    const WITH_PICK_LIST: [(Field, usize); 6] = [
        (Field::ForcedLabourIndustry, 21),
        (Field::MethodsOfControl, 16),
        (Field::SupportPlanType, 9),
        (Field::TraffickingStatus, 3),
        (Field::TypeOfExploitation, 11),
        (Field::TypeOfSexExploitation, 4),
    ];

    #[test]
    fn pick_lists_are_as_long_as_the_standards_and_no_value_has_a_space_around_it() {
        for (field, count) in WITH_PICK_LIST {
            assert_eq!(field.values().len(), count, "{}", field.name());
            for value in field.values() {
                assert!(!value.contains(char::is_whitespace), "{value:?}");
            }
        }
    }

    #[test]
    fn every_field_is_found_by_its_name() {
        assert!(Field::ALL.into_iter().all(|field| Field::from_name(field.name()) == Some(field)));
        assert_eq!(Field::from_name("cas_Status"), None);
    }

    #[test]
    fn names_of_the_definitions_that_no_pick_list_has_are_not_written() {
        for missing in [
            "RestrictsMovement",
            "UsesChildren",
            "PsychoactiveSubstances",
            "ThreatOfLawEnforcement",
            "Threats",
        ] {
            assert!(!METHODS.contains(&missing), "{missing}");
        }
    }
}
