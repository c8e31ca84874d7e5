//! Whom it is about and who is in danger, in the frames: none has a place for either.

use super::{Frames, InFrames, NONE};
use crate::{About, Danger};

impl InFrames for About {
    fn frames(self) -> Frames {
        match self {
            // No frame tells the one who reports from the one it happened to.
            Self::Me | Self::SomebodyElse | Self::RatherNotSay => NONE,
        }
    }
}

impl InFrames for Danger {
    fn frames(self) -> Frames {
        match self {
            // HTCDS knows birthdates, but no flag for "under 18", and no urgency. Being young is no kind of
            // exploitation: `ChildLabour` would say more than she said.
            Self::Under18 | Self::ChildAtRisk | Self::DangerNow => NONE,
            // Silence says nothing, and neither does "none of these".
            Self::Neither | Self::RatherNotSay => NONE,
        }
    }
}
