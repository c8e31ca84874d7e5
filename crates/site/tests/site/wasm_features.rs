//! What the published programs ask of a browser: the features of those of 2020 and no younger ones, and a memory that
//! is small at first and never large (BL-2, BL-8 of docs/requirements.md).
//!
//! Their instructions are read one by one (WebAssembly core specification, "Binary format"). Whatever is not known here
//! is too young: vectors, threads, exceptions, tail calls, 64-bit memories, garbage collection.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use site::build::Site;

use crate::fixture::{Fixture, text};

/// Most memory at the start, in pages of 64 KiB: 2 MiB.
const MOST_AT_FIRST: u64 = 32;

/// Most memory ever: 64 MiB. A code alone takes half of it.
const MOST_EVER: u64 = 1_024;

/// How a program's memory begins and how far it may grow, in pages.
#[derive(Debug, Eq, PartialEq)]
struct Memory {
    least: u64,
    most: Option<u64>,
}

/// The site with the real programs, as they are published, made once; nothing where nobody has built them.
fn published() -> Option<&'static Site> {
    static SITE: OnceLock<Option<Site>> = OnceLock::new();
    SITE.get_or_init(publish).as_ref()
}

fn publish() -> Option<Site> {
    let folder = env::var_os("WAYMARK_UI_DIR").map(PathBuf::from).or_else(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/ui");
        folder.exists().then_some(folder)
    })?;
    let fixture = Fixture::new();
    fs::create_dir_all(fixture.path("ui")).expect("a folder");
    for program in ["ui", "seal", "back", "paper"] {
        for end in [".js", "_bg.wasm"] {
            let name = format!("{program}{end}");
            fs::copy(folder.join(&name), fixture.path("ui").join(&name)).expect("a program of ours");
        }
    }
    Some(fixture.site())
}

/// The programs of a site.
fn programs(site: &Site) -> Vec<(&str, &[u8])> {
    let programs = site.files.iter().filter(|(path, _)| path.ends_with(".wasm"));
    let programs: Vec<_> = programs.map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
    assert_eq!(programs.len(), 4, "letter, Worker, answers, and what cleans PDFs");
    programs
}

#[test]
fn programs_run_in_browsers_of_2020_and_need_little_memory() {
    let Some(site) = published() else { return println!("not built: nothing was looked at") };
    for (path, wasm) in programs(site) {
        let Memory { least, most } = read(wasm).unwrap_or_else(|strange| panic!("{path}: {strange}"));
        assert!(least <= MOST_AT_FIRST, "{path} starts with {least} pages");
        let most = most.unwrap_or_else(|| panic!("{path} does not say how far its memory may grow"));
        assert!(least < most && most <= MOST_EVER, "{path} may grow to {most} pages");
    }
}

#[test]
fn no_script_makes_code_of_text() {
    let Some(site) = published() else { return println!("not built: nothing was looked at") };
    let scripts: Vec<&String> = site.files.keys().filter(|path| path.ends_with(".js")).collect();
    assert!(scripts.len() >= 10, "{scripts:?}");
    for path in scripts {
        for makes in ["eval(", "new Function", "document.write", "insertAdjacentHTML", "outerHTML"] {
            assert!(!text(site, path).contains(makes), "{path}: {makes}");
        }
    }
}

/// Magic number and version.
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// Reads a whole program: its memory, or what is strange in it.
fn read(wasm: &[u8]) -> Result<Memory, String> {
    let mut input = Input { bytes: wasm, at: 0 };
    if input.take(HEADER.len())? != HEADER {
        return Err("is no WebAssembly of version 1".to_owned());
    }
    let mut memory = None;
    while !input.is_at_end() {
        let id = input.byte()?;
        let mut section = input.part()?;
        match id {
            1 => section.each(Input::function_type)?,
            2 => section.each(Input::import)?,
            4 => section.each(|table| table.reference_type().and_then(|()| table.limits().map(drop)))?,
            5 => section.each(|limits| limits.limits().map(|found| memory = Some(found)))?,
            6 => section.each(Input::global)?,
            10 => section.each(Input::function)?,
            // Names and the like, functions, exports, the start, elements, data and how much of it.
            0 | 3 | 7 | 8 | 9 | 11 | 12 => {}
            _ => return Err(format!("has a section {id}: exceptions, or younger")),
        }
    }
    memory.ok_or_else(|| "has no memory of its own".to_owned())
}

