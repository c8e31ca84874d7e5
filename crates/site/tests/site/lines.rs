//! Which phone numbers are shown, and as what.

use std::fs;

use directory::content::{Country, Helpline};

use crate::fixture::{Fixture, MIRROR, pages, plain_site, text};

/// The page of the United Kingdom and one of its lines.
const PAGE: &str = "en/n12.html";
const LINE: &str = "gb-modern-slavery-helpline";
const NUMBER: &str = "tel:+448000121700";

fn called(day: &str) -> Fixture {
    let fixture = Fixture::new();
    fixture.write("mirror.toml", &format!("{MIRROR}[[called]]\nline = \"{LINE}\"\ndate = \"{day}\"\n"));
    fixture
}

/// The card with this address in it: what stands between its start and the next one's.
fn card<'a>(html: &'a str, number: &str) -> &'a str {
    let mut cards = html.split("<li class=\"phone").skip(1);
    cards.find(|card| card.contains(number)).unwrap_or_else(|| panic!("no card with {number}"))
}

fn is_confirmed(fixture: &Fixture) -> bool {
    let site = fixture.site();
    !card(text(&site, PAGE), NUMBER).starts_with(" open")
}

#[test]
fn a_line_called_ninety_days_ago_is_confirmed() {
    assert!(is_confirmed(&called("2026-08-23")));
}

#[test]
fn a_line_called_ninety_one_days_ago_is_not() {
    assert!(!is_confirmed(&called("2026-08-22")));
}

#[test]
fn a_call_in_the_future_confirms_nothing_and_is_told() {
    let fixture = called("2027-08-22");
    assert!(!is_confirmed(&fixture));
    let calls = site::calls::report(&fixture.site().calls);
    assert!(calls.contains("the call of 2027-08-22 is in the future"), "{calls}");
}

#[test]
fn a_mirror_can_leave_out_what_it_did_not_call() {
    let fixture = called("2026-11-01");
    fixture.replace("mirror.toml", "unconfirmed_lines = true", "unconfirmed_lines = false");
    let site = fixture.site();
    assert!(text(&site, PAGE).contains(NUMBER));
    assert!(!text(&site, PAGE).contains("tel:+448008083733"), "nobody called this one");
}

#[test]
fn emergency_numbers_are_always_shown() {
    let fixture = Fixture::new();
    fixture.replace("mirror.toml", "unconfirmed_lines = true", "unconfirmed_lines = false");
    assert!(text(&fixture.site(), PAGE).contains("tel:999"));
}

#[test]
fn a_country_without_verified_emergency_number_prints_none() {
    // No line of Libya is published either.
    let site = plain_site();
    let libya = pages(site).into_iter().find(|(_, html)| html.contains("<h1>Libya</h1>"));
    let (_, html) = libya.expect("Libya has a page");
    assert!(!html.contains("tel:"));
}

#[test]
fn lines_on_hold_never_appear() {
    let site = plain_site();
    let (lines, countries) = content();
    let shown: Vec<&str> = pages(site).into_values().collect();
    let mut held = 0;
    for line in lines.iter().filter(|line| !line.is_published()) {
        let address = format!("tel:{}\"", line.number);
        // Short codes repeat between countries, so only numbers that nothing else has can be searched for.
        let elsewhere = lines.iter().any(|other| other.is_published() && other.number == line.number)
            || countries.iter().filter_map(|country| country.emergency.as_ref()).any(|numbers| {
                [&numbers.general, &numbers.police, &numbers.ambulance].contains(&&Some(line.number.clone()))
            });
        if !elsewhere {
            held += 1;
            assert!(shown.iter().all(|html| !html.contains(&address)), "{} is on hold", line.id);
        }
    }
    assert!(held > 20, "the fixture has lines on hold");
}

#[test]
fn the_build_lists_the_calls_to_make() {
    let (lines, _) = content();
    let published = lines.iter().filter(|line| line.is_published()).count();
    assert_eq!(plain_site().calls.len(), published);
    let report = site::calls::report(&plain_site().calls);
    assert!(report.contains(LINE) && report.contains("never called"), "{report}");
}

#[test]
fn a_number_without_a_source_stops_the_build() {
    let fixture = Fixture::new();
    let text = fs::read_to_string(fixture.path("content/helplines.toml")).expect("the content");
    let source = text.lines().find(|line| line.starts_with("source =")).expect("a source");
    fixture.replace("content/helplines.toml", source, "");
    let message = fixture.refused();
    assert!(message.contains("content/helplines.toml:") && message.contains("has no `source`"), "{message}");
}

fn content() -> (Vec<Helpline>, Vec<Country>) {
    let fixture = Fixture::new();
    let read = |name: &str| fs::read_to_string(fixture.path(name)).expect("the content");
    let lines =
        Helpline::parse("helplines.toml", &read("content/helplines.toml")).expect("the lines are right");
    let countries =
        Country::parse("countries.toml", &read("content/countries.toml")).expect("they are right");
    (lines, countries)
}
