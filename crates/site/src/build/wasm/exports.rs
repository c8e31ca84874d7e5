//! What a program gives to its script, and short names for it.
//!
//! wasm-bindgen exports a few things that the script never asks for, and names closures after a hash of sixteen digits,
//! which no compression makes smaller. As with [imports](super::imports), nobody else needs these names.

use std::collections::{HashMap, HashSet};

use super::words::{with_other_words, words};
use super::{Input, rewritten, write_number};

/// Number of the section of exports.
const EXPORTS: u8 = 7;

/// Names up to this length stay: they compress well, and may be words of the script for other things as well.
const SHORT: usize = 12;

/// A program without what its script does not name, and both with short names for the rest. `None` when the program is no
/// WebAssembly, the script is no UTF-8, or has one of the short names already.
pub(in crate::build) fn with_short_exports(wasm: &[u8], script: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let script = std::str::from_utf8(script).ok()?;
    let known: HashSet<&str> = words(script).collect();
    let mut names = HashMap::new();
    let wasm = rewritten(wasm, EXPORTS, |section| renamed(section, &known, &mut names))?;
    Some((wasm, with_other_words(script, &names)?.into_bytes()))
}

/// The section of exports with those that are known, under short names, which are added to `names`.
fn renamed(section: &[u8], known: &HashSet<&str>, names: &mut HashMap<String, String>) -> Option<Vec<u8>> {
    let mut input = Input(section);
    let (mut kept, mut out) = (0, Vec::with_capacity(section.len()));
    for _ in 0..input.number()? {
        let name = std::str::from_utf8(input.name()?).ok()?;
        let kind = input.byte()?;
        let index = input.number()?;
        if !known.contains(name) {
            continue;
        }
        let short = if name.len() > SHORT {
            let next = format!("${}", names.len());
            names.entry(name.to_owned()).or_insert(next)
        } else {
            name
        };
        write_number(short.len(), &mut out)?;
        out.extend_from_slice(short.as_bytes());
        out.push(kind);
        write_number(index, &mut out)?;
        kept += 1;
    }
    let mut section = Vec::with_capacity(out.len() + 1);
    write_number(kept, &mut section)?;
    section.extend_from_slice(&out);
    Some(section)
}

#[cfg(test)]
mod tests {
    use super::super::HEADER;
    use super::*;

    /// A program that exports functions under these names, and has another section behind.
    fn program(names: &[(&str, u8)]) -> Vec<u8> {
        let mut section = vec![u8::try_from(names.len()).expect("a few exports")];
        for (name, index) in names {
            section.push(u8::try_from(name.len()).expect("a short name"));
            section.extend_from_slice(name.as_bytes());
            section.extend([0, *index]);
        }
        let mut wasm = HEADER.to_vec();
        wasm.push(EXPORTS);
        wasm.push(u8::try_from(section.len()).expect("a short section"));
        wasm.extend_from_slice(&section);
        wasm.extend_from_slice(&[10, 2, 9, 9]);
        wasm
    }

    #[test]
    fn what_the_script_does_not_name_is_gone_and_the_rest_has_short_names() {
        let wasm = program(&[("memory", 1), ("__abort_handler", 2), ("invoke_h00f272247694202a", 3)]);
        let script = b"wasm.memory;wasm.invoke_h00f272247694202a(1);wasm.invoke_h00f272247694202a_1";
        let (wasm, script) = with_short_exports(&wasm, script).expect("they fit");
        assert_eq!(wasm, program(&[("memory", 1), ("$0", 3)]));
        assert_eq!(script, b"wasm.memory;wasm.$0(1);wasm.invoke_h00f272247694202a_1");
    }

    #[test]
    fn a_script_that_has_a_short_name_already_is_refused() {
        let wasm = program(&[("invoke_h00f272247694202a", 3)]);
        assert_eq!(with_short_exports(&wasm, b"wasm.invoke_h00f272247694202a($0)"), None);
        assert_eq!(with_short_exports(&wasm, b"\xff"), None);
    }

    #[test]
    fn exports_cut_short_are_none() {
        let whole = program(&[("memory", 1), ("__abort_handler", 2)]);
        let section = &whole[HEADER.len() + 2..whole.len() - 4];
        let known = HashSet::from(["memory"]);
        assert!(renamed(section, &known, &mut HashMap::new()).is_some());
        for length in 0..section.len() {
            assert_eq!(renamed(&section[..length], &known, &mut HashMap::new()), None, "{length}");
        }
    }
}