/// Bytes being read.
struct Input<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Input<'a> {
    fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    fn strange<T>(&self, what: &str) -> Result<T, String> {
        Err(format!("has {what} at byte {} of a part of {}", self.at, self.bytes.len()))
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], String> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let Some(taken) = rest.get(..length) else { return self.strange("an end too soon") };
        self.at += length;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, String> {
        Ok(self.take(1)?[0])
    }

    /// A number in LEB128: seven bits a byte, the lowest first. One with a sign is only skipped.
    fn number(&mut self) -> Result<u64, String> {
        let mut number = 0;
        for shift in (0..).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
            if byte & 0x80 == 0 {
                break;
            }
        }
        Ok(number)
    }

    fn numbers(&mut self, count: u64) -> Result<(), String> {
        (0..count).try_for_each(|_| self.number().map(drop))
    }

    /// A part of its own: its length, then its bytes.
    fn part(&mut self) -> Result<Self, String> {
        let length = self.number()?;
        let bytes = self.take(usize::try_from(length).unwrap_or(usize::MAX))?;
        Ok(Self { bytes, at: 0 })
    }

    /// A list: how many there are, then one after the other.
    fn each(&mut self, mut one: impl FnMut(&mut Self) -> Result<(), String>) -> Result<(), String> {
        for _ in 0..self.number()? {
            one(self)?;
        }
        Ok(())
    }

    /// i32, i64, f32, f64, or a reference.
    fn value_type(&mut self) -> Result<(), String> {
        match self.byte()? {
            0x7c..=0x7f | 0x6f | 0x70 => Ok(()),
            other => self.strange(&format!("a type {other:#x}")),
        }
    }

    fn reference_type(&mut self) -> Result<(), String> {
        match self.byte()? {
            0x6f | 0x70 => Ok(()),
            other => self.strange(&format!("a reference {other:#x}")),
        }
    }

    /// Neither shared between threads nor of 64 bits.
    fn limits(&mut self) -> Result<Memory, String> {
        match self.byte()? {
            0 => Ok(Memory { least: self.number()?, most: None }),
            1 => Ok(Memory { least: self.number()?, most: Some(self.number()?) }),
            flags => self.strange(&format!("limits {flags:#x}")),
        }
    }

    fn function_type(&mut self) -> Result<(), String> {
        if self.byte()? != 0x60 {
            return self.strange("a type that is no function's");
        }
        self.each(Self::value_type)?;
        self.each(Self::value_type)
    }

    fn import(&mut self) -> Result<(), String> {
        self.part()?;
        self.part()?;
        match self.byte()? {
            0 => self.numbers(1),
            1 => self.reference_type().and_then(|()| self.limits().map(drop)),
            3 => self.value_type().and_then(|()| self.byte().map(drop)),
            other => self.strange(&format!("an import of kind {other}")),
        }
    }

    /// Its type, whether it changes, and an expression.
    fn global(&mut self) -> Result<(), String> {
        self.value_type()?;
        self.byte()?;
        while self.instruction()? != END {}
        Ok(())
    }

    /// Locals in groups of one type, and instructions.
    fn function(&mut self) -> Result<(), String> {
        let mut body = self.part()?;
        body.each(|local| local.numbers(1).and_then(|()| local.value_type()))?;
        while !body.is_at_end() {
            body.instruction()?;
        }
        Ok(())
    }

    /// One instruction; its first byte.
    fn instruction(&mut self) -> Result<u8, String> {
        let code = self.byte()?;
        match code {
            // Nothing behind: control, select, whether a reference is null, arithmetic, sign extension.
            0x00 | 0x01 | 0x05 | END | 0x0f | 0x1a | 0x1b | 0xd1 | 0x45..=0xc4 => {}
            // Blocks and branches, calls, variables and tables, sizes, whole numbers, references.
            0x02..=0x04 | 0x0c | 0x0d | 0x10 | 0x20..=0x26 | 0x3f..=0x42 | 0xd0 | 0xd2 => self.numbers(1)?,
            0x0e => {
                let targets = self.number()?;
                self.numbers(targets + 1)?;
            }
            0x11 => self.numbers(2)?,
            0x1c => self.each(Self::value_type)?,
            // Loads and stores. A larger alignment says that the number of a memory follows.
            0x28..=0x3e => match self.number()? {
                0..=3 => self.numbers(1)?,
                alignment => return self.strange(&format!("an alignment {alignment}")),
            },
            0x43 => self.take(4).map(drop)?,
            0x44 => self.take(8).map(drop)?,
            0xfc => match self.number()? {
                // Conversions that saturate.
                0..=7 => {}
                // Memories and tables as a whole.
                9 | 11 | 13 | 15..=17 => self.numbers(1)?,
                8 | 10 | 12 | 14 => self.numbers(2)?,
                other => return self.strange(&format!("an instruction 0xfc {other}")),
            },
            _ => return self.strange(&format!("an instruction {code:#x}")),
        }
        Ok(code)
    }
}

