//! All that a page is made from. The site builder fills it; nothing here reads a file or a clock.

use std::collections::BTreeMap;

use directory::content::{CountryCode, EmergencyNumbers, Fact, Guide, Helpline, Need, Rights};
use i18n::{Catalog, Locale, Msg, Value, msg};
use wire::Day;

/// What one page in one language is rendered from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The language of the page.
    pub locale: &'a Locale,
    /// Its words.
    pub catalog: &'a Catalog,
    /// All published languages, this one included, in the order they are offered.
    pub languages: &'a [Locale],
    /// What the mirror decides.
    pub mirror: &'a MirrorFace,
    /// Addresses of what pages load.
    pub assets: &'a Assets,
    /// Guides, facts, countries.
    pub content: &'a Content,
    /// How the language writes days and lists.
    pub spelling: &'a dyn Spelling,
    /// The day of the build.
    pub today: Day,
}

impl Context<'_> {
    /// A message without variables.
    pub fn t(&self, message: Msg) -> String {
        self.catalog.t(message)
    }

    /// A message with variables.
    pub fn with(&self, message: Msg, variables: &[(&str, Value)]) -> String {
        self.catalog.with(message, variables)
    }

    /// A message whose id comes from content. One that is missing is reported like any other.
    pub fn word(&self, id: &str) -> String {
        self.catalog.by_id(id, &[]).unwrap_or_else(|| self.catalog.miss(id))
    }

    /// The name of the site: the mirror's own, or the one it was born with.
    pub fn name(&self) -> String {
        if self.mirror.name.is_empty() { self.t(msg::BRAND_NAME) } else { self.mirror.name.clone() }
    }

    /// A day as this language writes it.
    pub fn day(&self, day: Day) -> String {
        self.spelling.date(&day.to_string())
    }

    /// The name of a language in this one; its tag where no name is known.
    pub fn language_name<'b>(&'b self, tag: &'b str) -> &'b str {
        self.content.language_names.get(tag).map_or(tag, String::as_str)
    }
}

/// How a language writes what no message can hold. The site builder brings Unicode's rules.
pub trait Spelling {
    /// A date as content has it, `2026-11-20`, `2026-11` or `2026`, in the language's own way; anything else as it is.
    fn date(&self, written: &str) -> String;

    /// Names one after another, with the language's "and".
    fn list(&self, names: &[String]) -> String;

    /// A number of tenths with the language's mark before the fraction: 8 is `0.8`.
    fn tenths(&self, tenths: u64) -> String;
}

/// What the mirror decides about its pages, for one language.
#[derive(Clone, Debug, Default)]
pub struct MirrorFace {
    /// The name in the bar and in titles; empty for the one the words have.
    pub name: String,
    /// Where Leave leads, for this language.
    pub exit: String,
    /// Origin of the relay, like `https://relay.example`; `None` when it is the site's own.
    pub relay: Option<String>,
    /// Where the root of this site is as an onion service, with a slash at the end; `None` where there is none.
    pub onion: Option<String>,
    /// Whether phone lines that nobody called lately are shown, apart from the others.
    pub unconfirmed: bool,
    /// Whether links inside the site replace the page in the tab's history.
    pub replace_navigation: bool,
    /// minisign public keys that may sign the directory, one base64 line each.
    pub signers: Vec<String>,
    /// How many of them must have signed.
    pub threshold: usize,
    /// Whether any agency receives letters here.
    pub has_agencies: bool,
    /// Where the letter is open: languages whose critical messages somebody has checked, or that the mirror accepts.
    pub open_letters: Vec<String>,
    /// Whether this copy is for trying out.
    pub practice: bool,
    /// Confirmed lines, by id, each with the day of the call.
    pub called: BTreeMap<String, Day>,
}

