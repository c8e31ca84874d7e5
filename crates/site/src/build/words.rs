//! Are the words complete? Asked before anything is rendered, of every published language.

use directory::content::Rights;
use i18n::{Catalog, Locale, Problem, ProblemKind, compare};
use rayon::prelude::*;

use crate::BuildError;
use crate::sources::Sources;

/// Checks the words of the reference language and of every published one against it and against the content.
///
/// # Errors
/// [`BuildError::Words`] with all that is missing, extra or different.
pub(super) fn check(sources: &Sources, published: &[Locale]) -> Result<(), BuildError> {
    let reference = sources.reference();
    let mut languages: Vec<&Locale> = reference.into_iter().collect();
    languages.extend(published.iter().filter(|locale| Some(*locale) != reference));
    // A catalogue cannot leave its thread, so each thread reads the reference for itself, once.
    let read = || reference.map(|locale| sources.catalog(locale)).transpose();
    let found: Vec<Vec<Problem>> = languages
        .into_par_iter()
        .map_init(read, |reference, locale| match reference {
            Ok(reference) => problems(sources, reference.as_ref(), locale),
            // Told in full where the reference itself is looked at.
            Err(_) => Ok(Vec::new()),
        })
        .collect::<Result<_, _>>()?;
    let mut problems = found.concat();
    problems.dedup();
    if problems.is_empty() { Ok(()) } else { Err(BuildError::Words(problems)) }
}

fn problems(
    sources: &Sources,
    reference: Option<&Catalog>,
    locale: &Locale,
) -> Result<Vec<Problem>, BuildError> {
    let catalog = sources.catalog(locale)?;
    let mut problems = catalog.dangling();
    match reference {
        Some(reference) if reference.locale() != locale => {
            let compared = compare(reference, &catalog);
            problems.extend(compared.into_iter().filter(|problem| !is_missing_at_the_desk(problem)));
        }
        _ => {
            content_has_words(sources, &catalog);
            problems.extend(catalog.take_problems());
        }
    }
    Ok(problems)
}

/// What the agencies' programs lack in a language keeps no page from it: they are offered only in languages that have
/// all their words, and the pages show none of those.
pub(crate) fn is_missing_at_the_desk(problem: &Problem) -> bool {
    let of_desk = ["desk-", "webdesk-"].iter().any(|room| problem.id.starts_with(room));
    of_desk && problem.kind == ProblemKind::Missing
}

/// Every published line, fact and guide has its words, also those that this mirror happens not to show. What is missing
/// is noted in the catalogue.
pub(crate) fn content_has_words(sources: &Sources, catalog: &Catalog) {
    let want = |id: &str| {
        if !catalog.has(id) {
            catalog.miss(id);
        }
    };
    for line in sources.lines.iter().filter(|line| line.is_published()) {
        want(&line.name_id());
        want(&line.by_id());
    }
    sources.rights.values().flat_map(Rights::message_ids).for_each(|id| want(&id));
    for need in &sources.needs {
        want(&need.title_id());
        want(&need.short_id());
    }
    for guide in &sources.guides {
        guide.message_ids().for_each(want);
        let facts = guide.fact_ids().into_iter().filter_map(|id| sources.facts.get(id));
        for fact in facts {
            want(&fact.law_id());
            want(&fact.where_id());
        }
    }
}
