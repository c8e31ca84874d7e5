//! Pages to which Leave may lead: `content/exits.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::ContentError;
use super::error::Reading;

/// Pages that somebody looked at for all mirrors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exits {
    addresses: BTreeSet<String>,
}

impl Exits {
    /// Reads `exits.toml`; `file` is its name in messages.
    ///
    /// # Errors
    /// Everything wrong with it, in order: a page without a reason, an address that is no https page, or stands there
    /// twice.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<ContentError>> {
        let mut reading = Reading::new(file, text);
        let raw: File = reading.toml()?;
        let mut addresses = BTreeSet::new();
        for exit in raw.exit {
            if exit.why.get_ref().trim().is_empty() {
                reading.refuse(exit.why.span(), "say why nobody wonders about such a page");
            }
            for address in exit.addresses {
                let span = address.span();
                let address = address.into_inner();
                if !address.starts_with("https://") || address.contains(['?', '#']) {
                    let message = format!("`{address}` is no plain https page; nothing may be carried along");
                    reading.refuse(span, message);
                } else if addresses.contains(&address) {
                    reading.refuse(span, format!("`{address}` stands here twice; keep one"));
                } else {
                    addresses.insert(address);
                }
            }
        }
        reading.finish(Self { addresses })
    }

    /// Whether a page is among them, as a mirror writes it.
    pub fn contains(&self, address: &str) -> bool {
        self.addresses.contains(address)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    exit: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    addresses: Vec<Spanned<String>>,
    why: Spanned<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Exits, Vec<ContentError>> {
        Exits::parse("e.toml", text)
    }

    #[test]
    fn a_page_of_the_list_is_known_as_it_stands_there() {
        let exits = parse("[[exit]]\naddresses = [\"https://news.example/\"]\nwhy = \"news\"\n");
        let exits = exits.expect("the fixture is right");
        assert!(exits.contains("https://news.example/"));
        assert!(!exits.contains("https://news.example/sport"));
    }

    #[test]
    fn what_no_exit_may_be_is_refused_with_its_place() {
        let twice = "[[exit]]\naddresses = [\"https://a.example/\",\n\"https://a.example/\"]\nwhy = \" \"\n";
        let errors: Vec<String> =
            parse(twice).expect_err("it is wrong on purpose").iter().map(ToString::to_string).collect();
        assert_eq!(
            errors,
            [
                "e.toml:4: say why nobody wonders about such a page",
                "e.toml:3: `https://a.example/` stands here twice; keep one"
            ]
        );
        for address in ["http://a.example/", "https://a.example/?q=1", "https://a.example/#b"] {
            assert!(parse(&format!("[[exit]]\naddresses = [\"{address}\"]\nwhy = \"x\"\n")).is_err());
        }
    }
}
