//! The page itself, before its program runs.

use std::fmt::Write as _;

use super::policy::policy;
use super::program::Program;
use super::words::Words;
use crate::build::integrity;

/// The id of the element that the program takes the place of (`app/src/desk.rs`).
const PLACE: &str = "desk";

/// The id of the element with the WebAssembly.
pub(super) const PROGRAM: &str = "program";

/// The class of the texts that tell that the program broke.
pub(super) const STOPPED: &str = "stopped";

/// What the page is made of.
pub(super) struct Parts<'a> {
    /// The words of each language, that of the page first.
    pub(super) words: &'a [Words],
    /// The one sheet.
    pub(super) sheet: &'a str,
    /// The program.
    pub(super) program: &'a Program,
}

/// The whole document. What the program is made of is a block of data, which no browser runs.
pub(super) fn html(parts: &Parts<'_>) -> String {
    let Parts { words, sheet, program } = parts;
    let Program { script, wasm } = program;
    let policy = policy(&integrity(sheet.as_bytes()), &integrity(script.as_bytes()));
    let (tag, dir, title) = words
        .first()
        .map_or(("en", "ltr", ""), |words| (words.tag.as_str(), words.dir.as_str(), words.title.as_str()));
    let title = escaped(title);
    let (starting, stopped) = (starting(words), stopped(words));
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{sheet}</style>\n</head>\n<body class=\"desk\">\n{stopped}\
         <div id=\"{PLACE}\">\n<main>\n{starting}</main>\n</div>\n\
         <script type=\"application/octet-stream\" id=\"{PROGRAM}\">{wasm}</script>\n\
         <script type=\"module\">{script}</script>\n</body>\n</html>\n"
    )
}

/// That it starts; whoever still reads it needs another browser, or a whole copy of the file.
fn starting(words: &[Words]) -> String {
    words.iter().fold(String::new(), |mut html, words| {
        let Words { tag, dir, starting, .. } = words;
        let [title, browsers, damaged] = starting.each_ref().map(|text| escaped(text));
        // Writing to a text can't fail.
        let _ = writeln!(
            html,
            "<section lang=\"{tag}\" dir=\"{dir}\"><h1>{title}</h1><p>{browsers}</p><p>{damaged}</p></section>"
        );
        html
    })
}

/// Hidden until the program breaks.
fn stopped(words: &[Words]) -> String {
    words.iter().fold(String::new(), |mut html, words| {
        let Words { tag, dir, stopped, .. } = words;
        let text = escaped(stopped);
        let _ = writeln!(
            html,
            "<p class=\"note {STOPPED}\" role=\"alert\" lang=\"{tag}\" dir=\"{dir}\" hidden>{text}</p>"
        );
        html
    })
}

/// Text as HTML has it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use i18n::Dir;

    use super::*;

    fn made() -> String {
        let text = |text: &str| text.to_owned();
        let words = Words {
            tag: text("ar"),
            dir: Dir::Rtl,
            title: text("<Desk> & co"),
            starting: [text("one"), text("two"), text("three")],
            stopped: text("it broke"),
        };
        let program = Program { script: text("go();\n"), wasm: text("AGFzbQ==") };
        html(&Parts { words: &[words], sheet: "a{b:c}", program: &program })
    }

    #[test]
    fn words_are_text_and_in_their_direction() {
        let html = made();
        assert!(html.contains("<title>&lt;Desk&gt; &amp; co</title>"), "{html}");
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert!(html.contains("lang=\"ar\" dir=\"rtl\" hidden>it broke</p>"), "{html}");
    }

    #[test]
    fn the_policy_admits_the_sheet_and_the_script_as_they_stand() {
        let html = made();
        for (part, directive) in [("a{b:c}", "style-src"), ("go();\n", "script-src")] {
            let expected = format!("{directive} '{}'", integrity(part.as_bytes()));
            assert!(html.contains(&expected), "{expected} in {html}");
        }
    }

    #[test]
    fn the_program_is_data_and_not_a_script() {
        assert!(
            made().contains("<script type=\"application/octet-stream\" id=\"program\">AGFzbQ==</script>")
        );
    }
}
