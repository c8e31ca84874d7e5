//! A site with faults: files cut short, changed or gone, headers that are wrong or missing. And what a page says when
//! its program can not run, for whatever reason.
//!
//! The relay reads a file when it is asked for, and the headers when it starts, so all of this is done on disk.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::mirror::World;
use crate::walk::Walker;
use crate::words::say;
use crate::{answers, form};

/// The pages in which a program runs; what each says where it can not run, and where the page is not secure.
pub const PROGRAMS: [(&str, &str, &str); 2] =
    [("f1.html", "f1-no-start", "f1-not-secure"), ("g1.html", "answers-no-start", "answers-not-secure")];

/// The files that a program is made of, by their paths below the root of the site.
#[derive(Clone, Debug)]
pub struct Program {
    /// What starts it, in a page or as a Worker.
    pub entry: String,
    /// Its script.
    pub script: String,
    /// Its WebAssembly.
    pub wasm: String,
}

impl Program {
    /// The program of a page, e.g. `en/f1.html`.
    ///
    /// # Errors
    /// If the page starts none.
    pub fn of_page(world: &World, page: &str) -> Result<Self> {
        Self::behind(world, page, &["type=\"module\" src=\"../"])
    }

    /// The program that a page starts as a Worker.
    ///
    /// # Errors
    /// If the page starts none.
    pub fn of_worker(world: &World, page: &str) -> Result<Self> {
        Self::behind(world, page, &["data-seal=\"../", "data-worker=\"../"])
    }

    /// The program that cleans PDFs, as a page names it that sends files.
    ///
    /// # Errors
    /// If the page names none.
    pub fn of_papers(world: &World, page: &str) -> Result<Self> {
        Self::behind(world, page, &["data-paper=\"../"])
    }

    fn behind(world: &World, page: &str, names: &[&str]) -> Result<Self> {
        let html = text(world, page)?;
        let entry = names.iter().find_map(|name| between(&html, name, "\""));
        let entry = entry.with_context(|| format!("{page} names no {names:?}"))?.to_owned();
        let starts = text(world, &entry)?;
        let file = |start, extension: &str| {
            let name = between(&starts, start, &format!("{extension}\""));
            let name = name.with_context(|| format!("{entry} names no {extension}"))?;
            Ok::<_, anyhow::Error>(format!("a/{name}{extension}"))
        };
        let (script, wasm) = (file("\"./", ".js")?, file("new URL(\"./", ".wasm")?);
        Ok(Self { entry, script, wasm })
    }
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// It ends in the middle.
    CutShort,
    /// It is not there.
    Gone,
    /// An empty line follows it.
    Longer,
    /// One bit in its middle is another.
    OneBit,
    /// It is a script that breaks as soon as it runs.
    Throws,
}

/// A file with a fault, until it is mended.
#[derive(Debug)]
pub struct Faulty {
    /// The file and its compressed twins, as they were.
    kept: Vec<(PathBuf, Vec<u8>)>,
}

impl Faulty {
    /// Gives a fault to the file at this path below the root of the site.
    ///
    /// # Errors
    /// If there is no such file, or it can't be written.
    pub fn make(world: &World, path: &str, fault: Fault) -> Result<Self> {
        let file = site(world, path);
        let mut bytes = fs::read(&file).with_context(|| format!("{path} is no file of the site"))?;
        let mut kept = Vec::new();
        // A twin would be sent in its place.
        for end in ["", ".br", ".gz"] {
            let twin = site(world, &format!("{path}{end}"));
            if twin.exists() {
                kept.push((twin.clone(), fs::read(&twin)?));
                fs::remove_file(twin)?;
            }
        }
        let middle = bytes.len() / 2;
        match fault {
            Fault::CutShort => bytes.truncate(middle),
            Fault::Gone => return Ok(Self { kept }),
            Fault::Longer => bytes.push(b'\n'),
            Fault::OneBit => bytes[middle] ^= 1,
            Fault::Throws => bytes = b"throw new Error();".to_vec(),
        }
        fs::write(file, bytes)?;
        Ok(Self { kept })
    }

    /// Makes the file and its twins what they were.
    ///
    /// # Errors
    /// If they can't be written.
    pub fn mend(self) -> Result<()> {
        for (file, bytes) in self.kept {
            fs::write(file, bytes)?;
        }
        Ok(())
    }
}

/// Changes the headers that the relay sends with the site, and starts it again so that it reads them.
///
/// # Errors
/// If the change changes nothing.
pub fn headers(world: &mut World, change: impl FnOnce(&str) -> String) -> Result<()> {
    let file = site(world, "headers.toml");
    let before = fs::read_to_string(&file)?;
    let after = change(&before);
    ensure!(before != after, "this is not in the headers:\n{before}");
    fs::write(file, after)?;
    world.relay.kill();
    world.relay.restart();
    Ok(())
}

/// The page tells this and nothing else, asks for nothing, keeps the phone numbers and the other ways, and has sent
/// nothing.
///
/// # Errors
/// If it does not, or the browser refuses.
///
/// # Panics
/// If it tells something else as well, asks for something, or sent something.
pub async fn tells(walker: &Walker<'_>, world: &World, place: &str, id: &str, words: &str) -> Result<()> {
    walker.wait(&format!("#{id}:not([hidden])")).await.with_context(|| place.to_owned())?;
    let look = "const told = document.getElementById(arguments[0]), main = document.querySelector('main'); \
                const shown = [...main.querySelectorAll('[role=alert]')].filter((text) => !text.hidden); \
                return [shown.map((text) => text.id), (told.querySelector('p') ?? told).textContent.trim(), \
                main.querySelectorAll('input, textarea, select').length, \
                !!main.querySelector(\"a[href='n0.html']\"), main.textContent.includes(arguments[1]), \
                [...main.querySelectorAll('#loading')].every((text) => text.hidden)];";
    let ways = say("en", "f1-ways");
    let seen = walker.browser.client.execute(look, vec![json!(id), json!(ways)]).await?;
    assert_eq!(seen, json!([[id], words, 0, true, true, true]), "{place}");
    let sent = world.recorder.sent();
    assert!(!String::from_utf8_lossy(&sent).contains("/v1/"), "{place}: the relay was asked for something");
    Ok(())
}

/// Both programs start, as they should.
///
/// # Errors
/// If one does not.
pub async fn both_programs_start(walker: &Walker<'_>, world: &World) -> Result<()> {
    form::open(walker, world, "en").await?;
    answers::open(walker, world, "en").await
}

fn site(world: &World, path: &str) -> PathBuf {
    world.folder.path().join("site").join(path)
}

fn text(world: &World, path: &str) -> Result<String> {
    fs::read_to_string(site(world, path)).with_context(|| format!("{path} is no file of the site"))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (inside, _) = text.split_once(start)?.1.split_once(end)?;
    Some(inside)
}
