//! The index of the search, one a language: which words stand in which part of which guide. It is a file of its own,
//! loaded only when somebody goes to the field, so that no page weighs more for it.

mod fold;

use std::collections::{BTreeMap, BTreeSet};

use app::{CountryView, Page};
use directory::content::{Claim, Guide};
use i18n::Catalog;
use serde::Serialize;

use fold::words;

/// A word that stands in more places than this share says nothing about any of them: "the", "you".
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
    let said = |id: &str| catalog.by_id(id, &[]).unwrap_or_default();
    for guide in guides {
        let (file, title) = (Page::Guide(guide.code.clone()).file(), said(&guide.title));
        let head = [guide.short.as_str(), guide.answer.text.as_str()].map(said).join(" ");
        index.add([file.clone(), guide.code.clone(), title.clone(), String::new()], &head);
        for section in &guide.sections {
            let place = format!("{file}#s{}", section.number);
            let code = format!("{}-{}", guide.code, section.number);
            let text =
                section.claims.iter().map(|claim: &Claim| said(&claim.text)).collect::<Vec<_>>().join(" ");
            index.add([place, code, title.clone(), said(&section.title)], &text);
        }
    }
    let most = index.places.len() / TOO_COMMON;
    index.words.retain(|_, places| places.len() <= most.max(1));
    for country in countries {
        let file = Page::Country(country.code.clone()).file();
        index.add([file, country.code.clone(), country.name.clone(), String::new()], "");
    }
    serde_json::to_vec(&index)
}

impl Index {
    fn add(&mut self, place: [String; 4], text: &str) {
        let number = self.places.len();
        for word in place[2..].iter().map(String::as_str).chain([text]).flat_map(words) {
            self.words.entry(word).or_default().insert(number);
        }
        self.places.push(place);
    }
}
