//! Leave, and what must never get in its way: where it may lead (QE-10), what is said of the browser's history (QE-12),
//! and that nothing on a page asks, floats, moves, alarms or rings by itself (QE-6, QE-13, TI-10, TI-11 of
//! docs/requirements.md).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use directory::content::Exits;
use i18n::{Dir, Locale, languages};
use site::mirror::{Known, Mirror, MirrorError};

use crate::fixture::{MIRROR, pages, plain_site, text};

/// What each language calls programs that watch a phone: the part of the words that every form of them has.
const SPYING: [(&str, &str); 12] = [
    ("en", "spying program"),
    ("es", "espía"),
    ("fr", "espion"),
    ("pt", "espi"),
    ("ar", "تجسس"),
    ("fa", "جاسوس"),
    ("ur", "جاسوس"),
    ("hi", "जासूस"),
    ("bn", "নজরদারি"),
    ("ru", "шпион"),
    ("uk", "шпигун"),
    ("zh", "监控软件"),
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn published() -> Vec<Locale> {
    languages::parse(include_str!("../../../../locales/languages.toml")).expect("the list of this repository")
}

/// The pages of this repository's list.
fn reviewed() -> Exits {
    let list = include_str!("../../../../content/exits.toml");
    Exits::parse("exits.toml", list).expect("the list of this repository")
}

/// A mirror whose Arabic pages lead to this page of a site.
fn leading_to(page: &str) -> Result<Mirror, Vec<MirrorError>> {
    let known = [Locale::plain("en", Dir::Ltr), Locale::plain("ar", Dir::Rtl)];
    let text = MIRROR.replace("ar.exit.example/", &format!("ar.exit.example/{page}"));
    Mirror::parse("mirror.toml", &text, Known { languages: &known, lines: &[], exits: &reviewed() })
}

#[test]
fn an_exit_that_shows_what_was_searched_for_is_refused() {
    for page in ["search", "Search/weather", "search.php", "wiki/Special:Search/weather"] {
        let errors = leading_to(page).err().unwrap_or_default();
        let messages: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(messages.len(), 1, "{page}: {messages:?}");
        assert!(messages[0].starts_with("mirror.toml:6: the exit is a search"), "{page}: {messages:?}");
    }
    for page in ["weather", "wiki/Research", "searching-for-words"] {
        assert!(leading_to(page).is_ok(), "{page} is a plain page");
    }
}

/// A mirror whose English pages lead to this page, with more lines behind it.
fn leaving_to(page: &str, more: &str) -> Result<Mirror, String> {
    let known = [Locale::plain("en", Dir::Ltr), Locale::plain("ar", Dir::Rtl)];
    let text = MIRROR.replace("https://en.exit.example/", page) + more;
    let mirror =
        Mirror::parse("mirror.toml", &text, Known { languages: &known, lines: &[], exits: &reviewed() });
    mirror.map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

#[test]
fn a_page_that_nobody_looked_at_is_no_exit() {
    let weather = "https://weather.example.org/today";
    assert!(leaving_to("https://en.wikipedia.org/", "").is_ok(), "it is on the list");
    let message = leaving_to(weather, "").expect_err("nobody looked at it");
    assert!(message.starts_with("mirror.toml:5: nobody has looked at this page yet"), "{message}");
    assert!(message.contains(&format!("\"{weather}\" = \"YEAR-MONTH-DAY\"")), "{message}");

    let looked_at = |line: &str| leaving_to(weather, &format!("[exit_looked_at]\n{line}\n"));
    let mirror = looked_at(&format!("\"{weather}\" = \"2026-11-20\"")).expect("somebody looked at it");
    assert_eq!(mirror.exit["en"], weather);
    let message = looked_at(&format!("\"{weather}\" = \"yes\"")).expect_err("no day");
    assert!(message.contains("mirror.toml:8: not a day"), "{message}");
    let message = looked_at("\"https://weather.example.org/\" = \"2026-11-20\"").expect_err("another page");
    assert!(message.contains("is no exit of this mirror"), "{message}");
}

#[test]
fn the_example_leaves_to_a_front_page_in_each_language() {
    let text = include_str!("../../../../examples/mirror/mirror.toml");
    let languages = published();
    let known = Known { languages: &languages, lines: &[], exits: &reviewed() };
    let example = Mirror::parse("mirror.toml", text, known);
    let example = example.expect("the example is right");
    for locale in &languages {
        let exit = example.exit.get(&locale.tag).map_or("", String::as_str);
        let page = exit.strip_prefix(&format!("https://{}.", locale.tag)).unwrap_or_default();
        let is_front = page.ends_with('/') && page.matches('/').count() == 1;
        assert!(is_front, "{}: {exit}", locale.tag);
    }
}

/// The messages of a language as they are written, by id.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for entry in fs::read_dir(repository().join("locales").join(tag)).expect("a folder of words") {
        let path = entry.expect("its entries").path();
        let is_words = path.extension().is_some_and(|extension| extension == "ftl");
        let file = if is_words { fs::read_to_string(&path).expect("words are text") } else { String::new() };
        let mut id = String::new();
        for line in file.lines() {
            match line.split_once(" =") {
                Some((name, words)) if line.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                    id = name.to_owned();
                    all.insert(id.clone(), words.to_lowercase());
                }
                _ => {
                    if let Some(words) = all.get_mut(&id).filter(|_| line.starts_with(' ')) {
                        words.push_str(&line.to_lowercase());
                    }
                }
            }
        }
    }
    all
}

