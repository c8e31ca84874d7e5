//! What each option means in the frames in which agencies keep their cases: HTCDS, ILO, GBVIMS.
//!
//! For the desk only; the browser does not carry it. A row never says more than she said. What she chose proves
//! nothing, so a row tells apart what she [said](Frames::says) and what it [may be](Frames::may_be), which the
//! agency has to decide. How to reach her, how the letter may be used and whether somebody is under 18 have no
//! place in any of the three.

mod gbvims;
mod happened;
mod help;
mod htcds;
mod ilo;
mod language;
pub mod layout;
mod place;
mod whom;

pub use gbvims::Gbvims;
pub use htcds::{Field, Htcds};
pub use ilo::Ilo;
pub use language::iso_639_2;

use crate::Choice;

/// One option in all frames.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Frames {
    /// Values of HTCDS that mean what she said.
    pub says: &'static [Htcds],
    /// Values of HTCDS that may be right; whoever keeps the case decides which, if any.
    pub may_be: &'static [Htcds],
    /// ILO's indicators of forced labour. An indicator is a sign, no finding.
    pub ilo: &'static [Ilo],
    /// Types of incidents of GBVIMS.
    pub gbvims: &'static [Gbvims],
}

/// An option with a row in the table.
pub trait InFrames: Choice {
    /// The row.
    fn frames(self) -> Frames;
}

/// No frame has a place for it. Each use says why.
const NONE: Frames = Frames { says: &[], may_be: &[], ilo: &[], gbvims: &[] };

impl Frames {
    /// Whether no frame has a place for this option.
    pub fn is_none(&self) -> bool {
        *self == NONE
    }

    /// Whether HTCDS alone says what she said. `Other` does not: what it stands for has to be told beside it.
    pub fn is_said(&self) -> bool {
        self.says.iter().any(|value| value.1 != htcds::OTHER)
    }
}

/// The only status that may be written for what a survivor tells (HL-10 of docs/requirements.md): `None` means that
/// the field stays empty. Who decided and when, and everything about a case, stay empty always.
pub fn status(chosen: &[Frames]) -> Option<Htcds> {
    let is_sign = |row: &Frames| {
        !row.ilo.is_empty() || row.says.iter().any(|value| value.0 == Field::TypeOfExploitation)
    };
    chosen.iter().any(is_sign).then_some(Htcds(Field::TraffickingStatus, htcds::POSSIBLE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{About, Danger, Happened, Help, PlaceKind};

    /// The whole table: question, code, row. That each option has a row is for the compiler to check.
    fn table() -> Vec<(&'static str, &'static str, Frames)> {
        fn rows<C: InFrames>(question: &'static str) -> Vec<(&'static str, &'static str, Frames)> {
            C::ALL.iter().map(|option| (question, option.code(), option.frames())).collect()
        }
        [
            rows::<About>("about"),
            rows::<Danger>("danger"),
            rows::<Happened>("happened"),
            rows::<PlaceKind>("place"),
            rows::<Help>("help"),
        ]
        .concat()
    }

    #[test]
    fn each_of_the_eleven_indicators_is_reached_by_some_option() {
        assert_eq!(Ilo::ALL.len(), 11);
        for indicator in Ilo::ALL {
            assert!(table().iter().any(|(.., row)| row.ilo.contains(&indicator)), "{indicator:?}");
        }
    }

    #[test]
    fn every_value_stands_in_the_pick_list_of_its_field() {
        for (question, code, row) in table() {
            for Htcds(field, value) in row.says.iter().chain(row.may_be) {
                assert!(
                    field.values().contains(value),
                    "{question} {code}: {value} is not in {}",
                    field.name()
                );
            }
        }
        assert!(Field::TraffickingStatus.values().contains(&htcds::POSSIBLE));
    }

    #[test]
    fn the_options_without_any_frame_are_these_and_no_others() {
        let without: Vec<(&str, &str)> = table()
            .into_iter()
            .filter(|(.., row)| row.is_none())
            .map(|(question, code, _)| (question, code))
            .collect();
        assert_eq!(
            without,
            [
                ("about", "Me"),
                ("about", "SomebodyElse"),
                ("about", "RatherNotSay"),
                ("danger", "Under18"),
                ("danger", "ChildAtRisk"),
                ("danger", "DangerNow"),
                ("danger", "None"),
                ("danger", "RatherNotSay"),
                ("happened", "Other"),
                ("happened", "RatherNotSay"),
                ("place", "Street"),
                ("place", "Online"),
                ("place", "Other"),
                ("place", "RatherNotSay"),
                ("help", "Transport"),
                ("help", "Interpreter"),
                ("help", "WithAWoman"),
                ("help", "WithAMan"),
                ("help", "GoingHome"),
                ("help", "JustInformation"),
                ("help", "Other"),
                ("help", "NotSure"),
            ]
        );
    }

    #[test]
    fn what_only_an_agency_can_decide_is_never_said_for_her() {
        for (question, code, row) in table() {
            for value in row.says {
                let hers = matches!(value.0, Field::MethodsOfControl | Field::TypeOfExploitation);
                assert!(hers, "{question} {code} says {}", value.0.name());
                // Nobody ticks "forced labour" or "servitude": those are findings.
                assert!(!["ForcedLabour", "Servitude", "ChildLabour"].contains(&value.1), "{code}");
            }
        }
    }

    #[test]
    fn no_option_says_rape_and_every_other_type_of_incident_is_reached() {
        let reached = |incident: Gbvims| table().iter().any(|(.., row)| row.gbvims.contains(&incident));
        for incident in Gbvims::ALL {
            assert_eq!(reached(incident), incident != Gbvims::Rape, "{incident:?}");
        }
    }

    #[test]
    fn no_two_options_say_the_same_so_that_what_she_chose_can_be_read_back() {
        let said: Vec<_> = table().into_iter().filter(|(.., row)| row.is_said()).collect();
        assert!(!said.is_empty());
        for (question, code, row) in &said {
            let same =
                said.iter().filter(|(.., other)| row.says.iter().all(|value| other.says.contains(value)));
            assert_eq!(same.count(), 1, "{question} {code}");
        }
    }

    #[test]
    fn movement_is_other_because_the_pick_list_has_no_value_for_it() {
        let row = Happened::RestrictsMovement.frames();
        assert_eq!(row.says, [Htcds(Field::MethodsOfControl, "Other")]);
        assert!(!row.is_said(), "it has to be told beside HTCDS");
    }

    #[test]
    fn the_status_is_possible_or_empty_and_a_place_or_a_wish_is_no_sign() {
        let possible = Some(Htcds(Field::TraffickingStatus, "PossibleVictimOfTrafficking"));
        assert_eq!(status(&[Happened::TakesDocuments.frames()]), possible);
        assert_eq!(status(&[Happened::Begging.frames()]), possible);
        assert_eq!(status(&[]), None);
        assert_eq!(status(&[PlaceKind::SexIndustry.frames(), Help::SafePlace.frames()]), None);
        assert_eq!(status(&[Danger::DangerNow.frames(), Happened::RatherNotSay.frames()]), None);
    }

    #[test]
    fn the_notice_names_the_standard_its_licence_and_that_nobody_endorses_us() {
        let notice = include_str!("../../../NOTICE");
        let notice = notice.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in [
            "Human Trafficking Case Data Standard (HTCDS), version 2.0",
            "Creative Commons Attribution 4.0 International",
            "not made, supported or endorsed by IOM",
            "IOM's logo is not used",
        ] {
            assert!(notice.contains(part), "{part}");
        }
    }
}
