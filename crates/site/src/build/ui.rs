//! The browser's programs, as `wasm-bindgen --target web` writes them.

use std::fs;
use std::path::Path;

use crate::BuildError;

/// Names of all files.
pub(super) const FILES: [&str; 6] =
    ["ui.js", "ui_bg.wasm", "seal.js", "seal_bg.wasm", "back.js", "back_bg.wasm"];

/// Names of the files of the agency's desk, which no site publishes: `waymark-site desk` makes its own file of them.
pub(super) const DESK: [&str; 2] = ["desk.js", "desk_bg.wasm"];

/// The programs of the letter's page, of its Worker, and of the answers' page.
pub(super) struct Programs {
    pub(super) letter: Program,
    pub(super) seal: Program,
    pub(super) answers: Program,
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
        let [letter_js, letter_wasm, seal_js, seal_wasm, answers_js, answers_wasm] = FILES;
        let program = |js, name| -> Result<Program, BuildError> {
            let (wasm, js) = super::wasm::with_short_imports(&wasm(folder, name)?, &script(folder, js)?)
                .ok_or_else(|| BuildError::Ui {
                    path: folder.join(name),
                    message: format!("does not belong to {js}; build both again with trunk"),
                })?;
            Ok(Program { js, wasm })
        };
        Ok(Self {
            letter: program(letter_js, letter_wasm)?,
            seal: program(seal_js, seal_wasm)?,
            answers: program(answers_js, answers_wasm)?,
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
    let script = std::str::from_utf8(script).ok()?;
    minifier::js::minify(script).ok()?.write(&mut out).ok()?;
    Some(out)
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
