//! An onion service is named on every page, by the address of the same page there (SS-9 of docs/requirements.md).

use crate::fixture::{Fixture, plain_site, text};

/// The Tor Project's own, which is well known.
const ONION: &str = "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion";

const BEFORE: &str = "<meta http-equiv=\"onion-location\" content=\"";

/// A mirror with this key and value.
fn with(line: &str) -> Fixture {
    let fixture = Fixture::new();
    fixture.replace("mirror.toml", "[exit]", &format!("{line}\n[exit]"));
    fixture
}

/// What a page names as its twin; nothing, or one.
fn twin(html: &str) -> Option<&str> {
    assert!(html.matches("onion-location").count() <= 1, "{html}");
    html.split_once(BEFORE)?.1.split('"').next()
}

#[test]
fn each_page_names_the_same_page_of_the_onion_service() {
    let site = with(&format!("onion = \"{ONION}/\"\nbase = \"/info/\"")).site();
    let pages: Vec<&String> = site.files.keys().filter(|path| path.ends_with(".html")).collect();
    assert!(pages.len() > 100, "{} pages", pages.len());
    for path in pages {
        // What is shown at any wrong address is the picker, whose twin is the picker.
        let page = if path == "404.html" { "index.html" } else { path.as_str() };
        let named = twin(text(&site, path));
        assert_eq!(named, Some(format!("{ONION}/info/{page}").as_str()), "{path}");
    }
    assert!(
        !text(&site, "headers.toml").contains(".onion"),
        "it is no header, and nothing may be loaded from there"
    );
}

#[test]
fn without_an_onion_service_no_page_names_one() {
    for (path, bytes) in plain_site().files.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert_eq!(twin(&String::from_utf8_lossy(bytes)), None, "{path}");
    }
}

#[test]
fn an_address_that_is_none_of_an_onion_service_is_refused() {
    for onion in
        [ONION.trim_end_matches(".onion").to_owned(), format!("{ONION}/info/"), ONION.replace("wid.", "wie.")]
    {
        let message = with(&format!("onion = \"{onion}\"")).refused();
        assert!(message.contains("mirror.toml:4: not the address of an onion service"), "{onion}: {message}");
    }
}

#[test]
fn a_site_below_a_path_that_everybody_shares_is_refused() {
    let message = with("base = \"/ipfs/x/\"").refused();
    assert!(message.contains("mirror.toml:4: a path of a gateway of IPFS"), "{message}");
}
