//! `export` as a table and as a form, and what it says of formats that it does not have.

use std::ffi::OsStr;
use std::fs;

use crate::support::desk::{Desk, letter, run};

/// The one file in a folder of a desk: the ending of its name, and what is in it.
fn only_file(desk: &Desk, folder: &str) -> (String, String) {
    let mut files = fs::read_dir(desk.path(folder)).unwrap();
    let path = files.next().unwrap().unwrap().path();
    assert!(files.next().is_none(), "more than one file in {folder}");
    let ending = path.extension().and_then(OsStr::to_str).unwrap().to_owned();
    (ending, fs::read_to_string(path).unwrap())
}

#[test]
fn a_letter_becomes_a_table_or_a_form_and_neither_is_overwritten() {
    let desk = Desk::make();
    desk.write("letter.age", &letter(desk.recipient()));
    for (format, ending, said) in [
        ("csv", "csv", "vic_MethodsOfControl"),
        ("xform", "xml", "<vic_Methods_of_Control>WithholdsDocuments</vic_Methods_of_Control>"),
    ] {
        let export = ["export", "letter.age", "--out", format, "--format", format];
        let ran = desk.run(&export);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let (found, text) = only_file(&desk, format);
        assert_eq!(found, ending);
        assert!(text.contains(said) && text.contains("waymark_extension"), "{text}");
        assert!(!text.contains("my cousin"), "{text}");

        let again = desk.run(&export);
        assert_eq!(again.code, 1);
        assert!(again.err.contains("exists already"), "{}", again.err);
        assert_eq!(only_file(&desk, format).1, text);
    }
}

#[test]
fn several_letters_become_a_file_each() {
    let desk = Desk::make();
    desk.write("one.age", &letter(desk.recipient()));
    desk.write("two.age", &letter(desk.recipient()));
    let ran = desk.run(&["export", "one.age", "two.age", "--out", "cases", "--format", "csv"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(fs::read_dir(desk.path("cases")).unwrap().count(), 2);
}

#[test]
fn an_unknown_format_names_those_there_are() {
    let desk = Desk::make();
    let refused = desk.run(&["export", "letter.age", "--out", "cases", "--format", "xls"]);
    assert_eq!(refused.code, 2);
    for part in ["xls", "text", "json", "csv", "xform"] {
        assert!(refused.err.contains(part), "{part} in:\n{}", refused.err);
    }
    assert!(!desk.path("cases").exists());
}

#[test]
fn the_help_of_export_says_which_format_is_for_whom() {
    let desk = Desk::empty();
    let help = run(desk.folder(), &["export", "--help"]).out;
    for part in ["--format csv", "--format xform", "spreadsheet", "KoBoToolbox", "waymark_extension"] {
        assert!(help.contains(part), "{part} in:\n{help}");
    }
}
