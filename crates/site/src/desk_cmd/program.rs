//! The program, as one script that stands in a page and needs no file beside it.
//!
//! Of what wasm-bindgen 0.2.130 writes with `--target web` this relies on:
//!
//! - it imports nothing;
//! - a declaration that it exports has its `export` at the beginning of a line;
//! - everything else that it exports stands in its last line, [`EXPORTS`];
//! - [`INIT`] starts the program from bytes that it is given as `{ module_or_path: bytes }`.

use std::fs;
use std::path::Path;

use base64ct::{Base64, Encoding as _};

use super::DeskCommandError;
use crate::build::{PROBE, without_marks};

/// Names of the two files.
const JS: &str = "desk.js";
const WASM: &str = "desk_bg.wasm";

/// The last line.
const EXPORTS: &str = "export { initSync, __wbg_init as default };";

/// How the function begins that starts the program.
const INIT: &str = "async function __wbg_init(module_or_path)";

/// What follows `export ` where something is declared.
const DECLARATIONS: [&str; 5] = ["async function ", "class ", "const ", "function ", "let "];

/// The two parts of the program in the page.
#[derive(Debug)]
pub(super) struct Program {
    /// The script.
    pub(super) script: String,
    /// The WebAssembly, as Base64.
    pub(super) wasm: String,
}

/// Reads the program from its folder.
///
/// # Errors
/// [`DeskCommandError::Program`]: a file is missing, or is not as described above.
pub(super) fn read(folder: &Path) -> Result<Program, DeskCommandError> {
    let refused =
        |name: &str, message: String| DeskCommandError::Program { path: folder.join(name), message };
    let bytes = |name: &str| {
        fs::read(folder.join(name)).map_err(|error| {
            refused(
                name,
                format!("cannot be read ({error}); build it with trunk, then name its folder with --ui"),
            )
        })
    };
    let js = String::from_utf8(bytes(JS)?).map_err(|_| refused(JS, again("is not text")))?;
    let script = inline(&js).map_err(|what| refused(JS, again(what)))?;
    let wasm = without_marks(&bytes(WASM)?)
        .ok_or_else(|| refused(WASM, again("is not WebAssembly, or was cut short")))?;
    Ok(Program { script: script + &start(), wasm: Base64::encode_string(&wasm) })
}

fn again(what: &str) -> String {
    format!("{what}; build it again with trunk and wasm-bindgen 0.2.130")
}

/// The script without what only another file could use.
///
/// # Errors
/// What is not as wasm-bindgen writes it.
fn inline(js: &str) -> Result<String, &'static str> {
    let body = js.trim_end().strip_suffix(EXPORTS);
    let body = body.ok_or("does not end with the exports that wasm-bindgen writes")?;
    if !body.contains(INIT) {
        return Err("has no __wbg_init that takes the program's bytes");
    }
    let mut script = String::with_capacity(js.len());
    for line in body.lines() {
        let declared = line.strip_prefix("export ");
        if line.starts_with("import ") {
            return Err("imports another file, which the desk could not have beside it");
        }
        if declared.is_some_and(|rest| !DECLARATIONS.iter().any(|start| rest.starts_with(start))) {
            return Err("exports something in a way that is not known here");
        }
        script.push_str(declared.unwrap_or(line));
        script.push('\n');
    }
    let small = script.to_ascii_lowercase();
    // Where a page's parser would see the script's end, or count its characters otherwise than its hash does.
    if small.contains("</script") || small.contains("<!--") || small.contains(['\r', '\0']) {
        return Err("holds characters that can not stand in a page");
    }
    Ok(script)
}

/// Starts the program, if this browser can run it. Otherwise, and if anything fails, the words in the page stay; what
/// breaks later is told by [`STOPPED`](super::page::STOPPED).
fn start() -> String {
    let (stopped, wasm) = (super::page::STOPPED, super::page::PROGRAM);
    format!(
        r#"(async () => {{
  const probe = new Uint8Array([{PROBE}]);
  const able = typeof WebAssembly === "object" && WebAssembly.validate(probe) &&
    !!(self.crypto && crypto.getRandomValues) && self === top;
  if (!able) return;
  const place = document.getElementById("{wasm}");
  const bytes = Uint8Array.from(atob(place.textContent.trim()), (letter) => letter.charCodeAt(0));
  await __wbg_init({{ module_or_path: bytes }});
  place.remove();
  const broke = () => {{
    for (const text of document.getElementsByClassName("{stopped}")) text.hidden = false;
  }};
  for (const sign of ["error", "unhandledrejection"]) addEventListener(sign, broke);
}})().catch(() => {{}});
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn js(inside: &str) -> String {
        format!("export class A {{\n}}\n{inside}\n{INIT} {{\n}}\n\n{EXPORTS}\n")
    }

    #[test]
    fn what_another_file_could_import_is_declared_without_export() {
        let script = inline(&js("export function files(handover) {\n}")).unwrap();
        assert!(script.starts_with("class A {\n}\nfunction files(handover) {\n"), "{script}");
        assert!(!script.contains("export"), "{script}");
    }

    #[test]
    fn a_script_of_another_kind_is_refused_and_says_why() {
        for (js, why) in [
            (js("").replace("__wbg_init as default", "__wbg_init"), "exports that wasm-bindgen writes"),
            (js("").replace("module_or_path", "input"), "__wbg_init"),
            (js("import { x } from './snippets/x.js';"), "imports another file"),
            (js("export default 1;"), "not known here"),
            (js("const a = '</SCRIPT>';"), "can not stand in a page"),
            (js("const a = '<!--';"), "can not stand in a page"),
        ] {
            let refused = inline(&js).unwrap_err();
            assert!(refused.contains(why), "{refused}: {why}");
        }
    }

    #[test]
    fn windows_line_ends_do_not_change_the_hash() {
        assert_eq!(inline(&js("").replace('\n', "\r\n")), inline(&js("")));
    }

    #[test]
    fn the_start_itself_can_stand_in_a_page() {
        assert!(inline(&js(&start())).is_ok());
    }
}
