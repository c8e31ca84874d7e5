//! An answer that is being written. It survives another screen and another language, but no lock.

use leptos::prelude::*;
use zeroize::{Zeroize, Zeroizing};

/// Handles to what is written. Copies share the same state.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The first thread of the conversation that it belongs to.
    pub thread: RwSignal<Option<[u8; 16]>>,
    /// The words.
    pub text: RwSignal<String>,
    /// The tag of the language they are in.
    pub lang: RwSignal<String>,
    /// A day by which she will hear more; empty for none.
    pub next: RwSignal<String>,
    /// Whether it is the last answer.
    pub is_last: RwSignal<bool>,
    /// Whether what was found in it has been told, and it may be sent as it is.
    pub is_checked: RwSignal<bool>,
}

impl Draft {
    /// Nothing.
    pub fn new() -> Self {
        Self {
            thread: RwSignal::new(None),
            text: RwSignal::new(String::new()),
            lang: RwSignal::new(String::new()),
            next: RwSignal::new(String::new()),
            is_last: RwSignal::new(false),
            is_checked: RwSignal::new(false),
        }
    }

    /// Begins an answer in a conversation, or goes on with the one that was begun there.
    pub fn begin(self, thread: [u8; 16], lang: &str) {
        if self.thread.get_untracked() != Some(thread) {
            self.wipe();
            self.thread.set(Some(thread));
            self.lang.set(lang.to_owned());
        }
    }

    /// Takes new words: they are to be looked at again.
    pub fn write(self, text: String) {
        self.text.update(|old| {
            old.zeroize();
            *old = text;
        });
        self.is_checked.set(false);
    }

    /// Puts a ready answer in, below what is written already.
    pub fn put(self, ready: &str) {
        let written = Zeroizing::new(self.text.get_untracked());
        let text = if written.trim().is_empty() {
            ready.to_owned()
        } else {
            format!("{}\n\n{ready}", written.trim_end())
        };
        self.write(text);
    }

    /// Forgets everything.
    pub fn wipe(self) {
        self.text.update(Zeroize::zeroize);
        self.thread.set(None);
        self.lang.set(String::new());
        self.next.set(String::new());
        self.is_last.set(false);
        self.is_checked.set(false);
    }
}
