//! Nothing was read tomorrow: a day in the future is a typing error, and would keep what is old looking new.

use directory::Day;
use directory::content::{ContentError, Found};

use crate::BuildError;
use crate::sources::Sources;

/// Checks every day on which something was seen or read.
///
/// # Errors
/// [`BuildError::Content`] with each that lies after `today`.
pub(super) fn check(sources: &Sources, today: Day) -> Result<(), BuildError> {
    let facts = sources.facts.values().map(|fact| ("content/facts.toml", fact.id.clone(), fact.source.seen));
    let lines =
        sources.lines.iter().map(|line| ("content/helplines.toml", line.id.clone(), line.source.seen));
    let numbers = sources.countries.iter().filter_map(|country| {
        let seen = country.emergency.as_ref()?.source.seen;
        Some(("content/countries.toml", country.code.to_string(), seen))
    });
    let rights = sources.rights.values().flat_map(|rights| {
        rights.points.iter().filter_map(|point| {
            let seen = match &point.found {
                Found::Told(told) => told.source.seen,
                Found::Nothing { looked } => *looked,
                Found::Recalled => return None,
            };
            Some(("content/countries", rights.text_id(point.topic), seen))
        })
    });
    let watched = sources.watch.iter().map(|watch| ("content/watch.toml", watch.what.clone(), watch.read));
    let all = facts.chain(lines).chain(numbers).chain(rights).chain(watched);
    let errors: Vec<ContentError> = all
        .filter(|(_, _, day)| *day > today)
        .map(|(file, what, day)| {
            let message = format!("`{what}` was read on {day}, which is not yet; correct the day");
            ContentError { file: file.to_owned(), line: 1, message }
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(BuildError::Content(errors)) }
}
