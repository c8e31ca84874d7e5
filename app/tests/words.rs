//! What must be true of the English words of the pages, and so of every translation's model.

use std::fs;

const FILES: &[&str] = &[
    "about", "answers", "b1", "b10", "b11", "b12", "b13", "b14", "b15", "b16", "b17", "b18", "b19", "b2",
    "b20", "b21", "b22", "b23", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "brand", "cards", "common", "f1",
    "files", "finder", "home", "letter", "listen", "numbers", "picker", "rights",
];
/// Longest sentence, in words: stress makes reading harder.
const LONGEST: usize = 20;

/// Every message of these files: id and text.
fn messages() -> Vec<(String, String)> {
    FILES
        .iter()
        .flat_map(|file| {
            let path = format!("{}/../locales/en/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = fs::read_to_string(path).expect("the words can be read");
            let messages: Vec<(String, String)> = text
                .lines()
                .filter(|line| !line.starts_with('#'))
                .filter_map(|line| line.split_once(" = "))
                .map(|(id, text)| (id.to_owned(), text.to_owned()))
                .collect();
            messages
        })
        .collect()
}

#[test]
fn sentences_are_short() {
    for (id, text) in messages() {
        for sentence in text.split_inclusive(['.', '?', '!', ':']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= LONGEST, "{id}: {words} words: {sentence}");
        }
    }
}

#[test]
fn whoever_hears_of_a_cleared_history_hears_of_spying_programs() {
    for (id, text) in messages() {
        let text = text.to_lowercase();
        let clears = ["delete", "deleting", "clear", "private"].iter().any(|word| text.contains(word));
        if text.contains("history") && clears {
            assert!(text.contains("spying program"), "{id}");
        }
    }
}

#[test]
fn nothing_is_promised_and_nobody_is_called_a_victim() {
    let forbidden = [
        "victim",
        "guarantee",
        "anonymous",
        "100 %",
        "will be safe",
        "will rescue",
        "nothing is saved",
        "illegal migrant",
    ];
    for (id, text) in messages() {
        let text = text.to_lowercase();
        for words in forbidden {
            assert!(!text.contains(words), "{id}: {words}");
        }
    }
}
