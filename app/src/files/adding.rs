//! Into the list: what fits. What does not is told, and why.

use leptos::prelude::*;
use web_sys::File;

use super::chosen::{Chosen, Why, refusal};
use super::looking;
use super::state::{Files, Refused};

/// Adds what she picked to what she picked before.
pub fn add(files: Files, picked: Vec<File>) {
    let mut refused = Vec::new();
    files.list.update(|list| {
        for file in picked {
            match refusal(list, &file) {
                None => list.push(Chosen::new(files.new_key(), file)),
                Some(why) => refused.push(Refused { name: file.name(), why }),
            }
        }
    });
    files.refused.set(refused);
    files.halt.set(None);
    files.cancelled.set(false);
    looking::start(files);
}

/// Takes a file out of the list that turned out to be unreadable, and tells it.
pub fn expel(files: Files, key: u32) {
    let Some(name) = files.of(key, |chosen| chosen.name.clone()) else { return };
    files.remove(key);
    files.refused.update(|refused| refused.push(Refused { name, why: Why::Unreadable }));
}
