//! Sizes, times and lists of names, as she reads them.

use evidence::FileKind;
use i18n::{Msg, Value, msg};
use js_sys::{Array, Function, Number, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::state::Files;

/// Most names that one sentence tells.
const MOST_NAMES: usize = 10;

/// A size in KB or MB, counted in powers of two as the limits are.
pub fn size(files: Files, bytes: u64) -> String {
    let kilobytes = bytes.div_ceil(1_024);
    if kilobytes < 1_024 {
        return files.t_with(msg::FILES_SIZE_KB, &[("size", Value::from(kilobytes.to_string()))]);
    }
    let megabytes = (bytes as f64 / 104_857.6).round() / 10.0;
    // Western digits, as everywhere here, with the reader's own mark before the fraction.
    let lang = format!("{}-u-nu-latn", files.config().lang);
    let shown = String::from(Number::from(megabytes).to_locale_string(&lang));
    files.t_with(msg::FILES_SIZE_MB, &[("size", Value::from(shown))])
}

/// How long it will still take.
pub fn left(files: Files, seconds: u32) -> String {
    let minutes = seconds.div_ceil(60);
    if minutes < 2 {
        files.t(msg::FILES_LEFT_MINUTE)
    } else if minutes < 90 {
        files.t_with(msg::FILES_LEFT_MINUTES, &[("minutes", Value::from(minutes))])
    } else {
        files.t_with(msg::FILES_LEFT_HOURS, &[("hours", Value::from(minutes.div_ceil(60)))])
    }
}

/// What kind of file it is, in a word.
pub fn kind(kind: FileKind) -> Msg {
    if kind.is_image() {
        msg::FILES_KIND_PICTURE
    } else if kind.is_video() {
        msg::FILES_KIND_VIDEO
    } else if kind.is_sound() {
        msg::FILES_KIND_SOUND
    } else {
        match kind {
            FileKind::Pdf | FileKind::Office | FileKind::Text => msg::FILES_KIND_PAPER,
            FileKind::Zip => msg::FILES_KIND_PACKED,
            _ => msg::FILES_KIND_OTHER,
        }
    }
}

/// Names in a row; of many the first ones, and how many more there are.
pub fn names(files: Files, names: &[String]) -> String {
    // A name can be in any script, and must not turn its neighbours round.
    let isolated = |name: &String| format!("\u{2068}{name}\u{2069}");
    let shown = row(files, names.iter().take(MOST_NAMES).map(isolated).collect());
    match names.len().saturating_sub(MOST_NAMES) {
        0 => shown,
        more => {
            let values = [("names", Value::from(shown)), ("count", Value::from(more))];
            files.t_with(msg::FILES_AND_MORE, &values)
        }
    }
}

/// Things in a row, as the reader's language puts them.
pub fn row(files: Files, things: Vec<String>) -> String {
    joined(&files.config().lang, &things).unwrap_or_else(|| things.join(", "))
}

/// By `Intl.ListFormat`, where the browser has it.
fn joined(lang: &str, things: &[String]) -> Option<String> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"ListFormat".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"unit".into()).ok()?;
    Reflect::set(&options, &"style".into(), &"short".into()).ok()?;
    let format = Reflect::construct(&class, &Array::of2(&lang.into(), &options)).ok()?;
    let method: Function = Reflect::get(&format, &"format".into()).ok()?.dyn_into().ok()?;
    let list: Array = things.iter().map(|thing| JsValue::from(thing.as_str())).collect();
    method.call1(&format, &list).ok()?.as_string()
}
