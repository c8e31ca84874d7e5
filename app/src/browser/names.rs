//! Names that the browser knows in the reader's language: languages, countries, days. No table of ours to download.

use js_sys::{Array, Date, Function, JsString, Object, Reflect};
use report::{Country, Speech};
use wasm_bindgen::{JsCast, JsValue};
use wire::Day;

/// A value and the name to show for it.
pub type Named = (String, String);

/// Names of languages for a reader of `lang`; the tag itself where the browser knows none.
pub fn languages<'a>(lang: &str, tags: impl IntoIterator<Item = &'a str>) -> Vec<Named> {
    named(lang, "language", tags)
}

/// The name of one country for a reader of `lang`.
pub fn country(lang: &str, code: &str) -> String {
    named(lang, "region", [code]).pop().map_or_else(String::new, |(_, name)| name)
}

/// Every country, in the alphabet of `lang`.
pub fn countries(lang: &str) -> Vec<Named> {
    in_order(lang, named(lang, "region", Country::all().map(Country::code)))
}

/// Every language that one can ask to be spoken to in, in the alphabet of `lang`.
pub fn speech(lang: &str) -> Vec<Named> {
    in_order(lang, named(lang, "language", Speech::all().map(Speech::tag)))
}

/// A date as readers of `lang` write it.
pub fn date(lang: &str, day: Day) -> String {
    formatted(lang, day, ("dateStyle", "long"))
}

/// The name of a day of the week, 0 for Monday.
pub fn weekday(lang: &str, number: u32) -> String {
    // 1970-01-05 was a Monday.
    formatted(lang, Day(4 + number), ("weekday", "long"))
}

fn formatted(lang: &str, day: Day, style: (&str, &str)) -> String {
    let date = Date::new(&JsValue::from_f64(f64::from(day.0) * 86_400_000.0));
    date.to_locale_date_string(
        lang,
        &object(&[style, ("timeZone", "UTC"), ("numberingSystem", "latn"), ("calendar", "gregory")]),
    )
    .into()
}

fn named<'a>(lang: &str, kind: &str, codes: impl IntoIterator<Item = &'a str>) -> Vec<Named> {
    let names = display_names(lang, kind);
    let name = |code: &str| names.as_ref().and_then(|names| names(code)).unwrap_or_else(|| code.to_owned());
    codes.into_iter().map(|code| (code.to_owned(), name(code))).collect()
}

/// `Intl.DisplayNames`, where the browser has it.
fn display_names(lang: &str, kind: &str) -> Option<impl Fn(&str) -> Option<String>> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
    let options = object(&[("type", kind)]);
    let names = Reflect::construct(&class, &Array::of2(&JsValue::from_str(lang), &options)).ok()?;
    let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
    Some(move |code: &str| of.call1(&names, &code.into()).ok()?.as_string())
}

/// Sorted by the browser: an alphabet is its business, and sorting here would be more to download.
fn in_order(lang: &str, named: Vec<Named>) -> Vec<Named> {
    let pairs: Array =
        named.iter().map(|(code, name)| Array::of2(&code.as_str().into(), &name.as_str().into())).collect();
    let name = |pair: &JsValue| Array::from(pair).get(1).as_string().unwrap_or_default();
    let (alphabet, options) = (Array::of1(&lang.into()), Object::new());
    let sorted =
        pairs.sort_by(&mut |a, b| JsString::from(name(&a)).locale_compare(&name(&b), &alphabet, &options));
    let text = |pair: &JsValue, at| Array::from(pair).get(at).as_string().unwrap_or_default();
    sorted.iter().map(|pair| (text(&pair, 0), text(&pair, 1))).collect()
}

fn object(fields: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    object
}
