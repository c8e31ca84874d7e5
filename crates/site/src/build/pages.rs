//! Rendering: every page in every language, languages in parallel.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::{Aloud, Assets, Content, Context, CountryView, MirrorFace, Page};
use directory::Day;
use i18n::{Catalog, Locale, Value, Words, msg};
use rayon::prelude::*;

use super::audio::{self, Audio};
use super::{assets, search};
use crate::BuildError;
use crate::mirror::Mirror;
use crate::names::Names;
use crate::sources::Sources;

/// What all languages share.
pub(super) struct Job<'a> {
    pub(super) sources: &'a Sources,
    pub(super) mirror: &'a Mirror,
    pub(super) face: &'a MirrorFace,
    pub(super) assets: &'a Assets,
    pub(super) audio: &'a Audio,
    /// The sentences to show, in every published language.
    pub(super) cards: Vec<(Locale, BTreeMap<String, String>)>,
    /// How the name of every published language is heard, by tag.
    pub(super) aloud: BTreeMap<String, Aloud>,
    pub(super) today: Day,
}

impl<'a> Job<'a> {
    /// What all these languages share.
    pub(super) fn new(
        sources: &'a Sources,
        mirror: &'a Mirror,
        face: &'a MirrorFace,
        assets: &'a Assets,
        audio: &'a Audio,
        published: &[Locale],
        today: Day,
    ) -> Result<Self, BuildError> {
        let mut cards = Vec::with_capacity(published.len());
        let mut aloud = BTreeMap::new();
        for locale in published {
            let catalog = words(sources, locale, "cards.ftl")?;
            let sentences =
                catalog.words().ids().filter_map(|id| Some((id.to_owned(), catalog.by_id(id, &[])?)));
            cards.push((locale.clone(), sentences.collect()));
            // The words were checked: every published language has this message.
            let name = [("language", Value::from(&locale.endonym))];
            let words = words(sources, locale, "picker.ftl")?.with(msg::PICKER_LISTEN, &name);
            let recording = audio.recordings.get(&locale.tag).and_then(|all| all.get(audio::NAME)).cloned();
            aloud.insert(locale.tag.clone(), Aloud { words, recording });
        }
        Ok(Self { sources, mirror, face, assets, audio, cards, aloud, today })
    }
}

/// The words of one file in one language.
fn words(sources: &Sources, locale: &Locale, file: &str) -> Result<Catalog, BuildError> {
    let name = format!("locales/{}/{file}", locale.tag);
    let file = (name.clone(), sources.text(&name)?);
    Catalog::new(locale, &[file]).map_err(BuildError::Catalog)
}

/// A rendered page.
#[derive(Debug)]
pub(super) struct Rendered {
    /// `ar/b3.html`; the picker is `index.html`.
    pub(super) path: String,
    /// Tag of its language.
    pub(super) lang: String,
    /// Which page it is.
    pub(super) page: Page,
    /// The whole document.
    pub(super) html: String,
}

/// Every page of every language, and what pages ask for later.
#[derive(Default)]
pub(super) struct All {
    pub(super) pages: Vec<Rendered>,
    /// Indexes of the search, by path.
    pub(super) later: BTreeMap<String, Vec<u8>>,
}

/// Renders everything.
///
/// # Errors
/// [`BuildError::Words`] with every message that a page asked for and did not get, in all languages.
pub(super) fn render(job: &Job<'_>, published: &[Locale], words: &[Arc<Words>]) -> Result<All, BuildError> {
    let languages: Vec<_> = words
        .par_iter()
        .enumerate()
        // A catalogue memoises plural rules and stays on its thread: one a language.
        .map(|(index, words)| {
            let language = Language::new(job, published, words)?;
            let (pages, problems) = language.render(index == 0);
            Ok((pages, problems, language.index))
        })
        .collect::<Result<_, BuildError>>()?;
    let (mut all, mut problems) = (All::default(), Vec::new());
    for (pages, lacking, index) in languages {
        all.pages.extend(pages);
        all.later.extend([index]);
        problems.extend(lacking);
    }
    if problems.is_empty() { Ok(all) } else { Err(BuildError::Words(problems)) }
}

