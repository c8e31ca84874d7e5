//! JSON that every reader understands the same way.
//!
//! Two programs may read `{"a":1,"a":2}` or `1e400` differently, and one of them may be the one that
//! checked. So: no duplicate keys, integers only, a depth that no parser minds, and a limited size.

use std::{cell::Cell, fmt};

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The longest text we read, in bytes: 384 KiB leaves room for the rest of the largest letter.
pub const MAX_BYTES: usize = 384 * 1024;

/// How deep arrays and objects may be nested. A letter needs five.
pub const MAX_DEPTH: usize = 8;

/// Reads one JSON text.
///
/// # Errors
/// [`JsonError`], which tells where, and nothing of the content.
pub fn strict(text: &[u8]) -> Result<Value, JsonError> {
    if text.len() > MAX_BYTES {
        return Err(JsonError::TooLong);
    }
    let fault = Cell::new(None);
    let mut reader = serde_json::Deserializer::from_slice(text);
    let strict = Strict { depth: 0, fault: &fault };
    let value = strict.deserialize(&mut reader);
    let value = value.and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| {
        fault.take().unwrap_or_else(|| JsonError::Syntax { line: error.line(), column: error.column() })
    })
}

/// The text is not JSON as we write it. Lines and columns are counted from one.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonError {
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("the JSON is nested deeper than {MAX_DEPTH} levels")]
    Depth,
    /// An object has the same key twice.
    #[error("the JSON has an object with the same key twice")]
    Duplicate,
    /// A number is not an integer of 64 bits.
    #[error("the JSON has a number that is not an integer of 64 bits")]
    Number,
    /// Not JSON at all from here on.
    #[error("not JSON, at line {line}, column {column}")]
    Syntax {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// Longer than [`MAX_BYTES`].
    #[error("the JSON is longer than {MAX_BYTES} bytes")]
    TooLong,
}

/// Reads a value at `depth` levels of nesting, and leaves the reason in `fault` if it refuses one.
#[derive(Clone, Copy)]
struct Strict<'a> {
    depth: usize,
    fault: &'a Cell<Option<JsonError>>,
}

impl Strict<'_> {
    fn refuse<E: de::Error>(self, reason: JsonError) -> E {
        self.fault.set(Some(reason));
        E::custom(reason)
    }

    fn inner<E: de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(self.refuse(JsonError::Depth));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Value, E> {
        Err(self.refuse(JsonError::Number))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            array.push(item);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut object = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(self.refuse(JsonError::Duplicate));
            }
            let value = entries.next_value_seed(inner)?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_everything_that_a_letter_is_made_of() {
        let text = r#" {"a":[1,-2,true,null,{"b":"\u0633\ud83d\ude00"}]} "#;
        assert_eq!(strict(text.as_bytes()), Ok(json!({"a":[1,-2,true,null,{"b":"س😀"}]})));
        let widest = r#"[18446744073709551615,-9223372036854775808]"#;
        assert_eq!(strict(widest.as_bytes()), Ok(json!([u64::MAX, i64::MIN])));
    }

    #[test]
    fn refuses_the_same_key_twice_at_any_depth() {
        for text in [r#"{"a":1,"a":1}"#, r#"[{"a":{"b":1,"c":2,"b":3}}]"#, r#"{"a":1,"\u0061":2}"#] {
            assert_eq!(strict(text.as_bytes()), Err(JsonError::Duplicate), "{text}");
        }
    }

    #[test]
    fn refuses_numbers_that_are_not_integers_of_64_bits() {
        for text in ["1.0", "[1e3]", "-0", "18446744073709551616", r#"{"a":0.5}"#] {
            assert_eq!(strict(text.as_bytes()), Err(JsonError::Number), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_nested_too_deep() {
        let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
        assert!(strict(nested(MAX_DEPTH).as_bytes()).is_ok());
        for depth in [MAX_DEPTH + 1, 100_000] {
            assert_eq!(strict(nested(depth).as_bytes()), Err(JsonError::Depth));
        }
    }

    #[test]
    fn refuses_what_is_too_long() {
        let text = format!("\"{}\"", "a".repeat(MAX_BYTES - 2));
        assert!(strict(text.as_bytes()).is_ok());
        let text = format!("{text} ");
        assert_eq!(strict(text.as_bytes()), Err(JsonError::TooLong));
    }

    #[test]
    fn tells_where_it_stops_being_json() {
        assert!(matches!(strict(b"{\n \"a\": nothing }"), Err(JsonError::Syntax { line: 2, .. })));
        let texts: [&[u8]; 6] = [b"", b"{} {}", b"\"\xff\"", b"[1,]", b"{'a':1}", b"\"\\ud800\""];
        for text in texts {
            assert!(matches!(strict(text), Err(JsonError::Syntax { .. })));
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(text: Vec<u8>) {
            let _ = strict(&text);
        }
    }
}
