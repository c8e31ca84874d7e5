//! A built site on disk: its pages, its other files, and which of those each page loads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::html;
use super::weight::Weight;

/// A built site. Files are named by their path in it, with `/`.
#[derive(Debug)]
pub struct Site {
    folder: PathBuf,
    files: BTreeSet<String>,
}

impl Site {
    /// Lists the files of a site.
    ///
    /// # Errors
    /// When the folder is not there or holds no page.
    pub fn open(folder: PathBuf) -> Result<Self> {
        let files = files_of(&folder).context("build the site first: trunk build --release")?;
        let site = Self { folder, files };
        ensure!(site.pages().next().is_some(), "{} holds no page", site.folder.display());
        Ok(site)
    }

    /// Every page.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str).filter(|file| file.ends_with(".html"))
    }

    /// Every other file that a browser may be sent.
    pub fn assets(&self) -> impl Iterator<Item = &str> {
        let sent = |file: &&str| !file.ends_with(".html") && !is_twin(file);
        self.files.iter().map(String::as_str).filter(sent)
    }

    /// What a file weighs.
    ///
    /// # Errors
    /// When it can't be looked at.
    pub fn weigh(&self, file: &str) -> Result<Weight> {
        let bytes = |file: &str| {
            let path = self.folder.join(file);
            fs::metadata(&path)
                .map(|found| found.len())
                .with_context(|| format!("can't look at {}", path.display()))
        };
        let raw = bytes(file)?;
        let twin = |extension: &str| {
            let twin = format!("{file}.{extension}");
            if self.files.contains(&twin) { bytes(&twin) } else { Ok(raw) }
        };
        Ok(Weight { raw, gzip: twin("gz")?, brotli: twin("br")? })
    }

    /// Every file that a page makes a browser load, by itself and by its scripts.
    ///
    /// # Errors
    /// When the page can't be read, or asks for a file that is not there.
    pub fn loads(&self, page: &str) -> Result<BTreeSet<String>> {
        let text = self.read(page)?;
        let mut loads = self.load(page, html::loaded(&text))?;
        // The programs ask for the agencies themselves.
        if loads.iter().any(|file| file.ends_with(".wasm")) {
            loads.extend(self.assets().filter(|file| file.starts_with("directory.json")).map(str::to_owned));
        }
        Ok(loads)
    }

    /// Every file that a page loads only when it is needed, by the attribute that names it; empty for most.
    ///
    /// # Errors
    /// As [`Site::loads`].
    pub fn loads_later(&self, page: &str, attribute: &str) -> Result<BTreeSet<String>> {
        let text = self.read(page)?;
        self.load(page, html::loaded_later(&text, attribute))
    }

    fn load(&self, page: &str, addresses: Vec<&str>) -> Result<BTreeSet<String>> {
        let mut loads = BTreeSet::new();
        for address in addresses {
            let Some(file) = resolve(page, address) else {
                continue;
            };
            if self.files.contains(&file) {
                if !file.ends_with(".html") {
                    loads.insert(file);
                }
            } else if !address.is_empty() && is_asset_address(&file) {
                bail!("{page} asks for {address}, which the site does not have");
            }
        }
        self.add_what_scripts_name(&mut loads)?;
        Ok(loads)
    }

    /// Scripts import scripts and fetch programs by names that carry a hash: a script that holds such a name
    /// loads it.
    fn add_what_scripts_name(&self, loads: &mut BTreeSet<String>) -> Result<()> {
        let mut unread: Vec<_> = loads.iter().cloned().collect();
        while let Some(file) = unread.pop() {
            if !file.ends_with(".js") {
                continue;
            }
            let script = self.read(&file)?;
            for asset in self.assets().filter(|asset| has_hash(asset)) {
                if script.contains(file_name(asset)) && loads.insert(asset.to_owned()) {
                    unread.push(asset.to_owned());
                }
            }
        }
        Ok(())
    }

    fn read(&self, file: &str) -> Result<String> {
        let path = self.folder.join(file);
        fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))
    }
}

/// Every file below a folder, by its path in it, with `/`.
///
/// # Errors
/// When it can't be read.
pub fn files_of(folder: &Path) -> Result<BTreeSet<String>> {
    let mut files = BTreeSet::new();
    list(folder, "", &mut files)?;
    Ok(files)
}

