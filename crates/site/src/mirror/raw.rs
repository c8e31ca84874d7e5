//! `mirror.toml` as it is written, and how it becomes a [`Mirror`].

use std::collections::BTreeMap;
use std::ops::Range;

use directory::content::Call;
use directory::{Day, PublicKey};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::{Known, Mirror, MirrorError, Pin, address};

pub(super) fn parse(file: &str, text: &str, known: Known<'_>) -> Result<Mirror, Vec<MirrorError>> {
    let mut reading = Reading { file, text, errors: Vec::new() };
    let Some(raw) = reading.take::<Raw>() else { return Err(reading.errors) };
    let name = raw.name.get_ref().trim();
    if name.is_empty() || name.chars().count() > MAX_NAME_CHARS {
        reading.refuse(raw.name.span(), format!("the name has 1 to {MAX_NAME_CHARS} characters"));
    }
    let name = name.to_owned();
    let base = match &raw.base {
        None => "/".to_owned(),
        Some(base) => reading.convert(base, address::base).unwrap_or_default(),
    };
    let relay = raw.relay.as_ref().and_then(|relay| reading.convert(relay, address::origin));
    let onion = raw.onion.as_ref().and_then(|onion| reading.convert(onion, address::onion));
    let languages = reading.languages(&raw.languages, known);
    let accept_drafts = reading.drafts(&raw.accept_drafts, &languages);
    let exit = reading.exits(&raw.exit, &raw.exit_looked_at, &languages, known);
    let called = raw.called.iter().filter_map(|called| reading.call(called, known)).collect();
    let directory = raw.directory.as_ref().map(|pin| reading.pin(pin));
    if !reading.errors.is_empty() {
        return Err(reading.errors);
    }
    Ok(Mirror {
        name,
        base,
        languages,
        accept_drafts,
        relay,
        onion,
        directory,
        audio: raw.audio.map(Into::into),
        exit,
        unconfirmed_lines: raw.unconfirmed_lines,
        replace_navigation: raw.replace_navigation.unwrap_or(true),
        called,
    })
}

/// What stands there about the directory, whatever else does.
pub(super) fn pin(file: &str, text: &str) -> Result<Option<Pin>, Vec<MirrorError>> {
    let mut reading = Reading { file, text, errors: Vec::new() };
    let Some(raw) = reading.take::<RawDirectory>() else { return Err(reading.errors) };
    let pin = raw.directory.as_ref().map(|pin| reading.pin(pin));
    if reading.errors.is_empty() { Ok(pin) } else { Err(reading.errors) }
}

/// Longest name: it stands in the bar of a 320-pixel screen, beside the button.
const MAX_NAME_CHARS: usize = 40;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: Spanned<String>,
    base: Option<Spanned<String>>,
    languages: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    accept_drafts: Vec<Spanned<String>>,
    relay: Option<Spanned<String>>,
    onion: Option<Spanned<String>>,
    unconfirmed_lines: bool,
    replace_navigation: Option<bool>,
    audio: Option<String>,
    directory: Option<RawPin>,
    exit: Spanned<Table>,
    #[serde(default)]
    exit_looked_at: Table,
    #[serde(default)]
    called: Vec<RawCall>,
}

/// A table whose names and values are known by their places.
pub(super) type Table = BTreeMap<Spanned<String>, Spanned<String>>;

#[derive(Deserialize)]
struct RawDirectory {
    directory: Option<RawPin>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPin {
    path: String,
    signers: Spanned<Vec<Spanned<String>>>,
    threshold: Spanned<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCall {
    line: Spanned<String>,
    date: Spanned<String>,
}

/// The file being read, and what is wrong with it so far.
pub(super) struct Reading<'a> {
    file: &'a str,
    text: &'a str,
    errors: Vec<MirrorError>,
}

impl Reading<'_> {
    /// The file, taken apart; `None` when it is refused.
    fn take<T: DeserializeOwned>(&mut self) -> Option<T> {
        match toml::from_str(self.text) {
            Ok(raw) => Some(raw),
            Err(error) => {
                let span = error.span().unwrap_or(0..0);
                let message = format!("{}; examples/mirror/mirror.toml shows every key", error.message());
                self.refuse(span, message);
                None
            }
        }
    }

