//! Does everything run in its direction? The list of languages says the right one, and no text changes it by itself.

use i18n::{Dir, Locale};
use icu::locale::subtags::Script;
use icu::locale::{Direction, Locale as Tag, LocaleDirectionality};

use super::LANGUAGES;
use super::finding::{Finding, Weight, message_at};

/// Characters that nobody sees and that turn the direction of what follows. None belongs into a file: what is filled
/// into a sentence is set apart by the program, and a mark that is forgotten turns the rest of the page.
const MARKS: [(char, &str); 12] = [
    ('\u{061C}', "ARABIC LETTER MARK"),
    ('\u{200E}', "LEFT-TO-RIGHT MARK"),
    ('\u{200F}', "RIGHT-TO-LEFT MARK"),
    ('\u{202A}', "LEFT-TO-RIGHT EMBEDDING"),
    ('\u{202B}', "RIGHT-TO-LEFT EMBEDDING"),
    ('\u{202C}', "POP DIRECTIONAL FORMATTING"),
    ('\u{202D}', "LEFT-TO-RIGHT OVERRIDE"),
    ('\u{202E}', "RIGHT-TO-LEFT OVERRIDE"),
    ('\u{2066}', "LEFT-TO-RIGHT ISOLATE"),
    ('\u{2067}', "RIGHT-TO-LEFT ISOLATE"),
    ('\u{2068}', "FIRST STRONG ISOLATE"),
    ('\u{2069}', "POP DIRECTIONAL ISOLATE"),
];

/// Every mark of direction in a file, notes included, be it the character itself or its number (`\u202E`).
pub(super) fn of_text(locale: &str, file: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for mark in line.chars().chain(escaped(line)) {
            let Some((_, name)) = MARKS.iter().find(|(known, _)| *known == mark) else {
                continue;
            };
            findings.push(Finding {
                weight: Weight::Problem,
                locale: locale.to_owned(),
                file: file.to_owned(),
                line: index + 1,
                id: message_at(text, index + 1).to_owned(),
                message: format!(
                    "holds U+{:04X} {name}, which nobody sees; remove it: the program sets apart what it fills in",
                    u32::from(mark)
                ),
            });
        }
    }
    findings
}

/// The characters that a line names by number, as Fluent does between quotation marks: `\u` with four digits, `\U`
/// with six.
fn escaped(line: &str) -> impl Iterator<Item = char> {
    line.split('\\').skip(1).filter_map(|piece| {
        let length = match piece.chars().next()? {
            'u' => 4,
            'U' => 6,
            _ => return None,
        };
        char::from_u32(u32::from_str_radix(piece.get(1..=length)?, 16).ok()?)
    })
}

/// What is wrong with the tags and directions of the list of languages; `toml` is its text.
pub(super) fn of_languages(languages: &[Locale], toml: &str) -> Vec<Finding> {
    let directions = LocaleDirectionality::new_extended();
    let mut findings = Vec::new();
    for locale in languages {
        let line = line_of(toml, &locale.tag);
        let messages = complaints(locale, &directions).into_iter();
        findings.extend(messages.map(|message| Finding::of_language(&locale.tag, LANGUAGES, line, message)));
    }
    findings
}

fn complaints(locale: &Locale, directions: &LocaleDirectionality) -> Vec<String> {
    let Ok(tag) = Tag::try_from_str(&locale.tag) else {
        return vec!["is not a language tag; write it as BCP 47 does, like `ar` or `pt-BR`".to_owned()];
    };
    let mut complaints = Vec::new();
    let written = tag.to_string();
    if written != locale.tag {
        complaints.push(format!("is not written as BCP 47 does; write `{written}`, and rename its folder"));
    }
    let Ok(script) = Script::try_from_str(&locale.script) else {
        complaints.push(format!(
            "has the script `{}`, which is none; write its ISO 15924 code, like `Arab` or `Latn`",
            locale.script
        ));
        return complaints;
    };
    let mut in_script = tag.id.clone();
    in_script.script = Some(script);
    let of_script = directions.get(&in_script).map(dir);
    if let Some(right) = of_script.filter(|right| *right != locale.dir) {
        complaints.push(format!(
            "has dir = \"{}\", but its script {} runs the other way; write dir = \"{right}\"",
            locale.dir, locale.script
        ));
    } else if directions.get(&tag.id).map(dir).is_some_and(|usual| usual != locale.dir) {
        complaints.push(format!(
            "is usually not written in the script {}; correct the script, or name it in the tag: `{}-{}`",
            locale.script, locale.tag, locale.script
        ));
    }
    complaints
}

fn dir(direction: Direction) -> Dir {
    if direction == Direction::RightToLeft { Dir::Rtl } else { Dir::Ltr }
}

/// The line of the list in which a tag stands.
fn line_of(toml: &str, tag: &str) -> usize {
    let names = |line: &str| line.trim_start().starts_with("tag") && line.contains(&format!("\"{tag}\""));
    toml.lines().position(names).map_or(1, |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str, dir: Dir, script: &str) -> Locale {
        Locale { script: script.to_owned(), ..Locale::plain(tag, dir) }
    }

    fn messages(locale: Locale) -> Vec<String> {
        of_languages(&[locale], "").into_iter().map(|finding| finding.message).collect()
    }

    #[test]
    fn languages_in_their_own_direction_are_right() {
        for (tag, dir, script) in [
            ("ar", Dir::Rtl, "Arab"),
            ("en", Dir::Ltr, "Latn"),
            ("fa", Dir::Rtl, "Arab"),
            ("he", Dir::Rtl, "Hebr"),
            ("my", Dir::Ltr, "Mymr"),
            ("pt-BR", Dir::Ltr, "Latn"),
            ("rhg-Rohg", Dir::Rtl, "Rohg"),
            ("ur", Dir::Rtl, "Arab"),
        ] {
            assert_eq!(messages(language(tag, dir, script)), Vec::<String>::new(), "{tag}");
        }
    }

    #[test]
    fn the_wrong_direction_names_the_right_one() {
        let found = messages(language("ur", Dir::Ltr, "Arab"));
        assert!(found[0].ends_with("write dir = \"rtl\""), "{found:?}");
    }

    #[test]
    fn a_script_that_is_not_the_usual_one_belongs_into_the_tag() {
        let found = messages(language("ur", Dir::Ltr, "Latn"));
        assert!(found[0].ends_with("name it in the tag: `ur-Latn`"), "{found:?}");
        assert!(messages(language("ur-Latn", Dir::Ltr, "Latn")).is_empty());
    }

    #[test]
    fn a_tag_is_written_in_one_way() {
        let found = messages(language("pt-br", Dir::Ltr, "Latn"));
        assert!(found[0].contains("write `pt-BR`"), "{found:?}");
    }

    #[test]
    fn a_mark_is_found_as_a_character_and_as_a_number() {
        let text = "home-a = A\nhome-b = B \u{202E}C\nhome-c = { \"\\u202e\" }{ \"\\U002066\" }\n";
        let found: Vec<(usize, String)> =
            of_text("en", "home.ftl", text).into_iter().map(|finding| (finding.line, finding.id)).collect();
        let expected = [(2, "home-b"), (3, "home-c"), (3, "home-c")];
        assert_eq!(found, expected.map(|(line, id)| (line, id.to_owned())));
    }

    #[test]
    fn joiners_that_spell_words_are_no_marks() {
        assert!(of_text("fa", "home.ftl", "home-a = می\u{200C}خواهم\n").is_empty());
    }
}
