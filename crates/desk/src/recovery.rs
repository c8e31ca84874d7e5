//! A key on paper: printed in numbered lines, typed back line by line, every mistake found where it is.
//!
//! ```text
//! 1  AGE-SECRET-KEY-1     96
//! 2  GFPY YSJZ GFPY       14
//! …
//! ```
//!
//! The parts of all lines, in their order and without spaces, are an identity as every age reads it: the
//! paper is worth something without us, too. The two digits at the end of a line check that line, with its
//! number, so that lines can not change places.

use envelope::Identity;
use zeroize::Zeroizing;

/// How many lines a key has: how it begins, and 58 letters and digits.
pub const LINES: usize = 6;

/// How the two kinds of key begin.
const BEGINNINGS: [&str; 2] = ["AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1"];

/// Letters and digits behind the beginning.
const CHARS: usize = 58;

/// Letters and digits on a line.
const PER_LINE: usize = 12;

/// Letters and digits that stand together.
const GROUP: usize = 4;

/// Room for everything: text that grows would leave secrets behind.
const ROOM: usize = 512;

/// The lines to print.
pub fn lines_of(key: &Identity) -> Zeroizing<String> {
    let text = key.to_text();
    // Bech32's separator is the last 1: there is none behind it.
    let (beginning, rest) = text.split_at(text.rfind('1').map_or(0, |at| at + 1));
    let mut page = Zeroizing::new(String::with_capacity(ROOM));
    push_line(&mut page, 1, &[beginning.as_bytes()]);
    for (number, part) in (2..).zip(rest.as_bytes().chunks(PER_LINE)) {
        let groups: Vec<&[u8]> = part.chunks(GROUP).collect();
        push_line(&mut page, number, &groups);
    }
    page
}

/// The key of a page. Lines without a number in front and a check at the end are taken for explanations.
///
/// # Errors
/// [`PageError`] names the first line that is wrong.
pub fn read(page: &str) -> Result<Identity, PageError> {
    let mut typed = Typed::default();
    for number in 1..=LINES {
        let line = page.lines().find(|line| is_line(line, number)).ok_or(PageError::Missing(number))?;
        typed.add(line)?;
    }
    typed.key()
}

/// A page that is being typed, line by line.
pub struct Typed {
    text: Zeroizing<String>,
    lines: usize,
}

impl Default for Typed {
    fn default() -> Self {
        Self { text: Zeroizing::new(String::with_capacity(ROOM)), lines: 0 }
    }
}

impl Typed {
    /// The number of the line that comes next; `None` if all are there.
    pub fn next_line(&self) -> Option<usize> {
        (self.lines < LINES).then_some(self.lines + 1)
    }

    /// Adds the next line: its number, which may be left out, its parts, and its check. Small letters are
    /// as good as capitals, and spaces do not matter.
    ///
    /// # Errors
    /// [`PageError::Line`]; then the same line is still the next one.
    pub fn add(&mut self, line: &str) -> Result<(), PageError> {
        let number = self.lines + 1;
        let part = part_of(line, number).ok_or(PageError::Line(number))?;
        self.text.push_str(&part);
        self.lines = number;
        Ok(())
    }

    /// The key.
    ///
    /// # Errors
    /// [`PageError::Missing`] if a line is, [`PageError::NotAKey`] if every line is good by itself but not
    /// the whole.
    pub fn key(&self) -> Result<Identity, PageError> {
        match self.next_line() {
            Some(number) => Err(PageError::Missing(number)),
            None => Identity::from_text(&self.text).map_err(|_| PageError::NotAKey),
        }
    }
}

/// A page can not be read. Nothing of it is part of the message.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PageError {
    /// A line is not what its check says.
    #[error("line {0} is not as it was printed; compare it letter by letter")]
    Line(usize),
    /// A line is not there.
    #[error("line {0} is missing; a line is a number, letters and digits, and two digits")]
    Missing(usize),
    /// The lines are of two pages, or a mistake got past their checks.
    #[error("the lines are good, but together they are no key; are all of one page?")]
    NotAKey,
}

