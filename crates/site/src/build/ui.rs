//! The browser's programs, as `wasm-bindgen --target web` writes them.

use std::fs;
use std::path::Path;

use super::wasm::{with_short_exports, with_short_imports};
use crate::BuildError;

/// Names of all files.
pub(super) const FILES: [&str; 8] = [
    "ui.js",
    "ui_bg.wasm",
    "seal.js",
    "seal_bg.wasm",
    "back.js",
    "back_bg.wasm",
    "paper.js",
    "paper_bg.wasm",
];

/// Names of the files of the agency's desk, which no site publishes: `waymark-site desk` makes its own file of them.
pub(super) const DESK: [&str; 2] = ["desk.js", "desk_bg.wasm"];

/// The programs of the letter's page, of its Worker, of the answers' page, and of what cleans PDFs.
pub(super) struct Programs {
    pub(super) letter: Program,
    pub(super) seal: Program,
    pub(super) answers: Program,
    pub(super) paper: Program,
}

/// A program's two files.
pub(super) struct Program {
    pub(super) js: Vec<u8>,
    pub(super) wasm: Vec<u8>,
}

impl Programs {
    /// Reads them from `folder`.
    ///
    /// # Errors
    /// [`BuildError::Ui`]: a file is missing, is no WebAssembly, or imports one that would not be published.
    pub(super) fn read(folder: &Path) -> Result<Self, BuildError> {
        let [letter_js, letter_wasm, seal_js, seal_wasm, answers_js, answers_wasm, paper_js, paper_wasm] =
            FILES;
        let program = |js, name| -> Result<Program, BuildError> {
            let (wasm, script) = (wasm(folder, name)?, script(folder, js)?);
            let short = with_short_exports(&wasm, &script)
                .and_then(|(wasm, script)| with_short_imports(&wasm, &script));
            let (wasm, js) = short.ok_or_else(|| BuildError::Ui {
                path: folder.join(name),
                message: format!("does not belong to {js}; build both again with trunk"),
            })?;
            Ok(Program { js, wasm })
        };
        Ok(Self {
            letter: program(letter_js, letter_wasm)?,
            seal: program(seal_js, seal_wasm)?,
            answers: program(answers_js, answers_wasm)?,
            paper: program(paper_js, paper_wasm)?,
        })
    }
}

fn script(folder: &Path, name: &str) -> Result<Vec<u8>, BuildError> {
    let bytes = bytes(folder, name)?;
    // wasm-bindgen writes snippets into files beside; they would need names and hashes of their own.
    let imports = String::from_utf8_lossy(&bytes).lines().any(|line| line.starts_with("import "));
    if imports {
        let message = "imports another file; keep JavaScript snippets out of the browser's program";
        return Err(BuildError::Ui { path: folder.join(name), message: message.to_owned() });
    }
    minified(&bytes).ok_or_else(|| BuildError::Ui {
        path: folder.join(name),
        message: "is not the JavaScript that wasm-bindgen writes; build the program again with trunk"
            .to_owned(),
    })
}

/// Without comments and spaces: wasm-bindgen explains every function, which is a kilobyte on the wire.
fn minified(script: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(script.len());
    let script = without_classes(std::str::from_utf8(script).ok()?);
    minifier::js::minify(&script).ok()?.write(&mut out).ok()?;
    Some(out)
}

/// Without classes that the script only exports: Leptos' server functions bring three for streams, which nothing here
/// uses. A class ends with the first line that is `}` alone; what is said of it outside is one statement each. If anything
/// else names one of them, all stay.
fn without_classes(script: &str) -> String {
    const EXPORT: &str = "export class ";
    let names: Vec<&str> =
        script.lines().filter_map(|line| line.strip_prefix(EXPORT)?.strip_suffix(" {")).collect();
    let mut out = String::with_capacity(script.len());
    let mut until = None;
    for line in script.lines() {
        if until.is_none() {
            let of_class =
                |name: &&str| line.strip_prefix(EXPORT).is_some_and(|rest| rest.starts_with(*name));
            let about = |name: &&str| {
                line.starts_with(&format!("if (Symbol.dispose) {name}."))
                    || line.starts_with(&format!("const {name}Finalization = "))
            };
            if names.iter().any(of_class) {
                until = Some("}");
            } else if names.iter().any(about) {
                until = Some(";");
            }
        }
        match until {
            Some("}") if line == "}" => until = None,
            Some(";") if line.ends_with(';') => until = None,
            Some(_) => {}
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    if names.iter().any(|name| out.contains(name)) { script.to_owned() } else { out }
}

fn wasm(folder: &Path, name: &str) -> Result<Vec<u8>, BuildError> {
    let bytes = bytes(folder, name)?;
    super::wasm::without_marks(&bytes).and_then(|wasm| super::wasm::with_a_bound(&wasm)).ok_or_else(|| {
        BuildError::Ui {
            path: folder.join(name),
            message: "is not WebAssembly, or was cut short; build the program again with trunk".to_owned(),
        }
    })
}

fn bytes(folder: &Path, name: &str) -> Result<Vec<u8>, BuildError> {
    fs::read(folder.join(name)).map_err(|error| BuildError::Ui {
        path: folder.to_owned(),
        message: format!(
            "has no readable {name} ({error}); it has to hold {}, built by trunk",
            FILES.join(", ")
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STREAMS: &str = "export class Stream {\n    free() {\n        go();\n    }\n}\n\
        if (Symbol.dispose) Stream.prototype[Symbol.dispose] = Stream.prototype.free;\n\
        const a = 1;\n\
        const StreamFinalization = (typeof FinalizationRegistry === 'undefined')\n\
        \u{20}   ? { register: () => {} }\n\
        \u{20}   : new FinalizationRegistry(ptr => go(ptr));\n\
        const b = 2;\n";

    #[test]
    fn classes_that_the_script_only_exports_are_left_out() {
        assert_eq!(without_classes(STREAMS), "const a = 1;\nconst b = 2;\n");
    }

    #[test]
    fn a_class_that_something_names_stays_with_all_others() {
        let script = format!("{STREAMS}export class Other {{\n}}\nconst c = new Stream();\n");
        assert_eq!(without_classes(&script), script);
    }
}
