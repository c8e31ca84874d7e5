//! What is on pages. Programs take a page out of the list and leave it in the file, and links, forms and
//! descriptions of the structure lead to it still; so what is on no page has to be known before anything is
//! copied.

use std::collections::BTreeSet;

use super::{
    PdfError,
    object::{Dict, Object, Reference},
    objects::Objects,
};

/// Deeper than any program nests the fields of a form.
const MAX_FIELDS: usize = 64;

/// What is on pages.
#[derive(Default)]
pub(super) struct Pages {
    /// The pages, and the lists that they are in.
    pub(super) nodes: Vec<Reference>,
    /// The numbers of these, of the annotations of pages, and of the fields that those belong to.
    pub(super) shown: BTreeSet<u32>,
}

/// Looks for it.
pub(super) fn find(file: &Objects<'_>, root: Reference) -> Result<Pages, PdfError> {
    let Object::Dict(catalog) = file.load(root)?.object else {
        return Err(PdfError::Broken);
    };
    // A form that a program draws from XML, and a wrapper around other files: what shows is not on pages.
    let is_drawn = file.resolve(catalog.get("NeedsRendering"))? == Object::Word(b"true");
    if is_drawn || catalog.has("Collection") {
        return Err(PdfError::Unknown);
    }
    let (mut pages, mut has_page) = (Pages::default(), false);
    let mut waiting = vec![catalog.get("Pages").clone()];
    while let Some(node) = waiting.pop() {
        let Object::Reference(reference) = node else {
            return Err(PdfError::Broken);
        };
        if !pages.shown.insert(reference.0) {
            continue;
        }
        pages.nodes.push(reference);
        let Object::Dict(node) = file.load(reference)?.object else {
            return Err(PdfError::Broken);
        };
        match file.resolve(node.get("Kids"))? {
            Object::Array(kids) => waiting.extend(kids),
            _ => {
                has_page = true;
                annotations(file, &node, &mut pages.shown)?;
            }
        }
    }
    if has_page { Ok(pages) } else { Err(PdfError::Broken) }
}

fn annotations(file: &Objects<'_>, page: &Dict<'_>, shown: &mut BTreeSet<u32>) -> Result<(), PdfError> {
    let Object::Array(annotations) = file.resolve(page.get("Annots"))? else {
        return Ok(());
    };
    for annotation in annotations {
        let mut next = annotation;
        for depth in 0.. {
            if depth > MAX_FIELDS {
                return Err(PdfError::Unknown);
            }
            if let Object::Reference(reference) = next
                && !shown.insert(reference.0)
            {
                break;
            }
            let Object::Dict(dict) = file.resolve(&next)? else {
                break;
            };
            // Only what is filled in belongs to something larger.
            if dict.has("Subtype") && dict.name("Subtype")? != b"Widget" {
                break;
            }
            next = dict.get("Parent").clone();
        }
    }
    Ok(())
}