/// Two digits for a line: a sum in which the place of every character counts, modulo the prime 97.
///
/// A wrong character, or two that changed places, always change it: the powers of 5 are all different
/// modulo 97, and no two characters are as far apart as 97.
fn check_of(number: usize, part: &[u8]) -> usize {
    let values = part.iter().filter_map(|byte| char::from(*byte).to_digit(36));
    values.fold(number, |sum, value| (sum * 5 + value as usize) % 97)
}

fn push_line(page: &mut Zeroizing<String>, number: usize, groups: &[&[u8]]) {
    page.push_str(&format!("{number} "));
    let start = page.len();
    for group in groups {
        page.push(' ');
        page.extend(group.iter().map(|byte| char::from(*byte)));
    }
    // The checks stand below each other.
    let width = BEGINNINGS.map(str::len).into_iter().max().unwrap_or_default() + 1;
    while page.len() < start + width {
        page.push(' ');
    }
    let part = Zeroizing::new(groups.concat());
    page.push_str(&format!("  {:02}\n", check_of(number, &part)));
}

/// Whether a line of a file is this line of the page, right or wrong.
fn is_line(line: &str, number: usize) -> bool {
    let mut words = line.split_whitespace();
    let numbered = words.next().is_some_and(|word| is_number(word, number));
    let Some(last) = words.next_back() else { return false };
    numbered && words.next().is_some() && last.len() == 2 && last.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_number(word: &str, number: usize) -> bool {
    word.trim_end_matches(['.', ':', ')']) == number.to_string()
}

/// The part of the key on a line, if it is what its check says.
fn part_of(line: &str, number: usize) -> Option<Zeroizing<String>> {
    let mut words = line.split_whitespace().peekable();
    words.next_if(|word| is_number(word, number));
    let mut text = Zeroizing::new(String::with_capacity(ROOM.max(line.len())));
    for word in words {
        text.extend(word.chars().map(|c| c.to_ascii_uppercase()));
    }
    let (part, check) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let part = Zeroizing::new(if number == 1 { beginning(part)?.to_owned() } else { part.to_owned() });
    let is_whole = number == 1 || part.len() == PER_LINE.min(CHARS - (number - 2) * PER_LINE);
    let is_good = check.bytes().all(|byte| byte.is_ascii_digit())
        && check.parse() == Ok(check_of(number, part.as_bytes()));
    (is_whole && is_good).then_some(part)
}

/// How a key begins, with or without the strokes between.
fn beginning(typed: &str) -> Option<&'static str> {
    let plain = |text: &str| text.replace('-', "");
    BEGINNINGS.into_iter().find(|beginning| plain(beginning) == plain(typed))
}

#[cfg(test)]
mod tests {
    use envelope::RecipientKind;

    use super::*;
    use crate::testing::rng;

    const KINDS: [RecipientKind; 2] = [RecipientKind::X25519, RecipientKind::Hybrid];

    fn same(one: &Identity, other: &Identity) -> bool {
        *one.to_text() == *other.to_text()
    }

    #[test]
    fn what_is_printed_reads_back() {
        for kind in KINDS {
            for _ in 0..20 {
                let key = Identity::make(kind, &mut rng());
                let page = lines_of(&key);
                assert_eq!(page.lines().count(), LINES);
                assert!(same(&read(&page).unwrap(), &key));
            }
        }
    }

    #[test]
    fn the_paper_looks_like_this() {
        // The example of https://c2sp.org/age; the checks were computed apart from this program.
        let key = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
        let expected = "\
1  AGE-SECRET-KEY-1     96
2  GFPY YSJZ GFPY       14
3  YSJZ GFPY YSJZ       87
4  GFPY YSJZ GFPY       45
5  YSJZ GFPY YSJZ       21
6  GFPQ 4EGA EX         91
";
        assert_eq!(*lines_of(&Identity::from_text(key).unwrap()), expected);
    }

