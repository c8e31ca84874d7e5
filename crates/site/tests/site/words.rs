//! Words that are broken or missing stop the build, with file, line and id.

use crate::fixture::Fixture;

#[test]
fn a_syntax_error_names_its_file_and_line() {
    let fixture = Fixture::new();
    let line = fixture.replace("locales/ar/home.ftl", "home-title =", "home-title");
    let message = fixture.refused();
    assert!(message.contains(&format!("locales/ar/home.ftl:{line}: ")), "{message}");
}

#[test]
fn a_missing_message_names_its_id_its_language_and_the_line_to_translate() {
    let fixture = Fixture::new();
    let line = fixture.replace("locales/ar/home.ftl", "home-title =", "# gone:");
    let message = fixture.refused();
    let expected = format!("locales/en/home.ftl:{line}: `home-title` (ar): the message is missing");
    assert!(message.contains(&expected), "{message}");
}

#[test]
fn a_message_with_another_variable_names_its_line() {
    let fixture = Fixture::new();
    let line = fixture.replace("locales/ar/common.ftl", "common-seen =", "common-seen = { $somewhere }");
    let message = fixture.refused();
    let expected = format!("locales/ar/common.ftl:{line}: `common-seen` (ar): uses the variables ");
    assert!(message.contains(&expected), "{message}");
}

#[test]
fn a_message_that_nobody_asked_for_is_refused() {
    let fixture = Fixture::new();
    fixture.replace("locales/ar/home.ftl", "home-title =", "home-titel = x\nhome-title =");
    let message = fixture.refused();
    assert!(message.contains("`home-titel` (ar): no such message in the reference language"), "{message}");
}

#[test]
fn a_phone_line_without_a_name_is_refused() {
    let fixture = Fixture::new();
    for language in ["en", "ar"] {
        fixture.replace(&format!("locales/{language}/lines.ftl"), "lines-es-016-name =", "# gone:");
    }
    let message = fixture.refused();
    assert!(message.contains("`lines-es-016-name` (en): the message is missing"), "{message}");
}

#[test]
fn everything_wrong_is_told_at_once() {
    let fixture = Fixture::new();
    fixture.replace("locales/ar/home.ftl", "home-title =", "# gone:");
    fixture.replace("locales/ar/about.ftl", "about-title =", "# gone:");
    let message = fixture.refused();
    assert!(message.contains("`home-title`") && message.contains("`about-title`"), "{message}");
}

#[test]
fn a_language_that_is_not_published_may_be_behind() {
    let fixture = Fixture::new();
    fixture.replace("locales/ar/home.ftl", "home-title =", "# gone:");
    fixture.replace("mirror.toml", "[\"en\", \"ar\"]", "[\"en\"]");
    fixture.replace("mirror.toml", "ar = \"https://ar.exit.example/\"\n", "");
    assert!(fixture.assemble().is_ok());
}
