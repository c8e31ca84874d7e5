//! Her answers, by what they mean where we know it and as they stand where we do not.

use std::marker::PhantomData;

use i18n::{Msg, msg};
use report::{
    About, Avoid, Channel, Choice, Danger, Happened, Help, Interpreter, PlaceKind, Since, Usage, When,
};
use serde_json::{Map, Value};

use super::later::Later;
use super::page::Page;

/// The answers of a letter. `letter.json` is read leniently: another version of the form may ask more.
pub(super) struct Answers {
    pub(super) about: Codes<About>,
    pub(super) danger: Codes<Danger>,
    pub(super) happened: Codes<Happened>,
    pub(super) usage: Codes<Usage>,
    pub(super) contact: Contact,
    /// The word to ask her for before an answer names a place or a time.
    pub(super) code_word: Option<Value>,
    /// What only later letters of a thread say.
    pub(super) later: Later,
    /// Fields that this program does not know, with their path in `letter.json`.
    pub(super) unknown: Vec<(String, Value)>,
    country: Option<Value>,
    kinds: Codes<PlaceKind>,
    since: Codes<Since>,
    help: Codes<Help>,
}

/// How to reach her, and how not.
pub(super) struct Contact {
    /// What stands under `may`, `None` if nothing does.
    pub(super) may: Option<Value>,
    pub(super) channel: Codes<Channel>,
    pub(super) how: Option<Value>,
    pub(super) name: Option<Value>,
    pub(super) lang: Option<Value>,
    pub(super) interpreter: Codes<Interpreter>,
    pub(super) when: Codes<When>,
    pub(super) avoid: Codes<Avoid>,
}

/// The answers to one question, in the order of the letter.
pub(super) struct Codes<C> {
    raw: Vec<Value>,
    choice: PhantomData<C>,
}

impl Answers {
    pub(super) fn of(json: &Value) -> Self {
        let mut unknown = Vec::new();
        let mut all = object(json.get("answers").cloned(), "answers", &mut unknown);
        let mut contact = object(all.remove("contact"), "answers.contact", &mut unknown);
        let mut place = object(all.remove("place"), "answers.place", &mut unknown);
        let is_report = json.get("kind").and_then(Value::as_str).is_none_or(|kind| kind == "report");
        let answers = Self {
            // First: in a later letter, `about` is the answer that it is about.
            later: if is_report { Later::default() } else { Later::take(&mut all) },
            code_word: said(&mut all, "codeword"),
            about: Codes::take(&mut all, "about"),
            danger: Codes::take(&mut all, "danger"),
            happened: Codes::take(&mut all, "happened"),
            help: Codes::take(&mut all, "help"),
            usage: Codes::take(&mut all, "use"),
            country: said(&mut place, "country"),
            kinds: Codes::take(&mut place, "kinds"),
            since: Codes::take(&mut place, "when"),
            contact: Contact::take(&mut contact),
            unknown: Vec::new(),
        };
        for (path, rest) in [("answers.contact", contact), ("answers.place", place), ("answers", all)] {
            unknown.extend(rest.into_iter().map(|(name, value)| (format!("{path}.{name}"), value)));
        }
        Self { unknown, ..answers }
    }

    /// Whether there is no answer, but for what only later letters say.
    pub(super) fn is_empty(&self) -> bool {
        // No `..`: a field that is added does not compile here until it counts.
        let Self {
            about,
            danger,
            happened,
            usage,
            contact,
            code_word,
            later: _,
            unknown,
            country,
            kinds,
            since,
            help,
        } = self;
        let is_unsaid = about.is_empty() && danger.is_empty() && happened.is_empty() && usage.is_empty();
        let is_nowhere = country.is_none() && kinds.is_empty() && since.is_empty() && help.is_empty();
        is_unsaid && is_nowhere && contact.is_empty() && code_word.is_none() && unknown.is_empty()
    }

