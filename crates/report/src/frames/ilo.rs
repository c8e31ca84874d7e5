//! ILO's indicators of forced labour.

/// One of the eleven indicators.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs, reason = "the names are those of the indicators, and their meaning is ILO's")]
#[non_exhaustive]
pub enum Ilo {
    AbuseOfVulnerability,
    Deception,
    RestrictionOfMovement,
    Isolation,
    PhysicalAndSexualViolence,
    IntimidationAndThreats,
    RetentionOfIdentityDocuments,
    WithholdingOfWages,
    DebtBondage,
    AbusiveWorkingAndLivingConditions,
    ExcessiveOvertime,
}

impl Ilo {
    /// All of them, in ILO's order.
    pub const ALL: [Self; 11] = [
        Self::AbuseOfVulnerability,
        Self::Deception,
        Self::RestrictionOfMovement,
        Self::Isolation,
        Self::PhysicalAndSexualViolence,
        Self::IntimidationAndThreats,
        Self::RetentionOfIdentityDocuments,
        Self::WithholdingOfWages,
        Self::DebtBondage,
        Self::AbusiveWorkingAndLivingConditions,
        Self::ExcessiveOvertime,
    ];

    /// The name that an export writes.
    pub fn code(self) -> &'static str {
        match self {
            Self::AbuseOfVulnerability => "AbuseOfVulnerability",
            Self::Deception => "Deception",
            Self::RestrictionOfMovement => "RestrictionOfMovement",
            Self::Isolation => "Isolation",
            Self::PhysicalAndSexualViolence => "PhysicalAndSexualViolence",
            Self::IntimidationAndThreats => "IntimidationAndThreats",
            Self::RetentionOfIdentityDocuments => "RetentionOfIdentityDocuments",
            Self::WithholdingOfWages => "WithholdingOfWages",
            Self::DebtBondage => "DebtBondage",
            Self::AbusiveWorkingAndLivingConditions => "AbusiveWorkingAndLivingConditions",
            Self::ExcessiveOvertime => "ExcessiveOvertime",
        }
    }
}
