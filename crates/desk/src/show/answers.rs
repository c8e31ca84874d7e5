//! Her answers, by what they mean where we know it and as they stand where we do not.

use std::marker::PhantomData;

use i18n::{Msg, msg};
use report::{
    About, Avoid, Channel, Choice, Danger, Happened, Help, Interpreter, PlaceKind, Since, Usage, When,
};
use serde_json::{Map, Value};

use super::page::Page;

/// The answers of a letter. `letter.json` is read leniently: another version of the form may ask more.
pub(super) struct Answers {
    pub(super) about: Codes<About>,
    pub(super) danger: Codes<Danger>,
    pub(super) happened: Codes<Happened>,
    pub(super) usage: Codes<Usage>,
    pub(super) contact: Contact,
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
        let answers = Self {
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
