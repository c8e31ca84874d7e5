//! What a page may weigh. A thousand bytes are a kilobyte here, the stricter of the two readings.

use std::collections::BTreeSet;
use std::fmt;

/// The kinds of pages that have budgets of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A page to read.
    Information,
    /// A list of help lines: n0.html, n12.html.
    HelpLines,
    /// The page that mounts the letter, until it can be written.
    Letter,
    /// What the letter's page loads for a code or for Send.
    Seal,
    /// The page that mounts the answers, with all that writing on and sending files take.
    Answers,
    /// What the letter's page loads when files are to be added to a letter that is stored.
    Files,
    /// What a page that sends files loads when a clean copy of a PDF is wanted.
    Paper,
    /// What the letter's page loads when somebody wants to hear its questions, without recordings.
    Hear,
    /// What the page of all questions loads when somebody searches.
    Index,
}

impl Kind {
    /// The kind of the page with this path, which loads these files.
    pub fn of(page: &str, loads: &BTreeSet<String>) -> Self {
        let name = page.rsplit('/').next().unwrap_or(page);
        if loads.iter().any(|file| file.ends_with(".wasm")) {
            return if name == "f1.html" { Self::Letter } else { Self::Answers };
        }
        let code = name.strip_prefix('n').and_then(|rest| rest.strip_suffix(".html"));
        match code {
            Some(code) if !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit()) => Self::HelpLines,
            _ => Self::Information,
        }
    }

    /// The most bytes on the wire, first visit, everything it loads included.
    pub fn budget(self) -> u64 {
        match self {
            // One initial window of TCP is 10 × 1,460 bytes.
            Self::Information => 14_000,
            Self::HelpLines => 20_000,
            // Two round trips and ten seconds on slow 3G.
            Self::Letter => 200_000,
            // Two seconds more, when a code is made or Send was pressed.
            Self::Seal => 100_000,
            // Eight seconds on slow 3G: one page for reading, writing and files, for who comes back.
            Self::Answers | Self::Files => 365_000,
            // Under two seconds on slow 3G, for whoever wants such a copy.
            Self::Paper => 60_000,
            // Half a second on slow 3G, for whoever wants to hear.
            Self::Hear => 6_000,
            // One second on slow 3G, for whoever searches.
            Self::Index => 25_000,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Information => "an information page",
            Self::HelpLines => "a page of help lines",
            Self::Letter => "the letter's page",
            Self::Seal => "what seals a letter",
            Self::Answers => "the answers' page",
            Self::Files => "what sends files",
            Self::Paper => "what cleans a PDF",
            Self::Hear => "what says the letter's questions",
            Self::Index => "the index of a search",
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Kind;

    #[test]
    fn help_lines_are_known_by_their_code() {
        let nothing = BTreeSet::new();
        assert_eq!(Kind::of("ar/n0.html", &nothing), Kind::HelpLines);
        assert_eq!(Kind::of("ar/n12.html", &nothing), Kind::HelpLines);
        assert_eq!(Kind::of("n/b3.html", &nothing), Kind::Information);
        assert_eq!(Kind::of("en/n.html", &nothing), Kind::Information);
    }

    #[test]
    fn the_letter_is_the_page_that_loads_a_program() {
        let loads = BTreeSet::from(["a/0123456789abcdef.wasm".to_owned()]);
        assert_eq!(Kind::of("en/f1.html", &loads), Kind::Letter);
    }
}
