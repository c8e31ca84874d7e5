//! Everything a site is made from, as it stands in the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use directory::content::{
    Codes, ContentError, Country, CountryCode, Exits, Fact, Guide, Helpline, Need, Rights, Watch,
};
use i18n::{Locale, Status, Words, languages};

use crate::BuildError;
use crate::critical::{self, Critical};

/// What was read from the folders `content` and `locales`; words are read when they are asked for.
pub(crate) struct Sources {
    root: PathBuf,
    pub(crate) languages: Vec<Locale>,
    pub(crate) codes: Codes,
    pub(crate) countries: Vec<Country>,
    pub(crate) facts: BTreeMap<String, Fact>,
    pub(crate) guides: Vec<Guide>,
    pub(crate) needs: Vec<Need>,
    pub(crate) lines: Vec<Helpline>,
    pub(crate) watch: Vec<Watch>,
    pub(crate) exits: Exits,
    pub(crate) rights: BTreeMap<CountryCode, Rights>,
}

impl Sources {
    /// Reads and checks all content under `root`.
    pub(crate) fn read(root: &Path) -> Result<Self, BuildError> {
        let text = |name: &str| read_text(&root.join(name));
        let languages = languages::parse(&text("locales/languages.toml")?)?;

        // What can be told at once is told at once: somebody who adds three lines corrects them together.
        let mut errors = Vec::new();
        let codes = keep(Codes::parse(CODES, &text(CODES)?), &mut errors);
        let countries = keep(Country::parse(COUNTRIES, &text(COUNTRIES)?), &mut errors);
        let lines = keep(Helpline::parse(HELPLINES, &text(HELPLINES)?), &mut errors);
        let facts = keep(Fact::parse(FACTS, &text(FACTS)?), &mut errors);
        let exits = keep(Exits::parse(EXITS, &text(EXITS)?), &mut errors).unwrap_or_default();
        let (mut guides, mut needs, mut watch) = (Vec::new(), Vec::new(), Vec::new());
        if let (Some(codes), Some(facts)) = (&codes, &facts) {
            for (code, file) in codes.guides() {
                let name = format!("content/guides/{file}");
                let guide = keep(Guide::parse(&name, &text(&name)?, facts), &mut errors);
                if guide.as_ref().is_some_and(|guide| guide.code != code) {
                    errors.push(at(&name, format!("the code is `{code}` in {CODES}; write the same here")));
                }
                guides.extend(guide);
            }
            watch = keep(Watch::parse(WATCH, &text(WATCH)?, facts), &mut errors).unwrap_or_default();
            let known: Vec<&str> = codes.guides().map(|(code, _)| code).collect();
            needs = keep(Need::parse(NEEDS, &text(NEEDS)?, &known), &mut errors).unwrap_or_default();
        }
        let rights = read_rights(root, &mut errors)?;
        match (codes, countries, lines, facts) {
            (Some(codes), Some(countries), Some(lines), Some(facts)) if errors.is_empty() => {
                check_countries(&codes, &countries, &lines, &rights)?;
                Ok(Self {
                    root: root.to_owned(),
                    languages,
                    codes,
                    countries,
                    facts,
                    guides,
                    needs,
                    lines,
                    watch,
                    exits,
                    rights,
                })
            }
            _ => Err(BuildError::Content(errors)),
        }
    }

    /// The words of one language.
    pub(crate) fn words(&self, locale: &Locale) -> Result<Words, BuildError> {
        Words::new(locale, self.ftl(&locale.tag)?).map_err(BuildError::Catalog)
    }

    /// The Fluent files of the language `tag` as they stand: name, from the root, and text; by name.
    pub(crate) fn ftl(&self, tag: &str) -> Result<Vec<(String, String)>, BuildError> {
        let folder = self.root.join("locales").join(tag);
        let mut sources = Vec::new();
        for name in names_in(&folder, ".ftl")? {
            let text = read_text(&folder.join(&name))?;
            sources.push((format!("locales/{tag}/{name}"), text));
        }
        Ok(sources)
    }

    /// The language the words are first written in.
    pub(crate) fn reference(&self) -> Option<&Locale> {
        self.languages.iter().find(|locale| locale.status == Status::Source)
    }

