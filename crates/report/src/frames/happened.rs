//! What happened, in the frames.

use super::Field::{MethodsOfControl as Method, TypeOfExploitation as Exploitation};
use super::htcds::OTHER;
use super::{Frames, Gbvims, Htcds, Ilo, InFrames, NONE};
use crate::Happened;

impl InFrames for Happened {
    fn frames(self) -> Frames {
        match self {
            Self::TakesDocuments => Frames {
                says: &[Htcds(Method, "WithholdsDocuments")],
                ilo: &[Ilo::RetentionOfIdentityDocuments],
                ..NONE
            },
            Self::TakesEarnings => {
                Frames { says: &[Htcds(Method, "TakesEarnings")], ilo: &[Ilo::WithholdingOfWages], ..NONE }
            }
            Self::DebtBondage => {
                Frames { says: &[Htcds(Method, "DebtBondage")], ilo: &[Ilo::DebtBondage], ..NONE }
            }
            Self::FalsePromises => {
                Frames { says: &[Htcds(Method, "FalsePromises")], ilo: &[Ilo::Deception], ..NONE }
            }
            Self::ExcessiveHours => Frames {
                says: &[Htcds(Method, "ExcessiveWorkingHours")],
                ilo: &[Ilo::ExcessiveOvertime],
                ..NONE
            },
            // It may be too little food, which is withheld, or a bad place to work, which is not.
            Self::BadConditions => Frames {
                may_be: &[Htcds(Method, "WithholdsNecessities")],
                ilo: &[Ilo::AbusiveWorkingAndLivingConditions],
                ..NONE
            },
            Self::NoDoctor => Frames {
                says: &[Htcds(Method, "RestrictsMedicalCare")],
                ilo: &[Ilo::AbusiveWorkingAndLivingConditions],
                gbvims: &[Gbvims::DenialOfResources],
                ..NONE
            },
            Self::RestrictsMovement => {
                Frames { says: &[Htcds(Method, OTHER)], ilo: &[Ilo::RestrictionOfMovement], ..NONE }
            }
            Self::Isolation => Frames {
                says: &[Htcds(Method, OTHER)],
                ilo: &[Ilo::Isolation],
                gbvims: &[Gbvims::PsychologicalAbuse],
                ..NONE
            },
            Self::DependsOnThem => {
                Frames { says: &[Htcds(Method, OTHER)], ilo: &[Ilo::AbuseOfVulnerability], ..NONE }
            }
            // Against her, or against people she loves: two values there, one option here.
            Self::Threats => Frames {
                may_be: &[Htcds(Method, "PhysicalThreats"), Htcds(Method, "ThreatensChildrenFamily")],
                ilo: &[Ilo::IntimidationAndThreats],
                gbvims: &[Gbvims::PsychologicalAbuse],
                ..NONE
            },
            Self::ThreatOfLaw => Frames {
                says: &[Htcds(Method, "ThreatsLawEnforcement")],
                ilo: &[Ilo::IntimidationAndThreats],
                gbvims: &[Gbvims::PsychologicalAbuse],
                ..NONE
            },
            Self::Humiliation => Frames {
                says: &[Htcds(Method, "PsychologicalAbuse")],
                ilo: &[Ilo::IntimidationAndThreats],
                gbvims: &[Gbvims::PsychologicalAbuse],
                ..NONE
            },
            Self::Begging => Frames { says: &[Htcds(Exploitation, "ForcedBegging")], ..NONE },
            Self::ForcedCrime => Frames { says: &[Htcds(Exploitation, OTHER)], ..NONE },
            Self::ForcedMarriage => Frames {
                says: &[Htcds(Exploitation, "ForcedMarriage")],
                gbvims: &[Gbvims::ForcedMarriage],
                ..NONE
            },
            // ILO counts drugs given to control somebody as violence.
            Self::Drugs => Frames {
                says: &[Htcds(Method, "PsychoactiveSubstance")],
                ilo: &[Ilo::PhysicalAndSexualViolence],
                ..NONE
            },
            Self::PhysicalAbuse => Frames {
                says: &[Htcds(Method, "PhysicalAbuse")],
                ilo: &[Ilo::PhysicalAndSexualViolence],
                gbvims: &[Gbvims::PhysicalAssault],
                ..NONE
            },
            // The option does not tell touching from rape, so the weaker one is said. She can be asked, gently.
            Self::SexualAbuse => Frames {
                says: &[Htcds(Method, "SexualAbuse")],
                ilo: &[Ilo::PhysicalAndSexualViolence],
                gbvims: &[Gbvims::SexualAssault],
                ..NONE
            },
            // GBVIMS counts exploitation as the setting of an incident, not as a type of its own.
            Self::SexualExploitation => Frames {
                says: &[Htcds(Exploitation, "SexualExploitation")],
                ilo: &[Ilo::PhysicalAndSexualViolence],
                ..NONE
            },
            // What it is stands in her words, if anywhere; silence says nothing.
            Self::SomethingElse | Self::RatherNotSay => NONE,
        }
    }
}
