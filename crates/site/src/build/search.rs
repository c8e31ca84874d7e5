//! The index of the search, one a language: which words stand in which part of which guide. It is a file of its own,
//! loaded only when somebody goes to the field, so that no page weighs more for it.

mod fold;

use std::collections::{BTreeMap, HashMap};

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
    words: BTreeMap<String, Places>,
}

/// Numbers of places, ascending.
type Places = Vec<usize>;

/// The index of a language as JSON.
pub(super) fn index(
    guides: &[Guide],
    countries: &[CountryView],
    catalog: &Catalog,
) -> serde_json::Result<Vec<u8>> {
    let mut index = Index { places: Vec::new(), words: BTreeMap::new() };
    let (mut heads, mut texts) = (Found::default(), Found::default());
    let said = |id: &str| catalog.by_id(id, &[]).unwrap_or_default();
    for guide in guides {
        let (file, title) = (Page::Guide(guide.code.clone()).file(), said(&guide.title));
        let text = [said(&guide.short), said(&guide.answer.text)].join(" ");
        texts.add(index.places.len(), &text);
        heads.add(index.places.len(), &title);
        index.places.push([file.clone(), guide.code.clone(), title.clone(), String::new()]);
        for section in &guide.sections {
            let text: Vec<String> = section.claims.iter().map(|claim| said(&claim.text)).collect();
            let heading = said(&section.title);
            texts.add(index.places.len(), &text.join(" "));
            heads.add(index.places.len(), if heading.is_empty() { &title } else { &heading });
            let place = format!("{file}#s{}", section.number);
            let code = format!("{}-{}", guide.code, section.number);
            index.places.push([place, code, title.clone(), heading]);
        }
    }
    let of_guides = index.places.len();
    for country in countries {
        let file = Page::Country(country.code.clone()).file();
        heads.add(index.places.len(), &country.name);
        index.places.push([file, country.code.clone(), country.name.clone(), String::new()]);
    }
    let most = (of_guides / TOO_COMMON).max(1);
    index.words = heads.0.into_iter().collect();
    for (word, places) in texts.0.into_iter().filter(|(_, places)| places.len() <= most) {
        let all = index.words.entry(word).or_default();
        all.extend(places);
        all.sort_unstable();
        all.dedup();
    }
    serde_json::to_vec(&index)
}

/// Words, each with the places where it was found.
#[derive(Default)]
struct Found(HashMap<String, Places>);

impl Found {
    /// Notes the words of a text. Places come in ascending order.
    fn add(&mut self, place: usize, text: &str) {
        words(text, |word| match self.0.get_mut(word) {
            Some(places) if places.last() == Some(&place) => {}
            Some(places) => places.push(place),
            None => {
                self.0.insert(word.to_owned(), vec![place]);
            }
        });
    }
}
