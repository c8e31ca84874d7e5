//! What can be said of, and done to, JSON that is already in memory.

use std::mem;

use serde_json::{Map, Value};
use zeroize::Zeroize;

use super::{JsonError, MAX_DEPTH};

/// Overwrites every text in `value`, keys included. Numbers, and what is true or false, stay.
pub fn wipe(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(entries) => wipe_map(entries),
        Value::String(text) => text.zeroize(),
        Value::Bool(_) | Value::Null | Value::Number(_) => {}
    }
}

/// [`wipe`], for the entries of an object.
pub(crate) fn wipe_map(entries: &mut Map<String, Value>) {
    for (mut key, mut value) in mem::take(entries) {
        key.zeroize();
        wipe(&mut value);
    }
}

/// Whether [`strict`](super::strict) would read `value`, written where it stands `depth` levels deep.
pub(crate) fn check(value: &Value, depth: usize) -> Result<(), JsonError> {
    match value {
        Value::Array(_) | Value::Object(_) if depth == MAX_DEPTH => Err(JsonError::Depth),
        Value::Array(items) => items.iter().try_for_each(|item| check(item, depth + 1)),
        Value::Number(number) if number.is_f64() => Err(JsonError::Number),
        Value::Object(entries) => entries.values().try_for_each(|value| check(value, depth + 1)),
        _ => Ok(()),
    }
}
