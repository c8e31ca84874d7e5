//! From a letter to a table and to a form of HTCDS, and back.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use report::{About, Choice, Country, Danger, Help, Interpreter, PlaceKind, Since, Speech, Usage};

use super::read;
use super::*;

/// A letter as every kind of file that a program reads: JSON, and what a table and a form say of it again.
fn thrice(words: &Words, identified: bool, change: impl FnOnce(&mut Draft)) -> [Value; 3] {
    let mut draft = draft();
    change(&mut draft);
    let key = identity();
    let letter = sealed::open(&seal_to(&draft, key.recipient()), &[key]).unwrap();
    let file = |format| content(&letter, words, Wanted { format, identified }).unwrap();
    let json = serde_json::from_str(&file(Format::Json)).unwrap();
    [json, read::table(&file(Format::Csv)), read::form(&file(Format::Xform))]
}

fn assert_same(files: &[Value; 3]) {
    let [json, table, form] = files;
    assert_eq!(json, table, "the table");
    assert_eq!(json, form, "the form");
}

/// A letter with these answers and no others.
fn only(answers: Value) -> impl FnOnce(&mut Draft) {
    move |draft| draft.answers = answers
}

fn codes<C: Choice>() -> Vec<&'static str> {
    C::ALL.iter().map(|option| option.code()).collect()
}

#[test]
fn a_letter_that_answers_everything_comes_back_from_a_table_and_a_form() {
    for identified in [true, false] {
        let files = thrice(&english(), identified, |_| ());
        assert_same(&files);
        let htcds = &files[0]["frames"]["htcds"];
        assert!(htcds["vic_MethodsOfControl"].as_array().unwrap().len() > 5, "{htcds}");
    }
}

/// A letter that answers one question, with this option.
type Answer = fn(&str) -> Value;

#[test]
fn every_option_alone_comes_back_from_a_table_and_a_form() {
    let questions: [(Answer, Vec<&str>); 9] = [
        (|code| json!({"about": code}), codes::<About>()),
        (|code| json!({"danger": [code]}), codes::<Danger>()),
        (|code| json!({"happened": [code]}), codes::<Happened>()),
        (|code| json!({"place": {"kinds": [code]}}), codes::<PlaceKind>()),
        (|code| json!({"place": {"when": code}}), codes::<Since>()),
        (|code| json!({"help": [code]}), codes::<Help>()),
        (|code| json!({"use": code}), codes::<Usage>()),
        (|code| json!({"contact": {"interpreter": code}}), codes::<Interpreter>()),
        (|code| json!({"contact": {"lang": code}}), Speech::all().map(Speech::tag).collect()),
    ];
    let words = english();
    for (answers, codes) in questions {
        assert!(!codes.is_empty());
        for code in codes {
            let answers = answers(code);
            let files = thrice(&words, true, only(answers.clone()));
            assert_eq!(files[1]["letter"]["answers"], answers, "{code}");
            assert_same(&files);
        }
    }
}

#[test]
fn every_country_comes_back_from_a_table_and_a_form() {
    let words = english();
    for country in Country::all() {
        let files = thrice(&words, true, only(json!({"place": {"country": country.code()}})));
        assert_eq!(files[1]["frames"]["htcds"]["hte_Country"], country.code());
        assert_same(&files);
    }
}

