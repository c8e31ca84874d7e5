//! What must be true of every sheet, those of later days included: it follows the direction of the page (AX-6), colours
//! are chosen in one place, and nothing overrules what hides.

use std::fs;
use std::path::{Path, PathBuf};

/// A declaration of a sheet.
#[derive(Debug)]
struct Declaration {
    sheet: String,
    selector: String,
    property: String,
    value: String,
}

/// What knows left and right all the same. Pointers are turned round, and the tick is the same in every language.
const TURNED: [&str; 5] = [
    "base.css: [dir=rtl] .flip { transform: scaleX(-1) }",
    "form.css: :checked ~ .tick::after { direction: ltr }",
    "form.css: :checked ~ .tick::after { transform: rotate(45deg) }",
    "parts.css: [dir=rtl] a.row::after, a.row[dir=rtl]::after { transform: rotate(-45deg) }",
    "parts.css: a.row::after { transform: rotate(45deg) }",
];

/// Colours outside of `tokens.css`: those of paper.
const PRINTED: [&str; 2] = ["base.css: html { background: #fff }", "base.css: html { color: #000 }"];

/// What may stand in the value of a colour beside lengths and tokens: styles of lines, and colours of the system.
const PLAIN: [&str; 10] = [
    "Canvas",
    "CanvasText",
    "Highlight",
    "HighlightText",
    "currentColor",
    "dashed",
    "inherit",
    "none",
    "solid",
    "transparent",
];

impl Declaration {
    fn told(&self) -> String {
        format!("{}: {} {{ {}: {} }}", self.sheet, self.selector, self.property, self.value)
    }

    /// The words of its value, without what stands in `var(…)`.
    fn words(&self) -> Vec<&str> {
        let parts = self.value.split("var(").enumerate();
        let outside =
            parts.map(|(i, part)| if i == 0 { part } else { part.split_once(')').unwrap_or_default().1 });
        let words =
            outside.flat_map(|part| part.split(|c: char| !(c.is_alphanumeric() || "-#.%".contains(c))));
        words.filter(|word| !word.is_empty()).collect()
    }

    /// Whether it says left, right, up or down, or measures across and along the screen instead of the line.
    fn is_physical(&self) -> bool {
        let sides = ["left", "right", "top", "bottom"];
        let property = self.property.as_str();
        let size = property.trim_start_matches("min-").trim_start_matches("max-");
        let turns = ["transform", "translate", "rotate", "scale", "direction"];
        let values: Vec<&str> = self.value.split_whitespace().collect();
        let is_box = ["margin", "padding", "inset", "border-", "scroll-"]
            .iter()
            .any(|kind| property.starts_with(kind));
        // The second of four values is the right side, the fourth the left; of corners every second one differs.
        let is_lopsided = is_box && values.len() == 4 && values[1] != values[3];
        property.split('-').any(|part| sides.contains(&part))
            || matches!(size, "width" | "height")
            || property.ends_with("-x")
            || property.ends_with("-y")
            || turns.contains(&property)
            || self.words().iter().any(|word| matches!(*word, "left" | "right"))
            || is_lopsided
            || property == "border-radius" && values.len() > 1
    }

    fn is_coloured(&self) -> bool {
        let properties =
            ["color", "background", "border", "outline", "fill", "stroke", "box-shadow", "text-shadow"];
        properties.contains(&self.property.as_str())
            || self.property.ends_with("-color")
            || self.property.starts_with("border-block")
            || self.property.starts_with("border-inline")
    }

    /// Whether its value names a colour itself.
    fn chooses_a_colour(&self) -> bool {
        let is_colour = |word: &str| {
            word.starts_with('#') || word.starts_with(char::is_alphabetic) && !PLAIN.contains(&word)
        };
        self.is_coloured() && self.words().into_iter().any(is_colour)
    }
}

