//! How many pages a second a site is made of, with 3, 6 and 12 languages: `cargo bench -p site`.
//!
//! Every language has the English words under its own tag, so that the work differs in nothing but their number. What is
//! timed: reading, checking, rendering and writing every page; then, apart, the compressed twins. The files go below TMPDIR:
//! on a folder in memory, what is timed is ours and not the disk.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use site::build::{Quality, Request, assemble, write};

const TAGS: [&str; 12] = ["en", "es", "fr", "pt", "it", "nl", "ru", "uk", "hi", "bn", "de", "pl"];
const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!(
        "languages  pages   before compression        per page   of it reading, rendering, checking   twins"
    );
    for count in [3, 6, 12] {
        let house = tempfile::tempdir()?;
        furnish(house.path(), &TAGS[..count])?;
        let mirror = house.path().join("mirror.toml");
        let request = Request {
            root: house.path(),
            mirror: &mirror,
            ui: None,
            today: "2026-11-21".parse()?,
            live_reload: false,
        };
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let began = Instant::now();
            let site = assemble(&request)?;
            let assembled = began.elapsed();
            let out = tempfile::tempdir()?;
            plain(&site.files, out.path())?;
            times.push((began.elapsed(), assembled, site.pages));
        }
        times.sort();
        let (whole, assembled, pages) = times[ROUNDS / 2];
        let site = assemble(&request)?;
        let out = tempfile::tempdir()?;
        let began = Instant::now();
        write(&site, out.path(), None, Quality::BEST)?;
        let twins = began.elapsed();
        println!(
            "{count:>9}  {pages:>5}   {:>6.0} pages/s ({:>6.1} ms)   {:>6.0} µs   {:>6.1} ms {:>26.1} s",
            pages as f64 / whole.as_secs_f64(),
            millis(whole),
            whole.as_secs_f64() * 1e6 / pages as f64,
            millis(assembled),
            twins.as_secs_f64(),
        );
    }
    Ok(())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Sources with these languages, and a mirror that publishes all of them.
fn furnish(folder: &Path, tags: &[&str]) -> std::io::Result<()> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for name in ["content", "style", "public"] {
        copy(&repository.join(name), &folder.join(name))?;
    }
    let (mut list, mut exits) = (String::new(), String::new());
    for tag in tags {
        copy(&repository.join("locales/en"), &folder.join("locales").join(tag))?;
        let status = if *tag == "en" { "source" } else { "draft" };
        list += &format!(
            "[[language]]\ntag = \"{tag}\"\nendonym = \"{tag}\"\ndir = \"ltr\"\nscript = \"Latn\"\nstatus = \"{status}\"\n"
        );
        exits += &format!("{tag} = \"https://{tag}.exit.example/\"\n");
    }
    fs::write(folder.join("locales/languages.toml"), list)?;
    fs::copy(repository.join("locales/critical.toml"), folder.join("locales/critical.toml"))?;
    let mirror = format!("name = \"W\"\nlanguages = {tags:?}\nunconfirmed_lines = true\n[exit]\n{exits}");
    fs::write(folder.join("mirror.toml"), mirror)
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?
        } else {
            fs::copy(entry.path(), target).map(|_| ())?
        }
    }
    Ok(())
}

/// Every file as it is, without twins.
fn plain(files: &std::collections::BTreeMap<String, Vec<u8>>, out: &Path) -> std::io::Result<()> {
    for (name, bytes) in files {
        let path = out.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, bytes)?;
    }
    Ok(())
}
