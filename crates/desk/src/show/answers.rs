//! Her answers, by what they mean where we know it and as they stand where we do not.

use std::marker::PhantomData;

use i18n::{Msg, msg};
use report::{Avoid, Choice, Happened, Help, When};
use serde_json::{Map, Value};

use super::page::Page;

/// The answers of a letter. `letter.json` is read leniently: another version of the form may ask more.
pub(super) struct Answers {
    pub(super) happened: Codes<Happened>,
    pub(super) help: Codes<Help>,
    /// What stands under `may`, `None` if nothing does.
    pub(super) may: Option<Value>,
    pub(super) how: Option<Value>,
    pub(super) when: Codes<When>,
    pub(super) avoid: Codes<Avoid>,
    /// Fields that this program does not know, with their path.
    pub(super) unknown: Vec<(String, Value)>,
}

/// The answers to one question, in the order of the letter.
pub(super) struct Codes<C> {
    raw: Vec<Value>,
    choice: PhantomData<C>,
}

impl Answers {
    pub(super) fn of(json: &Value) -> Self {
        let mut all = object(json.get("answers"));
        let contact = all.remove("contact");
        let mut unknown = Vec::new();
        if let Some(odd) = contact.as_ref().filter(|value| !value.is_object() && !value.is_null()) {
            unknown.push(("contact".to_owned(), odd.clone()));
        }
        let mut contact = object(contact.as_ref());
        let answers = Self {
            happened: Codes::take(&mut all, "happened"),
            help: Codes::take(&mut all, "help"),
            may: contact.remove("may").filter(|value| !value.is_null()),
            how: contact.remove("how").filter(is_said),
            when: Codes::take(&mut contact, "when"),
            avoid: Codes::take(&mut contact, "avoid"),
            unknown: Vec::new(),
        };
        unknown.extend(contact.into_iter().map(|(name, value)| (format!("contact.{name}"), value)));
        unknown.extend(all);
        Self { unknown, ..answers }
    }

    /// What happened and what would help.
    pub(super) fn write(&self, page: &mut Page<'_>) {
        question(page, msg::DESK_SHOW_HAPPENED, &self.happened);
        question(page, msg::DESK_SHOW_HELP, &self.help);
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

    /// All answers as a list.
    pub(super) fn write(&self, page: &mut Page<'_>) {
        for code in &self.raw {
            let label =
                code.as_str().and_then(C::from_code).and_then(|choice| page.words().label(choice.msg_id()));
            let text = label.unwrap_or_else(|| {
                page.words().say_with(msg::DESK_SHOW_UNKNOWN, &[("code", as_text(code).into())])
            });
            page.item(&text);
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

fn object(value: Option<&Value>) -> Map<String, Value> {
    value.and_then(Value::as_object).cloned().unwrap_or_default()
}

fn is_said(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        _ => true,
    }
}
