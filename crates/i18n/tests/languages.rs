//! `languages.toml`: what is accepted, and how the rest is refused.

use i18n::{Dir, Status, languages};

const ENGLISH: &str = "[[language]]\ntag = \"en\"\nendonym = \"English\"\ndir = \"ltr\"\nscript = \"Latn\"\nstatus = \"source\"\n";
const ARABIC: &str = "[[language]]\ntag = \"ar\"\nendonym = \"العربية\"\ndir = \"rtl\"\nscript = \"Arab\"\nfallback = \"en\"\nstatus = \"draft\"\n";

fn refused(source: &str) -> String {
    languages::parse(source).expect_err("the fixture is wrong on purpose").to_string()
}

#[test]
fn languages_keep_their_order_and_their_own_names() {
    let languages = languages::parse(&format!("{ARABIC}{ENGLISH}")).expect("the fixture is right");
    assert_eq!(languages.iter().map(|locale| locale.tag.as_str()).collect::<Vec<_>>(), ["ar", "en"]);
    assert_eq!((languages[0].dir, languages[0].status), (Dir::Rtl, Status::Draft));
    assert_eq!(languages[0].endonym, "العربية");
    assert!(!languages[1].is_draft());
}

#[test]
fn an_unknown_key_names_its_line() {
    assert!(
        refused(&format!("{ENGLISH}colour = \"red\"\n"))
            .starts_with("languages.toml:7: unknown field `colour`")
    );
}

#[test]
fn a_tag_listed_twice_is_refused() {
    assert_eq!(refused(&format!("{ENGLISH}{ENGLISH}")), "languages.toml:8: `en` is listed twice; keep one");
}

#[test]
fn a_fallback_that_does_not_exist_is_refused() {
    assert_eq!(refused(ARABIC), "languages.toml:2: the fallback of `ar`, `en`, is not in this list");
}

#[test]
fn the_languages_of_this_repository_are_right() {
    let source = include_str!("../../../locales/languages.toml");
    assert!(languages::parse(source).is_ok());
}
