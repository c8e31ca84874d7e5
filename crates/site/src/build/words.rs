//! Are the words complete? Asked before anything is rendered, of every published language.

use std::collections::BTreeSet;
use std::sync::Arc;

use directory::content::Rights;
use i18n::{Locale, Problem, ProblemKind, Words, compare};
use rayon::prelude::*;

use crate::BuildError;
use crate::sources::Sources;

/// The words of every published language, in the same order, after checking them and those of the reference language
/// against it and against the content.
///
/// # Errors
/// [`BuildError::Words`] with all that is missing, extra or different.
pub(super) fn read(sources: &Sources, published: &[Locale]) -> Result<Vec<Arc<Words>>, BuildError> {
    let words: Vec<Arc<Words>> =
        published.par_iter().map(|locale| sources.words(locale).map(Arc::new)).collect::<Result<_, _>>()?;
    let reference = sources.reference();
    let published = words.iter().find(|words| Some(words.locale()) == reference);
    let reference = match published {
        Some(words) => Some(Arc::clone(words)),
        None => reference.map(|locale| sources.words(locale).map(Arc::new)).transpose()?,
    };
    let reference = reference.as_deref();
    let is_another = |words: &&Words| reference.is_none_or(|reference| reference.locale() != words.locale());
    let mut all: Vec<&Words> = reference.into_iter().collect();
    all.extend(words.iter().map(Arc::as_ref).filter(is_another));
    let found: Vec<Vec<Problem>> =
        all.into_par_iter().map(|words| problems(sources, reference, words)).collect();
    let mut problems = found.concat();
    problems.dedup();
    if problems.is_empty() { Ok(words) } else { Err(BuildError::Words(problems)) }
}

fn problems(sources: &Sources, reference: Option<&Words>, words: &Words) -> Vec<Problem> {
    let mut problems = words.dangling();
    match reference {
        Some(reference) if reference.locale() != words.locale() => {
            let compared = compare(reference, words);
            problems.extend(compared.into_iter().filter(|problem| !is_missing_at_the_desk(problem)));
        }
        _ => problems.extend(lacking_of_content(sources, words)),
    }
    problems
}

/// What the agencies' programs lack in a language keeps no page from it: they are offered only in languages that have
/// all their words, and the pages show none of those.
pub(crate) fn is_missing_at_the_desk(problem: &Problem) -> bool {
    let of_desk = ["desk-", "webdesk-"].iter().any(|room| problem.id.starts_with(room));
    of_desk && problem.kind == ProblemKind::Missing
}

/// What published lines, facts and guides lack of words, also those that this mirror happens not to show.
pub(crate) fn lacking_of_content(sources: &Sources, words: &Words) -> Vec<Problem> {
    let (mut problems, mut told) = (Vec::new(), BTreeSet::new());
    let mut want = |id: &str| {
        if !words.has(id) && told.insert(id.to_owned()) {
            problems.push(words.missing(id));
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
        guide.message_ids().for_each(&mut want);
        let facts = guide.fact_ids().into_iter().filter_map(|id| sources.facts.get(id));
        for fact in facts {
            want(&fact.law_id());
            want(&fact.where_id());
        }
    }
    problems
}