    /// Which messages can hurt when they are wrong.
    pub(crate) fn critical(&self) -> Result<Critical, BuildError> {
        Critical::parse(&self.text(critical::FILE)?).map_err(BuildError::Content)
    }

    /// Whether there is a file below the root.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.root.join(name).is_file()
    }

    /// The text of a file below the root.
    pub(crate) fn text(&self, name: &str) -> Result<String, BuildError> {
        read_text(&self.root.join(name))
    }

    /// The style sheets, in the order in which they apply: tokens, base, then the others by name.
    pub(crate) fn style_sheets(&self) -> Result<Vec<String>, BuildError> {
        let folder = self.root.join("style");
        let mut names = names_in(&folder, ".css")?;
        let rank = |name: &str| match name {
            "tokens.css" => 0,
            "base.css" => 1,
            _ => 2,
        };
        names.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
        names.iter().map(|name| read_text(&folder.join(name))).collect()
    }
}

const CODES: &str = "content/codes.toml";
const COUNTRIES: &str = "content/countries.toml";
const EXITS: &str = "content/exits.toml";
const FACTS: &str = "content/facts.toml";
const HELPLINES: &str = "content/helplines.toml";
const NEEDS: &str = "content/needs.toml";
const WATCH: &str = "content/watch.toml";
const RIGHTS: &str = "content/countries";

/// What is known of rights, one file a country, named by its code.
fn read_rights(
    root: &Path,
    errors: &mut Vec<ContentError>,
) -> Result<BTreeMap<CountryCode, Rights>, BuildError> {
    let mut all = BTreeMap::new();
    for name in names_in(&root.join(RIGHTS), ".toml")? {
        let file = format!("{RIGHTS}/{name}");
        let Some(rights) = keep(Rights::parse(&file, &read_text(&root.join(&file))?), errors) else {
            continue;
        };
        let expected = format!("{}.toml", rights.country.as_str().to_ascii_lowercase());
        if name != expected {
            errors.push(at(&file, format!("it is about `{}`; name it `{expected}`", rights.country)));
        }
        all.insert(rights.country, rights);
    }
    Ok(all)
}

/// Names of the files with this ending in a folder, in order.
fn names_in(folder: &Path, ending: &str) -> Result<Vec<String>, BuildError> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(BuildError::reading(folder))? {
        let name = entry.map_err(BuildError::reading(folder))?.file_name();
        names.extend(name.into_string().ok().filter(|name| name.ends_with(ending)));
    }
    names.sort();
    Ok(names)
}

/// Every line belongs to a country that has a page, and every page has a code.
fn check_countries(
    codes: &Codes,
    countries: &[Country],
    lines: &[Helpline],
    rights: &BTreeMap<CountryCode, Rights>,
) -> Result<(), BuildError> {
    let known: BTreeSet<_> = countries.iter().map(|country| country.code).collect();
    let homeless = lines.iter().filter(|line| !known.contains(&line.country)).map(|line| {
        at(
            HELPLINES,
            format!("the country `{}` of the line `{}` is not in {COUNTRIES}; add it", line.country, line.id),
        )
    });
    let nameless = countries.iter().filter(|country| codes.country(country.code).is_none()).map(|country| {
        at(CODES, format!("the country `{}` has no code; give it the next free number of N", country.code))
    });
    let stray = rights.keys().filter(|code| !known.contains(*code)).map(|code| {
        let file = format!("{RIGHTS}/{}.toml", code.as_str().to_ascii_lowercase());
        at(&file, format!("the country `{code}` is not in {COUNTRIES}; add it"))
    });
    let errors: Vec<ContentError> = homeless.chain(nameless).chain(stray).collect();
    if errors.is_empty() { Ok(()) } else { Err(BuildError::Content(errors)) }
}

/// What a whole file lacks has no line of its own: its first one stands for it.
fn at(file: &str, message: String) -> ContentError {
    ContentError { file: file.to_owned(), line: 1, message }
}

fn keep<T>(read: Result<T, Vec<ContentError>>, errors: &mut Vec<ContentError>) -> Option<T> {
    match read {
        Ok(value) => Some(value),
        Err(found) => {
            errors.extend(found);
            None
        }
    }
}

fn read_text(path: &Path) -> Result<String, BuildError> {
    fs::read_to_string(path).map_err(BuildError::reading(path))
}
