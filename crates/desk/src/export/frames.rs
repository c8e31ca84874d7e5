//! What the letter means in HTCDS, ILO and GBVIMS, by the table of [`report::frames`].

use std::collections::BTreeMap;

use report::frames::{Field, Frames, Htcds, InFrames, iso_639_2, status};
use report::{About, Country, Danger, Happened, Help, PlaceKind, Speech};
use serde::Serialize;
use serde_json::Value;

/// The part `frames` of an export.
#[derive(Debug, Default, Serialize)]
pub(super) struct InAllFrames {
    htcds: BTreeMap<&'static str, Value>,
    htcds_to_decide: BTreeMap<&'static str, Vec<&'static str>>,
    ilo: Vec<&'static str>,
    gbvims: Vec<&'static str>,
}

impl InAllFrames {
    /// What can be said of this letter.
    pub(super) fn of(letter: &Value) -> Self {
        let rows = rows(letter);
        let mut all = Self::default();
        for row in &rows {
            for value in row.says {
                all.say(*value);
            }
            for value in row.may_be {
                all.may_be(*value);
            }
            for indicator in row.ilo {
                add(&mut all.ilo, indicator.code());
            }
            for incident in row.gbvims {
                add(&mut all.gbvims, incident.code());
            }
        }
        if let Some(status) = status(&rows) {
            all.say(status);
        }
        if let Some(country) = country(letter) {
            all.say(Htcds(Field::EventCountry, country.code()));
        }
        // She wants to speak it; whether it is her first one, she was not asked.
        let speech =
            letter.pointer("/answers/contact/lang").and_then(Value::as_str).and_then(Speech::from_tag);
        if let Some(code) = speech.and_then(iso_639_2) {
            all.may_be(Htcds(Field::PrimaryLanguage, code));
        }
        all
    }

    fn say(&mut self, Htcds(field, value): Htcds) {
        if !field.takes_several() {
            self.htcds.insert(field.name(), value.into());
            return;
        }
        let values = self.htcds.entry(field.name()).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(values) = values
            && !values.iter().any(|there| there == value)
        {
            values.push(value.into());
        }
    }

    fn may_be(&mut self, Htcds(field, value): Htcds) {
        add(self.htcds_to_decide.entry(field.name()).or_default(), value);
    }
}

/// The rows of all that she chose.
fn rows(letter: &Value) -> Vec<Frames> {
    fn of<C: InFrames>(codes: Option<&Value>) -> Vec<Frames> {
        let codes: &[Value] = match codes {
            Some(Value::Array(codes)) => codes,
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        codes.iter().filter_map(known::<C>).collect()
    }
    [
        of::<About>(letter.pointer("/answers/about")),
        of::<Danger>(letter.pointer("/answers/danger")),
        of::<Happened>(letter.pointer("/answers/happened")),
        of::<PlaceKind>(letter.pointer("/answers/place/kinds")),
        of::<Help>(letter.pointer("/answers/help")),
    ]
    .concat()
}

/// The row of an answer that the form has.
pub(super) fn known<C: InFrames>(code: &Value) -> Option<Frames> {
    code.as_str().and_then(C::from_code).map(C::frames)
}

/// The country that she named.
pub(super) fn country(letter: &Value) -> Option<Country> {
    letter.pointer("/answers/place/country").and_then(Value::as_str).and_then(Country::from_code)
}

fn add(list: &mut Vec<&'static str>, value: &'static str) {
    if !list.contains(&value) {
        list.push(value);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn frames(answers: &Value) -> Value {
        serde_json::to_value(InAllFrames::of(&json!({ "answers": answers }))).unwrap()
    }

    #[test]
    fn what_she_said_and_what_the_agency_has_to_decide_stand_apart() {
        let answers = json!({
            "happened": ["TakesDocuments", "RestrictsMovement", "Isolation", "Threats", "ForcedMarriage"],
            "place": {"country": "GB", "kinds": ["Farm", "Boat"]},
            "contact": {"lang": "my"},
        });
        assert_eq!(
            frames(&answers),
            json!({
                "htcds": {
                    "hte_Country": "GB",
                    "vic_MethodsOfControl": ["WithholdsDocuments", "Other"],
                    "vic_TraffickingStatus": "PossibleVictimOfTrafficking",
                    "vic_TypeOfExploitation": ["ForcedMarriage"],
                },
                "htcds_to_decide": {
                    "prs_PrimaryLanguage": ["mya"],
                    "vic_ForcedLabourIndustry": [
                        "A_AgricultureForestryAndFishing",
                        "H_TransportationAndStorage",
                    ],
                    "vic_MethodsOfControl": ["PhysicalThreats", "ThreatensChildrenFamily"],
                },
                "ilo": [
                    "RetentionOfIdentityDocuments",
                    "RestrictionOfMovement",
                    "Isolation",
                    "IntimidationAndThreats",
                ],
                "gbvims": ["PsychologicalAbuse", "ForcedMarriage"],
            })
        );
    }

    #[test]
    fn a_letter_that_says_nothing_has_no_status_and_nothing_else() {
        let empty = json!({"htcds": {}, "htcds_to_decide": {}, "ilo": [], "gbvims": []});
        assert_eq!(frames(&json!({})), empty);
        assert_eq!(frames(&json!({"happened": ["RatherNotSay"], "place": {"country": "Mars"}})), empty);
    }
}
