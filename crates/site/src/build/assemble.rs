//! From sources to every file of a site, in memory.

use std::collections::BTreeMap;
use std::fs;
use std::mem;
use std::path::Path;
use std::sync::Arc;

use app::{Assets, MirrorFace, Page};
use directory::content::{Watch, confirmed};
use directory::{Day, Directory};
use i18n::{Locale, Words};

use super::assets::{self, Made};
use super::pages::{self, Rendered};
use super::{audio, dates, headers, hear, not_found, words};
use crate::BuildError;
use crate::calls::{self, CallToMake};
use crate::check::{self, House, PageText};
use crate::claims_cmd;
use crate::critical::Checked;
use crate::mirror::{Known, Mirror, Pin};
use crate::sources::Sources;

/// What to build.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The folder with `content`, `locales`, `style` and `public`.
    pub root: &'a Path,
    /// The mirror's `mirror.toml`.
    pub mirror: &'a Path,
    /// The folder with the browser's programs as wasm-bindgen wrote them; without it the site has no
    /// form, and the letter's page shows the other ways.
    pub ui: Option<&'a Path>,
    /// The day of the build: decides which calls still confirm a number, and whether the directory is still
    /// good.
    pub today: Day,
    /// Whether pages reload themselves when Trunk's development server has built again.
    pub live_reload: bool,
}

/// A whole site, checked, not yet written.
#[derive(Debug)]
pub struct Site {
    /// Every file by its path below the root, `en/b3.html`, without compressed twins.
    pub files: BTreeMap<String, Vec<u8>>,
    /// How many of them are pages.
    pub pages: usize,
    /// The phone lines this mirror has to call.
    pub calls: Vec<CallToMake>,
    /// What has to be read again.
    pub due: Vec<Watch>,
    /// Whether the letter's page holds the form.
    pub has_form: bool,
    /// Whether any agency receives letters.
    pub has_agencies: bool,
}

/// Makes every file of the site and checks all of them.
///
/// # Errors
/// [`BuildError`], the first kind of trouble met with all its instances; nothing was written.
pub fn assemble(request: &Request<'_>) -> Result<Site, BuildError> {
    let sources = Sources::read(request.root)?;
    dates::check(&sources, request.today)?;
    let known = Known { languages: &sources.languages, lines: &sources.lines, exits: &sources.exits };
    let mirror = Mirror::read(request.mirror, known)?;
    let published = published(&sources, &mirror);
    let words = words::read(&sources, &published)?;

    let agencies = mirror.directory.as_ref().map(|pin| Agencies::read(pin, request.today)).transpose()?;
    let relays = relays(&mirror, agencies.as_ref().map(|agencies| &agencies.directory));
    let mut audio = audio::of(&mirror, &sources, &words)?;
    let heard = hear::heard(&sources, &words, &audio)?;
    // What the form says is fetched and not played by an element.
    let has_audio = !audio.recordings.is_empty();
    let Made { assets, mut files, policy } =
        assets::make(&sources, request.ui, &relays, has_audio, heard.script)?;
    files.extend(mem::take(&mut audio.files));
    files.extend(heard.lists);
    let mut face = face(&mirror, agencies.as_ref(), request.today);
    face.open_letters = open_letters(&sources, &mirror, &words, face.practice)?;

    let job = pages::Job::new(&sources, &mirror, &face, &assets, &audio, &published, request.today)?;
    let pages::All { pages: rendered, later } = pages::render(&job, &published, &words)?;
    files.extend(later);
    check(&rendered, &mirror, &assets, &files)?;

    let mut site = Site {
        pages: rendered.len(),
        calls: calls::to_make(&sources.lines, &mirror.called, request.today),
        due: claims_cmd::due(&sources.watch, request.today),
        has_form: assets.letter.is_some(),
        has_agencies: face.has_agencies,
        files: BTreeMap::new(),
    };
    let reload = request.live_reload.then(|| assets::live_reload(&mut files));
    for page in rendered {
        let html = match &reload {
            Some(script) => assets::with_script(&page.html, &page.path, script),
            None => page.html,
        };
        files.insert(page.path, html.into_bytes());
    }
    if let Some(picker) = files.get("index.html") {
        let html = not_found::from_picker(&String::from_utf8_lossy(picker), &mirror.base);
        files.insert("404.html".to_owned(), html.into_bytes());
    }
    files.extend(agencies.into_iter().flat_map(|agencies| agencies.files));
    files.insert(headers::FILE.to_owned(), headers::document(&policy.header).into_bytes());
    site.files = files;
    Ok(site)
}