/// The instruction that ends a block, a function or an expression.
const END: u8 = 0x0b;

/// A program of one function with these locals and instructions, and a memory with these limits.
fn program(locals: &[u8], code: &[u8], memory: &[u8]) -> Vec<u8> {
    let body = [locals, code, &[END]].concat();
    let function = [[1, u8::try_from(body.len()).expect("a short body")].as_slice(), &body].concat();
    let mut wasm = HEADER.to_vec();
    for (id, section) in [(1, [1, 0x60, 0, 0].as_slice()), (5, memory), (10, function.as_slice())] {
        wasm.extend_from_slice(&[id, u8::try_from(section.len()).expect("a short section")]);
        wasm.extend_from_slice(section);
    }
    wasm
}

#[test]
fn what_older_browsers_lack_is_found_in_a_program() {
    const MEMORY: &[u8] = &[1, 1, 17, 64];
    let plain = program(&[0], &[0x41, 0, 0x1a], MEMORY);
    assert_eq!(read(&plain), Ok(Memory { least: 17, most: Some(64) }));
    assert_eq!(read(&program(&[0], &[], &[1, 0, 17])), Ok(Memory { least: 17, most: None }));
    let vector: Vec<u8> = [&[0xfd, 0x0c][..], &[0; 16], &[0x1a]].concat();
    for (what, wasm, told) in [
        ("a vector", program(&[0], &vector, MEMORY), "an instruction 0xfd"),
        ("a local that is one", program(&[1, 1, 0x7b], &[], MEMORY), "a type 0x7b"),
        ("an atomic fence", program(&[0], &[0xfe, 3, 0], MEMORY), "an instruction 0xfe"),
        ("a shared memory", program(&[0], &[], &[1, 3, 1, 2]), "limits 0x3"),
        ("a memory of 64 bits", program(&[0], &[], &[1, 4, 1]), "limits 0x4"),
        ("an exception", program(&[0], &[0x06, 0x40, END], MEMORY), "an instruction 0x6"),
        ("exceptions", [plain.as_slice(), &[13, 1, 0]].concat(), "a section 13"),
        ("a tail call", program(&[0], &[0x12, 0], MEMORY), "an instruction 0x12"),
        ("an end too soon", plain[..plain.len() - 1].to_vec(), "an end too soon"),
    ] {
        let strange = read(&wasm).expect_err(what);
        assert!(strange.contains(told), "{what}: {strange}");
    }
}
