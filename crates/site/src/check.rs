//! The rules of the house, asked of every page before anything is written, and again of a site on disk.
//!
//! They hold whatever a view, a translation or a mirror does: no script in the page, no style but the one
//! sheet, a way out, no link that leads nowhere or to somebody else, no guide without its facts.

mod folder;
mod html;
mod page;

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

pub use folder::{Folder, folder};
use page::Scanned;

use crate::build::integrity;

/// One rule that one file breaks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {message}")]
pub struct Complaint {
    /// The file's path below the root of the site.
    pub file: String,
    /// What is wrong, lower case.
    pub message: String,
}

/// A page to check.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageText<'a> {
    /// `ar/b3.html`; the picker is `index.html`.
    pub(crate) path: &'a str,
    /// Tag of its language.
    pub(crate) lang: &'a str,
    /// The whole document.
    pub(crate) html: &'a str,
    /// Whether it makes claims about rights, which rest on facts.
    pub(crate) is_guide: bool,
}

/// What pages have to agree with.
#[derive(Clone, Copy)]
pub(crate) struct House<'a> {
    /// Where Leave leads, by language.
    pub(crate) exits: &'a BTreeMap<String, String>,
    /// Tags of the published languages.
    pub(crate) languages: &'a [String],
    /// The one style sheet.
    pub(crate) css: &'a str,
    /// The policy in `<meta>`.
    pub(crate) policy: &'a str,
    /// Everything that is no page, by path; pages may be among it.
    pub(crate) files: &'a BTreeMap<String, Vec<u8>>,
}

/// Everything that any of the pages breaks, in their order; checked in parallel.
pub(crate) fn pages(pages: &[PageText<'_>], house: &House<'_>) -> Vec<Complaint> {
    let scanned: Vec<Scanned<'_>> = pages.par_iter().map(|page| Scanned::new(*page)).collect();
    let places: HashMap<&str, _> = scanned.iter().map(|page| (page.text.path, &page.ids)).collect();
    let exists = |path: &str, place: Option<&str>| match places.get(path) {
        Some(ids) => place.is_none_or(|id| ids.contains(id)),
        None => place.is_none() && house.files.contains_key(path),
    };
    let scripts = house.files.iter().filter(|(path, _)| path.ends_with(".js"));
    let scripts: HashMap<&str, String> =
        scripts.map(|(path, bytes)| (path.as_str(), integrity(bytes))).collect();
    let of_page = |page: &Scanned<'_>| {
        let mut messages = page.complaints(house);
        messages.extend(page.dead_links(exists));
        messages.extend(page.unproved_scripts(&scripts));
        let file = page.text.path.to_owned();
        messages.into_iter().map(move |message| Complaint { file: file.clone(), message })
    };
    scanned.par_iter().flat_map_iter(of_page).collect()
}