    /// Where it was, what happened and what would help. What she was not asked is passed over in silence.
    pub(super) fn write(&self, page: &mut Page<'_>, asked_where: bool) {
        let place_is_empty = self.country.is_none() && self.kinds.is_empty() && self.since.is_empty();
        if asked_where || !place_is_empty {
            page.heading(msg::DESK_SHOW_PLACE);
            if place_is_empty {
                page.say(msg::DESK_SHOW_UNSAID);
            }
            if let Some(country) = &self.country {
                page.say_with(msg::DESK_SHOW_COUNTRY, &[("code", as_text(country).into())]);
            }
            self.kinds.write_under(page, msg::DESK_SHOW_PLACE_KINDS);
            self.since.write_under(page, msg::DESK_SHOW_PLACE_WHEN);
        }
        question(page, msg::DESK_SHOW_HAPPENED, &self.happened);
        question(page, msg::DESK_SHOW_HELP, &self.help);
    }
}

impl Contact {
    fn take(contact: &mut Map<String, Value>) -> Self {
        Self {
            may: contact.remove("may").filter(|value| !value.is_null()),
            channel: Codes::take(contact, "channel"),
            how: said(contact, "how"),
            name: said(contact, "name"),
            lang: said(contact, "lang"),
            interpreter: Codes::take(contact, "interpreter"),
            when: Codes::take(contact, "when"),
            avoid: Codes::take(contact, "avoid"),
        }
    }

    /// Whether nothing is said about it.
    pub(super) fn is_empty(&self) -> bool {
        let Self { may, channel, how, name, lang, interpreter, when, avoid } = self;
        let is_unsaid = [may, how, name, lang].iter().all(|said| said.is_none());
        is_unsaid && channel.is_empty() && interpreter.is_empty() && when.is_empty() && avoid.is_empty()
    }
}

impl<C: Choice> Codes<C> {
    fn take(answers: &mut Map<String, Value>, name: &str) -> Self {
        let raw = match answers.remove(name) {
            Some(Value::Array(codes)) => codes,
            None | Some(Value::Null) => Vec::new(),
            // Not a list, but an answer.
            Some(other) => vec![other],
        };
        Self { raw, choice: PhantomData }
    }

    /// Whether there is no answer.
    pub(super) fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// The answers that we know.
    pub(super) fn known(&self) -> impl Iterator<Item = C> + '_ {
        self.raw.iter().filter_map(|code| code.as_str().and_then(C::from_code))
    }

    /// The answer, if there is one only and we know it.
    pub(super) fn only(&self) -> Option<C> {
        if self.raw.len() == 1 { self.known().next() } else { None }
    }

    /// All answers as a list.
    pub(super) fn write(&self, page: &mut Page<'_>) {
        for code in &self.raw {
            let label =
                code.as_str().and_then(C::from_code).and_then(|choice| page.words().label(choice.msg_id()));
            let text = label.unwrap_or_else(|| page.unknown(&as_text(code)));
            page.item(&text);
        }
    }

    /// All answers as a list under a sentence of ours; nothing if there is none.
    pub(super) fn write_under(&self, page: &mut Page<'_>, sentence: Msg) {
        if !self.is_empty() {
            page.say(sentence);
            self.write(page);
        }
    }
}

/// A JSON value as a person reads it: text as text, everything else as JSON.
pub(super) fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn question<C: Choice>(page: &mut Page<'_>, heading: Msg, codes: &Codes<C>) {
    page.heading(heading);
    if codes.is_empty() {
        page.say(msg::DESK_SHOW_UNSAID);
    }
    codes.write(page);
}

/// The fields of an object; whatever stands there instead of one is unknown.
fn object(value: Option<Value>, path: &str, unknown: &mut Vec<(String, Value)>) -> Map<String, Value> {
    match value {
        Some(Value::Object(fields)) => fields,
        None | Some(Value::Null) => Map::new(),
        Some(odd) => {
            unknown.push((path.to_owned(), odd));
            Map::new()
        }
    }
}

/// What stands under a name, unless it is nothing or white space.
fn said(fields: &mut Map<String, Value>, name: &str) -> Option<Value> {
    fields.remove(name).filter(|value| match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        _ => true,
    })
}