/// Addresses of what pages load, relative to the root of the site, like `a/1f….js`; and the sheet itself.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet, byte for byte as its hash in the policy expects it.
    pub css: String,
    /// The content security policy for `<meta>`: without what only a header can say.
    pub csp_meta: String,
    /// The script that makes Leave better.
    pub exit_js: Script,
    /// The script of listening: it finds a voice of the phone, and ends what sounds.
    pub speak_js: Script,
    /// The script by which the letter's questions are heard, loaded by a press; empty in a build without the letter.
    pub hear_js: Script,
    /// The script of the first page: the order of the languages, and how their names are heard.
    pub picker_js: Script,
    /// The script of the search; `None` where there is no index.
    pub find_js: Option<Script>,
    /// The icon of the tab.
    pub icon: String,
    /// The program of the letter's page; `None` in a build without it: then the page shows the other ways.
    pub letter: Option<Program>,
    /// The program of the answers' page; `None` as above.
    pub answers: Option<Program>,
    /// The module that starts the program of the answers' page in the letter's page, when files are to be sent.
    pub later_js: Option<String>,
    /// The entry of the Worker that makes clean copies of PDFs.
    pub paper_js: Option<String>,
}

/// A script that a page names in a tag.
#[derive(Clone, Debug, Default)]
pub struct Script {
    /// Address, relative to the root of the site.
    pub href: String,
    /// Subresource integrity value: a browser runs these bytes or none.
    pub integrity: String,
}

/// What a page needs of a program that runs in it.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The module that starts it.
    pub boot_js: Script,
    /// The entry of its Worker.
    pub worker_js: String,
    /// What the page asks for before the script is read.
    pub preload: Vec<Preload>,
}

/// A file that a page with a program asks for early.
#[derive(Clone, Debug)]
pub struct Preload {
    /// Address, relative to the root of the site.
    pub href: String,
    /// `modulepreload` or `preload`.
    pub rel: &'static str,
    /// `script` or `fetch`, as the `as` attribute wants it.
    pub kind: &'static str,
    /// Subresource integrity value.
    pub integrity: Option<String>,
}

/// The language-free content, with the names that belong to the page's language.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Guides, in the order they are offered.
    pub guides: Vec<Guide>,
    /// What somebody may need, in the order it is offered.
    pub needs: Vec<Need>,
    /// The sentences to show, in every published language, by id.
    pub cards: Vec<(Locale, BTreeMap<String, String>)>,
    /// Address of this language's index for the search, relative to the root of the site.
    pub search: Option<String>,
    /// Facts, by id.
    pub facts: BTreeMap<String, Fact>,
    /// Countries, in the order of this language's alphabet.
    pub countries: Vec<CountryView>,
    /// Names of languages in this language, by BCP 47 tag.
    pub language_names: BTreeMap<String, String>,
    /// Recordings of this language's pages, by the code of the page: `B3`.
    pub audio: BTreeMap<String, Recording>,
    /// Whether there are recordings of the letter's questions in this language.
    pub letter_is_recorded: bool,
    /// How the names of the published languages are heard on the first page, by tag.
    pub aloud: BTreeMap<String, Aloud>,
}

/// How the name of a language is heard: by a voice of the phone, or as the mirror brings it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aloud {
    /// What its button is called, in that language.
    pub words: String,
    /// The name, said by somebody.
    pub recording: Option<Recording>,
}

/// A page or a name, read aloud by somebody, as the mirror brings it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Address, relative to the root of the site.
    pub href: String,
    /// How large the file is.
    pub bytes: u64,
}

impl Recording {
    /// Its size in tenths of a million bytes, rounded up: listening costs no more than the page says.
    pub fn tenths(&self) -> u64 {
        self.bytes.div_ceil(100_000)
    }
}

/// A country as its page shows it.
#[derive(Clone, Debug)]
pub struct CountryView {
    /// The code of its page, `N12`; upper or lower case.
    pub code: String,
    /// The country.
    pub cc: CountryCode,
    /// Its name in the page's language.
    pub name: String,
    /// Emergency numbers; `None` when none could be verified.
    pub emergency: Option<EmergencyNumbers>,
    /// Its phone lines. Those on hold are not shown.
    pub lines: Vec<Helpline>,
    /// What is known of rights there; `None` when nobody looked yet.
    pub rights: Option<Rights>,
}

impl Content {
    /// The guide with this page code, in any case.
    pub fn guide(&self, code: &str) -> Option<&Guide> {
        self.guides.iter().find(|guide| guide.code.eq_ignore_ascii_case(code))
    }

    /// The country with this page code, in any case.
    pub fn country(&self, code: &str) -> Option<&CountryView> {
        self.countries.iter().find(|country| country.code.eq_ignore_ascii_case(code))
    }
}
