//! The index of the search, one a language: which words stand in which part of which guide. It is a file of its own,
//! loaded only when somebody goes to the field, so that no page weighs more for it.

mod fold;

use std::collections::{BTreeMap, BTreeSet};

use app::{CountryView, Page};
use directory::content::Guide;
use i18n::Catalog;
use serde::Serialize;

use fold::words;

/// A word that stands in more than one of so many places says nothing about any of them ("the", "you", "lawyer"): of
/// those, only what is in headings is kept.
const TOO_COMMON: usize = 3;

/// What `public/find.js` reads.
#[derive(Serialize)]
struct Index {
    /// Address, code, title and heading of every place; a country has no heading.
    places: Vec<[String; 4]>,
    /// Folded words, each with the places where it stands, by number.
    words: BTreeMap<String, BTreeSet<usize>>,
}

/// The index of a language as JSON.
pub(super) fn index(
    guides: &[Guide],
    countries: &[CountryView],
    catalog: &Catalog,
) -> serde_json::Result<Vec<u8>> {
    let mut index = Index { places: Vec::new(), words: BTreeMap::new() };
    let mut texts = BTreeMap::new();
    let said = |id: &str| catalog.by_id(id, &[]).unwrap_or_default();
    for guide in guides {
        let (file, title) = (Page::Guide(guide.code.clone()).file(), said(&guide.title));
        let text = [said(&guide.short), said(&guide.answer.text)].join(" ");
        add(&mut texts, index.places.len(), &text);
        index.add([file.clone(), guide.code.clone(), title.clone(), String::new()]);
        for section in &guide.sections {
            let text: Vec<String> = section.claims.iter().map(|claim| said(&claim.text)).collect();
            add(&mut texts, index.places.len(), &text.join(" "));
            let place = format!("{file}#s{}", section.number);
            let code = format!("{}-{}", guide.code, section.number);
            index.add([place, code, title.clone(), said(&section.title)]);
        }
    }
    let most = index.places.len() / TOO_COMMON;
    for (word, places) in texts.into_iter().filter(|(_, places)| places.len() <= most.max(1)) {
        index.words.entry(word).or_default().extend(places);
    }
    for country in countries {
        let file = Page::Country(country.code.clone()).file();
        index.add([file, country.code.clone(), country.name.clone(), String::new()]);
    }
    serde_json::to_vec(&index)
}

impl Index {
    /// A place, found by its heading: of a whole guide or a country, that is the title.
    fn add(&mut self, place: [String; 4]) {
        let [_, _, title, heading] = &place;
        let head = if heading.is_empty() { title } else { heading };
        add(&mut self.words, self.places.len(), head);
        self.places.push(place);
    }
}

fn add(to: &mut BTreeMap<String, BTreeSet<usize>>, place: usize, text: &str) {
    for word in words(text) {
        to.entry(word).or_default().insert(place);
    }
}
