//! Strict JSON: what is read, what is refused, and that it is what everybody else reads.

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

#[test]
fn the_place_of_a_fault_is_counted_in_the_text_itself() {
    assert_eq!(strict(b"[1, x]"), Err(JsonError::Syntax { line: 1, column: 5 }));
    assert_eq!(strict(b"\n\n [1 2]"), Err(JsonError::Syntax { line: 3, column: 5 }));
}

#[test]
fn what_is_wiped_has_no_text_any_more() {
    let mut value = json!({"key": ["text", {"inner": "text"}], "number": 3});
    wipe(&mut value);
    assert_eq!(value, json!({}));
    let mut value = json!(["text", ["text"], {"key": "text"}]);
    wipe(&mut value);
    assert_eq!(value, json!(["", [""], {}]));
}

/// JSON as text: keys that are the same in two spellings, numbers of every sort, more depth than allowed.
fn json_text() -> impl Strategy<Value = String> {
    let leaves = r#"0 -1 -0 1.0 2e1 1e400 18446744073709551615 18446744073709551616 true null
                    "" "a\"\\b\n" "\u0633\ud83d\ude00" "س:{""#;
    let leaves = leaves.split_ascii_whitespace().collect::<Vec<_>>();
    let key = prop::sample::select(vec![r#""a""#, r#""\u0061""#, r#""b""#, r#""c:""#, r#""""#]);
    let leaf = prop::sample::select(leaves).prop_map(str::to_owned);
    leaf.prop_recursive(10, 40, 3, move |inner| {
        let entry = (key.clone(), inner.clone()).prop_map(|(key, value)| format!("{key}: {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..3).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(entry, 0..3).prop_map(|entries| format!(" {{{} }}", entries.join(",\n"))),
        ]
    })
}

/// How many entries all objects in `value` have together.
fn entries(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(entries).sum(),
        Value::Object(map) => map.len() + map.values().map(entries).sum::<usize>(),
        _ => 0,
    }
}

/// How many entries are written in `text`: its colons that are not inside a string.
fn entries_written(text: &[u8]) -> usize {
    let (mut count, mut in_string, mut escaped) = (0, false, false);
    for &byte in text {
        count += usize::from(byte == b':' && !in_string);
        in_string ^= byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
    }
    count
}

/// What serde_json reads, if no key was there twice, no number is a fraction and the depth is allowed.
fn read_by_serde_json(text: &[u8]) -> Option<Value> {
    let value: Value = serde_json::from_slice(text).ok()?;
    (check(&value, 0).is_ok() && entries(&value) == entries_written(text)).then_some(value)
}

proptest! {
    #[test]
    fn reads_what_serde_json_reads_but_for_doubles_fractions_and_depth(text in json_text()) {
        prop_assert_eq!(strict(text.as_bytes()).ok(), read_by_serde_json(text.as_bytes()));
    }

    #[test]
    fn one_other_byte_is_read_as_serde_json_reads_it(
        text in json_text(),
        at in any::<prop::sample::Index>(),
        to in prop_oneof![any::<u8>(), prop::sample::select(b"{}[],:\" \\1.e-".to_vec())],
    ) {
        let mut text = text.into_bytes();
        let at = at.index(text.len());
        text[at] = to;
        prop_assert_eq!(strict(&text).ok(), read_by_serde_json(&text));
    }

    #[test]
    fn what_is_checked_in_memory_reads_back(text in json_text()) {
        let value: Result<Value, _> = serde_json::from_str(&text);
        if let Ok(value) = value {
            let written = serde_json::to_vec(&value).unwrap();
            prop_assert_eq!(strict(&written), check(&value, 0).map(|()| value));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(text: Vec<u8>) {
        let _ = strict(&text);
    }
}
