//! What a catalogue promises to those who show its words.

use i18n::{Catalog, CatalogError, Dir, Locale, ProblemKind, Value, compare, msg};

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

fn catalog(tag: &str, ftl: &str) -> Catalog {
    try_catalog(tag, ftl).expect("the fixture has no error")
}

fn try_catalog(tag: &str, ftl: &str) -> Result<Catalog, Vec<CatalogError>> {
    let dir = if tag == "ar" { Dir::Rtl } else { Dir::Ltr };
    Catalog::new(&Locale::plain(tag, dir), &[("home.ftl".to_owned(), ftl.to_owned())])
}

fn errors(tag: &str, ftl: &str) -> Vec<CatalogError> {
    try_catalog(tag, ftl).err().expect("the fixture is wrong on purpose")
}

#[test]
fn a_syntax_error_names_its_file_and_line() {
    let errors = errors("en", "home-a = A\n\nhome-b B\n");
    assert_eq!(errors.len(), 1);
    assert_eq!((errors[0].file.as_str(), errors[0].line), ("home.ftl", 3));
    assert!(errors[0].message.contains("docs/translator.md"), "{}", errors[0]);
}

#[test]
fn a_message_defined_twice_names_the_second_line() {
    let errors = errors("en", "home-a = A\nhome-b = B\nhome-a = C\n");
    assert_eq!(errors[0].to_string(), "home.ftl:3: `home-a` is defined a second time; keep one");
}

#[test]
fn a_tag_that_is_none_is_refused() {
    assert!(errors("not a tag", "home-a = A\n")[0].message.contains("not a language tag"));
}

#[test]
fn a_missing_message_is_shown_in_brackets_and_collected_once() {
    let catalog = catalog("en", "home-a = A\n");
    let missing = msg::FACTS_NON_PUNISHMENT_IDEA_OSCE_LAW;
    assert_eq!(catalog.t(missing), format!("⟦{missing}⟧"));
    assert_eq!(catalog.t(missing), format!("⟦{missing}⟧"));
    let problems = catalog.take_problems();
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].id.as_str(), &problems[0].kind), (missing.id(), &ProblemKind::Missing));
    assert!(catalog.take_problems().is_empty());
}

#[test]
fn a_missing_variable_is_a_problem_with_its_line() {
    let catalog = catalog("en", "home-a = A\nhome-days = { $days } days\n");
    assert_eq!(catalog.by_id("home-days", &[]).as_deref(), Some("⟦home-days⟧"));
    let problems = catalog.take_problems();
    assert_eq!(
        problems[0].to_string(),
        "home.ftl:2: `home-days` (en): cannot be filled in: Resolver error: Unknown variable: $days"
    );
}

#[test]
fn an_absent_message_asked_for_by_id_is_no_problem() {
    let catalog = catalog("en", "home-a = A\n");
    assert_eq!(catalog.by_id("home-note", &[]), None);
    assert!(catalog.take_problems().is_empty());
}

#[test]
fn variables_stand_between_isolation_marks() {
    let catalog = catalog("ar", "home-call = اتصل على { $number } الآن\n");
    let text = catalog.by_id("home-call", &[("number", "0800".into())]);
    assert_eq!(text, Some(format!("اتصل على {FSI}0800{PDI} الآن")));
}

#[test]
fn plurals_follow_the_language() {
    let ftl = "home-days = { $days ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    let form = |tag, days: u32| catalog(tag, ftl).by_id("home-days", &[("days", Value::from(days))]);
    let forms = |tag| [0, 1, 2, 5, 11, 100, 365].map(|days| form(tag, days).expect("the message exists"));
    assert_eq!(forms("ar"), ["zero", "one", "two", "few", "many", "other", "many"]);
    assert_eq!(forms("ru"), ["many", "one", "few", "many", "many", "many", "many"]);
    assert_eq!(form("ru", 23).as_deref(), Some("few"));
    assert_eq!(forms("en"), ["other", "one", "other", "other", "other", "other", "other"]);
}

#[test]
fn references_into_nothing_are_found() {
    let catalog = catalog("en", "home-a = { -brand } { home-b } { NUMBER($n) }\n");
    let found: Vec<String> = catalog.words().dangling().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "home.ftl:1: `home-a` (en): refers to the message `home-b`, which does not exist in this language; add it, or correct the name",
            "home.ftl:1: `home-a` (en): refers to the term `-brand`, which does not exist in this language; add it, or correct the name",
            "home.ftl:1: `home-a` (en): refers to the function `NUMBER()`, which does not exist in this language; add it, or correct the name",
        ]
    );
}

#[test]
fn the_words_of_a_page_travel_without_comments() {
    let catalog =
        catalog("en", "### Secretly long.\n\n# For whom.\nhome-a = A { -brand }\nabout-a = B\n-brand = W\n");
    let ftl = catalog.words().ftl(|id| id.starts_with("home-") || id.starts_with('-'));
    assert_eq!(ftl, "home-a = A { -brand }\n-brand = W\n");
}

#[test]
fn comparing_finds_what_is_missing_extra_and_different() {
    let english = catalog("en", "-brand = W\nhome-a = A\nhome-b = { $days }\nhome-c = C\n");
    let arabic = catalog("ar", "home-a = أ\nhome-b = { $day }\nhome-d = د\n");
    let found: Vec<String> =
        compare(english.words(), arabic.words()).iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "home.ftl:2: `home-b` (ar): uses the variables $day, the reference language uses $days; use the same",
            "home.ftl:4: `home-c` (ar): the message is missing; add it to this language",
            "home.ftl:3: `home-d` (ar): no such message in the reference language; remove it or correct its id",
            "home.ftl:1: `-brand` (ar): the message is missing; add it to this language",
        ]
    );
}

#[test]
fn a_language_compared_with_itself_is_complete() {
    let english = catalog("en", "home-a = { $n ->\n    [one] one\n   *[other] { $n }\n}\n");
    assert!(compare(english.words(), english.words()).is_empty());
}
