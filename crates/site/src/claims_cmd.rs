//! `waymark-site claims`: everything that pages say about rights, with what it rests on, how well that is known, and how
//! long ago somebody read it.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use directory::Day;
use directory::content::{Found, Guide, Rights, SourceKind, Watch};

use crate::BuildError;
use crate::sources::Sources;

/// Pages of a country that nobody read again for so many days should not stay (the fact base's rule for writers).
pub const COUNTRY_DAYS: i64 = 180;

/// One thing that a page says, and one source of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// How well it is known.
    pub state: State,
    /// Days since the source was read; none where nobody read one.
    pub age: Option<i64>,
    /// The code of the page.
    pub page: String,
    /// The id of the message, or the topic of the country.
    pub claim: String,
    /// The fact it rests on; empty for a country, whose topic has its own source.
    pub fact: String,
    /// What kind of page the source is, and the date it bears.
    pub source: String,
}

/// How well a claim is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum State {
    /// It claims nothing about law or world.
    Advice,
    /// The text of a source was seen.
    Verified,
    /// From memory; no page says it.
    Recalled,
    /// Somebody looked and found nothing; the page says so.
    NotFound,
}

/// Everything claimed, and what has to be read again.
#[derive(Clone, Debug)]
pub struct Claims {
    /// One row a claim and source: by state, then the oldest first.
    pub rows: Vec<Row>,
    /// What is on the watch-list and due.
    pub due: Vec<Watch>,
}

/// Lists all claims below `root`, as old as they are on `today`.
///
/// # Errors
/// [`BuildError`], when content can't be read or is refused.
pub fn claims(root: &Path, today: Day) -> Result<Claims, BuildError> {
    let sources = Sources::read(root)?;
    let mut rows: Vec<Row> =
        sources.guides.iter().flat_map(|guide| of_guide(&sources, guide, today)).collect();
    for (country, rights) in &sources.rights {
        let page = sources.codes.country(*country).unwrap_or_default();
        rows.extend(of_country(page, rights, today));
    }
    rows.sort_by(|a, b| (a.state, b.age, &a.page, &a.claim).cmp(&(b.state, a.age, &b.page, &b.claim)));
    Ok(Claims { rows, due: due(&sources.watch, today) })
}

/// What of the watch-list has to be read again.
pub(crate) fn due(list: &[Watch], today: Day) -> Vec<Watch> {
    list.iter().filter(|watch| today > watch.until()).cloned().collect()
}

fn of_guide(sources: &Sources, guide: &Guide, today: Day) -> Vec<Row> {
    let mut rows = Vec::new();
    for claim in guide.claims() {
        let row = |state, age, fact: &str, source| Row {
            state,
            age,
            page: guide.code.clone(),
            claim: claim.text.clone(),
            fact: fact.to_owned(),
            source,
        };
        if claim.facts.is_empty() {
            rows.push(row(State::Advice, None, "", String::new()));
        }
        for id in &claim.facts {
            let Some(fact) = sources.facts.get(id) else { continue };
            let age = Some(today.since(fact.source.seen));
            rows.push(row(
                State::Verified,
                age,
                id,
                described(fact.source_kind, fact.source.dated.as_deref()),
            ));
        }
    }
    rows
}

fn of_country(page: &str, rights: &Rights, today: Day) -> Vec<Row> {
    let rows = rights.points.iter().map(|point| {
        let (state, age, source) = match &point.found {
            Found::Told(told) => {
                let source = described(told.source_kind, told.source.dated.as_deref());
                (State::Verified, Some(today.since(told.source.seen)), source)
            }
            Found::Recalled => (State::Recalled, None, String::new()),
            Found::Nothing { looked } => (State::NotFound, Some(today.since(*looked)), String::new()),
        };
        let claim = rights.text_id(point.topic);
        Row { state, age, page: page.to_owned(), claim, fact: String::new(), source }
    });
    rows.collect()
}

