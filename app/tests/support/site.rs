//! A whole site in memory: the real words and content, a made-up mirror.

use std::fs;
use std::path::PathBuf;

use app::{Assets, Content, Context, CountryView, MirrorFace, Page, Program, Script, Spelling, render};
use directory::content::{Codes, Country, Fact, Guide, Helpline, Need, Rights};
use i18n::{Catalog, Dir, Locale, Status};
use wire::Day;

/// Everything that a page is rendered from.
pub struct Site {
    pub locale: Locale,
    pub catalog: Catalog,
    pub languages: Vec<Locale>,
    pub mirror: MirrorFace,
    pub assets: Assets,
    pub content: Content,
    pub today: Day,
}

impl Site {
    /// The site in English.
    pub fn read() -> Self {
        Self::read_as("en", Dir::Ltr)
    }

    /// The site with English words under another language's name and direction.
    pub fn read_as(tag: &str, dir: Dir) -> Self {
        let languages = vec![
            language("en", "English", Dir::Ltr, Status::Source),
            language("ar", "العربية", Dir::Rtl, Status::Draft),
        ];
        let locale = languages
            .iter()
            .find(|locale| locale.tag == tag && locale.dir == dir)
            .expect("a language of the fixture")
            .clone();
        let catalog = Catalog::new(&locale, &sources()).expect("the words are Fluent");
        Self {
            locale,
            catalog,
            languages,
            mirror: MirrorFace {
                name: "Waymark".to_owned(),
                exit: "https://weather.example/".to_owned(),
                unconfirmed: true,
                replace_navigation: true,
                signers: vec!["RWQkey".to_owned()],
                threshold: 1,
                has_agencies: true,
                open_letters: vec!["en".to_owned(), "ar".to_owned()],
                ..MirrorFace::default()
            },
            assets: Assets {
                css: "a>b{color:\"&\"}".to_owned(),
                csp_meta: "default-src 'none'".to_owned(),
                exit_js: script(1),
                speak_js: script(10),
                hear_js: script(11),
                picker_js: script(12),
                find_js: Some(script(8)),
                icon: "a/0000000000000002.svg".to_owned(),
                letter: Some(program(3)),
                answers: Some(program(5)),
                later_js: Some("a/0000000000000007.js".to_owned()),
                paper_js: Some("a/0000000000000009.js".to_owned()),
            },
            content: content(),
            today: "2026-11-21".parse().expect("a day"),
        }
    }

    /// Every page there is.
    pub fn pages(&self) -> impl Iterator<Item = Page> + use<> {
        let guides = self.content.guides.iter();
        let countries = self.content.countries.iter();
        let mut pages = vec![Page::Picker];
        pages.extend(Page::SINGLE);
        pages.extend(guides.map(|guide| Page::Guide(guide.code.clone())));
        pages.extend(countries.map(|country| Page::Country(country.code.clone())));
        pages.into_iter()
    }

    /// Every phone line, with its country.
    pub fn lines(&self) -> impl Iterator<Item = (&CountryView, &Helpline)> {
        self.content
            .countries
            .iter()
            .flat_map(|country| country.lines.iter().map(move |line| (country, line)))
    }

    /// A page as it would be published.
    pub fn render(&self, page: &Page) -> String {
        let context = Context {
            locale: &self.locale,
            catalog: &self.catalog,
            languages: &self.languages,
            mirror: &self.mirror,
            assets: &self.assets,
            content: &self.content,
            spelling: &Plain,
            today: self.today,
        };
        render(page, &context)
    }
}

/// Dates and lists without any rules: those are the site builder's.
struct Plain;

impl Spelling for Plain {
    fn date(&self, written: &str) -> String {
        written.to_owned()
    }

    fn list(&self, names: &[String]) -> String {
        names.join(", ")
    }

    fn tenths(&self, tenths: u64) -> String {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

fn script(number: u32) -> Script {
    Script { href: format!("a/{number:016}.js"), integrity: format!("sha256-{number}") }
}

fn program(number: u32) -> Program {
    Program { boot_js: script(number), worker_js: format!("a/{:016}.js", number + 1), preload: Vec::new() }
}

/// The opening tags of one kind of element, without their brackets.
pub fn tags<'a>(html: &'a str, name: &'static str) -> impl Iterator<Item = &'a str> {
    html.split('<')
        .filter_map(|rest| rest.split('>').next())
        .filter(move |tag| tag.split_whitespace().next() == Some(name))
}

/// The values of one attribute, wherever it stands.
pub fn values<'a>(html: &'a str, attribute: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {attribute}=\"");
    html.split('<')
        .filter_map(move |rest| rest.split_once(&start).map(|(_, value)| value))
        .filter_map(|value| value.split('"').next())
}

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// All English words: file name and text.
pub fn sources() -> Vec<(String, String)> {
    let folder = fs::read_dir(root().join("locales/en")).expect("there are English words");
    let mut sources: Vec<(String, String)> = folder
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| {
            let name = path.file_name().expect("a file has a name");
            let text = fs::read_to_string(&path).expect("the words can be read");
            (name.to_string_lossy().into_owned(), text)
        })
        .collect();
    sources.sort();
    sources
}

fn language(tag: &str, endonym: &str, dir: Dir, status: Status) -> Locale {
    Locale { endonym: endonym.to_owned(), status, ..Locale::plain(tag, dir) }
}

fn content() -> Content {
    let read =
        |file: &str| fs::read_to_string(root().join("content").join(file)).expect("the content can be read");
    let facts = Fact::parse("facts.toml", &read("facts.toml")).expect("the facts are right");
    let codes = Codes::parse("codes.toml", &read("codes.toml")).expect("the codes are right");
    let guides: Vec<Guide> = codes
        .guides()
        .map(|(_, file)| {
            let text = read(&format!("guides/{file}"));
            Guide::parse(file, &text, &facts).expect("the guide is right")
        })
        .collect();
    let countries = Country::parse("countries.toml", &read("countries.toml"));
    let lines = Helpline::parse("helplines.toml", &read("helplines.toml"));
    let lines = lines.expect("the lines are right");
    let countries = countries
        .expect("the countries are right")
        .into_iter()
        .map(|country| CountryView {
            code: codes.country(country.code).expect("every country has a code").to_owned(),
            cc: country.code,
            name: country.code.to_string(),
            emergency: country.emergency,
            lines: lines.iter().filter(|line| line.country == country.code).cloned().collect(),
            rights: rights(country.code.as_str()),
        })
        .collect();
    let known: Vec<&str> = guides.iter().map(|guide| guide.code.as_str()).collect();
    let needs = Need::parse("needs.toml", &read("needs.toml"), &known).expect("the needs are right");
    let search = Some("a/0000000000000009.json".to_owned());
    Content { guides, needs, search, facts, countries, ..Content::default() }
}

/// What is known of rights in a country, from its file.
fn rights(country: &str) -> Option<Rights> {
    let file = root().join(format!("content/countries/{}.toml", country.to_ascii_lowercase()));
    let text = fs::read_to_string(file).ok()?;
    Some(Rights::parse("countries", &text).expect("the file is right"))
}
