//! What of a letter HTCDS does not say, in such a way that the letter can be put together again.

use report::frames::InFrames;
use report::{Choice, Danger, Happened, Help, PlaceKind};
use serde_json::Value;

use super::frames::{country, known};

/// All of the letter that HTCDS does not say, shaped as the letter is.
///
/// The country goes if HTCDS says it. Of a list go the answers that HTCDS says, unless the list could not be put
/// together again ([`whole_list`]): then all of it stays.
pub(super) fn extension(letter: &Value) -> Value {
    let mut rest = letter.clone();
    shorten::<Danger>(rest.pointer_mut("/answers/danger"));
    shorten::<Happened>(rest.pointer_mut("/answers/happened"));
    shorten::<PlaceKind>(rest.pointer_mut("/answers/place/kinds"));
    shorten::<Help>(rest.pointer_mut("/answers/help"));
    if country(letter).is_some()
        && let Some(Value::Object(place)) = rest.pointer_mut("/answers/place")
    {
        place.remove("country");
    }
    rest
}

/// The letter again, from its extension and what HTCDS says.
#[cfg(test)]
pub(super) fn whole(extension: &Value, htcds: &Value) -> Value {
    fn lengthen<C: InFrames>(codes: Option<&mut Value>, htcds: &Value) {
        if let Some(Value::Array(codes)) = codes {
            *codes = whole_list::<C>(codes, |option| is_told(option, htcds));
        }
    }
    fn is_told<C: InFrames>(option: C, htcds: &Value) -> bool {
        option.frames().says.iter().all(|value| match &htcds[value.0.name()] {
            Value::Array(values) => values.iter().any(|there| there == value.1),
            one => one == value.1,
        })
    }
    let mut letter = extension.clone();
    lengthen::<Danger>(letter.pointer_mut("/answers/danger"), htcds);
    lengthen::<Happened>(letter.pointer_mut("/answers/happened"), htcds);
    lengthen::<PlaceKind>(letter.pointer_mut("/answers/place/kinds"), htcds);
    lengthen::<Help>(letter.pointer_mut("/answers/help"), htcds);
    let country = &htcds[report::frames::Field::EventCountry.name()];
    if !country.is_null()
        && let Some(Value::Object(place)) = letter.pointer_mut("/answers/place")
    {
        place.insert("country".to_owned(), country.clone());
    }
    letter
}

fn shorten<C: InFrames>(codes: Option<&mut Value>) {
    let Some(Value::Array(codes)) = codes else {
        return;
    };
    let rest: Vec<Value> = codes.iter().filter(|code| !is_said::<C>(code)).cloned().collect();
    let again = whole_list::<C>(&rest, |option| codes.iter().any(|code| code == option.code()));
    if again == *codes {
        *codes = rest;
    }
}

/// A list of answers, from the part of it that stands in an extension and from what HTCDS tells.
///
/// What HTCDS tells is put at its place in the form, codes that the form does not have at the end. A part with an
/// answer that HTCDS says is no part: it was kept whole.
fn whole_list<C: InFrames>(part: &[Value], is_told: impl Fn(C) -> bool) -> Vec<Value> {
    let told = C::ALL.iter().filter(|option| option.frames().is_said() && is_told(**option));
    let told: Vec<Value> = told.map(|option| option.code().into()).collect();
    if told.is_empty() || part.iter().any(is_said::<C>) {
        return part.to_vec();
    }
    let mut whole = [told.as_slice(), part].concat();
    whole.sort_by_key(place_in_form::<C>);
    whole
}

fn is_said<C: InFrames>(code: &Value) -> bool {
    known::<C>(code).is_some_and(|row| row.is_said())
}

fn place_in_form<C: Choice>(code: &Value) -> usize {
    C::ALL.iter().position(|option| code == option.code()).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_htcds_calls_other_stands_in_the_extension() {
        let letter = json!({"text": "x", "answers": {
            "happened": ["TakesDocuments", "RestrictsMovement", "Threats", "NewKind"],
            "place": {"country": "GB", "kinds": ["Farm"]},
        }});
        let extension = extension(&letter);
        assert_eq!(
            extension,
            json!({"text": "x", "answers": {
                "happened": ["RestrictsMovement", "Threats", "NewKind"],
                "place": {"kinds": ["Farm"]},
            }})
        );
        let htcds = json!({"vic_MethodsOfControl": ["WithholdsDocuments", "Other"], "hte_Country": "GB"});
        assert_eq!(whole(&extension, &htcds), letter);
    }

    #[test]
    fn a_list_that_could_not_be_put_together_again_stays_whole() {
        let htcds = json!({"vic_MethodsOfControl": ["WithholdsDocuments", "DebtBondage"]});
        for odd in [
            json!(["DebtBondage", "TakesDocuments"]),
            json!(["TakesDocuments", "DebtBondage", "TakesDocuments"]),
            json!(["NewKind", "TakesDocuments", "DebtBondage"]),
            json!([7, "TakesDocuments", "DebtBondage"]),
        ] {
            let letter = json!({"answers": {"happened": odd}});
            let extension = extension(&letter);
            assert_eq!(extension, letter);
            assert_eq!(whole(&extension, &htcds), letter);
        }
    }
}
