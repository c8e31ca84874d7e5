//! A message taken apart: its readings and its choices.

use i18n::{Catalog, Dir, Locale, Selection, Wording};

fn wordings(ftl: &str) -> Vec<Wording> {
    let sources = [("home.ftl".to_owned(), ftl.to_owned())];
    Catalog::new(&Locale::plain("en", Dir::Ltr), &sources)
        .expect("the fixture has no error")
        .words()
        .wordings()
}

fn only(ftl: &str) -> Wording {
    let mut wordings = wordings(ftl);
    assert_eq!(wordings.len(), 1, "{wordings:?}");
    wordings.remove(0)
}

fn selection(by: &str, forms: &[&str]) -> Selection {
    Selection { by: by.to_owned(), forms: forms.iter().map(|form| (*form).to_owned()).collect() }
}

#[test]
fn a_message_without_a_choice_has_one_reading() {
    let wording = only("home-name = This is { $name }.\n");
    assert_eq!(wording.readings, ["This is {$name}."]);
    assert!(wording.selections.is_empty());
}

#[test]
fn every_form_is_a_reading_with_the_words_around_it() {
    let wording =
        only("home-days = Wait { $days ->\n    [one] { $days } day\n   *[other] { $days } days\n} here.\n");
    assert_eq!(wording.readings, ["Wait {$days} day here.", "Wait {$days} days here."]);
    assert_eq!(wording.selections, [selection("days", &["one", "other"])]);
}

#[test]
fn a_choice_within_a_form_comes_after_the_outer_one() {
    let wording = only(
        "home-a = { $n ->\n    [0] none\n   *[other] { $kind ->\n        [police] P\n       *[else] E\n    }\n}\n",
    );
    assert_eq!(wording.readings, ["none", "P", "E"]);
    assert_eq!(wording.selections, [selection("n", &["0", "other"]), selection("kind", &["police", "else"])]);
}

#[test]
fn messages_and_terms_that_are_taken_in_are_named() {
    let wordings = wordings("home-a = { home-b } { -brand }\nhome-b = B\n-brand = W\n");
    assert_eq!(wordings[0].mentions, ["home-b", "-brand"]);
    assert_eq!(wordings[2].id, "-brand");
}

#[test]
fn a_message_knows_its_file_and_line() {
    let wordings = wordings("### Notes.\n\nhome-a = A\n# A note.\nhome-b = B\n");
    let places: Vec<(&str, usize)> =
        wordings.iter().map(|wording| (wording.place.file.as_str(), wording.place.line)).collect();
    assert_eq!(places, [("home.ftl", 3), ("home.ftl", 5)]);
}