/// One language, being rendered.
struct Language<'a> {
    job: &'a Job<'a>,
    published: &'a [Locale],
    locale: &'a Locale,
    catalog: Catalog,
    face: MirrorFace,
    content: Content,
    names: Names,
    /// The index of its search: path and bytes.
    index: (String, Vec<u8>),
}

impl<'a> Language<'a> {
    fn new(job: &'a Job<'a>, published: &'a [Locale], words: &'a Arc<Words>) -> Result<Self, BuildError> {
        let locale = words.locale();
        // The mirror was checked: each published language has an exit.
        let exit = job.mirror.exit.get(&locale.tag).cloned().unwrap_or_default();
        let catalog = Catalog::of(Arc::clone(words));
        let names = Names::new(&locale.tag)?;
        let mut content = content(job, published, &names)?;
        let index =
            search::index(&content.guides, &content.countries, &catalog).map_err(BuildError::Index)?;
        let path = assets::name("json", &index);
        content.search = Some(path.clone());
        content.audio = job.audio.recordings.get(&locale.tag).cloned().unwrap_or_default();
        content.letter_is_recorded = job.audio.messages.contains_key(&locale.tag);
        content.aloud = job.aloud.clone();
        let face = MirrorFace { exit, ..job.face.clone() };
        Ok(Self { job, published, locale, catalog, face, content, names, index: (path, index) })
    }

    /// All pages of this language and, for the first one, the picker; and what they lacked.
    fn render(&self, with_picker: bool) -> (Vec<Rendered>, Vec<i18n::Problem>) {
        let mut pages = Page::SINGLE.to_vec();
        pages.extend(self.content.guides.iter().map(|guide| Page::Guide(guide.code.to_ascii_lowercase())));
        pages.extend(
            self.content.countries.iter().map(|country| Page::Country(country.code.to_ascii_lowercase())),
        );
        if with_picker {
            pages.push(Page::Picker);
        }
        let rendered = pages.into_iter().map(|page| self.page(page)).collect();
        (rendered, self.catalog.take_problems())
    }

    fn page(&self, page: Page) -> Rendered {
        let context = Context {
            locale: self.locale,
            catalog: &self.catalog,
            languages: self.published,
            mirror: &self.face,
            assets: self.job.assets,
            content: &self.content,
            spelling: &self.names,
            today: self.job.today,
        };
        let html = app::render(&page, &context);
        let path = match page {
            Page::Picker => page.file(),
            _ => format!("{}/{}", self.locale.tag, page.file()),
        };
        Rendered { path, lang: self.locale.tag.clone(), page, html }
    }
}

/// The content with the names one language gives to countries and languages.
fn content(job: &Job<'_>, published: &[Locale], names: &Names) -> Result<Content, BuildError> {
    let sources = job.sources;
    let mut countries = Vec::with_capacity(sources.countries.len());
    for country in &sources.countries {
        let lines = sources.lines.iter().filter(|line| line.is_published() && line.country == country.code);
        countries.push(CountryView {
            // `Sources` was checked: every country has a code.
            code: sources.codes.country(country.code).unwrap_or_default().to_owned(),
            cc: country.code,
            name: names.country(country.code)?,
            emergency: country.emergency.clone(),
            lines: lines.cloned().collect(),
            rights: sources.rights.get(&country.code).cloned(),
        });
    }
    countries.sort_by(|a, b| names.compare(&a.name, &b.name));
    let spoken = sources.lines.iter().flat_map(|line| &line.languages);
    let known = spoken.chain(published.iter().map(|locale| &locale.tag));
    let language_names = known.filter_map(|tag| Some((tag.clone(), names.language(tag)?))).collect();
    Ok(Content {
        guides: sources.guides.clone(),
        needs: sources.needs.clone(),
        cards: job.cards.clone(),
        search: None,
        facts: sources.facts.clone(),
        countries,
        language_names,
        audio: BTreeMap::new(),
        letter_is_recorded: false,
        aloud: BTreeMap::new(),
    })
}
