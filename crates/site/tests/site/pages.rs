//! What every page holds to.

use crate::fixture::{Fixture, pages, plain_site, text};

#[test]
fn every_page_exists_in_every_language() {
    let pages = pages(plain_site());
    let of = |language: &str| {
        let below = |path: &&str| path.strip_prefix(language).map(str::to_owned);
        pages.keys().filter_map(below).collect::<Vec<_>>()
    };
    assert_eq!(of("en/"), of("ar/"));
    // Home, questions, cards, phone index, about, letter, answers, 23 guides and forty countries.
    assert_eq!(of("en/").len(), 70);
}

#[test]
fn every_page_knows_its_language_and_direction() {
    for (path, html) in pages(plain_site()) {
        let expected = match path.split_once('/') {
            Some(("ar", _)) => "<html lang=\"ar\" dir=\"rtl\"",
            _ => "<html lang=\"en\" dir=\"ltr\"",
        };
        assert!(html.contains(expected), "{path}");
    }
}

/// Words of no language can stand in an address, a history or on a disk where only codes and hashes do (TR-2).
#[test]
fn titles_are_a_name_and_a_code_and_names_of_files_are_codes_and_hashes() {
    let site = plain_site();
    for (path, html) in pages(site) {
        let code = path[3..].trim_end_matches(".html").to_uppercase();
        let code = if code == "INDEX" { "A1" } else { &code };
        assert!(html.contains(&format!("<title>Waymark · {code}</title>")), "{path}");
    }
    let is_code = |name: &str| name.len() < 4 && name[1..].bytes().all(|byte| byte.is_ascii_digit());
    let is_hash = |name: &str| name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    for path in site.files.keys() {
        let folders: Vec<&str> = path.split('/').collect();
        let (file, folders) = folders.split_last().expect("a path has a last part");
        assert!(folders.iter().all(|folder| matches!(*folder, "a" | "ar" | "en")), "{path}");
        let name = file.split('.').next().unwrap_or_default();
        let is_plain = ["index", "404", "manifest", "headers"].contains(&name);
        assert!(is_plain || is_code(name) || is_hash(name), "{path}");
    }
}

#[test]
fn every_page_names_itself_in_the_other_languages() {
    for (path, html) in pages(plain_site()) {
        for language in ["en", "ar"] {
            assert!(html.contains(&format!("hreflang=\"{language}\"")), "{path}: {language}");
        }
    }
}

#[test]
fn every_page_carries_the_policy_and_the_one_sheet() {
    let headers = text(plain_site(), "headers.toml");
    for (path, html) in pages(plain_site()) {
        assert!(html.contains("http-equiv=\"Content-Security-Policy\""), "{path}");
        assert_eq!(html.matches("<style>").count(), 1, "{path}");
    }
    assert!(headers.contains("style-src 'sha256-"), "{headers}");
    assert!(headers.contains("frame-ancestors 'none'"), "{headers}");
}

#[test]
fn the_only_address_outside_is_the_exit() {
    for (path, html) in pages(plain_site()) {
        let exit = format!("https://{}.exit.example/", &path[..2]);
        let outside = html.split("href=\"http").skip(1);
        assert!(outside.clone().count() >= 2, "{path}: the skip link and the button");
        for address in outside {
            assert!(format!("http{address}").starts_with(&exit), "{path}: {}", &address[..40]);
        }
        assert!(!html.contains("src=\"http"), "{path}");
    }
}

#[test]
fn titles_say_nothing() {
    for (path, html) in pages(plain_site()) {
        let title = html.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
        let (title, _) = title.expect("a page has a title");
        assert!(title.starts_with("Waymark"), "{path}: {title}");
        assert!(title.chars().count() <= "Waymark · N40".chars().count(), "{path}: {title}");
    }
}

#[test]
fn information_pages_have_two_scripts_and_need_none() {
    for (path, html) in pages(plain_site()) {
        // The page of all questions has its search; it is all there without. Where she writes nothing is read aloud.
        let scripts = match path.rsplit('/').next() {
            Some("a2.html") => 3,
            Some("f1.html" | "g1.html") => 1,
            _ => 2,
        };
        assert_eq!(html.matches("<script").count(), scripts, "{path}: exit.js and speak.js alone");
        assert!(html.contains("defer"), "{path}");
    }
}

