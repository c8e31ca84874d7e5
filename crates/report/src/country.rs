//! Countries and territories by their two letters. Their names come from whoever shows them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// Every code of ISO 3166-1 alpha-2 that is assigned, one after the other.
const ASSIGNED: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ\
CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGT\
GUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKML\
MMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSH\
SISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

/// A country or territory, by its ISO 3166-1 code.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Country(&'static str);

impl Country {
    /// Every one, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ASSIGNED.len()).step_by(2).filter_map(|at| ASSIGNED.get(at..at + 2)).map(Self)
    }

    /// The one with this code, two capital letters.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|country| country.0 == code)
    }

    /// Two capital letters.
    pub fn code(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| D::Error::custom("not the two letters of a country"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_249_and_none_twice() {
        let mut codes: Vec<&str> = Country::all().map(Country::code).collect();
        assert_eq!(codes.len(), 249);
        assert!(codes.is_sorted());
        codes.dedup();
        assert_eq!(codes.len(), 249);
    }

    #[test]
    fn a_code_reads_back_and_a_wrong_one_is_refused() {
        assert_eq!(Country::from_code("GB").map(Country::code), Some("GB"));
        for wrong in ["", "gb", "G", "XX", "BD ", "BGB"] {
            assert_eq!(Country::from_code(wrong), None, "{wrong:?}");
        }
    }
}
