//! The check of all words: each mistake gives a finding that names file, line, message and what to do.

use std::fs;
use std::path::Path;

use clap::Parser as _;
use site::cli::{self, Cli};
use site::locales_cmd::{Report, Weight, check};
use tempfile::TempDir;

use crate::fixture::{LANGUAGES, TODAY, day};

const CRITICAL: &str = "[[group]]\nwhy = \"it promises\"\nids = [\"home-d*\"]\n";

const LINT: &str =
    "[[rule]]\nlang = \"en\"\nwords = [\"guarantee*\"]\nwhy = \"it promises\"\ninstead = \"what is done\"\n";

const ENGLISH: &str = "home-title = You have rights.\nhome-days = { $days ->\n    [one] Wait { $days } day.\n   *[other] Wait { $days } days.\n}\nhome-name = Run by { $name }\n";

const ARABIC: &str = "home-title = لديك حقوق.\nhome-days = { $days ->\n    [zero] لا انتظار.\n    [one] يوم واحد.\n    [two] يومان.\n    [few] { $days } أيام.\n    [many] { $days } يومًا.\n   *[other] { $days } يوم.\n}\nhome-name = تديره { $name }\n";

/// Names all messages of the fixture, each in one of the ways in which code does.
const CODE: &str = "fn view() { t(msg::HOME_TITLE); t(msg::HOME_DAYS); by_id(\"home-name\"); }\n";

/// A small house of its own, in which everything is right.
struct House {
    folder: TempDir,
}

