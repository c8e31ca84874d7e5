//! `waymark-site locales`: are the words of every language whole, counted as the language counts, in the right
//! direction, and plain?
//!
//! The build of a mirror asks only what it can't do without: that its languages are complete. This asks everything
//! that a program can see, of every language at once, and says what to do about it. Whether the words are right,
//! no program sees.

mod checked;
mod direction;
mod ease;
mod finding;
mod lint;
mod mentions;
mod plurals;
mod report;
mod same;
mod script;
mod sentences;
mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use directory::content::ContentError;
use i18n::{Dir, Locale, Problem, Status, Wording, Words, compare};

use crate::BuildError;
use crate::build::words::{is_missing_at_the_desk, lacking_of_content};
use crate::sources::Sources;
use lint::Lint;
use mentions::Mentions;

pub use finding::{Finding, Weight};
pub use report::Report;
pub use table::Row;

/// The list of languages.
const LANGUAGES: &str = "locales/languages.toml";

/// Checks the words of every language below `root`, the folder with `app`, `content`, `crates` and `locales`.
///
/// # Errors
/// [`BuildError`], when there is nothing to check: content, the list of languages or of words can't be read.
pub fn check(root: &Path) -> Result<Report, BuildError> {
    let sources = Sources::read(root)?;
    let mut tags: Vec<String> = sources.languages.iter().map(|locale| locale.tag.clone()).collect();
    tags.extend(not_listed(root, &sources)?);
    let lint = Lint::read(&sources, &tags)?;
    let reference = sources.reference().cloned().ok_or_else(no_reference)?;
    let critical = sources.critical()?;
    let mut report = Report::default();
    report.findings.extend(direction::of_languages(&sources.languages, &sources.text(LANGUAGES)?));

    let english = read(&sources, &reference, &mut report)?;
    if let Some(english) = &english {
        of_reference(root, &sources, &lint, english, &mut report)?;
        let ids: Vec<&str> = english.ids().collect();
        report.findings.extend(critical.stale(ids.iter().copied()).into_iter().map(Finding::from));
        report.critical = Some(checked::count(&critical, &ids));
    }
    for locale in sources.languages.iter().filter(|locale| **locale != reference) {
        of_translation(&sources, &lint, english.as_ref(), locale, &mut report)?;
        report.checks.extend(checked::of(&sources, &critical, locale));
    }
    for tag in not_listed(root, &sources)? {
        let mut started = Report::default();
        started.findings.push(unlisted(&tag));
        let locale = Locale::plain(&tag, Dir::default());
        of_translation(&sources, &lint, english.as_ref(), &locale, &mut started)?;
        // Nobody is offered it: what it lacks keeps nobody from anything.
        report.findings.extend(started.findings.into_iter().map(Finding::into_warning));
        report.rows.extend(started.rows);
    }
    report.sort();
    Ok(report)
}

/// Every check of the language that the words are first written in.
fn of_reference(
    root: &Path,
    sources: &Sources,
    lint: &Lint,
    english: &Words,
    report: &mut Report,
) -> Result<(), BuildError> {
    let locale = &english.locale().tag;
    let wordings = english.wordings();
    let ids: BTreeSet<&str> = wordings.iter().map(|wording| wording.id.as_str()).collect();
    report.findings.extend(lint.stale(locale, &ids));
    report.findings.extend(lacking_of_content(sources, english).into_iter().map(Finding::from));
    for wording in &wordings {
        report.findings.extend(sentences::check(locale, wording));
    }
    let mut unused = Vec::new();
    if let Some(mut mentions) = Mentions::gather(root, sources)? {
        mentions.add_messages(&wordings);
        unused = mentions.unused(locale, &wordings);
    }
    report.rows.extend(table::rows(locale, &wordings, &wordings, &[], &unused));
    report.findings.extend(unused);
    of_every(lint, english, &wordings, report);
    Ok(())
}

