//! Fields of a JSON object, read one by one.
//!
//! Derived deserialisers would be shorter to write, and 40 KB longer in the browser's program: each list of
//! each type is code of its own.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A JSON object. A field that is absent is empty; one of another type is an error, never empty.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(&'a Map<String, Value>);

/// The field that is of another type than the format says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct WrongType(pub(crate) String);

impl<'a> Fields<'a> {
    /// The fields of `value`, which `name` stands for in the error.
    pub(crate) fn of(value: &'a Value, name: &str) -> Result<Self, WrongType> {
        value.as_object().map(Self).ok_or_else(|| WrongType(name.to_owned()))
    }

    /// A whole number.
    pub(crate) fn number(self, name: &str) -> Result<Option<u64>, WrongType> {
        self.read(name, Value::as_u64)
    }

    /// Yes or no; absent is no.
    pub(crate) fn flag(self, name: &str) -> Result<bool, WrongType> {
        Ok(self.read(name, Value::as_bool)?.unwrap_or_default())
    }

    /// A text.
    pub(crate) fn text(self, name: &str) -> Result<String, WrongType> {
        Ok(self.read(name, Value::as_str)?.unwrap_or_default().to_owned())
    }

    /// A list of texts.
    pub(crate) fn texts(self, name: &str) -> Result<Vec<String>, WrongType> {
        self.list(name)?
            .iter()
            .map(|item| item.as_str().map(str::to_owned).ok_or_else(|| WrongType(name.to_owned())))
            .collect()
    }

    /// Texts by language.
    pub(crate) fn by_language(self, name: &str) -> Result<BTreeMap<String, String>, WrongType> {
        let mut texts = BTreeMap::new();
        // One by one: collecting would bring a sort along.
        for (lang, text) in self.read(name, Value::as_object)?.into_iter().flatten() {
            let text = text.as_str().ok_or_else(|| WrongType(name.to_owned()))?;
            texts.insert(lang.clone(), text.to_owned());
        }
        Ok(texts)
    }

    /// An object of its own; absent is none.
    pub(crate) fn object(self, name: &str) -> Result<Option<Self>, WrongType> {
        Ok(self.read(name, Value::as_object)?.map(Self))
    }

    /// A list of objects.
    pub(crate) fn objects(self, name: &str) -> Result<Vec<Self>, WrongType> {
        self.list(name)?.iter().map(|item| Self::of(item, name)).collect()
    }

    fn list(self, name: &str) -> Result<&'a [Value], WrongType> {
        Ok(self.read(name, Value::as_array)?.map(Vec::as_slice).unwrap_or_default())
    }

    fn read<T>(self, name: &str, read: impl FnOnce(&'a Value) -> Option<T>) -> Result<Option<T>, WrongType> {
        match self.0.get(name) {
            None => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| WrongType(name.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_absent_field_is_empty() {
        let value = json!({});
        let fields = Fields::of(&value, "directory").unwrap();
        assert_eq!(fields.text("id"), Ok(String::new()));
        assert_eq!(fields.flag("practice"), Ok(false));
        assert_eq!(fields.number("version"), Ok(None));
        assert_eq!(fields.texts("langs"), Ok(Vec::new()));
        assert!(fields.by_language("names").unwrap().is_empty());
        assert!(fields.object("hours").unwrap().is_none());
        assert!(fields.objects("agencies").unwrap().is_empty());
    }

    #[test]
    fn a_field_of_another_type_is_never_taken_for_an_empty_one() {
        let value = json!({"practice": "yes", "id": 1, "langs": ["en", 2], "names": {"en": []}, "version": -1,
            "agencies": ["x"], "phones": {}, "hours": "always", "closed_until": null});
        let fields = Fields::of(&value, "directory").unwrap();
        let wrong = |name: &str| WrongType(name.to_owned());
        assert_eq!(fields.flag("practice"), Err(wrong("practice")));
        assert_eq!(fields.text("id"), Err(wrong("id")));
        assert_eq!(fields.texts("langs"), Err(wrong("langs")));
        assert_eq!(fields.by_language("names"), Err(wrong("names")));
        assert_eq!(fields.number("version"), Err(wrong("version")));
        assert_eq!(fields.text("closed_until"), Err(wrong("closed_until")));
        assert!(fields.object("hours").is_err());
        assert!(fields.objects("agencies").is_err());
        assert!(fields.objects("phones").is_err());
        assert!(Fields::of(&json!([]), "directory").is_err());
    }
}