#[test]
fn a_form_has_the_names_of_the_standards_form_and_a_table_those_of_its_definitions() {
    let form = exported(Wanted { format: Format::Xform, ..WHOLE }, |_| ());
    assert!(form.contains("<data id=\"htcds_xlsform\" version=\""), "{form}");
    let elements = read::elements(&form);
    let text =
        |name: &str| elements.iter().find(|(element, _)| element == name).map(|(_, text)| text.as_str());
    let methods = text("vic_Methods_of_Control").unwrap();
    assert!(methods.split(' ').any(|method| method == "DebtBondage"), "no space behind it: {methods}");
    assert_eq!(text("vic_TraffickingStatus"), Some("PossibleVictimOfTrafficking"));
    for empty in ["prs_First_Name", "prs_Second_Name", "con_Consent", "cas_Status"] {
        assert_eq!(text(empty), Some(""), "{empty}");
    }
    for other in ["vic_MethodsOfControl", "prs_FirstName", "hte_Country", "cas_CaseOwner"] {
        assert_eq!(text(other), None, "{other}");
    }
    assert!(text("instanceID").is_some_and(|id| id.starts_with("uuid:")), "{form}");

    let table = exported(Wanted { format: Format::Csv, ..WHOLE }, |_| ());
    let rows = read::rows(&table);
    let at = |name: &str| rows[0].iter().position(|column| column == name).map(|at| rows[1][at].as_str());
    let methods = at("vic_MethodsOfControl").unwrap();
    assert!(methods.split(';').any(|method| method == "DebtBondage"), "{methods}");
    assert_eq!(at("hte_Country"), Some("GB"));
    assert_eq!(at("vic_Methods_of_Control"), None);
    assert!(at("waymark_extension").unwrap().starts_with('{'), "{table}");
}

#[test]
fn what_xml_forbids_and_spreadsheets_obey_arrives_as_it_was() {
    for odd in [
        "\u{0}\u{1}\u{8}\u{b}\u{1f}\u{7f}\u{85}\u{fffe}\u{ffff}",
        "]]>&amp;<!--",
        "=1+1",
        "'@x",
        "a\r\nb\tc  d ",
    ] {
        let files = thrice(&english(), true, |draft| {
            draft.text = odd.into();
            draft.answers["contact"]["how"] = odd.into();
            draft.answers["happened"] = json!([odd]);
        });
        assert_eq!(files[1]["letter"]["text"], odd);
        assert_eq!(files[2]["letter"]["answers"]["happened"], json!([odd]));
        assert_same(&files);
    }
}

#[test]
fn without_asking_for_it_neither_a_table_nor_a_form_tells_who_she_is() {
    for format in [Format::Csv, Format::Xform] {
        let text = exported(Wanted { format, identified: false }, |_| ());
        for secret in ["+44 0000", "Auntie Sunflower", "plum tree", "They keep my passport."] {
            assert!(!text.contains(secret), "{secret} in:\n{text}");
        }
        assert!(text.contains("answers.contact.how"), "{text}");
    }
}

/// Text with many of the characters that formats trip over.
fn words() -> impl Strategy<Value = String> {
    let special = select("\"',;&<>=+-@\\/ \t\r\n\u{0}\u{1b}\u{feff}\u{fffe}ေျ".chars().collect::<Vec<_>>());
    vec(prop_oneof![special, any::<char>()], 0..40).prop_map(|chars| chars.into_iter().collect())
}

/// A list of answers in any order, some of them twice, some of a form that nobody knows.
fn list<C: Choice>() -> impl Strategy<Value = Vec<String>> {
    vec(prop_oneof![4 => select(codes::<C>()).prop_map(str::to_owned), 1 => words()], 0..8)
}

/// A list of answers as the form writes it.
fn chosen<C: Choice>() -> impl Strategy<Value = Vec<String>> {
    vec(any::<bool>(), C::ALL.len()).prop_map(|chosen| {
        let chosen = C::ALL.iter().zip(chosen).filter(|(_, is_chosen)| *is_chosen);
        chosen.map(|(option, _)| option.code().to_owned()).collect()
    })
}

fn country() -> impl Strategy<Value = String> {
    select(Country::all().map(|country| country.code().to_owned()).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_she_says_comes_back_from_a_table_and_a_form(
        happened in prop_oneof![chosen::<Happened>(), list::<Happened>()],
        help in prop_oneof![chosen::<Help>(), list::<Help>()],
        kinds in list::<PlaceKind>(),
        country in prop_oneof![country(), words()],
        text in words(),
        how in words(),
        identified in any::<bool>(),
    ) {
        let files = thrice(&english(), identified, |draft| {
            draft.text = text;
            draft.answers["happened"] = json!(happened);
            draft.answers["help"] = json!(help);
            draft.answers["place"] = json!({"country": country, "kinds": kinds});
            draft.answers["contact"]["how"] = json!(how);
        });
        assert_same(&files);
    }
}
