//! Are the English sentences short? Stress makes reading harder, and every translation grows longer still.

use i18n::Wording;

use super::Finding;

/// So many words are easily read.
const EASY: usize = 20;

/// More is refused (TI-9 of docs/requirements.md).
const MOST: usize = 25;

/// What is too long in this message of the language `locale`, once for each sentence, whatever forms it has.
pub(super) fn check(locale: &str, wording: &Wording) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for sentence in wording.readings.iter().flat_map(|reading| sentences(reading)) {
        let count = sentence.iter().filter(|word| word.contains(char::is_alphanumeric)).count();
        let begin = sentence.iter().take(4).copied().collect::<Vec<_>>().join(" ");
        let of_words = format!("a sentence of {count} words (“{begin} …”)");
        let finding = if count > MOST {
            let message = format!("{of_words}; {MOST} are the most, make two of it");
            Finding::problem(locale, wording, message)
        } else if count > EASY {
            let message = format!("{of_words}; {EASY} are easier to read, make two of it if you can");
            Finding::warning(locale, wording, message)
        } else {
            continue;
        };
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings
}

/// A text taken apart into the words of its sentences. A colon ends one, too: what follows it is read anew.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = vec![Vec::new()];
    for word in text.split_whitespace() {
        if let Some(sentence) = sentences.last_mut() {
            sentence.push(word);
        }
        if word.trim_end_matches(['"', '”', '’', ')', '»']).ends_with(['.', '?', '!', ':', '…']) {
            sentences.push(Vec::new());
        }
    }
    sentences
}

#[cfg(test)]
mod tests {
    use i18n::Place;

    use super::*;
    use crate::locales_cmd::Weight;

    fn found(readings: &[String]) -> Vec<Finding> {
        let wording = Wording {
            id: "home-a".to_owned(),
            place: Place { file: "home.ftl".to_owned(), line: 1 },
            readings: readings.to_vec(),
            selections: Vec::new(),
            mentions: Vec::new(),
        };
        check("en", &wording)
    }

    fn words(count: usize) -> String {
        vec!["word"; count].join(" ")
    }

    #[test]
    fn twenty_words_are_easy_and_more_than_twenty_five_are_refused() {
        assert!(found(&[format!("{}.", words(20))]).is_empty());
        assert_eq!(found(&[words(21)])[0].weight, Weight::Warning);
        assert_eq!(found(&[words(25)])[0].weight, Weight::Warning);
        assert_eq!(found(&[words(26)])[0].weight, Weight::Problem);
    }

    #[test]
    fn a_sentence_ends_at_a_full_stop_and_at_a_colon_and_not_within_a_number() {
        assert!(found(&[format!("{}. {}: {}?”", words(20), words(20), words(20))]).is_empty());
        assert_eq!(found(&[format!("{} 1.5 {}", words(15), words(15))]).len(), 1);
    }

    #[test]
    fn dashes_are_no_words() {
        assert!(found(&[format!("{} – {}", words(10), words(10))]).is_empty());
    }

    #[test]
    fn a_long_sentence_around_a_choice_is_told_once() {
        assert_eq!(found(&[words(30), words(30)]).len(), 1);
    }
}