/// The declarations of a sheet in their order, each with the innermost rule around it. Strings hold no brackets here.
fn declarations(sheet: &str, css: &str) -> Vec<Declaration> {
    let mut all = Vec::new();
    let (mut rules, mut text) = (Vec::new(), String::new());
    for c in without_comments(css).chars() {
        match c {
            '{' => rules.push(single_spaces(&std::mem::take(&mut text))),
            ';' | '}' => {
                if let Some((property, value)) = std::mem::take(&mut text).split_once(':') {
                    all.push(Declaration {
                        sheet: sheet.to_owned(),
                        selector: rules.last().cloned().unwrap_or_default(),
                        property: property.trim().to_owned(),
                        value: single_spaces(value),
                    });
                }
                if c == '}' {
                    rules.pop();
                }
            }
            _ => text.push(c),
        }
    }
    all
}

fn without_comments(css: &str) -> String {
    css.split("/*")
        .enumerate()
        .map(|(i, part)| if i == 0 { part } else { part.split_once("*/").unwrap_or_default().1 })
        .collect()
}

fn single_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every sheet there is, by its name.
fn sheets() -> Vec<(String, Vec<Declaration>)> {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style");
    let mut paths: Vec<PathBuf> = [style.clone(), style.join("desk")]
        .into_iter()
        .flat_map(|folder| fs::read_dir(folder).expect("the folder can be read"))
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .collect();
    paths.sort();
    let sheets: Vec<_> = paths
        .into_iter()
        .map(|path| {
            let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
            let all = declarations(&name, &fs::read_to_string(&path).expect("the sheet can be read"));
            assert!(all.len() >= 10, "{name}: {} declarations", all.len());
            (name, all)
        })
        .collect();
    assert!(sheets.len() >= 5, "{} sheets", sheets.len());
    sheets
}

/// What this is true of, in the words of the lists above.
fn all_told(sheets: &[(String, Vec<Declaration>)], is_so: impl Fn(&Declaration) -> bool) -> Vec<String> {
    let all = sheets.iter().flat_map(|(_, all)| all).filter(|declaration| is_so(declaration));
    let mut told: Vec<String> = all.map(Declaration::told).collect();
    told.sort();
    told
}

#[test]
fn no_sheet_knows_left_and_right_but_for_what_is_turned_round() {
    assert_eq!(all_told(&sheets(), Declaration::is_physical), TURNED);
}

#[test]
fn colours_are_chosen_in_one_place() {
    let sheets: Vec<_> = sheets().into_iter().filter(|(name, _)| name != "tokens.css").collect();
    assert_eq!(all_told(&sheets, Declaration::chooses_a_colour), PRINTED);
}

#[test]
fn only_what_hides_is_important() {
    let important = |declaration: &Declaration| declaration.value.ends_with("!important");
    let sheets = sheets();
    assert!(!all_told(&sheets, important).is_empty(), "what is hidden stays hidden");
    let hides = |declaration: &Declaration| {
        matches!(
            (declaration.property.as_str(), declaration.value.as_str()),
            ("display", "none !important") | ("visibility", "hidden !important")
        )
    };
    let shown = all_told(&sheets, |declaration| important(declaration) && !hides(declaration));
    assert!(shown.is_empty(), "{shown:?}");
}

/// The checks above are no blind ones.
#[test]
fn what_may_not_stand_in_a_sheet_is_found_wherever_it_stands() {
    let physical = "a { margin-left: 1px; left: 0 } @media (width > 1px) { b { text-align: right } d { width: 1px } } \
                    e { margin: 0 1px 0 2px } f { border-radius: 1px 2px } g { float: left; overflow-x: auto } \
                    h { border-top-right-radius: 1px; max-height: 1px }";
    let found = declarations("x.css", physical);
    assert_eq!(found.len(), 10);
    assert!(found.iter().all(Declaration::is_physical), "{found:?}");
    let logical =
        "a { margin: 0 1px; inset-inline-start: 0; text-align: start; line-height: 1; inline-size: 1px }";
    assert!(!declarations("x.css", logical).iter().any(Declaration::is_physical));
    let coloured = "a { color: red; border: 1px solid rgb(0, 0, 0) } /* { } */ \
                    b { background: #fff; fill: var(--a, blue) tan }";
    let found = declarations("x.css", coloured);
    assert_eq!(found.len(), 4);
    assert!(found.iter().all(Declaration::chooses_a_colour), "{found:?}");
    let drawn = "a { color: var(--ink); border: 1px solid var(--line); outline: none; border-radius: 50% }";
    assert!(!declarations("x.css", drawn).iter().any(Declaration::chooses_a_colour));
}
