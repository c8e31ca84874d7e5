//! An export in two parts, for formats with a place for each field of HTCDS: the fields, and everything else.

use std::mem;

use serde_json::{Map, Value};

use super::json::{self, Export};
use crate::sealed::LetterError;

/// The name of the part that is everything else, in every format.
pub(super) const EXTENSION: &str = "waymark_extension";

/// The two parts. Together they are the whole of the JSON export: its `letter` follows from them.
pub(super) struct Parts {
    fields: Map<String, Value>,
    /// Everything else as JSON on one line, with nothing that a terminal obeys or XML forbids.
    pub(super) extension: String,
}

impl Parts {
    /// The parts of an export for a format that has a place for these fields of HTCDS. The others stay in the
    /// extension.
    pub(super) fn of(export: &Export<'_>, has_place: impl Fn(&str) -> bool) -> Result<Self, LetterError> {
        let mut rest = serde_json::to_value(export).map_err(|_| LetterError::NotALetter)?;
        if let Value::Object(rest) = &mut rest {
            rest.remove("letter");
        }
        let mut fields = Map::new();
        if let Some(Value::Object(htcds)) = rest.pointer_mut("/frames/htcds") {
            for (name, value) in mem::take(htcds) {
                let part = if has_place(&name) { &mut fields } else { &mut *htcds };
                part.insert(name, value);
            }
        }
        let extension = serde_json::to_string(&rest).map_err(|_| LetterError::NotALetter)?;
        Ok(Self { fields, extension: json::escaped(&extension) })
    }

    /// The values of a field, empty if nothing is said about it.
    pub(super) fn values(&self, field: &str, between: &str) -> String {
        match self.fields.get(field) {
            Some(Value::Array(values)) => {
                values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(between)
            }
            Some(Value::String(value)) => value.clone(),
            _ => String::new(),
        }
    }
}