impl House {
    fn new() -> Self {
        let house = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        for content in ["codes", "exits", "countries", "facts", "helplines", "needs", "watch"] {
            house.write(&format!("content/{content}.toml"), "");
        }
        fs::create_dir(house.root().join("content/countries")).expect("a folder");
        house.write("app/src/home.rs", CODE);
        house.write("locales/languages.toml", LANGUAGES);
        house.write("locales/lint.toml", LINT);
        house.write("locales/critical.toml", CRITICAL);
        house.write("locales/en/home.ftl", ENGLISH);
        house.write("locales/ar/home.ftl", ARABIC);
        house
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.root().join(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Replaces a text that the file has to hold.
    fn replace(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.root().join(name)).expect("the file of the fixture");
        assert!(text.contains(from), "{name} does not hold {from:?}");
        self.write(name, &text.replacen(from, to, 1));
    }

    /// Adds a phone line to the content, without words.
    fn add_line(&self) {
        self.write("content/codes.toml", "[countries]\nN1 = \"GB\"\n");
        self.write("content/countries.toml", "[[country]]\ncode = \"GB\"\n");
        self.write(
            "content/helplines.toml",
            "[[line]]\nid = \"gb-one\"\ncountry = \"GB\"\nnumber = \"116\"\nshown = \"116\"\n\
             operator = \"independent\"\nsource = \"https://example.org/\"\nseen = \"2026-11-20\"\n",
        );
    }

    fn report(&self) -> Report {
        check(self.root()).unwrap_or_else(|error| panic!("{error}"))
    }

    /// The one problem there is, as it is printed.
    fn problem(&self) -> String {
        let report = self.report();
        assert_eq!(report.problems(), 1, "{report}");
        one(&report, Weight::Problem)
    }
}

fn one(report: &Report, weight: Weight) -> String {
    let mut found = report.findings.iter().filter(|finding| finding.weight == weight);
    found.next().map(ToString::to_string).unwrap_or_else(|| panic!("nothing found: {report}"))
}

fn run(house: &House) -> anyhow::Result<()> {
    let root = house.root().to_string_lossy().into_owned();
    cli::run(Cli::parse_from(["waymark-site", "locales", "--root", root.as_str()]), day(TODAY))
}

#[test]
fn words_that_are_whole_give_no_finding_and_are_complete() {
    let report = House::new().report();
    assert!(report.findings.is_empty(), "{report}");
    let rows: Vec<(&str, &str, usize, usize)> = report
        .rows
        .iter()
        .map(|row| (row.locale.as_str(), row.file.as_str(), row.messages, row.complete()))
        .collect();
    let expected = [
        ("en", "home.ftl", 3, 100),
        ("en", "pages", 3, 100),
        ("ar", "home.ftl", 3, 100),
        ("ar", "pages", 3, 100),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn the_command_fails_exactly_when_a_language_of_the_site_has_a_problem() {
    let house = House::new();
    assert!(run(&house).is_ok());
    house.replace("locales/ar/home.ftl", "home-title", "# gone:");
    let error = run(&house).expect_err("a message is missing").to_string();
    assert!(error.starts_with("problems with the words: 1;"), "{error}");
}

#[test]
fn a_syntax_error_names_its_line_its_message_and_where_the_format_is_explained() {
    let house = House::new();
    house.replace("locales/ar/home.ftl", "home-title =", "home-title");
    let problem = house.problem();
    assert!(problem.starts_with("locales/ar/home.ftl:1: `home-title` (ar): "), "{problem}");
    assert!(problem.contains("correct the line (docs/translator.md"), "{problem}");
}

#[test]
fn a_message_defined_twice_names_the_second_line() {
    let house = House::new();
    house.write("locales/en/home.ftl", &format!("{ENGLISH}home-title = Again\n"));
    assert_eq!(
        house.problem(),
        "locales/en/home.ftl:7: `home-title` (en): `home-title` is defined a second time; keep one"
    );
}

#[test]
fn what_the_desk_lacks_keeps_no_page_from_a_language() {
    let house = House::new();
    house.write("locales/en/desk.ftl", "desk-open = Open\n");
    house.write("app/src/desk.rs", "fn view() { t(msg::DESK_OPEN); }\n");
    let report = house.report();
    assert_eq!(report.problems(), 0, "{report}");
    assert!(report.to_string().contains("has 1 messages of the agencies' programs"), "{report}");
}

#[test]
fn words_that_can_hurt_are_counted_and_a_check_of_them_is_recorded_by_their_text() {
    let house = House::new();
    let before = house.report().to_string();
    assert!(before.contains("(locales/critical.toml): 1\n"), "{before}");
    assert!(before.contains("ar     checked by nobody; when they are, write text = "), "{before}");

    let text =
        before.split("text = \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a text").to_owned();
    let review = format!("[language.critical]\nby = \"a nurse\"\non = \"2026-11-21\"\ntext = \"{text}\"\n");
    house.write("locales/languages.toml", &format!("{LANGUAGES}{review}"));
    assert!(house.report().to_string().contains("ar     checked by a nurse on 2026-11-21"));

    house.replace("locales/ar/home.ftl", "يومان", "أسبوعان");
    assert!(house.report().to_string().contains("ar     changed since a nurse checked them on 2026-11-21"));
}

#[test]
fn a_missing_message_names_the_line_to_translate() {
    let house = House::new();
    house.replace("locales/ar/home.ftl", "home-name", "# gone:");
    assert_eq!(
        house.problem(),
        "locales/en/home.ftl:6: `home-name` (ar): the message is missing; add it to this language"
    );
    let report = house.report();
    let row = report.rows.iter().find(|row| row.locale == "ar" && row.file == "home.ftl").expect("its row");
    assert_eq!((row.messages, row.missing, row.complete()), (2, 1, 66));
}

#[test]
fn an_extra_message_is_to_be_removed_or_renamed() {
    let house = House::new();
    house.write("locales/ar/home.ftl", &format!("home-titel = أ\n{ARABIC}"));
    let expected = "locales/ar/home.ftl:1: `home-titel` (ar): no such message in the reference language; \
                    remove it or correct its id";
    assert_eq!(house.problem(), expected);
}

#[test]
fn another_variable_names_both_sets() {
    let house = House::new();
    house.replace("locales/ar/home.ftl", "{ $name }", "{ $who }");
    let expected = "locales/ar/home.ftl:10: `home-name` (ar): uses the variables $who, the reference language uses \
                    $name; use the same";
    assert_eq!(house.problem(), expected);
}

#[test]
fn a_plural_form_that_the_language_needs_is_named() {
    let house = House::new();
    house.replace("locales/ar/home.ftl", "    [two] يومان.\n", "");
    let expected = "locales/ar/home.ftl:2: `home-days` (ar): chooses by $days without the form `two`: \
                    ar counts with zero, one, two, few, many, other; add what is missing";
    assert_eq!(house.problem(), expected);
}

#[test]
fn a_plural_form_that_the_language_does_not_have_is_named() {
    let house = House::new();
    house.replace("locales/en/home.ftl", "    [one]", "    [few] Wait.\n    [one]");
    let expected = "locales/en/home.ftl:2: `home-days` (en): the form `few` is never chosen in this language: \
                    en counts with one, other; remove it, or correct its name";
    assert_eq!(house.problem(), expected);
}

#[test]
fn a_direction_override_is_found_where_nobody_sees_it() {
    let house = House::new();
    house.replace("locales/ar/home.ftl", "{ $name }", "\u{202E}{ $name }");
    let expected = "locales/ar/home.ftl:10: `home-name` (ar): holds U+202E RIGHT-TO-LEFT OVERRIDE, which nobody sees; \
                    remove it: the program sets apart what it fills in";
    assert_eq!(house.problem(), expected);
}

#[test]
fn a_language_in_the_wrong_direction_names_its_line_in_the_list() {
    let house = House::new();
    house.replace("locales/languages.toml", "dir = \"rtl\"", "dir = \"ltr\"");
    let expected = "locales/languages.toml:9: `ar` has dir = \"ltr\", but its script Arab runs the other way; \
                    write dir = \"rtl\"";
    assert_eq!(house.problem(), expected);
}

#[test]
fn a_message_that_nothing_shows_is_told_though_a_test_names_it() {
    let house = House::new();
    let tests = "\n#[cfg(test)]\nmod tests {\n    const ID: &str = \"home-name\";\n}\n";
    house.write(
        "app/src/home.rs",
        &format!("// home-name\nfn view() {{ t(msg::HOME_TITLE); t(msg::HOME_DAYS); }}\n{tests}"),
    );
    let problem = house.problem();
    assert!(problem.starts_with("locales/en/home.ftl:6: `home-name` (en): nothing shows it"), "{problem}");
    assert!(problem.ends_with("remove it from every language, or show it"), "{problem}");
}

#[test]
fn a_message_is_shown_by_another_one_that_takes_it_in() {
    let house = House::new();
    for language in ["en", "ar"] {
        house.replace(&format!("locales/{language}/home.ftl"), "{ $name }", "{ $name } { home-more }");
        house.replace(&format!("locales/{language}/home.ftl"), "home-title", "home-more = ⁂\nhome-title");
    }
    assert_eq!(house.report().problems(), 0, "{}", house.report());
}

#[test]
fn the_words_of_a_phone_line_are_shown_as_long_as_the_line_is_there() {
    let house = House::new();
    for (language, word) in [("en", "Helpline"), ("ar", "خط المساعدة")] {
        let words = format!("lines-gb-one-name = {word}\nlines-gb-one-by = {word}\n");
        house.write(&format!("locales/{language}/lines.ftl"), &words);
    }
    assert_eq!(house.report().problems(), 2, "{}", house.report());
    house.add_line();
    assert_eq!(house.report().problems(), 0, "{}", house.report());
}

#[test]
fn a_phone_line_without_words_is_told() {
    let house = House::new();
    house.add_line();
    let report = house.report();
    assert_eq!(report.problems(), 2, "{report}");
    let found = one(&report, Weight::Problem);
    assert!(
        found.ends_with("`lines-gb-one-by` (en): the message is missing; add it to this language"),
        "{found}"
    );
}

#[test]
fn long_sentences_are_to_be_looked_at_and_very_long_ones_refused() {
    let house = House::new();
    house.replace("locales/en/home.ftl", "You have rights.", &["word"; 22].join(" "));
    let report = house.report();
    assert_eq!(report.problems(), 0, "{report}");
    assert!(one(&report, Weight::Warning).contains("`home-title` (en): a sentence of 22 words"), "{report}");
    house.replace("locales/en/home.ftl", "word", "word word word word word");
    assert!(house.problem().contains("`home-title` (en): a sentence of 26 words"));
}

#[test]
fn a_word_of_the_list_says_why_and_what_to_write() {
    let house = House::new();
    house.replace("locales/en/home.ftl", "You have rights.", "We guarantee your rights.");
    let expected = "locales/en/home.ftl:1: `home-title` (en): says “guarantee”: it promises; write what is done, \
                    or name the message with a reason in locales/lint.toml";
    assert_eq!(house.problem(), expected);
    house.write(
        "locales/lint.toml",
        &format!("{LINT}except = [{{ id = \"home-title\", reason = \"the name of a fund\" }}]\n"),
    );
    assert_eq!(house.report().problems(), 0);
}

#[test]
fn a_text_left_in_english_is_to_be_looked_at_unless_it_is_a_name() {
    let house = House::new();
    house.replace("locales/ar/home.ftl", "لديك حقوق.", "You have rights.");
    let report = house.report();
    assert_eq!(report.problems(), 0, "{report}");
    assert!(
        one(&report, Weight::Warning)
            .starts_with("locales/ar/home.ftl:1: `home-title` (ar): is word for word")
    );
    house
        .write("locales/lint.toml", &format!("{LINT}\n[[same]]\nid = \"home-title\"\nreason = \"a name\"\n"));
    assert!(house.report().findings.is_empty());
}

#[test]
fn a_language_that_was_only_begun_keeps_nobody_from_publishing() {
    let house = House::new();
    house.write("locales/fr/home.ftl", "home-title = Vous avez des droits.\n");
    let report = house.report();
    assert_eq!(report.problems(), 0, "{report}");
    assert!(report.to_string().contains("`fr` is not in locales/languages.toml"), "{report}");
    assert!(report.to_string().contains("`home-days` (fr): the message is missing"), "{report}");
}

#[test]
fn one_language_that_can_not_be_read_hides_nothing_of_the_others() {
    let house = House::new();
    house.replace("locales/ar/home.ftl", "home-title =", "home-title");
    house.replace("locales/en/home.ftl", "You have rights.", "We guarantee your rights.");
    assert_eq!(house.report().problems(), 2, "{}", house.report());
}
