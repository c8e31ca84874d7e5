//! Kinds of places, in the frames.
//!
//! The field of HTCDS is called the industry of forced labour, and nobody has found yet that there is any: so each
//! value only may be. Sections are those of ISIC, revision 4.

use super::Field::{ForcedLabourIndustry as Industry, TypeOfSexExploitation as SexExploitation};
use super::{Frames, Htcds, InFrames, NONE};
use crate::PlaceKind;

impl InFrames for PlaceKind {
    fn frames(self) -> Frames {
        let may_be: &[Htcds] = match self {
            Self::PrivateHome => &[Htcds(Industry, "T_ActivitiesOfHouseholdsAsEmployers")],
            Self::Farm => &[Htcds(Industry, "A_AgricultureForestryAndFishing")],
            Self::Factory => &[Htcds(Industry, "C_Manufacturing")],
            // Where one option spans two sections, both stand here.
            Self::Construction => {
                &[Htcds(Industry, "B_MiningAndQuarrying"), Htcds(Industry, "F_Construction")]
            }
            Self::Restaurant => &[Htcds(Industry, "I_AccommodationAndFoodServiceActivities")],
            Self::Shop => &[
                Htcds(Industry, "G_WholesaleAndRetailTradeRepairOfMotorVehicles"),
                Htcds(Industry, "S_OtherServiceActivities"),
            ],
            // She may clean there.
            Self::SexIndustry => {
                &[Htcds(Industry, "S_OtherServiceActivities"), Htcds(SexExploitation, "Prostitution")]
            }
            Self::Boat => &[
                Htcds(Industry, "A_AgricultureForestryAndFishing"),
                Htcds(Industry, "H_TransportationAndStorage"),
            ],
            // ISIC goes by what is done, not by where: a street or the internet can be any section. The other two
            // name no place.
            Self::Street | Self::Online | Self::SomewhereElse | Self::RatherNotSay => return NONE,
        };
        Frames { may_be, ..NONE }
    }
}
