//! What a message's variable can hold.

#[cfg(not(target_arch = "wasm32"))]
use fluent_bundle::FluentValue;

/// The value of one variable. Dates and amounts are formatted by the caller: Fluent's `DATETIME()` and the
/// locale side of `NUMBER()` do not exist in Rust (projectfluent/fluent-rs#181).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number; it chooses the plural form.
    Number(i64),
    /// Text, shown as it is between isolation marks.
    Text(String),
}

#[cfg(not(target_arch = "wasm32"))]
impl Value {
    pub(crate) fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Number(number) => FluentValue::from(*number),
            Self::Text(text) => FluentValue::from(text.as_str()),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u8> for Value {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value {
    /// Saturates; no count on a page comes near.
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