#[test]
fn whatever_is_said_of_the_history_speaks_of_spying_programs_too_in_every_language() {
    let mut told = messages("en");
    // It says only that the phone remembers; what can be deleted stands in the message after it.
    told.remove("about-wrong-history");
    told.retain(|_, words| words.contains("histor"));
    assert!(told.len() >= 9, "{:?}", told.keys());
    for locale in published() {
        let word = SPYING.iter().find(|(tag, _)| *tag == locale.tag).map(|(_, word)| *word);
        let word = word.unwrap_or_else(|| panic!("what does {} call a spying program?", locale.tag));
        let all = messages(&locale.tag);
        for id in told.keys() {
            let words = all.get(id).unwrap_or_else(|| panic!("{id} is not in {}", locale.tag));
            assert!(words.contains(word), "{id} ({}) does not say {word}: {words}", locale.tag);
        }
    }
}

/// Every page that is served, also the two without a language.
fn every_page() -> BTreeMap<&'static str, &'static str> {
    let mut all = pages(plain_site());
    all.extend(["index.html", "404.html"].map(|path| (path, text(plain_site(), path))));
    assert!(all.len() > 100, "{} pages", all.len());
    all
}

/// What runs on her phone: the sources of the programs but the agency's, the scripts, and what starts the programs.
fn sources() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut folders = vec![repository().join("app/src"), repository().join("public")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository") {
            let path = entry.expect("its entries").path();
            let name = path.strip_prefix(repository()).expect("it is inside").display().to_string();
            if name.starts_with("app/src/desk") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") || name.ends_with(".js") {
                all.insert(name, fs::read_to_string(&path).expect("a source is text"));
            }
        }
    }
    let starts = include_str!("../../src/build/boot.rs");
    // What reloads the page of whoever develops it is no part of a site.
    let (starts, _) = starts.split_once("LIVE_RELOAD").expect("the script for developers");
    all.insert("crates/site/src/build/boot.rs".to_owned(), starts.to_owned());
    assert!(all.len() > 100 && all.contains_key("public/exit.js"), "{} sources", all.len());
    all
}

/// The sources that hold one of these words.
fn that_hold(words: &[&str]) -> BTreeSet<String> {
    let holds = |source: &str| words.iter().any(|word| source.contains(word));
    sources().into_iter().filter(|(_, source)| holds(source)).map(|(name, _)| name).collect()
}

#[test]
fn no_page_has_a_window_over_it_or_anything_to_install() {
    let windows =
        ["<dialog", "role=\"dialog\"", "role=\"alertdialog\"", " popover", "<iframe", "<object", "<embed"];
    let installs = ["rel=\"manifest\"", "mobile-web-app-capable", "http-equiv=\"refresh\""];
    for (path, html) in every_page() {
        for mark in windows.iter().chain(&installs) {
            assert!(!html.contains(mark), "{path}: {mark}");
        }
    }
}

#[test]
fn nothing_asks_for_cookies_or_notifications_or_opens_a_window() {
    for words in [
        ["cookie", "Cookie"],
        ["Notification", "pushManager"],
        ["beforeinstallprompt", "BeforeInstall"],
        ["serviceWorker", "service_worker"],
        ["window.open", ".open_with_url"],
        [".alert_with", "alert("],
        [".confirm_with", "confirm("],
        [".prompt_with", "prompt("],
    ] {
        let found = that_hold(&words);
        assert!(found.is_empty(), "{words:?} in {found:?}");
    }
}