fn list(folder: &Path, prefix: &str, files: &mut BTreeSet<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if name.starts_with('.') {
            continue; // Trunk's folder of a build that is under way.
        }
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name);
        }
    }
    Ok(())
}

fn is_twin(file: &str) -> bool {
    file.ends_with(".br") || file.ends_with(".gz")
}

fn file_name(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

/// True for names such as `0123456789abcdef.js`.
fn has_hash(file: &str) -> bool {
    let stem = file_name(file).split('.').next().unwrap_or_default();
    stem.len() >= 16 && stem.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// True for addresses whose last part names a file; other values of `data-…` are no addresses.
fn is_asset_address(file: &str) -> bool {
    [".js", ".wasm", ".css", ".svg", ".png", ".webp", ".woff2"].iter().any(|end| file.ends_with(end))
}

/// The path in the site that an address in a page means; None if it leads elsewhere.
fn resolve(page: &str, address: &str) -> Option<String> {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    if address.is_empty() || address.starts_with("//") || address.contains(':') {
        return None;
    }
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let (start, address) = match address.strip_prefix('/') {
        Some(from_root) => ("", from_root),
        None => (folder, address),
    };
    let mut parts: Vec<_> = start.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Site, resolve};

    /// A site on disk, removed when the test ends.
    struct Built(Site);

    impl Built {
        fn new(name: &str, files: &[(&str, &str)]) -> Self {
            let folder = std::env::temp_dir().join(format!("xtask-size-{name}-{}", std::process::id()));
            for (file, text) in files {
                let path = folder.join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            Self(Site::open(folder).unwrap())
        }
    }

    impl Drop for Built {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0.folder);
        }
    }

    #[test]
    fn addresses_are_read_from_where_the_page_is() {
        assert_eq!(resolve("ar/b3.html", "../a/1.js").as_deref(), Some("a/1.js"));
        assert_eq!(resolve("ar/b3.html", "n0.html").as_deref(), Some("ar/n0.html"));
        assert_eq!(resolve("index.html", "./a/5.svg#phone").as_deref(), Some("a/5.svg"));
        assert_eq!(resolve("ar/b3.html", "/a/1.js").as_deref(), Some("a/1.js"));
        assert_eq!(resolve("b3.html", "https://weather.example/"), None);
        assert_eq!(resolve("b3.html", "data:image/png;base64,AA"), None);
        assert_eq!(resolve("b3.html", "#top"), None);
    }

    #[test]
    fn a_page_loads_what_its_scripts_name_and_the_letter_loads_the_directory() {
        let site = Built::new(
            "letter",
            &[
                ("en/f1.html", r#"<script src="../a/00000000000000aa.js"></script><a href="b3.html">"#),
                ("en/b3.html", "<p>"),
                ("a/00000000000000aa.js", "import './00000000000000bb.js'"),
                ("a/00000000000000bb.js", "fetch('00000000000000cc.wasm')"),
                ("a/00000000000000cc.wasm", "…"),
                ("a/00000000000000dd.svg", "…"),
                ("directory.json", "{}"),
                ("directory.json.br", "…"),
            ],
        );
        let loads: Vec<_> = site.0.loads("en/f1.html").unwrap().into_iter().collect();
        assert_eq!(
            loads,
            ["a/00000000000000aa.js", "a/00000000000000bb.js", "a/00000000000000cc.wasm", "directory.json"]
        );
        assert!(site.0.loads("en/b3.html").unwrap().is_empty());
    }

    #[test]
    fn a_file_that_a_page_asks_for_in_vain_is_named() {
        let site = Built::new("missing", &[("b3.html", "<script src=a/1.js></script>")]);
        let error = site.0.loads("b3.html").unwrap_err().to_string();
        assert_eq!(error, "b3.html asks for a/1.js, which the site does not have");
    }

    #[test]
    fn a_file_weighs_what_its_twins_weigh() {
        let site = Built::new("twins", &[("b3.html", "12345"), ("b3.html.br", "12"), ("b3.html.gz", "123")]);
        let weight = site.0.weigh("b3.html").unwrap();
        assert_eq!((weight.raw, weight.gzip, weight.brotli), (5, 3, 2));
    }

    #[test]
    fn a_file_without_twins_weighs_what_it_is() {
        let site = Built::new("plain", &[("b3.html", "12345")]);
        assert_eq!(site.0.weigh("b3.html").unwrap().brotli, 5);
    }
}