/// Every check of another language. Without the reference, which had an error, those of its own.
fn of_translation(
    sources: &Sources,
    lint: &Lint,
    english: Option<&Words>,
    locale: &Locale,
    report: &mut Report,
) -> Result<(), BuildError> {
    let Some(words) = read(sources, locale, report)? else {
        return Ok(());
    };
    let wordings = words.wordings();
    if let Some(english) = english {
        let reference = english.wordings();
        let compared = compare(english, &words);
        report.rows.extend(table::rows(&locale.tag, &reference, &wordings, &compared, &[]));
        report.findings.extend(without_the_desk(&locale.tag, compared));
        report.findings.extend(same::check(&locale.tag, &reference, &wordings, lint));
    }
    of_every(lint, &words, &wordings, report);
    Ok(())
}

/// What a language lacks. The agencies' programs are not offered in a language before they have all their words, and
/// the site does not wait for them: what they lack is one thing to look at, not hundreds.
fn without_the_desk(tag: &str, compared: Vec<Problem>) -> Vec<Finding> {
    let (desk, other): (Vec<_>, Vec<_>) = compared.into_iter().partition(is_missing_at_the_desk);
    let mut findings: Vec<Finding> = other.into_iter().map(Finding::from).collect();
    if !desk.is_empty() {
        let message = format!(
            "has {} messages of the agencies' programs (desk.ftl, webdesk.ftl) still to translate; \
             they are not offered in it until then",
            desk.len()
        );
        findings.push(Finding::of_language(tag, &format!("locales/{tag}"), 1, message).into_warning());
    }
    findings
}

/// What is asked of each language alike.
fn of_every(lint: &Lint, words: &Words, wordings: &[Wording], report: &mut Report) {
    let locale = &words.locale().tag;
    report.findings.extend(words.dangling().into_iter().map(Finding::from));
    report.findings.extend(plurals::check(locale, wordings));
    report.findings.extend(wordings.iter().flat_map(|wording| lint.check(locale, wording)));
    report.findings.extend(wordings.iter().flat_map(|wording| script::check(words.locale(), wording)));
    let ease = ease::of_files(locale, wordings);
    let is_reference = words.locale().status == Status::Source;
    report.findings.extend(ease::check(locale, is_reference, &ease));
    for row in report.rows.iter_mut().filter(|row| row.locale == *locale) {
        row.ease = ease.get(&row.file).copied();
    }
}

/// The words of one language. `None` when a file has an error: all of them are noted then, and only those, as the
/// rest would be counted as missing.
fn read(sources: &Sources, locale: &Locale, report: &mut Report) -> Result<Option<Words>, BuildError> {
    let files = sources.ftl(&locale.tag)?;
    for (file, text) in &files {
        report.findings.extend(direction::of_text(&locale.tag, file, text));
    }
    match Words::new(locale, files.clone()) {
        Ok(words) => Ok(Some(words)),
        Err(errors) => {
            report.rows.push(Row::unreadable(&locale.tag));
            report
                .findings
                .extend(errors.into_iter().map(|error| Finding::unreadable(&locale.tag, error, &files)));
            Ok(None)
        }
    }
}

/// Folders of languages that the list does not have, by name.
fn not_listed(root: &Path, sources: &Sources) -> Result<Vec<String>, BuildError> {
    let folder = root.join("locales");
    let mut tags = Vec::new();
    for entry in fs::read_dir(&folder).map_err(BuildError::reading(&folder))? {
        let entry = entry.map_err(BuildError::reading(&folder))?;
        let tag = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !sources.languages.iter().any(|locale| locale.tag == tag) {
            tags.push(tag);
        }
    }
    tags.sort();
    Ok(tags)
}

fn unlisted(tag: &str) -> Finding {
    let message = format!("is not in {LANGUAGES}, so nobody is offered it; add it there when it is whole");
    Finding::of_language(tag, &format!("locales/{tag}"), 1, message)
}

fn no_reference() -> BuildError {
    let message = "no language has the status `source`; the one that the words are first written in needs it";
    let error = ContentError { file: LANGUAGES.to_owned(), line: 1, message: message.to_owned() };
    BuildError::Content(vec![error])
}