/// Asks the rules of the house of every page.
fn check(
    rendered: &[Rendered],
    mirror: &Mirror,
    assets: &Assets,
    files: &BTreeMap<String, Vec<u8>>,
) -> Result<(), BuildError> {
    let texts: Vec<PageText<'_>> = rendered
        .iter()
        .map(|page| PageText {
            path: &page.path,
            lang: &page.lang,
            html: &page.html,
            is_guide: matches!(page.page, Page::Guide(_)),
        })
        .collect();
    let house = House {
        exits: &mirror.exit,
        languages: &mirror.languages,
        css: &assets.css,
        policy: &assets.csp_meta,
        files,
    };
    let complaints = check::pages(&texts, &house);
    if complaints.is_empty() { Ok(()) } else { Err(BuildError::Check(complaints)) }
}

/// The languages of the mirror, in its order. The mirror was checked: every tag is known.
fn published(sources: &Sources, mirror: &Mirror) -> Vec<Locale> {
    let locale = |tag: &String| sources.languages.iter().find(|locale| locale.tag == *tag).cloned();
    mirror.languages.iter().filter_map(locale).collect()
}

/// The mirror's directory, believed, and the files that go to the site's root.
struct Agencies {
    directory: Directory,
    files: Vec<(String, Vec<u8>)>,
}

impl Agencies {
    fn read(pin: &Pin, today: Day) -> Result<Self, BuildError> {
        let json = fs::read(&pin.path).map_err(BuildError::reading(&pin.path))?;
        let mut files = vec![("directory.json".to_owned(), json.clone())];
        let mut signatures = Vec::new();
        for signer in &pin.signers {
            let name = crate::directory_cmd::signature_name("directory.json", &signer.key_id());
            let path = crate::directory_cmd::signature_path(&pin.path, &signer.key_id());
            // A signer may be absent: the threshold says how many are needed.
            if path.exists() {
                let signature = fs::read_to_string(&path).map_err(BuildError::reading(&path))?;
                files.push((name, signature.clone().into_bytes()));
                signatures.push(signature);
            }
        }
        let directory = Directory::open(&json, &signatures, &pin.signers, pin.threshold)
            .map_err(|source| BuildError::Directory { file: pin.path.clone(), source })?;
        if directory.is_expired(today) {
            return Err(BuildError::DirectoryExpired { file: pin.path.clone(), expires: directory.expires });
        }
        Ok(Self { directory, files })
    }
}

/// Origins the form may speak to besides its own: the mirror's relay, and those of the signed directory.
fn relays(mirror: &Mirror, directory: Option<&Directory>) -> Vec<String> {
    let named = directory.into_iter().flat_map(|directory| &directory.relays).map(|relay| &relay.url);
    let mut relays: Vec<String> = Vec::new();
    for relay in mirror.relay.iter().chain(named) {
        let origin = relay.trim_end_matches('/');
        if !origin.is_empty() && !relays.iter().any(|known| known == origin) {
            relays.push(origin.to_owned());
        }
    }
    relays
}

/// The languages in which the letter is open. A wrong word there can hurt, so somebody has to have checked it, or the
/// mirror says that it goes without. For practice all are.
fn open_letters(
    sources: &Sources,
    mirror: &Mirror,
    words: &[Arc<Words>],
    practice: bool,
) -> Result<Vec<String>, BuildError> {
    let critical = sources.critical()?;
    let is_open = |words: &Words| {
        let accepted = practice || mirror.accept_drafts.contains(&words.locale().tag);
        accepted || critical.checked(words) == Checked::Yes
    };
    let open = words.iter().filter(|words| is_open(words));
    Ok(open.map(|words| words.locale().tag.clone()).collect())
}

/// What pages show of the mirror; the exit is set for each language.
fn face(mirror: &Mirror, agencies: Option<&Agencies>, today: Day) -> MirrorFace {
    let pin = mirror.directory.as_ref();
    MirrorFace {
        name: mirror.name.clone(),
        exit: String::new(),
        relay: mirror.relay.clone(),
        onion: mirror.onion.as_ref().map(|onion| format!("{onion}{}", mirror.base)),
        unconfirmed: mirror.unconfirmed_lines,
        replace_navigation: mirror.replace_navigation,
        signers: pin.map_or_else(Vec::new, |pin| pin.signers.iter().map(ToString::to_string).collect()),
        threshold: pin.map_or(0, |pin| pin.threshold),
        has_agencies: agencies.is_some_and(|agencies| !agencies.directory.agencies.is_empty()),
        open_letters: Vec::new(),
        practice: agencies.is_some_and(|agencies| agencies.directory.practice),
        called: confirmed(&mirror.called, today),
    }
}