fn described(kind: SourceKind, dated: Option<&str>) -> String {
    let kind = match kind {
        SourceKind::Official => "official",
        SourceKind::CopyOrSummary => "copy or summary",
        SourceKind::NgoMediaOrAcademic => "NGO, media or academic",
    };
    format!("{kind}, {}", dated.unwrap_or("undated"))
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Advice => "advice",
            Self::Verified => "verified",
            Self::Recalled => "recalled",
            Self::NotFound => "not found",
        })
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { state, age, page, claim, fact, source } = self;
        let age = age.map_or_else(String::new, |age| format!("{age} d"));
        let line = format!("{state:<9} {age:>6}  {page:<4} {claim:<32} {fact:<40} {source}");
        f.write_str(line.trim_end())
    }
}

impl fmt::Display for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<9} {:>6}  {:<4} {:<32} {:<40} source", "state", "read", "page", "claim", "fact")?;
        for row in &self.rows {
            writeln!(f, "{row}")?;
        }
        let mut counts: BTreeMap<State, usize> = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(row.state).or_default() += 1;
        }
        let counts: Vec<String> =
            counts.into_iter().map(|(state, count)| format!("{count} {state}")).collect();
        writeln!(f, "\n{} in all: {}", self.rows.len(), counts.join(", "))?;
        let old = self.rows.iter().filter(|row| row.page.starts_with('N'));
        let old = old.filter(|row| row.age.is_some_and(|age| age > COUNTRY_DAYS)).count();
        if old > 0 {
            writeln!(
                f,
                "{old} of countries were not read for {COUNTRY_DAYS} days: read them again, or remove them"
            )?;
        }
        write!(f, "{}", Due(&self.due))
    }
}

impl Claims {
    /// Keeps only those in this state, and those whose source nobody read for more than so many days.
    pub fn keep(&mut self, state: Option<State>, older_than: Option<i64>) {
        self.rows.retain(|row| state.is_none_or(|state| row.state == state));
        self.rows.retain(|row| older_than.is_none_or(|days| row.age.is_some_and(|age| age > days)));
    }
}

/// What has to be read again, one a line; nothing when nothing has.
pub(crate) struct Due<'a>(pub(crate) &'a [Watch]);

impl fmt::Display for Due<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.is_empty() {
            writeln!(f, "to be read again (content/watch.toml): {}", self.0.len())?;
        }
        for watch in self.0 {
            writeln!(f, "  {}: {}; last read on {}", watch.what, watch.why, watch.read)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn repository() -> &'static Path {
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
    }

    #[test]
    fn every_claim_of_every_guide_is_listed_with_its_facts_or_as_advice() {
        let sources = Sources::read(repository()).expect("the content is right");
        let listed = claims(repository(), day("2026-11-21")).expect("the content is right").rows;
        for claim in sources.guides.iter().flat_map(Guide::claims) {
            let rows: Vec<&Row> = listed.iter().filter(|row| row.claim == claim.text).collect();
            let facts: Vec<&str> =
                rows.iter().map(|row| row.fact.as_str()).filter(|fact| !fact.is_empty()).collect();
            assert!(claim.facts.iter().all(|fact| facts.contains(&fact.as_str())), "{}", claim.text);
            assert!(!facts.is_empty() || rows[0].state == State::Advice, "{}", claim.text);
        }
    }

    #[test]
    fn what_is_on_the_watch_list_is_due_after_its_days() {
        let list = "[[watch]]\nwhat = \"A rule\"\nwhy = \"it changes\"\nread = \"2026-11-20\"\nevery = 30\n";
        let list = Watch::parse("w.toml", list, &BTreeMap::new()).expect("the fixture is right");
        assert!(due(&list, day("2026-12-20")).is_empty());
        let said = Due(&due(&list, day("2026-12-21"))).to_string();
        assert!(said.contains("A rule: it changes; last read on 2026-11-20"), "{said}");
    }
}
