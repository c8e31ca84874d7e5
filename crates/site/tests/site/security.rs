//! What pages forbid to whatever might get into one, that nothing of ours can be exchanged alone, and where our own
//! code writes HTML (SS-1, SS-5, SS-11 of docs/requirements.md).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256};
use site::build::{Request, Site, assemble};
use site::directory_cmd::{keygen, sign};

use crate::fixture::{Fixture, MIRROR, TODAY, day, text};

/// A site with agencies, with a relay of its own, and with programs: with everything that a page can have.
fn whole_site() -> Site {
    let fixture = Fixture::new();
    let directory = serde_json::json!({
        "v": 1, "version": 1, "issued": TODAY, "expires": "2027-01-20", "practice": true,
        "relays": [{"id": "main", "url": "https://relay.example"}],
        "agencies": [{
            "id": "practice-desk", "names": {"en": "Practice desk", "ar": "Practice desk"}, "country": "GB",
            "langs": ["en", "ar"], "run_by": "ngo", "tells_police": "with-consent", "tells_immigration": "never",
            "duty_to_report": {"en": "Serious danger for a child."}, "answers_within_days": 3, "retention_days": 365,
            "phones": [{"number": "+448000000000", "shown": "0800 000 0000"}],
            "inbox": "AQEB".repeat(10) + "AQE", "relays": ["main"],
            "recipients": [{"to": "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
                            "from": TODAY, "until": "2027-01-20", "note": "desk-1"}],
            "sign": [{"vk": "AgIC".repeat(10) + "AgI", "from": TODAY, "until": "2027-01-20"}],
            "verified": TODAY, "practice": true,
        }],
        "revoked": [],
    });
    fixture.write("directory.json", &directory.to_string());
    let keys = keygen(&fixture.path("signers"), None).expect("a key pair");
    sign(&fixture.path("directory.json"), &keys.secret_file, no_password).expect("a signature");
    let pin =
        format!("[directory]\npath = \"directory.json\"\nsigners = [\"{}\"]\nthreshold = 1\n", keys.public);
    fixture.write("mirror.toml", &format!("{MIRROR}{pin}"));
    fixture.add_programs();
    let site = fixture.site();
    assert!(site.has_form && site.has_agencies);
    site
}

fn no_password() -> io::Result<String> {
    Err(io::Error::other("nobody is there to type it"))
}

/// Every page of a site by its path, those at its root as well.
fn pages(site: &Site) -> Vec<(&str, &str)> {
    let paths = site.files.keys().filter(|path| path.ends_with(".html"));
    paths.map(|path| (path.as_str(), text(site, path))).collect()
}

/// A hash as policies and attributes have it.
fn integrity(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(bytes)))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    Some(text.split_once(start)?.1.split_once(end)?.0)
}

/// The tags of scripts in a page, without their brackets.
fn scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| rest.split('>').next())
}

/// The directives of a policy with their sources.
fn directives(policy: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut all = BTreeMap::new();
    for directive in policy.split(';') {
        let mut words = directive.split_whitespace();
        let name = words.next().expect("no directive is empty");
        assert!(all.insert(name, words.collect()).is_none(), "{name} stands twice in {policy}");
    }
    all
}

