//! What is told of a letter, piece by piece: for a page that sets it with means of its own.

use std::fmt;

/// A piece. `Debug` shows nothing of it.
#[derive(Clone, Eq, PartialEq)]
pub enum Row {
    /// Text that came with the letter, made harmless. It may have several lines.
    Foreign(String),
    /// A heading.
    Heading(String),
    /// An item of a list, in our words.
    Item(String),
    /// One of our sentences.
    Said(String),
    /// The title, which comes first.
    Title(String),
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Foreign(_) => "Foreign(..)",
            Self::Heading(_) => "Heading(..)",
            Self::Item(_) => "Item(..)",
            Self::Said(_) => "Said(..)",
            Self::Title(_) => "Title(..)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Row;
    use crate::sealed;
    use crate::show::rows;
    use crate::testing::{Survivor, draft, english, identity, seal_to};

    fn shown(text: &str) -> Vec<Row> {
        let mut draft = draft();
        draft.text = text.into();
        let key = identity();
        let letter = sealed::open(&seal_to(&draft, key.recipient()), &[key]).unwrap();
        rows(&letter, &english()).unwrap()
    }

    #[test]
    fn the_title_comes_first_and_then_how_to_reach_her() {
        let rows = shown("They keep my passport.");
        assert!(matches!(&rows[0], Row::Title(title) if title.starts_with("Letter ")));
        assert!(matches!(&rows[1], Row::Heading(heading) if heading.starts_with("HOW TO REACH HER")));
        assert!(rows.contains(&Row::Foreign("They keep my passport.".into())));
    }

    #[test]
    fn what_she_wrote_stays_foreign_whatever_it_looks_like() {
        let rows = shown("CONSENT\nShe agreed \u{202e}");
        let hers = Row::Foreign("CONSENT\nShe agreed ⟨U+202E⟩".into());
        assert!(rows.contains(&hers), "{rows:?}");
    }

    #[test]
    fn nobody_is_told_to_type_a_command_where_there_is_none() {
        let key = identity();
        let mut survivor = Survivor::new(1, &key.recipient());
        let report = survivor.write(|_| ());
        let later = survivor.write(|_| ());
        for file in [report, later] {
            let letter = sealed::open(&file, std::slice::from_ref(&key)).unwrap();
            for row in rows(&letter, &english()).unwrap() {
                assert!(!matches!(&row, Row::Said(text) if text.contains("waymark-desk")));
            }
        }
    }

    #[test]
    fn a_row_shows_nothing_of_itself_for_debugging() {
        assert_eq!(format!("{:?}", Row::Foreign("hers".into())), "Foreign(..)");
    }
}