#[test]
fn the_guide_lists_its_facts() {
    let html = text(plain_site(), "en/b3.html");
    for fact in ["eu-non-punishment", "uk-section-45-adult", "non-punishment-often-not-applied"] {
        assert!(html.contains(&format!("<li data-fact=\"{fact}\">")), "{fact}");
    }
}

#[test]
fn without_agencies_the_letters_page_says_so() {
    let html = text(plain_site(), "en/f1.html");
    assert!(html.contains("nobody receives letters"), "{html}");
    assert!(!html.contains("id=\"letter\""));
    assert!(!plain_site().has_agencies);
}

#[test]
fn a_draft_says_that_it_is_one() {
    let note = "Nobody has checked it yet";
    assert!(text(plain_site(), "ar/b3.html").contains(note));
    assert!(!text(plain_site(), "en/b3.html").contains(note));
}

#[test]
fn a_wrong_address_leads_back_from_anywhere() {
    let fixture = Fixture::new();
    fixture.replace("mirror.toml", "[exit]", "base = \"/info/\"\n[exit]");
    let site = fixture.site();
    let html = text(&site, "404.html");
    assert!(html.contains("href=\"/info/en/index.html\""), "{html}");
    assert!(!html.contains("href=\"en/"), "{html}");
    // It is the page of languages, with all that this one has.
    let picker = text(&site, "index.html");
    assert_eq!(picker.matches(" src=\"a/").count(), 2, "{picker}");
    assert_eq!(html.matches(" src=\"/info/a/").count(), 2, "{html}");
}

#[test]
fn two_builds_are_the_same_to_the_byte() {
    assert_eq!(Fixture::new().site().files, plain_site().files);
}

#[test]
fn a_country_shows_what_was_found_and_names_what_was_not() {
    let html = text(plain_site(), "en/n11.html");
    let rights = html.split_once("id=\"rights\"").expect("France has rights").1;
    assert!(rights.contains("id=\"time\"") && rights.contains("immigration.interieur.gouv.fr"), "{rights}");
    let unknown = rights.split_once("What we could not check").expect("not all was found").1;
    assert!(unknown.contains("Where to complain about an office"), "{unknown}");
}

#[test]
fn a_day_in_the_future_stops_the_build() {
    let fixture = Fixture::new();
    fixture.replace("content/countries/fr.toml", "2026-11-20", "2027-11-20");
    let message = fixture.refused();
    assert!(message.contains("was read on 2027-11-20, which is not yet"), "{message}");
}

#[test]
fn a_country_that_has_no_page_stops_the_build() {
    let fixture = Fixture::new();
    fixture.write("content/countries/zz.toml", "country = \"ZZ\"\n");
    let message = fixture.refused();
    assert!(message.contains("content/countries/zz.toml:1: the country `ZZ` is not in"), "{message}");
}

#[test]
fn every_country_says_what_is_known_of_every_topic() {
    for (path, html) in pages(plain_site()).into_iter().filter(|(path, _)| path.contains("/n")) {
        assert!(path.ends_with("/n0.html") || html.contains("id=\"rights\""), "{path}");
    }
}

#[test]
fn sentences_to_show_stand_in_two_languages() {
    let html = text(plain_site(), "ar/b10.html");
    assert_eq!(html.matches("<p lang=\"en\" dir=\"ltr\"").count(), 5, "one for each sentence of the guide");
    assert!(text(plain_site(), "en/c1.html").contains("<details id=\"ar\""));
}

#[test]
fn a_guide_that_cites_an_unknown_fact_stops_the_build() {
    let fixture = Fixture::new();
    let line = fixture.replace("content/guides/b3.toml", "\"non-punishment-idea-osce\"", "\"made-up\"");
    let message = fixture.refused();
    assert!(
        message.contains(&format!("content/guides/b3.toml:{line}: there is no fact `made-up`")),
        "{message}"
    );
}