#[test]
fn the_header_and_every_page_have_exactly_this_policy() {
    let site = whole_site();
    let sheet = between(text(&site, "en/f1.html"), "<style>", "</style>").expect("the sheet");
    let sheet = format!("'{}'", integrity(sheet));
    let in_pages = BTreeMap::from([
        ("default-src", vec!["'none'"]),
        ("script-src", vec!["'self'", "'wasm-unsafe-eval'"]),
        ("worker-src", vec!["'self'"]),
        ("style-src", vec![sheet.as_str()]),
        ("img-src", vec!["'self'", "blob:"]),
        ("connect-src", vec!["'self'", "https://relay.example"]),
        ("base-uri", vec!["'none'"]),
        ("form-action", vec!["'none'"]),
    ]);
    let pages = pages(&site);
    assert!(pages.len() > 100, "{} pages", pages.len());
    for (path, html) in pages {
        let policy = between(html, "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        let policy = policy.unwrap_or_else(|| panic!("{path} has no policy"));
        assert_eq!(directives(policy), in_pages, "{path}");
        // A policy in the page governs what follows it.
        let at = html.find("Content-Security-Policy").unwrap_or_default();
        for loads in ["<link", "<script", "<style", "<img", "<audio"] {
            assert!(html.find(loads).is_none_or(|first| at < first), "{path}: {loads} before the policy");
        }
    }
    let headers: toml::Table = toml::from_str(text(&site, "headers.toml")).expect("headers.toml is TOML");
    let rules = headers["rule"].as_array().expect("it has rules");
    let policies: Vec<_> = rules
        .iter()
        .filter_map(|rule| {
            Some((rule["path"].as_str()?, rule["headers"].get("Content-Security-Policy")?.as_str()?))
        })
        .collect();
    let [("/*", in_header)] = policies.as_slice() else { panic!("one policy for all: {policies:?}") };
    let mut expected = in_pages;
    expected.insert("frame-ancestors", vec!["'none'"]);
    assert_eq!(directives(in_header), expected);
}

#[test]
fn every_script_that_is_loaded_ahead_and_every_program_comes_with_its_hash() {
    let site = whole_site();
    let file = |path: &str| site.files.get(path).unwrap_or_else(|| panic!("the site has no {path}"));
    for page in ["en/f1.html", "ar/f1.html", "en/g1.html", "ar/g1.html"] {
        let mut ahead = Vec::new();
        for tag in text(&site, page).split("<link ").skip(1).filter_map(|rest| rest.split('>').next()) {
            let value = |name: &str| between(tag, &format!("{name}=\""), "\"");
            let path = value("href").and_then(|href| href.strip_prefix("../")).unwrap_or_default();
            match value("rel") {
                Some("modulepreload") => {
                    assert_eq!(value("integrity"), Some(integrity(file(path)).as_str()), "{page}: {path}");
                    ahead.push("script");
                }
                // Without a hash here, or Chromium fetches it twice; what starts it fetches it with its hash.
                Some("preload") => {
                    assert!(path.ends_with(".wasm") && !file(path).is_empty(), "{page}: {path}");
                    ahead.push("wasm");
                }
                _ => {}
            }
        }
        assert_eq!(ahead, ["script", "script", "wasm"], "{page}");
    }
    let mut fetched = 0;
    for path in site.files.keys().filter(|path| path.ends_with(".js")) {
        for asked in text(&site, path).split("fetch(new URL(\"./").skip(1) {
            let (wasm, rest) = asked.split_once('"').expect("an address ends");
            let given = between(rest, "{ integrity: \"", "\"").expect("a hash");
            assert_eq!(given, integrity(file(&format!("a/{wasm}"))), "{path}: {wasm}");
            fetched += 1;
        }
    }
    // In the pages of letter and answers, in both Workers, for files in the letter's page, and in what cleans PDFs.
    assert_eq!(fetched, 6);
}

/// The site as Trunk's server shows it: each page has one more script, which loads it anew.
fn site_that_reloads() -> Site {
    let fixture = Fixture::new();
    let (root, mirror) = (fixture.path(""), fixture.path("mirror.toml"));
    let request = Request { root: &root, mirror: &mirror, ui: None, today: day(TODAY), live_reload: true };
    assemble(&request).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_script_of_every_page_comes_with_the_hash_of_its_file() {
    // The page that any wrong address shows has its addresses from the root of the server.
    for (site, least) in [(whole_site(), 1), (site_that_reloads(), 2)] {
        let mut named = BTreeSet::new();
        let pages = pages(&site);
        assert!(
            pages.len() > 100 && pages.iter().any(|(path, _)| *path == "404.html"),
            "{} pages",
            pages.len()
        );
        for (page, html) in pages {
            let mut count = 0;
            for tag in scripts(html) {
                let value = |name: &str| between(tag, &format!(" {name}=\""), "\"");
                let address = value("src").unwrap_or_else(|| panic!("{page}: <script{tag}> names no file"));
                let path = address.trim_start_matches("../").trim_start_matches('/');
                let bytes = site.files.get(path).unwrap_or_else(|| panic!("{page}: there is no {path}"));
                assert_eq!(value("integrity"), Some(integrity(bytes).as_str()), "{page}: {path}");
                named.insert(path.to_owned());
                count += 1;
            }
            assert!(count >= least, "{page} has {count} scripts");
        }
        // Exit, listening, search; then the starts of two programs, or what loads a page anew.
        assert!(named.len() >= if site.has_form { 5 } else { 4 }, "{named:?}");
    }
}

/// What makes HTML or code of a text. Whoever could write that text would own the page.
const DOUBTFUL: [&str; 19] = [
    "inner_html",
    "innerHTML",
    "outer_html",
    "outerHTML",
    "insert_adjacent_html",
    "insertAdjacentHTML",
    "create_contextual_fragment",
    "createContextualFragment",
    "parse_from_string",
    "parseFromString",
    "set_html_unsafe",
    "setHTMLUnsafe",
    "srcdoc",
    "document.write",
    "document().write",
    "eval(",
    "new Function",
    "Function::new_",
    "InertElement",
];

/// Where one of them stands all the same: the file, the code, and why it does no harm.
const REVIEWED: [(&str, &str, &str); 6] = [
    ("app/src/browser/leaving.rs", "place.set_inner_html(\"\");", "empties the page when it is put away"),
    ("app/src/desk.rs", "place.set_inner_html(\"\");", "empties a place before the desk is mounted into it"),
    (
        "app/src/files/handover.rs",
        "place.set_inner_html(\"\");",
        "empties a place before files are mounted into it",
    ),
    (
        "app/src/mailbox.rs",
        "place.set_inner_html(\"\");",
        "empties a place before the mailbox is mounted into it",
    ),
    (
        "app/src/report.rs",
        "place.set_inner_html(\"\");",
        "empties a place before the form is mounted into it",
    ),
    (
        "app/src/browser/language.rs",
        ".parse_from_string(&html, SupportedType::TextHtml)",
        "reads a page of this site in another language; what is read so runs nothing, and is not shown as a whole",
    ),
];

#[test]
fn no_text_becomes_html_or_code_but_where_it_was_reviewed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["app/src", "public", "crates/site/src"] {
        collect(&root.join(folder), &mut files);
    }
    assert!(files.len() > 150, "{} files", files.len());
    let mut found = Vec::new();
    let mut used = [false; REVIEWED.len()];
    for file in &files {
        let path = file.strip_prefix(&root).expect("a file below the root").to_string_lossy().into_owned();
        for (number, line) in fs::read_to_string(file).expect("a source").lines().enumerate() {
            if !DOUBTFUL.iter().any(|word| line.contains(word)) {
                continue;
            }
            let is_it = |(of, code, _): &(&str, &str, &str)| *of == path && line.contains(*code);
            match REVIEWED.iter().position(is_it) {
                Some(index) => used[index] = true,
                None => found.push(format!("{path}:{}: {}", number + 1, line.trim())),
            }
        }
    }
    assert!(found.is_empty(), "review these, then add them with a reason:\n{}", found.join("\n"));
    for ((path, code, _), is_used) in REVIEWED.iter().zip(used) {
        assert!(is_used, "{path} has no {code} any more: take it out of the list");
    }
}

/// Rust and JavaScript below a folder.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository") {
        let path = entry.expect("its entries").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "js") {
            files.push(path);
        }
    }
}
