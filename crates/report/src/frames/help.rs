//! What would help, in the frames.
//!
//! HTCDS knows kinds of plans of support. A wish is no plan, and making one is the agency's part: so each value
//! only may be. ILO's indicators and GBVIMS's incidents say nothing about help.

use super::Field::SupportPlanType as Plan;
use super::{Frames, Htcds, InFrames, NONE};
use crate::Help;

impl InFrames for Help {
    fn frames(self) -> Frames {
        let may_be: &[Htcds] = match self {
            Self::Talk | Self::SafePlace | Self::Family => &[Htcds(Plan, "SocialCare")],
            Self::Doctor | Self::Substances => &[Htcds(Plan, "Health")],
            Self::Disability => &[Htcds(Plan, "Health"), Htcds(Plan, "SocialCare")],
            Self::Lawyer | Self::Papers => &[Htcds(Plan, "Legal")],
            Self::Pay => &[Htcds(Plan, "Legal"), Htcds(Plan, "Financial")],
            Self::Children => &[Htcds(Plan, "SocialCare"), Htcds(Plan, "Education")],
            Self::Training => &[Htcds(Plan, "Education"), Htcds(Plan, "Livelihood")],
            // No kind of plan is about going somewhere.
            Self::Transport | Self::GoingHome => return NONE,
            // These say how she wants to be spoken with, not what is to be done.
            Self::Interpreter | Self::WithAWoman | Self::WithAMan => return NONE,
            // Nothing that a plan could be made of.
            Self::JustInformation | Self::SomethingElse | Self::NotSure => return NONE,
        };
        Frames { may_be, ..NONE }
    }
}