    pub(super) fn refuse(&mut self, span: Range<usize>, message: impl Into<String>) {
        let before = &self.text.as_bytes()[..span.start.min(self.text.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        self.errors.push(MirrorError { file: self.file.to_owned(), line, message: message.into() });
    }

    pub(super) fn convert<T>(
        &mut self,
        value: &Spanned<String>,
        convert: impl FnOnce(&str) -> Result<T, &'static str>,
    ) -> Option<T> {
        match convert(value.get_ref()) {
            Ok(converted) => Some(converted),
            Err(message) => {
                self.refuse(value.span(), message);
                None
            }
        }
    }

    fn languages(&mut self, raw: &Spanned<Vec<Spanned<String>>>, known: Known<'_>) -> Vec<String> {
        if raw.get_ref().is_empty() {
            self.refuse(raw.span(), "no language is named; name at least one");
        }
        let mut tags: Vec<String> = Vec::new();
        for tag in raw.get_ref() {
            if !is_language(tag.get_ref(), known) {
                self.refuse(tag.span(), unknown_language(tag.get_ref(), known));
            } else if tags.contains(tag.get_ref()) {
                self.refuse(tag.span(), format!("`{}` is named twice; keep one", tag.get_ref()));
            } else {
                tags.push(tag.get_ref().clone());
            }
        }
        tags
    }

    fn drafts(&mut self, raw: &[Spanned<String>], languages: &[String]) -> Vec<String> {
        for tag in raw.iter().filter(|tag| !languages.contains(tag.get_ref())) {
            let message =
                format!("`{}` is not among the `languages` of this mirror; remove it here", tag.get_ref());
            self.refuse(tag.span(), message);
        }
        raw.iter().map(|tag| tag.get_ref().clone()).collect()
    }

    fn call(&mut self, raw: &RawCall, known: Known<'_>) -> Option<Call> {
        let line = raw.line.get_ref();
        if !known.lines.iter().any(|known| known.id == *line) {
            self.refuse(
                raw.line.span(),
                format!("there is no line `{line}` in content/helplines.toml; correct the id"),
            );
        }
        let day = self.convert(&raw.date, day)?;
        Some(Call { line: line.clone(), day })
    }

    fn pin(&mut self, raw: &RawPin) -> Pin {
        let mut signers: Vec<PublicKey> = Vec::new();
        for signer in raw.signers.get_ref() {
            let key = self.convert(signer, |key| {
                key.parse::<PublicKey>()
                    .map_err(|_| "not a minisign public key; copy the line that begins with RW")
            });
            if key.is_some_and(|key| signers.contains(&key)) {
                self.refuse(signer.span(), "this signer is named twice; one person counts once");
            }
            signers.extend(key);
        }
        let (threshold, count) = (*raw.threshold.get_ref(), raw.signers.get_ref().len());
        if count == 0 {
            self.refuse(raw.signers.span(), "no signer is named; without one no agency can be believed");
        } else if !(1..=count).contains(&threshold) {
            let remedy = format!("the threshold is 1 to {count}, the number of signers");
            self.refuse(raw.threshold.span(), remedy);
        }
        Pin { path: raw.path.clone().into(), signers, threshold }
    }
}

/// A day, as it is written everywhere.
pub(super) fn day(text: &str) -> Result<Day, &'static str> {
    text.parse().map_err(|_| "not a day; write it as year-month-day, like \"2026-11-20\"")
}

pub(super) fn is_language(tag: &str, known: Known<'_>) -> bool {
    known.languages.iter().any(|locale| locale.tag == tag)
}

pub(super) fn unknown_language(tag: &str, known: Known<'_>) -> String {
    let tags: Vec<&str> = known.languages.iter().map(|locale| locale.tag.as_str()).collect();
    format!("there is no language `{tag}`; there are {}", tags.join(", "))
}
