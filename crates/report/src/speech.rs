//! Languages that a person can ask to be spoken to in. Their names come from whoever shows them.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// Tags of languages (BCP 47), in their own order: those of countries that people leave and arrive in.
const TAGS: &str = "af ak am ar az bg bn ckb cs de el en es et fa ff fil fr ha he hi hr hu hy id ig it ka km ku lo lt ms my ne nl om pa pl ps pt rhg ro ru rw si so sq sr sw ta th ti tr uk ur uz vi wo yo zh zu";

/// A language to be spoken to in, by its tag.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Speech(&'static str);

impl Speech {
    /// Every one that can be chosen.
    pub fn all() -> impl Iterator<Item = Self> {
        TAGS.split(' ').map(Self)
    }

    /// The one with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::all().find(|speech| speech.0 == tag)
    }

    /// Its tag (BCP 47).
    pub fn tag(self) -> &'static str {
        self.0
    }
}

impl Serialize for Speech {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Speech {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::from_tag(&tag).ok_or_else(|| D::Error::custom("a language that the form does not offer"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_stands_there_twice_and_each_reads_back() {
        let tags: Vec<&str> = Speech::all().map(Speech::tag).collect();
        assert!(tags.windows(2).all(|pair| pair[0] < pair[1]), "{tags:?}");
        assert!(tags.iter().all(|tag| Speech::from_tag(tag).is_some_and(|speech| speech.tag() == *tag)));
        assert_eq!(Speech::from_tag("xx"), None);
    }
}