#[test]
fn nothing_that_she_typed_or_chose_gets_an_address_of_its_own() {
    let found = that_hold(&["createObjectURL", "create_object_url"]);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn every_timer_waits_for_the_network_or_the_worker_and_none_for_her() {
    let timers = [
        "setTimeout",
        "set_timeout",
        "setInterval",
        "set_interval",
        "Timeout::",
        "TimeoutFuture",
        "Interval",
    ];
    let expected =
        ["app/src/browser/patience.rs", "app/src/browser/relay.rs", "app/src/browser/worker_link.rs"];
    assert_eq!(that_hold(&timers), BTreeSet::from(expected.map(str::to_owned)));
}

#[test]
fn pages_hold_pictograms_and_no_pictures_or_films_and_nothing_plays_by_itself() {
    let mut pictograms = 0;
    for (path, html) in every_page() {
        for tag in ["<img", "<picture", "<video", "<canvas", "<marquee", "<blink", " autoplay"] {
            assert!(!html.contains(tag), "{path}: {tag}");
        }
        assert!(!sheet(html).contains("url("), "{path}: the sheet loads something");
        pictograms += html.matches("<svg").count();
    }
    assert!(pictograms > 100);
}

/// The sheet in a page.
fn sheet(html: &str) -> &str {
    let sheet = html.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
    sheet.expect("a page has its sheet").0
}

/// Every declaration of the sheet with what it stands in: media, then selector.
fn declarations() -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    let mut around: Vec<String> = Vec::new();
    let mut held = String::new();
    for c in sheet(text(plain_site(), "en/index.html")).chars() {
        match c {
            '{' => around.push(std::mem::take(&mut held).trim().to_owned()),
            ';' | '}' => {
                if let Some((name, value)) = held.split_once(':') {
                    all.push((around.join(" { "), name.trim().to_owned(), value.trim().to_owned()));
                }
                held.clear();
                if c == '}' {
                    around.pop();
                }
            }
            _ => held.push(c),
        }
    }
    assert!(all.len() > 200 && around.is_empty(), "{} declarations", all.len());
    all
}

#[test]
fn nothing_stays_in_place_over_a_page_but_the_bar_the_skip_links_and_the_cover() {
    let floating: BTreeSet<(String, String)> = declarations()
        .into_iter()
        .filter(|(_, name, value)| name == "position" && (value == "fixed" || value == "sticky"))
        .map(|(around, _, value)| (around, value))
        .collect();
    let expected = [(".bar", "sticky"), (".curtain", "fixed"), (".skip", "fixed")];
    let expected = expected.map(|(around, value)| (around.to_owned(), value.to_owned()));
    assert_eq!(floating, BTreeSet::from(expected));
}

#[test]
fn nothing_moves_where_motion_is_not_welcome_and_nothing_moves_on() {
    let mut moves = 0;
    for (around, name, value) in declarations() {
        let is_motion =
            name.starts_with("animation") || name.starts_with("transition") || name == "scroll-behavior";
        if is_motion && value != "none" {
            assert!(around.contains("(prefers-reduced-motion: no-preference)"), "{around}: {name}: {value}");
            assert!(!value.contains("infinite"), "{around}: {value}");
            moves += 1;
        }
    }
    assert!(moves > 0, "the sheet fades screens in");
}

#[test]
fn no_colour_is_red() {
    let names = ["red", "crimson", "firebrick", "tomato", "maroon", "darkred", "orangered", "indianred"];
    let mut colours = 0;
    for (around, name, value) in declarations() {
        let mut words = value.split(|c: char| !c.is_ascii_alphabetic());
        assert!(words.all(|word| !names.contains(&word)), "{around}: {name}: {value}");
        for code in value.split('#').skip(1) {
            let digits: Vec<u32> = code.chars().map_while(|c| c.to_digit(16)).collect();
            let [r, g, b] = match digits[..] {
                [r, g, b] => [r * 17, g * 17, b * 17],
                [r, s, g, h, b, i] => [r * 16 + s, g * 16 + h, b * 16 + i],
                _ => panic!("{around}: {name}: {value} is no colour of three or six digits"),
            }
            .map(f64::from);
            let (most, least) = (r.max(g).max(b), r.min(g).min(b));
            // The angle on the circle of colours, where red is at 0; what is pale has none to speak of.
            let is_red = r >= most && most - least > 60.0 && (60.0 * (g - b) / (most - least)).abs() < 15.0;
            assert!(!is_red, "{around}: {name}: {value} is red");
            colours += 1;
        }
    }
    assert!(colours > 20, "{colours} colours");
}
