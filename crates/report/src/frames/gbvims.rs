//! The types of incidents of the Gender-Based Violence Information Management System (GBVIMS).

/// One of the six types.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs, reason = "the names are those of the types, and their meaning is GBVIMS's")]
#[non_exhaustive]
pub enum Gbvims {
    Rape,
    SexualAssault,
    PhysicalAssault,
    ForcedMarriage,
    DenialOfResources,
    PsychologicalAbuse,
}

impl Gbvims {
    /// All of them, in the order in which GBVIMS decides between them.
    pub const ALL: [Self; 6] = [
        Self::Rape,
        Self::SexualAssault,
        Self::PhysicalAssault,
        Self::ForcedMarriage,
        Self::DenialOfResources,
        Self::PsychologicalAbuse,
    ];

    /// The name that an export writes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rape => "Rape",
            Self::SexualAssault => "SexualAssault",
            Self::PhysicalAssault => "PhysicalAssault",
            Self::ForcedMarriage => "ForcedMarriage",
            Self::DenialOfResources => "DenialOfResources",
            Self::PsychologicalAbuse => "PsychologicalAbuse",
        }
    }
}
