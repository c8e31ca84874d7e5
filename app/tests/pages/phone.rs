//! Leaving fewer traces on a phone: what the page about this site says of it.

use app::Page;
use i18n::{Msg, msg};

use crate::site::Site;

/// The browsers, each with how to come back without a record.
const BROWSERS: [(Msg, Msg); 3] = [
    (msg::ABOUT_PHONE_CHROME, msg::ABOUT_PHONE_CHROME_PRIVATE),
    (msg::ABOUT_PHONE_SAMSUNG, msg::ABOUT_PHONE_SAMSUNG_PRIVATE),
    (msg::ABOUT_PHONE_SAFARI, msg::ABOUT_PHONE_SAFARI_PRIVATE),
];

/// What stands below a heading, up to the next.
fn below<'a>(html: &'a str, level: &str, heading: &str) -> &'a str {
    let start = format!("<{level}>{heading}</{level}>");
    let (_, rest) =
        html.split_once(&start).unwrap_or_else(|| panic!("“{heading}” is no {level} of the page"));
    rest.split("<h").next().unwrap_or_default()
}

#[test]
fn each_of_three_browsers_has_its_steps_and_each_list_speaks_of_spying_programs() {
    let site = Site::read();
    let html = site.render(&Page::About);
    for (name, private) in BROWSERS {
        let name = site.catalog.t(name);
        let steps = below(&html, "h3", &name);
        assert_eq!(steps.matches("<ul").count(), 1, "{name}: {steps}");
        assert!(steps.matches("<li").count() >= 3, "{name}: {steps}");
        for words in [site.catalog.t(private), site.catalog.t(msg::ABOUT_PHONE_SEARCH)] {
            assert!(steps.contains(&words), "{name} does not say “{words}”: {steps}");
        }
        assert!(steps.contains("Deleting does not stop a spying program."), "{name}: {steps}");
    }
}

#[test]
fn that_nobody_has_to_and_that_a_gap_can_be_noticed_stands_before_every_step() {
    let site = Site::read();
    let html = site.render(&Page::About);
    let before = below(&html, "h2", &site.catalog.t(msg::ABOUT_PHONE));
    for words in [msg::ABOUT_PHONE_SAFE, msg::ABOUT_PHONE_NOTICE] {
        let words = site.catalog.t(words);
        assert!(before.contains(&words), "“{words}” is not before the first browser: {before}");
    }
}

#[test]
fn what_no_step_in_the_browser_takes_away_is_told_and_nothing_of_it_is_folded() {
    let site = Site::read();
    let html = site.render(&Page::About);
    let rest = below(&html, "h3", &site.catalog.t(msg::ABOUT_PHONE_ELSE));
    for words in ["search engine", "same account", "screenshot", "open apps", "Wi-Fi", "spying program"] {
        assert!(rest.contains(words), "nothing of “{words}”: {rest}");
    }
    let start = format!("<h2>{}</h2>", site.catalog.t(msg::ABOUT_PHONE));
    let (_, section) = html.split_once(&start).expect("the part is on the page");
    let section = section.split("<h2").next().unwrap_or_default();
    assert!(!section.contains("<details"), "{section}");
}
