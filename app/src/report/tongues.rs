//! The languages of the form: one, and a second beside it where somebody helps her (HL-1 of docs/requirements.md).

use std::mem;

use i18n::PageCatalog;
use leptos::prelude::*;

use crate::browser::both;
use crate::browser::config::Config;

/// A language of the form: what its page told the program, and its words.
pub type Tongue = (Config, PageCatalog);

/// Handles to the languages. Copies share the same state.
#[derive(Clone, Copy)]
pub struct Tongues {
    pair: StoredValue<Pair, LocalStorage>,
    /// Changes whenever a language does.
    changed: RwSignal<bool>,
    asked: Asked,
}

/// The first is the language of the page and of the letter.
struct Pair {
    first: Tongue,
    second: Option<Tongue>,
}

/// Which language is asked for words.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Asked {
    /// Whatever is shown.
    Both,
    First,
    Second,
}

impl Tongues {
    /// One language.
    pub fn new(first: Tongue) -> Self {
        Self {
            pair: StoredValue::new_local(Pair { first, second: None }),
            changed: RwSignal::new(false),
            asked: Asked::Both,
        }
    }

    /// Tells whoever draws that a language has changed.
    pub fn track(self) {
        self.changed.track();
    }

    /// Reads from the language that is asked; of both, from the first.
    pub fn with<T>(self, read: impl FnOnce(&Tongue) -> T) -> T {
        self.pair.with_value(|pair| match &pair.second {
            Some(second) if self.asked == Asked::Second => read(second),
            _ => read(&pair.first),
        })
    }

    /// The first language without the second.
    pub fn first(self) -> Self {
        Self { asked: Asked::First, ..self }
    }

    /// The second language without the first; `None` where one is shown.
    pub fn second(self) -> Option<Self> {
        let are_two = self.asked == Asked::Both && self.pair.with_value(|pair| pair.second.is_some());
        are_two.then_some(Self { asked: Asked::Second, ..self })
    }

    /// Something said in whatever is shown, as one text: [`both::said`] shows it.
    pub fn said(self, say: &dyn Fn(Self) -> String) -> String {
        let Some(second) = self.second() else { return say(self) };
        let words = say(self.first());
        if words.is_empty() {
            return words;
        }
        both::joined(&self.first().marked(&words), &second.marked(&say(second)))
    }

    /// Goes on in another first language. If it was the second one, the two change places.
    pub fn change(self, found: Tongue) {
        self.pair.update_value(|pair| {
            let old = mem::replace(&mut pair.first, found);
            if pair.second.as_ref().is_some_and(|second| is_same(second, &pair.first)) {
                pair.second = Some(old);
            }
        });
        self.redraw();
    }

    /// Shows a second language beside the first, or ends it.
    pub fn put_beside(self, found: Option<Tongue>) {
        self.pair.update_value(|pair| {
            // The first may have become this one while it was on its way.
            let second = found.filter(|found| !is_same(found, &pair.first));
            pair.second = second;
        });
        self.redraw();
    }

    fn marked(self, words: &str) -> String {
        self.with(|(config, _)| both::marked(&config.lang, &config.dir, words))
    }

    fn redraw(self) {
        self.changed.update(|changed| *changed = !*changed);
    }
}

fn is_same(one: &Tongue, other: &Tongue) -> bool {
    one.0.lang == other.0.lang
}