    #[test]
    fn the_parts_alone_are_a_key_that_every_age_reads() {
        let key = Identity::make(RecipientKind::Hybrid, &mut rng());
        let page = lines_of(&key);
        let parts = page.lines().flat_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            words[1..words.len() - 1].to_vec()
        });
        assert_eq!(parts.collect::<String>(), *key.to_text());
    }

    #[test]
    fn small_letters_spaces_and_explanations_do_not_matter() {
        let key = Identity::make(RecipientKind::Hybrid, &mut rng());
        let page = lines_of(&key).to_lowercase().replace(' ', "   ");
        let page = page.replace("age-secret-key-pq-1", "agesecretkeypq1");
        let page = format!("A page.\n1. Print it.\n2\n\n{page}\nKeep it for 400 days.\n");
        assert!(same(&read(&page).unwrap(), &key));
    }

    #[test]
    fn every_wrong_character_is_found_in_its_line() {
        let page = lines_of(&Identity::make(RecipientKind::X25519, &mut rng()));
        for (place, right) in page.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
            let number = page[..place].lines().count().max(1);
            // The number of a line says which one it is.
            if page[..place].ends_with('\n') || place == 0 {
                continue;
            }
            for wrong in ('A'..='Z').chain('0'..='9').filter(|wrong| *wrong != right) {
                let mut typed = page.as_str().to_owned();
                typed.replace_range(place..=place, &wrong.to_string());
                let found = read(&typed).unwrap_err();
                let expected = [PageError::Line(number), PageError::Missing(number)];
                assert!(expected.contains(&found), "{right} as {wrong} in line {number}: {found:?}");
            }
        }
    }

    #[test]
    fn characters_that_changed_places_are_found() {
        let page = lines_of(&Identity::make(RecipientKind::X25519, &mut rng()));
        let lines: Vec<&str> = page.lines().collect();
        for (number, line) in (2..).zip(&lines[1..]) {
            let part: Vec<char> = line[1..line.len() - 2].chars().filter(|c| *c != ' ').collect();
            let check = &line[line.len() - 2..];
            for one in 0..part.len() {
                for other in one + 1..part.len() {
                    let mut swapped = part.clone();
                    swapped.swap(one, other);
                    let text: String = swapped.iter().collect();
                    let found = part_of(&format!("{number} {text} {check}"), number);
                    assert_eq!(found.is_none(), swapped != part);
                }
            }
        }
    }

    #[test]
    fn a_line_that_is_missing_too_long_or_in_anothers_place_is_named() {
        let page = lines_of(&Identity::make(RecipientKind::X25519, &mut rng()));
        let lines: Vec<String> = page.lines().map(str::to_owned).collect();
        let without_third = [&lines[..2], &lines[3..]].concat().join("\n");
        assert_eq!(read(&without_third).unwrap_err(), PageError::Missing(3));
        assert_eq!(read("").unwrap_err(), PageError::Missing(1));

        let longer = page.replace(&lines[3], &format!("4 Q{}", &lines[3][1..]));
        assert_eq!(read(&longer).unwrap_err(), PageError::Line(4));

        let fourth_as_fifth = page.replace(&lines[4], &format!("5{}", &lines[3][1..]));
        assert_eq!(read(&fourth_as_fifth).unwrap_err(), PageError::Line(5));
    }

    #[test]
    fn a_wrong_line_can_be_typed_again() {
        let key = Identity::make(RecipientKind::X25519, &mut rng());
        let page = lines_of(&key);
        let mut typed = Typed::default();
        for line in page.lines() {
            let number = typed.next_line();
            assert!(typed.add("hello").is_err());
            assert!(typed.add("").is_err());
            assert_eq!(typed.next_line(), number);
            assert!(typed.key().is_err());
            // Without the number in front.
            typed.add(&line[1..]).unwrap();
        }
        assert_eq!(typed.next_line(), None);
        assert!(same(&typed.key().unwrap(), &key));
    }

    #[test]
    fn lines_of_two_pages_are_no_key() {
        let [one, other] = [lines_of(&crate::testing::identity()), lines_of(&crate::testing::identity())];
        let mixed: Vec<&str> = one.lines().take(3).chain(other.lines().skip(3)).collect();
        assert_eq!(read(&mixed.join("\n")).unwrap_err(), PageError::NotAKey);
    }
}
