//! Short names for what a program imports from its script.
//!
//! wasm-bindgen names each imported function after what it does and a hash of sixteen digits, which no compression makes
//! smaller: with 190 of them in the form's program and again in its script, two of its hundred kilobytes. Both files are
//! published together, under the hash of their bytes, so nobody else ever needs these names.

use std::collections::HashMap;

use super::words::with_other_words;
use super::{Input, rewritten, write_number};

/// Number of the section of imports.
const IMPORTS: u8 = 2;

/// A program and its script that agree on short names. `None` when the program is no WebAssembly, the script is no UTF-8
/// or does not have an imported name, or has one of the short names already.
pub(in crate::build) fn with_short_imports(wasm: &[u8], script: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let script = std::str::from_utf8(script).ok()?;
    let mut names: HashMap<String, String> = HashMap::new();
    let wasm = rewritten(wasm, IMPORTS, |section| renamed(section, &mut names))?;
    Some((wasm, with_other_words(script, &names)?.into_bytes()))
}

/// The section of imports with short names, which are added to `names`.
fn renamed(section: &[u8], names: &mut HashMap<String, String>) -> Option<Vec<u8>> {
    let mut input = Input(section);
    let count = input.number()?;
    let mut out = Vec::with_capacity(section.len());
    write_number(count, &mut out)?;
    for _ in 0..count {
        let module = input.name()?;
        let name = std::str::from_utf8(input.name()?).ok()?;
        let next = format!("_{}", names.len());
        let short = names.entry(name.to_owned()).or_insert(next);
        for text in [module, short.as_bytes()] {
            write_number(text.len(), &mut out)?;
            out.extend_from_slice(text);
        }
        let before = input.0;
        skip_description(&mut input)?;
        out.extend_from_slice(&before[..before.len() - input.0.len()]);
    }
    Some(out)
}

/// What kind of thing is imported: a function of a type, a table, a memory, a global or a tag.
fn skip_description(input: &mut Input<'_>) -> Option<()> {
    match input.byte()? {
        0 => {
            input.number()?;
        }
        1 => {
            input.byte()?;
            skip_limits(input)?;
        }
        2 => skip_limits(input)?,
        3 => {
            input.take(2)?;
        }
        4 => {
            input.byte()?;
            input.number()?;
        }
        _ => return None,
    }
    Some(())
}

/// A least size, and a greatest one if the lowest bit of the flags says so.
fn skip_limits(input: &mut Input<'_>) -> Option<()> {
    let flags = input.byte()?;
    input.number()?;
    if flags & 1 == 1 {
        input.number()?;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::super::HEADER;
    use super::*;

    const FUNCTION: &[u8] = &[0, 5];
    const MEMORY: &[u8] = &[2, 1, 1, 2];

    /// A program that imports these from `m`, and has another section behind.
    fn program(imports: &[(&str, &[u8])]) -> Vec<u8> {
        let mut section = vec![u8::try_from(imports.len()).expect("a few imports")];
        for (name, description) in imports {
            for text in ["m", *name] {
                section.push(u8::try_from(text.len()).expect("a short name"));
                section.extend_from_slice(text.as_bytes());
            }
            section.extend_from_slice(description);
        }
        let mut wasm = HEADER.to_vec();
        wasm.push(IMPORTS);
        wasm.push(u8::try_from(section.len()).expect("a short section"));
        wasm.extend_from_slice(&section);
        wasm.extend_from_slice(&[1, 2, 9, 9]);
        wasm
    }

    #[test]
    fn program_and_script_get_the_same_short_names() {
        let wasm = program(&[("__wbg_now_00ff", FUNCTION), ("memory", MEMORY), ("__wbg_now_00fe", FUNCTION)]);
        let script = b"const i={__wbg_now_00ff:function(){return now()},memory:m,__wbg_now_00fe(){}}";
        let (wasm, script) = with_short_imports(&wasm, script).expect("they fit");
        assert_eq!(wasm, program(&[("_0", FUNCTION), ("_1", MEMORY), ("_2", FUNCTION)]));
        assert_eq!(script, b"const i={_0:function(){return now()},_1:m,_2(){}}");
    }

    #[test]
    fn a_name_inside_a_longer_one_stays() {
        let wasm = program(&[("now", FUNCTION)]);
        let (_, script) = with_short_imports(&wasm, b"now,nowhere,know,$now,now_").expect("they fit");
        assert_eq!(script, b"_0,nowhere,know,$now,now_");
    }

    #[test]
    fn a_script_that_does_not_belong_to_the_program_is_refused() {
        let wasm = program(&[("now", FUNCTION)]);
        assert_eq!(with_short_imports(&wasm, b"then:1"), None);
        assert_eq!(with_short_imports(&wasm, b"now:1,_0:2"), None, "the short name is taken");
        assert_eq!(with_short_imports(&wasm, b"now:\xff"), None);
    }

    #[test]
    fn imports_cut_short_are_none() {
        let section = &program(&[("now", FUNCTION), ("memory", MEMORY)])[HEADER.len() + 2..];
        let section = &section[..section.len() - 4];
        assert!(renamed(section, &mut HashMap::new()).is_some());
        for length in 0..section.len() {
            assert_eq!(renamed(&section[..length], &mut HashMap::new()), None, "{length}");
        }
    }
}
