//! Which texts of a letter were typed in an old encoding.

use i18n::zawgyi;
use serde_json::Value;

/// The paths of texts in the letter that are likely in Zawgyi, sorted.
pub(super) fn paths(letter: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(letter, "", &mut found);
    found.sort();
    found.dedup();
    found
}

fn collect(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::String(text) if zawgyi::is_likely(text) => found.push(path.to_owned()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, path, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                collect(value, &path, found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::paths;

    #[test]
    fn texts_in_zawgyi_are_named_by_their_path_wherever_they_stand() {
        let letter = json!({
            "text": "ျမန္မာ",
            "answers": {"contact": {"how": "မင္း", "name": "မြန်မာ"}, "odd": ["ေန", "ေန", 7]},
        });
        assert_eq!(paths(&letter), ["answers.contact.how", "answers.odd", "text"]);
        assert!(paths(&json!({"text": "They keep my passport."})).is_empty());
    }
}
