//! One file of the list: what it is, what it tells, what is sent of it.

use i18n::{Value, msg};
use leptos::prelude::*;

use super::chosen::Look;
use super::picker::changing;
use super::state::Files;
use super::{found, size, way};
use crate::browser::kit::{block, button, p, words};

/// The file with this key. No picture of it is drawn: others may see the screen.
pub fn view(files: Files, key: u32) -> AnyView {
    let (name, bytes) = files.of(key, |chosen| (chosen.name.clone(), chosen.bytes)).unwrap_or_default();
    let look = Memo::new(move |_| files.now(key, |chosen| chosen.look.clone()).flatten());
    let label = files.t_with(msg::FILES_REMOVE_WHAT, &[("name", Value::from(&name))]);
    let remove = Callback::new(move |()| files.remove(key));
    let remove = button("plain", files.t(msg::FILES_REMOVE), Some(label), remove);
    block(
        "li",
        "agency",
        vec![
            block("p", "", vec![words("bdi", "", name)]),
            changing(move || match look.get() {
                None => words("p", "small", files.t(msg::FILES_LOOKING)),
                Some(look) => seen(files, key, bytes, &look),
            }),
            remove,
        ],
    )
}

fn seen(files: Files, key: u32, bytes: u64, look: &Look) -> AnyView {
    let what = size::row(files, vec![files.t(size::kind(look.kind)), size::size(files, bytes)]);
    block("div", "", vec![words("p", "small", what), p(tells(files, look)), way::view(files, key, look)])
}

/// What is written in it, in words.
fn tells(files: Files, look: &Look) -> String {
    let found = look.found.iter().filter_map(|finding| found::words(*finding));
    let found: Vec<String> = found.map(|words| files.t(words)).collect();
    if found.is_empty() {
        return files.t(msg::FILES_TELLS_NOTHING);
    }
    files.t_with(msg::FILES_TELLS, &[("what", Value::from(size::row(files, found)))])
}
