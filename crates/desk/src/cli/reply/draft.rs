//! Where the words of an answer come from: a file, standard input, or a quick answer that somebody edits.

use std::env;
use std::io::{self, IsTerminal as _, Read as _};
use std::path::Path;
use std::process::Command;

use i18n::msg;

use crate::cli::{Desk, Failure, args};
use crate::files;
use crate::quick::{self, Quick};

/// Most bytes of a text. No letter holds more.
const MAX_BYTES: usize = 512 * 1024;

/// What begins a line that is for the writer only.
const COMMENT: char = '#';

/// The words to send; nothing if a draft was written and somebody has to edit it first.
pub(super) fn text(desk: &mut Desk, args: &args::Reply, language: &str) -> Result<Option<String>, Failure> {
    let text = match (&args.text_file, args.quick.as_deref().and_then(Quick::from_name), &args.draft) {
        (Some(path), ..) => read(args, path)?,
        (None, Some(quick), Some(draft)) => {
            files::write_new(draft, contents(desk, quick, args, language).as_bytes())?;
            if args.relay().is_none() || !edit(draft) {
                tell(desk, args, draft)?;
                return Ok(None);
            }
            read(args, draft)?
        }
        (None, Some(quick), None) if args.as_is => match template(quick, args, language) {
            (text, true) => text,
            (_, false) => return Err(Failure::NoQuickAnswer(language.to_owned())),
        },
        _ => return Err(Failure::NoDraft),
    };
    check(args, &text)?;
    Ok(Some(text))
}

/// The text of a file without the lines that are for its writer.
fn read(args: &args::Reply, path: &Path) -> Result<String, Failure> {
    let bytes = if path == Path::new("-") {
        // Nobody can be asked on what the text came from.
        if !args.yes {
            return Err(Failure::StdinNeedsYes);
        }
        let mut bytes = Vec::new();
        let read = io::stdin().lock().take(MAX_BYTES as u64).read_to_end(&mut bytes);
        read.map_err(|_| Failure::NotText(path.display().to_string()))?;
        bytes
    } else {
        files::read(path, MAX_BYTES)?
    };
    let text = String::from_utf8(bytes).map_err(|_| Failure::NotText(path.display().to_string()))?;
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with(COMMENT)).collect();
    Ok(lines.join("\n").trim().to_owned())
}

/// Whether this may be sent.
fn check(args: &args::Reply, text: &str) -> Result<(), Failure> {
    if text.is_empty() {
        return Err(Failure::NoWords);
    }
    if quick::has_blank(text) {
        return Err(Failure::Blank);
    }
    if !args.as_is && quick::is_unedited(text) {
        return Err(Failure::Unedited);
    }
    Ok(())
}

/// A quick answer in this language, and whether there is one; else in English.
fn template(quick: Quick, args: &args::Reply, language: &str) -> (String, bool) {
    let others = args.others.as_deref();
    match quick.text(language, others) {
        Some(text) => (text, true),
        // English is always there: a test holds it to that.
        None => (quick.text(quick::ENGLISH, others).unwrap_or_default(), false),
    }
}

/// What is written into a draft: how to go on, the English beside it, and the words to edit.
fn contents(desk: &Desk, quick: Quick, args: &args::Reply, language: &str) -> String {
    let words = &desk.words;
    let (text, is_hers) = template(quick, args, language);
    let mut notes = vec![words.say_with(msg::DESK_REPLY_DRAFT_LANG, &[("lang", language.into())])];
    if !is_hers {
        notes.push(words.say(msg::DESK_REPLY_DRAFT_ENGLISH));
    }
    notes.push(words.say(msg::DESK_REPLY_DRAFT_COMMENT));
    let english = quick.text(quick::ENGLISH, args.others.as_deref()).unwrap_or_default();
    if is_hers && english != text {
        notes.push(words.say(msg::DESK_REPLY_DRAFT_MEANS));
        notes.push(english);
    }
    let notes: String = notes.iter().map(|note| format!("{COMMENT} {}\n", note.replace('\n', " "))).collect();
    format!("{notes}\n{text}\n")
}

/// Says where the draft is and how to go on.
fn tell(desk: &mut Desk, args: &args::Reply, draft: &Path) -> Result<(), Failure> {
    let (letter, identity) = (args.letter.display(), args.identity.identity.display());
    let draft = draft.display().to_string();
    let command =
        format!("waymark-desk reply {letter} --text-file {draft} --identity {identity} --relay URL");
    let parts = [("path", draft.into()), ("command", command.into())];
    let text = desk.words.say_with(msg::DESK_REPLY_DRAFT_DONE, &parts);
    desk.say(&text)
}

/// Opens the draft in the editor that the person has chosen, if there is one and somebody to use it.
fn edit(draft: &Path) -> bool {
    let Ok(editor) = env::var("EDITOR") else {
        return false;
    };
    let mut parts = editor.split_whitespace();
    let Some(program) = parts.next().filter(|_| io::stdin().is_terminal()) else {
        return false;
    };
    Command::new(program).args(parts).arg(draft).status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::cli::args::{Args, Command as Parsed};
    use crate::testing::english;

    fn reply(more: &[&str]) -> args::Reply {
        let words = ["waymark-desk", "reply", "x.age", "--identity", "k", "--relay", "https://relay.example"];
        let Parsed::Reply(reply) = Args::parse_from([&words[..], more].concat()).command else {
            panic!("not reply")
        };
        reply
    }

    fn desk() -> Desk {
        Desk { words: english(), out: Box::new(io::sink()) }
    }

    #[test]
    fn a_draft_reads_back_as_the_words_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("answer.txt");
        let args = reply(&["--quick", "got-it", "--as-is"]);
        std::fs::write(&path, contents(&desk(), Quick::GotIt, &args, "en")).unwrap();
        assert_eq!(read(&args, &path).unwrap(), Quick::GotIt.text("en", None).unwrap());
    }

    #[test]
    fn a_language_without_quick_answers_is_told_in_the_draft() {
        let args = reply(&["--quick", "got-it", "--as-is"]);
        let text = contents(&desk(), Quick::GotIt, &args, "xx");
        assert!(text.contains("no quick answers in this language"), "{text}");
        assert!(text.lines().any(|line| line.starts_with("Thank you")), "{text}");
    }

    #[test]
    fn what_nobody_has_written_or_edited_is_not_sent() {
        let edited = reply(&["--text-file", "a.txt"]);
        let template = Quick::GotIt.text("en", None).unwrap();
        assert!(matches!(check(&edited, ""), Err(Failure::NoWords)));
        assert!(matches!(check(&edited, &template), Err(Failure::Unedited)));
        assert!(check(&edited, &format!("Dear Rose. {template}")).is_ok());
        let as_is = reply(&["--quick", "got-it", "--as-is"]);
        assert!(check(&as_is, &template).is_ok());
        let unfilled = Quick::NotForUs.text("en", None).unwrap();
        assert!(matches!(check(&as_is, &unfilled), Err(Failure::Blank)));
    }

    #[test]
    fn standard_input_can_not_be_asked_whether_to_send() {
        let args = reply(&["--text-file", "-"]);
        assert!(matches!(read(&args, Path::new("-")), Err(Failure::StdinNeedsYes)));
    }
}
