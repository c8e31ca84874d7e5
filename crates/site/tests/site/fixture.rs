//! A copy of the repository's sources that a test may break.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use directory::Day;
use site::BuildError;
use site::build::{Request, Site, assemble};
use tempfile::TempDir;

/// The day of all builds here.
pub const TODAY: &str = "2026-11-21";

/// A mirror with two languages and no agencies.
pub const MIRROR: &str = "name = \"Waymark\"\nlanguages = [\"en\", \"ar\"]\nunconfirmed_lines = true\n\
                          [exit]\nen = \"https://en.exit.example/\"\nar = \"https://ar.exit.example/\"\n";

/// Two languages, as `languages.toml` has them.
pub const LANGUAGES: &str = "[[language]]\ntag = \"en\"\nendonym = \"English\"\ndir = \"ltr\"\nscript = \"Latn\"\nstatus = \"source\"\n\n\
                         [[language]]\ntag = \"ar\"\nendonym = \"العربية\"\ndir = \"rtl\"\nscript = \"Arab\"\nfallback = \"en\"\nstatus = \"draft\"\n";

/// A folder with content, locales, style, public and a `mirror.toml`.
pub struct Fixture {
    folder: TempDir,
}

impl Fixture {
    /// The sources of this repository. Arabic has the English words: what is tested here is the builder, and
    /// a translation may be behind.
    pub fn new() -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let fixture = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        for name in ["content", "locales/en", "style", "public"] {
            copy(&repository.join(name), &fixture.path(name));
        }
        copy(&repository.join("locales/en"), &fixture.path("locales/ar"));
        fs::copy(repository.join("locales/critical.toml"), fixture.path("locales/critical.toml"))
            .expect("a copy");
        fixture.write("locales/languages.toml", LANGUAGES);
        fixture.write("mirror.toml", MIRROR);
        fixture
    }

    /// Where a file is.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Replaces a text that the file has to hold; gives the line where it stood.
    pub fn replace(&self, name: &str, from: &str, to: &str) -> usize {
        let text = fs::read_to_string(self.path(name)).expect("the file of the fixture");
        let at = text.find(from).unwrap_or_else(|| panic!("{name} does not hold {from:?}"));
        self.write(name, &text.replacen(from, to, 1));
        text[..at].matches('\n').count() + 1
    }

    /// Builds in memory; `ui` when the folder is there.
    pub fn assemble(&self) -> Result<Site, BuildError> {
        let ui = self.path("ui");
        assemble(&Request {
            root: self.folder.path(),
            mirror: &self.path("mirror.toml"),
            ui: ui.exists().then_some(ui.as_path()),
            today: day(TODAY),
            live_reload: false,
        })
    }

    /// Builds, and expects that it works.
    pub fn site(&self) -> Site {
        self.assemble().unwrap_or_else(|error| panic!("{error}"))
    }

    /// Builds, and expects a refusal; gives its message.
    pub fn refused(&self) -> String {
        self.assemble().expect_err("the fixture is wrong on purpose").to_string()
    }

    /// Puts programs in place that are none, but look like what wasm-bindgen writes.
    pub fn add_programs(&self) {
        for name in ["ui", "seal", "back", "paper"] {
            self.write(
                &format!("ui/{name}.js"),
                &format!("export default async function init() {{}} // {name}\n"),
            );
            // One custom section, whose content is its name (WebAssembly, "Custom Section").
            let (length, section) = (char::from(name.len() as u8), char::from(name.len() as u8 + 1));
            self.write(&format!("ui/{name}_bg.wasm"), &format!("\0asm\u{1}\0\0\0\0{section}{length}{name}"));
        }
    }
}

/// The site of the unbroken fixture, built once.
pub fn plain_site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Fixture::new().site())
}

/// A file of a site, as text.
pub fn text<'a>(site: &'a Site, path: &str) -> &'a str {
    let bytes = site.files.get(path).unwrap_or_else(|| panic!("the site has no {path}"));
    std::str::from_utf8(bytes).expect("pages are text")
}

/// All pages below the folders of the languages, by path.
pub fn pages(site: &Site) -> BTreeMap<&str, &str> {
    let pages = site.files.keys().filter(|path| path.ends_with(".html") && path.contains('/'));
    pages.map(|path| (path.as_str(), text(site, path))).collect()
}

/// A day of the fixture.
pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder of the repository") {
        let path = entry.expect("its entries").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a copy");
        }
    }
}
